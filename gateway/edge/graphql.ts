import type { IncomingMessage, ServerResponse } from 'node:http'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { languages } from '../../subgraphs/foundation/accepted-languages.js'
import { type Asker, type Authentication, showsSomething } from '../../subgraphs/foundation/access/authentication.js'
import { SignInNeeded, TokenRefused } from '../../subgraphs/foundation/access/refusals.js'
import { DomainError, type Report, toGraphQLError } from '../../subgraphs/foundation/errors.js'
import { holdVariables, type Limits } from '../../subgraphs/foundation/limits.js'
import { Refusal } from '../../subgraphs/foundation/refusal.js'
import type { Language, Moment, RequestContext } from '../../subgraphs/foundation/request.js'
import { RequestTimeout } from '../engine/faults.js'
import { type Answer, type AnswerExtensions, send, statusOf } from './answer.js'
import { type AsOf, asOfIn } from './as-of.js'
import type { Asking } from './asking.js'
import { DocumentRefused, type Documents, type Question } from './documents.js'
import type { EngineAnswer } from './engine.js'
import { sendEvents } from './event-stream.js'
import { Exchange } from './exchange.js'
import { answerPreflight, requireListedOrigin } from './origins.js'
import { type Parameters, readParameters } from './parameters.js'
import type { Pin, Pinning } from './pinning.js'
import {
  AsOfOnlyReads,
  ClientGone,
  GetNeverActs,
  NotAcceptable,
  OneActAtATime,
  ParameterRefused,
  SubscriptionIsAStream,
} from './refusals.js'
import type { TrustedDocuments } from './trusted-documents.js'

export interface GraphQLOptions<Prepared> {
  readonly documents: Documents<Prepared>
  readonly trusted: TrustedDocuments
  readonly authentication: Authentication
  readonly asking: Asking<Prepared>
  readonly pinning: Pinning
  readonly report: Report
  readonly limits: Limits
  readonly bodyBytesAtMost: number
  /** Origins whose pages may act. */
  readonly writers: ReadonlySet<string>
  /** Told of every exchange once it is over. */
  readonly over: (exchange: Exchange) => void
}

/** Answers `/graphql`: reads the request, lets the question through or refuses it, has it answered, and says as of when. */
export class GraphQLEndpoint<Prepared> {
  readonly #of: GraphQLOptions<Prepared>
  readonly #underWay = new Set<Exchange>()
  #isStopping = false

  constructor(options: GraphQLOptions<Prepared>) {
    this.#of = options
  }

  async handle(request: IncomingMessage, response: ServerResponse, search: string): Promise<void> {
    if (request.method === 'OPTIONS') return answerPreflight(response)
    const exchange = new Exchange(request, response)
    if (this.#isStopping) exchange.closeAfterwards()
    this.#underWay.add(exchange)
    try {
      await this.#answer(exchange, search).catch((error) => this.#refuse(exchange, error))
    } finally {
      this.#underWay.delete(exchange)
      this.#of.over(exchange)
    }
  }

  /** Ends the streams. Every other answer under way is given, and its connection closed after it. */
  stop(): void {
    this.#isStopping = true
    for (const exchange of this.#underWay) exchange.closeAfterwards()
  }

  async #answer(exchange: Exchange, search: string): Promise<void> {
    const { request } = exchange
    if (!exchange.accepted) throw new NotAcceptable(request.headers.accept ?? '')
    const parameters = await readParameters(request, search, this.#of.bodyBytesAtMost)
    exchange.language = languageIn(parameters) ?? exchange.language
    const asOf = asOfIn(request.headers, search, parameters.extensions)
    const { headers } = request
    // Nearly everybody just reads: they are not kept waiting.
    if (showsSomething(headers)) exchange.asker = await this.#of.authentication.authenticate(headers)
    const question = this.#question(exchange, parameters)
    if (asOf && question.kind !== 'query') throw new AsOfOnlyReads()
    holdVariables(parameters.variables, this.#of.limits)
    const cost = { requested: question.cost(parameters.variables) }
    question.holdOneWorld(parameters.variables)
    const { asking, pinning } = this.#of
    const pin = await this.#pin(question, asOf)
    exchange.revision = pin.revision
    const context = contextOf(exchange, pin)
    const anew = question.kind === 'query' ? () => this.#anew(exchange, pin) : undefined
    if (exchange.mediaType === 'text/event-stream') {
      const signedIn = new SignedIn(exchange.asker, context.signal)
      const answers = asking.stream(
        question,
        parameters.variables,
        { ...context, signal: signedIn.signal },
        exchange.abort,
        anew,
      )
      return this.#events(exchange, this.#toTheEnd(exchange, answers, cost, signedIn))
    }
    const answer = await asking.once(question, parameters.variables, context, exchange.abort, anew)
    // What an act did is of a revision that was not there when it came.
    if (question.kind === 'mutation') exchange.revision = await pinning.newest()
    this.#send(exchange, told(answer, { revision: exchange.revision, cost }))
  }

  /** What is done, and what is followed, is never answered anew: it begins at the newest revision as it stands. */
  async #pin({ kind }: Question<Prepared>, asOf: AsOf | null): Promise<Pin> {
    const { pinning } = this.#of
    return kind === 'query' ? pinning.pin(asOf) : pinning.present()
  }

  /** Where a write came between: the moment at which the question is asked again. */
  async #anew(exchange: Exchange, pin: Pin): Promise<Moment | null> {
    const settled = await this.#of.pinning.settle(pin)
    if (settled === pin) return null
    exchange.revision = settled.revision
    exchange.isRepeated = true
    return settled.moment
  }

  #question(exchange: Exchange, parameters: Parameters): Question<Prepared> {
    const question = this.#of.documents.question(this.#of.trusted.text(parameters), parameters.operationName)
    exchange.question = question
    if (question.kind === 'mutation') {
      if (exchange.request.method === 'GET') throw new GetNeverActs()
      requireListedOrigin(exchange.request, this.#of.writers)
      if (exchange.asker.actor === null) throw new SignInNeeded()
      if (question.rootFields > 1) throw new OneActAtATime(question.rootFields)
    }
    if (question.kind === 'subscription' && exchange.mediaType !== 'text/event-stream')
      throw new SubscriptionIsAStream()
    return question
  }

  #send(exchange: Exchange, answer: Answer, status?: number, headers = {}): void {
    exchange.codes = codesOf(answer)
    if (exchange.isClientGone) return
    // Whoever waits for a stream is told in JSON that there will be none.
    const mediaType = exchange.mediaType === 'text/event-stream' ? 'application/json' : exchange.mediaType
    send(
      exchange.response,
      status ?? statusOf(answer, mediaType),
      mediaType,
      { 'x-request-id': exchange.requestId, ...headers },
      answer,
    )
  }

  async #events(exchange: Exchange, answers: AsyncIterable<Answer>): Promise<void> {
    const { response, abort, requestId } = exchange
    await sendEvents(response, { 'x-request-id': requestId }, answers, abort.signal)
  }

  /** What goes wrong on the way is the last answer: the status has been sent long before. */
  async *#toTheEnd(
    exchange: Exchange,
    answers: AsyncIterable<EngineAnswer>,
    cost: AnswerExtensions['cost'],
    signedIn: SignedIn,
  ): AsyncGenerator<Answer> {
    try {
      for await (const answer of answers) {
        // An event may come hours after the subscription: the revision it is of is the newest when it comes.
        if (exchange.question?.kind === 'subscription') exchange.revision = await this.#of.pinning.newest()
        yield told(answer, { revision: exchange.revision!, cost })
      }
      signedIn.refuseWhenOver()
    } catch (error) {
      const answer = { errors: this.#errors(exchange, error) }
      exchange.codes = codesOf(answer)
      yield answer
    } finally {
      signedIn.end()
    }
  }

  async #refuse(exchange: Exchange, error: unknown): Promise<void> {
    if (error instanceof ClientGone) return
    const answer: Answer = { errors: this.#errors(exchange, error) }
    if (error instanceof Refusal) this.#send(exchange, answer, error.status, error.headers)
    else if (error instanceof RequestTimeout) this.#send(exchange, answer, 504)
    else if (!isAboutTheQuestion(error)) this.#send(exchange, answer, 500)
    else if (exchange.mediaType === 'text/event-stream') await this.#events(exchange, once(answer))
    else this.#send(exchange, answer)
  }

  #errors(exchange: Exchange, error: unknown): GraphQLFormattedError[] {
    const errors = error instanceof DocumentRefused ? error.errors : [error]
    return errors.map((each) => toGraphQLError(each, exchange, this.#of.report).toJSON())
  }
}

function isAboutTheQuestion(error: unknown): boolean {
  return error instanceof DocumentRefused || error instanceof DomainError || error instanceof GraphQLError
}

/** `extensions.language`, for pages that cannot set the header; it goes before the header. */
export function languageIn({ extensions: { language } }: Parameters): Language | undefined {
  if (language === undefined || language === null) return undefined
  const known = languages.find((each) => each === language)
  if (known) return known
  const list = languages.map((each) => `"${each}"`).join(', ')
  throw new ParameterRefused('extensions.language', { nb: `en av ${list}`, nn: `ein av ${list}`, en: `one of ${list}` })
}

/** How long a stream may go on: until the client leaves, or until the token that it was asked for with is no longer good. */
class SignedIn {
  readonly signal: AbortSignal
  readonly #over = new AbortController()
  readonly #timer: NodeJS.Timeout | undefined

  constructor({ until }: Asker, wanted: AbortSignal) {
    this.signal = until === null ? wanted : AbortSignal.any([wanted, this.#over.signal])
    if (until !== null) this.#timer = setTimeout(() => this.#over.abort(), Math.max(0, until - Date.now())).unref()
  }

  refuseWhenOver(): void {
    if (this.#over.signal.aborted) throw new TokenRefused('EXPIRED')
  }

  end(): void {
    clearTimeout(this.#timer)
  }
}

function contextOf({ requestId, language, asker, abort }: Exchange, { moment }: Pin): RequestContext {
  return { requestId, language, moment, actor: asker.actor, signal: abort.signal }
}

/** What the engine answered, with what the edge says of it. */
function told({ data, errors, extensions }: EngineAnswer, { revision, cost }: AnswerExtensions): Answer {
  return { errors, data, extensions: { revision, cost: { ...cost, ...extensions?.cost } } }
}

async function* once(answer: Answer): AsyncGenerator<Answer> {
  yield answer
}

function codesOf({ errors }: Answer): readonly string[] {
  return errors?.map(({ extensions }) => String(extensions?.code)) ?? []
}
