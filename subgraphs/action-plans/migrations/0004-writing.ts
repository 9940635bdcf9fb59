import type { MigrationInterface, QueryRunner } from 'typeorm'
import {
  type Follower,
  followParents,
  forgetHistory,
  forgetParents,
  hideDrafts,
  hideFromViewers,
  keysAtMoment,
  publish,
  showViewers,
  type Visibility,
} from '../../foundation/database/publication.js'
import { Published0003, keys as publishedKeys } from './0003-published.js'

/**
 * A plan while it is written: who has agreed to which edition of it, what KDD wants mended, and who may read it meanwhile.
 *
 * Each act that changes what a version says makes a new edition of it. Columns that rows of before do not have stay empty
 * in them, since what a revision has sealed is never written again: a version without an edition is at its first.
 */
export class Writing0004 implements MigrationInterface {
  readonly name = 'Writing0004'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table plan_version
        add edition integer check (edition > 0),
        add based_on_id text references plan_version,
        add shared_on date,
        add shared_from bigint,               -- the revision at which KDD and named partners were shown it
        add handled_by text,                  -- the member of KDD who prepared the decision, and may not make it
        add recommendation text check (recommendation in ('APPROVE', 'RETURN')),
        add decided_by_body text;
      alter table measure_version add edition integer check (edition > 0);
      alter table endorsement add edition integer check (edition > 0);

      -- That a municipality agrees to an edition of the plan. A later edition is another plan, and needs it anew.
      create table plan_consent (
        plan_version_id text not null references plan_version,
        party_id        text not null,
        edition         integer not null,
        agreed_on       date not null,
        reference       text,
        public_from     bigint,
        provenance      text not null,
        sources         jsonb not null default '[]',
        primary key (plan_version_id, party_id)
      );

      -- The edition of the version in which a measure of the objective was last changed: what was endorsed before is stale.
      create table objective_edition (
        plan_version_id text not null references plan_version,
        objective_id    text not null,
        edition         integer not null,
        public_from     bigint,
        provenance      text not null,
        sources         jsonb not null default '[]',
        primary key (plan_version_id, objective_id)
      );

      -- What each edition of a measure changed, for who has read an earlier one.
      create table measure_edition (
        measure_version_id text not null references measure_version,
        edition            integer not null,
        fields             text[] not null,
        public_from        bigint,
        provenance         text not null,
        sources            jsonb not null default '[]',
        primary key (measure_version_id, edition)
      );

      -- What KDD wants mended before it decides: never public, not even once the plan is.
      create table return_note (
        id              text primary key,
        plan_version_id text not null references plan_version,
        agreement_id    text not null,
        edition         integer not null,
        position        smallint not null,
        objective_id    text,
        measure_id      text,
        field           text,
        reason          text not null,
        noted_on        date not null,
        provenance      text not null,
        sources         jsonb not null default '[]'
      );
      create index return_note_of_version on return_note (plan_version_id, edition, position);
    `)
    await runner.query(sharing)
    await followParents(runner, followers, 'x_spread_writing')
    await hideDrafts(runner, 'action-plans', ['plan_consent', 'objective_edition', 'measure_edition'])
    await hideDrafts(runner, 'action-plans', ['return_note'], never)
    for (const table of changed)
      await runner.query(
        `select platform.keep_history(room, name, public_when) from platform.kept where (room, name) = ('action_plans', $1)`,
        [table],
      )
    await publish(runner, 'action-plans', { published: [], keys: [planVersionKey] })
    await runner.query(functions)
    for (const [tables, condition] of shown) await showViewers(runner, 'action-plans', tables, condition)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [tables] of shown) await hideFromViewers(runner, 'action-plans', tables)
    await runner.query(`
      drop function keys.open_plan_versions(), keys.told_plan_versions(), keys.open_plans(), keys.open_measure_versions(),
        keys.open_measures(), keys.partners_measures()`)
    // A view does not give up a column: all of them are taken down, and put up again as they were.
    const before = new Published0003()
    await before.down(runner)
    await forgetHistory(runner, 'action-plans', [...changed, ...added])
    await runner.query(`
      drop trigger d_shared on plan_version;
      drop trigger x_spread_writing_inserted on plan_version;
      drop trigger x_spread_writing_updated on plan_version;
      drop function version_was_shared();
      drop trigger x_spread_writing_inserted on measure_version;
      drop trigger x_spread_writing_updated on measure_version;
      drop table ${added.join(', ')};
      alter table plan_version drop edition, drop based_on_id, drop shared_on, drop shared_from, drop handled_by,
        drop recommendation, drop decided_by_body;
      alter table measure_version drop edition;
      alter table endorsement drop edition`)
    await forgetParents(runner, followers)
    for (const table of changed)
      await runner.query(`select platform.keep_history('action_plans', $1, $2)`, [
        table,
        table === 'plan_version' ? 'announced_from is not null' : 'public_from is not null',
      ])
    await before.up(runner)
  }
}

const changed = ['plan_version', 'measure_version', 'endorsement']

const never: Visibility = { at: 'false', ever: 'false' }

const followers: readonly Follower[] = [
  { table: 'plan_consent', parent: 'plan_version', column: 'plan_version_id' },
  { table: 'objective_edition', parent: 'plan_version', column: 'plan_version_id' },
  { table: 'measure_edition', parent: 'measure_version', column: 'measure_version_id' },
]
const added = ['plan_consent', 'objective_edition', 'measure_edition', 'return_note']

const sharing = `
  -- Once shown it stays so: whoever was asked to look has seen it.
  create function version_was_shared() returns trigger language plpgsql as $$
  begin
    new.shared_from := case when new.shared_on is not null then coalesce(old.shared_from, new.revision_from) end;
    return new;
  end $$;
  create trigger d_shared before insert or update on plan_version for each row execute function version_was_shared();
`

const known = publishedKeys.find(({ name }) => name === 'plan_version_key')!
const planVersionKey = {
  ...known,
  definition: known.definition.replace(' from plan_version', ', shared_from from plan_version'),
  columns: {
    ...known.columns,
    shared_from: 'The revision at which KDD and named partners were shown it; null until then, unless it is submitted.',
  },
}

const isTold = `(version.shared_from is not null or version.state <> 'DRAFT')`
const isOpen = `
  (version.agreement_id in (select keys.viewer_agreements('MUNICIPALITY', 'COUNTY'))
    or ${isTold} and version.agreement_id in (select keys.viewer_agreements('STATE')))`

const functions = `
  -- Versions that are not public, all of which the organisation read for may see: its own, or what KDD was shown.
  ${keysAtMoment(
    'keys.open_plan_versions()',
    (ending) => `
      select version.id from keys${ending}.plan_version_key version where version.public_from is null and ${isOpen}`,
  )}
  -- Versions that named partners were shown, of which they see the measures of their own objectives.
  ${keysAtMoment(
    'keys.told_plan_versions()',
    (ending) => `
      select version.id from keys${ending}.plan_version_key version
      where version.public_from is null and ${isTold}
        and version.agreement_id in (select keys.viewer_agreements('PARTNER', 'INVITED'))`,
  )}
  ${keysAtMoment(
    'keys.open_plans()',
    (ending) => `
      select version.plan_id from keys${ending}.plan_version_key version
      where version.id in (select keys.open_plan_versions()) or version.id in (select keys.told_plan_versions())`,
  )}
  ${keysAtMoment(
    'keys.open_measure_versions()',
    (ending) => `
      select spoken.id from keys${ending}.measure_version_key spoken
      where spoken.public_from is null and (
        spoken.plan_version_id in (select keys.open_plan_versions())
        or spoken.plan_version_id in (select keys.told_plan_versions()) and exists (
          select from keys${ending}.measure_objective_key link
          where link.measure_version_id = spoken.id and link.objective_id in (select keys.viewer_objectives('PARTNER', 'INVITED'))))`,
  )}
  ${keysAtMoment(
    'keys.open_measures()',
    (ending) => `
      select spoken.measure_id from keys${ending}.measure_version_key spoken
      where spoken.id in (select keys.open_measure_versions())`,
  )}
  -- What versions say of the measures that serve an objective of the partner read for: the version and the measure.
  ${keysAtMoment(
    'keys.partners_measures()',
    (ending) => `
      select spoken.plan_version_id || ' ' || spoken.measure_id
      from keys${ending}.measure_objective_key link
      join keys${ending}.measure_version_key spoken on spoken.id = link.measure_version_id
      where link.objective_id in (select keys.viewer_objectives('PARTNER', 'INVITED'))`,
  )}
  do $do$
  declare
    viewer text;
  begin
    for viewer in select name || '_viewer' from platform.room loop
      execute format('grant execute on function keys.open_plan_versions(), keys.told_plan_versions(), keys.open_plans(),
        keys.open_measure_versions(), keys.open_measures(), keys.partners_measures() to %I', viewer);
    end loop;
  end $do$;
`

const ofOpenPlans = 'plan_version_id in (select keys.open_plan_versions())'
const ofOwnObjectives = `
  plan_version_id in (select keys.told_plan_versions())
    and objective_id in (select keys.viewer_objectives('PARTNER', 'INVITED'))`

const shown: readonly (readonly [tables: readonly string[], condition: string])[] = [
  [['action_plan'], 'id in (select keys.open_plans())'],
  [['plan_version'], 'id in (select keys.open_plan_versions()) or id in (select keys.told_plan_versions())'],
  [['plan_content', 'plan_responsibility', 'priority_participant', 'settled_financing', 'plan_consent'], ofOpenPlans],
  [['unmet_objective', 'priority', 'endorsement', 'objective_edition'], `${ofOpenPlans} or ${ofOwnObjectives}`],
  // Never public: once the version is, they are still for those whose it was. A reason on a measure is one on each objective it serves.
  [
    ['return_note'],
    `agreement_id in (select keys.viewer_agreements('MUNICIPALITY', 'COUNTY', 'STATE'))
      or objective_id in (select keys.viewer_objectives('PARTNER', 'INVITED'))
      or objective_id is null and plan_version_id || ' ' || measure_id in (select keys.partners_measures())`,
  ],
  [['measure'], 'id in (select keys.open_measures())'],
  [['measure_version'], 'id in (select keys.open_measure_versions())'],
  [
    ['measure_objective', 'measure_partner', 'milestone', 'risk', 'measure_edition'],
    'measure_version_id in (select keys.open_measure_versions())',
  ],
]
