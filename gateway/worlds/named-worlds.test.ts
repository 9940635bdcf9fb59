import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import {
  buildSchema,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { repositoryFile } from '../../subgraphs/foundation/repository.js'
import { exampleSchema, worldsMet } from './example-graph.js'
import { askedQuestions } from './example-questions.js'
import { MixedWorlds } from './mixed-worlds.js'
import { Worlds } from './named-worlds.js'
import { takesWorld } from './world-inputs.js'

const example = new Worlds(exampleSchema)

function mixed(text: string, variables: Readonly<Record<string, unknown>> = {}, worlds = example) {
  const document = parse(text)
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!
  try {
    worlds.heldTogether(operation, document)(variables)
    return undefined
  } catch (error) {
    if (error instanceof MixedWorlds) return error
    throw error
  }
}

test('a question is refused exactly where graphql-js, answering it, would meet both worlds', () => {
  let refused = 0
  fc.assert(
    fc.property(askedQuestions(exampleSchema), ({ text, variables }) => {
      const document = parse(text)
      const unused = specifiedRules.filter(({ name }) => name !== 'NoUnusedVariablesRule')
      expect(validate(exampleSchema, document, unused)).toEqual([])
      const isRefused = mixed(text, variables) !== undefined
      if (isRefused) refused += 1
      expect([...worldsMet(document, variables)].length === 2).toBe(isRefused)
    }),
    { numRuns: 1_000 },
  )
  expect(refused).toBeGreaterThan(100)
  expect(refused).toBeLessThan(900)
})

test('the refusal quotes what names each world, and leads to the place that came second', () => {
  const refusal = mixed('{ mine: pilot(id: "demo-smola-aure") { counties { all: pilots { id } } } }')!

  expect(refusal.inputPath).toEqual(['mine', 'counties', 'all', 'world'])
  expect(refusal.values).toEqual({
    real: 'REAL',
    realPlace: 'mine.counties.all.world',
    demo: 'demo-smola-aure',
    demoPlace: 'mine.id',
  })
  expect(refusal.sentence('en')).toMatch(/"mine\.counties\.all\.world" is "REAL".*"mine\.id" is "demo-smola-aure"/)
  expect(refusal.sentence('nn')).toContain('Spør to gonger')
  expect(refusal.sentence('nb')).toContain('Spør to ganger')
})

test('within a filter the path leads to the key itself', () => {
  const asked = '($where: Where) { pilots(where: $where) { id } }'
  const where = { and: [{ pilot: { in: ['smola-aure', 'demo-smola-aure'] } }] }

  expect(mixed(`query ${asked}`, { where })?.inputPath).toEqual(['pilots', 'where', 'and', 0, 'pilot', 'in', 1])
})

test('a variable that is named like what every object has is missing until it is given', () => {
  const text = 'query ($constructor: World) { pilots(world: $constructor) { id } pilot(id: "demo-a") { id } }'

  expect(mixed(text)?.values).toMatchObject({ real: 'REAL' })
  expect(mixed(text, { constructor: 'DEMO' })).toBeUndefined()
})

test('a variable that stands in a thousand places is gone through once', () => {
  const keys = Array.from({ length: 20_000 }, (_, n) => `key-${n}`)
  const fields = Array.from({ length: 1_000 }, (_, n) => `a${n}: pilots(where: { and: [$where] }) { id }`)
  const started = performance.now()

  expect(mixed(`query ($where: Where!) { ${fields.join(' ')} }`, { where: { pilot: { in: keys } } })).toBeUndefined()
  expect(performance.now() - started).toBeLessThan(2_000)
})

describe('in the public contract', () => {
  const schema = buildSchema(readFileSync(repositoryFile('gateway/api.graphql'), 'utf8'))
  const worlds = new Worlds(schema)

  test('pilots, their agreements and what hangs on those are of one world', () => {
    const ofOneWorld = ['Pilot', 'Agreement', 'Objective', 'Obligation', 'Body', 'Participation', 'PilotConnection']
    expect(ofOneWorld.filter((name) => !worlds.isOfOneWorld(name))).toEqual([])
  })

  test('no register that both worlds share leads into one of them without asking which', () => {
    const shared = ['Party', 'Municipality', 'County', 'Theme', 'Source', 'OpenQuestion', 'PageInfo']
    expect(shared.filter((name) => worlds.isOfOneWorld(name))).toEqual([])
  })

  test('every argument that says the world has to be given, or is REAL', () => {
    const said = fieldsOf(schema).flatMap(({ args }) => args.filter(({ type }) => takesWorld(type)))
    expect(said.length).toBeGreaterThan(5)
    expect(said.map(({ type, defaultValue }) => [String(type), defaultValue])).toEqual(
      said.map(() => ['World!', 'REAL']),
    )
  })

  test('what is asked for at the top is one thing by its key, or asks which world', () => {
    const lists = Object.values(schema.getQueryType()!.getFields()).filter(({ type, args }) => {
      const named = getNamedType(type)
      const isMany = isListType(isNonNullType(type) ? type.ofType : type) || named.name.endsWith('Connection')
      return worlds.isOfOneWorld(named.name) && isMany && !args.some((argument) => takesWorld(argument.type))
    })
    expect(lists.map(({ name }) => name)).toEqual([])
  })

  test.each([
    ['{ pilot(id: "smola-aure") { counties { pilots(world: DEMO) { id } } } }', 'DEMO'],
    ['{ agreement(id: "demo-smola-aure") { pilot { counties { name pilots { id } } } } }', 'demo-smola-aure'],
    ['{ objective(id: "demo-smola-aure/1") { id } pilots { totalCount } }', 'demo-smola-aure/1'],
    ['{ obligations(where: { or: [{ pilot: { eq: "demo-smola-aure" } }] }) { totalCount } }', 'demo-smola-aure'],
    ['{ party(id: "kdd") { participations(world: DEMO) { totalCount } obligations { totalCount } } }', 'DEMO'],
    ['{ parties(world: DEMO) { nodes { bodies { id } } } }', 'DEMO'],
  ])('%s mixes them', (text, demo) => {
    expect(validate(schema, parse(text))).toEqual([])
    expect(mixed(text, {}, worlds)?.values).toMatchObject({ demo })
  })

  test.each([
    '{ pilot(id: "demo-smola-aure") { agreement { objectives { namedPartners { party { name } } } } } }',
    '{ pilot(id: "demo-smola-aure") { counties { pilots(world: DEMO) { id } } } pilots(world: DEMO) { totalCount } }',
    '{ party(id: "kdd") { obligations(world: DEMO) { totalCount } } county(code: "15") { name } themes { id } }',
    '{ source(id: "avtale-smola-aure") { title } agreements(world: DEMO) { totalCount } }',
  ])('%s is about one', (text) => {
    expect(validate(schema, parse(text))).toEqual([])
    expect(mixed(text, {}, worlds)).toBeUndefined()
  })
})

const fieldsOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []))
