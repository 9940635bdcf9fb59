import { RequestTimeout } from './refusals.js'

/** How long those who were told to stop have to say what they have so far. */
const graceMs = 250

/**
 * The answer, or a refusal when it takes too long.
 *
 * At the limit the signal is aborted: whoever answers is then to give what there is. One that does not is left behind.
 */
export function within<Value>(limitMs: number, abort: AbortController, answer: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    let timer = setTimeout(() => {
      const late = new RequestTimeout(limitMs)
      timer = setTimeout(() => reject(late), graceMs)
      abort.abort(late)
    }, limitMs)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
