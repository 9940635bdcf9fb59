import sql, { type Sql } from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { childrenLoader } from '../../foundation/children.js'
import { FigureState } from '../../foundation/figure-state.js'
import { type Figure, figure } from '../../foundation/figures.js'
import { groupLoader } from '../../foundation/loader.js'
import { exactOre, type Ore } from '../../foundation/money.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { MoneyEntry, MoneyStage } from '../money-entry/entity.js'
import { figureIn, type SummedRow, summed } from '../sums-store.js'
import type { StageAmount, YearFinancing } from './types.js'

interface MeasureMoney {
  readonly measureId: string
  readonly stage: 'ALLOCATED' | 'SPENT'
  readonly ore: string
  readonly figures: number
  readonly gaps: number
}

export const financingStore = (tx: EntityManager) => {
  /** By stage, from the first to the last, of the cells that a column says belong to each. */
  const byStage = (column: Sql) =>
    groupLoader(
      async (ids: string[]) => {
        const found = await records<SummedRow>(
          tx,
          sql`
            select parent, stage, ${summed('amount', 'cell')}
            from (select ${column} as parent, stage, case when figures > 0 then amount_ore end as amount_ore, amount_state
                  from objective_money where ${column} = any(${ids})) cell
            group by parent, stage
            order by parent, array_position(${Object.values(MoneyStage)}::text[], stage)`,
        )
        return found.map((row) => ({
          parent: row.parent as string,
          stage: row.stage as MoneyStage,
          amount: figureIn(row, 'amount'),
        }))
      },
      (row): string => row.parent,
    )
  const ofPilot = byStage(sql`pilot_id`)
  const ofObjective = byStage(sql`objective_id`)

  const spentOf = groupLoader(
    (ids: string[]) =>
      records<MeasureMoney>(
        tx,
        sql`
          select measure_id as "measureId", stage, amount_ore as ore, figures, gaps from measure_money
          where measure_id = any(${ids}) and stage in ('ALLOCATED', 'SPENT')`,
      ),
    (row) => row.measureId,
  )
  return {
    ofPilot: (id: string): Promise<StageAmount[]> => ofPilot(id),
    ofObjective: (id: string): Promise<StageAmount[]> => ofObjective(id),

    /** The lines of the newest public version of a plan that speaks of the measure. */
    linesOfMeasure: childrenLoader(
      tx,
      MoneyEntry,
      (ids) => sql`
        select measure.id as parent, ${columns(tx, MoneyEntry, 'entry')}
        from public_measure measure
          join money_entry entry on entry.measure_version_id = measure.current_version_id
        where measure.id = any(${ids}) order by entry.budget_year, entry.id`,
    ),

    linesOfVersion: groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          MoneyEntry,
          sql`
            select ${columns(tx, MoneyEntry)} from money_entry
            where measure_version_id = any(${ids}) order by budget_year, id`,
        ),
      (entry) => entry.measureVersionId!,
    ),

    /** By budget year. Of plans the approved version of each year counts. */
    byYear: groupLoader(
      async (ids: string[]): Promise<(YearFinancing & { measureId: string })[]> => {
        const found = await records<SummedRow>(
          tx,
          sql`
            select entry.measure_id as "measureId", entry.budget_year as year,
              ${summed('planned', 'entry', sql`entry.stage = 'PLANNED'`)},
              ${summed('allocated', 'entry', sql`entry.stage = 'ALLOCATED'`)},
              ${summed('spent', 'entry', sql`entry.stage = 'SPENT'`)}
            from money_entry entry
            where entry.measure_id = any(${ids}) and (entry.stage in ('ALLOCATED', 'SPENT') or entry.stage = 'PLANNED'
              and entry.plan_version_id in (select id from public_plan_version where state = 'APPROVED'))
            group by entry.measure_id, entry.budget_year order by entry.measure_id, entry.budget_year`,
        )
        return found.map((row) => ({
          measureId: row.measureId as string,
          year: row.year as number,
          planned: figureIn(row, 'planned'),
          allocated: figureIn(row, 'allocated'),
          spent: figureIn(row, 'spent'),
        }))
      },
      ({ measureId }) => measureId,
    ),

    /** What is allocated to a measure and spent on it, in all years. */
    spentOf: async (measureId: string): Promise<{ allocated: Figure<Ore>; spent: Figure<Ore> }> => {
      const found = await spentOf(measureId)
      return { allocated: cell(found, 'ALLOCATED'), spent: cell(found, 'SPENT') }
    },
  }
}

function cell(found: readonly MeasureMoney[], stage: MeasureMoney['stage']): Figure<Ore> {
  const held = found.find((each) => each.stage === stage)
  if (!held || held.figures === 0) return figure<Ore>(null, FigureState.NOT_REPORTED)
  return figure(exactOre(Number(held.ore)), held.gaps > 0 ? FigureState.PROVISIONAL : FigureState.REPORTED)
}
