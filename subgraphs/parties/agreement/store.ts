import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Conditions } from '../../foundation/conditions.js'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import { list } from '../../foundation/lists.js'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { ordering } from '../../foundation/ordering.js'
import type { Moment } from '../../foundation/request.js'
import { columns, rows } from '../../foundation/rows.js'
import { known } from '../known-store.js'
import type { AgreementArguments, AgreementWhere } from './arguments.js'
import { Agreement } from './entity.js'

export const agreementOrdering = ordering(
  'AgreementOrder',
  {
    PILOT_NAME: { sql: sql`pilot.name`, type: 'text', description: 'By the name of its pilot' },
    SIGNED_ON: { sql: sql`agreement.signed_on`, type: 'date', nullable: true, description: 'By the day it was signed' },
    ENDS_ON: { sql: sql`agreement.ends_on`, type: 'date', nullable: true, description: 'By the last day of its term' },
  },
  { sql: sql`agreement.id`, type: 'key', direction: 'asc' },
)
export type AgreementOrder = keyof typeof agreementOrdering.orders

const conditions = (asked: Conditions<AgreementWhere>) =>
  asked
    .key('id', known.agreement, sql`agreement.id`)
    .key('pilot', known.pilot, sql`agreement.pilot_id`)
    .compare('cohort', sql`pilot.cohort`)
    .related('county', known.county, sql`link.county_code`, sql`pilot_county link where link.pilot_id = pilot.id`)
    .related(
      'theme',
      known.theme,
      sql`link.theme_id`,
      sql`objective_theme link join objective on objective.id = link.objective_id where objective.agreement_id = agreement.id`,
    )
    .both('party', 'role', known.party, {
      key: sql`role.party_id`,
      value: sql`role.role`,
      related: sql`participation role where role.agreement_id = agreement.id and role.party_id is not null`,
    })
    .compare('stage', sql`agreement.stage`)
    .compare('signedOn', sql`agreement.signed_on`)
    .compare('endsOn', sql`agreement.ends_on`)

export const agreementStore = (tx: EntityManager, cursors: Cursors) => ({
  page: ({ where, orderBy, world, ...page }: AgreementArguments, moment: Moment): Promise<Page<Agreement>> =>
    list(tx, {
      entity: Agreement,
      from: sql`agreement join pilot on pilot.id = agreement.pilot_id`,
      alias: 'agreement',
      within: sql`pilot.world = ${world} and agreement.publication = 'PUBLISHED'`,
      where,
      conditions,
      order: agreementOrdering.orders[orderBy],
      arguments: page,
      moment,
      field: 'Query.agreements',
      cursors,
    }),

  /** A draft is there for its main parties alone: the database hides it from everybody else. */
  byId: keyLoader(
    (ids: string[]) => rows(tx, Agreement, sql`select ${columns(tx, Agreement)} from agreement where id = any(${ids})`),
    (agreement) => agreement.id,
  ),

  /** Those that whoever asks may see. */
  drafts: (): Promise<Agreement[]> =>
    rows(tx, Agreement, sql`select ${columns(tx, Agreement)} from agreement where publication = 'DRAFT' order by id`),

  /** The newest first. */
  ofPilot: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        Agreement,
        sql`
          select ${columns(tx, Agreement)} from agreement
          where pilot_id = any(${ids}) and publication = 'PUBLISHED' order by number desc`,
      ),
    (agreement) => agreement.pilotId,
  ),
})
