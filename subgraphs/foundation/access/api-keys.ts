import { createHmac, randomBytes } from 'node:crypto'

/** A key as it is made: `key` is shown once, `prefix` and `hash` are kept. */
export interface NewKey {
  readonly key: string
  /** The part that may be shown and logged. */
  readonly prefix: string
  readonly hash: string
}

const form = /^bv_[0-9a-f]{8}_[\w-]{43}$/

/**
 * A new key for a reader, such as `bv_3f9c01ab_…`, with 256 random bits.
 *
 * It lets its holder see nothing that is not public: it tells one reader from another.
 */
export function makeKey(pepper: string): NewKey {
  const prefix = randomBytes(4).toString('hex')
  const key = `bv_${prefix}_${randomBytes(32).toString('base64url')}`
  return { key, prefix, hash: hashed(key, pepper) }
}

/** What keys are hashed under: as it is set, or what follows from the secret on one's own machine; null where none is set that has to be. */
export function pepperOf(
  { keyPepper, production }: { readonly keyPepper: string | null; readonly production: boolean },
  secret: string,
): string | null {
  if (keyPepper !== null || production) return keyPepper
  return createHmac('sha256', secret).update('key pepper').digest('hex')
}

/** The hash under which a key is kept; null for what is no key of ours, so that nobody is asked about it. */
export function hashOfKey(key: string, pepper: string): string | null {
  return form.test(key) ? hashed(key, pepper) : null
}

/** Keyed, so that a stolen table is of no use. Fast, since nobody guesses 256 bits. */
function hashed(key: string, pepper: string): string {
  return createHmac('sha256', pepper).update(key).digest('hex')
}
