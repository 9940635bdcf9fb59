import { ArgsType, Field, Int } from 'type-graphql'
import { DomainError, type JsonValue } from './errors.js'
import type { Way } from './order.js'

const LARGEST = 100
const USUAL = 20

/** A page of no rows, of a negative number of them, or of more than may be asked for at once. */
export class PageSizeOutOfRange extends DomainError {
  override readonly code = 'PAGE_SIZE_OUT_OF_RANGE'

  constructor(argument: 'first' | 'last', size: number, atMost: number) {
    super(
      {
        nb: `${argument}: ${size} er ikke en sidestørrelse. Be om 1 til ${atMost}, og gå videre med pekeren fra pageInfo.`,
        nn: `${argument}: ${size} er ikkje ein sidestorleik. Be om 1 til ${atMost}, og gå vidare med peikaren frå pageInfo.`,
        en: `${argument}: ${size} is no page size. Ask for 1 to ${atMost}, and go on with the cursor in pageInfo.`,
      },
      { values: { argument, size, atLeast: 1, atMost }, path: [argument] },
    )
  }
}

/** Arguments for reading forward (`first`, `after`) mixed with those for reading backward (`last`, `before`). */
export class PageArgumentsContradict extends DomainError {
  override readonly code = 'PAGE_ARGUMENTS_CONTRADICT'

  constructor(forward: 'first' | 'after', backward: 'last' | 'before') {
    const given: JsonValue = [forward, backward]
    super(
      {
        nb: `${forward} og ${backward} kan ikke brukes sammen. Les framover med first og after, eller bakover med last og before.`,
        nn: `${forward} og ${backward} kan ikkje brukast saman. Les framover med first og after, eller bakover med last og before.`,
        en: `${forward} and ${backward} cannot be used together. Read forward with first and after, or backward with last and before.`,
      },
      { values: { given }, path: [backward] },
    )
  }
}

/** `first` and `after` read forward, `last` and `before` backward; without any of them the first 20 are given. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: `How many to read forward: 1 to ${LARGEST}, ${USUAL} when nothing is said.`,
  })
  first?: number | null

  @Field(() => String, { nullable: true, description: 'Read on after this cursor.' })
  after?: string | null

  @Field(() => Int, { nullable: true, description: `How many to read backward from the end: 1 to ${LARGEST}.` })
  last?: number | null

  @Field(() => String, { nullable: true, description: 'Read backward from before this cursor.' })
  before?: string | null
}

/** What was asked for, once the arguments are found to agree. */
export interface Stretch {
  readonly way: Way
  readonly size: number
  readonly cursor: string | null
}

export function stretchOf({ first, after, last, before }: PageArguments): Stretch {
  for (const [forward, one] of [
    ['first', first],
    ['after', after],
  ] as const) {
    for (const [backward, other] of [
      ['last', last],
      ['before', before],
    ] as const) {
      if (one != null && other != null) throw new PageArgumentsContradict(forward, backward)
    }
  }
  for (const [argument, size] of [
    ['first', first],
    ['last', last],
  ] as const) {
    if (size != null && !(size >= 1 && size <= LARGEST)) throw new PageSizeOutOfRange(argument, size, LARGEST)
  }
  if (last != null || before != null) return { way: 'backward', size: last ?? USUAL, cursor: before ?? null }
  return { way: 'forward', size: first ?? USUAL, cursor: after ?? null }
}
