import type { MigrationInterface, QueryRunner } from 'typeorm'
import { forgetHistory, hideDrafts, keepHistory, type Visibility } from '../../foundation/database/publication.js'

/**
 * Grants and the votes behind them, and every amount: one table for amounts at all stages, from all sources.
 *
 * A plan's financing lines (PLANNED) are as public as the plan version they belong to. All other money is public when it
 * is booked, and is booked on what is public only.
 */
export class Money0001 implements MigrationInterface {
  readonly name = 'Money0001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The grant scheme itself (tilskuddsordning), with its rules as a source tells them.
      create table grant_scheme (
        id                    text primary key,
        name                  text not null,
        purpose               text,
        applicant_rule        text,
        portal                text,
        case_key              text,
        eligible_costs        text[] not null default '{}',
        ineligible_costs      text[] not null default '{}',
        own_means_example     text,
        financing_example     text,
        others_expected       boolean,
        provenance            text not null,
        sources               jsonb not null default '[]'
      );

      create table grant_phase (
        scheme_id  text not null references grant_scheme,
        phase      smallint not null check (phase in (1, 2)),
        purpose    text not null,
        provenance text not null,
        sources    jsonb not null default '[]',
        primary key (scheme_id, phase)
      );

      -- The most that a grant of a phase may be, to a cohort.
      create table grant_ceiling (
        id                    text primary key,
        scheme_id             text not null references grant_scheme,
        cohort                smallint not null check (cohort in (1, 2)),
        phase                 smallint not null check (phase in (1, 2)),
        amount_ore            bigint not null check (amount_ore > 0),
        usable_years          smallint[] not null default '{}',
        duration_years        smallint,
        application_due_on    date,
        note                  text,
        provenance            text not null,
        sources               jsonb not null default '[]',
        unique (scheme_id, cohort, phase)
      );

      -- How remote municipalities of a cohort had to be, on Statistics Norway's scale of centrality.
      create table eligible_centrality (
        scheme_id      text not null references grant_scheme,
        cohort         smallint not null check (cohort in (1, 2)),
        required       smallint[] not null,
        may_join       smallint[] not null,
        provenance     text not null,
        sources        jsonb not null default '[]',
        primary key (scheme_id, cohort)
      );

      -- The Storting's yearly vote. Its amount is an entry at the stage APPROPRIATED.
      create table appropriation (
        id            text primary key,
        world         text not null check (world in ('REAL', 'DEMO')),
        year          smallint not null,
        increase_ore  bigint,                 -- what it was raised by, where a source gives that
        note          text,
        reference     text,
        provenance    text not null,
        sources       jsonb not null default '[]',
        unique (world, year),
        check ((world = 'DEMO') = (provenance = 'SYNTHETIC'))
      );

      -- What KDD gives a pilot of it. Its amount is the sum of its entries at the stage GRANTED.
      create table state_grant (
        id                 text primary key,
        scheme_id          text not null references grant_scheme,
        pilot_id           text not null,
        agreement_id       text,
        plan_version_id    text,              -- the approved plan that a grant of phase 2 rests on
        recipient_party_id text,
        phase              smallint not null check (phase in (1, 2)),
        year               smallint,
        granted_on         date,
        reference          text,              -- of the grant letter (tilskuddsbrev)
        case_keys          text[] not null default '{}',
        at_most_ore        bigint,            -- where a source gives no amount, only what it cannot exceed
        provenance         text not null,
        sources            jsonb not null default '[]'
      );
      create index state_grant_of_pilot on state_grant (pilot_id, year, id);
      create index state_grant_of_recipient on state_grant (recipient_party_id, year, id);

      create table grant_condition (
        id         text primary key,
        grant_id   text not null references state_grant,
        position   smallint not null,
        text       text not null,
        due_on     date,
        met_on     date,
        provenance text not null,
        sources    jsonb not null default '[]'
      );
      create index grant_condition_of_grant on grant_condition (grant_id, position);

      -- One amount at one stage, from one source, for one budget year. Without an amount or a year its state says why.
      create table money_entry (
        id                 text primary key,
        world              text not null check (world in ('REAL', 'DEMO')),
        stage              text not null check (stage in
          ('PLANNED', 'APPROPRIATED', 'GRANTED', 'DISBURSED', 'COMMITTED', 'ALLOCATED', 'SPENT')),
        source             text not null check (source in
          ('STATE_GRANT', 'MUNICIPALITY', 'COUNTY_MUNICIPALITY', 'STATE', 'EU', 'PRIVATE', 'OWN_HOURS')),
        budget_year        smallint check (budget_year between 2000 and 2100),
        budget_year_state  text not null default 'REPORTED' check (budget_year_state in ('REPORTED', 'NOT_REPORTED')),
        amount_ore         bigint,
        amount_state       text not null check (amount_state in
          ('REPORTED', 'PROVISIONAL', 'NOT_REPORTED', 'NOT_DUE', 'NOT_APPLICABLE', 'NOT_AGREED', 'SUPPRESSED')),
        pilot_id           text,
        agreement_id       text,
        objective_id       text,
        measure_id         text,
        measure_version_id text,              -- of a financing line
        plan_version_id    text,              -- of a financing line: it is as public as this
        payer_party_id     text,
        recipient_party_id text,
        appropriation_id   text references appropriation,
        grant_id           text references state_grant,
        hours              numeric(12, 2) check (hours >= 0),
        rate_ore           bigint,
        audited            boolean,
        booked_on          date,
        reference          text,
        note               text,
        provenance         text not null,
        sources            jsonb not null default '[]',
        check ((world = 'DEMO') = (provenance = 'SYNTHETIC')),
        -- Of a grant a source may tell the amount and not the year. All else is booked on one.
        check ((budget_year is not null) = (budget_year_state = 'REPORTED')),
        check (budget_year is not null or stage = 'GRANTED'),
        check ((amount_ore is not null) = (amount_state in ('REPORTED', 'PROVISIONAL'))),
        check (abs(amount_ore) < 1000000000000000),
        check ((stage = 'PLANNED') = (plan_version_id is not null)),
        check (measure_version_id is null or (stage = 'PLANNED' and measure_id is not null)),
        check (stage not in ('APPROPRIATED', 'GRANTED', 'DISBURSED') or source = 'STATE_GRANT'),
        check ((stage = 'APPROPRIATED') = (appropriation_id is not null)),
        check ((stage = 'APPROPRIATED') = (pilot_id is null)),
        check (stage not in ('GRANTED', 'DISBURSED') or grant_id is not null),
        check (grant_id is null or stage in ('GRANTED', 'DISBURSED', 'ALLOCATED')),
        check ((stage = 'ALLOCATED' and source = 'STATE_GRANT') <= (grant_id is not null)),
        check ((source = 'OWN_HOURS' and amount_ore is not null) <= (hours is not null and rate_ore is not null)),
        check (source = 'OWN_HOURS' or (hours is null and rate_ore is null)),
        -- The product, rounded half up to the øre.
        check (hours is null or amount_ore is null or amount_ore = floor(hours * rate_ore + 0.5)),
        check (audited is null or stage = 'SPENT'),
        check (agreement_id is null or pilot_id is not null),
        check (objective_id is null or agreement_id is not null),
        check (measure_id is null or agreement_id is not null)
      );
      create index money_entry_of_measure on money_entry (measure_id, budget_year, id);
      create index money_entry_of_measure_version on money_entry (measure_version_id, budget_year, id);
      create index money_entry_of_objective on money_entry (objective_id, budget_year, id);
      create index money_entry_of_pilot on money_entry (pilot_id, stage, budget_year, id);
      create index money_entry_of_grant on money_entry (grant_id, stage);
      create index money_entry_of_appropriation on money_entry (appropriation_id);
      create index money_entry_of_plan on money_entry (plan_version_id);
      create index money_entry_listed on money_entry (world, budget_year, id);
      create index money_entry_newest on money_entry (world, budget_year desc nulls last, id);
      create index money_entry_given on money_entry (world, budget_year) where stage in ('APPROPRIATED', 'GRANTED');

      -- A revision of an amount: what it was before, when and why it was changed.
      create table money_revision (
        id              text primary key,
        entry_id        text not null references money_entry,
        plan_version_id text,
        position        smallint not null,
        former_ore      bigint,
        former_state    text not null,
        revised_on      date not null,
        reason          text not null,
        provenance      text not null,
        sources         jsonb not null default '[]',
        check ((former_ore is not null) = (former_state in ('REPORTED', 'PROVISIONAL')))
      );
      create index money_revision_of_entry on money_revision (entry_id, position);
    `)
    await runner.query(guards)
    await hideDrafts(runner, 'funding', ofPlans, ofPublicPlans)
    await keepHistory(runner, 'funding', open)
  }

  async down(runner: QueryRunner): Promise<void> {
    await forgetHistory(runner, 'funding', [...open, ...ofPlans])
    for (const table of [...open, ...ofPlans].toReversed()) await runner.query(`drop table ${table}`)
    await runner.query(
      'drop function booked_on_what_is_public(), grants_and_votes_suffice(), granted_on_what_is_public(), as_public_as_entry()',
    )
  }
}

/** As public as the plan version it belongs to, if it belongs to one: since when that is, its key says. */
export const ofPublicPlans: Visibility = {
  at: `plan_version_id is null
    or plan_version_id in (select id from keys.plan_version_key where public_from <= (select platform.moment()))`,
  ever: `plan_version_id is null or plan_version_id in (select id from keys.plan_version_key where public_from is not null)`,
}

const open = [
  'grant_scheme',
  'grant_phase',
  'grant_ceiling',
  'eligible_centrality',
  'appropriation',
  'state_grant',
  'grant_condition',
]
const ofPlans = ['money_entry', 'money_revision']

const guards = `
  -- What is no plan's is public at once: so the pilot has to be of the same world, and what it is booked on public already.
  create function booked_on_what_is_public() returns trigger language plpgsql as $$
  declare
    wrong record;
  begin
    select written.id, case
        when pilot.id is null then 'is of no pilot that there is in its world'
        when agreement.id is null and written.agreement_id is not null then 'is of no agreement of its pilot'
        when written.stage = 'PLANNED' and version.id is null then 'is of no plan of its agreement'
        when written.objective_id is not null and objective.id is null then 'is of no objective of its agreement'
        when written.measure_id is not null and measure.id is null then 'is of no measure of its agreement'
        when written.measure_version_id is not null and spoken.id is null then 'is of no measure of its plan version'
        when written.grant_id is not null and given.id is null then 'is of no grant of its pilot'
        when written.appropriation_id is not null and vote.id is null then 'is of no appropriation of its world and year'
        when written.stage <> 'PLANNED' and (written.agreement_id is not null and agreement.public_from is null
          or written.objective_id is not null and objective.public_from is null
          or written.measure_id is not null and measure.public_from is null) then 'is booked on what is not public'
      end as reason
      into wrong
      from written
        left join public_pilot pilot on pilot.id = written.pilot_id and pilot.world = written.world
        left join agreement_key agreement on agreement.id = written.agreement_id and agreement.pilot_id = written.pilot_id
        left join plan_version_key version on version.id = written.plan_version_id and version.agreement_id = written.agreement_id
        left join objective_key objective on objective.id = written.objective_id and objective.agreement_id = written.agreement_id
        left join measure_key measure on measure.id = written.measure_id and measure.agreement_id = written.agreement_id
        left join measure_version_key spoken on spoken.id = written.measure_version_id
          and spoken.measure_id = written.measure_id and spoken.plan_version_id = written.plan_version_id
        left join state_grant given on given.id = written.grant_id and given.pilot_id = written.pilot_id
        left join appropriation vote on vote.id = written.appropriation_id
          and vote.world = written.world and vote.year = written.budget_year
      where written.appropriation_id is not null and vote.id is null
        or written.pilot_id is not null and (
        pilot.id is null
        or written.grant_id is not null and given.id is null
        or written.agreement_id is not null and (agreement.id is null or written.stage <> 'PLANNED' and agreement.public_from is null)
        or written.plan_version_id is not null and version.id is null
        or written.objective_id is not null and (objective.id is null or written.stage <> 'PLANNED' and objective.public_from is null)
        or written.measure_id is not null and (measure.id is null or written.stage <> 'PLANNED' and measure.public_from is null)
        or written.measure_version_id is not null and spoken.id is null)
      -- In order: asked for any one, the planner expects to find it soon, and looks for each row through all the others.
      order by written.id limit 1;
    if found then
      raise exception 'The money entry "%" %.', wrong.id, wrong.reason using errcode = 'foreign_key_violation';
    end if;
    return null;
  end $$;
  create trigger m_check_inserted after insert on money_entry referencing new table as written
    for each statement execute function booked_on_what_is_public();
  create trigger m_check_updated after update on money_entry referencing new table as written
    for each statement execute function booked_on_what_is_public();

  -- What an amount was is as public as the amount, whatever the one who writes says.
  create function as_public_as_entry() returns trigger language plpgsql as $$
  begin
    new.plan_version_id := (select plan_version_id from money_entry where id = new.entry_id);
    return new;
  end $$;
  create trigger c_as_public_as_entry before insert or update on money_revision for each row execute function as_public_as_entry();

  -- A grant is public at once too, and so has to be what it names.
  create function granted_on_what_is_public() returns trigger language plpgsql as $$
  declare
    wrong record;
  begin
    select written.id, case
        when pilot.id is null then 'is of no pilot that there is'
        when agreement.id is null and written.agreement_id is not null then 'is of no public agreement of its pilot'
        else 'is of no public plan of its pilot'
      end as reason
      into wrong
      from written
        left join public_pilot pilot on pilot.id = written.pilot_id and (pilot.world = 'DEMO') = (written.provenance = 'SYNTHETIC')
        left join agreement_key agreement on agreement.id = written.agreement_id and agreement.pilot_id = written.pilot_id
          and agreement.public_from is not null
        left join plan_version_key version on version.id = written.plan_version_id and version.pilot_id = written.pilot_id
          and version.public_from is not null
      where pilot.id is null or agreement.id is null and written.agreement_id is not null
        or version.id is null and written.plan_version_id is not null
      limit 1;
    if found then
      raise exception 'The grant "%" %.', wrong.id, wrong.reason using errcode = 'foreign_key_violation';
    end if;
    return null;
  end $$;
  create trigger m_check_inserted after insert on state_grant referencing new table as written
    for each statement execute function granted_on_what_is_public();
  create trigger m_check_updated after update on state_grant referencing new table as written
    for each statement execute function granted_on_what_is_public();

  -- Allocations within the grant, grants within the year's appropriation where that is on record. Rules say it first, in
  -- words of the trade; here it holds whatever wrote.
  create function grants_and_votes_suffice() returns trigger language plpgsql as $$
  declare
    over record;
  begin
    select money.grant_id, money.allocated, money.granted into over
      from (
        select entry.grant_id,
          coalesce(sum(entry.amount_ore) filter (where entry.stage = 'ALLOCATED'), 0) as allocated,
          coalesce(sum(entry.amount_ore) filter (where entry.stage = 'GRANTED'), min(given.at_most_ore), 0) as granted
        from money_entry entry join state_grant given on given.id = entry.grant_id
        where entry.grant_id in (select grant_id from written where grant_id is not null)
        group by entry.grant_id) money
      where money.allocated > money.granted limit 1;
    if found then
      raise exception 'Of the grant "%", % øre would be allocated, and it is % øre.', over.grant_id, over.allocated, over.granted
        using errcode = 'check_violation', constraint = 'allocations_within_grant';
    end if;

    select money.world, money.budget_year, money.granted, money.voted into over
      from (
        select entry.world, entry.budget_year,
          coalesce(sum(entry.amount_ore) filter (where entry.stage = 'GRANTED'), 0) as granted,
          sum(entry.amount_ore) filter (where entry.stage = 'APPROPRIATED') as voted,
          coalesce(bool_and(entry.amount_ore is not null) filter (where entry.stage = 'APPROPRIATED'), false) as is_known
        from money_entry entry
        where entry.stage in ('GRANTED', 'APPROPRIATED')
          and (entry.world, entry.budget_year) in (
            select world, budget_year from written where stage in ('GRANTED', 'APPROPRIATED'))
        group by entry.world, entry.budget_year) money
      where money.is_known and money.granted > money.voted limit 1;
    if found then
      raise exception 'In %, % øre would be granted, and % øre are appropriated.', over.budget_year, over.granted, over.voted
        using errcode = 'check_violation', constraint = 'grants_within_appropriation';
    end if;
    return null;
  end $$;
  create trigger m_suffice_inserted after insert on money_entry referencing new table as written
    for each statement execute function grants_and_votes_suffice();
  create trigger m_suffice_updated after update on money_entry referencing new table as written
    for each statement execute function grants_and_votes_suffice();
  -- What is taken away, or moved elsewhere, may have been what others rested on.
  create trigger m_suffice_replaced after update on money_entry referencing old table as written
    for each statement execute function grants_and_votes_suffice();
  create trigger m_suffice_deleted after delete on money_entry referencing old table as written
    for each statement execute function grants_and_votes_suffice();
`
