import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { keyLoader } from '../../foundation/loader.js'
import type { Provenance } from '../../foundation/provenance.js'
import { records } from '../../foundation/rows.js'
import { type StoredSourceReference, sourceReference } from '../../foundation/sources.js'
import type { Population } from './rules.js'

interface Found {
  readonly place: string
  readonly year: number
  readonly inhabitants: number
  readonly provenance: Provenance
  readonly sources: readonly StoredSourceReference[]
}

export const populationStore = (tx: EntityManager) => ({
  ofMunicipality: byYear((codes, years) =>
    records<Found>(
      tx,
      sql`
        select municipality_code as place, year, inhabitants, provenance, sources
        from unnest(${codes}::text[], ${years}::int[]) as asked (municipality_code, year)
          join population using (municipality_code, year)`,
    ),
  ),

  /**
   * Of a pilot as a whole: for a real one what its municipalities come to, where each of them is told and belongs to it
   * in full. Trusted as far as the least of what it is made of, and from all their sources.
   */
  ofPilot: byYear((ids, years) =>
    records<Found>(
      tx,
      sql`
        select asked.pilot_id as place, asked.year, total.inhabitants::int, told.provenance, told.sources
        from unnest(${ids}::text[], ${years}::int[]) as asked (pilot_id, year)
          join pilot on pilot.id = asked.pilot_id
          cross join lateral (
            select inhabitants from public_population where pilot_id = asked.pilot_id and year = asked.year) total
          cross join lateral (
            -- REPORTED stands before VERIFIED.
            select min(part.provenance) as provenance, 
              coalesce(jsonb_agg(distinct source) filter (where source is not null), '[]') as sources
            from (
              select provenance, sources from population
              where population.pilot_id = asked.pilot_id and population.year = asked.year
              union all
              select population.provenance, population.sources
              from pilot_municipality link join population on population.municipality_code = link.municipality_code
              where pilot.world = 'REAL' and link.pilot_id = asked.pilot_id and population.year = asked.year) part
              left join lateral jsonb_array_elements(part.sources) source on true) told`,
    ),
  ),
})

/** What places had in years, asked one by one and fetched together. */
function byYear(
  fetch: (places: string[], years: number[]) => Promise<Found[]>,
): (place: string, year: number) => Promise<Population | null> {
  const keyOf = ({ place, year }: Pick<Found, 'place' | 'year'>) => `${year} ${place}`
  const load = keyLoader(async (keys: string[]) => {
    const asked = keys.map((key) => key.split(' ') as [year: string, place: string])
    const found = await fetch(
      asked.map(([, place]) => place),
      asked.map(([year]) => Number(year)),
    )
    return found.map((row) => ({ ...row, sources: row.sources.map(sourceReference) }))
  }, keyOf)
  return (place, year) => load(keyOf({ place, year }))
}
