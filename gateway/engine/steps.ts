import { entityFetch } from './entity-fetch.js'
import type { Execution } from './execution.js'
import type { PlanNode } from './plan.js'
import type { House } from './room-call.js'
import { rootFetch } from './root-fetch.js'
import { isPromise, type Soon } from './soon.js'

/** One step of a plan, ready to run. It answers nothing: what it fetches is merged into the execution. */
export type Step = (execution: Execution) => Soon<void>

/** Compiles a plan once; the closures are run for each request. */
export function compilePlan(node: PlanNode | undefined, house: House): Step {
  let calls = 0
  const compile = (part: PlanNode | undefined): Step => {
    switch (part?.kind) {
      case undefined:
        return nothing
      case 'sequence':
        return sequence(part.nodes.map(compile))
      case 'parallel':
        return parallel(part.nodes.map(compile))
      case 'root':
        return rootFetch(part, calls++, house)
      case 'entities':
        return entityFetch(part, calls++, house)
      case 'events':
        return nothing
    }
  }
  return compile(node)
}

const nothing: Step = () => undefined

function sequence(steps: readonly Step[]): Step {
  const from = (first: number, execution: Execution): Soon<void> => {
    for (let i = first; i < steps.length; i++) {
      const done = steps[i]!(execution)
      if (isPromise(done)) return done.then(() => from(i + 1, execution))
    }
    return undefined
  }
  return (execution) => from(0, execution)
}

function parallel(steps: readonly Step[]): Step {
  return (execution) => {
    const waits: Promise<void>[] = []
    for (const step of steps) {
      const done = step(execution)
      if (isPromise(done)) waits.push(done)
    }
    return waits.length > 0 ? Promise.all(waits).then(() => undefined) : undefined
  }
}
