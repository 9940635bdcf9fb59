import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLFieldResolver,
  getNamedType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { World } from '../../subgraphs/foundation/provenance.js'

/**
 * A graph in which every way into a world and out of it again is found: lists that ask which, look-ups by key, registers
 * that both worlds share, filters within filters.
 */
export const exampleSchema = buildSchema(/* GraphQL */ `
  enum World { REAL DEMO }
  type Query {
    pilots(world: World! = REAL, where: Where): [Pilot!]!
    total(where: Where = { world: REAL }): Int!
    pilot(id: ID!): Pilot!
    body(key: Key!): Body!
    county(code: ID!): County!
    party(id: ID!): Party!
  }
  interface Named { name: String! }
  type Pilot implements Named { id: ID!, name: String!, world: World!, counties: [County!]!, agreements: [Agreement!]! }
  type Agreement { id: ID!, pilot: Pilot!, mainParty: Party! }
  type Body implements Named { name: String!, members: [Party!]!, pilot: Pilot! }
  type County implements Named { name: String!, pilots(world: World! = REAL): [Pilot!]!, parties: [Party!]! }
  type Party implements Named {
    name: String!
    county: County!
    agreements(where: Where! = {}): [Agreement!]!
    bodies(world: World! = REAL, of: [ID!]): [Body!]!
  }
  input Where { world: World = REAL, pilot: Keys, county: Keys, and: [Where!] }
  input Keys { eq: ID, in: [ID!] }
  input Key { id: ID! }
`)

interface Thing {
  readonly world: World | undefined
}

/**
 * Executes a question as graphql-js does, on a graph where every list has one entry, and tells the worlds that it met: of
 * the objects in the answer, and of the keys in its arguments.
 */
export function worldsMet(document: DocumentNode, variableValues: Readonly<Record<string, unknown>>): Set<World> {
  const met = new Set<World>()
  const fieldResolver: GraphQLFieldResolver<Thing | undefined, unknown> = (parent, given, _, info) => {
    const type = getNamedType(info.returnType)
    const worlds = [...worldsIn(given)]
    for (const world of worlds) met.add(world)
    if (type.name === 'World') return parent?.world
    if (type.name === 'Int') return 1
    if (type.name === 'ID' || type.name === 'String') return type.name
    const isShared = ['County', 'Party'].includes(type.name)
    const world = isShared ? undefined : (worlds[0] ?? parent?.world ?? 'REAL')
    if (world) met.add(world)
    const thing: Thing = { world }
    return isListType(isNonNullType(info.returnType) ? info.returnType.ofType : info.returnType) ? [thing] : thing
  }
  const result = execute({ schema: exampleSchema, document, variableValues, fieldResolver })
  if (result instanceof Promise) throw new Error('Everything here is at hand.')
  if (result.errors) throw new AggregateError(result.errors, result.errors.join('\n'))
  return met
}

function* worldsIn(given: unknown): Generator<World> {
  if (given === 'REAL' || given === 'DEMO') yield given
  else if (typeof given === 'string' && given.startsWith('demo-')) yield 'DEMO'
  else if (typeof given === 'object' && given !== null) for (const each of Object.values(given)) yield* worldsIn(each)
}
