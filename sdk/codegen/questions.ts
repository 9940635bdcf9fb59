import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  type SelectionNode,
} from 'graphql'
import { decodingOf } from './decoding.js'
import { importLine } from './imports.js'
import { type NamedQuestion, uncapital, type Variable } from './named-question.js'
import { resultType } from './result.js'
import { dataName, type Member, roomInterface, roomsFunction, roomsInterface, roomsOf } from './rooms.js'
import { FIGURE_STATE } from './scalars.js'
import { answered, answeredName, asked, doc } from './typescript.js'

/** The module of all named questions: what they answer, what they take, and how a client is asked for them. */
export function questionsModule(schema: GraphQLSchema, questions: readonly NamedQuestion[]): string {
  const rooms = roomsOf(questions)
  const body = [
    ...rooms.flatMap((room) => room.members.map((member) => declaration(schema, member))),
    ...rooms.map(roomInterface),
    roomsInterface(rooms),
    roomsFunction(rooms),
  ].join('')
  const vocabulary = Object.values(schema.getTypeMap())
    .filter((type) => (isEnumType(type) || isInputObjectType(type)) && type.name !== FIGURE_STATE)
    .map(({ name }) => name)
  return [
    importLine('../answer.js', ['Answer'], body),
    importLine('../ask.js', ['Asker'], body),
    importLine('../figures.js', ['Figure', FIGURE_STATE], body),
    importLine('../named.js', ['alone', 'bound', 'byKey', 'paged', 'whole'], body, 'value'),
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
  const { question, shape, open } = member
  const { name, hash, field, description } = question
  const data = dataName(member)
  const root = field && (field.node.alias?.value ?? field.node.name.value)
  const decoding = decodingOf(schema, question.fragments, question.root, question.node.selectionSet.selections)
  const decodingOfData = root === null ? decoding : (decoding?.[root] ?? null)
  const taken = takenBy(member)
  return `
${doc(description)}${typeDeclaration(data, resultOf(schema, member))}
${taken === `${name}Variables` ? variablesInterface(taken, open) : ''}
export const ${uncapital(name)} = /* @__PURE__ */ question<${shape.kind === 'paged' ? `Connection<${data}>` : data}, ${taken}>(
  '${name}',
  '${hash}',
  ${root === null ? 'null' : `'${root}'`},
  ${JSON.stringify(decodingOfData)},
)
`
}

const typeDeclaration = (name: string, { text, isObject }: Result): string =>
  isObject ? `export interface ${name} ${text}` : `export type ${name} = ${text}`

interface Result {
  readonly text: string
  /** It is one object, so that an interface can bear its name. */
  readonly isObject: boolean
}

function resultOf(schema: GraphQLSchema, { question, shape }: Member): Result {
  const { field, root, node, fragments } = question
  const written = (type: GraphQLCompositeType, selections: readonly SelectionNode[]): Result => {
    const text = resultType(schema, fragments, type, selections)
    return { text, isObject: /^\{\n[\s\S]*\n\}$/.test(text) && !/^\} \| /m.test(text) }
  }
  if (!field) return written(root, node.selectionSet.selections)
  const type = getNamedType(field.definition.type)
  if (!isCompositeType(type))
    return { text: present(answered(field.definition.type, answeredName(type))), isObject: false }
  const selections = field.node.selectionSet?.selections ?? []
  if (shape.kind !== 'paged' || !('getFields' in type)) {
    const { text, isObject } = written(type, selections)
    const data = present(answered(field.definition.type, text))
    return { text: data, isObject: isObject && data === text }
  }
  const nodes = selections.find((each) => each.kind === 'Field' && each.name.value === 'nodes')
  const nodeType = getNamedType(type.getFields().nodes!.type) as GraphQLCompositeType
  return written(nodeType, nodes && 'selectionSet' in nodes ? (nodes.selectionSet?.selections ?? []) : [])
}

/** Whether there is any data is said by the answer, not by its type. */
const present = (type: string): string => type.replace(/ \| null$/, '')

/** The type of what a question takes. */
const takenBy = ({ question, shape, open }: Member): string => {
  if (shape.kind === 'byKey') return `{ readonly ${shape.key.name}: ${asked(shape.key.type)} }`
  return open.length === 0 ? 'object' : `${question.name}Variables`
}

function variablesInterface(name: string, variables: readonly Variable[]): string {
  const lines = variables.map(({ name: each, type, required, description }) => {
    const value = required ? `: ${asked(type)}` : `?: ${asked(type)} | undefined`
    return `${doc(description, '  ')}  readonly ${each}${value}`
  })
  return `\nexport interface ${name} {\n${lines.join('\n')}\n}\n`
}
