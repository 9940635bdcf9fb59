import type { RequestContext } from '../../subgraphs/foundation/request.js'
import type { Execution } from './execution.js'
import { isPromise, type Soon } from './soon.js'
import type { Subgraph, SubgraphOperation, SubgraphResult, Variables } from './subgraph.js'

export type FaultCode = 'ROOM_UNAVAILABLE' | 'ROOM_TIMEOUT' | 'REQUEST_TIMEOUT' | 'REQUEST_ABORTED'

/** Why a room gave no answer. The cause is for logs: it may name addresses and quote queries. */
export class Fault {
  constructor(
    readonly code: FaultCode,
    readonly cause?: unknown,
  ) {}
}

/** How long answers may take, in milliseconds. */
export interface Limits {
  /** One call of one room. */
  readonly roomTimeoutMs: number
  /** A whole request. */
  readonly requestTimeoutMs: number
}

/** Asks a room. What it answers is checked, what it throws becomes a fault; an answer given at once costs no timer. */
export function callRoom(
  room: Subgraph,
  operation: SubgraphOperation,
  variables: Variables,
  { context: request, limits: { roomTimeoutMs }, deadline }: Execution,
): Soon<SubgraphResult | Fault> {
  if (request.signal.aborted) return new Fault('REQUEST_ABORTED', request.signal.reason)
  const left = deadline - performance.now()
  if (left <= 0) return new Fault('REQUEST_TIMEOUT')
  let end: CallEnd | undefined
  const context: RequestContext = {
    ...request,
    // Made only for those who look at it.
    get signal() {
      end ??= new CallEnd(request.signal)
      return end.signal
    },
  }
  try {
    const answer = room.execute(operation, variables, context)
    if (!isPromise(answer)) return checked(answer)
    end ??= new CallEnd(request.signal)
    // An act waits for its turn, and whether it was done is not to be left open.
    return left < roomTimeoutMs || operation.kind === 'mutation'
      ? end.orSooner(answer, left, 'REQUEST_TIMEOUT')
      : end.orSooner(answer, roomTimeoutMs, 'ROOM_TIMEOUT')
  } catch (error) {
    return new Fault('ROOM_UNAVAILABLE', error)
  }
}

/** The end of one call: answered, out of time, or no longer wanted. */
class CallEnd {
  readonly #request: AbortSignal
  #controller: AbortController | undefined
  #fault: Fault | undefined

  constructor(request: AbortSignal) {
    this.#request = request
  }

  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController()
      if (this.#fault) this.#controller.abort(this.#fault.code)
    }
    return this.#controller.signal
  }

  orSooner(answer: Promise<SubgraphResult>, limitMs: number, late: FaultCode): Promise<SubgraphResult | Fault> {
    return new Promise((resolve) => {
      const settle = (outcome: SubgraphResult | Fault) => {
        clearTimeout(timer)
        this.#request.removeEventListener('abort', gone)
        resolve(outcome)
      }
      const stop = (fault: Fault) => {
        this.#fault = fault
        this.#controller?.abort(fault.code)
        settle(fault)
      }
      const gone = () => stop(new Fault('REQUEST_ABORTED', this.#request.reason))
      const timer = setTimeout(() => stop(new Fault(late)), limitMs)
      this.#request.addEventListener('abort', gone, { once: true })
      answer.then(
        (result) => settle(checked(result)),
        (error) => settle(new Fault('ROOM_UNAVAILABLE', error)),
      )
    })
  }
}

/** A room is trusted with what it says, not with how: a result of another shape than the specification's is no result. */
export function checked(result: SubgraphResult): SubgraphResult | Fault {
  const { data, errors } = Object(result) as SubgraphResult
  if (data !== undefined && data !== null && (typeof data !== 'object' || Array.isArray(data)))
    return malformed('data is no object')
  if (errors !== undefined && !isErrorList(errors)) return malformed('errors is no list of errors')
  if (!data && !errors?.length) return malformed('neither data nor errors')
  return result
}

function isErrorList(errors: unknown): boolean {
  return Array.isArray(errors) && errors.every((error) => typeof error?.message === 'string')
}

export function malformed(why: string): Fault {
  return new Fault('ROOM_UNAVAILABLE', new Error(`The room gave no GraphQL result: ${why}.`))
}
