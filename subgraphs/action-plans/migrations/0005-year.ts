import type { MigrationInterface, QueryRunner } from 'typeorm'
import {
  forgetHistory,
  hideDrafts,
  hideFromViewers,
  showViewers,
  type Visibility,
} from '../../foundation/database/publication.js'

/**
 * What a year needs beside the text of its plan: which measures a no is about, how it was talked over, and the paper that a
 * deadline stands in.
 *
 * What happened around a plan is shown to main parties also while their agreement is a draft.
 */
export class Year0005 implements MigrationInterface {
  readonly name = 'Year0005'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Up to which edition a partner that said no has what it asked for.
      alter table endorsement add settled_in integer check (settled_in > 0);
      alter table cycle_deadline add reference text;

      -- The measures that a no is about: it stands in the way of these, until they are settled or taken out.
      create table declined_measure (
        endorsement_id  text not null references endorsement,
        measure_id      text not null references measure,
        plan_version_id text not null references plan_version,
        agreement_id    text not null,
        objective_id    text not null,
        party_id        text not null,
        position        smallint not null,
        settled_in      integer check (settled_in > 0), -- the edition by which it no longer stands in the way
        provenance      text not null,
        sources         jsonb not null default '[]',
        primary key (endorsement_id, measure_id)
      );
      create index declined_measure_of_version on declined_measure (plan_version_id, objective_id, party_id);

      -- How a no is talked over: about one measure, or about all of the objective. Never public.
      create table plan_dialogue (
        id              text primary key,
        plan_version_id text not null references plan_version,
        agreement_id    text not null,
        objective_id    text not null,
        measure_id      text references measure,
        party_id        text not null,
        number          smallint not null check (number > 0),
        opened_on       date not null,
        note            text,
        ended_on        date,
        outcome         text check (outcome in ('AGREED', 'NOT_AGREED')),
        conclusion      text,
        reference       text,
        provenance      text not null,
        sources         jsonb not null default '[]',
        unique (plan_version_id, number),
        check ((ended_on is null) = (outcome is null)),
        check (opened_on <= ended_on)
      );
      create index plan_dialogue_of_version on plan_dialogue (plan_version_id, number);
    `)
    for (const table of changed)
      await runner.query(
        `select platform.keep_history(room, name, public_when) from platform.kept where (room, name) = ('action_plans', $1)`,
        [table],
      )
    await hideDrafts(runner, 'action-plans', added, never)
    await showViewers(runner, 'action-plans', added, `${ofMainParties} or party_id = platform.viewer()`)
    await showViewers(runner, 'action-plans', around, ofMainParties)
  }

  async down(runner: QueryRunner): Promise<void> {
    await hideFromViewers(runner, 'action-plans', [...around, ...added])
    const kept = await runner.query(
      `select name, public_when from platform.kept where room = 'action_plans' and name = any ($1)`,
      [changed],
    )
    await forgetHistory(runner, 'action-plans', [...changed, ...added])
    await runner.query(`
      drop table ${added.join(', ')};
      alter table endorsement drop settled_in;
      alter table cycle_deadline drop reference`)
    for (const { name, public_when } of kept)
      await runner.query(`select platform.keep_history('action_plans', $1, $2)`, [name, public_when])
  }
}

const changed = ['endorsement', 'cycle_deadline']
const added = ['declined_measure', 'plan_dialogue']

/** As public as the agreement; while that is a draft its main parties write and read them. */
const around = [
  ...['political_treatment', 'dialogue_meeting', 'ministry_matter', 'status_report', 'cycle_deadline', 'invitation'],
  'invitation_consent',
]

const never: Visibility = { at: 'false', ever: 'false' }

const ofMainParties = `agreement_id in (select keys.viewer_agreements('MUNICIPALITY', 'COUNTY', 'STATE'))`
