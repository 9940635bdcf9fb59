import sql from 'sql-template-tag'
import type { Dimension } from '../../foundation/totals/dimensions.js'
import { debtors } from './debtor-store.js'
import { ObligationGrade, ObligationKind } from './entity.js'
import type { ObligationDimension } from './totals.js'

/** What statements are counted by. A statement has one of each, but may have many debtors. */
export const obligationDimensions: Readonly<Record<ObligationDimension, Dimension>> = {
  GRADE: { key: sql`obligation.grade`, order: Object.values(ObligationGrade) },
  KIND: { key: sql`obligation.kind`, order: Object.values(ObligationKind) },
  PILOT: { key: sql`agreement.pilot_id` },
  COHORT: { key: sql`pilot.cohort`, type: 'integer' },
  OBJECTIVE: { key: sql`obligation.objective_id` },
  MAIN_THEME: { key: sql`objective.main_theme_id` },
  DEBTOR: {
    key: sql`debtor.party_id`,
    many: { from: sql`(${debtors}) debtor`, entry: sql`debtor.obligation_id` },
  },
}
