import type { PlanNode } from './plan.js'
import type { Prepared } from './prepared.js'
import type { Variables } from './subgraph.js'

/** What an answer takes at most. A call about entities is not made when there are none. */
export interface Explanation {
  /** Calls of each room. However long the lists, their number is the same. */
  readonly calls: Readonly<Record<string, number>>
  /** How many calls wait for one another. */
  readonly rounds: number
}

/** The variables matter only where `@skip` and `@include` use them. */
export function explain(prepared: Prepared, variables: Variables = {}): Explanation {
  const { plan } = prepared.variant(variables)
  const calls: Record<string, number> = {}
  if (plan) count(plan, calls)
  return { calls, rounds: plan ? roundsOf(plan) : 0 }
}

function count(node: PlanNode, calls: Record<string, number>): void {
  if (node.kind === 'sequence' || node.kind === 'parallel') {
    for (const part of node.nodes) count(part, calls)
  } else {
    const { room } = node.kind === 'events' ? node.source : node
    calls[room] = (calls[room] ?? 0) + 1
  }
}

function roundsOf(node: PlanNode): number {
  if (node.kind === 'sequence') return node.nodes.reduce((rounds, part) => rounds + roundsOf(part), 0)
  if (node.kind === 'parallel') return Math.max(...node.nodes.map(roundsOf))
  return 1
}
