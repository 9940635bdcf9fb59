import { RequestTimeout } from '../engine/faults.js'

/** The answer; or, when it takes too long, a refusal, and the signal aborted so that nobody goes on working for it. */
export function within<Value>(limitMs: number, abort: AbortController, answer: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const late = new RequestTimeout(limitMs)
      reject(late)
      abort.abort(late)
    }, limitMs)
    const settling =
      <Outcome>(settle: (outcome: Outcome) => void) =>
      (outcome: Outcome) => {
        clearTimeout(timer)
        settle(outcome)
      }
    answer.then(settling(resolve), settling(reject))
  })
}
