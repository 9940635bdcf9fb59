import {
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  type SelectionNode,
} from 'graphql'
import { fieldIn, isConnection } from './place.js'
import { type Fragments, possibleTypes, type Selected, selectedOf } from './selection.js'
import { answered, answeredName, doc, figureValue } from './typescript.js'

/** What an answer to these selections looks like, in TypeScript: one object type, or a union where several are possible. */
export function resultType(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLCompositeType,
  selections: readonly SelectionNode[],
  indent = '',
): string {
  const write = (within: GraphQLCompositeType, nodes: readonly SelectionNode[], pad: string): string => {
    const alternatives = possibleTypes(schema, within).map((each) => object(each, nodes, pad))
    return [...new Set(alternatives)].join(' | ')
  }

  const object = (of: GraphQLObjectType, nodes: readonly SelectionNode[], pad: string): string => {
    if (isConnection(of)) refuseSilentEnd(of, nodes)
    const fields = selectedOf(schema, fragments, of, nodes)
    const value = figureValue(of)
    if (!value || !fields.some(({ name }) => name === 'value')) return members(of, fields, pad)
    refuseHalfFigure(of, fields)
    const rest = fields.filter(({ name }) => name !== 'state' && name !== 'value')
    const figure = `Figure<${answeredName(getNamedType(value.type))}>`
    return rest.length === 0 ? figure : `${figure} & ${members(of, rest, pad)}`
  }

  const members = (of: GraphQLObjectType, fields: readonly Selected[], pad: string): string => {
    const lines = fields.map(({ key, name, selections: inner, optional }) => {
      const inward = `${pad}  `
      if (name === '__typename') return `${inward}readonly ${key}: '${of.name}'`
      const field = of.getFields()[name]!
      const named = getNamedType(field.type)
      const text = isCompositeType(named) ? write(named, inner, inward) : answeredName(named)
      const shown = doc(field.description, inward, field.deprecationReason)
      return `${shown}${inward}readonly ${key}${optional ? '?' : ''}: ${answered(field.type, text)}`
    })
    return `{\n${lines.join('\n')}\n${pad}}`
  }

  return write(type, selections, indent)
}

/** A value without its state is a number that may be a gap; under another name the two cannot be told to belong together. */
function refuseHalfFigure({ name: type }: GraphQLObjectType, fields: readonly Selected[]): void {
  if (!fields.some(({ name }) => name === 'state')) throw new Error(`${type}.value is asked for without its state.`)
  const renamed = fields.find(({ key, name }) => key !== name)
  if (renamed) throw new Error(`${type}.${renamed.name} is asked for as "${renamed.key}": a figure keeps its names.`)
}

/** A list inside an answer ends with its first page: the answer has to say whether that was all. */
function refuseSilentEnd({ name }: GraphQLObjectType, selections: readonly SelectionNode[]): void {
  const turning = fieldIn(selections, 'pageInfo')?.selectionSet?.selections ?? []
  if (!fieldIn(turning, 'hasNextPage')) throw new Error(`${name} is asked for without pageInfo { hasNextPage }.`)
}
