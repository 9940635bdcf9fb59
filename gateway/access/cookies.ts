import type { IncomingMessage } from 'node:http'

export interface CookieOptions {
  /** The only paths the browser shows it at. */
  readonly path: string
  readonly sameSite: 'Strict' | 'Lax'
  /** How long it is kept; 0 takes it away. */
  readonly seconds: number
  /** Shown over https alone. */
  readonly secure: boolean
}

/** A `set-cookie` that no script can read. */
export function cookie(name: string, value: string, { path, sameSite, seconds, secure }: CookieOptions): string {
  return `${nameOf(name, secure)}=${value}; Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=${sameSite}${secure ? '; Secure' : ''}`
}

/**
 * What a request shows under a name; undefined where it shows nothing.
 *
 * Two of one name are none: a neighbouring site may have set the other, to have somebody act under another's name.
 */
export function cookieIn({ headers }: IncomingMessage, name: string, secure: boolean): string | undefined {
  const start = `${nameOf(name, secure)}=`
  const found = (headers.cookie ?? '').split(/; */).filter((each) => each.startsWith(start))
  return found.length === 1 ? found[0]!.slice(start.length) : undefined
}

/** Browsers take this prefix from https alone, so that nobody on the way can set it. */
const nameOf = (name: string, secure: boolean) => (secure ? `__Secure-${name}` : name)
