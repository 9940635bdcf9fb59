import type { MigrationInterface, QueryRunner } from 'typeorm'
import { forgetHistory, hideDrafts, keepHistory, type Visibility } from '../../foundation/database/publication.js'

/** What happens around a plan in the course of a year: political treatment, dialogue, reports, deadlines, invitations. */
export class Cycle0002 implements MigrationInterface {
  readonly name = 'Cycle0002'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Status treated politically in a municipality, before the dialogue meeting.
      create table political_treatment (
        id           text primary key,
        agreement_id text not null,
        year         smallint not null,
        party_id     text not null,
        treated_on   date not null,
        body         text,
        reference    text,
        provenance   text not null,
        sources      jsonb not null default '[]',
        unique (agreement_id, year, party_id)
      );

      create table dialogue_meeting (
        id           text primary key,
        agreement_id text not null,
        year         smallint not null,
        held_on      date not null,
        participants text[] not null default '{}',
        reference    text,
        provenance   text not null,
        sources      jsonb not null default '[]'
      );
      create index dialogue_meeting_of_agreement on dialogue_meeting (agreement_id, year, held_on);

      -- What a dialogue meeting passed on to other ministries.
      create table ministry_matter (
        id           text primary key,
        agreement_id text not null,
        meeting_id   text not null references dialogue_meeting,
        position     smallint not null,
        party_id     text,
        ministry     text,
        text         text not null,
        provenance   text not null,
        sources      jsonb not null default '[]',
        check ((party_id is null) <> (ministry is null))
      );
      create index ministry_matter_of_meeting on ministry_matter (meeting_id, position);

      -- That a party has reported for a year: on status, or at the end on attainment.
      create table status_report (
        id           text primary key,
        agreement_id text not null,
        year         smallint not null,
        party_id     text not null,
        kind         text not null check (kind in ('STATUS', 'FINAL')),
        reported_on  date not null,
        summary      text,
        reference    text,
        provenance   text not null,
        sources      jsonb not null default '[]',
        unique (agreement_id, year, party_id, kind)
      );

      -- A deadline that the agreement, a grant letter or KDD has set. There is none but these.
      create table cycle_deadline (
        id           text primary key,
        agreement_id text not null,
        year         smallint not null,
        item         text not null check (item in
          ('PLAN_REVISED', 'PLAN_ENDORSED', 'PLAN_APPROVED', 'STATUS_TREATED', 'DIALOGUE_HELD', 'REPORTED', 'FINAL_REPORTED')),
        due_on       date not null,
        set_by       text not null check (set_by in ('AGREEMENT', 'GRANT_LETTER', 'KDD')),
        provenance   text not null,
        sources      jsonb not null default '[]',
        unique (agreement_id, year, item)
      );

      -- Someone is invited into the work on an objective: proposed by one partner, standing when all agree.
      create table invitation (
        id            text primary key,
        agreement_id  text not null,
        objective_id  text not null,
        invited_id    text,                     -- a party
        category      text,                     -- or a kind of actor
        proposed_by   text not null,
        proposed_on   date not null,
        answer        text check (answer in ('ACCEPTED', 'DECLINED')),
        answered_on   date,
        provenance    text not null,
        sources       jsonb not null default '[]',
        check ((invited_id is null) <> (category is null)),
        check ((answer is null) = (answered_on is null))
      );
      create index invitation_of_objective on invitation (objective_id, proposed_on);
      create index invitation_of_party on invitation (invited_id, proposed_on);

      create table invitation_consent (
        agreement_id  text not null,
        invitation_id text not null references invitation,
        party_id      text not null,
        agreed_on     date not null,
        provenance    text not null,
        sources       jsonb not null default '[]',
        primary key (invitation_id, party_id)
      );

      -- A project named in an application to the grant scheme: not a measure of an approved plan.
      create table project (
        id         text primary key,
        pilot_id   text not null,
        number     smallint not null,
        title      text not null,
        first_step text,
        stage      text not null check (stage in ('PHASE_1_APPLICATION', 'PHASE_2_APPLICATION')),
        provenance text not null,
        sources    jsonb not null default '[]'
      );
      create index project_of_pilot on project (pilot_id, number);
    `)
    await runner.query(publicAgreements)
    await hideDrafts(runner, 'action-plans', ofAgreements, ofPublicAgreements)
    await keepHistory(runner, 'action-plans', open)
  }

  async down(runner: QueryRunner): Promise<void> {
    await forgetHistory(runner, 'action-plans', [...ofAgreements, ...open])
    for (const table of [...ofAgreements, ...open].toReversed()) await runner.query(`drop table ${table}`)
    await runner.query('drop function public_agreements()')
  }
}

const publicAgreements = `
  -- The agreements that are public at the moment read. Their keys of that moment are asked: those of today would take
  -- what was told of an agreement with it, once it is gone or a draft again.
  create function public_agreements() returns setof text language plpgsql stable as $$
  begin
    if nullif(current_setting('platform.as_of', true), '') is null then
      return query select id from keys.agreement_key where public_from is not null;
    else
      return query select id from keys_as_of.agreement_key where public_from is not null;
    end if;
  end $$;
`

/** As public as the agreement: whether it is, its key says. */
const ofPublicAgreements: Visibility = {
  at: 'agreement_id in (select public_agreements())',
  ever: 'agreement_id in (select id from keys.agreement_key where public_from is not null)',
}

const ofAgreements = [
  'political_treatment',
  'dialogue_meeting',
  'ministry_matter',
  'status_report',
  'cycle_deadline',
  'invitation',
  'invitation_consent',
]
const open = ['project']
