import {
  decodeJwt,
  decodeProtectedHeader,
  errors,
  type JWTPayload,
  jwtVerify,
  type ProtectedHeaderParameters,
} from 'jose'
import type { Issuer } from './issuer.js'
import { type TokenFault, TokenRefused } from './refusals.js'

/** Longer than any issuer's tokens, in characters: what is longer is not looked into. */
const longest = 8_000
/** From issue to expiry, in seconds. */
const longestLife = 3_600
/** How far an issuer's clock may be from ours, in seconds. */
export const skew = 10

/** What a header could use to bring its own key along, or to change what its signature means. */
const refusedHeaders = ['jwk', 'jku', 'x5u', 'x5c', 'crit', 'b64', 'zip', 'enc', 'cty']
/** A token of another kind, such as one that ends a session, is no proof of who asks. */
const takenTypes = ['jwt', 'at+jwt', 'application/jwt', 'application/at+jwt']

/** The claims of a token that has been found good. */
export interface GoodToken {
  readonly issuer: Issuer
  readonly claims: JWTPayload & { readonly iss: string; readonly exp: number; readonly iat: number }
}

/**
 * Judges tokens: who signed them, for whom, and for how long.
 *
 * What can be refused by looking at the token is refused before anybody is asked for a key.
 */
export class Tokens {
  readonly #issuers: ReadonlyMap<string, Issuer>
  readonly #now: () => number

  constructor(issuers: readonly Issuer[], { now = Date.now }: { readonly now?: () => number } = {}) {
    this.#issuers = new Map(issuers.map((issuer) => [issuer.name, issuer]))
    this.#now = now
  }

  /** The token's issuer and claims, or a refusal. Its audience is the issuer's, unless another is named. */
  async check(token: string, audience?: string): Promise<GoodToken> {
    const issuer = this.#issuerOf(token)
    const { payload } = await jwtVerify(token, (header) => issuer.key(header), {
      algorithms: [...issuer.algorithms],
      issuer: issuer.name,
      audience: audience ?? issuer.audience,
      requiredClaims: ['exp', 'iat'],
      clockTolerance: skew,
      // Only with an age at most does jose refuse what was issued in the future.
      maxTokenAge: longestLife,
      currentDate: new Date(this.#now()),
    }).catch((error) => {
      throw refusalOf(error)
    })
    const { iss = '', exp = 0, iat = 0 } = payload
    if (exp - iat > longestLife) throw new TokenRefused('TOO_LONG_LIVED')
    return { issuer, claims: { ...payload, iss, exp, iat } }
  }

  #issuerOf(token: string): Issuer {
    if (token.length > longest) throw new TokenRefused('TOO_LONG')
    if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) throw new TokenRefused('MALFORMED')
    const { header, iss } = unproven(token)
    const { alg, kid, typ } = header
    if (refusedHeaders.some((name) => Object.hasOwn(header, name))) throw new TokenRefused('HEADER')
    if (typ !== undefined && !(typeof typ === 'string' && takenTypes.includes(typ.toLowerCase())))
      throw new TokenRefused('HEADER')
    // A key's name is looked up among those the issuer gave, and is never part of a path or a query.
    if (typeof kid !== 'string' || kid.length === 0 || kid.length > 200) throw new TokenRefused('HEADER')
    const issuer = typeof iss === 'string' ? this.#issuers.get(iss) : undefined
    if (!issuer) throw new TokenRefused('ISSUER')
    if (typeof alg !== 'string' || !issuer.algorithms.includes(alg)) throw new TokenRefused('ALGORITHM')
    return issuer
  }
}

/** What a token says before anybody has proven it: good for refusing alone. */
function unproven(token: string): { readonly header: ProtectedHeaderParameters; readonly iss: unknown } {
  try {
    return { header: decodeProtectedHeader(token), iss: decodeJwt(token).iss }
  } catch {
    throw new TokenRefused('MALFORMED')
  }
}

const claimFaults: Readonly<Record<string, TokenFault>> = {
  aud: 'AUDIENCE',
  iss: 'ISSUER',
  nbf: 'NOT_YET',
  iat: 'NOT_YET',
}

function refusalOf(error: unknown): unknown {
  // Also what lies behind: `iat` so long ago that an hour's life is over.
  if (error instanceof errors.JWTExpired) return new TokenRefused('EXPIRED')
  if (error instanceof errors.JWTClaimValidationFailed) {
    const isAbsent = error.reason !== 'check_failed'
    return new TokenRefused((!isAbsent && claimFaults[error.claim]) || 'CLAIMS')
  }
  if (error instanceof errors.JWSSignatureVerificationFailed) return new TokenRefused('SIGNATURE')
  if (error instanceof errors.JOSEAlgNotAllowed) return new TokenRefused('ALGORITHM')
  if (error instanceof errors.JOSEError) return new TokenRefused('MALFORMED')
  // A key that the algorithm cannot use, such as an RSA key that is too short.
  return error instanceof TypeError ? new TokenRefused('KEY') : error
}
