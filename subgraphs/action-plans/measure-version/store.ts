import sql, { type Sql } from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Conditions } from '../../foundation/conditions.js'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import { childList } from '../../foundation/lists.js'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { ordering } from '../../foundation/ordering.js'
import type { Moment } from '../../foundation/request.js'
import { columns, rows } from '../../foundation/rows.js'
import { known } from '../known-store.js'
import { ofYear } from '../year-loader.js'
import type { MeasureVersionWhere, PlannedMeasureArguments } from './arguments.js'
import { MeasureVersion } from './entity.js'

export const measureVersionOrdering = ordering(
  'MeasureVersionOrder',
  {
    NUMBER: { sql: sql`measure.number`, type: 'integer', description: 'By number within the agreement' },
    POSITION: { sql: sql`version.position`, type: 'integer', description: 'By place in the plan' },
    TITLE: { sql: sql`version.title`, type: 'text', description: 'By title' },
    STATUS: {
      sql: sql`array_position(array['NOT_STARTED', 'IN_PROGRESS', 'DELAYED', 'COMPLETED', 'WITHDRAWN'], version.status)`,
      type: 'integer',
      description: 'By how far it has come, NOT_STARTED first',
    },
    PLANNED_FROM: {
      sql: sql`version.planned_from`,
      type: 'date',
      nullable: true,
      description: 'By the first day it is planned for',
    },
    PLANNED_TO: {
      sql: sql`version.planned_to`,
      type: 'date',
      nullable: true,
      description: 'By the last day it is planned for',
    },
  },
  { sql: sql`measure.id`, type: 'key', direction: 'asc' },
)
export type MeasureVersionOrder = keyof typeof measureVersionOrdering.orders

/** What a version says of a measure, with its pilot. */
export const measuresTold = sql`
  measure_version version join measure on measure.id = version.measure_id
    join public_pilot pilot on pilot.id = version.pilot_id`

/** The same, where only the newest public version counts: joined by that alone, so that its number is not misjudged. */
const newestTold = sql`
  measure_version version join measure on measure.current_version_id = version.id
    join public_pilot pilot on pilot.id = version.pilot_id`

/** What each measure counts as: its newest public version, or what the approved plan of a year says. */
export const counting = (year: number | null | undefined): { readonly from: Sql; readonly within: Sql } =>
  year == null
    ? { from: newestTold, within: sql`true` }
    : {
        from: measuresTold,
        within: sql`version.year = ${year}::int and version.plan_version_id in (select id from plan_version where year = ${year}::int and state = 'APPROVED')`,
      }

export const county = sql`(select county_code from public_municipality where code = version.responsible_municipality_code)`

/** The objective with the largest share; of those that tie, the one whose key comes first. */
export const mainObjective = sql`(
  select objective_id from measure_objective link where link.measure_version_id = version.id
  order by link.share_basis_points desc, link.objective_id collate "C" limit 1)`

export const mainTheme = sql`(select main_theme_id from public_objective where id = ${mainObjective})`

export const measureConditions = (asked: Conditions<MeasureVersionWhere>) =>
  asked
    .key('measure', known.measure, sql`version.measure_id`)
    .search('title', sql`version.search_title`)
    .key('agreement', known.agreement, sql`version.agreement_id`)
    .key('pilot', known.pilot, sql`version.pilot_id`)
    .compare('cohort', sql`pilot.cohort`)
    .key('county', known.county, county)
    .key('responsibleMunicipality', known.municipality, sql`version.responsible_municipality_code`)
    .related(
      'objective',
      known.objective,
      sql`link.objective_id`,
      sql`measure_objective link where link.measure_version_id = version.id`,
    )
    .related(
      'theme',
      known.theme,
      sql`theme.theme_id`,
      sql`
        measure_objective link join public_objective_theme theme on theme.objective_id = link.objective_id
        where link.measure_version_id = version.id`,
    )
    .key('mainTheme', known.theme, mainTheme)
    .related(
      'partner',
      known.party,
      sql`partner.party_id`,
      sql`measure_partner partner where partner.measure_version_id = version.id and partner.party_id is not null`,
    )
    .compare('status', sql`version.status`)
    .compare('judgingState', sql`version.judging_state`)
    .compare('year', sql`version.year`)
    .compare('plannedFrom', sql`version.planned_from`)
    .compare('plannedTo', sql`version.planned_to`)

export const measureVersionStore = (tx: EntityManager, cursors: Cursors) => {
  const ofParent = childList(tx)
  return {
    pageOfPlan: (
      planVersionId: string,
      { where, orderBy, ...page }: PlannedMeasureArguments,
      moment: Moment,
    ): Promise<Page<MeasureVersion>> =>
      ofParent(planVersionId, {
        entity: MeasureVersion,
        from: measuresTold,
        alias: 'version',
        within: sql`version.plan_version_id = parent.key`,
        where,
        conditions: measureConditions,
        order: measureVersionOrdering.orders[orderBy],
        arguments: page,
        moment,
        field: 'PlanVersion.measures',
        cursors,
      }),

    byId: keyLoader(
      (ids: string[]) =>
        rows(
          tx,
          MeasureVersion,
          sql`select ${columns(tx, MeasureVersion)} from measure_version where id = any(${ids})`,
        ),
      (version) => version.id,
    ),

    /** The newest first: over years, and over the versions of each year's plan. */
    ofMeasure: groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          MeasureVersion,
          sql`
            select ${columns(tx, MeasureVersion)} from measure_version
            where measure_id = any(${ids}) order by year desc, plan_number desc`,
        ),
      (version) => version.measureId,
    ),

    /** What the approved plan of a year says of a measure; null where it is silent. */
    ofMeasureIn: ofYear((year: number) =>
      keyLoader(
        (ids: string[]) =>
          rows(
            tx,
            MeasureVersion,
            sql`
              select ${columns(tx, MeasureVersion, 'version')}
              from measure_version version join plan_version plan on plan.id = version.plan_version_id
              where version.measure_id = any(${ids}) and version.year = ${year}::int and plan.state = 'APPROVED'`,
          ),
        (version) => version.measureId,
      ),
    ),
  }
}
