import type { Execution, Part } from './execution.js'
import type { RootFetch } from './plan.js'
import { compileRewrites, type Rewriter } from './rewrite.js'
import { type House, type Outcome, RoomCall } from './room-call.js'
import { fragmentsOf } from './selection.js'
import { soon } from './soon.js'
import { spread } from './spread.js'
import type { Step } from './steps.js'
import type { Tree } from './tree.js'
import { compileWalk } from './walk.js'

/** Fetches root fields of one room. */
export function rootFetch(fetch: RootFetch, order: number, house: House): Step {
  const root = new Root(fetch, order, house)
  const walk = fetch.path.length > 0 ? compileWalk(fetch.path, house.fits) : undefined
  return (execution) => {
    const places: Tree[] = []
    if (walk) walk(execution.data, places)
    else places.push(execution.data)
    if (places.length === 0) return
    const { call } = root
    return soon(call.make(call.variables(execution.variables), execution), (outcome) =>
      root.absorb(outcome, execution, places),
    )
  }
}

/** Root fields: how they are asked for, and what is done with what comes back. */
export class Root {
  readonly call: RoomCall
  readonly #part: Part
  readonly #rewrite: Rewriter | undefined

  constructor(fetch: RootFetch, order: number, house: House) {
    this.call = new RoomCall(fetch, order, house)
    this.#part = {
      key: undefined,
      selection: this.call.definition.selectionSet,
      fragments: fragmentsOf(this.call.operation.document),
      rewrites: fetch.answerRewrites,
    }
    this.#rewrite = compileRewrites(fetch.answerRewrites, house.fits)
  }

  absorb(outcome: Outcome, execution: Execution, places: readonly Tree[]): void {
    const data = this.call.dataOf(outcome, [{ part: this.#part, places: [places] }], execution)
    if (data) spread(data, places, this.#rewrite)
  }
}
