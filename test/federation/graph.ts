import { buildSubgraphSchema } from '@apollo/subgraph'
import {
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  parse,
  subscribe,
  validate,
} from 'graphql'
import { type Composition, compose } from '../../gateway/compose.js'
import type { Answer } from '../../gateway/engine/answer.js'
import { createEngine, type Engine, type EngineOptions } from '../../gateway/engine/engine.js'
import type { RoomErrorReport } from '../../gateway/engine/findings.js'
import type { Subgraph, SubgraphOperation, SubgraphResult, Variables } from '../../gateway/engine/subgraph.js'
import { localDate } from '../../subgraphs/foundation/dates.js'
import type { RequestContext } from '../../subgraphs/foundation/request.js'

// biome-ignore lint/suspicious/noExplicitAny: a resolver's parent and arguments are whatever its test's schema says.
type Resolver = (parent: any, args: any, context: any, info: any) => unknown
type Resolvers = Record<string, Record<string, Resolver | object>>

/** A small subgraph of a test's own. */
export interface RoomSketch {
  /** Federation's directives are imported; the link is added unless the SDL is of the first federation. */
  readonly sdl: string
  readonly resolvers?: Resolvers
  /** Written for federation 1: no link at all. */
  readonly federation1?: boolean
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@shareable", "@external", "@requires", "@provides", "@override", "@inaccessible", "@interfaceObject", "@extends", "@tag"
])\n`

export function sdlOf({ sdl, federation1 }: RoomSketch): string {
  return federation1 ? sdl : LINK + sdl
}

export function composeSketches(rooms: Readonly<Record<string, RoomSketch>>): Composition {
  return compose(
    Object.entries(rooms).map(([name, room]) => ({ name, url: `http://${name}.invalid`, sdl: sdlOf(room) })),
  )
}

/** One call that a room was asked. */
export interface Call {
  readonly room: string
  readonly text: string
  readonly variables: Variables
}

/** A graph of small rooms, in this process, with the engine in front of it. */
export class Graph {
  readonly engine: Engine
  readonly calls: Call[] = []
  readonly reports: RoomErrorReport[] = []

  constructor(
    rooms: Readonly<Record<string, RoomSketch>>,
    options: Partial<EngineOptions> & { readonly replace?: Readonly<Record<string, Subgraph>> } = {},
  ) {
    const subgraphs = Object.entries(rooms).map(([name, room]) => options.replace?.[name] ?? roomOf(name, room))
    this.engine = createEngine({
      supergraphSdl: options.supergraphSdl ?? composeSketches(rooms).supergraphSdl,
      subgraphs: new Map(subgraphs.map((room) => [room.name, this.#noted(room)])),
      onRoomError: (report) => this.reports.push(report),
      ...options,
    })
  }

  /** The answer to a valid question, as JSON would carry it, without what it cost. */
  async ask(text: string, variables: Variables = {}, context: Partial<RequestContext> = {}): Promise<Answer> {
    return withoutCost(plain(await this.engine.execute(this.prepare(text), variables, aContext(context))))
  }

  prepare(text: string) {
    const document = parse(text)
    const errors = validate(this.engine.schema, document)
    if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'))
    return this.engine.prepare(document)
  }

  /** The rooms that were asked, in order, since the last look. */
  roomsAsked(): string[] {
    return this.calls.splice(0).map(({ room }) => room)
  }

  #noted(room: Subgraph): Subgraph {
    return {
      ...room,
      name: room.name,
      execute: (operation, variables, context) => {
        this.calls.push({ room: room.name, text: operation.text, variables })
        return room.execute(operation, variables, context)
      },
      ...(room.subscribe && { subscribe: room.subscribe.bind(room) }),
    }
  }
}

export function aContext(context: Partial<RequestContext> = {}): RequestContext {
  return {
    requestId: 'test',
    moment: { revision: 1, day: localDate('2026-06-01'), live: true },
    language: 'en',
    actor: null,
    signal: new AbortController().signal,
    ...context,
  }
}

export function withoutCost({ extensions: _, ...answer }: Answer): Answer {
  return answer
}

export function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

/** A room of the reference implementation: what it answers, every room may answer. */
export function roomOf(name: string, room: RoomSketch): Subgraph {
  const typeDefs = parse(sdlOf(room))
  return roomOfSchema(name, buildSubgraphSchema([{ typeDefs, resolvers: (room.resolvers ?? {}) as never }]))
}

export function roomOfSchema(name: string, schema: GraphQLSchema): Subgraph {
  const args = ({ document }: SubgraphOperation, variables: Variables, contextValue: RequestContext) => ({
    schema,
    document,
    variableValues: variables,
    contextValue,
  })
  return {
    name,
    execute(operation, variables, context) {
      const errors = validate(schema, operation.document)
      if (errors.length > 0) return { errors: errors.map(told) }
      const result = execute(args(operation, variables, context))
      return result instanceof Promise ? result.then(resultOf) : resultOf(result)
    },
    async *subscribe(operation, variables, context) {
      const events = await subscribe(args(operation, variables, context))
      if (Symbol.asyncIterator in events) for await (const event of events) yield resultOf(event)
      else yield resultOf(events)
    },
  }
}

function resultOf({ data, errors }: ExecutionResult): SubgraphResult {
  return { ...(data !== undefined && { data }), ...(errors && { errors: errors.map(told) }) }
}

function told(error: GraphQLError) {
  const { locations: _, ...rest } = error.toJSON()
  return rest
}
