import type { Instant } from '../../subgraphs/foundation/instant.js'
import type { WholeAnswer } from './public-answers.js'

/** Why a cited answer is no longer given as it was. */
export type Cause =
  /** Another contract is served. What is gone from it, where that can be told; else what it says in other bytes. */
  | {
      readonly cause: 'SCHEMA'
      readonly was: string
      readonly is: string
      /** As `Type.field`. */
      readonly gone: readonly string[]
      /** Why the operation is not taken any more, in the words of whoever refuses it. */
      readonly refusals: readonly string[]
    }
  /** Something that was public has been taken back since, at every moment. */
  | { readonly cause: 'REDACTION'; readonly redactions: readonly Redaction[] }
  /** Texts are put in order by other rules than then. */
  | { readonly cause: 'COLLATION'; readonly was: string; readonly is: string }
  /** Nobody knows why: it is in the log, as an error of ours. */
  | { readonly cause: 'UNEXPLAINED' }

export interface Redaction {
  readonly revision: number
  readonly at: Instant
  /** The table that something was taken out of, with its room. */
  readonly relation: string
}

/** How a citation stands when it is asked for again. */
export type Standing =
  | { readonly state: 'UNCHANGED'; readonly answer: WholeAnswer }
  | { readonly state: 'MOVED'; readonly causes: readonly Cause[] }
