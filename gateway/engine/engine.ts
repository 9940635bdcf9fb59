import {
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLScalarType,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql'
import { type Report, toGraphQLError } from '../../subgraphs/foundation/errors.js'
import type { RequestContext } from '../../subgraphs/foundation/request.js'
import { type Answer, answerOf } from './answer.js'
import type { Limits } from './call.js'
import { askedWith, conditionVariables } from './conditions.js'
import { Tally } from './cost.js'
import type { Execution } from './execution.js'
import { IntrospectionClosed, OperationUnclear, OperationUnknown } from './faults.js'
import type { Finding, OnRoomError } from './findings.js'
import { Hidden } from './hidden.js'
import { asksTheSchema } from './introspection.js'
import { createPlanner, type Planner } from './plan.js'
import { Prepared } from './prepared.js'
import type { House } from './room-call.js'
import { apiSchema, compileTypeTest } from './schema.js'
import { clientPath, fragmentsOf } from './selection.js'
import { type Soon, soon } from './soon.js'
import type { Subgraph, Variables } from './subgraph.js'
import { eventsOf } from './subscription.js'
import { compileVariant } from './variant.js'

export interface EngineOptions {
  readonly supergraphSdl: string
  /** By the names that the supergraph gives them. */
  readonly subgraphs: ReadonlyMap<string, Subgraph> | Readonly<Record<string, Subgraph>>
  /** Scalars of the rooms: a variable that one of them refuses is refused before any room is asked. */
  readonly scalars?: readonly GraphQLScalarType[]
  /** How long one call of one room may take, in milliseconds. */
  readonly roomTimeoutMs?: number
  /** How long a whole request may take, in milliseconds. */
  readonly requestTimeoutMs?: number
  /** Whether clients may ask the schema of itself. `__typename` is always answered. */
  readonly introspection?: boolean
  readonly onRoomError?: OnRoomError
}

export function createEngine(options: EngineOptions): Engine {
  return new Engine(options)
}

/** Answers questions over several rooms as if they were one. */
export class Engine {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema
  readonly #house: House
  readonly #hidden: Hidden
  readonly #planner: Planner
  readonly #introspection: boolean
  readonly #limits: Limits
  readonly #onRoomError: OnRoomError

  constructor(options: EngineOptions) {
    const supergraph = parse(options.supergraphSdl, { noLocation: true })
    this.schema = apiSchema(supergraph, options.scalars ?? [])
    this.#hidden = new Hidden(supergraph)
    this.#planner = createPlanner(options.supergraphSdl)
    this.#house = { rooms: mapOf(options.subgraphs), fits: compileTypeTest(supergraph) }
    this.#introspection = options.introspection ?? true
    this.#limits = {
      roomTimeoutMs: options.roomTimeoutMs ?? 2_000,
      requestTimeoutMs: options.requestTimeoutMs ?? 10_000,
    }
    this.#onRoomError = options.onRoomError ?? (() => undefined)
  }

  /** Makes one operation of a valid document ready to be executed often. Throws a DomainError where it cannot. */
  prepare(document: DocumentNode, operationName?: string): Prepared {
    const operation = operationNamed(operationName, document)
    const fragments = fragmentsOf(document)
    if (!this.#introspection && asksTheSchema(document)) throw new IntrospectionClosed()
    const { schema } = this
    const { fits } = this.#house
    const finding: Finding = {
      fits,
      clientPath: (path) => clientPath(path, operation.selectionSet, fragments),
      onRoomError: this.#onRoomError,
    }
    return new Prepared(operation, finding, conditionVariables(document), (variables) =>
      compileVariant(
        operation,
        { schema, fits, hidden: this.#hidden, fragments, asked: askedWith(variables) },
        this.#house,
        this.#planner,
      ),
    )
  }

  /** Answers at once if all rooms do. */
  execute(prepared: Prepared, variables: Variables, context: RequestContext): Soon<Answer> {
    const coerced = this.#coerce(prepared, variables, context)
    if ('errors' in coerced) return coerced
    const variant = prepared.variant(coerced.variables)
    const execution = this.#executionOf(coerced.variables, context)
    if (variant.introspect) Object.assign(execution.data, variant.introspect(coerced.variables))
    return soon(variant.run(execution), () => answerOf(execution, variant.project, prepared.finding))
  }

  /** One answer for each event of the room that gives them, completed by the other rooms, until either side leaves. */
  subscribe(
    prepared: Prepared,
    variables: Variables,
    context: RequestContext,
  ): AsyncGenerator<Answer, void, void> | Answer {
    const coerced = this.#coerce(prepared, variables, context)
    return 'errors' in coerced ? coerced : this.#answers(prepared, coerced.variables, context)
  }

  async *#answers(
    prepared: Prepared,
    variables: Variables,
    context: RequestContext,
  ): AsyncGenerator<Answer, void, void> {
    const { events, run, project } = prepared.variant(variables)
    if (!events) throw new TypeError('Only a subscription has events: use execute().')
    for await (const event of eventsOf(events.call, variables, context)) {
      const execution = this.#executionOf(variables, context)
      events.absorb(event, execution, [execution.data])
      await run(execution)
      yield answerOf(execution, project, prepared.finding)
    }
  }

  /** Variables as the schema has them, defaults filled in: rooms need not look again. */
  #coerce({ operation }: Prepared, given: Variables, context: RequestContext): Coerced {
    const definitions = operation.variableDefinitions ?? []
    if (definitions.length === 0) return { variables: {} }
    const { coerced, errors } = getVariableValues(this.schema, definitions, given)
    if (!errors) return { variables: coerced }
    const report: Report = (cause, requestId) =>
      this.#onRoomError({ room: 'gateway', requestId, code: 'INTERNAL', cause })
    return { errors: errors.map((error) => toGraphQLError(error, context, report).toJSON()) }
  }

  #executionOf(variables: Variables, context: RequestContext): Execution {
    const deadline = performance.now() + this.#limits.requestTimeoutMs
    return {
      data: {},
      variables,
      context,
      limits: this.#limits,
      deadline,
      troubles: [],
      skips: [],
      tally: new Tally(),
    }
  }
}

type Coerced = { readonly variables: Variables } | { readonly errors: readonly GraphQLFormattedError[] }

function mapOf(subgraphs: EngineOptions['subgraphs']): ReadonlyMap<string, Subgraph> {
  return subgraphs instanceof Map ? subgraphs : new Map(Object.entries(subgraphs))
}

function operationNamed(name: string | undefined, document: DocumentNode): OperationDefinitionNode {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const [operation, another] = name === undefined ? operations : operations.filter((one) => one.name?.value === name)
  if (!operation) throw new OperationUnknown(name)
  if (another) throw new OperationUnclear()
  return operation
}
