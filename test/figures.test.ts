import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repositoryFile } from '../subgraphs/foundation/repository.js'
import type { TestDatabase } from './database.js'
import { demoDatabase } from './demo.js'
import { ofTheSignedIn } from './signed-in.js'
import { startWorld, type World } from './world.js'

const schema = buildSchema(readFileSync(repositoryFile('gateway/api.graphql'), 'utf8'))
const numeric = new Set(['Int', 'Float', 'Kroner'])

type Field = GraphQLField<unknown, unknown>

/** A type that says of its value whether it is there, and if not, why. */
const isFigure = (type: unknown): boolean =>
  isObjectType(type) &&
  getNamedType(type.getFields().state?.type)?.name === 'FigureState' &&
  'value' in type.getFields()

const objectTypes = (of: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(of.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  )

/** Numbers that may be null with nothing beside them that says why. */
function unexplained(of: GraphQLSchema): string[] {
  return objectTypes(of).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => numeric.has(getNamedType(field.type).name) && !isNonNullType(field.type))
      .filter(({ name }) => !(isFigure(type) && name === 'value') && !(`${name}State` in type.getFields()))
      .map(({ name, description }) => `${type.name}.${name}: ${description ?? ''}`),
  )
}

/** What is null by the question, or by what the thing is, is no missing figure; and then its description says when. */
const saysWhen = /\b[Nn]ull (where|for|of|while|if|when|outside|in|unless)\b|^(Of|For) a (ratio|group|scale)/

describe('a number that may be null', () => {
  test('has a state beside it, or says in words when there is none', () => {
    expect(unexplained(schema).filter((each) => !saysWhen.test(each.slice(each.indexOf(': ') + 2)))).toEqual([])
  })

  test('is found out where it does neither', () => {
    const careless = buildSchema('type Query { amount: Float } type Grant { id: ID! left: Int leftState: String }')
    expect(unexplained(careless)).toEqual(['Query.amount: '])
  })
})

let database: TestDatabase
let world: World
beforeAll(async () => {
  database = await demoDatabase()
  world = await startWorld({ mode: 'in-process', database })
}, 120_000)
afterAll(async () => {
  await world?.stop()
  await database?.end()
})

/** What to select of a type to see its figures, so many objects deep; nothing where there are none. */
function figuresOf(type: GraphQLObjectType, depth: number, above: readonly GraphQLObjectType[] = []): string {
  if (isFigure(type)) return 'value state'
  if (depth === 0 || above.includes(type)) return ''
  return Object.values(type.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .map((field) => figuresBeneath(field, depth, [...above, type]))
    .filter((selection) => selection !== '')
    .join(' ')
}

function figuresBeneath(field: Field, depth: number, above: readonly GraphQLObjectType[]): string {
  const type = getNamedType(field.type)
  if (!isObjectType(type) || /(Edge|PageInfo|Totals)$/.test(type.name)) return ''
  // Pages within pages are walked where they are lists of their own.
  if (type.name.endsWith('Connection')) return ''
  const within = figuresOf(type, isFigure(type) ? depth : depth - 1, above)
  return within === '' ? '' : `${field.name} { ${within} }`
}

/** Every list of the demonstration world whose rows lead to figures. */
const lists = Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
  const type = getNamedType(field.type)
  if (!isObjectType(type) || !type.name.endsWith('Connection') || field.args.some(isRequiredArgument)) return []
  if (ofTheSignedIn.includes(field.name)) return []
  const node = getNamedType(type.getFields().nodes!.type) as GraphQLObjectType
  const selection = figuresOf(node, 3)
  const inWorld = field.args.some(({ name }) => name === 'world') ? ', world: DEMO' : ''
  return selection === '' ? [] : [{ name: field.name, selection, inWorld }]
})

const present = new Set(['REPORTED', 'PROVISIONAL'])

/** Where a figure stands that contradicts its state, and how many figures there were. */
function contradictions(found: unknown, path: string, seen: Map<string, number>): string[] {
  if (Array.isArray(found)) return found.flatMap((each) => contradictions(each, path, seen))
  if (typeof found !== 'object' || found === null) return []
  if ('state' in found && 'value' in found) {
    const { state, value } = found as { state: string; value: unknown }
    seen.set(state, (seen.get(state) ?? 0) + 1)
    return present.has(state) === (value !== null) ? [] : [`${path}: ${JSON.stringify(found)}`]
  }
  return Object.entries(found).flatMap(([name, each]) => contradictions(each, `${path}.${name}`, seen))
}

describe('in the demonstration world', () => {
  const seen = new Map<string, number>()

  test.each(lists.map(({ name, selection, inWorld }) => [name, selection, inWorld] as const))(
    'every figure of %s that is missing says why',
    async (name, selection, inWorld) => {
      let after: string | null = null
      do {
        const { body } = await world.graphql(
          `query ($after: String) { list: ${name}(first: 100, after: $after${inWorld}) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
          { after },
        )
        expect(body.errors).toBeUndefined()
        expect(contradictions(body.data.list.nodes, name, seen)).toEqual([])
        after = body.data.list.pageInfo.hasNextPage ? body.data.list.pageInfo.endCursor : null
      } while (after !== null)
    },
    60_000,
  )

  test('figures are missing for many reasons, and many are there', () => {
    expect(lists.length).toBeGreaterThan(5)
    expect([...seen.keys()].sort()).toEqual(
      expect.arrayContaining(['NOT_DUE', 'NOT_REPORTED', 'PROVISIONAL', 'REPORTED']),
    )
    expect(seen.get('REPORTED')).toBeGreaterThan(10_000)
  })
})
