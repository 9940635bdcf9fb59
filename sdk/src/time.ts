import { TimeoutError } from './errors.js'

/**
 * Does the work within the time given, and gives up with the caller's own reason if the caller's signal is aborted.
 *
 * It ends on time even if the work does not heed the signal it is given.
 */
export async function within<Result>(
  ms: number,
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  caller?.throwIfAborted()
  const stop = new AbortController()
  const cancel = () => stop.abort(caller?.reason)
  const timer = setTimeout(() => stop.abort(new TimeoutError(ms)), ms)
  caller?.addEventListener('abort', cancel, { once: true })
  const stopped = new Promise<never>((_, reject) => {
    stop.signal.addEventListener('abort', () => reject(stop.signal.reason), { once: true })
  })
  try {
    return await Promise.race([work(stop.signal), stopped])
  } catch (error) {
    throw stop.signal.aborted ? stop.signal.reason : error
  } finally {
    clearTimeout(timer)
    caller?.removeEventListener('abort', cancel)
  }
}

/** Waits, unless the signal is aborted meanwhile. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal.addEventListener('abort', stop, { once: true })
    if (signal.aborted) stop()
  })
}
