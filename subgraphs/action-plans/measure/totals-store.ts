import sql, { empty } from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Concerns } from '../../foundation/coverage.js'
import type { Cursors } from '../../foundation/cursors.js'
import type { Moment } from '../../foundation/request.js'
import type { TotalDefinition } from '../../foundation/totals/definition.js'
import { totalOf } from '../../foundation/totals/total.js'
import type { Total } from '../../foundation/totals/totals.js'
import type { MeasureVersionWhere } from '../measure-version/arguments.js'
import { counting, measureConditions } from '../measure-version/store.js'
import { measureDimensions } from './dimension-store.js'
import {
  type MeasureDimension,
  type MeasuresCounted,
  type MeasureTotalsArguments,
  measureGroupOrdering,
} from './totals.js'

/** A pilot's measures are its own municipalities'. */
const concerns = (asked: Concerns<MeasureVersionWhere>) =>
  asked
    .compare('pilot', sql`pilot.id`)
    .compare('cohort', sql`pilot.cohort`)
    .related('county', sql`link.county_code`, sql`public_pilot_county link where link.pilot_id = pilot.id`)
    .owned(
      'responsibleMunicipality',
      sql`own.municipality_code`,
      sql`public_pilot_municipality own where own.pilot_id = pilot.id`,
    )
    .owned('agreement', sql`own.id`, sql`public_agreement own where own.pilot_id = pilot.id`)
    .owned('objective', sql`own.id`, sql`public_objective own where own.pilot_id = pilot.id`)
    .owned('measure', sql`own.id`, sql`measure own where own.pilot_id = pilot.id`)

const definition = ({
  world,
  year,
}: MeasuresCounted): TotalDefinition<MeasureDimension, never, MeasureVersionWhere> => ({
  field: 'Query.measureTotals',
  from: counting(year).from,
  id: sql`version.id`,
  within: sql`pilot.world = ${world} and ${counting(year).within}`,
  conditions: measureConditions,
  dimensions: measureDimensions,
  figures: {},
  coverage: {
    from: sql`public_pilot pilot`,
    id: sql`pilot.id`,
    within: sql`pilot.world = ${world}`,
    concerns,
    reported: sql`exists (
      select from plan_version plan
      where plan.pilot_id = pilot.id and plan.state = 'APPROVED'${year == null ? empty : sql` and plan.year = ${year}::int`})`,
    note: {
      nb: 'Et pilotområde har rapportert når det har en godkjent handlingsplan, for året det spørres om hvis et år er oppgitt.',
      nn: 'Eit pilotområde har rapportert når det har ein godkjend handlingsplan, for året det blir spurt om dersom eit år er oppgjeve.',
      en: 'A pilot has reported when it has an approved action plan, of the year asked about if a year is given.',
    },
  },
})

export const measureTotalsStore = (tx: EntityManager, cursors: Cursors) => ({
  count: (
    { orderBy, world, year, ...asked }: MeasureTotalsArguments,
    moment: Moment,
  ): Promise<Total<MeasureDimension, never>> =>
    totalOf(tx, cursors, definition({ world, year: year ?? null }), {
      ...asked,
      order: measureGroupOrdering.orders[orderBy],
      moment,
    }),
})
