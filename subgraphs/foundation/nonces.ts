/**
 * Remembers which nonces have been spent, for as long as each could be shown again.
 *
 * What it remembers is bounded: when it is full it takes no more, since forgetting one would let it be spent twice.
 */
export class Nonces {
  /** When each may be forgotten, in milliseconds; the oldest first. */
  readonly #spent = new Map<string, number>()

  constructor(private readonly most: number) {}

  spend(nonce: string, forgetAt: number, now: number): 'spent' | 'spent before' | 'full' {
    this.#forget(now)
    if (this.#spent.has(nonce)) return 'spent before'
    if (this.#spent.size >= this.most) return 'full'
    this.#spent.set(nonce, forgetAt)
    return 'spent'
  }

  /** Stops at the first that must be kept: one that is kept longer holds up a few behind it, never for long. */
  #forget(now: number): void {
    for (const [nonce, forgetAt] of this.#spent) {
      if (forgetAt >= now) return
      this.#spent.delete(nonce)
    }
  }
}
