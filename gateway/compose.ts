import { composeServices } from '@theguild/federation-composition'
import { type GraphQLError, lexicographicSortSchema, parse, printSchema } from 'graphql'
import { apiSchema } from './engine/schema.js'
import { trapsIn } from './traps.js'

/** One room's part of the graph. */
export interface RoomSdl {
  readonly name: string
  /** Where routers of others' making find the room. */
  readonly url: string
  /** With the directives of federation v2.9 or lower. */
  readonly sdl: string
}

export interface Composition {
  /** What the engine plans by. */
  readonly supergraphSdl: string
  /** What clients see: sorted, with descriptions, so that two versions can be compared line by line. */
  readonly apiSdl: string
}

/** The rooms do not fit together. Its message lists every reason, one a line. */
export class CompositionFailed extends Error {
  readonly reasons: readonly string[]

  constructor(reasons: readonly string[]) {
    super(['The rooms do not fit together:', ...reasons].join('\n- '))
    this.name = 'CompositionFailed'
    this.reasons = reasons
  }
}

/** Makes one graph of the rooms' parts. */
export function compose(rooms: readonly RoomSdl[]): Composition {
  const services = rooms.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl, { noLocation: true }) }))
  const traps = services.flatMap(({ name, typeDefs }) => trapsIn(name, typeDefs))
  if (traps.length > 0) throw new CompositionFailed(traps)
  const result = composeServices(services)
  if (result.errors) throw new CompositionFailed(result.errors.map(reasonOf))
  const { supergraphSdl } = result
  const api = apiSchema(parse(supergraphSdl, { noLocation: true }), [])
  return { supergraphSdl, apiSdl: `${printSchema(lexicographicSortSchema(api))}\n` }
}

function reasonOf({ message, extensions }: GraphQLError): string {
  return extensions.code ? `${extensions.code}: ${message}` : message
}
