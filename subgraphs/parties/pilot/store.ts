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
import { columns, rows } from '../../foundation/rows.js'
import { known } from '../known-store.js'
import { inWorld } from '../world-loader.js'
import type { PilotArguments, PilotWhere } from './arguments.js'
import { FocusArea, Pilot, PilotMunicipality } from './entity.js'

export const pilotOrdering = ordering(
  'PilotOrder',
  {
    NAME: { sql: sql`pilot.name`, type: 'text', description: 'By name' },
    COHORT: { sql: sql`pilot.cohort`, type: 'integer', description: 'By cohort' },
    SELECTED_ON: { sql: sql`pilot.selected_on`, type: 'key', nullable: true, description: 'By when it was selected' },
  },
  { sql: sql`pilot.id`, type: 'key', direction: 'asc' },
)
export type PilotOrder = keyof typeof pilotOrdering.orders

const conditions = (asked: Conditions<PilotWhere>) =>
  asked
    .key('id', known.pilot, sql`pilot.id`)
    .search('name', sql`pilot.search_name`)
    .compare('cohort', sql`pilot.cohort`)
    .compare('contiguous', sql`pilot.contiguous`)
    .related('county', known.county, sql`link.county_code`, sql`pilot_county link where link.pilot_id = pilot.id`)
    .related(
      'municipality',
      known.municipality,
      sql`link.municipality_code`,
      sql`pilot_municipality link where link.pilot_id = pilot.id`,
    )
    .related(
      'theme',
      known.theme,
      sql`named.theme_id`,
      sql`(
        select link.theme_id from objective_theme link
          join objective on objective.id = link.objective_id
          join agreement on agreement.id = objective.agreement_id and agreement.publication = 'PUBLISHED'
          where agreement.pilot_id = pilot.id
        union all
        select unnest(theme_ids) from focus_area where pilot_id = pilot.id) named where true`,
    )
    .holds(
      'hasAgreement',
      sql`exists (select from agreement where agreement.pilot_id = pilot.id and agreement.publication = 'PUBLISHED')`,
    )
    .both('party', 'role', known.party, {
      key: sql`role.party_id`,
      value: sql`role.role`,
      related: sql`participation role where role.pilot_id = pilot.id and role.party_id is not null`,
    })

export type PilotStore = ReturnType<typeof pilotStore>

export const pilotStore = (tx: EntityManager, cursors: Cursors) => ({
  page: ({ where, orderBy, world, ...page }: PilotArguments, moment: Moment): Promise<Page<Pilot>> =>
    list(tx, {
      entity: Pilot,
      from: sql`pilot`,
      alias: 'pilot',
      within: sql`pilot.world = ${world}`,
      where,
      conditions,
      order: pilotOrdering.orders[orderBy],
      arguments: page,
      moment,
      field: 'Query.pilots',
      cursors,
    }),

  byId: keyLoader(
    (ids: string[]) => rows(tx, Pilot, sql`select ${columns(tx, Pilot)} from pilot where id = any(${ids})`),
    (pilot) => pilot.id,
  ),

  /** In the order the sources list them. */
  municipalitiesOf: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        PilotMunicipality,
        sql`
          select ${columns(tx, PilotMunicipality)} from pilot_municipality
          where pilot_id = any(${ids}) order by position, municipality_code`,
      ),
    (part) => part.pilotId,
  ),

  ofMunicipality: inWorld((world) =>
    childrenLoader(
      tx,
      Pilot,
      (codes) => sql`
        select link.municipality_code as parent, ${columns(tx, Pilot, 'pilot')}
        from pilot_municipality link join pilot on pilot.id = link.pilot_id
        where link.municipality_code = any(${codes}) and pilot.world = ${world} order by pilot.id`,
    ),
  ),

  ofCounty: inWorld((world) =>
    childrenLoader(
      tx,
      Pilot,
      (codes) => sql`
        select link.county_code as parent, ${columns(tx, Pilot, 'pilot')}
        from pilot_county link join pilot on pilot.id = link.pilot_id
        where link.county_code = any(${codes}) and pilot.world = ${world} order by pilot.id`,
    ),
  ),

  focusAreasOf: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        FocusArea,
        sql`select ${columns(tx, FocusArea)} from focus_area where pilot_id = any(${ids}) order by position, id`,
      ),
    (area) => area.pilotId,
  ),
})
