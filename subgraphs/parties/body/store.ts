import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { childrenLoader } from '../../foundation/children.js'
import type { Conditions } from '../../foundation/conditions.js'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import { list } from '../../foundation/lists.js'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { ordering } from '../../foundation/ordering.js'
import type { Moment } from '../../foundation/request.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { known } from '../known-store.js'
import { inWorld } from '../world-loader.js'
import type { BodyArguments, BodyWhere } from './arguments.js'
import { Body, BodyMeeting, BodyMember } from './entity.js'

export const bodyOrdering = ordering(
  'BodyOrder',
  {
    NAME: { sql: sql`body.name`, type: 'text', description: 'By name' },
    KIND: { sql: sql`body.kind`, type: 'key', description: 'By what sort of body it is' },
  },
  { sql: sql`body.id`, type: 'key', direction: 'asc' },
)
export type BodyOrder = keyof typeof bodyOrdering.orders

const conditions = (asked: Conditions<BodyWhere>) =>
  asked
    .key('id', known.body, sql`body.id`)
    .search('name', sql`body.search_name`)
    .compare('kind', sql`body.kind`)
    .key('pilot', known.pilot, sql`body.pilot_id`)
    .related('party', known.party, sql`member.party_id`, sql`body_member member where member.body_id = body.id`)

export const bodyStore = (tx: EntityManager, cursors: Cursors) => ({
  page: ({ where, orderBy, world, ...page }: BodyArguments, moment: Moment): Promise<Page<Body>> =>
    list(tx, {
      entity: Body,
      from: sql`body left join pilot on pilot.id = body.pilot_id`,
      alias: 'body',
      within: sql`coalesce(pilot.world, 'REAL') = ${world}`,
      where,
      conditions,
      order: bodyOrdering.orders[orderBy],
      arguments: page,
      moment,
      field: 'Query.bodies',
      cursors,
    }),

  byId: keyLoader(
    (ids: string[]) => rows(tx, Body, sql`select ${columns(tx, Body)} from body where id = any(${ids})`),
    (body) => body.id,
  ),

  ofPilot: groupLoader(
    (ids: string[]) =>
      rows(tx, Body, sql`select ${columns(tx, Body)} from body where pilot_id = any(${ids}) order by id`),
    (body) => body.pilotId!,
  ),

  ofAgreement: groupLoader(
    (ids: string[]) =>
      rows(tx, Body, sql`select ${columns(tx, Body)} from body where agreement_id = any(${ids}) order by id`),
    (body) => body.agreementId!,
  ),

  ofParty: inWorld((world) =>
    childrenLoader(
      tx,
      Body,
      (ids) => sql`
        select member.party_id as parent, ${columns(tx, Body, 'body')}
        from body_member member join body on body.id = member.body_id left join pilot on pilot.id = body.pilot_id
        where member.party_id = any(${ids}) and coalesce(pilot.world, 'REAL') = ${world} order by body.id`,
    ),
  ),

  membersOf: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        BodyMember,
        sql`select ${columns(tx, BodyMember)} from body_member where body_id = any(${ids}) order by position, id`,
      ),
    (member) => member.bodyId,
  ),

  /** How often its members were changed, and once more; null where they never were. */
  editionOf: keyLoader(
    (ids: string[]) =>
      records<{ id: string; edition: number }>(
        tx,
        sql`select body_id as id, max(edition) as edition from body_edition where body_id = any(${ids}) group by body_id`,
      ),
    ({ id }) => id,
  ),

  /** The newest first. */
  meetingsOf: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        BodyMeeting,
        sql`
          select ${columns(tx, BodyMeeting)} from body_meeting
          where body_id = any(${ids}) order by held_on desc, id desc`,
      ),
    (meeting) => meeting.bodyId,
  ),
})
