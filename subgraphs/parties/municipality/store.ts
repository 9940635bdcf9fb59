import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Conditions } from '../../foundation/conditions.js'
import type { Page } from '../../foundation/connections.js'
import type { Cursors } from '../../foundation/cursors.js'
import { list } from '../../foundation/lists.js'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { ordering } from '../../foundation/ordering.js'
import type { Moment } from '../../foundation/request.js'
import { columns, records, rows } from '../../foundation/rows.js'
import { known } from '../known-store.js'
import type { MunicipalityArguments, MunicipalityWhere } from './arguments.js'
import { Centrality, Municipality, MunicipalityCodePeriod, SamiLanguageArea } from './entity.js'

export const municipalityOrdering = ordering(
  'MunicipalityOrder',
  {
    NAME: { sql: sql`municipality.name`, type: 'text', description: 'By name' },
    CODE: { sql: sql`municipality.code`, type: 'key', description: 'By code' },
  },
  { sql: sql`municipality.code`, type: 'key', direction: 'asc' },
)
export type MunicipalityOrder = keyof typeof municipalityOrdering.orders

const conditions = (asked: Conditions<MunicipalityWhere>) =>
  asked
    .key('code', known.municipality, sql`municipality.code`)
    .search('name', sql`municipality.search_name`)
    .key('county', known.county, sql`municipality.county_code`)
    .related(
      'pilot',
      known.pilot,
      sql`link.pilot_id`,
      sql`pilot_municipality link where link.municipality_code = municipality.code`,
    )
    .compare(
      'centrality',
      sql`(select class from centrality where municipality_code = municipality.code and valid_to is null)`,
    )
    .compare(
      'samiLanguageArea',
      sql`exists (select from sami_language_area where municipality_code = municipality.code)`,
    )

export const municipalityStore = (tx: EntityManager, cursors: Cursors) => ({
  page: ({ where, orderBy, ...page }: MunicipalityArguments, moment: Moment): Promise<Page<Municipality>> =>
    list(tx, {
      entity: Municipality,
      from: sql`municipality`,
      alias: 'municipality',
      within: sql`true`,
      where,
      conditions,
      order: municipalityOrdering.orders[orderBy],
      arguments: page,
      moment,
      field: 'Query.municipalities',
      cursors,
    }),

  byCode: keyLoader(
    (codes: string[]) =>
      rows(tx, Municipality, sql`select ${columns(tx, Municipality)} from municipality where code = any(${codes})`),
    (municipality) => municipality.code,
  ),

  /** Which municipality a code stands for, be it today's or a former one; the newest where a code was used twice. */
  keyOf: keyLoader(
    (codes: string[]) =>
      records<{ code: string; municipalityCode: string }>(
        tx,
        sql`
          select distinct on (code) code, municipality_code as "municipalityCode" from (
            select code, code as municipality_code, null::date as valid_from from municipality where code = any(${codes})
            union all
            select code, municipality_code, valid_from from municipality_code where code = any(${codes})) known
          order by code, valid_from desc nulls first`,
      ),
    ({ code }) => code,
  ),

  codesOf: groupLoader(
    (codes: string[]) =>
      rows(
        tx,
        MunicipalityCodePeriod,
        sql`
          select ${columns(tx, MunicipalityCodePeriod)} from municipality_code
          where municipality_code = any(${codes}) order by valid_from desc, code`,
      ),
    (period) => period.municipalityCode,
  ),

  centralitiesOf: groupLoader(
    (codes: string[]) =>
      rows(
        tx,
        Centrality,
        sql`
          select ${columns(tx, Centrality)} from centrality
          where municipality_code = any(${codes}) order by valid_from desc nulls last, id`,
      ),
    (centrality) => centrality.municipalityCode,
  ),

  samiLanguageAreaOf: keyLoader(
    (codes: string[]) =>
      rows(
        tx,
        SamiLanguageArea,
        sql`select ${columns(tx, SamiLanguageArea)} from sami_language_area where municipality_code = any(${codes})`,
      ),
    (area) => area.municipalityCode,
  ),
})
