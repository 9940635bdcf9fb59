import type { DocumentNode, GraphQLFormattedError } from 'graphql'
import type { RequestContext } from '../../subgraphs/foundation/request.js'

/** One operation for one room. The same text comes again and again: rooms and transports may keep what they make of it. */
export interface SubgraphOperation {
  readonly text: string
  readonly document: DocumentNode
  readonly kind: 'query' | 'mutation' | 'subscription'
}

export type Variables = Readonly<Record<string, unknown>>

export interface SubgraphResult {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly GraphQLFormattedError[]
  /** What else a room says, such as what its answer cost; rooms of another make say other things. */
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** A room as the engine sees it: in this process, or behind HTTP. */
export interface Subgraph {
  readonly name: string
  /** Answers at once where it can: an answer that is no promise costs no turn of the event loop. */
  execute(
    operation: SubgraphOperation,
    variables: Variables,
    context: RequestContext,
  ): SubgraphResult | Promise<SubgraphResult>
  subscribe?(operation: SubgraphOperation, variables: Variables, context: RequestContext): AsyncIterable<SubgraphResult>
}
