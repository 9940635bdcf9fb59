import sql, { type Sql } from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { childrenLoader } from '../../foundation/children.js'
import type { Conditions } from '../../foundation/conditions.js'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import { childList, list } from '../../foundation/lists.js'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { ordering } from '../../foundation/ordering.js'
import type { Moment } from '../../foundation/request.js'
import { columns, rows } from '../../foundation/rows.js'
import { known } from '../known-store.js'
import { SupplementaryEffort } from '../supplementary-effort/entity.js'
import type { AssessmentArguments, AssessmentWhere, OwnAssessmentArguments } from './arguments.js'
import { Assessment, Evidence } from './entity.js'

export const assessmentOrdering = ordering(
  'AssessmentOrder',
  {
    ASSESSED_ON: { sql: sql`assessment.assessed_on`, type: 'date', description: 'By the day they were concluded' },
    YEAR: { sql: sql`assessment.year`, type: 'integer', description: 'By the year that they are about' },
    CONCLUSION: { sql: sql`assessment.conclusion`, type: 'key', description: 'By what was concluded' },
  },
  { sql: sql`assessment.id`, type: 'key', direction: 'asc' },
)
export type AssessmentOrder = keyof typeof assessmentOrdering.orders

const conditions = (asked: Conditions<AssessmentWhere>) =>
  asked
    .key('id', known.assessment, sql`assessment.id`)
    .key('pilot', known.pilot, sql`assessment.pilot_id`)
    .compare('cohort', sql`pilot.cohort`)
    .related(
      'county',
      known.county,
      sql`link.county_code`,
      sql`public_pilot_county link where link.pilot_id = pilot.id`,
    )
    .key('agreement', known.agreement, sql`assessment.agreement_id`)
    .key('objective', known.objective, sql`assessment.objective_id`)
    .key('obligation', known.obligation, sql`assessment.obligation_id`)
    .related(
      'theme',
      known.theme,
      sql`link.theme_id`,
      sql`public_objective_theme link where link.objective_id = assessment.objective_id`,
    )
    .key('assessor', known.party, sql`assessment.assessor_party_id`)
    .compare('year', sql`assessment.year`)
    .compare('assessedOn', sql`assessment.assessed_on`)
    .compare('conclusion', sql`assessment.conclusion`)

export const assessmentStore = (tx: EntityManager, cursors: Cursors) => {
  const ofParent = childList(tx)
  const listed = (within: Sql) => ({
    entity: Assessment,
    from: sql`assessment join public_pilot pilot on pilot.id = assessment.pilot_id`,
    alias: 'assessment',
    within,
    conditions,
    cursors,
  })
  const pageOf =
    (field: string, within: Sql) =>
    (parent: string, { where, orderBy, ...page }: OwnAssessmentArguments, moment: Moment): Promise<Page<Assessment>> =>
      ofParent(parent, {
        ...listed(within),
        where,
        order: assessmentOrdering.orders[orderBy],
        arguments: page,
        moment,
        field,
      })
  return {
    page: ({ where, orderBy, world, ...page }: AssessmentArguments, moment: Moment): Promise<Page<Assessment>> =>
      list(tx, {
        ...listed(sql`pilot.world = ${world}`),
        where,
        order: assessmentOrdering.orders[orderBy],
        arguments: page,
        moment,
        field: 'Query.assessments',
      }),

    pageOfPilot: pageOf('PilotEvaluation.assessments', sql`assessment.pilot_id = parent.key`),
    pageOfObjective: pageOf('Objective.assessments', sql`assessment.objective_id = parent.key`),
    pageOfObligation: pageOf('Obligation.assessments', sql`assessment.obligation_id = parent.key`),

    /** Those that it made. */
    pageOfParty: (
      partyId: string,
      { world, ...asked }: AssessmentArguments,
      moment: Moment,
    ): Promise<Page<Assessment>> =>
      pageOf('Party.assessments', sql`assessment.assessor_party_id = parent.key and pilot.world = ${world}`)(
        partyId,
        asked,
        moment,
      ),

    byId: keyLoader(
      (ids: string[]) =>
        rows(tx, Assessment, sql`select ${columns(tx, Assessment)} from assessment where id = any(${ids})`),
      (assessment) => assessment.id,
    ),

    /** Other effort that a conclusion was drawn beside, the earliest first. */
    effortsOf: childrenLoader(
      tx,
      SupplementaryEffort,
      (ids) => sql`
        select beside.assessment_id as parent, ${columns(tx, SupplementaryEffort, 'effort')}
        from assessment_effort beside join supplementary_effort effort on effort.id = beside.effort_id
        where beside.assessment_id = any(${ids}) order by effort.from_year, effort.id`,
    ),

    evidenceOf: groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          Evidence,
          sql`select ${columns(tx, Evidence)} from evidence where assessment_id = any(${ids}) order by position, id`,
        ),
      (evidence) => evidence.assessmentId,
    ),
  }
}
