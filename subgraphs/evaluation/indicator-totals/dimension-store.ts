import sql from 'sql-template-tag'
import type { Dimension } from '../../foundation/totals/dimensions.js'
import type { IndicatorDimension } from './totals.js'

/** What readings are added up by. Each has one of each, so that the groups add up to the whole. */
export const indicatorDimensions: Readonly<Record<IndicatorDimension, Dimension>> = {
  PILOT: { key: sql`indicator.pilot_id` },
  COHORT: { key: sql`pilot.cohort`, type: 'integer' },
  COUNTY: {
    key: sql`(
      select min(link.county_code) from public_pilot_county link where link.pilot_id = indicator.pilot_id having count(*) = 1)`,
  },
  OBJECTIVE: { key: sql`indicator.objective_id` },
  MAIN_THEME: { key: sql`coalesce(objective.main_theme_id, indicator.theme_id)` },
  YEAR: { key: sql`extract(year from observation.period_to)::int`, type: 'integer' },
}
