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
  /** The one field at the root, whose value is the answer's data; null where several stand there. */
  readonly field: string | null
  readonly decoding: Decoding | null
  /** Never there: it carries the types. */
  readonly '~types'?: { readonly data: Data; readonly variables: Variables }
}

export const question = <Data, Variables>(
  name: string,
  hash: string,
  field: string | null,
  decoding: Decoding | null,
): Question<Data, Variables> => ({ name, hash, field, decoding })
