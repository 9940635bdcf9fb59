/** A value that is here already, or soon will be. Rooms in this process mostly answer at once, and then nothing waits. */
export type Soon<T> = T | Promise<T>

export function isPromise<T>(value: Soon<T>): value is Promise<T> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function'
}

/** Goes on with a value as soon as it is here: at once if it is, without a turn of the event loop. */
export function soon<T, U>(value: Soon<T>, goOn: (value: T) => U): Soon<Awaited<U>> | U {
  return isPromise(value) ? (value.then(goOn) as Promise<Awaited<U>>) : goOn(value)
}
