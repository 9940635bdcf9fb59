import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { childrenLoader } from '../../foundation/children.js'
import type { Conditions } from '../../foundation/conditions.js'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import { list } from '../../foundation/lists.js'
import { keyLoader } from '../../foundation/loader.js'
import { ordering } from '../../foundation/ordering.js'
import type { Moment } from '../../foundation/request.js'
import { columns, rows } from '../../foundation/rows.js'
import { known } from '../known-store.js'
import type { CountyArguments, CountyWhere } from './arguments.js'
import { County } from './entity.js'

export const countyOrdering = ordering(
  'CountyOrder',
  {
    NAME: { sql: sql`county.name`, type: 'text', description: 'By name' },
    CODE: { sql: sql`county.code`, type: 'key', description: 'By code' },
  },
  { sql: sql`county.code`, type: 'key', direction: 'asc' },
)
export type CountyOrder = keyof typeof countyOrdering.orders

const conditions = (asked: Conditions<CountyWhere>) =>
  asked
    .key('code', known.county, sql`county.code`)
    .search('name', sql`county.search_name`)
    .related('pilot', known.pilot, sql`link.pilot_id`, sql`pilot_county link where link.county_code = county.code`)

export const countyStore = (tx: EntityManager, cursors: Cursors) => ({
  page: ({ where, orderBy, ...page }: CountyArguments, moment: Moment): Promise<Page<County>> =>
    list(tx, {
      entity: County,
      from: sql`county`,
      alias: 'county',
      within: sql`true`,
      where,
      conditions,
      order: countyOrdering.orders[orderBy],
      arguments: page,
      moment,
      field: 'Query.counties',
      cursors,
    }),

  byCode: keyLoader(
    (codes: string[]) => rows(tx, County, sql`select ${columns(tx, County)} from county where code = any(${codes})`),
    (county) => county.code,
  ),

  ofPilot: childrenLoader(
    tx,
    County,
    (ids) => sql`
      select link.pilot_id as parent, ${columns(tx, County, 'county')}
      from pilot_county link join county on county.code = link.county_code
      where link.pilot_id = any(${ids}) order by county.code`,
  ),

  /** The counties of a county governor's district. */
  ofGovernor: childrenLoader(
    tx,
    County,
    (ids) => sql`
      select link.party_id as parent, ${columns(tx, County, 'county')}
      from governor_district link join county on county.code = link.county_code
      where link.party_id = any(${ids}) order by county.code`,
  ),
})
