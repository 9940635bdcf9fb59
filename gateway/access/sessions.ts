import { randomBytes } from 'node:crypto'
import { sha256 } from '../edge/sha256.js'

/** Somebody who signed in, as the one they signed in with calls them. */
export interface Login {
  readonly issuer: string
  readonly subject: string
}

interface Session {
  readonly login: Login
  readonly endsAt: number
}

export const sessionSeconds = 8 * 60 * 60

/** How many there may be, and how many of one person: whoever begins more ends the oldest. */
const most = 10_000
const mostOfOne = 10

export interface SessionsOptions {
  readonly now?: () => number
  readonly most?: number
}

/**
 * Who is signed in with a browser, for eight hours at most.
 *
 * They are kept in memory, by a hash of what the browser shows: whoever reads the memory can show nothing, and a restart
 * signs everybody out.
 */
export class Sessions {
  /** The oldest first. */
  readonly #sessions = new Map<string, Session>()
  readonly #now: () => number
  readonly #most: number

  constructor({ now = Date.now, most: limit = most }: SessionsOptions = {}) {
    this.#now = now
    this.#most = limit
  }

  /** Begins one, always under a name that nobody has seen before. */
  begin(login: Login): string {
    this.#makeRoomFor(login)
    const id = randomBytes(32).toString('base64url')
    this.#sessions.set(sha256(id), { login, endsAt: this.#now() + sessionSeconds * 1_000 })
    return id
  }

  /** Whose it is, and for how many seconds still; undefined where there is none such, or none any more. */
  find(id: string): { readonly login: Login; readonly seconds: number } | undefined {
    const session = this.#sessions.get(sha256(id))
    const seconds = session ? Math.floor((session.endsAt - this.#now()) / 1_000) : 0
    return session && seconds > 0 ? { login: session.login, seconds } : undefined
  }

  end(id: string): void {
    this.#sessions.delete(sha256(id))
  }

  get size(): number {
    return this.#sessions.size
  }

  #makeRoomFor({ issuer, subject }: Login): void {
    const now = this.#now()
    const own: string[] = []
    for (const [hash, { login, endsAt }] of this.#sessions) {
      if (endsAt <= now) this.#sessions.delete(hash)
      else if (login.issuer === issuer && login.subject === subject) own.push(hash)
    }
    const [oldest] = own
    if (oldest !== undefined && own.length >= mostOfOne) this.#sessions.delete(oldest)
    else if (this.#sessions.size >= this.#most) this.#sessions.delete(this.#sessions.keys().next().value!)
  }
}
