import type { Decoding } from './decode.js'

/**
 * A question that has a name: which text the gateway knows it by, and how its answer is read.
 *
 * The text itself stays behind: gateways know it by its hash, and it is loaded only for one that does not.
 */
export interface Question<Data, Variables> {
  readonly name: string
  /** SHA-256 of the text, in hexadecimal. */
  readonly hash: string
  /** Where in what the gateway answers its data stand: `['pilot']`. */
  readonly at: readonly string[]
  readonly decoding: Decoding | null
  /** Never there: it carries the types. */
  readonly '~types'?: { readonly data: Data; readonly variables: Variables }
}

export const question = <Data, Variables>(
  name: string,
  hash: string,
  at: readonly string[],
  decoding: Decoding | null,
): Question<Data, Variables> => ({ name, hash, at, decoding })
