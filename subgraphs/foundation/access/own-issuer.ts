import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { createLocalJWKSet, type JWK, type JWTPayload, SignJWT } from 'jose'
import type { Issuer, KeyHeader } from './issuer.js'
import { TokenRefused } from './refusals.js'

/** Everything before the seed in an Ed25519 private key as PKCS #8 writes it. */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')

export interface OwnIssuerOptions {
  readonly name: string
  readonly audience: string
  /** Thirty-two bytes that the key follows from; without them it is made anew, and lives as long as this process. */
  readonly seed?: Buffer
}

/** An issuer within this process: it signs with a key of its own, and knows that key without asking anybody. */
export class OwnIssuer implements Issuer {
  readonly name: string
  readonly audience: string
  readonly algorithms = ['EdDSA']
  readonly #privateKey: KeyObject
  readonly #publicKey: JWK
  readonly #keyOf: ReturnType<typeof createLocalJWKSet>

  constructor({ name, audience, seed }: OwnIssuerOptions) {
    this.name = name
    this.audience = audience
    this.#privateKey = seed
      ? createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' })
      : generateKeyPairSync('ed25519').privateKey
    const { kty, crv, x } = createPublicKey(this.#privateKey).export({ format: 'jwk' })
    this.#publicKey = { kty: kty!, crv: crv!, x: x!, use: 'sig', alg: 'EdDSA', kid: x!.slice(0, 16) }
    this.#keyOf = createLocalJWKSet(this.keys)
  }

  /** What it signs with, for those who check; never more than the public half. */
  get keys(): { readonly keys: JWK[] } {
    return { keys: [{ ...this.#publicKey }] }
  }

  async key({ alg, kid }: KeyHeader) {
    if (kid === undefined || kid !== this.#publicKey.kid) throw new TokenRefused('KEY')
    return await this.#keyOf({ alg: alg ?? 'none', kid })
  }

  /** A token that says this, for so many seconds from now on; for whom its checkers expect unless it says otherwise. */
  sign(claims: JWTPayload, seconds: number, now = Date.now()): Promise<string> {
    const issuedAt = Math.floor(now / 1_000)
    return new SignJWT({ aud: this.audience, ...claims })
      .setProtectedHeader({ alg: 'EdDSA', kid: this.#publicKey.kid!, typ: 'JWT' })
      .setIssuer(this.name)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + seconds)
      .setJti(randomUUID())
      .sign(this.#privateKey)
  }
}
