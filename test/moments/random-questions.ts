import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import type { Dice } from './dice.js'

/** What random questions are made of: keys of things there are, so that they find something. */
export interface Known {
  readonly keys: readonly string[]
  /** Those that a field at the top asks one thing by: `planVersion(id: …)`. */
  readonly keysOf: Readonly<Record<string, readonly string[]>>
  readonly words: readonly string[]
}

/**
 * A question for a field of the graph with whatever arguments and fields the dice give: filters, orders, pages, groups, sums.
 * Cursors are left out: they say which moment they are of.
 */
export function randomQuestion(dice: Dice, root: GraphQLObjectType, known: Known): string {
  const fields = Object.values(root.getFields()).filter(({ name }) => !ofRegisters.test(name))
  return `{ ${asked(dice, dice.pick(fields), known, 3)} }`
}

/** Registers and sources, which no act of these histories changes. */
const ofRegisters =
  /^(county|counties|municipalit|source|statistics|theme|scheme$|schemes$|partyByOrg|body|indicator|lesson|obligation$|moneyEntry)/

function asked(dice: Dice, field: GraphQLField<unknown, unknown>, known: Known, depth: number): string {
  const type = getNamedType(field.type)
  const keys = known.keysOf[field.name] ?? known.keys
  const args = field.args.flatMap((argument) => given(dice, argument, { ...known, keys }))
  const called = `${field.name}${args.length === 0 ? '' : `(${args.join(', ')})`}`
  return isObjectType(type) ? `${called} { __typename ${selected(dice, type, known, depth)} }` : called
}

function selected(dice: Dice, type: GraphQLObjectType, known: Known, depth: number): string {
  const fields = Object.values(type.getFields()).filter(({ name }) => !/^(edges|.*[cC]ursor)$/.test(name))
  const plain = fields.filter((field) => !isObjectType(getNamedType(field.type)) && !needsMore(field))
  const leading = fields.filter((field) => isObjectType(getNamedType(field.type)) && !needsMore(field))
  const ways = /Connection$/.test(type.name) ? leading.length : depth > 0 ? dice.upTo(3) : 0
  return [...dice.some(plain, 6), ...dice.some(leading, ways)]
    .map((field) => asked(dice, field, known, depth - 1))
    .join(' ')
}

const needsMore = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some((argument) => isRequiredArgument(argument) && argument.name !== 'year')

function given(dice: Dice, argument: GraphQLArgument, known: Known): string[] {
  const { name, type } = argument
  if (name === 'world') return ['world: DEMO']
  if (/^(after|before|last|having|languages)$/.test(name)) return []
  if (name === 'first') return [`first: ${1 + dice.upTo(8)}`]
  if (!isRequiredArgument(argument) && dice.chance(0.4)) return []
  const value = literalOf(dice, type, known)
  return value === null ? [] : [`${name}: ${value}`]
}

function literalOf(dice: Dice, type: GraphQLInputType, known: Known): string | null {
  const nullable = getNullableType(type)
  if (isListType(nullable)) {
    const value = literalOf(dice, nullable.ofType as GraphQLInputType, known)
    return value && `[${value}]`
  }
  if (isEnumType(nullable)) return dice.pick(nullable.getValues()).name
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields()).filter(({ name }) => !/^(and|or|not)$/.test(name))
    const field = dice.pick(fields)
    const value = literalOf(dice, field.type, known)
    return value && `{ ${field.name}: ${value} }`
  }
  switch (nullable.name) {
    case 'ID':
      return JSON.stringify(dice.pick(known.keys))
    case 'String':
      return JSON.stringify(dice.pick(known.words))
    case 'Int':
      return dice.pick(['1', '2', '2026', '2027'])
    case 'Boolean':
      return dice.pick(['true', 'false'])
    case 'Kroner':
      return dice.pick(['0', '1000', '250000.5'])
    case 'LocalDate':
      return dice.pick(['"2026-02-01"', '"2026-12-31"'])
    default:
      return null
  }
}
