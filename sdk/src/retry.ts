import { HttpError, MalformedAnswerError, NetworkError, type SdkError, TimeoutError } from './errors.js'
import { isPassing } from './payload.js'
import { pause } from './time.js'

export interface Patience {
  /** How often to try again. */
  readonly retries: number
  /** When to be done, in milliseconds since 1970. */
  readonly endsAt: number
  readonly signal: AbortSignal
}

/** The longest wait that is chosen by ourselves. */
const LONGEST_MS = 8_000

/**
 * Tries again while it is worth it, in the time there is.
 *
 * Waits are drawn evenly from nothing up to a bound that doubles ("full jitter"): clients that failed together do not come
 * back together. A wait that the server asks for is kept, and one that does not fit before the end is not begun.
 */
export async function persistently<Result>(
  attempt: (number: number) => Promise<Result>,
  { retries, endsAt, signal }: Patience,
  told: (attempt: number, waitMs: number, because: SdkError) => void,
): Promise<Result> {
  for (let number = 1; ; number++) {
    try {
      return await attempt(number)
    } catch (error) {
      signal.throwIfAborted()
      if (!mayPass(error) || number > retries) throw error
      const waitMs = askedFor(error) ?? Math.random() * Math.min(LONGEST_MS, 250 * 2 ** (number - 1))
      if (Date.now() + waitMs >= endsAt) throw error
      told(number, waitMs, error)
      await pause(waitMs, signal)
    }
  }
}

const mayPass = (error: unknown): error is SdkError =>
  error instanceof NetworkError ||
  error instanceof TimeoutError ||
  error instanceof MalformedAnswerError ||
  (error instanceof HttpError && isPassing(error.status))

const askedFor = (error: SdkError): number | null => (error instanceof HttpError ? error.retryAfterMs : null)
