/** Chance that comes out the same each time, from one number. */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** From 0 up to 1, by the generator that is called mulberry32. */
  roll(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  chance(likelihood: number): boolean {
    return this.roll() < likelihood
  }

  /** A whole number from 0 to the one given. */
  upTo(most: number): number {
    return Math.floor(this.roll() * (most + 1))
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.upTo(items.length - 1)]!
  }

  /** So many of them at most, and one at least where there is any, in their own order. */
  some<Item>(items: readonly Item[], most: number): Item[] {
    let wanted = Math.min(items.length, most)
    return items.filter((_, place) => {
      const isTaken = this.roll() < wanted / (items.length - place)
      if (isTaken) wanted -= 1
      return isTaken
    })
  }
}
