import { buildSchema, type DocumentNode, execute, type GraphQLError, subscribe } from 'graphql'
import { pino } from 'pino'
import type { Task } from '../../subgraphs/foundation/access/actor.js'
import { HeaderAuthentication } from '../../subgraphs/foundation/access/authentication.js'
import { ExampleDirectory } from '../../subgraphs/foundation/access/example-directory.js'
import { OwnIssuer } from '../../subgraphs/foundation/access/own-issuer.js'
import { DomainError } from '../../subgraphs/foundation/errors.js'
import type { RequestContext } from '../../subgraphs/foundation/request.js'
import type { AnswerCost } from '../engine/cost.js'
import { createEdge, type Edge, type EdgeOptions } from './edge.js'
import type { Engine, EngineAnswer } from './engine.js'
import type { Clock, Head } from './moment.js'

/** A small world for the edge's own tests: a schema of pilots, answered by graphql-js, and a clock that is set by hand. */
export const exampleSdl = /* GraphQL */ `
  type Query {
    hello(name: String = "verda"): String!
    pilots(first: Int = 20, world: World! = REAL): [Pilot!]!
    pilot(key: ID!): Pilot
    "Waits until the signal is aborted, and says so."
    patience: String
    "Waits without looking at the signal."
    stubborn: String
    broken: String
    refused: String
    context: Context!
  }
  type Mutation { approve(pilot: ID!): Boolean! }
  type Subscription { counting(to: Int!): Int!, endless: Int!, changed(world: World! = REAL, pilot: ID): Int! }
  type Pilot { key: ID!, name: String!, world: World!, county: County!, neighbours(first: Int): [Pilot!]! }
  type County { code: ID!, pilots(world: World! = REAL): [Pilot!]! }
  enum World { REAL DEMO }
  type Context { requestId: String!, language: String!, revision: Int!, day: String!, live: Boolean!, actor: Actor }
  type Actor { party: String!, person: String, supplier: String, tasks: [String!]! }
`

class NotThere extends DomainError {
  override readonly code = 'NOT_THERE'

  constructor() {
    super({ nb: 'Den finnes ikke.', nn: 'Han finst ikkje.', en: 'It is not there.' })
  }
}

interface PreparedExample {
  readonly document: DocumentNode
  readonly operationName: string | undefined
}

export class ExampleEngine implements Engine<PreparedExample> {
  readonly schema = buildSchema(exampleSdl)
  prepared = 0
  executed = 0
  /** Signals of the requests that waited, in the order they came. */
  readonly signals: AbortSignal[] = []
  approvals = 0
  /** What it says that each of its answers cost; nothing by default, as an engine may. */
  cost: AnswerCost | undefined

  prepare(document: DocumentNode, operationName: string | undefined): PreparedExample {
    this.prepared += 1
    return { document, operationName }
  }

  async execute(
    { document, operationName }: PreparedExample,
    variables: Readonly<Record<string, unknown>>,
    context: RequestContext,
  ): Promise<EngineAnswer> {
    this.executed += 1
    const { data, errors } = await execute({
      schema: this.schema,
      document,
      operationName: operationName ?? null,
      variableValues: variables,
      contextValue: context,
      rootValue: this.#root(context),
    })
    return {
      ...(data !== undefined && { data }),
      ...(errors && { errors: errors.map((error) => told(error, context)) }),
      ...(this.cost && { extensions: { cost: this.cost } }),
    }
  }

  async subscribe(
    { document }: PreparedExample,
    variables: Readonly<Record<string, unknown>>,
    context: RequestContext,
  ) {
    const root = { counting: ({ to }: { to: number }) => counting(to), endless: () => endless(context.signal) }
    const answers = await subscribe({ schema: this.schema, document, variableValues: variables, rootValue: root })
    return answers as AsyncIterable<EngineAnswer> | EngineAnswer
  }

  #root(context: RequestContext): Record<string, unknown> {
    return {
      hello: ({ name }: { name: string }) => `Hei, ${name}!`,
      pilots: ({ first }: { first: number }) =>
        Array.from({ length: first }, (_, i) => ({ key: `p${i}`, name: `Pilot ${i}`, neighbours: [] })),
      pilot: ({ key }: { key: string }) => ({ key, name: 'Pilot', county: { code: '15', pilots: [] } }),
      patience: () => {
        this.signals.push(context.signal)
        return aborted(context.signal)
      },
      stubborn: () => {
        this.signals.push(context.signal)
        return new Promise(() => {})
      },
      broken: () => {
        throw new Error('connect ECONNREFUSED 10.0.0.7:5432 in select * from party')
      },
      refused: () => {
        throw new NotThere()
      },
      approve: () => {
        this.approvals += 1
        return true
      },
      context: { ...context.moment, requestId: context.requestId, language: context.language, actor: context.actor },
    }
  }
}

export class ExampleClock implements Clock {
  looks = 0
  now: Head | Error = { number: 7, at: '2026-11-23T09:00:00.000Z' }
  /** The newest that was seen, where that is not the newest there is. */
  seen: Head | undefined
  /** Those before, the oldest first. */
  earlier: readonly Head[] = [
    { number: 1, at: '2026-06-30T21:30:00Z' },
    { number: 2, at: '2026-06-30T22:30:00Z' },
    { number: 3, at: '2026-10-01T10:00:00Z' },
  ]

  get lastSeen(): Head {
    return this.seen ?? (this.now instanceof Error ? { number: 7, at: '2026-11-23T09:00:00.000Z' } : this.now)
  }

  async head(): Promise<Head> {
    this.looks += 1
    if (this.now instanceof Error) throw this.now
    return this.now
  }

  async revision(number: number): Promise<Head | null> {
    return (await this.#all()).find((each) => each.number === number) ?? null
  }

  async revisionAt(instant: string): Promise<Head | null> {
    const until = Date.parse(instant)
    return (await this.#all()).findLast(({ at }) => Date.parse(at) <= until) ?? null
  }

  async #all(): Promise<readonly Head[]> {
    if (this.now instanceof Error) throw this.now
    return [...this.earlier, this.now]
  }
}

export interface ExampleEdge extends AsyncDisposable {
  readonly edge: Edge
  readonly engine: ExampleEngine
  readonly clock: ExampleClock
  readonly url: string
  /** Who is who in this world, and who vouches for it. */
  readonly directory: ExampleDirectory
  readonly issuer: OwnIssuer
  /** The headers of somebody who acts for a municipality. */
  signedIn(seconds?: number): Promise<Record<string, string>>
  /** Log lines, parsed. */
  readonly lines: readonly Readonly<Record<string, unknown>>[]
  ask(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>
}

export async function exampleEdge(options: Partial<EdgeOptions<PreparedExample>> = {}): Promise<ExampleEdge> {
  const engine = new ExampleEngine()
  const clock = new ExampleClock()
  const lines: Record<string, unknown>[] = []
  const log = pino({ level: 'info', base: null }, { write: (line: string) => lines.push(JSON.parse(line)) })
  const directory = new ExampleDirectory()
  const issuer = new OwnIssuer({ name: 'https://issuer.example.no', audience: 'https://bygdevekst.example.no' })
  const authentication = new HeaderAuthentication({ issuers: [issuer], directory, pepper: examplePepper })
  const edge = await createEdge({ engine, clock, log, sdl: exampleSdl, authentication, ...options })
  const url = await edge.listen(0, '127.0.0.1')
  return {
    edge,
    directory,
    issuer,
    signedIn: async (seconds = 600) => ({
      authorization: `Bearer ${await issuer.sign(exampleMachine(['DRAFT']), seconds)}`,
    }),
    engine,
    clock,
    url,
    lines,
    ask: (body, headers = {}) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    [Symbol.asyncDispose]: () => edge.stop(),
  }
}

export const examplePepper = 'the pepper of a test'

/** What a machine of Smøla municipality says in its token. */
export function exampleMachine(tasks: readonly Task[]) {
  return {
    consumer: { authority: 'iso6523-actorid-upis', ID: '0192:945685263' },
    scope: tasks.map((task) => `bygdevekst:${task.toLowerCase()}`).join(' '),
  }
}

function told(error: GraphQLError, { language }: RequestContext) {
  const { originalError, message, path } = error
  if (originalError instanceof DomainError) {
    return {
      message: originalError.sentence(language),
      ...(path && { path }),
      extensions: { code: originalError.code },
    }
  }
  return path ? { message, path } : { message, extensions: { code: 'BAD_USER_INPUT' } }
}

function aborted(signal: AbortSignal): Promise<string> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve('stopped waiting')))
}

async function* counting(to: number): AsyncGenerator<{ counting: number }> {
  for (let number = 1; number <= to; number++) yield { counting: number }
}

async function* endless(signal: AbortSignal): AsyncGenerator<{ endless: number }> {
  yield { endless: 1 }
  await aborted(signal)
}
