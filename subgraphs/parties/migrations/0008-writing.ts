import type { MigrationInterface, QueryRunner } from 'typeorm'
import {
  type Follower,
  followParents,
  forgetHistory,
  forgetParents,
  hideDrafts,
  hideFromViewers,
  neverPublic,
  showViewers,
} from '../../foundation/database/publication.js'

/**
 * An agreement while it is written and after: its editions, who has confirmed which, by what decisions its text was
 * changed later, and where its parties disagree.
 *
 * Editions stand in a table of their own: an agreement of before has none there, and is at its first.
 */
export class Writing0008 implements MigrationInterface {
  readonly name = 'Writing0008'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What each edition of an agreement changed, for who has read an earlier one; and by which decision, once it was public.
      create table agreement_edition (
        agreement_id text not null references agreement,
        edition      integer not null check (edition > 0),
        fields       text[] not null,
        written_on   date not null,
        decided_on   date,
        body         text,
        reference    jsonb,
        is_amendment boolean not null,
        public_from  bigint,
        provenance   text not null,
        sources      jsonb not null default '[]',
        primary key (agreement_id, edition),
        check (not is_amendment or (decided_on is not null and reference is not null))
      );

      -- That a main party has read an edition and will stand by it. A later edition is another text, and needs it anew.
      create table agreement_confirmation (
        agreement_id text not null references agreement,
        party_id     text not null references party,
        edition      integer not null,
        confirmed_on date not null,
        public_from  bigint,
        provenance   text not null,
        sources      jsonb not null default '[]',
        primary key (agreement_id, party_id)
      );

      -- Where parties disagree, and how the dialogue about it ended: never public.
      create table disagreement (
        id              text primary key,
        agreement_id    text not null references agreement,
        raised_by_id    text not null references party,
        party_ids       text[] not null default '{}',
        objective_ids   text[] not null default '{}',
        measure_ids     text[] not null default '{}',
        text            text not null,
        raised_on       date not null,
        outcome         text check (outcome in ('AGREED', 'NOT_AGREED')),
        outcome_note    text,
        ended_on        date,
        provenance      text not null,
        sources         jsonb not null default '[]',
        check ((outcome is null) = (ended_on is null))
      );
      create index disagreement_of_agreement on disagreement (agreement_id, raised_on, id);
    `)
    await followParents(runner, followers, 'x_spread_writing')
    await hideDrafts(
      runner,
      'parties',
      followers.map(({ table }) => table),
    )
    await hideDrafts(runner, 'parties', ['disagreement'], neverPublic)
    for (const [tables, condition] of shown) await showViewers(runner, 'parties', tables, condition)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [tables] of shown) await hideFromViewers(runner, 'parties', tables)
    await forgetHistory(runner, 'parties', added)
    await runner.query(`
      drop table ${added.join(', ')};
      drop trigger x_spread_writing_inserted on agreement;
      drop trigger x_spread_writing_updated on agreement`)
    await forgetParents(runner, followers)
  }
}

const followers: readonly Follower[] = ['agreement_edition', 'agreement_confirmation'].map((table) => ({
  table,
  parent: 'agreement',
  column: 'agreement_id',
}))
const added = ['agreement_edition', 'agreement_confirmation', 'disagreement']

const ofMainParties = `agreement_id in (select keys.viewer_agreements('MUNICIPALITY', 'COUNTY', 'STATE'))`

const shown: readonly (readonly [tables: readonly string[], condition: string])[] = [
  [['agreement_edition', 'agreement_confirmation'], ofMainParties],
  [['disagreement'], `${ofMainParties} or raised_by_id = platform.viewer() or platform.viewer() = any (party_ids)`],
]
