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

    /** What was voted, and what has been granted of it, as far as grants of the year are on record. */
    amountOf: async (id: string): Promise<Figure<Ore>> => figureOf(await moneyOf(id), 'voted'),
    grantedOf: async (id: string): Promise<Figure<Ore>> => figureOf(await moneyOf(id), 'granted'),
  }
}

const figureOf = (money: SummedRow | null, prefix: string): Figure<Ore> =>
  money ? figureIn(money, prefix) : figure<Ore>(null, FigureState.NOT_REPORTED)
