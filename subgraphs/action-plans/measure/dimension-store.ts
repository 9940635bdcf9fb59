import sql from 'sql-template-tag'
import { MeasureStatus } from '../../foundation/measure-status.js'
import type { Dimension } from '../../foundation/totals/dimensions.js'
import { county, mainObjective, mainTheme } from '../measure-version/store.js'
import type { MeasureDimension } from './totals.js'

/** What measures are counted by. A measure has one of each of the first, and may have many of the last three. */
export const measureDimensions: Readonly<Record<MeasureDimension, Dimension>> = {
  PILOT: { key: sql`version.pilot_id` },
  COHORT: { key: sql`pilot.cohort`, type: 'integer' },
  COUNTY: { key: county },
  OBJECTIVE: { key: mainObjective },
  MAIN_THEME: { key: mainTheme },
  RESPONSIBLE_MUNICIPALITY: { key: sql`version.responsible_municipality_code` },
  STATUS: { key: sql`version.status`, order: Object.values(MeasureStatus) },
  YEAR: { key: sql`version.year`, type: 'integer' },
  THEME: {
    key: sql`theme.theme_id`,
    many: {
      from: sql`measure_objective served join public_objective_theme theme on theme.objective_id = served.objective_id`,
      entry: sql`served.measure_version_id`,
    },
  },
  PARTNER: {
    key: sql`partner.party_id`,
    many: { from: sql`measure_partner partner`, entry: sql`partner.measure_version_id` },
  },
  ANY_OBJECTIVE: {
    key: sql`served.objective_id`,
    many: { from: sql`measure_objective served`, entry: sql`served.measure_version_id` },
  },
}
