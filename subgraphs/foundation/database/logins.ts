import { createHash, createHmac, pbkdf2Sync } from 'node:crypto'
import { readerOf, roomNames, sqlName, viewerOf } from './rooms.js'

/** Owns all there is, and nobody logs in as it: migrations take it with `SET ROLE`. */
export const owner = 'house_owner'

/** Takes each room's login in turn, in the few acts that span rooms. */
export const acts = 'acts'

/** Reads the clock; what else it learns or writes, it does by functions made for it. */
export const gateway = 'gateway'

export const writers: readonly string[] = roomNames.map(sqlName)
export const readers: readonly string[] = roomNames.map(readerOf)
export const viewers: readonly string[] = roomNames.map(viewerOf)

/** Everyone who logs in. */
export const logins: readonly string[] = [...writers, ...readers, ...viewers, acts, gateway]

/** The address at which a login enters the same database. */
export function loginUrl(databaseUrl: string, login: string, secret: string): string {
  const url = new URL(databaseUrl)
  url.username = encodeURIComponent(login)
  url.password = passwordOf(login, secret)
  return url.href
}

/** Derived, so that one secret opens all rooms, and none of them can derive another's password from its own. */
function passwordOf(login: string, secret: string): string {
  return createHmac('sha256', secret).update(login).digest('base64url')
}

/**
 * What the server keeps instead of the password (RFC 5803), so that no password is ever sent or logged as SQL.
 *
 * The salt is derived too: the same secret always gives the same verifier.
 */
export function passwordVerifier(login: string, secret: string): string {
  const iterations = 4096
  const salt = createHmac('sha256', secret).update(`salt of ${login}`).digest().subarray(0, 16)
  const salted = pbkdf2Sync(passwordOf(login, secret), salt, iterations, 32, 'sha256')
  const key = (name: string) => createHmac('sha256', salted).update(name).digest()
  const storedKey = createHash('sha256').update(key('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${key('Server Key').toString('base64')}`
}
