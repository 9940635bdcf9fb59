import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { repositoryFile } from '../subgraphs/foundation/repository.js'
import { foreignWords } from './words.js'

interface Named {
  readonly path: string
  readonly name: string
  readonly description: string | null | undefined
}

const contract = (sdl: string): Named[] =>
  Object.values(buildSchema(sdl).getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => [{ path: type.name, ...type }, ...partsOf(type)])

function partsOf(type: GraphQLNamedType): Named[] {
  if (isEnumType(type)) return type.getValues().map((value) => ({ ...value, path: `${type.name}.${value.name}` }))
  if (!isObjectType(type) && !isInputObjectType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => {
    const path = `${type.name}.${field.name}`
    const args: readonly Omit<Named, 'path'>[] = 'args' in field ? field.args : []
    return [
      { ...field, path },
      ...args.map(({ name, description }) => ({ name, description, path: `${path}(${name})` })),
    ]
  })
}

const undescribed = (named: readonly Named[]) =>
  named.filter(({ description }) => !/\S.*[.!?)]$/s.test(description ?? '')).map(({ path }) => path)

/** Values of enums are the agreements' own words, and are described one by one. */
const foreign = (named: readonly Named[]) =>
  named.filter(({ name }) => !/^[A-Z0-9_]+$/.test(name) || name === 'ID').flatMap(({ name }) => foreignWords(name))

describe('the public contract', () => {
  const named = contract(readFileSync(repositoryFile('gateway/api.graphql'), 'utf8'))

  test('says in a sentence what every type, field, argument and value means', () => {
    expect(named.length).toBeGreaterThan(500)
    expect(undescribed(named)).toEqual([])
  })

  test('keeps to the words of the house', () => {
    expect([...new Set(foreign(named))]).toEqual([])
  })
})

test('a name without a description, and a word that is not ours, are found', () => {
  const named = contract(`
    "What can be asked."
    type Query { "Of a pilot." goals("How many." first: Int, strength: Int): [Commitment!]! }
    type Commitment { "Its key." id: ID! }`)
  expect(undescribed(named)).toEqual(['Query.goals(strength)', 'Commitment'])
  expect(foreign(named)).toEqual([
    'goals: "goal" is called "objective"',
    'strength: "strength" is called "grade"',
    'Commitment: "commitment" is called "obligation"',
  ])
})
