/** What a total was made from: cells summed up beforehand, or the entries themselves. */
export type TotalSource = 'CELLS' | 'ENTRIES'

/** How a total in an answer was made. */
export interface TotalMade {
  /** The field that gives it, such as `moneyTotals`. */
  readonly field: string
  readonly from: TotalSource
}

/** What a room says that an answer of it cost: `extensions.cost`. */
export interface RoomCost {
  /** How many different statements were asked of the database; one that was asked again, for more keys, counts once. */
  readonly statements: number
  /** Left out where the answer has no totals. */
  readonly totals?: readonly TotalMade[]
}

/** Where the resolvers and stores of a room note, for one answer, what will be told of its cost. */
export class CostNotes {
  readonly #totals: TotalMade[] = []

  /** Says how a total was made, once it has been. */
  note(field: string, from: TotalSource): void {
    this.#totals.push({ field, from })
  }

  told(statements: number): RoomCost {
    return this.#totals.length > 0 ? { statements, totals: eachOnce(this.#totals) } : { statements }
  }
}

/** By field, each way once: which of them was made first changes nothing. */
export function eachOnce(totals: readonly TotalMade[]): TotalMade[] {
  const known = new Map(totals.map(({ field, from }) => [`${field} ${from}`, { field, from }]))
  return [...known].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, total]) => total)
}
