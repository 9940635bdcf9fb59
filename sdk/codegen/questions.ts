import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
} from 'graphql'
import { decodingOf } from './decoding.js'
import { importLine } from './imports.js'
import { type NamedQuestion, uncapital, type Variable } from './named-question.js'
import { fieldIn, isConnection } from './place.js'
import { resultType } from './result.js'
import {
  dataName,
  type Member,
  type Room,
  roomFunction,
  roomInterface,
  roomsFunction,
  roomsInterface,
  roomsOf,
} from './rooms.js'
import { FIGURE_STATE } from './scalars.js'
import { answered, answeredName, asked, doc } from './typescript.js'

/** The module of all named questions: what they answer, what they take, and how a client is asked for them. */
export function questionsModule(schema: GraphQLSchema, questions: readonly NamedQuestion[]): string {
  const rooms = roomsOf(questions)
  return module(schema, rooms, [...rooms.map(roomInterface), roomsInterface(rooms), roomsFunction(rooms)])
}

/** The module of all acts. */
export function actsModule(schema: GraphQLSchema, acts: readonly NamedQuestion[]): string {
  const rooms = roomsOf(acts)
  return module(
    schema,
    rooms,
    rooms.flatMap((room) => [roomInterface(room), roomFunction(room)]),
  )
}

function module(schema: GraphQLSchema, rooms: readonly Room[], made: readonly string[]): string {
  const body = [...rooms.flatMap((room) => room.members.map((member) => declaration(schema, member))), ...made].join('')
  const vocabulary = Object.values(schema.getTypeMap())
    .filter((type) => (isEnumType(type) || isInputObjectType(type)) && type.name !== FIGURE_STATE)
    .map(({ name }) => name)
  return [
    importLine('../answer.js', ['Answer'], body),
    importLine('../ask.js', ['Asker'], body),
    importLine('../figures.js', ['Figure', FIGURE_STATE], body),
    importLine('../done.js', ['ActVariables', 'Done'], body),
    importLine('../named.js', ['act', 'alone', 'bound', 'byKey', 'byKeyAnd', 'paged', 'whole'], body, 'value'),
    importLine('../options.js', ['Call'], body),
    importLine('../pages.js', ['Connection', 'List', 'ListVariables'], body),
    importLine('../question.js', ['question'], body, 'value'),
    importLine('../scalars.js', ['DateTime', 'ImpreciseDate', 'Kroner', 'LocalDate'], body),
    importLine('./model.js', vocabulary, body),
    body,
  ].join('')
}

/** What a question answers with, what it takes, and the question itself. */
function declaration(schema: GraphQLSchema, member: Member): string {
  const { question, shape } = member
  const { name, hash, description, data, fragments } = question
  const answers = dataName(member)
  const result = resultOf(schema, member)
  const type = getNamedType(data.type)
  const decoding = isCompositeType(type) ? decodingOf(schema, fragments, type, data.selections) : null
  const taken = takenBy(member)
  return `
${doc(description)}${typeDeclaration(answers, result)}
${taken.startsWith(`${name}Variables`) ? variablesInterface(`${name}Variables`, saidOf(member)) : ''}
export const ${uncapital(name)} = /* @__PURE__ */ question<${shape.kind === 'paged' ? `Connection<${answers}>` : answers}, ${taken}>(
  '${name}',
  '${hash}',
  [${data.path.map((step) => `'${step}'`).join(', ')}],
  ${JSON.stringify(decoding)},
)
`
}

/** An object type gets an interface, whose name is shown where it is used; anything else an alias. */
const typeDeclaration = (name: string, type: string): string =>
  /^\{\n[\s\S]*\n\}$/.test(type) && !/^\} \| /m.test(type)
    ? `export interface ${name} ${type}`
    : `export type ${name} = ${type}`

/** The type of what a question answers with: of one node where it is turned page by page. */
function resultOf(schema: GraphQLSchema, { question: { data, fragments }, shape }: Member): string {
  const type = getNamedType(data.type)
  if (!isCompositeType(type)) return present(answered(data.type, answeredName(type)))
  if (shape.kind === 'act')
    return `Done<${present(answered(data.type, resultType(schema, fragments, type, data.selections)))}>`
  if (shape.kind !== 'paged' || !isConnection(type))
    return present(answered(data.type, resultType(schema, fragments, type, data.selections)))
  const node = getNamedType(type.getFields().nodes!.type) as GraphQLCompositeType
  return resultType(schema, fragments, node, fieldIn(data.selections, 'nodes')?.selectionSet?.selections ?? [])
}

/** Whether there is any data is said by the answer, not by its type. */
const present = (type: string): string => type.replace(/ \| null$/, '')

/** The type of what a question takes. */
const takenBy = ({ question, shape, open }: Member): string => {
  const key = 'key' in shape ? `{ readonly ${shape.key.name}: ${asked(shape.key.type)} }` : ''
  if (shape.kind === 'byKey') return key
  if (shape.kind === 'byKeyAnd') return `${question.name}Variables & ${key}`
  return open.length === 0 ? 'object' : `${question.name}Variables`
}

/** What is said of a question by name: a key is said before that. */
const saidOf = ({ shape, open }: Member): readonly Variable[] =>
  'key' in shape ? open.filter((each) => each !== shape.key) : open

function variablesInterface(name: string, variables: readonly Variable[]): string {
  const lines = variables.map(({ name: each, type, required, description }) => {
    const value = required ? `: ${asked(type)}` : `?: ${asked(type)} | undefined`
    return `${doc(description, '  ')}  readonly ${each}${value}`
  })
  return `\nexport interface ${name} {\n${lines.join('\n')}\n}\n`
}
