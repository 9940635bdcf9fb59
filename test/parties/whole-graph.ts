import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { ofTheSignedIn } from '../signed-in.js'

type World = 'REAL' | 'DEMO'

/**
 * Questions that together ask for every field that can be reached without knowing a key, so many objects deep.
 *
 * By the name of the field they begin with.
 */
export function wholeGraph(schema: GraphQLSchema, depth: number, world: World = 'REAL'): Map<string, string> {
  const fields = Object.values(schema.getQueryType()!.getFields()).filter(
    (field) => askable(field) && !field.name.startsWith('_') && !ofTheSignedIn.includes(field.name),
  )
  return new Map(fields.map((field) => [field.name, `{ ${asked(field, [], depth, world)} }`]))
}

/** Everything that can be asked of a thing of one type, so many objects deep. */
export function wholeThing(type: GraphQLObjectType, depth: number, world: World = 'REAL'): string {
  return `{ __typename ${within(type, [], depth, world)} }`
}

/** No type is entered again within itself, and pages lead to their rows for free. */
function asked(
  field: GraphQLField<unknown, unknown>,
  above: readonly GraphQLObjectType[],
  depth: number,
  world: World,
): string {
  const type = getNamedType(field.type)
  if (!isObjectType(type)) return field.name
  const isPage = /(Connection|Edge|PageInfo)$/.test(type.name)
  const left = isPage ? depth : depth - 1
  if (left < 0 || above.includes(type)) return ''
  const takes = (argument: string) => field.args.some(({ name }) => name === argument)
  const args = [
    ...(above.length === 0 && takes('first') ? ['first: 100'] : []),
    ...(world !== 'REAL' && takes('world') ? [`world: ${world}`] : []),
  ]
  return `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} { __typename ${within(type, above, left, world)} }`
}

const within = (type: GraphQLObjectType, above: readonly GraphQLObjectType[], left: number, world: World): string =>
  Object.values(type.getFields())
    .filter((field) => askable(field) && !/^(edges|.*Cursor)$/.test(field.name))
    .map((inner) => asked(inner, [...above, type], left, world))
    .join(' ')

const askable = ({ args }: GraphQLField<unknown, unknown>) => !args.some(isRequiredArgument)
