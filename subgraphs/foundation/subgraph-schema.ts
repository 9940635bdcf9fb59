import { buildSubgraphSchema, type GraphQLResolverMap, printSubgraphSchema } from '@apollo/subgraph'
import { type GraphQLSchema, Kind, parse } from 'graphql'
import { buildSchemaSync, createResolversMap, getMetadataStorage, type PubSub } from 'type-graphql'
import { entitiesResolver, typenameOf } from './entities.js'
import type { Room } from './room.js'
import { settleLists } from './settled-lists.js'
import { typeResolvers } from './type-resolvers.js'

/** A room's part of the graph: as text, for composition, and as a schema that can be asked. */
export interface SubgraphSchema {
  readonly sdl: string
  readonly schema: GraphQLSchema
}

const federation = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible", "@tag", "@override", "@interfaceObject"
])`

export function subgraphSchema<Stores extends object>(room: Room<Stores>): SubgraphSchema {
  readPlainFieldsAsProperties()
  const plain = buildSchemaSync({
    resolvers: room.resolvers,
    orphanedTypes: [...(room.orphanedTypes ?? [])],
    // What holds of an argument is said by its scalar and by rules, in our own errors.
    validate: false,
    pubSub: noPubSub,
  })
  plain.getQueryType()!.description =
    'What can be asked. Every answer is true of one moment, told in `extensions.revision`.'
  const mutations = plain.getMutationType()
  if (mutations)
    mutations.description =
      'What can be done: one act a request, by an organisation. It is done whole or not at all, and answers what came of it.'
  const sdl = `${federation}\n\n${printSubgraphSchema(plain)}\n`
  const schema = buildSubgraphSchema([
    { typeDefs: parse(sdl), resolvers: createResolversMap(plain) as GraphQLResolverMap },
    {
      typeDefs: { kind: Kind.DOCUMENT, definitions: [] },
      resolvers: {
        ...typeResolvers(plain),
        Query: { _service: () => ({ sdl }), _entities: entitiesResolver(room.references) },
        _Entity: { __resolveType: typenameOf },
      },
    },
  ])
  settleLists(schema)
  return { sdl, schema }
}

export const sdlOf = <Stores extends object>(room: Room<Stores>): string => subgraphSchema(room).sdl

/**
 * type-graphql gives even a plain column a resolver function. Without one graphql-jit reads the property where it
 * stands, several times faster. Methods and getters have a resolver of their own kind, and keep it.
 */
function readPlainFieldsAsProperties(): void {
  const { fields, middlewares } = getMetadataStorage()
  for (const field of fields) {
    const wrapped = middlewares.some(({ target, fieldName }) => target === field.target && fieldName === field.name)
    if (field.name === field.schemaName && !wrapped) field.simple ??= true
  }
}

/** type-graphql asks for one as soon as there is a subscription; ours name their own source of events. */
const noPubSub: PubSub = {
  publish: (topic) => {
    throw new Error(
      `Nothing is published through type-graphql, but "${topic}" was: give the subscription a "subscribe".`,
    )
  },
  subscribe: (topic) => {
    throw new Error(
      `Nothing is published through type-graphql, but "${topic}" was asked for: give the subscription a "subscribe".`,
    )
  },
}
