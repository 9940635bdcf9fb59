import { type Answer, answer, type Citation } from './answer.js'
import { HttpError } from './errors.js'
import { type Call, endpoint, type Options, wholeNumber, written } from './options.js'
import { citedIn, type Payload, payload, payloadIn } from './payload.js'
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
  const graph = { send: transport(endpoint(options.url), options), read: payload }
  const citations = { send: transport(endpoint(options.url, '/cite'), options), read: citedIn }
  const asOf = options.asOf === undefined ? undefined : written(options.asOf)
  /** Hashes that this gateway did not know: their texts go along at once. */
  const unknown = new Set<string>()

  /** Asks by the hash of a question, and by its text where that is not known. */
  const persisted = (
    { name, hash }: Pick<Question<unknown, unknown>, 'name' | 'hash'>,
    { send, read }: typeof graph,
    said: { readonly variables: unknown; readonly extensions: object },
    call: Call,
  ): Promise<Payload> => {
    const timeoutMs = wholeNumber('timeoutMs', call.timeoutMs ?? options.timeoutMs ?? 10_000, 1)
    const deadlineMs = wholeNumber('deadlineMs', call.deadlineMs ?? options.deadlineMs ?? 30_000, 1)
    const retries = wholeNumber('retries', call.retries ?? options.retries ?? 3, 0)
    const endsAt = Date.now() + deadlineMs

    const exchange = (query: string | undefined, signal: AbortSignal): Promise<Payload> => {
      const extensions = { persistedQuery: { version: 1, sha256Hash: hash }, ...said.extensions }
      const body = JSON.stringify({ query, operationName: name, variables: said.variables, extensions })
      return persistently(
        (attempt) =>
          within(timeoutMs, signal, async (stop) => read(await send(body, { question: name, attempt }, call, stop))),
        { retries, endsAt, signal },
        (attempt, waitMs, because) => options.on?.retry?.({ question: name, attempt, waitMs, because }),
      ).catch(refusal)
    }

    return within(deadlineMs, call.signal, async (signal) => {
      if (!unknown.has(hash)) {
        const byHash = await exchange(undefined, signal)
        if (!isUnknownHash(byHash)) return byHash
        unknown.add(hash)
      }
      return exchange((await texts())[hash], signal)
    })
  }

  return async (question, variables, call = {}) => {
    const held = await persisted(question, graph, { variables, extensions: { asOf } }, call)
    return answer(question, held, async ({ number, day }, how = call) => {
      const made = await persisted(question, citations, { variables, extensions: { revision: { number, day } } }, how)
      const whole: Question<Citation, unknown> = { name: question.name, hash: question.hash, at: [], decoding: null }
      const { id, url, sha256, text } = answer(whole, made).orThrow()
      return { id, url, sha256, text }
    })
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
