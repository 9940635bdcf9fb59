import type { ValueTransformer } from 'typeorm'
import { DomainError } from './errors.js'

/** An amount in whole øre, exact. Less than 10^13 kroner either way, so every amount survives a JSON number. */
export type Ore = number & { readonly unit: 'øre' }

const LIMIT = 1e15

/** An amount with parts of an øre in it, or something that is no number at all. */
export class AmountNotExact extends DomainError {
  override readonly code = 'AMOUNT_NOT_EXACT'

  constructor(amount: unknown) {
    const quoted = String(amount)
    super(
      {
        nb: `${quoted} er ikke et beløp i kroner med høyst to desimaler. Rund av til hele øre.`,
        nn: `${quoted} er ikkje eit beløp i kroner med høgst to desimalar. Rund av til heile øre.`,
        en: `${quoted} is not an amount in kroner with at most two decimals. Round it to whole øre.`,
      },
      { values: { amount: typeof amount === 'number' && Number.isFinite(amount) ? amount : quoted } },
    )
  }
}

/** An amount, or the outcome of a sum or a product, of 10^13 kroner or more. */
export class AmountOutOfRange extends DomainError {
  override readonly code = 'AMOUNT_OUT_OF_RANGE'

  constructor(amount: number | bigint) {
    const kroner = Number(amount) / 100
    super(
      {
        nb: `${kroner} kroner er for mye: et beløp må være mindre enn 10 000 milliarder kroner. Sjekk om det er ført i feil enhet.`,
        nn: `${kroner} kroner er for mykje: eit beløp må vere mindre enn 10 000 milliardar kroner. Sjekk om det er ført i feil eining.`,
        en: `${kroner} kroner is too much: an amount must be less than 10,000 billion kroner (10^13). Check whether its unit is right.`,
      },
      { values: { amount: kroner } },
    )
  }
}

/** Hours that are negative, or finer than a hundredth of an hour. */
export class HoursNotExact extends DomainError {
  override readonly code = 'HOURS_NOT_EXACT'

  constructor(hours: number) {
    super(
      {
        nb: `${hours} timer kan ikke regnes om til kroner. Oppgi et antall timer fra 0 og opp, med høyst to desimaler.`,
        nn: `${hours} timar kan ikkje reknast om til kroner. Gje opp eit tal timar frå 0 og opp, med høgst to desimalar.`,
        en: `${hours} hours cannot be turned into kroner. Give a number of hours from 0 up, with at most two decimals.`,
      },
      { values: { hours: Number.isFinite(hours) ? hours : String(hours) } },
    )
  }
}

/** The amount in a number of kroner such as 1234.5; refused when it is finer than an øre or too large. */
export function kroner(amount: number): Ore {
  if (!Number.isFinite(amount)) throw new AmountNotExact(amount)
  const ore = Math.round(amount * 100)
  if (Math.abs(ore) >= LIMIT) throw new AmountOutOfRange(ore)
  // Below the limit each amount in øre has a double of its own, so dividing back finds out whether anything was rounded away.
  if (ore / 100 !== amount) throw new AmountNotExact(amount)
  return exactOre(ore)
}

/** The amount in a whole number of øre. */
export function exactOre(ore: number): Ore {
  if (!Number.isInteger(ore)) throw new AmountNotExact(ore / 100)
  if (Math.abs(ore) >= LIMIT) throw new AmountOutOfRange(ore)
  // Adding zero turns -0 into 0: nobody owes minus nothing.
  return (ore + 0) as Ore
}

/** As the wire has it: a number of kroner with at most two decimals. */
export function asKroner(amount: Ore): number {
  return exactOre(amount) / 100
}

/** As a Norwegian reads it: `1 234,50 kroner`, the øre left out when there are none. */
export function inKroner(amount: Ore): string {
  const ore = Math.abs(amount)
  const whole = String(Math.floor(ore / 100)).replace(/\B(?=(\d{3})+$)/g, '\u00a0')
  const rest = ore % 100 === 0 ? '' : `,${String(ore % 100).padStart(2, '0')}`
  return `${amount < 0 ? '\u2212' : ''}${whole}${rest}\u00a0kroner`
}

export function plus(a: Ore, b: Ore): Ore {
  return exactOre(a + b)
}

export function minus(a: Ore, b: Ore): Ore {
  return exactOre(a - b)
}

/**
 * What a number of hours is worth at an hourly rate, rounded half up to the øre.
 *
 * Hours have at most two decimals (a quarter of an hour is 0.25) and are never negative.
 */
export function worth(hours: number, rate: Ore): Ore {
  const hundredths = Math.round(hours * 100)
  if (!(hours >= 0) || !Number.isSafeInteger(hundredths) || hundredths / 100 !== hours) throw new HoursNotExact(hours)
  const product = BigInt(hundredths) * BigInt(rate) + 50n
  // BigInt division rounds towards zero; half up rounds towards the larger number.
  const rounded = product >= 0n ? product / 100n : -((99n - product) / 100n)
  if (rounded >= BigInt(LIMIT) || rounded <= -BigInt(LIMIT)) throw new AmountOutOfRange(rounded)
  return exactOre(Number(rounded))
}

/** Amounts in `bigint` columns of øre, which PostgreSQL hands over as text. */
export const ore: ValueTransformer & {
  from(text: string | null): Ore | null
  to(amount: Ore | null | undefined): Ore | null | undefined
} = {
  from: (text) => (text === null ? null : exactOre(Number(text))),
  to: (amount) => (amount === null || amount === undefined ? amount : exactOre(amount)),
}
