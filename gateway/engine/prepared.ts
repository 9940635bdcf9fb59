import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Finding } from './findings.js'
import type { Variables } from './subgraph.js'
import type { Variant } from './variant.js'

/** An operation made ready once, to be executed often. Holds nothing of any request. */
export class Prepared {
  readonly operation: OperationDefinitionNode
  readonly finding: Finding
  readonly #conditions: readonly string[]
  readonly #compile: (conditions: Variables) => Variant
  readonly #variants = new LRUCache<string, Variant>({ max: 16 })

  /** Without conditions it is planned here and now, and throws if it cannot be. */
  constructor(
    operation: OperationDefinitionNode,
    finding: Finding,
    conditions: readonly string[],
    compile: (conditions: Variables) => Variant,
  ) {
    this.operation = operation
    this.finding = finding
    this.#conditions = conditions
    this.#compile = compile
    if (conditions.length === 0) this.variant({})
  }

  /** The plan for these values of the variables that say what is asked for. */
  variant(variables: Variables): Variant {
    const key = this.#conditions.map((name) => (variables[name] === true ? '1' : '0')).join('')
    let variant = this.#variants.get(key)
    if (!variant) {
      variant = this.#compile(variables)
      this.#variants.set(key, variant)
    }
    return variant
  }
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
