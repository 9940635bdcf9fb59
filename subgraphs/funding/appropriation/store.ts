import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { FigureState } from '../../foundation/figure-state.js'
import { type Figure, figure } from '../../foundation/figures.js'
import { keyLoader } from '../../foundation/loader.js'
import type { Ore } from '../../foundation/money.js'
import type { World } from '../../foundation/provenance.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { figureIn, type SummedRow, summed } from '../sums-store.js'
import { Appropriation } from './entity.js'

export type AppropriationStore = ReturnType<typeof appropriationStore>

export const appropriationStore = (tx: EntityManager) => {
  const moneyOf = keyLoader(
    (ids: string[]) =>
      records<SummedRow>(
        tx,
        sql`
          select appropriation.id, ${summed('voted', 'entry', sql`entry.stage = 'APPROPRIATED'`)},
            ${summed('granted', 'entry', sql`entry.stage = 'GRANTED'`)}
          from appropriation join money_entry entry on entry.world = appropriation.world and (
            entry.appropriation_id = appropriation.id or entry.stage = 'GRANTED' and entry.budget_year = appropriation.year)
          where appropriation.id = any(${ids}) group by appropriation.id`,
      ),
    (row) => row.id as string,
  )
  return {
    /** By year. */
    all: (world: World): Promise<Appropriation[]> =>
      rows(
        tx,
        Appropriation,
        sql`select ${columns(tx, Appropriation)} from appropriation where world = ${world} order by year, id`,
      ),

    byId: keyLoader(
      (ids: string[]) =>
        rows(tx, Appropriation, sql`select ${columns(tx, Appropriation)} from appropriation where id = any(${ids})`),
      (appropriation) => appropriation.id,
    ),

    /** What was voted. Without an entry nobody has told us. */
    amountOf: async (id: string): Promise<Figure<Ore>> => {
      const money = await moneyOf(id)
      return money && money['voted.expected'] !== 0
        ? figureIn(money, 'voted')
        : figure<Ore>(null, FigureState.NOT_REPORTED)
    },

    /** What has been granted of it, as far as grants of the year are on record. */
    grantedOf: async (id: string): Promise<Figure<Ore>> => {
      const money = await moneyOf(id)
      return money && money['granted.expected'] !== 0
        ? figureIn(money, 'granted')
        : figure<Ore>(null, FigureState.NOT_REPORTED)
    },
  }
}
