import type { GraphQLFormattedError } from 'graphql'
import { Internal, type Report, toGraphQLError } from '../../subgraphs/foundation/errors.js'
import type { Moment, RequestContext } from '../../subgraphs/foundation/request.js'
import type { Apollo } from './apollo.js'
import { within } from './deadline.js'
import type { Question } from './documents.js'
import type { Engine, EngineAnswer, Variables } from './engine.js'

/** Tells, once an answer is there, at which moment it has to be given anew; null where it stands. */
export type Anew = () => Promise<Moment | null>

const stands: Anew = async () => null

/** Asks the engine, and lets nothing out that was not meant to be told. */
export class Asking<Prepared> {
  constructor(
    private readonly engine: Engine<Prepared>,
    private readonly apollo: Apollo<Prepared>,
    private readonly report: Report,
    private readonly requestMsAtMost: number,
  ) {}

  /** One answer, within the time that a request has, given twice or not. */
  async once(
    question: Question<Prepared>,
    variables: Variables,
    context: RequestContext,
    abort: AbortController,
    anew: Anew = stands,
  ): Promise<EngineAnswer> {
    let failure: { readonly error: unknown } | undefined
    const execute = async (): Promise<EngineAnswer> => {
      try {
        const prepared = await question.prepared()
        const first = await this.engine.execute(prepared, variables, context)
        const moment = await anew()
        if (!moment) return this.#told(first, context)
        return this.#told(await this.engine.execute(prepared, variables, { ...context, moment }), context)
      } catch (error) {
        failure = { error }
        return { data: null }
      }
    }
    const answer = await within(this.requestMsAtMost, abort, this.apollo.execute(question, variables, execute))
    if (failure) throw failure.error
    return answer
  }

  /** The answers of a subscription, until it ends or its signal is aborted; of any other question its one answer. */
  async *stream(
    question: Question<Prepared>,
    variables: Variables,
    context: RequestContext,
    abort: AbortController,
    anew: Anew = stands,
  ): AsyncGenerator<EngineAnswer> {
    if (question.kind !== 'subscription') {
      yield await this.once(question, variables, context, abort, anew)
      return
    }
    if (!this.engine.subscribe) throw new Error('The engine knows no subscriptions, but its schema does.')
    const answers = await this.engine.subscribe(await question.prepared(), variables, context)
    if (Symbol.asyncIterator in answers) for await (const answer of answers) yield this.#told(answer, context)
    else yield this.#told(answers, context)
  }

  /** An error that nobody gave a code was not meant for the client. */
  #told(answer: EngineAnswer, context: RequestContext): EngineAnswer {
    const { errors, ...rest } = answer
    if (!errors || errors.length === 0) return rest
    return { ...rest, errors: errors.map((error) => this.#masked(error, context)) }
  }

  #masked(error: GraphQLFormattedError, { requestId, language }: RequestContext): GraphQLFormattedError {
    if (typeof error.extensions?.code === 'string') return error
    const { message, extensions } = toGraphQLError(new Internal(requestId), { requestId, language }, this.report)
    this.report(error, requestId)
    return { message, ...(error.path && { path: error.path }), extensions }
  }
}
