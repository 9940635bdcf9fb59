import sql, { raw, type Sql } from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { amongEntries } from '../../foundation/coverage.js'
import type { Cursors } from '../../foundation/cursors.js'
import type { World } from '../../foundation/provenance.js'
import type { Moment } from '../../foundation/request.js'
import type { TotalDefinition } from '../../foundation/totals/definition.js'
import type { Summed } from '../../foundation/totals/sums.js'
import { totalOf } from '../../foundation/totals/total.js'
import type { Total } from '../../foundation/totals/totals.js'
import type { SchemeUseWhere } from './arguments.js'
import { SchemeOutcome } from './entity.js'
import { schemeUseConditions, usesPlaced } from './store.js'
import {
  type SchemeUseDimension,
  type SchemeUseFigure,
  type SchemeUseTotalsArguments,
  schemeUseGroupOrdering,
} from './totals.js'

/** A figure of those uses alone that are, or are not, of the years before; of the others it is no gap. */
const apart = (isBaseline: boolean, value: Sql, state: Sql): Summed => {
  const counts = isBaseline ? raw('used.is_baseline') : raw('not used.is_baseline')
  return {
    value: sql`case when ${counts} then ${value} end`,
    state: sql`case when ${counts} then ${state} else 'NOT_APPLICABLE' end`,
    whole: true,
  }
}
const one = sql`1`
const REPORTED = sql`'REPORTED'`

const definition = (world: World): TotalDefinition<SchemeUseDimension, SchemeUseFigure, SchemeUseWhere> => ({
  field: 'Query.schemeUse',
  from: usesPlaced,
  id: sql`used.id`,
  reporter: sql`used.pilot_id`,
  within: sql`pilot.world = ${world}`,
  conditions: schemeUseConditions,
  dimensions: {
    SCHEME: { key: sql`used.scheme_id` },
    PILOT: { key: sql`used.pilot_id` },
    COHORT: { key: sql`pilot.cohort`, type: 'integer' },
    PARTY: { key: sql`used.party_id` },
    YEAR: { key: sql`used.year`, type: 'integer' },
    OUTCOME: { key: sql`used.outcome`, order: Object.values(SchemeOutcome) },
  },
  figures: {
    uses: apart(false, one, REPORTED),
    applied: apart(false, sql`used.applied_ore`, sql`used.applied_state`),
    awarded: apart(false, sql`used.awarded_ore`, sql`used.awarded_state`),
    baselineUses: apart(true, one, REPORTED),
    baselineApplied: apart(true, sql`used.applied_ore`, sql`used.applied_state`),
    baselineAwarded: apart(true, sql`used.awarded_ore`, sql`used.awarded_state`),
  },
  coverage: {
    from: sql`public_pilot pilot`,
    id: sql`pilot.id`,
    within: sql`pilot.world = ${world}`,
    concerns: (asked) =>
      asked
        .compare('pilot', sql`pilot.id`)
        .compare('cohort', sql`pilot.cohort`)
        .related('county', sql`link.county_code`, sql`public_pilot_county link where link.pilot_id = pilot.id`),
    reported: amongEntries(sql`pilot.id`),
    note: {
      nb: 'Et pilotområde har rapportert når vi har fått vite om minst én bruk av et virkemiddel som telles her.',
      nn: 'Eit pilotområde har rapportert når vi har fått vite om minst éin bruk av eit verkemiddel som blir talt her.',
      en: 'A pilot has reported when we have been told of at least one use of an instrument that is counted here.',
    },
  },
})

export const schemeUseTotalsStore = (tx: EntityManager, cursors: Cursors) => ({
  count: (
    { orderBy, world, by, ...asked }: SchemeUseTotalsArguments,
    moment: Moment,
  ): Promise<Total<SchemeUseDimension, SchemeUseFigure>> =>
    totalOf(tx, cursors, definition(world), {
      ...asked,
      groupBy: by ?? null,
      order: schemeUseGroupOrdering.orders[orderBy],
      moment,
    }),
})
