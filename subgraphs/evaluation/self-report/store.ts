import sql, { type Sql } from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Conditions } from '../../foundation/conditions.js'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import { childList, list } from '../../foundation/lists.js'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { ordering } from '../../foundation/ordering.js'
import type { Moment } from '../../foundation/request.js'
import { columns, rows } from '../../foundation/rows.js'
import { known } from '../known-store.js'
import type { OwnSelfReportArguments, SelfReportArguments, SelfReportWhere } from './arguments.js'
import { FormerSelfReport, SelfReport } from './entity.js'

export const selfReportOrdering = ordering(
  'SelfReportOrder',
  {
    REPORTED_ON: { sql: sql`report.reported_on`, type: 'date', description: 'By the day they were reported' },
    YEAR: { sql: sql`report.year`, type: 'integer', description: 'By the year that they are about' },
  },
  { sql: sql`report.id`, type: 'key', direction: 'asc' },
)
export type SelfReportOrder = keyof typeof selfReportOrdering.orders

const conditions = (asked: Conditions<SelfReportWhere>) =>
  asked
    .key('id', known.selfReport, sql`report.id`)
    .key('pilot', known.pilot, sql`report.pilot_id`)
    .compare('cohort', sql`pilot.cohort`)
    .related(
      'county',
      known.county,
      sql`link.county_code`,
      sql`public_pilot_county link where link.pilot_id = pilot.id`,
    )
    .key('agreement', known.agreement, sql`report.agreement_id`)
    .key('objective', known.objective, sql`report.objective_id`)
    .related(
      'theme',
      known.theme,
      sql`link.theme_id`,
      sql`public_objective_theme link where link.objective_id = report.objective_id`,
    )
    .key('party', known.party, sql`report.party_id`)
    .compare('year', sql`report.year`)
    .compare('reportedOn', sql`report.reported_on`)
    .compare('attainment', sql`report.attainment`)

export const selfReportStore = (tx: EntityManager, cursors: Cursors) => {
  const ofParent = childList(tx)
  const listed = (within: Sql) => ({
    entity: SelfReport,
    from: sql`self_report report join public_pilot pilot on pilot.id = report.pilot_id`,
    alias: 'report',
    within,
    conditions,
    cursors,
  })
  const pageOf =
    (field: string, within: Sql) =>
    (parent: string, { where, orderBy, ...page }: OwnSelfReportArguments, moment: Moment): Promise<Page<SelfReport>> =>
      ofParent(parent, {
        ...listed(within),
        where,
        order: selfReportOrdering.orders[orderBy],
        arguments: page,
        moment,
        field,
      })
  return {
    page: ({ where, orderBy, world, ...page }: SelfReportArguments, moment: Moment): Promise<Page<SelfReport>> =>
      list(tx, {
        ...listed(sql`pilot.world = ${world}`),
        where,
        order: selfReportOrdering.orders[orderBy],
        arguments: page,
        moment,
        field: 'Query.selfReports',
      }),

    byId: keyLoader(
      (ids: string[]) =>
        rows(tx, SelfReport, sql`select ${columns(tx, SelfReport)} from self_report where id = any(${ids})`),
      (report) => report.id,
    ),

    /** What it said before, the latest correction first. */
    formerOf: groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          FormerSelfReport,
          sql`
            select ${columns(tx, FormerSelfReport)} from former_self_report
            where self_report_id = any(${ids}) order by position desc, id`,
        ),
      (former) => former.selfReportId,
    ),

    pageOfPilot: pageOf('PilotEvaluation.selfReports', sql`report.pilot_id = parent.key`),
    pageOfObjective: pageOf('Objective.selfReports', sql`report.objective_id = parent.key`),

    /** Those that it made. */
    pageOfParty: (
      partyId: string,
      { world, ...asked }: SelfReportArguments,
      moment: Moment,
    ): Promise<Page<SelfReport>> =>
      pageOf('Party.selfReports', sql`report.party_id = parent.key and pilot.world = ${world}`)(partyId, asked, moment),
  }
}
