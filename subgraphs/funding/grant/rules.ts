import { FigureState, hasValue } from '../../foundation/figure-state.js'
import { type Figure, figure } from '../../foundation/figures.js'
import { minus, type Ore } from '../../foundation/money.js'

/** A grant that is more than the ceiling of its phase and cohort. */
export interface CeilingExceeded<Ceiling> {
  readonly amount: Ore
  readonly ceiling: Ceiling
}

/**
 * Warns of a grant that is more than its ceiling. A warning refuses nothing: the ministry may have had its reasons.
 *
 * Source: the announcements of the scheme give a ceiling for each cohort and phase. Without one there is nothing to exceed.
 */
export function ceilingExceeded<Ceiling extends { readonly amount: Ore }>(
  { value }: Figure<Ore>,
  ceiling: Ceiling | undefined,
): CeilingExceeded<Ceiling> | null {
  if (value === null || ceiling === undefined || value <= ceiling.amount) return null
  return { amount: value, ceiling }
}

/**
 * What is left of a grant once its allocations are taken out.
 *
 * Unit: øre in the prices of the grant's own year; nothing is index-adjusted.
 * Source: the amounts in the grant letter, not the accounts, so money allocated but never spent still counts as gone.
 * Where nobody has told us of the one or the other, nobody knows what is left.
 */
export function remaining(amount: Figure<Ore>, allocated: Figure<Ore>): Figure<Ore> {
  if (amount.value === null || allocated.value === null) {
    const missing = amount.value === null ? amount : allocated
    return figure<Ore>(null, hasValue(missing.state) ? FigureState.NOT_REPORTED : missing.state)
  }
  const isProvisional = [amount, allocated].some(({ state }) => state === FigureState.PROVISIONAL)
  return figure(minus(amount.value, allocated.value), isProvisional ? FigureState.PROVISIONAL : FigureState.REPORTED)
}
