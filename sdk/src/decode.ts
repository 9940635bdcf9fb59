import { DecodeError } from './errors.js'

/** How a value of its own kind is written: amount, day, imprecise date, instant, figure state. */
export type Codec = 'k' | 'd' | 'i' | 't' | 's'

/** A figure, with the codec of its value where that has one. */
export type FigureCodec = 'f' | `f${Codec}`

/** The paths of an answer that hold something to decode. Lists are walked through. */
export interface Decoding {
  readonly [key: string]: Codec | FigureCodec | Decoding
}

export type Path = readonly (string | number)[]

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/
const IMPRECISE = /^\d{4}(-\d\d(-\d\d)?)?$/
const INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

/** JavaScript takes 30 February for 1 March: a day exists if it comes back as it was written. */
const exists = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`)
  return DAY.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

const wanted: Readonly<Record<Codec, string>> = {
  k: 'an amount in kroner with at most two decimals',
  d: 'a day such as 2028-12-30',
  i: 'a day, month or year such as 2028-12-30, 2028-12 or 2028',
  t: 'an instant such as 2024-06-03T10:00:00.000Z',
  s: 'the state of a figure',
}

const present = new Set<unknown>(['REPORTED', 'PROVISIONAL'])
const absent = new Set<unknown>(['NOT_REPORTED', 'NOT_DUE', 'NOT_APPLICABLE', 'NOT_AGREED', 'SUPPRESSED'])

/** The value as programs hold it; undefined where it is not what it should be. */
const codecs: Readonly<Record<Codec, (value: unknown) => unknown>> = {
  k: (value) =>
    typeof value === 'number' && Math.abs(value) < 1e13 && Math.round(value * 100) / 100 === value ? value : undefined,
  d: (value) => (typeof value === 'string' && exists(value) ? value : undefined),
  i: (value) =>
    typeof value === 'string' && IMPRECISE.test(value) && exists(value + '-01-01'.slice(value.length - 4))
      ? value
      : undefined,
  t: (value) => {
    const [, day] = (typeof value === 'string' && INSTANT.exec(value)) || []
    const instant = new Date(value as string)
    return day !== undefined && exists(day) && !Number.isNaN(instant.getTime()) ? instant : undefined
  },
  s: (value) => (typeof value !== 'string' ? undefined : present.has(value) || absent.has(value) ? value : 'UNKNOWN'),
}

/**
 * Decodes in place what `JSON.parse` just made. What is not what it should be is refused with its path.
 *
 * A null stays null: whether it may be one is the graph's promise, held by the gateway.
 */
export function decode(data: unknown, decoding: Decoding): void {
  const path: (string | number)[] = []

  const refuse = (value: unknown, should: string): never => {
    throw new DecodeError([...path], value, should)
  }

  const scalar = (codec: Codec, value: unknown): unknown => {
    const decoded = codecs[codec](value)
    return decoded === undefined ? refuse(value, wanted[codec]) : decoded
  }

  /** A figure whose state is new to this client is missing, never a number; one that contradicts its state is refused. */
  const figure = (given: unknown, codec: string): unknown => {
    const found = object(given)
    const state = scalar('s', found.state)
    path.push('value')
    if (state === 'UNKNOWN') found.value = null
    else if (present.has(state) === (found.value === null || found.value === undefined))
      refuse(found.value, present.has(state) ? `a figure that is ${state}` : `empty, as its state ${state} says`)
    else if (found.value !== null && codec) found.value = scalar(codec as Codec, found.value)
    path.pop()
    found.state = state
    return found
  }

  const object = (value: unknown): Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : refuse(value, 'an object')

  const read = (value: unknown, how: Codec | FigureCodec | Decoding): unknown => {
    if (value === null || value === undefined) return value
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        path.push(index)
        value[index] = read(value[index], how)
        path.pop()
      }
      return value
    }
    if (typeof how === 'string') return how[0] === 'f' ? figure(value, how.slice(1)) : scalar(how as Codec, value)
    const held = object(value)
    for (const key in how) {
      if (held[key] === undefined) continue
      path.push(key)
      held[key] = read(held[key], how[key]!)
      path.pop()
    }
    return held
  }

  read(data, decoding)
}
