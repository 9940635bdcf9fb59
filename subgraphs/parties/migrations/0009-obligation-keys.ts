import type { MigrationInterface, QueryRunner } from 'typeorm'
import { publish, type View, withdraw } from '../../foundation/database/publication.js'
import { groupMembers } from './0005-figures.js'

/** Obligations and who owes them, for rooms in which they are reported on and judged. */
export class ObligationKeys0009 implements MigrationInterface {
  readonly name = 'ObligationKeys0009'

  async up(runner: QueryRunner): Promise<void> {
    await publish(runner, 'parties', { published: [], keys })
  }

  async down(runner: QueryRunner): Promise<void> {
    await withdraw(runner, { published: [], keys })
  }
}

const keys: readonly View[] = [
  {
    name: 'obligation_key',
    definition: 'select id, agreement_id, objective_id, public_from from obligation',
    columns: {
      id: 'Key of the obligation.',
      agreement_id: 'Its agreement.',
      objective_id: 'Its objective; null for one of the whole agreement.',
      public_from: 'The revision at which it became public; null in a draft.',
    },
  },
  {
    name: 'obligation_debtor_key',
    definition: `
      select obligation_id, party_id, public_from from obligation_debtor where party_id is not null
      union
      select debtor.obligation_id, member.party_id, debtor.public_from
      from obligation_debtor debtor join (${groupMembers}) member on member.group_id = debtor.group_id`,
    columns: {
      obligation_id: 'The obligation.',
      party_id: 'Who owes it, groups taken apart into their members.',
      public_from: 'The revision at which it became public; null in a draft.',
    },
  },
]
