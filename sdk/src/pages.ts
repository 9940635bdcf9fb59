import { Answer } from './answer.js'
import type { Asker } from './ask.js'
import { CursorStuckError } from './errors.js'
import { type Call, wholeNumber } from './options.js'
import type { Question } from './question.js'

/** A connection of the graph, as a list question asks for it. */
export interface Connection<Node> {
  readonly nodes: readonly Node[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly totalCount?: number
}

/** How many nodes come at a time, unless `first` says otherwise. */
const PAGE_SIZE = 50

/** What a list takes, besides what its question does. */
export type ListVariables<Variables> = Variables & {
  /** How many nodes a page holds: 1 to 100, 50 unless set. */
  readonly first?: number | null | undefined
  /** How many nodes at most, over all pages; all of them unless set. */
  readonly limit?: number | undefined
}

/** One page: an answer whose data are nodes. */
export class Page<Node> extends Answer<readonly Node[]> {
  /** How many there are on all pages; null unless asked for by `counted`. */
  readonly totalCount: number | null

  constructor(answer: Answer<Connection<Node>>, atMost: number) {
    const { question, data, errors, revision, cost } = answer
    super(question, data?.nodes.slice(0, atMost) ?? null, errors, revision, cost, answer)
    this.totalCount = data?.totalCount ?? null
  }
}

/**
 * Nodes on as many pages as there are. Nothing is asked before it is iterated, nothing after the loop is left, and each
 * iteration asks anew.
 */
export interface List<Node> extends AsyncIterable<Node> {
  /** Page by page, each with its errors, its revision and what came of it. (Iterating nodes throws at a page with errors.) */
  pages(): AsyncIterable<Page<Node>>
  /** All nodes, up to the limit. */
  toArray(): Promise<Node[]>
}

export function list<Node, Variables>(
  ask: Asker,
  question: Question<Connection<Node>, Variables>,
  { limit, ...variables }: ListVariables<Variables>,
  call?: Call,
): List<Node> {
  const most = limit === undefined ? Number.POSITIVE_INFINITY : wholeNumber('limit', limit, 1)

  async function* pages(): AsyncGenerator<Page<Node>, void, undefined> {
    const begun = new Set<string | null>([null])
    let left = most
    for (let after: string | null = null; ; begun.add(after)) {
      const first = Math.min(variables.first ?? PAGE_SIZE, left)
      const answer: Answer<Connection<Node>> = await ask(question, { ...variables, first, after } as Variables, call)
      yield new Page(answer, left)
      left -= answer.data?.nodes.length ?? 0
      const next: Connection<Node>['pageInfo'] | undefined = answer.data?.pageInfo
      if (left <= 0 || !next?.hasNextPage) return
      after = next.endCursor
      if (begun.has(after)) throw new CursorStuckError(question.name, after)
    }
  }

  async function* nodes(): AsyncGenerator<Node, void, undefined> {
    for await (const page of pages()) yield* page.orThrow()
  }

  async function toArray(): Promise<Node[]> {
    const all: Node[] = []
    for await (const node of nodes()) all.push(node)
    return all
  }

  return { pages, toArray, [Symbol.asyncIterator]: nodes }
}
