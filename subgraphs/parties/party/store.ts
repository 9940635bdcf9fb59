import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { childrenLoader } from '../../foundation/children.js'
import type { Conditions } from '../../foundation/conditions.js'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import { list } from '../../foundation/lists.js'
import { keyLoader } from '../../foundation/loader.js'
import { ordering } from '../../foundation/ordering.js'
import type { World } from '../../foundation/provenance.js'
import type { Moment } from '../../foundation/request.js'
import { columns, rows } from '../../foundation/rows.js'
import { known } from '../known-store.js'
import type { PartyArguments, PartyWhere } from './arguments.js'
import { Party } from './entity.js'

export const partyOrdering = ordering(
  'PartyOrder',
  {
    NAME: { sql: sql`party.name`, type: 'text', description: 'By name' },
    KIND: { sql: sql`party.kind`, type: 'key', description: 'By what sort of organisation it is' },
  },
  { sql: sql`party.id`, type: 'key', direction: 'asc' },
)
export type PartyOrder = keyof typeof partyOrdering.orders

const conditions = (world: World) => (asked: Conditions<PartyWhere>) =>
  asked
    .key('id', known.party, sql`party.id`)
    .search('name', sql`party.search_name`)
    .compare('kind', sql`party.kind`)
    .compare('organisationNumber', sql`party.organisation_number`)
    .related(
      'county',
      known.county,
      sql`place.county_code`,
      sql`(
        select party.county_code where party.county_code is not null
        union all
        select county_code from municipality where code = party.municipality_code
        union all
        select county_code from governor_district where party_id = party.id) place where true`,
    )
    .both('pilot', 'role', known.pilot, {
      key: sql`role.pilot_id`,
      value: sql`role.role`,
      related: sql`participation role join pilot on pilot.id = role.pilot_id where role.party_id = party.id and pilot.world = ${world}`,
    })

export const partyStore = (tx: EntityManager, cursors: Cursors) => ({
  page: ({ where, orderBy, world, ...page }: PartyArguments, moment: Moment): Promise<Page<Party>> =>
    list(tx, {
      entity: Party,
      from: sql`party`,
      alias: 'party',
      within: sql`true`,
      where,
      conditions: conditions(world),
      order: partyOrdering.orders[orderBy],
      arguments: page,
      moment,
      field: 'Query.parties',
      cursors,
    }),

  byId: keyLoader(
    (ids: string[]) => rows(tx, Party, sql`select ${columns(tx, Party)} from party where id = any(${ids})`),
    (party) => party.id,
  ),

  byOrganisationNumber: keyLoader(
    (numbers: string[]) =>
      rows(tx, Party, sql`select ${columns(tx, Party)} from party where organisation_number = any(${numbers})`),
    (party) => party.organisationNumber!,
  ),

  /** The organisation of a municipality. */
  ofMunicipality: keyLoader(
    (codes: string[]) =>
      rows(tx, Party, sql`select ${columns(tx, Party)} from party where municipality_code = any(${codes})`),
    (party) => party.municipalityCode!,
  ),

  /** The county municipality of a county. */
  ofCounty: keyLoader(
    (codes: string[]) =>
      rows(tx, Party, sql`select ${columns(tx, Party)} from party where county_code = any(${codes})`),
    (party) => party.countyCode!,
  ),

  /** The county governors whose district covers a county. */
  governorsOf: childrenLoader(
    tx,
    Party,
    (codes) => sql`
      select link.county_code as parent, ${columns(tx, Party, 'party')}
      from governor_district link join party on party.id = link.party_id
      where link.county_code = any(${codes}) order by party.id`,
  ),
})
