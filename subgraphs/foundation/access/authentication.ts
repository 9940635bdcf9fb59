import type { IncomingHttpHeaders } from 'node:http'
import { actorOf } from './acting.js'
import type { Actor } from './actor.js'
import { hashOfKey } from './api-keys.js'
import type { Directory, KeyHolder } from './directory.js'
import type { Issuer } from './issuer.js'
import { KeyRefused, TokenRefused } from './refusals.js'
import { skew, Tokens } from './tokens.js'

/** Who asks, as far as they have said and shown it. */
export interface Asker {
  /** Null for somebody who reads what is public. */
  readonly actor: Actor | null
  /** Whose key was shown; it adds nothing to what may be seen. */
  readonly keyHolder: KeyHolder | null
  /** When the actor's token is no longer good, in milliseconds since 1970; null where there is none. */
  readonly until: number | null
}

/** Somebody who has said nothing of themselves. */
export const anyone: Asker = Object.freeze({ actor: null, keyHolder: null, until: null })

/** Finds out who asks, or refuses what they show. */
export interface Authentication {
  authenticate(headers: IncomingHttpHeaders): Promise<Asker>
}

/** Whether a request says anything of who asks. Most say nothing, and are not held up. */
export function showsSomething(headers: IncomingHttpHeaders): boolean {
  return headers.authorization !== undefined || headers['x-api-key'] !== undefined
}

export interface AuthenticationOptions {
  readonly issuers: readonly Issuer[]
  readonly directory: Directory
  /** What API keys are hashed under; without it none is taken. */
  readonly pepper: string | null
  readonly now?: () => number
}

/** By a token in `authorization`, for the organisation in `x-acting-for`; and by a reader's key in `x-api-key`. */
export class HeaderAuthentication implements Authentication {
  readonly #tokens: Tokens
  readonly #directory: Directory
  readonly #pepper: string | null

  constructor({ issuers, directory, pepper, ...options }: AuthenticationOptions) {
    this.#tokens = new Tokens(issuers, options)
    this.#directory = directory
    this.#pepper = pepper
  }

  async authenticate(headers: IncomingHttpHeaders): Promise<Asker> {
    if (!showsSomething(headers)) return anyone
    const keyHolder = await this.#keyHolder(headers['x-api-key'])
    const { authorization } = headers
    if (authorization === undefined) return { ...anyone, keyHolder }
    const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? []
    if (token === undefined) throw new TokenRefused('MALFORMED')
    return { ...(await this.actor(token, headers['x-acting-for'])), keyHolder }
  }

  /** Who acts by a token, wherever it was shown. */
  async actor(token: string, actingFor: string | string[] | undefined): Promise<Pick<Asker, 'actor' | 'until'>> {
    const { issuer, claims } = await this.#tokens.check(token)
    // Some of our own tokens speak for somebody who signed in elsewhere.
    const login = issuer.loginOf?.(claims) ?? issuer.name
    const party = typeof actingFor === 'string' && actingFor !== '' ? actingFor : undefined
    const actor = await actorOf(login, claims, party, this.#directory)
    return { actor, until: (claims.exp + skew) * 1_000 }
  }

  async #keyHolder(key: string | string[] | undefined): Promise<KeyHolder | null> {
    if (key === undefined) return null
    const hash = typeof key === 'string' && this.#pepper !== null ? hashOfKey(key, this.#pepper) : null
    const holder = hash === null ? null : await this.#directory.keyHolder(hash)
    if (holder === null) throw new KeyRefused()
    return holder
  }
}
