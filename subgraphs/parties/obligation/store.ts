import sql, { type Sql } from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Conditions } from '../../foundation/conditions.js'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import { childList, list } from '../../foundation/lists.js'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { ordering } from '../../foundation/ordering.js'
import type { PageArguments } from '../../foundation/page-arguments.js'
import type { World } from '../../foundation/provenance.js'
import type { Moment } from '../../foundation/request.js'
import { columns, rows } from '../../foundation/rows.js'
import { inGroup } from '../../foundation/totals/dimensions.js'
import type { Group } from '../../foundation/totals/totals.js'
import { known } from '../known-store.js'
import type { ObligationArguments, ObligationWhere } from './arguments.js'
import { debtors } from './debtor-store.js'
import { obligationDimensions } from './dimension-store.js'
import { Obligation } from './entity.js'
import type { ObligationDimension, ObligationsCounted } from './totals.js'

/** The strongest first, as the agreement grades its verbs. */
const gradeRank = sql`array_position(array['FORPLIKTER', 'SKAL', 'VIL', 'BOR', 'KAN'], obligation.grade)`

export const obligationOrdering = ordering(
  'ObligationOrder',
  {
    AGREEMENT: { sql: sql`obligation.agreement_id`, type: 'key', description: 'By agreement' },
    GRADE: { sql: gradeRank, type: 'integer', description: 'By grade, FORPLIKTER first' },
    SECTION: { sql: sql`obligation.section`, type: 'key', description: 'By section' },
  },
  { sql: sql`obligation.id`, type: 'key', direction: 'asc' },
)
export type ObligationOrder = keyof typeof obligationOrdering.orders

/** Each with its agreement, its pilot and, where it has one, its objective. */
export const obligationsPlaced = sql`
  obligation join agreement on agreement.id = obligation.agreement_id join pilot on pilot.id = agreement.pilot_id
    left join objective on objective.id = obligation.objective_id`

export const obligationsOf = (world: World): Sql => sql`pilot.world = ${world} and agreement.publication = 'PUBLISHED'`

export const obligationConditions = (asked: Conditions<ObligationWhere>) =>
  asked
    .key('id', known.obligation, sql`obligation.id`)
    .key('agreement', known.agreement, sql`obligation.agreement_id`)
    .key('pilot', known.pilot, sql`agreement.pilot_id`)
    .compare('cohort', sql`pilot.cohort`)
    .related('county', known.county, sql`link.county_code`, sql`pilot_county link where link.pilot_id = pilot.id`)
    .key('objective', known.objective, sql`obligation.objective_id`)
    .related(
      'theme',
      known.theme,
      sql`link.theme_id`,
      sql`objective_theme link where link.objective_id = obligation.objective_id`,
    )
    .related(
      'debtor',
      known.party,
      sql`debtor.party_id`,
      sql`(${debtors}) debtor where debtor.obligation_id = obligation.id`,
    )
    .compare('grade', sql`obligation.grade`)
    .compare('kind', sql`obligation.kind`)
    .compare('section', sql`obligation.section`)
    .search('text', sql`obligation.search_text`)
    .holds('hasReservation', sql`obligation.reservation is not null`)

export const obligationStore = (tx: EntityManager, cursors: Cursors) => {
  const ofParent = childList(tx)
  const listed = (world: World) => ({
    entity: Obligation,
    from: obligationsPlaced,
    alias: 'obligation',
    within: obligationsOf(world),
    conditions: obligationConditions,
    cursors,
  })
  return {
    page: ({ where, orderBy, world, ...page }: ObligationArguments, moment: Moment): Promise<Page<Obligation>> =>
      list(tx, {
        ...listed(world),
        where,
        order: obligationOrdering.orders[orderBy],
        arguments: page,
        moment,
        field: 'Query.obligations',
      }),

    pageOfParty: (
      partyId: string,
      { where, orderBy, world, ...page }: ObligationArguments,
      moment: Moment,
    ): Promise<Page<Obligation>> =>
      ofParent(partyId, {
        ...listed(world),
        within: sql`${obligationsOf(world)} and obligation.id in (select obligation_id from (${debtors}) debtor where party_id = parent.key)`,
        where,
        order: obligationOrdering.orders[orderBy],
        arguments: page,
        moment,
        field: 'Party.obligations',
      }),

    /** The statements counted in a group of a total over the same filter, by agreement. */
    pageOfGroup: (
      group: Pick<Group<ObligationDimension, never>, 'key' | 'values'>,
      { where, world }: ObligationsCounted,
      page: PageArguments,
      moment: Moment,
    ): Promise<Page<Obligation>> =>
      ofParent(group.key, {
        ...listed(world),
        within: sql`${obligationsOf(world)} and ${inGroup(sql`obligation.id`, obligationDimensions, group)}`,
        where,
        order: obligationOrdering.orders.AGREEMENT_ASC,
        arguments: page,
        moment,
        field: 'ObligationGroup.entries',
      }),

    byId: keyLoader(
      (ids: string[]) =>
        rows(tx, Obligation, sql`select ${columns(tx, Obligation)} from obligation where id = any(${ids})`),
      (obligation) => obligation.id,
    ),

    /** In the order of the agreement's text. */
    ofAgreement: groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          Obligation,
          sql`select ${columns(tx, Obligation)} from obligation where agreement_id = any(${ids}) order by position, id`,
        ),
      (obligation) => obligation.agreementId,
    ),

    ofObjective: groupLoader(
      (ids: string[]) =>
        rows(
          tx,
          Obligation,
          sql`select ${columns(tx, Obligation)} from obligation where objective_id = any(${ids}) order by position, id`,
        ),
      (obligation) => obligation.objectiveId!,
    ),
  }
}
