import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationTypeNode,
  validate,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { Acts, type ActsDatabase } from './acts/acts.js'
import { type Answering, Compiler } from './compiler.js'
import { CostNotes, type RoomCost } from './cost.js'
import type { Cursors } from './cursors.js'
import type { Reading } from './database/reading.js'
import type { Report } from './errors.js'
import type { RequestContext } from './request.js'
import type { Room, RoomContext, RoomRequest } from './room.js'
import { keepToTheirPlaces, roomErrors } from './room-errors.js'
import { subgraphSchema } from './subgraph-schema.js'

/** One operation, and no other, as text and as what was made of it. */
export interface RoomOperation {
  readonly text: string
  readonly document: DocumentNode
  readonly kind: `${OperationTypeNode}`
}

export interface RoomAnswer {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly GraphQLFormattedError[]
  /** Left out where the answer was given up half done: then what it cost depends on what was quicker. */
  readonly extensions?: { readonly cost: RoomCost }
}

type RoomReading = Pick<Reading, 'manager' | 'differentStatements' | 'end'>

/** Where readings are begun: a room's database. */
export interface Readings {
  reading(context: RequestContext): RoomReading
}

export interface ExecutorOptions {
  /** Where acts are done: a room's database. Without it the room only reads. */
  readonly acts?: ActsDatabase
  /** What keys of readers are hashed under. Without it the room makes none. */
  readonly keyPepper?: string | null
  /** Told of the errors that answers hide. */
  readonly report: Report
  /** Seals the cursors of the room's pages: with one secret in all processes, so that each reads what another gave out. */
  readonly cursors: Cursors
  /** How often a document is interpreted before it is compiled, which costs as much as many interpretations. */
  readonly compileAfter?: number
  /** How many documents are remembered: compiled, each takes about 80 kB. */
  readonly documents?: number
}

interface Prepared {
  readonly document: DocumentNode
  readonly kind: RoomOperation['kind']
  readonly refused: readonly GraphQLError[]
  timesSeen: number
  answering: Answering
}

type Variables = Readonly<Record<string, unknown>>

/**
 * Asks a room: documents seen often are compiled by graphql-jit, the others interpreted by graphql-js, with the same
 * answer to the byte.
 */
export class RoomExecutor<Stores extends object> {
  readonly schema: GraphQLSchema
  readonly sdl: string
  readonly #documents: LRUCache<string, Prepared>
  readonly #compiler: Compiler
  readonly #compileAfter: number
  readonly #report: Report
  readonly #cursors: Cursors
  readonly #acts: ActsDatabase | undefined
  readonly #shared: Pick<RoomRequest, 'note' | 'keyPepper'>

  constructor(
    private readonly room: Room<Stores>,
    private readonly database: Readings,
    { report, cursors, acts, keyPepper, compileAfter = 3, documents = 1_000 }: ExecutorOptions,
  ) {
    const { schema, sdl } = subgraphSchema(room)
    this.schema = schema
    this.#compiler = new Compiler(schema)
    this.sdl = sdl
    this.#documents = new LRUCache({ max: documents })
    this.#compileAfter = compileAfter
    this.#report = report
    this.#cursors = cursors
    this.#acts = acts
    this.#shared = { note: acts && ((work) => acts.note(work)), keyPepper: keyPepper ?? undefined }
  }

  /** An answer that is no promise was found without waiting for anything. */
  execute(operation: RoomOperation, variables: Variables, context: RequestContext): RoomAnswer | Promise<RoomAnswer> {
    const prepared = this.#prepare(operation)
    if (prepared.refused.length > 0) return this.#answer({ errors: prepared.refused }, prepared, context)
    return this.#run(prepared, variables, context)
  }

  /** Each event is answered with stores of its own, so that none shows what an earlier one had read. */
  async *subscribe(
    operation: RoomOperation,
    variables: Variables,
    context: RequestContext,
  ): AsyncGenerator<RoomAnswer> {
    const prepared = this.#prepare(operation)
    if (prepared.refused.length > 0) return yield this.#answer({ errors: prepared.refused }, prepared, context)
    const events = await this.#events(prepared, variables, context)
    if (!(Symbol.asyncIterator in events)) return yield this.#answer(events, prepared, context)
    const iterator = events[Symbol.asyncIterator]()
    const leave = () => void iterator.return?.()
    context.signal.addEventListener('abort', leave, { once: true })
    try {
      for (let event = await iterator.next(); !event.done; event = await iterator.next()) {
        yield await this.#run(prepared, variables, context, event.value)
      }
    } finally {
      context.signal.removeEventListener('abort', leave)
      leave()
    }
  }

  #prepare({ text, document, kind }: RoomOperation): Prepared {
    let prepared = this.#documents.get(text)
    if (!prepared) {
      const refused = validate(this.schema, document)
      prepared = { document, kind, refused, timesSeen: 0, answering: this.#interpreting(document) }
      this.#documents.set(text, prepared)
    }
    prepared.timesSeen += 1
    if (prepared.timesSeen === this.#compileAfter + 1 && prepared.refused.length === 0)
      prepared.answering = this.#compiler.compile(text, prepared.answering)
    return prepared
  }

  #interpreting(document: DocumentNode): Answering {
    const { schema } = this
    return (variableValues, contextValue, rootValue) =>
      // Its type leaves open what kind of promise it answers with.
      execute({ schema, document, rootValue, contextValue, variableValues }) as ReturnType<Answering>
  }

  #run(
    prepared: Prepared,
    variables: Variables,
    context: RequestContext,
    event?: unknown,
  ): RoomAnswer | Promise<RoomAnswer> {
    const acts = prepared.kind === 'mutation' && this.#acts ? new Acts(this.#acts, context) : null
    const reading = acts ? acts.reading() : this.database.reading(context)
    const cost = new CostNotes()
    const told = () => cost.told(reading.differentStatements)
    const end = () => reading.end().catch((error) => this.#report(error, context.requestId))
    try {
      const result = prepared.answering(variables, this.#contextOf(reading, context, cost, acts), event)
      if (result instanceof Promise)
        return result.finally(end).then((answered) => this.#answer(answered, prepared, context, told))
      void end()
      return this.#answer(result, prepared, context, told)
    } catch (error) {
      void end()
      throw error
    }
  }

  async #events({ document }: Prepared, variableValues: Variables, context: RequestContext) {
    const reading = this.database.reading(context)
    try {
      const contextValue = this.#contextOf(reading, context, new CostNotes(), null)
      return await createSourceEventStream({ schema: this.schema, document, contextValue, variableValues })
    } finally {
      await reading.end()
    }
  }

  #contextOf(
    { manager }: RoomReading,
    context: RequestContext,
    cost: CostNotes,
    acts: Acts | null,
  ): RoomContext<Stores> {
    // Not copied: the signal of a request is made when somebody first looks at it.
    const request: RoomRequest = Object.assign(Object.create(context) as RequestContext, { cost, acts }, this.#shared)
    return Object.assign(request, this.room.stores(manager, request, this.#cursors))
  }

  #answer(result: ExecutionResult, { document }: Prepared, context: RequestContext, cost?: () => RoomCost): RoomAnswer {
    const { data, errors } = result
    const extensions = cost && data && keepToTheirPlaces(result) ? { extensions: { cost: cost() } } : undefined
    if (!errors?.length) return { data: data ?? null, ...extensions }
    const told = roomErrors(result, { schema: this.schema, document }, context, this.#report)
    return data === undefined ? { errors: told } : { data, errors: told, ...extensions }
  }
}
