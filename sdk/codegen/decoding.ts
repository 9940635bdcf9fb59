import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isScalarType,
  type SelectionNode,
} from 'graphql'
import type { Codec, Decoding, FigureCodec } from '../src/decode.js'
import { FIGURE_STATE, scalar } from './scalars.js'
import { type Fragments, possibleTypes, selectedOf } from './selection.js'
import { figureValue } from './typescript.js'

/** The paths of an answer that hold something to decode; null where none does. */
export function decodingOf(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLCompositeType,
  selections: readonly SelectionNode[],
): Decoding | null {
  const decoding: Record<string, Codec | FigureCodec | Decoding> = {}
  for (const possible of possibleTypes(schema, type)) {
    for (const { key, name, selections: inner } of selectedOf(schema, fragments, possible, selections)) {
      if (name === '__typename') continue
      const named = getNamedType(possible.getFields()[name]!.type)
      if (isCompositeType(named)) {
        const value = figureValue(named)
        const asksValue = value && selectedOf(schema, fragments, named, inner).some((field) => field.name === 'value')
        const below = decodingOf(schema, fragments, named, inner)
        if (asksValue) decoding[key] = figureCodec(named.name, getNamedType(value.type).name, below)
        else if (below) decoding[key] = { ...(decoding[key] as Decoding | undefined), ...below }
      } else if (isScalarType(named)) {
        const { codec } = scalar(named.name)
        if (codec) decoding[key] = codec
      } else if (isEnumType(named) && named.name === FIGURE_STATE) decoding[key] = 's'
    }
  }
  return Object.keys(decoding).length === 0 ? null : decoding
}

function figureCodec(figure: string, value: string, below: Decoding | null): FigureCodec {
  const beside = Object.keys(below ?? {}).find((key) => key !== 'state' && key !== 'value')
  if (beside) throw new Error(`${figure}.${beside} cannot be decoded: a figure decodes its state and value alone.`)
  const { codec } = scalar(value)
  return codec ? `f${codec}` : 'f'
}
