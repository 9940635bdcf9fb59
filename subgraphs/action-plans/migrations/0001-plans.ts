import type { MigrationInterface, QueryRunner } from 'typeorm'
import {
  type Follower,
  followParents,
  forgetHistory,
  forgetParents,
  hideDrafts,
  spreadPublication,
  type Visibility,
} from '../../foundation/database/publication.js'
import { searchFunctions } from '../../foundation/search.js'

/**
 * Yearly plans and their versions, and what each version says: measures, milestones, priorities, endorsements.
 *
 * A version is a draft until it is submitted: then that it is, and when, is public. What it says is public once it has
 * been approved, and stays so when a later version takes its place.
 */
export class Plans0001 implements MigrationInterface {
  readonly name = 'Plans0001'

  async up(runner: QueryRunner): Promise<void> {
    for (const definition of searchFunctions) await runner.query(definition)
    await runner.query(`
      ${spreadPublication}

      create table action_plan (
        id             text primary key,
        agreement_id   text not null,
        pilot_id       text not null,
        year           smallint not null check (year between 2000 and 2100),
        announced_from bigint,                -- the revision at which its first version was submitted
        provenance     text not null,
        sources        jsonb not null default '[]',
        unique (agreement_id, year)
      );
      create index action_plan_of_pilot on action_plan (pilot_id, year);

      -- Only what anyone may know once it is submitted: what a version says stands in the tables that hang on it.
      create table plan_version (
        id                 text primary key,
        plan_id            text not null references action_plan,
        agreement_id       text not null,
        pilot_id           text not null,
        year               smallint not null,
        number             smallint not null check (number > 0),
        state              text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'SUPERSEDED')),
        submitted_on       date,
        returned_on        date,
        approved_on        date,
        superseded_on      date,
        decision_reference text,               -- KDD's decision, or that of an amendment
        announced_from     bigint,             -- the revision at which it was submitted
        public_from        bigint,             -- the revision at which it was approved
        provenance         text not null,
        sources            jsonb not null default '[]',
        unique (plan_id, number),
        check ((state in ('APPROVED', 'SUPERSEDED')) = (approved_on is not null)),
        check ((state = 'DRAFT') <= (submitted_on is null)),
        check (submitted_on <= approved_on),
        check (approved_on <= superseded_on)
      );
      create index plan_version_of_agreement on plan_version (agreement_id, year, number);
      create unique index plan_version_approved on plan_version (plan_id) where state = 'APPROVED';

      -- What the version says of itself. One row at most.
      create table plan_content (
        id              text primary key,
        plan_version_id text not null unique references plan_version,
        summary         text,
        responsibility  text,
        public_from     bigint,
        provenance      text not null,
        sources         jsonb not null default '[]'
      );

      create table plan_responsibility (
        id              text primary key,
        plan_version_id text not null references plan_version,
        position        smallint not null,
        party_id        text,
        category        text,
        text            text not null,
        public_from     bigint,
        provenance      text not null,
        sources         jsonb not null default '[]',
        check ((party_id is null) <> (category is null))
      );
      create index plan_responsibility_of_version on plan_responsibility (plan_version_id, position);

      -- The identity of a measure over the years. Its number is never reused within the agreement.
      create table measure (
        id                 text primary key,
        agreement_id       text not null,
        pilot_id           text not null,
        number             integer not null,
        current_version_id text,               -- what the newest public version of any plan says of it
        public_from        bigint,
        provenance         text not null,
        sources            jsonb not null default '[]',
        unique (agreement_id, number)
      );
      create index measure_of_pilot on measure (pilot_id, number);
      create index measure_by_current_version on measure (current_version_id);

      create table measure_version (
        id                            text primary key,
        plan_version_id               text not null references plan_version,
        measure_id                    text not null references measure,
        agreement_id                  text not null,
        pilot_id                      text not null,
        year                          smallint not null,
        plan_number                   smallint not null,
        position                      smallint not null,
        title                         text not null,
        description                   text,
        responsible_municipality_code text,
        steering_body_id              text,
        working_body_id               text,
        first_step                    text,
        deliverable                   text,
        planned_from                  date,
        planned_to                    date,
        started_on                    date,
        ended_on                      date,
        status                        text not null check (status in ('NOT_STARTED', 'IN_PROGRESS', 'DELAYED', 'COMPLETED', 'WITHDRAWN')),
        status_note                   text,
        result_goal                   text,
        effect_goal                   text,
        judging                       text,
        judging_state                 text not null check (judging_state in ('AGREED', 'NOT_AGREED')),
        transfer_value                text,
        shares_agreed                 boolean not null default false,
        search_title                  text not null generated always as (folded(title)) stored,
        public_from                   bigint,
        provenance                    text not null,
        sources                       jsonb not null default '[]',
        unique (plan_version_id, measure_id),
        check (planned_from <= planned_to),
        check (started_on <= ended_on),
        check ((judging_state = 'AGREED') = (judging is not null))
      );
      create index measure_version_of_measure on measure_version (measure_id, year, plan_number);
      create index measure_version_of_plan on measure_version (plan_version_id, position);
      create index measure_version_of_municipality on measure_version (responsible_municipality_code, year);

      -- A measure under several objectives carries shares of each; where none are agreed they are equal, and said so.
      create table measure_objective (
        measure_version_id text not null references measure_version,
        objective_id       text not null,
        plan_version_id    text not null,
        measure_id         text not null,
        position           smallint not null,
        share_basis_points smallint not null check (share_basis_points between 0 and 10000),
        public_from        bigint,
        provenance         text not null,
        sources            jsonb not null default '[]',
        primary key (measure_version_id, objective_id)
      );
      create index measure_objective_of_objective on measure_objective (objective_id, measure_version_id);

      create table measure_partner (
        id                 text primary key,
        measure_version_id text not null references measure_version,
        measure_id         text not null,
        position           smallint not null,
        party_id           text,
        category           text,
        role               text,
        scope              text,
        public_from        bigint,
        provenance         text not null,
        sources            jsonb not null default '[]',
        check ((party_id is null) <> (category is null))
      );
      create index measure_partner_of_version on measure_partner (measure_version_id, position);
      create index measure_partner_of_party on measure_partner (party_id, measure_version_id);

      create table milestone (
        id                 text primary key,
        measure_version_id text not null references measure_version,
        position           smallint not null,
        title              text not null,
        due_on             date,
        reached_on         date,
        public_from        bigint,
        provenance         text not null,
        sources            jsonb not null default '[]'
      );
      create index milestone_of_version on milestone (measure_version_id, position);

      create table risk (
        id                 text primary key,
        measure_version_id text not null references measure_version,
        position           smallint not null,
        text               text not null,
        likelihood         text check (likelihood in ('LOW', 'MEDIUM', 'HIGH')),
        consequence        text check (consequence in ('LOW', 'MEDIUM', 'HIGH')),
        response           text,
        public_from        bigint,
        provenance         text not null,
        sources            jsonb not null default '[]'
      );
      create index risk_of_version on risk (measure_version_id, position);

      -- An objective without measures this year states why.
      create table unmet_objective (
        id              text primary key,
        plan_version_id text not null references plan_version,
        objective_id    text not null,
        reason          text not null,
        public_from     bigint,
        provenance      text not null,
        sources         jsonb not null default '[]',
        unique (plan_version_id, objective_id)
      );
      create index unmet_objective_of_objective on unmet_objective (objective_id);

      -- How the objectives are ranked, or shared between, for the year.
      create table priority (
        id                 text primary key,
        plan_version_id    text not null references plan_version,
        agreement_id       text not null,
        year               smallint not null,
        objective_id       text not null,
        rank               smallint check (rank > 0),
        share_basis_points smallint check (share_basis_points between 0 and 10000),
        reason             text,
        public_from        bigint,
        provenance         text not null,
        sources            jsonb not null default '[]',
        unique (plan_version_id, objective_id),
        check (rank is not null or share_basis_points is not null)
      );
      create index priority_of_objective on priority (objective_id, year);

      create table priority_participant (
        plan_version_id text not null references plan_version,
        party_id        text not null,
        position        smallint not null,
        public_from     bigint,
        provenance      text not null,
        sources         jsonb not null default '[]',
        primary key (plan_version_id, party_id)
      );

      -- A named partner's yes or no to the measures of an objective, naming the version it read.
      create table endorsement (
        id              text primary key,
        plan_version_id text not null references plan_version,
        objective_id    text not null,
        party_id        text not null,
        answer          text not null check (answer in ('ENDORSED', 'DECLINED')),
        answered_on     date not null,
        scope           text,
        note            text,
        public_from     bigint,
        provenance      text not null,
        sources         jsonb not null default '[]',
        unique (plan_version_id, objective_id, party_id)
      );
      create index endorsement_of_party on endorsement (party_id, answered_on);

      -- Further financing that ordinary budgets have settled since last year.
      create table settled_financing (
        id              text primary key,
        plan_version_id text not null references plan_version,
        position        smallint not null,
        objective_id    text,
        party_id        text,
        text            text not null,
        budget_year     smallint not null,
        amount_ore      bigint,
        amount_state    text not null,
        reference       text,
        public_from     bigint,
        provenance      text not null,
        sources         jsonb not null default '[]',
        check ((amount_ore is not null) = (amount_state in ('REPORTED', 'PROVISIONAL')))
      );
      create index settled_financing_of_version on settled_financing (plan_version_id, position);
    `)
    await runner.query(statesAndKeys)
    await followParents(runner, followers)
    await hideDrafts(runner, 'action-plans', announced, byAnnouncement)
    await hideDrafts(runner, 'action-plans', secured)
  }

  async down(runner: QueryRunner): Promise<void> {
    await forgetHistory(runner, 'action-plans', [...announced, ...secured])
    for (const table of [...announced, ...secured].toReversed()) await runner.query(`drop table ${table}`)
    await forgetParents(runner, followers)
    await runner.query(`
      drop function version_became_public(), plan_was_announced(), spread_announcement(), measure_became_public(),
        measure_is_spoken_of(), shares_add_up(), spread_publication(), folded_names(jsonb), folded(text)`)
  }
}

/** That a version has been submitted is public before what it says is. */
const byAnnouncement: Visibility = {
  at: 'announced_from <= (select platform.moment())',
  ever: 'announced_from is not null',
}

const statesAndKeys = `
  -- Of an agreement that is a draft nobody is told, so no plan of it is submitted either.
  create function version_became_public() returns trigger language plpgsql as $$
  begin
    if new.state <> 'DRAFT' and exists (select from agreement_key where id = new.agreement_id and public_from is null) then
      raise exception 'The agreement "%" is a draft: no plan of it can be submitted.', new.agreement_id using errcode = 'check_violation';
    end if;
    new.announced_from := case when new.state <> 'DRAFT' then coalesce(old.announced_from, new.revision_from) end;
    new.public_from := case when new.state in ('APPROVED', 'SUPERSEDED') then coalesce(old.public_from, new.revision_from)
      else old.public_from end;
    return new;
  end $$;
  create trigger c_became_public before insert or update on plan_version for each row execute function version_became_public();

  -- A plan is as known as its best known version.
  create function plan_was_announced() returns trigger language plpgsql as $$
  begin
    new.announced_from := coalesce(old.announced_from, case when exists (
      select from plan_version where plan_id = new.id and announced_from is not null) then new.revision_from end);
    return new;
  end $$;
  create trigger c_was_announced before insert or update on action_plan for each row execute function plan_was_announced();

  create function spread_announcement() returns trigger language plpgsql as $$
  begin
    update action_plan set announced_from = null
      from written
      where action_plan.id = written.plan_id and action_plan.announced_from is null and written.announced_from is not null;
    return null;
  end $$;
  create trigger x_announce_inserted after insert on plan_version referencing new table as written
    for each statement execute function spread_announcement();
  create trigger x_announce_updated after update on plan_version referencing new table as written
    for each statement execute function spread_announcement();

  -- A measure is public once any public version speaks of it, and stays so.
  create function measure_became_public() returns trigger language plpgsql as $$
  begin
    new.current_version_id := (
      select version.id from measure_version version
      where version.measure_id = new.id and version.public_from is not null
      order by version.year desc, version.plan_number desc limit 1);
    new.public_from := coalesce(old.public_from, case when new.current_version_id is not null then new.revision_from end);
    return new;
  end $$;
  create trigger c_became_public before insert or update on measure for each row execute function measure_became_public();

  create function measure_is_spoken_of() returns trigger language plpgsql as $$
  begin
    update measure set current_version_id = null
      from (select distinct measure_id from written where public_from is not null) spoken
      where measure.id = spoken.measure_id;
    return null;
  end $$;
  create trigger x_spoken_inserted after insert on measure_version referencing new table as written
    for each statement execute function measure_is_spoken_of();
  create trigger x_spoken_updated after update on measure_version referencing new table as written
    for each statement execute function measure_is_spoken_of();

  -- At the end of the transaction: shares of one version add up to the whole.
  create function shares_add_up() returns trigger language plpgsql security definer set search_path from current as $$
  declare
    version text := coalesce(new.measure_version_id, old.measure_version_id);
    total   integer := (select sum(share_basis_points) from measure_objective where measure_version_id = version);
  begin
    if total <> 10000 then
      raise exception 'The shares of "%" add up to % basis points, and not to 10000.', version, total using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger shares_add_up after insert or update or delete on measure_objective
    deferrable initially deferred for each row execute function shares_add_up();
`

const ofVersion = (table: string): Follower => ({ table, parent: 'plan_version', column: 'plan_version_id' })
const ofMeasureVersion = (table: string): Follower => ({
  table,
  parent: 'measure_version',
  column: 'measure_version_id',
})

/** Each after what it hangs on. */
const followers: readonly Follower[] = [
  ...['plan_content', 'plan_responsibility', 'measure_version', 'unmet_objective', 'priority'].map(ofVersion),
  ...['priority_participant', 'endorsement', 'settled_financing'].map(ofVersion),
  ...['measure_objective', 'measure_partner', 'milestone', 'risk'].map(ofMeasureVersion),
]

const announced = ['action_plan', 'plan_version']
const secured = ['measure', ...followers.map(({ table }) => table)]
