import { createHash, randomBytes } from 'node:crypto'
import { base64url, EncryptJWT, jwtDecrypt } from 'jose'
import { z } from 'zod'
import { fetchJson } from '../../subgraphs/foundation/access/bounded-fetch.js'
import type { Issuer } from '../../subgraphs/foundation/access/issuer.js'
import { Tokens } from '../../subgraphs/foundation/access/tokens.js'
import { SignInFailed } from './refusals.js'
import type { Login } from './sessions.js'

/** Somewhere people sign in, and what the gateway is called there. */
export interface SignInPlace {
  readonly issuer: Issuer
  readonly id: string
  readonly secret: string | null
  /** Where people are sent, and where what they come back with is changed for a proof of who they are. */
  endpoints(): Promise<{ readonly authorization: URL; readonly token: URL }>
}

/** How long somebody may take to sign in, in seconds. */
export const signInSeconds = 600

/** What has to be known when somebody comes back. */
const begun = z.object({
  issuer: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
})
type Begun = z.infer<typeof begun>

export interface SignInOptions {
  readonly places: readonly SignInPlace[]
  /** Where those who have signed in come back to. */
  readonly callback: () => URL
}

/**
 * Signing in elsewhere by authorisation code with PKCE (RFC 7636): there, and back with a code that only whoever began can use.
 *
 * What is begun is kept sealed in the browser that began it, so that beginning a million costs no memory here, and another
 * browser cannot finish it.
 */
export class SignIn {
  readonly #places: ReadonlyMap<string, SignInPlace>
  readonly #callback: () => URL
  readonly #tokens: Tokens
  readonly #seal = randomBytes(32)

  constructor({ places, callback }: SignInOptions) {
    this.#places = new Map(places.map((place) => [place.issuer.name, place]))
    this.#callback = callback
    this.#tokens = new Tokens(places.map(({ issuer }) => issuer))
  }

  /** Where people may sign in. */
  get issuers(): readonly string[] {
    return [...this.#places.keys()]
  }

  /** Where to send the browser, and what it has to keep until it comes back. */
  async begin(issuer: string, returnTo: string): Promise<{ readonly location: URL; readonly sealed: string }> {
    const place = this.#places.get(issuer)!
    const { authorization } = await place.endpoints()
    const [state, nonce, verifier] = [random(), random(), random()]
    const location = new URL(authorization)
    const asked = {
      response_type: 'code',
      client_id: place.id,
      redirect_uri: this.#callback().href,
      scope: 'openid',
      state,
      nonce,
      code_challenge: challengeOf(verifier),
      code_challenge_method: 'S256',
    }
    for (const [name, value] of Object.entries(asked)) location.searchParams.set(name, value)
    const sealed = await new EncryptJWT({ issuer, state, nonce, verifier, returnTo } satisfies Begun)
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setExpirationTime(`${signInSeconds} s`)
      .encrypt(this.#seal)
    return { location, sealed }
  }

  /** Who came back, and where they want to go. */
  async finish(answer: URLSearchParams, sealed: string): Promise<{ readonly login: Login; readonly returnTo: string }> {
    const { issuer, state, nonce, verifier, returnTo } = await this.#opened(sealed)
    if (answer.get('state') !== state) throw new SignInFailed('STATE')
    // An answer that says it comes from somebody else was meant for another sign-in (RFC 9207).
    if ((answer.get('iss') ?? issuer) !== issuer) throw new SignInFailed('STATE')
    const code = answer.get('code')
    if (code === null) throw new SignInFailed('ANSWER')
    const place = this.#places.get(issuer)!
    const subject = await this.#subject(await this.#exchanged(place, code, verifier), place, nonce)
    return { login: { issuer, subject }, returnTo }
  }

  async #opened(sealed: string): Promise<Begun> {
    try {
      const { payload } = await jwtDecrypt(sealed, this.#seal, {
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
        requiredClaims: ['exp'],
      })
      return begun.parse(payload)
    } catch {
      throw new SignInFailed('STATE')
    }
  }

  /** The proof of who somebody is (`id_token`) that their code is good for, once. */
  async #exchanged({ id, secret, endpoints }: SignInPlace, code: string, verifier: string): Promise<string> {
    const { token } = await endpoints()
    const body = new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: this.#callback().href,
      client_id: id,
      code_verifier: verifier,
    })
    const authorization =
      secret === null ? undefined : `Basic ${btoa(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`)}`
    const headers = { ...(authorization !== undefined && { authorization }) }
    try {
      const answer = await fetchJson(token, { method: 'POST', headers, body })
      return z.object({ id_token: z.string() }).parse(answer).id_token
    } catch (error) {
      throw new SignInFailed('CODE', { cause: error })
    }
  }

  async #subject(proof: string, { issuer, id }: SignInPlace, nonce: string): Promise<string> {
    try {
      const { claims, issuer: signer } = await this.#tokens.check(proof, id)
      const { sub, azp = id } = claims
      if (signer === issuer && claims.nonce === nonce && azp === id && typeof sub === 'string' && sub !== '') return sub
    } catch (error) {
      throw new SignInFailed('TOKEN', { cause: error })
    }
    throw new SignInFailed('TOKEN')
  }
}

const random = () => base64url.encode(randomBytes(32))

/** What is sent ahead of a verifier, so that only whoever has the verifier can use the code. */
export function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url')
}
