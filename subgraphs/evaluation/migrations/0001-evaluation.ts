import type { MigrationInterface, QueryRunner } from 'typeorm'
import {
  byOwnRevision,
  type Follower,
  followParents,
  forgetHistory,
  forgetParents,
  hideDrafts,
  keepHistory,
  spreadPublication,
  type Visibility,
} from '../../foundation/database/publication.js'
import { searchFunctions } from '../../foundation/search.js'

/**
 * How the work is followed and judged: strategy, design, indicators and their readings, reports, assessments, lessons.
 *
 * An indicator that a plan version introduces is as public as that version; assessments and self-reports are public once
 * they are published; all else is as public as the agreement it is about. Nothing here says what caused what.
 */
export class Evaluation0001 implements MigrationInterface {
  readonly name = 'Evaluation0001'

  async up(runner: QueryRunner): Promise<void> {
    for (const definition of searchFunctions) await runner.query(definition)
    await runner.query(`
      ${spreadPublication}

      -- Common to the pilots of a world, or of one agreement. It stands when KDD and every party have agreed.
      create table evaluation_strategy (
        id           text primary key,
        world        text not null check (world in ('REAL', 'DEMO')),
        agreement_id text,
        title        text not null,
        text         text,
        provenance   text not null,
        sources      jsonb not null default '[]',
        check ((world = 'DEMO') = (provenance = 'SYNTHETIC'))
      );
      create table strategy_consent (
        strategy_id  text not null references evaluation_strategy,
        agreement_id text,
        party_id     text not null,
        position     smallint not null,
        agreed_on    date,                     -- null while it has not agreed
        provenance   text not null,
        sources      jsonb not null default '[]',
        primary key (strategy_id, party_id)
      );

      -- The common design by KDD, and how an agreement adapts it.
      create table evaluation_design (
        id         text primary key,
        world      text not null check (world in ('REAL', 'DEMO')),
        title      text not null,
        text       text,
        party_id   text,
        decided_on date,
        provenance text not null,
        sources    jsonb not null default '[]',
        check ((world = 'DEMO') = (provenance = 'SYNTHETIC'))
      );
      create table design_adaptation (
        id           text primary key,
        design_id    text not null references evaluation_design,
        agreement_id text not null,
        text         text not null,
        agreed_on    date,
        provenance   text not null,
        sources      jsonb not null default '[]',
        unique (design_id, agreement_id)
      );
      create table evaluation_question (
        id            text primary key,
        design_id     text not null references evaluation_design,
        agreement_id  text,                    -- of an adaptation; null for a common question
        position      smallint not null,
        text          text not null,
        provenance    text not null,
        sources       jsonb not null default '[]'
      );
      create index evaluation_question_of_design on evaluation_question (design_id, position);
      create table criterion (
        id           text primary key,
        question_id  text not null references evaluation_question,
        agreement_id text,
        position     smallint not null,
        text         text not null,
        provenance   text not null,
        sources      jsonb not null default '[]'
      );
      create index criterion_of_question on criterion (question_id, position);

      create table indicator (
        id                   text primary key,
        world                text not null check (world in ('REAL', 'DEMO')),
        agreement_id         text,             -- null for a common one
        pilot_id             text,
        objective_id         text,
        measure_id           text,
        plan_version_id      text,             -- the version that introduced it: it is as public as this
        name                 text not null,
        description          text,
        kind                 text not null check (kind in ('RESULT', 'EFFECT')),
        form                 text not null check (form in ('AMOUNT', 'RATIO', 'SCALE')),
        unit                 text not null,
        direction            text not null check (direction in ('UP', 'DOWN')),
        accumulation         text not null check (accumulation in ('PERIODIC', 'CUMULATIVE')),
        scale                text[] not null default '{}',   -- of a qualitative one: its steps, the lowest first
        common_indicator_id  text references indicator,
        comparability        text check (comparability in ('SAME', 'COMPARABLE', 'PARTLY', 'NOT_COMPARABLE')),
        comparability_reason text,
        baseline_period      text,
        baseline_value       numeric,
        baseline_numerator   numeric,
        baseline_denominator numeric,
        baseline_state       text not null,
        registry             text,
        registry_table       text,
        judging              text,
        judging_state        text not null check (judging_state in ('AGREED', 'NOT_AGREED')),
        theme_id             text,
        search_name          text not null generated always as (folded(name)) stored,
        provenance           text not null,
        sources              jsonb not null default '[]',
        check ((world = 'DEMO') = (provenance = 'SYNTHETIC')),
        check ((agreement_id is null) = (pilot_id is null)),
        check (agreement_id is not null or (objective_id is null and measure_id is null and plan_version_id is null)),
        check ((common_indicator_id is null) = (comparability is null)),
        check ((comparability in ('PARTLY', 'NOT_COMPARABLE')) <= (comparability_reason is not null)),
        check ((form = 'SCALE') = (scale <> '{}')),
        check ((judging_state = 'AGREED') = (judging is not null)),
        check ((baseline_value is not null) = (baseline_state in ('REPORTED', 'PROVISIONAL'))),
        check (form = 'RATIO' or (baseline_numerator is null and baseline_denominator is null))
      );
      create index indicator_of_objective on indicator (objective_id, id);
      create index indicator_of_measure on indicator (measure_id, id);
      create index indicator_of_pilot on indicator (pilot_id, id);
      create index indicator_of_common on indicator (common_indicator_id, id);
      create index indicator_of_world on indicator (world, id);

      -- What is aimed at for a period, as a plan version says it; the newest public version counts.
      create table indicator_target (
        id              text primary key,
        indicator_id    text not null references indicator,
        agreement_id    text,                  -- that of its indicator
        plan_version_id text,
        period          text not null,         -- a year, 2026, or a part of one, 2026-H1 or 2026-Q1
        period_from     date not null,
        period_to       date not null,
        value           numeric not null,
        numerator       numeric,
        denominator     numeric,
        provenance      text not null,
        sources         jsonb not null default '[]',
        unique nulls not distinct (indicator_id, period, plan_version_id),
        check (period_from <= period_to)
      );

      -- One reading of an indicator for a period, of all or of a part.
      create table observation (
        id                text primary key,
        indicator_id      text not null references indicator,
        agreement_id      text,                -- that of its indicator
        plan_version_id   text,                -- that of its indicator
        period            text not null,
        period_from       date not null,
        period_to         date not null,
        municipality_code text,                -- of one municipality; null for all
        part              text,                -- of another part, such as "kvinner"; null for all
        value             numeric,             -- of a ratio numerator by denominator; of a scale the step, from 1
        numerator         numeric,
        denominator       numeric,
        state             text not null,
        observed_on       date,
        note              text,
        provenance        text not null,
        sources           jsonb not null default '[]',
        unique nulls not distinct (indicator_id, period, municipality_code, part),
        check (period_from <= period_to),
        check ((value is not null) = (state in ('REPORTED', 'PROVISIONAL'))),
        check (denominator is null or denominator <> 0)
      );
      create index observation_of_indicator on observation (indicator_id, period_to desc, id);

      -- What a reading was before it was corrected.
      create table former_observation (
        id              text primary key,
        observation_id  text not null references observation,
        agreement_id    text,                  -- those of its indicator
        plan_version_id text,
        position        smallint not null,
        value           numeric,
        numerator       numeric,
        denominator     numeric,
        state           text not null,
        corrected_on    date not null,
        reason          text not null,
        provenance      text not null,
        sources         jsonb not null default '[]',
        check ((value is not null) = (state in ('REPORTED', 'PROVISIONAL')))
      );
      create index former_observation_of_observation on former_observation (observation_id, position);

      -- What a party says of how far an objective is reached. Another's conclusion stands in assessment.
      create table self_report (
        id           text primary key,
        agreement_id text not null,
        pilot_id     text not null,
        objective_id text,
        party_id     text not null,
        year         smallint not null,
        publication  text not null check (publication in ('DRAFT', 'PUBLISHED')),
        public_from  bigint,
        attainment   text check (attainment in ('REACHED', 'PARTLY', 'NOT_REACHED', 'NOT_ASSESSED')),
        text         text not null,
        reported_on  date not null,
        provenance   text not null,
        sources      jsonb not null default '[]'
      );
      create index self_report_of_agreement on self_report (agreement_id, year, id);
      create index self_report_of_objective on self_report (objective_id, year, id);

      -- What someone independent concluded, of an objective or of an obligation.
      create table assessment (
        id                text primary key,
        agreement_id      text not null,
        pilot_id          text not null,
        objective_id      text,
        obligation_id     text,
        assessor_party_id text not null,
        assessed_on       date not null,
        year              smallint not null,
        publication       text not null check (publication in ('DRAFT', 'PUBLISHED')),
        public_from       bigint,
        conclusion        text not null check (conclusion in ('DELIVERED', 'PARTLY', 'NOT_DELIVERED', 'NOT_ASSESSED')),
        rationale         text not null,
        provenance        text not null,
        sources           jsonb not null default '[]',
        check ((objective_id is null) <> (obligation_id is null))
      );
      create index assessment_of_objective on assessment (objective_id, assessed_on desc, id);
      create index assessment_of_obligation on assessment (obligation_id, assessed_on desc, id);
      create index assessment_of_assessor on assessment (assessor_party_id, assessed_on desc, id);
      create index assessment_of_agreement on assessment (agreement_id, assessed_on desc, id);

      create table evidence (
        id            text primary key,
        assessment_id text not null references assessment,
        agreement_id  text,                    -- that of its assessment
        position      smallint not null,
        text          text not null,
        url           text,
        indicator_id  text,
        public_from   bigint,
        provenance    text not null,
        sources       jsonb not null default '[]'
      );
      create index evidence_of_assessment on evidence (assessment_id, position);

      -- Other effort that hit the same municipalities in the same period.
      create table supplementary_effort (
        id                text primary key,
        pilot_id          text not null,
        municipality_code text,
        party_id          text,
        theme_id          text,
        title             text not null,
        text              text,
        from_year         smallint not null,
        to_year           smallint,
        amount_ore        bigint,
        amount_state      text not null,
        provenance        text not null,
        sources           jsonb not null default '[]',
        check (from_year <= to_year),
        check ((amount_ore is not null) = (amount_state in ('REPORTED', 'PROVISIONAL')))
      );
      create index supplementary_effort_of_pilot on supplementary_effort (pilot_id, from_year, id);

      create table lesson (
        id           text primary key,
        pilot_id     text not null,
        objective_id text,
        measure_id   text,
        theme_id     text,
        title        text not null,
        text         text not null,
        learned_on   date not null,
        search_text  text not null generated always as (folded(title || E'\\n' || text)) stored,
        provenance   text not null,
        sources      jsonb not null default '[]'
      );
      create index lesson_of_pilot on lesson (pilot_id, learned_on, id);
      create index lesson_of_measure on lesson (measure_id, id);

      create table lesson_use (
        id         text primary key,
        lesson_id  text not null references lesson,
        pilot_id   text not null,
        measure_id text,
        used_on    date,
        note       text,
        provenance text not null,
        sources    jsonb not null default '[]'
      );
      create index lesson_use_of_lesson on lesson_use (lesson_id, used_on, id);
      create index lesson_use_of_pilot on lesson_use (pilot_id, used_on, id);

      -- Where Statistics Norway keeps what may be compared.
      create table statistics_table (
        id         text primary key,
        registry   text not null,
        topic      text not null,
        provenance text not null,
        sources    jsonb not null default '[]'
      );

      -- How something developed in the surroundings, whatever the pilots did.
      create table context_series (
        id                text primary key,
        pilot_id          text,
        municipality_code text,
        name              text not null,
        unit              text not null,
        registry_table    text,
        provenance        text not null,
        sources           jsonb not null default '[]',
        check ((pilot_id is null) <> (municipality_code is null)),
        check ((pilot_id is not null) = (provenance = 'SYNTHETIC'))
      );
      create index context_series_of_pilot on context_series (pilot_id, id);
      create index context_series_of_municipality on context_series (municipality_code, id);
      create table context_value (
        series_id  text not null references context_series,
        year       smallint not null,
        value      numeric,
        state      text not null,
        provenance text not null,
        sources    jsonb not null default '[]',
        primary key (series_id, year),
        check ((value is not null) = (state in ('REPORTED', 'PROVISIONAL')))
      );
    `)
    await runner.query(functions)
    await followParents(runner, followers)
    await hideDrafts(runner, 'evaluation', published, both(byOwnRevision, ofPublicAgreements))
    await hideDrafts(runner, 'evaluation', ofAgreements, ofPublicAgreements)
    await hideDrafts(runner, 'evaluation', ofPlans, both(ofPublicAgreements, ofPublicPlans))
    await hideDrafts(runner, 'evaluation', ['lesson'], both(ofPublicObjectives, ofPublicMeasures))
    await hideDrafts(runner, 'evaluation', ['lesson_use'], ofPublicMeasures)
    await keepHistory(runner, 'evaluation', open)
  }

  async down(runner: QueryRunner): Promise<void> {
    await forgetHistory(runner, 'evaluation', tables)
    for (const table of tables.toReversed()) await runner.query(`drop table ${table}`)
    await forgetParents(runner, followers)
    await runner.query(`
      drop function public_agreements(), public_objectives(), public_plans(), public_measures(), became_public(), of_its_indicator(), target_of_its_indicator(), of_its_observation(), of_its_assessment(),
        spread_publication(), folded_names(jsonb), folded(text)`)
  }
}

/** Whether it is public at the moment read, the keys of that moment say. */
export const ofPublicAgreements: Visibility = {
  at: 'agreement_id is null or agreement_id in (select public_agreements())',
  ever: 'agreement_id is null or agreement_id in (select id from keys.agreement_key where public_from is not null)',
}

const ofPublicPlans: Visibility = {
  at: 'plan_version_id is null or plan_version_id in (select public_plans())',
  ever: 'plan_version_id is null or plan_version_id in (select id from keys.plan_version_key where public_from is not null)',
}

const ofPublicMeasures: Visibility = {
  at: 'measure_id is null or measure_id in (select public_measures())',
  ever: 'measure_id is null or measure_id in (select id from keys.measure_key where public_from is not null)',
}

const ofPublicObjectives: Visibility = {
  at: 'objective_id is null or objective_id in (select public_objectives())',
  ever: 'objective_id is null or objective_id in (select id from keys.objective_key where public_from is not null)',
}

export const both = (one: Visibility, other: Visibility): Visibility => ({
  at: `(${one.at}) and (${other.at})`,
  ever: `(${one.ever}) and (${other.ever})`,
})

/**
 * What is public at the moment read. The keys of that moment are asked: those of today would take what was told of an
 * agreement with it, once it is gone or a draft again.
 */
const publicKeys = (name: string, view: string): string => `
  create function ${name}() returns setof text language plpgsql stable as $$
  begin
    if nullif(current_setting('platform.as_of', true), '') is null then
      return query select id from keys.${view} where public_from is not null;
    else
      return query select id from keys_as_of.${view} where public_from is not null;
    end if;
  end $$;`

const functions = `
  ${publicKeys('public_agreements', 'agreement_key')}
  ${publicKeys('public_objectives', 'objective_key')}
  ${publicKeys('public_plans', 'plan_version_key')}
  ${publicKeys('public_measures', 'measure_key')}

  create function became_public() returns trigger language plpgsql as $$
  begin
    new.public_from := case when new.publication = 'PUBLISHED' then coalesce(old.public_from, new.revision_from) end;
    return new;
  end $$;
  create trigger c_became_public before insert or update on assessment for each row execute function became_public();
  create trigger c_became_public before insert or update on self_report for each row execute function became_public();

  -- What is read of an indicator is as public as the indicator; a target as its own plan version, and the indicator's agreement.
  create function of_its_indicator() returns trigger language plpgsql as $$
  begin
    select agreement_id, plan_version_id into new.agreement_id, new.plan_version_id
      from indicator where id = new.indicator_id;
    return new;
  end $$;
  create trigger b_of_its_indicator before insert or update on observation for each row execute function of_its_indicator();

  create function target_of_its_indicator() returns trigger language plpgsql as $$
  begin
    new.agreement_id := (select agreement_id from indicator where id = new.indicator_id);
    return new;
  end $$;
  create trigger b_of_its_indicator before insert or update on indicator_target for each row execute function target_of_its_indicator();

  create function of_its_observation() returns trigger language plpgsql as $$
  begin
    select agreement_id, plan_version_id into new.agreement_id, new.plan_version_id
      from observation where id = new.observation_id;
    return new;
  end $$;
  create trigger b_of_its_observation before insert or update on former_observation for each row execute function of_its_observation();

  create function of_its_assessment() returns trigger language plpgsql as $$
  begin
    new.agreement_id := (select agreement_id from assessment where id = new.assessment_id);
    return new;
  end $$;
  create trigger b_of_its_assessment before insert or update on evidence for each row execute function of_its_assessment();
`

const followers: readonly Follower[] = [{ table: 'evidence', parent: 'assessment', column: 'assessment_id' }]

const published = ['self_report', 'assessment', 'evidence']
const ofAgreements = [
  'evaluation_strategy',
  'strategy_consent',
  'design_adaptation',
  'evaluation_question',
  'criterion',
]
const ofPlans = ['indicator', 'indicator_target', 'observation', 'former_observation']
const open = ['evaluation_design', 'supplementary_effort', 'statistics_table', 'context_series', 'context_value']

/** Each after what it leans on. */
const tables = [
  ...['evaluation_strategy', 'strategy_consent', 'evaluation_design', 'design_adaptation', 'evaluation_question'],
  ...['criterion', 'indicator', 'indicator_target', 'observation', 'former_observation', 'self_report', 'assessment'],
  ...[
    'evidence',
    'supplementary_effort',
    'lesson',
    'lesson_use',
    'statistics_table',
    'context_series',
    'context_value',
  ],
]
