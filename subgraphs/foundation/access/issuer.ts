import type { CryptoKey, JWSHeaderParameters, JWTPayload } from 'jose'

/** What of a token's header decides which key it was signed with. */
export type KeyHeader = Pick<JWSHeaderParameters, 'alg' | 'kid'>

/** Somebody whose tokens are taken. */
export interface Issuer {
  /** What its tokens say in `iss`, to the letter. */
  readonly name: string
  /** What its tokens have to say in `aud`. */
  readonly audience: string
  /** How it may sign. */
  readonly algorithms: readonly string[]
  /** The public key that this header names; refused where the issuer has none such. */
  key(header: KeyHeader): Promise<CryptoKey>
  /** Whose login a good token of it stands for, where that is another's: who is a member is kept by that name. */
  loginOf?(claims: JWTPayload): string
}

/** How others may sign: with a private key alone, so that what checks a token could never have made it. */
export const publicKeyAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
] as const
