import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { CompiledRoot, Step } from './fetch.js'
import type { Finding } from './findings.js'
import type { PlanNode } from './plan.js'
import type { Projector } from './project.js'
import type { Variables } from './subgraph.js'
import type { Tree } from './tree.js'

/** An operation made ready once, to be executed often. Holds nothing of any request. */
export interface Prepared {
  readonly operation: OperationDefinitionNode
  readonly plan: PlanNode | undefined
  readonly run: Step
  readonly project: Projector
  readonly introspect: ((variables: Variables) => Tree) | undefined
  /** Where the events of a subscription come from. */
  readonly events: CompiledRoot | undefined
  readonly finding: Finding
}

/** Prepared operations by a key of the caller's choice (a text, a hash); the one unused longest makes room for the next. */
export class PreparedOperations {
  readonly #known: LRUCache<string, Prepared>
  readonly #prepare: (document: DocumentNode, operationName?: string) => Prepared

  constructor(prepare: (document: DocumentNode, operationName?: string) => Prepared, max = 1000) {
    this.#prepare = prepare
    this.#known = new LRUCache({ max })
  }

  get(key: string, document: () => DocumentNode, operationName?: string): Prepared {
    const fullKey = operationName === undefined ? key : `${operationName}\0${key}`
    let prepared = this.#known.get(fullKey)
    if (!prepared) {
      prepared = this.#prepare(document(), operationName)
      this.#known.set(fullKey, prepared)
    }
    return prepared
  }

  get size(): number {
    return this.#known.size
  }
}
