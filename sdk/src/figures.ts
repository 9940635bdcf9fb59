import type { Kroner } from './scalars.js'

/** Why a figure is there or is not. Closed, so that it can tell the two apart: a state of tomorrow is read as `UNKNOWN`. */
export type FigureState = PresentState | AbsentState
export type PresentState = 'REPORTED' | 'PROVISIONAL'
export type AbsentState = 'NOT_REPORTED' | 'NOT_DUE' | 'NOT_APPLICABLE' | 'NOT_AGREED' | 'SUPPRESSED' | 'UNKNOWN'

/** A figure that is there, or is missing for a reason. It can be read as a number only once its state is known. */
export type Figure<Value> =
  | { readonly state: PresentState; readonly value: Value }
  | { readonly state: AbsentState; readonly value: null }

/** Keeps the figures that are there: `figures.filter(isThere)`. */
export const isThere = <Given extends { readonly state: FigureState }>(
  figure: Given,
): figure is Extract<Given, { readonly state: PresentState }> =>
  figure.state === 'REPORTED' || figure.state === 'PROVISIONAL'

/** What is known of a sum: no gap in it counts as zero. */
export interface Sum {
  /** The sum of the figures that are there; null where none is. */
  readonly value: Kroner | null
  readonly reported: number
  readonly expected: number
}

export const kroner = {
  /** Adds amounts up in whole øre, so that 0.1 + 0.2 is 0.3. */
  sum(figures: readonly Figure<Kroner>[]): Sum {
    const there = figures.filter(isThere)
    const ore = there.reduce((total, { value }) => total + Math.round(value * 100), 0)
    return {
      value: there.length === 0 ? null : ((ore / 100) as Kroner),
      reported: there.length,
      expected: figures.length,
    }
  },
}
