/** How long an issuer has to answer, in milliseconds. */
const longest = 5_000
/** More than any issuer's keys or metadata take, in bytes. */
const largest = 262_144

/** An answer from elsewhere that cannot be used: another status than 200, too large, or no JSON. */
export class UnusableAnswer extends Error {
  constructor(
    url: URL,
    what: string,
    readonly status?: number,
  ) {
    super(`${url.origin}${url.pathname} ${what}`)
  }
}

/** JSON from an issuer: soon, of bounded size, and from where it was asked for alone. */
export async function fetchJson(url: URL, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(url, {
    ...init,
    headers: { accept: 'application/json', ...init.headers },
    redirect: 'error',
    signal: AbortSignal.timeout(longest),
  })
  if (response.status !== 200) {
    await response.body?.cancel()
    throw new UnusableAnswer(url, `answers with the status ${response.status}`, response.status)
  }
  const text = await bounded(response, url)
  try {
    return JSON.parse(text)
  } catch {
    throw new UnusableAnswer(url, 'answers with something that is no JSON')
  }
}

async function bounded(response: Response, url: URL): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > largest) throw new UnusableAnswer(url, `answers with more than ${largest} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
