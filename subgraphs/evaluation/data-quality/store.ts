import sql, { type Sql } from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Conditions } from '../../foundation/conditions.js'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import type { LocalDate } from '../../foundation/dates.js'
import { list } from '../../foundation/lists.js'
import type { Order } from '../../foundation/order.js'
import type { Moment } from '../../foundation/request.js'
import { records } from '../../foundation/rows.js'
import { known } from '../known-store.js'
import type { DataQualityArguments, ExpectedFigureWhere } from './arguments.js'
import { ExpectedFigure } from './entity.js'
import { expectedFigures } from './figures-store.js'
import type { FigureCount } from './rules.js'

const byKind: Order = {
  name: 'KIND',
  keys: [
    { sql: sql`figure.place`, type: 'integer', direction: 'asc' },
    { sql: sql`figure.key`, type: 'key', direction: 'asc' },
  ],
}

const conditions = (asked: Conditions<ExpectedFigureWhere>) =>
  asked
    .compare('kind', sql`figure.kind`)
    .compare('state', sql`figure.state`)
    .related('owedBy', known.party, sql`owed.party_id`, sql`unnest(figure.owed_by) owed (party_id) where true`)

export const dataQualityStore = (tx: EntityManager, cursors: Cursors) => ({
  page: ({ pilot, where, ...page }: DataQualityArguments, moment: Moment): Promise<Page<ExpectedFigure>> =>
    list(tx, {
      entity: ExpectedFigure,
      from: figuresOf(pilot, moment.day),
      alias: 'figure',
      within: sql`true`,
      where,
      conditions,
      order: byKind,
      arguments: page,
      moment,
      field: 'Query.dataQuality',
      cursors,
    }),

  /** Null where there is no such pilot. */
  counts: async (pilot: string, day: LocalDate): Promise<FigureCount[] | null> => {
    const found = await records<FigureCount | { readonly kind: null }>(
      tx,
      sql`
        select figure.kind, figure.state, count(*)::int as count
        from public_pilot pilot left join ${figuresOf(pilot, day)} on true
        where pilot.id = ${pilot} group by figure.kind, figure.state order by figure.kind, figure.state`,
    )
    return found.length === 0 ? null : found.filter((each): each is FigureCount => each.kind !== null)
  },
})

const figuresOf = (pilot: string, day: LocalDate): Sql => sql`(${expectedFigures(pilot, day)}) figure`
