/** How many times each of many may do something within a minute. Who they are is kept for that minute, and told to nobody. */
export class Rate {
  #minute = 0
  readonly #taken = new Map<string, number>()

  constructor(
    private readonly perMinute: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** 0 where it may be done, and else how many seconds to wait. */
  take(who: string): number {
    const now = this.now()
    const minute = Math.floor(now / 60_000)
    if (minute !== this.#minute) {
      this.#minute = minute
      this.#taken.clear()
    }
    const taken = this.#taken.get(who) ?? 0
    if (taken >= this.perMinute) return Math.ceil(((minute + 1) * 60_000 - now) / 1_000)
    this.#taken.set(who, taken + 1)
    return 0
  }
}
