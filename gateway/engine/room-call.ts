import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql'
import { callRoom, Fault } from './call.js'
import type { Execution, Targets } from './execution.js'
import type { EntityFetch, RootFetch } from './plan.js'
import type { TypeTest } from './schema.js'
import type { Soon } from './soon.js'
import type { Subgraph, SubgraphOperation, SubgraphResult, Variables } from './subgraph.js'
import type { Tree } from './tree.js'

/** What plans are compiled against. */
export interface House {
  readonly rooms: ReadonlyMap<string, Subgraph>
  readonly fits: TypeTest
}

/** What a room gave: a result, or the reason why it gave none. */
export type Outcome = SubgraphResult | Fault

/** One call of a room as the plan has it, ready to be made again and again. */
export class RoomCall {
  /** Its place in the plan: errors come in this order, whichever room answers first. */
  readonly order: number
  readonly room: Subgraph
  readonly operation: SubgraphOperation
  readonly definition: OperationDefinitionNode
  readonly #variables: readonly string[]

  constructor(
    { room: name, text, operationKind, variables }: RootFetch | EntityFetch,
    order: number,
    { rooms }: House,
  ) {
    const room = rooms.get(name)
    if (!room) throw new Error(`The supergraph names the room "${name}", which was not given.`)
    const document = parse(text, { noLocation: true })
    this.order = order
    this.room = room
    this.operation = { text, document, kind: operationKind }
    this.definition = definitionOf(document)
    this.#variables = variables
  }

  make(variables: Variables, execution: Execution): Soon<Outcome> {
    return callRoom(this.room, this.operation, variables, execution)
  }

  /** The client's variables that the operation uses; those of the entities are for the caller to add. */
  variables(given: Variables): Tree {
    const used: Tree = {}
    for (const name of this.#variables) if (given[name] !== undefined) used[name] = given[name]
    return used
  }

  /** What the room answered, once what it cost and what went wrong with it is noted. */
  dataOf(outcome: Outcome, targets: readonly Targets[], { troubles, tally }: Execution): Tree | null {
    tally.add(outcome)
    if (outcome instanceof Fault) {
      troubles.push({ call: this, targets, data: null, fault: outcome, errors: [] })
      return null
    }
    const { data = null, errors } = outcome
    if (errors && errors.length > 0) troubles.push({ call: this, targets, data, fault: undefined, errors })
    return data
  }
}

function definitionOf(document: DocumentNode): OperationDefinitionNode {
  return document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!
}
