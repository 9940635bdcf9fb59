import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLType,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql'
import { FIGURE_STATE, scalar } from './scalars.js'

/** The text as a TSDoc comment, or nothing. */
export function doc(text: string | null | undefined, indent = '', deprecated?: string | null): string {
  const lines = [text?.trim(), deprecated && `@deprecated ${deprecated}`].filter(Boolean).join('\n\n')
  if (lines === '') return ''
  const safe = lines.replaceAll('*/', '*\\/')
  if (!safe.includes('\n')) return `${indent}/** ${safe} */\n`
  return `${indent}/**\n${safe
    .split('\n')
    .map((line) => `${indent} * ${line}`.trimEnd())
    .join('\n')}\n${indent} */\n`
}

/** The name of a type of the graph in an answer. */
export const answeredName = (type: GraphQLNamedType): string =>
  isScalarType(type) ? scalar(type.name).answered : type.name

/** A type as it is answered: a list is readonly, and a null is a null. `inner` stands for the named type. */
export function answered(type: GraphQLType, inner: string = answeredName(getNamedType(type))): string {
  if (isNonNullType(type)) return present(type.ofType, inner)
  return `${present(type, inner)} | null`
}

function present(type: GraphQLType, inner: string): string {
  return isListType(type) ? `readonly ${bracketed(answered(type.ofType, inner))}[]` : inner
}

const bracketed = (text: string): string => (/^[\w.]+$|^\{[^|]*\}$/s.test(text) ? text : `(${text})`)

/** A type as it is asked with. Nothing, null and undefined are the same there. */
export function asked(type: GraphQLType): string {
  if (isNonNullType(type)) return askedPresent(type.ofType)
  return `${askedPresent(type)} | null`
}

function askedPresent(type: GraphQLType): string {
  if (isListType(type)) return `readonly ${bracketed(asked(type.ofType))}[]`
  const named = getNamedType(type)
  return isScalarType(named) ? scalar(named.name).asked : named.name
}

/** One member of what is asked with. It can be left out unless the graph insists on it and has no default. */
export function askedMember(
  name: string,
  {
    type,
    defaultValue,
    description,
    deprecationReason,
  }: Pick<GraphQLInputField, 'type' | 'defaultValue'> & {
    description?: string | null | undefined
    deprecationReason?: string | null | undefined
  },
  indent = '  ',
): string {
  const required = isNonNullType(type) && defaultValue === undefined
  const optional = required ? ':' : '?:'
  return `${doc(description, indent, deprecationReason)}${indent}readonly ${name}${optional} ${asked(type)}${required ? '' : ' | undefined'}`
}

/** Whether it is a figure: a value that is there or is missing for a reason. */
export function figureValue(type: GraphQLNamedType): GraphQLField<unknown, unknown> | undefined {
  if (!isObjectType(type)) return undefined
  const { state, value } = type.getFields()
  return state && getNamedType(state.type).name === FIGURE_STATE ? value : undefined
}
