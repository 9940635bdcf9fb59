import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/**
 * Questions that together ask for every field that can be reached without knowing a key, so many objects deep.
 *
 * By the name of the field they begin with.
 */
export function wholeGraph(schema: GraphQLSchema, depth: number): Map<string, string> {
  const fields = Object.values(schema.getQueryType()!.getFields()).filter(
    (field) => askable(field) && !field.name.startsWith('_'),
  )
  return new Map(fields.map((field) => [field.name, `{ ${asked(field, [], depth)} }`]))
}

/** No type is entered again within itself, and pages lead to their rows for free. */
function asked(field: GraphQLField<unknown, unknown>, above: readonly GraphQLObjectType[], depth: number): string {
  const type = getNamedType(field.type)
  if (!isObjectType(type)) return field.name
  const isPage = /(Connection|Edge|PageInfo)$/.test(type.name)
  const left = isPage ? depth : depth - 1
  if (left < 0 || above.includes(type)) return ''
  const fields = Object.values(type.getFields()).filter(
    (field) => askable(field) && !/^(edges|.*Cursor)$/.test(field.name),
  )
  const within = fields.map((inner) => asked(inner, [...above, type], left)).join(' ')
  const all = above.length === 0 && field.args.some(({ name }) => name === 'first') ? '(first: 100)' : ''
  return `${field.name}${all} { __typename ${within} }`
}

const askable = ({ args }: GraphQLField<unknown, unknown>) => !args.some(isRequiredArgument)
