import { NetworkError } from './errors.js'
import type { Attempt, Call, Options } from './options.js'
import { version } from './version.js'

/** What one attempt brought back. */
export interface Reply {
  readonly status: number
  /** How long the server asks to be left alone; null where it does not say. */
  readonly retryAfterMs: number | null
  readonly text: string
}

/** Sends one request, once. */
export type Transport = (body: string, attempt: Attempt, call: Call, signal: AbortSignal) => Promise<Reply>

export function transport(url: string, options: Options): Transport {
  // Looked up at each call: test frameworks replace the global one.
  const send = options.fetch ?? ((...request: Parameters<typeof fetch>) => fetch(...request))
  const { name, version: clientVersion } = options.client ?? { name: '@bygdevekst/sdk', version }

  return async (body, attempt, call, signal) => {
    const language = [call.language ?? options.language ?? []].flat()
    const headers = {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'graphql-client-name': name,
      'graphql-client-version': clientVersion,
      ...(language.length > 0 && { 'accept-language': accepted(language) }),
      ...(typeof options.headers === 'function' ? await options.headers() : options.headers),
      ...call.headers,
    }
    options.on?.request?.(attempt)
    const sent = Date.now()
    const {
      status,
      headers: received,
      text,
    } = await exchange(() => send(url, { method: 'POST', headers, body, signal }), url)
    options.on?.response?.({ ...attempt, status, ms: Date.now() - sent, requestId: received.get('x-request-id') })
    return { status, retryAfterMs: retryAfter(received.get('retry-after')), text }
  }
}

async function exchange(send: () => ReturnType<NonNullable<Options['fetch']>>, url: string) {
  try {
    const response = await send()
    return { status: response.status, headers: response.headers, text: await response.text() }
  } catch (error) {
    throw new NetworkError(url, error)
  }
}

/** `NN, NB;q=0.9`, in lower case as the standard has it. */
const accepted = (languages: readonly string[]): string =>
  languages
    .map((language, place) => `${language.toLowerCase()}${place === 0 ? '' : `;q=${Math.max(0.1, 1 - place / 10)}`}`)
    .join(', ')

/** Seconds, or a date; what is neither says nothing. */
function retryAfter(header: string | null): number | null {
  if (header === null) return null
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isNaN(ms) ? null : Math.max(0, ms)
}
