import type { FigureState } from '../../foundation/figure-state.js'
import type { Provenance } from '../../foundation/provenance.js'
import type { SourceReference } from '../../foundation/sources.js'

/** How many a source says live in a place in a year. */
export interface Population {
  readonly inhabitants: number
  readonly provenance: Provenance
  readonly sources: readonly SourceReference[]
}

/** A number of inhabitants that is there, or is missing: then nobody has told us. */
export interface Inhabitants {
  readonly value: number | null
  readonly state: FigureState
  readonly provenance: Provenance | null
  readonly sources: readonly SourceReference[]
}

/**
 * The figure of a place and a year, as far as it is on record.
 *
 * A year of which nothing is on record is NOT_REPORTED, also one that is to come: no day is set on which it is due.
 */
export function inhabitantsOf(population: Population | null): Inhabitants {
  if (population === null) return { value: null, state: 'NOT_REPORTED', provenance: null, sources: [] }
  const { inhabitants, provenance, sources } = population
  return { value: inhabitants, state: 'REPORTED', provenance, sources }
}
