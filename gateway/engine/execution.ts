import type { GraphQLFormattedError, SelectionSetNode } from 'graphql'
import type { RequestContext } from '../../subgraphs/foundation/request.js'
import type { Fault, Limits } from './call.js'
import type { Tally } from './cost.js'
import type { Rewrite } from './plan.js'
import type { RoomCall } from './room-call.js'
import type { Fragments } from './selection.js'
import type { Variables } from './subgraph.js'
import type { Tree } from './tree.js'

/** One run of a prepared operation: what has been answered so far, and what went wrong. */
export interface Execution {
  /** The rooms' answers, merged; response keys are the client's, with some of the engine's own between them. */
  readonly data: Tree
  readonly variables: Variables
  readonly context: RequestContext
  readonly limits: Limits
  /** When the whole request is out of time, on the clock of `performance.now()`. */
  readonly deadline: number
  readonly troubles: Trouble[]
  readonly skips: Skip[]
  readonly tally: Tally
}

/** What one call asked of a room: the root fields, or the fields of the entities of one batch. */
export interface Part {
  /** The response key of `_entities`; undefined for root fields. */
  readonly key: string | undefined
  readonly selection: SelectionSetNode
  readonly fragments: Fragments
  /** What was changed in the answer before it was merged, and so in the places that errors name. */
  readonly rewrites: readonly Rewrite[]
}

/** The objects that a part was to add to: for each entity, in the order of the representations, all places where it stands. */
export interface Targets {
  readonly part: Part
  /** For root fields one list, of the places where the answer belongs. */
  readonly places: readonly (readonly Tree[])[]
}

/** A call that brought a fault, or an answer with errors. */
export interface Trouble {
  readonly call: RoomCall
  readonly targets: readonly Targets[]
  readonly data: Tree | null
  readonly fault: Fault | undefined
  readonly errors: readonly GraphQLFormattedError[]
}

/** An entity that a room was not asked about, because what names it, or what its fields require, never came. */
export interface Skip {
  readonly entity: Tree
  readonly part: Part
}
