import {
  type GraphQLAbstractType,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isScalarType,
} from 'graphql'
import { importLine } from './imports.js'
import { FIGURE_STATE } from './scalars.js'
import { answered, answeredName, askedMember, doc, figureValue } from './typescript.js'

/** The module of the graph's own types, as one reads them: enums, inputs, and what every object holds. */
export function modelModule(schema: GraphQLSchema): string {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !roots.some((root) => root === type))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  refuseOwnNames(types)
  const body = [
    ...types
      .filter(isEnumType)
      .filter(({ name }) => name !== FIGURE_STATE)
      .map(enumType),
    ...types.filter(isInputObjectType).map(inputType),
    ...types.filter(isAbstractType).map((type) => abstractType(schema, type)),
    ...types.filter(isObjectType).map(objectType),
  ].join('\n')
  return [
    importLine('../figures.js', ['Figure', FIGURE_STATE], body),
    importLine('../scalars.js', ['DateTime', 'ImpreciseDate', 'Kroner', 'LocalDate', 'Open'], body),
    `\n${body}`,
  ].join('')
}

/** The names that the package gives out beside those of the graph. */
const own =
  'Answer Attempt Call Client Cost DateTime Figure GraphError Hooks ImpreciseDate Kroner List LocalDate Open Options Page Path Revision Rooms Sum'

function refuseOwnNames(types: readonly GraphQLNamedType[]): void {
  const taken = types.find((type) => !isScalarType(type) && own.split(' ').includes(type.name))
  if (taken) throw new Error(`The graph has a type ${taken.name}, and the SDK another of that name: rename the SDK's.`)
}

/** Its values, what each of them means, and room for those added later. */
function enumType(type: GraphQLEnumType): string {
  const values = type.getValues()
  const meanings = values.map(({ name, description }) => `- \`${name}\`${description ? `: ${description}` : ''}`)
  const text = [type.description, meanings.join('\n')].filter(Boolean).join('\n\n')
  return `${doc(text)}export type ${type.name} = Open<${values.map(({ name }) => `'${name}'`).join(' | ')}>\n`
}

function inputType(type: GraphQLInputObjectType): string {
  const members = Object.values(type.getFields()).map((field) => askedMember(field.name, field))
  return `${doc(type.description)}export interface ${type.name} {\n${members.join('\n')}\n}\n`
}

function abstractType(schema: GraphQLSchema, type: GraphQLAbstractType): string {
  const names = schema.getPossibleTypes(type).map(({ name }) => name)
  return `${doc(type.description)}export type ${type.name} = ${names.join(' | ')}\n`
}

function objectType(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields())
  const value = figureValue(type)
  const beside = value ? fields.filter(({ name }) => name !== 'state' && name !== 'value') : fields
  const members = beside.map(
    ({ name, type: of, description, deprecationReason }) =>
      `${doc(description, '  ', deprecationReason)}  readonly ${name}: ${answered(of)}`,
  )
  const body = `{\n${[`  readonly __typename: '${type.name}'`, ...members].join('\n')}\n}`
  if (!value) return `${doc(type.description)}export interface ${type.name} ${body}\n`
  return `${doc(type.description)}export type ${type.name} = Figure<${answeredName(getNamedType(value.type))}> & ${body}\n`
}
