import { DomainError, type JsonValue } from './errors.js'
import { exactOre, type Ore } from './money.js'

/** A hundredth of a percent: what shares are agreed in. All of something is ten thousand. */
const WHOLE = 10000

/** What part of a whole something has, such as a county of a pilot, or an objective of a measure. */
export interface Share {
  readonly key: string
  readonly basisPoints: number
}

/** Shares in basis points that are together more or less than the whole. */
export class SharesDoNotAddUp extends DomainError {
  override readonly code = 'SHARES_DO_NOT_ADD_UP'

  constructor(total: number) {
    super(
      {
        nb: `Andelene er til sammen ${total} basispunkter, men skal være ${WHOLE}. Rett dem, eller utelat dem: da deles det likt.`,
        nn: `Delane er til saman ${total} basispunkt, men skal vere ${WHOLE}. Rett dei, eller utelat dei: då blir det delt likt.`,
        en: `The shares are ${total} basis points together, but must be ${WHOLE}. Mend them, or leave them out: then each gets the same.`,
      },
      { values: { total, wanted: WHOLE } },
    )
  }
}

/** A share that is not a whole number of basis points from 1 to 10,000. */
export class ShareOutOfRange extends DomainError {
  override readonly code = 'SHARE_OUT_OF_RANGE'

  constructor({ key, basisPoints }: Share) {
    const given: JsonValue = Number.isFinite(basisPoints) ? basisPoints : String(basisPoints)
    super(
      {
        nb: `Andelen ${given} til "${key}" er ikke et helt antall basispunkter fra 1 til ${WHOLE}. Rund den av, eller utelat den som ikke har noen andel.`,
        nn: `Delen ${given} til "${key}" er ikkje eit heilt tal basispunkt frå 1 til ${WHOLE}. Rund han av, eller utelat den som ikkje har nokon del.`,
        en: `The share ${given} of "${key}" is not a whole number of basis points from 1 to ${WHOLE}. Round it, or leave out who has no share.`,
      },
      { values: { key, basisPoints: given } },
    )
  }
}

/** Shares of one whole that name the same one twice, or name nobody. */
export class ShareholdersUnclear extends DomainError {
  override readonly code = 'SHAREHOLDERS_UNCLEAR'

  constructor(keys: readonly string[]) {
    const given = keys.join(', ')
    super(
      {
        nb: `Det er ikke klart hvem som skal dele: "${given}". Oppgi minst én, og hver bare én gang.`,
        nn: `Det er ikkje klart kven som skal dele: "${given}". Gje opp minst éin, og kvar berre éin gong.`,
        en: `It is not clear who is to share: "${given}". Name at least one, and each of them once.`,
      },
      { values: { keys } },
    )
  }
}

/** Refuses shares that are not a cut of one whole: each a whole number of basis points, each key once, ten thousand in all. */
export function refuseUnequalToWhole(shares: readonly Share[]): void {
  refuseUnclear(shares.map(({ key }) => key))
  for (const share of shares) {
    const { basisPoints } = share
    if (!Number.isInteger(basisPoints) || basisPoints < 1 || basisPoints > WHOLE) throw new ShareOutOfRange(share)
  }
  const total = shares.reduce((sum, { basisPoints }) => sum + basisPoints, 0)
  if (total !== WHOLE) throw new SharesDoNotAddUp(total)
}

/**
 * An amount cut by agreed shares, so that the parts add up to it to the øre.
 *
 * Each gets its exact part rounded towards zero, and the øre left over go one each to those that were rounded most; where
 * several were rounded as much, to the lowest keys first. So it does not matter in which order the shares are given, and
 * a refund is cut as the payment was. `totals/dimensions.ts` does the same in SQL.
 */
export function split(amount: Ore, shares: readonly Share[]): Map<string, Ore> {
  refuseUnequalToWhole(shares)
  return cut(
    amount,
    shares.map(({ key, basisPoints }) => ({ key, weight: BigInt(basisPoints) })),
  )
}

/** An amount cut into equal parts, since no shares are agreed: exactly equal but for the øre left over. */
export function splitEqually(amount: Ore, keys: readonly string[]): Map<string, Ore> {
  refuseUnclear(keys)
  return cut(
    amount,
    keys.map((key) => ({ key, weight: 1n })),
  )
}

/** The same share for each, in basis points: to be shown where none are agreed. Those left over go to the lowest keys. */
export function equalShares(keys: readonly string[]): Share[] {
  const parts = splitEqually(exactOre(WHOLE), keys)
  return keys.map((key) => ({ key, basisPoints: parts.get(key) as number }))
}

interface Weighed {
  readonly key: string
  readonly weight: bigint
}

function cut(amount: Ore, weighed: readonly Weighed[]): Map<string, Ore> {
  const [size, sign] = amount < 0 ? [-BigInt(amount), -1n] : [BigInt(amount), 1n]
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0n)
  const parts = weighed.map(({ key, weight }) => ({
    key,
    quotient: (size * weight) / whole,
    remainder: (size * weight) % whole,
  }))
  const left = size - parts.reduce((sum, { quotient }) => sum + quotient, 0n)
  const byRemainder = parts.toSorted((one, other) =>
    one.remainder === other.remainder ? inOrderOfKeys(one.key, other.key) : one.remainder > other.remainder ? -1 : 1,
  )
  const rounded = new Map(
    byRemainder.map(({ key, quotient }, place) => [key, quotient + (BigInt(place) < left ? 1n : 0n)]),
  )
  return new Map(weighed.map(({ key }) => [key, exactOre(Number(sign * rounded.get(key)!))]))
}

/** Byte by byte, as the database compares keys. */
const inOrderOfKeys = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other))

function refuseUnclear(keys: readonly string[]): void {
  if (keys.length === 0 || new Set(keys).size < keys.length) throw new ShareholdersUnclear(keys)
}
