import { type CryptoKey, createLocalJWKSet, errors, type JSONWebKeySet } from 'jose'
import { z } from 'zod'
import type { Settings } from '../settings.js'
import { fetchJson, UnusableAnswer } from './bounded-fetch.js'
import { type Issuer, type KeyHeader, publicKeyAlgorithms } from './issuer.js'
import { IssuerUnavailable, TokenRefused } from './refusals.js'

/** What an issuer says of itself in its discovery document. */
export interface IssuerMetadata {
  readonly keys: URL
  /** Where people sign in, and where what they come back with is changed for a token; undefined where it signs in machines alone. */
  readonly authorization: URL | undefined
  readonly token: URL | undefined
}

export interface RemoteIssuerOptions {
  readonly audience: string
  /** Production takes addresses with https alone; else this machine may be asked without. */
  readonly production: boolean
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

/** The issuers that the settings name. A start without an audience is refused where there are any. */
export function remoteIssuers({
  tokenIssuers,
  tokenAudience,
  production,
}: Pick<Settings, 'tokenIssuers' | 'tokenAudience' | 'production'>): readonly RemoteIssuer[] {
  return tokenIssuers.map((name) => new RemoteIssuer(name, { audience: tokenAudience ?? '', production }))
}

/** Keys are fetched anew after this, so that one that was withdrawn is not good for much longer. */
const freshMs = 10 * 60_000
/** Old keys serve while the issuer cannot be asked, for as long as a token made before that can be good. */
const usableMs = 70 * 60_000
/** Between two fetches on account of a key id that nobody knows. */
const coolDownMs = 30_000
/** Between two fetches while there are no keys at all: nobody can sign in until one succeeds. */
const retryMs = 5_000
/** How long a discovery document is believed. */
const metadataMs = 60 * 60_000

const discovery = z.object({
  issuer: z.string(),
  jwks_uri: z.string(),
  authorization_endpoint: z.string().optional(),
  token_endpoint: z.string().optional(),
})

type KeySet = (header: KeyHeader) => Promise<CryptoKey>

/**
 * An issuer somewhere else, known by its discovery document (OpenID Connect Discovery or RFC 8414) and the keys that
 * document leads to.
 *
 * Keys change without a restart: an unknown key id makes them be fetched anew, but made-up ones cannot be used to flood the
 * issuer. Requests that wait for the same fetch share it.
 */
export class RemoteIssuer implements Issuer {
  readonly audience: string
  readonly algorithms = publicKeyAlgorithms
  readonly #production: boolean
  readonly #now: () => number
  readonly #metadata: Fetched<IssuerMetadata>
  readonly #renewal: Pace
  readonly #search: Pace
  #keys: { readonly find: KeySet; readonly at: number } | undefined
  #fetching: Promise<void> | undefined

  constructor(
    readonly name: string,
    { audience, production, now = Date.now }: RemoteIssuerOptions,
  ) {
    this.audience = audience
    this.#production = production
    this.#now = now
    this.#metadata = new Fetched(() => this.#discover(), now)
    this.#renewal = new Pace(now)
    this.#search = new Pace(now)
  }

  async key(header: KeyHeader): Promise<CryptoKey> {
    if (this.#age() > freshMs && this.#renewal.allows(this.#keys ? coolDownMs : retryMs))
      this.#fetching ??= this.#fetch()
    await this.#fetching
    const found = await this.#find(header)
    if (found) return found
    if (this.#search.allows(coolDownMs)) this.#fetching ??= this.#fetch()
    await this.#fetching
    const foundSince = await this.#find(header)
    if (foundSince) return foundSince
    throw new TokenRefused('KEY')
  }

  /** The discovery document, at most an hour old. */
  async metadata(): Promise<IssuerMetadata> {
    try {
      return await this.#metadata.value()
    } catch (error) {
      throw new IssuerUnavailable(this.name, { cause: error })
    }
  }

  #age(): number {
    return this.#keys ? this.#now() - this.#keys.at : Number.POSITIVE_INFINITY
  }

  async #find(header: KeyHeader): Promise<CryptoKey | undefined> {
    if (!this.#keys || this.#age() > usableMs) throw new IssuerUnavailable(this.name)
    try {
      return await this.#keys.find(header)
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey) return undefined
      // Two keys of one name, or one that is no key: nothing that a token could be judged by.
      throw new TokenRefused('KEY')
    }
  }

  /** Whether it went well is seen by whether there are keys. */
  async #fetch(): Promise<void> {
    const at = this.#now()
    try {
      const { keys } = await this.#metadata.value()
      try {
        this.#keys = { find: createLocalJWKSet((await fetchJson(keys)) as JSONWebKeySet), at }
      } catch (error) {
        // Where it says its keys are may be what has changed.
        this.#metadata.forget()
        throw error
      }
    } catch (error) {
      if (this.#age() > usableMs) throw new IssuerUnavailable(this.name, { cause: error })
    } finally {
      this.#fetching = undefined
    }
  }

  async #discover(): Promise<IssuerMetadata> {
    const found = discovery.parse(await this.#discoveryDocument())
    if (found.issuer !== this.name) throw new Error(`${this.name} calls itself ${found.issuer.slice(0, 200)}.`)
    const address = (text: string | undefined) => (text === undefined ? undefined : this.#address(text))
    return {
      keys: this.#address(found.jwks_uri),
      authorization: address(found.authorization_endpoint),
      token: address(found.token_endpoint),
    }
  }

  /** OpenID Connect puts it after the issuer's path, OAuth before. */
  async #discoveryDocument(): Promise<unknown> {
    const { origin, pathname } = this.#address(this.name)
    const path = pathname.replace(/\/$/, '')
    try {
      return await fetchJson(new URL(`${origin}${path}/.well-known/openid-configuration`))
    } catch (error) {
      if (!(error instanceof UnusableAnswer) || error.status !== 404) throw error
      return await fetchJson(new URL(`${origin}/.well-known/oauth-authorization-server${path}`))
    }
  }

  #address(text: string): URL {
    const url = new URL(text)
    const isSafe = url.protocol === 'https:' || (!this.#production && url.protocol === 'http:' && isLoopback(url))
    if (!isSafe) throw new Error(`${this.name} names the address ${text.slice(0, 200)}, which is no https:// address.`)
    return url
  }
}

/** Something fetched now and then: those who want it at once share it, and after a failure it is left alone for a moment. */
class Fetched<Value> {
  #value: Promise<Value> | undefined
  #askedAt = 0
  #failed = false

  constructor(
    private readonly fetch: () => Promise<Value>,
    private readonly now: () => number,
  ) {}

  value(): Promise<Value> {
    const age = this.now() - this.#askedAt
    if (this.#value && age < (this.#failed ? retryMs : metadataMs)) return this.#value
    this.#askedAt = this.now()
    this.#failed = false
    this.#value = this.fetch().catch((error) => {
      this.#failed = true
      throw error
    })
    return this.#value
  }

  forget(): void {
    this.#value = undefined
  }
}

/** Lets something be done once in a while. */
class Pace {
  #last = Number.NEGATIVE_INFINITY

  constructor(private readonly now: () => number) {}

  allows(notWithinMs: number): boolean {
    if (this.now() - this.#last < notWithinMs) return false
    this.#last = this.now()
    return true
  }
}

/** Whether an address is this machine's own, where nobody listens on the way. */
export function isLoopback({ hostname }: Pick<URL, 'hostname'>): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}
