import fc from 'fast-check'
import { type GraphQLInputObjectType, type GraphQLSchema, getNamedType } from 'graphql'
import type { Field, ReferenceList, Value, Where } from './reference.js'

/** As much of a list as a filter is made of. */
type Filtered = Pick<ReferenceList, 'type' | 'rows' | 'fields'>

export const whereOf = (schema: GraphQLSchema, { type }: Filtered) =>
  schema.getType(`${type}Where`) as GraphQLInputObjectType

/** Filters of one list, with values that its rows have, combined at random. */
export function filters(schema: GraphQLSchema, list: Filtered): fc.Arbitrary<Where> {
  const one = fc.oneof(...Object.entries(list.fields).map(([name, field]) => level(schema, list, name, field)))
  const two = fc.tuple(one, one).map(([left, right]) => ({ ...left, ...right }))
  const { where } = fc.letrec<{ where: Where }>((tie) => ({
    where: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      { arbitrary: one, weight: 4 },
      { arbitrary: two, weight: 2 },
      { arbitrary: fc.record({ not: tie('where') }), weight: 2 },
      { arbitrary: fc.record({ and: fc.array(tie('where'), { minLength: 1, maxLength: 3 }) }), weight: 1 },
      { arbitrary: fc.record({ or: fc.array(tie('where'), { minLength: 1, maxLength: 3 }) }), weight: 1 },
    ),
  }))
  return where
}

/** A filter of one field; of both, where two fields ask about the same thing. */
function level(schema: GraphQLSchema, list: Filtered, name: string, field: Field): fc.Arbitrary<Where> {
  const asked = fieldFilter(schema, list, name, field).map((filter) => ({ [name]: filter }))
  if (field.asks !== 'pair') return asked
  const second = level(schema, list, field.with, list.fields[field.with]!)
  return fc.oneof(
    asked,
    fc.tuple(asked, second).map(([left, right]) => ({ ...left, ...right })),
  )
}

function fieldFilter(schema: GraphQLSchema, list: Filtered, name: string, field: Field): fc.Arbitrary<unknown> {
  if (field.asks === 'holds') return fc.boolean()
  const values = fc.constantFrom(...valuesOf(list, field))
  if (field.asks === 'search') return values
  const filter = getNamedType(whereOf(schema, list).getFields()[name]!.type) as GraphQLInputObjectType
  const operators = Object.keys(filter.getFields())
  const comparison = fc.oneof(
    ...operators.map((operator) =>
      (operator === 'isNull'
        ? fc.boolean()
        : operator === 'in'
          ? fc.array(values, { minLength: 1, maxLength: 3 })
          : values
      ).map((value) => ({ [operator]: value })),
    ),
  )
  return fc.oneof(
    { arbitrary: comparison, weight: 6 },
    { arbitrary: fc.tuple(comparison, comparison).map(([left, right]) => ({ ...left, ...right })), weight: 3 },
    { arbitrary: fc.constantFrom(...operators).map((operator) => ({ [operator]: null })), weight: 1 },
    { arbitrary: fc.constantFrom({}, null), weight: 1 },
  )
}

/** What the rows hold there, so that a filter finds something. */
function valuesOf(list: Filtered, field: Field): NonNullable<Value>[] {
  const found = list.rows.flatMap((row): readonly (Value | undefined)[] => {
    switch (field.asks) {
      case 'value':
      case 'key':
        return [field.of(row)]
      case 'related':
        return field.keys(row)
      case 'some':
        return field.values(row)
      case 'pair':
        return field.pairs(row).map(([key]) => key)
      case 'second': {
        const pair = list.fields[field.of]!
        return pair.asks === 'pair' ? pair.pairs(row).map(([, value]) => value) : []
      }
      case 'search':
        return field.texts(row).flatMap((text) => pieces(text ?? ''))
      default:
        return []
    }
  })
  return [...new Set(found)].filter((value) => value !== null && value !== undefined)
}

/** Parts of a text as someone might search for it. */
const pieces = (text: string): string[] =>
  [text.slice(0, 3), text.slice(1, 5), text.slice(-4).toUpperCase()].filter(
    (piece) => (piece.match(/[\p{L}\p{N}]/gu) ?? []).length > 1,
  )
