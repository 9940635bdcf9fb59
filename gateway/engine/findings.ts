import type { GraphQLFormattedError } from 'graphql'
import { type DomainError, Internal } from '../../subgraphs/foundation/errors.js'
import type { Fault } from './call.js'
import type { Execution, Targets, Trouble } from './execution.js'
import { RequestAborted, RequestTimeout, RoomTimeout, RoomUnavailable } from './faults.js'
import { Lost, lostFields, placesOf } from './lost.js'
import { rewritePath } from './rewrite.js'
import type { TypeTest } from './schema.js'
import type { Path, Tree } from './tree.js'

/** Told of what an answer does not tell: why a room gave none, and the errors that were masked. Meant for logs. */
export type OnRoomError = (report: RoomErrorReport) => void

export interface RoomErrorReport {
  readonly room: string
  readonly requestId: string
  readonly code: string
  /** May name addresses and quote queries. */
  readonly cause: unknown
}

/** What rooms did not answer, as the client is told it. */
export interface Findings {
  readonly errors: readonly GraphQLFormattedError[]
  readonly lost: Lost
}

/** What findings are made with. */
export interface Finding {
  readonly fits: TypeTest
  /** The part of a path that the client asked for. */
  readonly clientPath: (path: Path) => Path
  readonly onRoomError: OnRoomError
}

export function findingsOf(execution: Execution, finding: Finding): Findings {
  const finder = new Finder(execution, finding)
  // In the order of the plan, so that the same question fails the same way whichever room is quicker.
  for (const trouble of execution.troubles.toSorted((a, b) => a.call.order - b.call.order)) {
    if (trouble.fault) finder.addFault(trouble, trouble.fault)
    else finder.addErrors(trouble)
  }
  finder.addSkips()
  return finder
}

class Finder implements Findings {
  readonly errors: GraphQLFormattedError[] = []
  readonly lost = new Lost()
  readonly #execution: Execution
  readonly #finding: Finding
  readonly #places: ReadonlyMap<Tree, Path>
  #isOver = false

  constructor(execution: Execution, finding: Finding) {
    this.#execution = execution
    this.#finding = finding
    const objects = execution.troubles.flatMap(({ targets }) => targets.flatMap(({ places }) => places.flat()))
    this.#places = placesOf(new Set(objects), execution.data)
  }

  /** One error for all that the call was to bring, at the first of it. */
  addFault({ call, targets }: Trouble, fault: Fault): void {
    const room = call.room.name
    const path = this.#firstLost(targets)
    this.#loseAll(targets)
    if (fault.code !== 'REQUEST_ABORTED') this.#report(room, fault.code, fault.cause)
    if (fault.code === 'REQUEST_TIMEOUT' || fault.code === 'REQUEST_ABORTED') {
      if (this.#isOver) return
      this.#isOver = true
    }
    this.#tell(faultOf(fault, room, this.#execution), path, room)
  }

  addErrors({ call, targets, data, errors }: Trouble): void {
    for (const error of errors) {
      for (const path of this.#pathsOf(error, targets)) this.#addError(error, path, call.room.name)
    }
    for (const { part, places } of targets) {
      const answers = part.key === undefined ? [data] : ((data?.[part.key] ?? []) as unknown[])
      for (const [i, group] of places.entries()) {
        const isTold =
          !data || part.key === undefined || errors.some(({ path }) => path?.[0] === part.key && path?.[1] === i)
        if (!answers[i] && isTold) this.#loseAll([{ part, places: [group] }])
      }
    }
  }

  /** What could not be asked because of what was lost before is lost as well. */
  addSkips(): void {
    for (const { entity, part } of this.#execution.skips) {
      if (this.lost.anyOf(entity)) this.#loseAll([{ part, places: [[entity]] }])
    }
  }

  #addError(error: GraphQLFormattedError, path: Path, room: string): void {
    const code = error.extensions?.code
    if (INNER_CODES.has(code)) {
      this.#report(room, 'INTERNAL', error)
      this.#tell(new Internal(this.#execution.context.requestId), path, room)
    } else {
      const { stacktrace: _, ...extensions } = error.extensions ?? {}
      this.errors.push({ message: error.message, path: this.#finding.clientPath(path), extensions })
    }
  }

  /** Every place in the data that an error of a room speaks of. */
  #pathsOf({ path }: GraphQLFormattedError, targets: readonly Targets[]): Path[] {
    for (const { part, places } of targets) {
      if (part.key === undefined) {
        if (!path?.length) break
        return places.flat().map((place) => [...this.#placeOf(place), ...rewritePath(path, part.rewrites)])
      }
      if (path?.[0] !== part.key || typeof path[1] !== 'number') continue
      const within = rewritePath(path.slice(2), part.rewrites)
      const entities = places[path[1]] ?? []
      return entities.map((entity) =>
        within.length > 0 ? [...this.#placeOf(entity), ...within] : this.#firstLost([{ part, places: [[entity]] }]),
      )
    }
    return [this.#firstLost(targets)]
  }

  #loseAll(targets: readonly Targets[]): void {
    for (const { part, places } of targets) {
      for (const place of places.flat()) {
        for (const { holder, key } of lostFields(place, part, this.#finding.fits)) this.lost.add(holder, key)
      }
    }
  }

  /** The place in the data of the first field that the client asked for and that never came. */
  #firstLost(targets: readonly Targets[]): Path {
    let nearest: Path | undefined
    for (const { part, places } of targets) {
      for (const place of places.flat()) {
        for (const { path } of lostFields(place, part, this.#finding.fits)) {
          const full = [...this.#placeOf(place), ...path]
          if (this.#finding.clientPath(full).length === full.length) return full
          nearest ??= full
        }
      }
    }
    return nearest ?? []
  }

  #placeOf(object: Tree): Path {
    return this.#places.get(object) ?? []
  }

  #tell(error: DomainError, path: Path, room: string): void {
    const { code, values } = error
    const message = error.sentence(this.#execution.context.language)
    this.errors.push({ message, path: this.#finding.clientPath(path), extensions: { code, values, room } })
  }

  #report(room: string, code: string, cause: unknown): void {
    this.#finding.onRoomError({ room, requestId: this.#execution.context.requestId, code, cause })
  }
}

/** Codes of errors that speak of the inner workings, not of the client's question. */
const INNER_CODES = new Set<unknown>([
  undefined,
  'INTERNAL',
  'INTERNAL_SERVER_ERROR',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
])

function faultOf({ code }: Fault, room: string, { limits }: Execution): DomainError {
  switch (code) {
    case 'ROOM_UNAVAILABLE':
      return new RoomUnavailable(room)
    case 'ROOM_TIMEOUT':
      return new RoomTimeout(room, limits.roomTimeoutMs)
    case 'REQUEST_TIMEOUT':
      return new RequestTimeout(limits.requestTimeoutMs)
    case 'REQUEST_ABORTED':
      return new RequestAborted()
  }
}
