import { eachOnce, type RoomCost, type TotalMade } from '../../subgraphs/foundation/cost.js'
import { Fault } from './call.js'
import type { Outcome } from './room-call.js'

/** What an answer really cost, and how its totals were made. */
export interface AnswerCost {
  readonly actual: {
    /** How many answers of rooms it is made of. */
    readonly roomCalls: number
    /** Of all rooms together; null where one of them did not say, since a part is not the whole. */
    readonly statements: number | null
  }
  /** Left out where no room has made any. */
  readonly totals?: readonly TotalMade[]
}

/** Adds up what the rooms say that an answer cost them. */
export class Tally {
  #roomCalls = 0
  #statements: number | null = 0
  #totals: readonly TotalMade[] = []

  add(outcome: Outcome): void {
    this.#roomCalls += 1
    const cost = outcome instanceof Fault ? undefined : costSaid(outcome.extensions?.cost)
    if (!cost) {
      this.#statements = null
      return
    }
    if (this.#statements !== null) this.#statements += cost.statements
    if (cost.totals) this.#totals = [...this.#totals, ...cost.totals]
  }

  get cost(): AnswerCost {
    const actual = { roomCalls: this.#roomCalls, statements: this.#statements }
    return this.#totals.length > 0 ? { actual, totals: eachOnce(this.#totals) } : { actual }
  }
}

/** Rooms of another make may mean something else by `cost`, or say nothing. */
function costSaid(said: unknown): RoomCost | undefined {
  if (typeof said !== 'object' || said === null) return undefined
  const { statements, totals = [] } = said as { readonly statements?: unknown; readonly totals?: unknown }
  const isCounted = typeof statements === 'number' && Number.isSafeInteger(statements) && statements >= 0
  return isCounted && Array.isArray(totals) && totals.every(isTotal) ? { statements, totals } : undefined
}

function isTotal(said: unknown): said is TotalMade {
  if (typeof said !== 'object' || said === null) return false
  const { field, from } = said as { readonly field?: unknown; readonly from?: unknown }
  return typeof field === 'string' && (from === 'CELLS' || from === 'ENTRIES')
}
