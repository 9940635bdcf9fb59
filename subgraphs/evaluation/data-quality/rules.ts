import { type FigureState, hasValue } from '../../foundation/figure-state.js'
import type { ExpectedFigureKind } from './entity.js'

/** How many figures of a kind are in a state. */
export interface FigureCount {
  readonly kind: ExpectedFigureKind
  readonly state: FigureState
  readonly count: number
}

export interface KnownOfExpected {
  readonly known: number
  readonly expected: number
  /** Why the others are not known, the most frequent first. */
  readonly missing: readonly { readonly state: FigureState; readonly count: number }[]
}

/** How many figures are known of those expected. */
export function knownOfExpected(counts: readonly FigureCount[]): KnownOfExpected {
  const known = counts.filter(({ state }) => hasValue(state))
  const missing = new Map<FigureState, number>()
  for (const { state, count } of counts) if (!hasValue(state)) missing.set(state, (missing.get(state) ?? 0) + count)
  return {
    known: total(known),
    expected: total(counts),
    missing: [...missing]
      .map(([state, count]) => ({ state, count }))
      .toSorted((one, other) => other.count - one.count || (one.state < other.state ? -1 : 1)),
  }
}

const total = (counts: readonly FigureCount[]): number => counts.reduce((sum, { count }) => sum + count, 0)
