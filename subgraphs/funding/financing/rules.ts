import { FigureState } from '../../foundation/figure-state.js'
import { type Figure, figure } from '../../foundation/figures.js'
import type { Ore } from '../../foundation/money.js'

/** The largest number that an `Int` of the graph can be. */
const LARGEST = 2_147_483_647n

/**
 * How much of what was set on a measure has been used: SPENT over ALLOCATED, in basis points.
 *
 * Rounded half away from zero. More than 10,000 where more is spent than was allocated. Nothing allocated has no share.
 */
export function spentShare(spent: Figure<Ore>, allocated: Figure<Ore>): Figure<number> {
  const missing = [allocated, spent].find(({ value }) => value === null)
  if (missing) return figure<number>(null, missing.state)
  const [part, whole] = [BigInt(spent.value!), BigInt(allocated.value!)]
  if (whole === 0n) return figure<number>(null, FigureState.NOT_APPLICABLE)
  const [size, of] = [part < 0n ? -part : part, whole < 0n ? -whole : whole]
  const rounded = (size * 20_000n + of) / (2n * of)
  if (rounded > LARGEST) return figure<number>(null, FigureState.NOT_APPLICABLE)
  const isProvisional = [spent, allocated].some(({ state }) => state === FigureState.PROVISIONAL)
  const isNegative = part < 0n !== whole < 0n && rounded !== 0n
  return figure(Number(isNegative ? -rounded : rounded), isProvisional ? FigureState.PROVISIONAL : FigureState.REPORTED)
}
