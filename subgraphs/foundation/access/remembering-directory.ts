import type { Directory, KeyHolder, Mandate, Membership } from './directory.js'

/** How old an answer may be, in milliseconds, from when it was asked for. */
const longest = 5_000
/** How many answers of each kind are remembered. */
const most = 10_000

export interface RememberingOptions {
  readonly now?: () => number
  readonly most?: number
}

/** A directory that asks another and remembers what it said, for at most five seconds: whatever is revoked ends within that. */
export class RememberingDirectory implements Directory {
  readonly #parties: Answers<string | null>
  readonly #suppliers: Answers<Mandate | null>
  readonly #memberships: Answers<readonly Membership[]>
  readonly #keys: Answers<KeyHolder | null>

  constructor(
    private readonly directory: Directory,
    options: RememberingOptions = {},
  ) {
    this.#parties = new Answers(options)
    this.#suppliers = new Answers(options)
    this.#memberships = new Answers(options)
    this.#keys = new Answers(options)
  }

  partyWithNumber(number: string): Promise<string | null> {
    return this.#parties.get(number, () => this.directory.partyWithNumber(number))
  }

  supplierMandate(party: string, supplier: string): Promise<Mandate | null> {
    return this.#suppliers.get(JSON.stringify([party, supplier]), () => this.directory.supplierMandate(party, supplier))
  }

  memberships(issuer: string, subject: string): Promise<readonly Membership[]> {
    return this.#memberships.get(JSON.stringify([issuer, subject]), () => this.directory.memberships(issuer, subject))
  }

  keyHolder(hash: string): Promise<KeyHolder | null> {
    return this.#keys.get(hash, () => this.directory.keyHolder(hash))
  }
}

/** Answers by what was asked, the oldest first. Those who ask the same at once wait for one answer. */
class Answers<Answer> {
  readonly #known = new Map<string, { readonly askedAt: number; readonly answer: Promise<Answer> }>()
  readonly #now: () => number
  readonly #most: number

  constructor({ now = Date.now, most: limit = most }: RememberingOptions) {
    this.#now = now
    this.#most = limit
  }

  get(question: string, ask: () => Promise<Answer>): Promise<Answer> {
    const now = this.#now()
    const known = this.#known.get(question)
    if (known && now - known.askedAt < longest) return known.answer
    const answer = ask()
    this.#known.delete(question)
    this.#known.set(question, { askedAt: now, answer })
    answer.catch(() => {
      if (this.#known.get(question)?.answer === answer) this.#known.delete(question)
    })
    if (this.#known.size > this.#most) this.#known.delete(this.#known.keys().next().value!)
    return answer
  }
}
