import type { MigrationInterface, QueryRunner } from 'typeorm'
import {
  type Follower,
  followParents,
  forgetHistory,
  forgetParents,
  hideDrafts,
  hideFromViewers,
  publish,
  showViewers,
  type View,
  withdraw,
} from '../../foundation/database/publication.js'

/** Agreements that KDD has closed, for every room that writes accounts and reports of them. */
export class Closing0014 implements MigrationInterface {
  readonly name = 'Closing0014'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whether what came of an agreement can still be written. One that is open again has no day.
      create table agreement_closing (
        agreement_id text primary key references agreement,
        closed_on    date,
        reason       text,                    -- why it was opened again
        public_from  bigint,
        provenance   text not null,
        sources      jsonb not null default '[]'
      )`)
    await followParents(runner, followers, 'x_spread_closing')
    await hideDrafts(runner, 'parties', [table])
    await showViewers(runner, 'parties', [table], ofMainParties)
    await publish(runner, 'parties', { published: [], keys })
    await runner.query(recordClosing)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function keys.record_closing(text, date, text, text)')
    await withdraw(runner, { published: [], keys })
    await hideFromViewers(runner, 'parties', [table])
    await forgetHistory(runner, 'parties', [table])
    await runner.query(`
      drop table ${table};
      drop trigger x_spread_closing_inserted on agreement;
      drop trigger x_spread_closing_updated on agreement`)
    await forgetParents(runner, followers)
  }
}

const table = 'agreement_closing'
const followers: readonly Follower[] = [{ table, parent: 'agreement', column: 'agreement_id' }]
const ofMainParties = `agreement_id in (select keys.viewer_agreements('MUNICIPALITY', 'COUNTY', 'STATE'))`

/** KDD closes where the reports are, in a room after this one. What that room may write here is this, and nothing else. */
const recordClosing = `
  create function keys.record_closing(agreement text, closed_on date, reason text, provenance text) returns void
  language sql security definer set search_path = parties, published, keys, pg_temp as $$
    insert into agreement_closing (agreement_id, closed_on, reason, provenance)
    values (agreement, closed_on, reason, provenance)
    on conflict (agreement_id) do update set closed_on = excluded.closed_on, reason = excluded.reason
  $$;
  revoke execute on function keys.record_closing(text, date, text, text) from public;
  grant execute on function keys.record_closing(text, date, text, text) to evaluation`

const keys: readonly View[] = [
  {
    name: 'closing_key',
    definition: 'select agreement_id, closed_on, public_from from agreement_closing where closed_on is not null',
    columns: {
      agreement_id: 'An agreement that is closed.',
      closed_on: 'The day KDD closed it.',
      public_from: 'The revision at which it became public; null in a draft.',
    },
  },
]
