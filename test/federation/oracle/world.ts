import {
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  getNamedType,
  isListType,
  isNonNullType,
} from 'graphql'

/** Everything that is so in one generated world follows from its number: what is null, what fails, who leads whom. */
export interface World {
  readonly seed: number
  /** Out of a hundred values, how many are null, and how many fail. */
  readonly nulls: number
  readonly failures: number
}

/** An object: its type and its number. Its fields are worked out when they are asked for. */
export interface Thing {
  readonly __typename: string
  readonly id: string
}

export interface InWorld {
  readonly world: World
}

const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  Thing: ['Pilot', 'Measure'],
  Found: ['Pilot', 'Measure'],
}
const LEAVES: Readonly<Record<string, (dice: number) => unknown>> = {
  String: (dice) => `s${dice % 7}`,
  Int: (dice) => (dice % 90) - 20,
  ID: (dice) => `${dice % 3}`,
  State: (dice) => (dice % 2 ? 'OPEN' : 'CLOSED'),
}

/** A resolver for every field of every room: the same question about the same object has the same answer everywhere. */
export const resolve: GraphQLFieldResolver<Thing | undefined, InWorld> = (
  parent,
  args,
  { world },
  { parentType, fieldName, returnType },
) => {
  const object = parent?.id ?? ''
  if (fieldName === 'id') return object
  if (fieldName === 'shipping' || fieldName === 'mustShip') {
    const rate = typeof args.rate === 'number' ? args.rate : 1
    return `${Number(weightOf(world, object)) * rate} kg`
  }
  const place = JSON.stringify(args)
  return fieldName === 'weight'
    ? weightOf(world, object)
    : answer(world, returnType, `${parentType.name}/${object}/${fieldName}/${place}`)
}

/** Others require it, so it never fails: a failure would have no place in an answer to a question that does not ask for it. */
function weightOf({ seed, nulls }: World, id: string): unknown {
  const dice = hash(`${seed}/Measure/${id}/weight`)
  return dice % 100 < nulls ? null : dice % 50
}

function answer(world: World, type: GraphQLOutputType, place: string): unknown {
  const dice = hash(`${world.seed}/${place}`)
  const fate = dice % 100
  if (fate < world.failures) throw new GraphQLError(`fails: ${place}`, { extensions: { code: `FAILED_${dice % 5}` } })
  if (fate < world.failures + world.nulls) return null
  const inner = isNonNullType(type) ? type.ofType : type
  if (isListType(inner)) {
    return Array.from({ length: (dice >>> 8) % 4 }, (_, i) => itemOf(world, inner.ofType, `${place}/${i}`))
  }
  const { name } = getNamedType(inner)
  const leaf = LEAVES[name]
  if (leaf) return leaf(dice >>> 8)
  const members = MEMBERS[name] ?? [name]
  return { __typename: members[(dice >>> 16) % members.length], id: `${(dice >>> 8) % 3}` }
}

/** An item that fails is an error in its place. */
function itemOf(world: World, type: GraphQLOutputType, place: string): unknown {
  try {
    return answer(world, type, place)
  } catch (error) {
    return error
  }
}

function hash(text: string): number {
  let h = 2166136261
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619)
  h = Math.imul(h ^ (h >>> 15), 2246822507)
  h = Math.imul(h ^ (h >>> 13), 3266489909)
  return (h ^ (h >>> 16)) >>> 0
}
