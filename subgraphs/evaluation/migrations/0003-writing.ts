import type { MigrationInterface, QueryRunner } from 'typeorm'
import {
  byOwnRevision,
  type Follower,
  followParents,
  forgetHistory,
  forgetParents,
  hideDrafts,
  hideFromViewers,
  keysAtMoment,
  showViewers,
  type Visibility,
} from '../../foundation/database/publication.js'
import { both, ofPublicAgreements } from './0001-evaluation.js'
import { Published0002 } from './0002-published.js'

/**
 * Results while they are written: who has agreed on a way of judging, what a report said before it was corrected, what is
 * reported and concluded when an agreement has ended, and who may read it meanwhile.
 *
 * Columns that rows of before do not have stay empty in them, since what a revision has sealed is never written again.
 */
export class Writing0003 implements MigrationInterface {
  readonly name = 'Writing0003'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table evaluation_strategy add edition integer check (edition > 0);
      alter table strategy_consent add edition integer check (edition > 0);
      alter table design_adaptation add edition integer check (edition > 0);
      alter table evaluation_design add reference text;
      alter table indicator add edition integer check (edition > 0);
      alter table indicator_target add edition integer check (edition > 0);
      alter table observation add edition integer check (edition > 0);
      alter table self_report
        add edition integer check (edition > 0),
        add obligation_id text,
        add at_end boolean,                   -- made once the agreement has ended, for its end
        add judging text,                     -- the ways of judging that were agreed when it was made
        add judging_state text check (judging_state in ('AGREED', 'NOT_AGREED')),
        add check (objective_id is null or obligation_id is null),
        add check ((judging_state = 'AGREED') = (judging is not null));
      create index self_report_of_obligation on self_report (obligation_id, year, id);
      alter table assessment
        add edition integer check (edition > 0),
        add at_end boolean,
        add effort_note text,                 -- what is said of other effort of the period
        add check (not at_end or effort_note is not null);

      -- The way of judging by an indicator that a main party has agreed to. It is agreed once all have agreed to the same.
      create table judging_consent (
        indicator_id    text not null references indicator,
        agreement_id    text,                 -- those of its indicator
        plan_version_id text,
        party_id        text not null,
        judging         text not null,
        agreed_on       date not null,
        provenance      text not null,
        sources         jsonb not null default '[]',
        primary key (indicator_id, party_id)
      );

      -- What a published report said before it was corrected.
      create table former_self_report (
        id             text primary key,
        self_report_id text not null references self_report,
        agreement_id   text not null,
        position       smallint not null,
        attainment     text,
        text           text not null,
        reported_on    date not null,
        corrected_on   date not null,
        reason         text not null,
        public_from    bigint,
        provenance     text not null,
        sources        jsonb not null default '[]'
      );
      create index former_self_report_of_report on former_self_report (self_report_id, position);

      -- Other effort of the period that a conclusion was drawn beside.
      create table assessment_effort (
        assessment_id text not null references assessment,
        effort_id     text not null references supplementary_effort,
        agreement_id  text,                   -- that of its assessment
        public_from   bigint,
        provenance    text not null,
        sources       jsonb not null default '[]',
        primary key (assessment_id, effort_id)
      );

      -- Why an objective or an obligation has no report when the agreement has ended.
      create table unreported_reason (
        id            text primary key,
        agreement_id  text not null,
        objective_id  text,
        obligation_id text,
        party_id      text not null,          -- who gives the reason: for itself, or the state for all
        of_all        boolean not null,
        reason        text not null,
        given_on      date not null,
        provenance    text not null,
        sources       jsonb not null default '[]',
        check ((objective_id is null) <> (obligation_id is null)),
        unique nulls not distinct (objective_id, obligation_id, party_id)
      );
      create index unreported_reason_of_agreement on unreported_reason (agreement_id);

      create trigger b_of_its_indicator before insert or update on judging_consent
        for each row execute function of_its_indicator();
      create trigger b_of_its_assessment before insert or update on assessment_effort
        for each row execute function of_its_assessment();
    `)
    await followParents(runner, followers, 'x_spread_writing')
    await hideDrafts(
      runner,
      'evaluation',
      ['former_self_report', 'assessment_effort'],
      both(byOwnRevision, ofPublicAgreements),
    )
    await hideDrafts(runner, 'evaluation', ['unreported_reason'], ofPublicAgreements)
    await hideDrafts(runner, 'evaluation', ['judging_consent'], never)
    await runner.query(`select platform.keep_history(room, name, public_when) from platform.kept
      where (room, name) = ('evaluation', 'evaluation_design')`)
    await runner.query(functions)
    for (const [tables, condition] of shown) await showViewers(runner, 'evaluation', tables, condition)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [tables] of shown) await hideFromViewers(runner, 'evaluation', tables)
    await runner.query('drop function open_objectives(), open_assessments(), open_self_reports()')
    // What is published stands on the views of the past, which go when a column does.
    const before = new Published0002()
    await before.down(runner)
    const kept: { name: string; public_when: string | null }[] = await runner.query(
      `select name, public_when from platform.kept where room = 'evaluation' and name = any($1)`,
      [changed],
    )
    await forgetHistory(runner, 'evaluation', [...changed, ...added])
    await runner.query(`
      drop trigger x_spread_writing_inserted on assessment;
      drop trigger x_spread_writing_updated on assessment;
      drop trigger x_spread_writing_inserted on self_report;
      drop trigger x_spread_writing_updated on self_report;
      drop table ${added.join(', ')};
      alter table assessment drop edition, drop at_end, drop effort_note;
      alter table self_report drop edition, drop obligation_id, drop at_end, drop judging, drop judging_state;
      alter table observation drop edition;
      alter table indicator_target drop edition;
      alter table indicator drop edition;
      alter table evaluation_design drop reference;
      alter table design_adaptation drop edition;
      alter table strategy_consent drop edition;
      alter table evaluation_strategy drop edition`)
    await forgetParents(runner, followers)
    for (const { name, public_when: when } of kept)
      await runner.query(`select platform.keep_history('evaluation', $1, $2)`, [name, when])
    await before.up(runner)
  }
}

/** Each after what it leans on. */
const changed = [
  ...['evaluation_strategy', 'strategy_consent', 'evaluation_design', 'design_adaptation', 'indicator'],
  ...['indicator_target', 'observation', 'self_report', 'assessment'],
]
const added = ['judging_consent', 'former_self_report', 'assessment_effort', 'unreported_reason']

/** Who has not agreed yet is for the parties to know. */
const never: Visibility = { at: 'false', ever: 'false' }

const followers: readonly Follower[] = [
  { table: 'former_self_report', parent: 'self_report', column: 'self_report_id' },
  { table: 'assessment_effort', parent: 'assessment', column: 'assessment_id' },
]

const ofMainParties = `agreement_id in (select keys.viewer_agreements('MUNICIPALITY', 'COUNTY', 'STATE'))`

const functions = `
  -- Objectives of agreements that the organisation read for may see while they are drafts.
  ${keysAtMoment('open_objectives()', (ending) => `select id from keys${ending}.objective_key where ${ofMainParties}`)}
  -- Read with the rights of who asks: what hangs on those is seen by whoever sees them.
  ${keysAtMoment(
    'open_assessments()',
    (ending) => `
      select id from evaluation${ending}.assessment where assessor_party_id = platform.viewer() or ${ofMainParties}`,
  )}
  ${keysAtMoment(
    'open_self_reports()',
    (ending) => `select id from evaluation${ending}.self_report where party_id = platform.viewer() or ${ofMainParties}`,
  )}
`

const ofSeenAgreements = `(agreement_id is null or agreement_id in (select public_agreements()) or ${ofMainParties})`
const ofSeenPlans = `
  (plan_version_id is null or plan_version_id in (select public_plans())
    or plan_version_id in (select keys.open_plan_versions()))`

const shown: readonly (readonly [tables: readonly string[], condition: string])[] = [
  [
    [
      ...['evaluation_strategy', 'strategy_consent', 'design_adaptation', 'evaluation_question', 'criterion'],
      'unreported_reason',
    ],
    ofMainParties,
  ],
  [['indicator', 'indicator_target', 'observation', 'former_observation'], `${ofSeenAgreements} and ${ofSeenPlans}`],
  [['judging_consent'], `${ofMainParties} and ${ofSeenPlans}`],
  [['self_report'], `party_id = (select platform.viewer()) or ${ofMainParties}`],
  [['former_self_report'], 'self_report_id in (select open_self_reports())'],
  // A draft is the assessor's alone; one that is published is as public as its agreement.
  [
    ['assessment'],
    `assessor_party_id = (select platform.viewer()) or public_from <= (select platform.moment()) and ${ofMainParties}`,
  ],
  [['evidence', 'assessment_effort'], 'assessment_id in (select open_assessments())'],
  [
    ['lesson'],
    `(objective_id is null or objective_id in (select public_objectives()) or objective_id in (select open_objectives()))
      and (measure_id is null or measure_id in (select public_measures()) or measure_id in (select keys.open_measures()))`,
  ],
  [
    ['lesson_use'],
    'measure_id is null or measure_id in (select public_measures()) or measure_id in (select keys.open_measures())',
  ],
]
