import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
} from 'graphql'
import { capital, type NamedQuestion, question } from './named-question.js'

/**
 * Every act of the graph, called what the graph calls it: `client.startPlan({ agreement, year })`.
 *
 * They are all asked for alike, so nobody writes them down: whether it was done, why not, and all that the thing it was
 * done to says of itself.
 */
export function namedActs(schema: GraphQLSchema): NamedQuestion[] {
  const root = schema.getMutationType()
  if (!root) return []
  return Object.values(root.getFields())
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((field) => {
      if (!field.args.some(({ name }) => name === ACT_KEY))
        throw new Error(`${field.name} should take ${ACT_KEY}: it is an act.`)
      const [node] = parse(textOf(field)).definitions as OperationDefinitionNode[]
      const description = { kind: Kind.STRING, value: field.description ?? '' } as const
      const named = { name: capital(field.name), room: 'acts', path: [field.name], root }
      return question(schema, new Map(), { ...named, node: { ...node!, description } })
    })
}

/** What tells one act from another that looks the same. */
const ACT_KEY = 'idempotencyKey'

/** What stands in the way is told in full: a conflict names the present edition among its values. */
const PROBLEMS = 'problems'

function textOf({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const variables = args.map((arg) => `$${arg.name}: ${arg.type}${byDefault(arg)}`).join(', ')
  const handed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  return `mutation ${capital(name)}(${variables}) { ${name}(${handed}) { ${selection(type, 2)} } }`
}

/** What is taken where nothing is given: whoever acts need not give it either. */
function byDefault({ defaultValue, type }: GraphQLArgument): string {
  const value = defaultValue === undefined ? null : astFromValue(defaultValue, type)
  return value ? ` = ${print(value)}` : ''
}

/** Its own leaves, and those of what it holds, so many levels down. What has none of its own is left out. */
function selection(type: GraphQLOutputType, levels: number): string {
  const named = getNamedType(type)
  if (!isObjectType(named))
    throw new Error(`What an act answers has fields of the type ${named.name}, which is no object.`)
  return Object.values(named.getFields())
    .filter(({ args, deprecationReason }) => deprecationReason === undefined && !args.some(isRequiredArgument))
    .flatMap(({ name, type: held }) => {
      if (isLeafType(getNamedType(held))) return [name]
      const within = name === PROBLEMS ? levels : levels - 1
      const inner = within > 0 && isObjectType(getNamedType(held)) ? selection(held, within) : ''
      return inner === '' ? [] : [`${name} { ${inner} }`]
    })
    .join(' ')
}
