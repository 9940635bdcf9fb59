import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { childrenLoader } from '../../foundation/children.js'
import { groupLoader, keyLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { inWorld } from '../world-loader.js'
import { FocusArea, Pilot, PilotMunicipality } from './entity.js'

export const pilotStore = (tx: EntityManager) => ({
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
