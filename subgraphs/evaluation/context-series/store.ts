import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { childrenLoader } from '../../foundation/children.js'
import { groupLoader } from '../../foundation/loader.js'
import { columns, rows } from '../../foundation/rows.js'
import { ContextSeries, ContextValue } from './entity.js'

export const contextSeriesStore = (tx: EntityManager) => ({
  /** Its own; of a real pilot those of its municipalities too. A demonstration twin is not given real figures. */
  ofPilot: childrenLoader(
    tx,
    ContextSeries,
    (ids) => sql`
      select parent, ${columns(tx, ContextSeries, 'series')} from (
        select pilot_id as parent, id from context_series where pilot_id = any(${ids})
        union all
        select part.pilot_id, series.id
        from public_pilot pilot join public_pilot_municipality part on part.pilot_id = pilot.id
          join context_series series on series.municipality_code = part.municipality_code
        where pilot.id = any(${ids}) and pilot.world = 'REAL') found
      join context_series series on series.id = found.id
      order by parent, series.name collate "nb-NO-x-icu", series.id`,
  ),

  ofMunicipality: groupLoader(
    (codes: string[]) =>
      rows(
        tx,
        ContextSeries,
        sql`
          select ${columns(tx, ContextSeries)} from context_series
          where municipality_code = any(${codes}) order by name collate "nb-NO-x-icu", id`,
      ),
    (series) => series.municipalityCode!,
  ),

  /** The oldest year first. */
  valuesOf: groupLoader(
    (ids: string[]) =>
      rows(
        tx,
        ContextValue,
        sql`select ${columns(tx, ContextValue)} from context_value where series_id = any(${ids}) order by year`,
      ),
    (value) => value.seriesId,
  ),
})
