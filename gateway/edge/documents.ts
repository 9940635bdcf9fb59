import { type DocumentNode, GraphQLError, type OperationTypeNode, specifiedRules, validate } from 'graphql'
import { LRUCache } from 'lru-cache'
import { DomainError } from '../../subgraphs/foundation/errors.js'
import { costWithin, type Limits, limits, readDocument } from '../../subgraphs/foundation/limits.js'
import type { MeasuredOperation } from '../../subgraphs/foundation/measure.js'
import { OperationUnclear, OperationUnknown } from '../engine/faults.js'
import { type HoldOneWorld, Worlds } from '../worlds/named-worlds.js'
import type { Engine, Variables } from './engine.js'
import { sha256 } from './sha256.js'

/** One operation that was read, measured and found valid, with what the engine made of it. */
export interface Question<Prepared> {
  readonly text: string
  /** SHA-256 of the text, in lower-case hexadecimal. */
  readonly hash: string
  readonly document: DocumentNode
  readonly name: string | undefined
  readonly kind: OperationTypeNode
  /** How many fields it asks for at the top. */
  readonly rootFields: number
  /** Throws `CostTooHigh`. */
  cost(variables: Variables): number
  /** Throws `MixedWorlds`. */
  readonly holdOneWorld: HoldOneWorld
  /** Worked out when it is first asked for. */
  prepared(): Prepared | Promise<Prepared>
}

/** What is wrong with a document: thrown again each time it comes. */
export class DocumentRefused extends Error {
  constructor(readonly errors: readonly Error[]) {
    super('The document is refused.')
  }
}

export interface DocumentsOptions {
  /** Texts that are never forgotten, whatever else comes: trusted documents. */
  readonly keep?: Iterable<string>
  readonly limits?: Limits
  readonly documentsAtMost?: number
  /** Characters of all texts together. What is kept of a document takes about a hundred times its text. */
  readonly charactersAtMost?: number
}

/**
 * Every document as it was judged when it first came, in a bounded cache. One that is known costs a look in a map, whether
 * it is taken or refused.
 *
 * The key is the text itself: the map hashes it, and no two documents can ever be taken for each other.
 */
export class Documents<Prepared> {
  readonly #verdicts: LRUCache<string, Verdict<Prepared>>
  readonly #kept: Map<string, Verdict<Prepared> | undefined>
  readonly #limits: Limits
  readonly #worlds: Worlds
  #judged = 0

  constructor(
    private readonly engine: Engine<Prepared>,
    { keep = [], limits: most = limits, documentsAtMost = 2_000, charactersAtMost = 1_000_000 }: DocumentsOptions = {},
  ) {
    this.#limits = most
    this.#worlds = new Worlds(engine.schema)
    this.#kept = new Map([...keep].map((text) => [text, undefined]))
    this.#verdicts = new LRUCache({
      max: documentsAtMost,
      maxSize: charactersAtMost,
      sizeCalculation: (_, text) => text.length + 1,
    })
  }

  /** How many are known now. */
  get size(): number {
    return this.#verdicts.size
  }

  /** How many have been read since the start; all others cost a look-up. */
  get judged(): number {
    return this.#judged
  }

  /** Throws `DocumentRefused`, `OperationUnknown` or `OperationUnclear`. */
  question(text: string, operationName: string | undefined): Question<Prepared> {
    const verdict = this.#kept.get(text) ?? this.#verdicts.get(text) ?? this.#remember(text)
    if (verdict instanceof DocumentRefused) throw verdict
    return verdict.question(operationName)
  }

  #remember(text: string): Verdict<Prepared> {
    this.#judged += 1
    const verdict = this.#judge(text)
    if (this.#kept.has(text)) this.#kept.set(text, verdict)
    else this.#verdicts.set(text, verdict)
    return verdict
  }

  #judge(text: string): Verdict<Prepared> {
    try {
      const { document, operations } = readDocument(text, this.engine.schema, this.#limits)
      const errors = validate(this.engine.schema, document, specifiedRules, { maxErrors: 20, hideSuggestions: true })
      if (errors.length > 0)
        return new DocumentRefused(errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')))
      const source = { text, hash: sha256(text), document }
      return new Document(operations.map((operation) => this.#question(source, operation)))
    } catch (error) {
      if (error instanceof GraphQLError) return new DocumentRefused([coded(error, 'GRAPHQL_PARSE_FAILED')])
      if (error instanceof DomainError) return new DocumentRefused([error])
      throw error
    }
  }

  #question(
    source: Pick<Question<Prepared>, 'text' | 'hash' | 'document'>,
    operation: MeasuredOperation,
  ): Question<Prepared> {
    const name = operation.node.name?.value
    let prepared: { readonly value: Prepared | Promise<Prepared> } | undefined
    const forget = () => {
      prepared = undefined
    }
    return {
      ...source,
      name,
      kind: operation.kind,
      rootFields: operation.rootFields,
      cost: (variables) => costWithin(operation, variables, this.#limits),
      holdOneWorld: this.#worlds.heldTogether(operation.node, source.document),
      prepared: () => {
        if (prepared) return prepared.value
        const value = this.engine.prepare(source.document, name)
        prepared = { value }
        if (value instanceof Promise) value.catch(forget)
        return value
      },
    }
  }
}

type Verdict<Prepared> = Document<Prepared> | DocumentRefused

class Document<Prepared> {
  readonly #byName: ReadonlyMap<string | undefined, Question<Prepared>>

  constructor(private readonly questions: readonly Question<Prepared>[]) {
    this.#byName = new Map(questions.map((question) => [question.name, question]))
  }

  question(operationName: string | undefined): Question<Prepared> {
    const found =
      operationName === undefined && this.questions.length === 1 ? this.questions[0] : this.#byName.get(operationName)
    if (found) return found
    throw operationName === undefined && this.questions.length > 1
      ? new OperationUnclear()
      : new OperationUnknown(operationName)
  }
}

function coded({ message, nodes, source, positions }: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code },
  })
}
