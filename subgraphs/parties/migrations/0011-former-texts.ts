import type { MigrationInterface, QueryRunner } from 'typeorm'
import {
  byOwnRevision,
  type Follower,
  followParents,
  forgetHistory,
  forgetParents,
  hideDrafts,
  hideFromViewers,
  showViewers,
} from '../../foundation/database/publication.js'

/**
 * In which revision each edition of an agreement was written, so that a former text can be looked up; and by what decision a
 * reservation was lifted.
 */
export class FormerTexts0011 implements MigrationInterface {
  readonly name = 'FormerTexts0011'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table agreement_edition add written_in bigint;

      -- A decision of its own: that which gave the approval, with its reservation, stays as it was.
      create table reservation_lifting (
        approval_id  text primary key references approval,
        agreement_id text not null references agreement,
        body         text,
        reference    jsonb not null,
        public_from  bigint,
        provenance   text not null,
        sources      jsonb not null default '[]'
      )`)
    await runner.query(`select platform.keep_history('parties', 'agreement_edition', $1)`, [byOwnRevision.ever])
    await followParents(runner, followers, 'x_spread_lifting')
    await hideDrafts(runner, 'parties', ['reservation_lifting'])
    await showViewers(runner, 'parties', ['reservation_lifting'], ofMainParties)
  }

  async down(runner: QueryRunner): Promise<void> {
    await hideFromViewers(runner, 'parties', ['reservation_lifting'])
    await forgetHistory(runner, 'parties', ['agreement_edition', 'reservation_lifting'])
    await runner.query(`
      drop table reservation_lifting;
      drop trigger x_spread_lifting_inserted on approval;
      drop trigger x_spread_lifting_updated on approval;
      alter table agreement_edition drop written_in`)
    await forgetParents(runner, followers)
    await runner.query(`select platform.keep_history('parties', 'agreement_edition', $1)`, [byOwnRevision.ever])
  }
}

const followers: readonly Follower[] = [{ table: 'reservation_lifting', parent: 'approval', column: 'approval_id' }]

const ofMainParties = `agreement_id in (select keys.viewer_agreements('MUNICIPALITY', 'COUNTY', 'STATE'))`
