import type { DocumentNode, GraphQLFormattedError, GraphQLSchema } from 'graphql'
import type { RequestContext } from '../../subgraphs/foundation/request.js'
import type { AnswerCost } from '../engine/cost.js'

export type Variables = Readonly<Record<string, unknown>>

/** No `data` at all means that nothing was executed: a variable was refused. */
export interface EngineAnswer {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly GraphQLFormattedError[]
  /** What the answer cost, where the engine says it. */
  readonly extensions?: { readonly cost: AnswerCost }
}

/** What answers a question once the edge has let it through: the federation engine, as the edge sees it. */
export interface Engine<Prepared = unknown> {
  /** The public schema, without the machinery that joins the rooms. */
  readonly schema: GraphQLSchema
  /** Works a valid document out once; the edge keeps the result beside the document. */
  prepare(document: DocumentNode, operationName: string | undefined): Prepared | Promise<Prepared>
  execute(prepared: Prepared, variables: Variables, context: RequestContext): EngineAnswer | Promise<EngineAnswer>
  /** Ends when the context's signal is aborted. */
  subscribe?(
    prepared: Prepared,
    variables: Variables,
    context: RequestContext,
  ): AsyncIterable<EngineAnswer> | EngineAnswer | Promise<AsyncIterable<EngineAnswer> | EngineAnswer>
}
