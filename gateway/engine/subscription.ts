import type { RequestContext } from '../../subgraphs/foundation/request.js'
import { checked, Fault } from './call.js'
import type { Outcome, RoomCall } from './room-call.js'
import type { Variables } from './subgraph.js'

/**
 * The events of one room, one after the other.
 *
 * A source that breaks off ends with a fault. It is left when the reader leaves, and told so by its signal.
 */
export async function* eventsOf(
  call: RoomCall,
  variables: Variables,
  request: RequestContext,
): AsyncGenerator<Outcome, void, void> {
  const { room, operation } = call
  const leaving = new AbortController()
  const signal = AbortSignal.any([request.signal, leaving.signal])
  try {
    if (!room.subscribe) throw new Error(`The room "${room.name}" gives no events.`)
    for await (const event of untilAborted(
      room.subscribe(operation, call.variables(variables), { ...request, signal }),
      signal,
    )) {
      yield checked(event)
    }
  } catch (error) {
    if (!signal.aborted) yield new Fault('ROOM_UNAVAILABLE', error)
  } finally {
    leaving.abort()
  }
}

/** A source may be silent for hours: the end of the request does not wait for its next event. */
async function* untilAborted<T>(source: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T, void, void> {
  const iterator = source[Symbol.asyncIterator]()
  const aborted = new Promise<'aborted'>((resolve) => {
    if (signal.aborted) resolve('aborted')
    signal.addEventListener('abort', () => resolve('aborted'), { once: true })
  })
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), aborted])
      if (next === 'aborted' || next.done) return
      yield next.value
    }
  } finally {
    // Not awaited: a generator that waits for its next event would answer only then.
    iterator.return?.()?.catch(() => undefined)
  }
}
