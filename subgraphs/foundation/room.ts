import type { NonEmptyArray } from 'type-graphql'
import type { EntityManager, MigrationInterface } from 'typeorm'
import type { Acts, ActsDatabase } from './acts/acts.js'
import type { CostNotes } from './cost.js'
import type { Cursors } from './cursors.js'
import type { RoomName } from './database/rooms.js'
import type { RequestContext } from './request.js'

/** A class that type-graphql or typeorm has decorated. */
// biome-ignore lint/complexity/noBannedTypes: it is how both libraries name a decorated class.
export type DecoratedClass = Function

/** What another room knows of an entity: its type and one of its keys. */
export type Representation = Readonly<Record<string, unknown>> & { readonly __typename: string }

/** In the order they were asked for; null where there is none, an error where that one could not be told. */
export type Referenced = readonly (object | null | undefined)[]

/** A request as a room answers it: with a place to say what the answer cost. */
export interface RoomRequest extends RequestContext {
  readonly cost: CostNotes
  /** How something is done; what only reads has none. */
  readonly acts: Acts | null
  /** Writes beside the chain, such as who was shown what; missing where nothing is written at all. */
  readonly note?: ActsDatabase['note'] | undefined
  /** What keys of readers are hashed under; missing where none are made. */
  readonly keyPepper?: string | undefined
}

/** What a resolver finds in its context: the room's stores, made for this request alone, and the request. */
export type RoomContext<Stores extends object> = Stores & RoomRequest

/**
 * Finds many entities of one type at once, so that a hundred representations cost one statement.
 *
 * A type without one is taken to be what its representation says: right for another room's type, which this room knows
 * by key alone.
 */
export type FindReferenced<Stores extends object> = (
  representations: readonly Representation[],
  context: RoomContext<Stores>,
) => Referenced | Promise<Referenced>

/** One subgraph: its types, how they are asked for, and where they are kept. */
export interface Room<Stores extends object> {
  readonly name: RoomName
  /** Where it listens when it runs as a process of its own, unless `ROOM_PORT` says otherwise. */
  readonly port: number
  readonly entities: readonly DecoratedClass[]
  readonly migrations: readonly (new () => MigrationInterface)[]
  readonly resolvers: NonEmptyArray<DecoratedClass>
  /** Types that no field of this room leads to, such as another room's type with a field of ours. */
  readonly orphanedTypes?: readonly DecoratedClass[]
  readonly references: Readonly<Record<string, FindReferenced<Stores>>>
  /** Made once per request: the loaders in them forget everything when it ends. */
  stores(reading: EntityManager, context: RoomRequest, cursors: Cursors): Stores
}
