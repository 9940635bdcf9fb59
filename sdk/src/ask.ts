import { type Answer, answer } from './answer.js'
import { HttpError } from './errors.js'
import { type Call, endpoint, type Options, wholeNumber, written } from './options.js'
import { type Payload, payload, payloadIn } from './payload.js'
import type { Question } from './question.js'
import { persistently } from './retry.js'
import { within } from './time.js'
import { transport } from './transport.js'

/** Asks one question, in one request if all goes well. */
export type Asker = <Data, Variables>(
  question: Question<Data, Variables>,
  variables: Variables,
  call?: Call,
) => Promise<Answer<Data>>

/** Loads the texts of the questions by their hashes, for a gateway that does not know one. */
export type Texts = () => Promise<Readonly<Record<string, string>>>

export function asker(options: Options, texts: Texts): Asker {
  const send = transport(endpoint(options.url), options)
  const asOf = options.asOf === undefined ? undefined : written(options.asOf)
  /** Hashes that this gateway did not know: their texts go along at once. */
  const unknown = new Set<string>()

  return async ({ name, hash, ...read }, variables, call = {}) => {
    const timeoutMs = wholeNumber('timeoutMs', call.timeoutMs ?? options.timeoutMs ?? 10_000, 1)
    const deadlineMs = wholeNumber('deadlineMs', call.deadlineMs ?? options.deadlineMs ?? 30_000, 1)
    const retries = wholeNumber('retries', call.retries ?? options.retries ?? 3, 0)
    const endsAt = Date.now() + deadlineMs

    const exchange = (query: string | undefined, signal: AbortSignal): Promise<Payload> => {
      const extensions = { persistedQuery: { version: 1, sha256Hash: hash }, asOf }
      const body = JSON.stringify({ query, operationName: name, variables, extensions })
      return persistently(
        (attempt) =>
          within(timeoutMs, signal, async (stop) => payload(await send(body, { question: name, attempt }, call, stop))),
        { retries, endsAt, signal },
        (attempt, waitMs, because) => options.on?.retry?.({ question: name, attempt, waitMs, because }),
      ).catch(refusal)
    }

    const held = await within(deadlineMs, call.signal, async (signal) => {
      if (!unknown.has(hash)) {
        const byHash = await exchange(undefined, signal)
        if (!isUnknownHash(byHash)) return byHash
        unknown.add(hash)
      }
      return exchange((await texts())[hash], signal)
    })
    return answer({ name, hash, ...read }, held)
  }
}

/** After the last attempt, a refusal in the words of GraphQL is the answer. */
function refusal(error: unknown): Payload {
  const held = error instanceof HttpError ? payloadIn(error.body) : undefined
  if (held) return held
  throw error
}

const isUnknownHash = ({ errors = [] }: Payload): boolean =>
  errors.some(
    (error) => (error as { extensions?: { code?: unknown } }).extensions?.code === 'PERSISTED_QUERY_NOT_FOUND',
  )
