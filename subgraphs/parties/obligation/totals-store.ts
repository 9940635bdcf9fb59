import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Concerns } from '../../foundation/coverage.js'
import type { Cursors } from '../../foundation/cursors.js'
import type { World } from '../../foundation/provenance.js'
import type { Moment } from '../../foundation/request.js'
import type { TotalDefinition } from '../../foundation/totals/definition.js'
import { totalOf } from '../../foundation/totals/total.js'
import type { Total } from '../../foundation/totals/totals.js'
import type { ObligationWhere } from './arguments.js'
import { obligationDimensions } from './dimension-store.js'
import { obligationConditions, obligationsOf, obligationsPlaced } from './store.js'
import { type ObligationDimension, type ObligationTotalsArguments, obligationGroupOrdering } from './totals.js'

const concerns = (asked: Concerns<ObligationWhere>) =>
  asked
    .compare('pilot', sql`pilot.id`)
    .compare('cohort', sql`pilot.cohort`)
    .related('county', sql`link.county_code`, sql`pilot_county link where link.pilot_id = pilot.id`)
    .owned('agreement', sql`own.id`, sql`agreement own where own.pilot_id = pilot.id`)
    .owned(
      'objective',
      sql`own.id`,
      sql`objective own join agreement on agreement.id = own.agreement_id where agreement.pilot_id = pilot.id`,
    )
    .owned(
      'id',
      sql`own.id`,
      sql`obligation own join agreement on agreement.id = own.agreement_id where agreement.pilot_id = pilot.id`,
    )

const definition = (world: World): TotalDefinition<ObligationDimension, never, ObligationWhere> => ({
  field: 'Query.obligationTotals',
  from: obligationsPlaced,
  id: sql`obligation.id`,
  within: obligationsOf(world),
  conditions: obligationConditions,
  dimensions: obligationDimensions,
  figures: {},
  coverage: {
    from: sql`pilot`,
    id: sql`pilot.id`,
    within: sql`pilot.world = ${world}`,
    concerns,
    reported: sql`exists (
      select from obligation join agreement on agreement.id = obligation.agreement_id
      where agreement.pilot_id = pilot.id and agreement.publication = 'PUBLISHED')`,
    note: {
      nb: 'Et pilotområde har rapportert når vi har teksten i avtalen dets og har gradert punktene i den.',
      nn: 'Eit pilotområde har rapportert når vi har teksten i avtalen deira og har gradert punkta i han.',
      en: 'A pilot has reported when we have the text of its agreement, and the statements in it are graded.',
    },
  },
})

export const obligationTotalsStore = (tx: EntityManager, cursors: Cursors) => ({
  count: (
    { orderBy, world, ...asked }: ObligationTotalsArguments,
    moment: Moment,
  ): Promise<Total<ObligationDimension, never>> =>
    totalOf(tx, cursors, definition(world), { ...asked, order: obligationGroupOrdering.orders[orderBy], moment }),
})
