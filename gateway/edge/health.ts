import type { ServerResponse } from 'node:http'

/** What keeps the service from answering, in words for those who run it; none when it is ready. */
export type Readiness = () => Promise<readonly string[]>

/** Whoever asks for readiness does so every few seconds, and takes no answer for a bad one. */
const patienceMs = 2_000

export function answerLive(response: ServerResponse): void {
  answer(response, 200, { status: 'live' })
}

export async function answerReady(response: ServerResponse, isStopping: boolean, readiness: Readiness): Promise<void> {
  const problems = isStopping ? ['stopping'] : await problemsOf(readiness)
  if (problems.length === 0) answer(response, 200, { status: 'ready' })
  else answer(response, 503, { status: 'not ready', problems })
}

async function problemsOf(readiness: Readiness): Promise<readonly string[]> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<readonly string[]>((resolve) => {
    timer = setTimeout(() => resolve(['the database does not answer']), patienceMs)
  })
  try {
    return await Promise.race([readiness(), late])
  } catch {
    return ['the database does not answer']
  } finally {
    clearTimeout(timer)
  }
}

function answer(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body)
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(text),
  })
  response.end(text)
}
