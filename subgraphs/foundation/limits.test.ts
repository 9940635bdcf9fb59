import { buildSchema, GraphQLError, getIntrospectionQuery, specifiedRules, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import type { DomainError } from './errors.js'
import { costWithin, holdVariables, type Limits, limits, readDocument } from './limits.js'

const schema = buildSchema(/* GraphQL */ `
  type Query {
    pilots(first: Int, last: Int, after: String): Pilots!
    themes(first: Int = 5): [Theme!]!
    pilot(key: ID!): Pilot
    tree: Tree
  }
  type Pilots { nodes: [Pilot!]!, totalCount: Int! }
  type Pilot { key: ID!, name: String!, municipalities: [Municipality!]!, objectives(first: Int, last: Int): Objectives!, self: Pilot! }
  type Municipality { code: ID!, name: String! }
  type Objectives { nodes: [Objective!]! }
  type Objective { id: ID!, title: String! }
  type Theme { key: ID! }
  interface Tree { leaf: Int, pilots(first: Int): Pilots! }
  type Oak implements Tree { leaf: Int, pilots(first: Int): Pilots! }
`)

const small = (most: Partial<Limits>): Limits => ({ ...limits, ...most })
const read = (text: string, most: Limits = limits) => readDocument(text, schema, most)
const only = (text: string) => read(text).operations[0]!
const cost = (text: string, variables: Record<string, unknown> = {}) => costWithin(only(text), variables)

function refusal(act: () => unknown): DomainError {
  try {
    act()
  } catch (error) {
    return error as DomainError
  }
  throw new Error('Nothing was refused.')
}

/** Each fragment is twice the next: with ninety of them, more fields than there are grains of sand. */
function doubling(fragments: number): string {
  const chain = Array.from(
    { length: fragments },
    (_, i) => `fragment F${i} on Pilot{a${i}:key ...F${i + 1} ...F${i + 1}}`,
  )
  return `{pilot(key:"p"){...F0}}${chain.join('')}fragment F${fragments} on Pilot{key}`
}

describe('each limit has a code of its own, and tells the value and the limit', () => {
  test.each([
    ['TOO_MANY_TOKENS', '{ pilot(key: "p") { key } }', { tokens: 10 }, 11, 10],
    ['TOO_MANY_BRACKETS', '{ pilot(key: [[["p"]]]) { key } }', { brackets: 4 }, 5, 4],
    ['TOO_MANY_OPERATIONS', 'query A { tree { leaf } } query B { tree { leaf } }', { operations: 1 }, 2, 1],
    ['TOO_DEEP', '{ pilot(key: "p") { self { self { key } } } }', { depth: 3 }, 4, 3],
    ['TOO_MANY_FIELDS', '{ pilot(key: "p") { key name } }', { fields: 2 }, 3, 2],
    [
      'TOO_MANY_ROOT_FIELDS',
      '{ a: tree { leaf } ... { b: tree { leaf } } ...F } fragment F on Query { c: tree { leaf } }',
      { rootFields: 2 },
      3,
      2,
    ],
    ['TOO_MANY_ALIASES', '{ a: tree { b: leaf } }', { aliases: 1 }, 2, 1],
    [
      'TOO_MANY_DIRECTIVES',
      'query Q($x: Int @d) @d { ... @d { tree @d { leaf } } ...F @d } fragment F on Query @d { tree { leaf } }',
      { directives: 5 },
      6,
      5,
    ],
  ] as const)('%s', (code, text, most, value, limit) => {
    expect(refusal(() => read(text, small(most)))).toMatchObject({ code, values: { value, limit } })
    const justEnough = Object.fromEntries(Object.keys(most).map((name) => [name, value]))
    expect(() => read(text, small(justEnough))).not.toThrow()
  })

  test('COST_TOO_HIGH', () => {
    const operation = only('{ pilots(first: 100) { nodes { key } } }')
    expect(refusal(() => costWithin(operation, {}, small({ cost: 200 })))).toMatchObject({
      code: 'COST_TOO_HIGH',
      values: { value: 201, limit: 200 },
    })
    expect(costWithin(operation, {}, small({ cost: 201 }))).toBe(201)
  })

  test('TOO_MANY_VARIABLE_VALUES and VARIABLES_TOO_DEEP', () => {
    expect(refusal(() => holdVariables({ in: [1, 2, 3] }, small({ variableValues: 3 })))).toMatchObject({
      code: 'TOO_MANY_VARIABLE_VALUES',
      values: { value: 4, limit: 3 },
    })
    expect(refusal(() => holdVariables({ a: { b: [{}] } }, small({ variableDepth: 3 })))).toMatchObject({
      code: 'VARIABLES_TOO_DEEP',
      values: { value: 4, limit: 3 },
    })
    expect(() =>
      holdVariables({ a: { b: [{}], c: null } }, small({ variableDepth: 4, variableValues: 4 })),
    ).not.toThrow()
  })
})

describe('the cost is the number of fields in the fullest answer', () => {
  test.each([
    ['a field is one', '{ tree { leaf } }', {}, 2],
    ['a list that is no page counts as one entry', '{ pilot(key: "p") { municipalities { code name } } }', {}, 4],
    ['what is beneath a page comes once per entry', '{ pilots(first: 3) { nodes { key name } } }', {}, 1 + 3 * 3],
    ['last counts as first does', '{ pilots(last: 3) { nodes { key name } } }', {}, 1 + 3 * 3],
    ['a page without a size has twenty entries', '{ pilots { nodes { key } } }', {}, 1 + 20 * 2],
    ['unless the schema says another number', '{ themes { key } }', {}, 1 + 5],
    [
      'pages in pages multiply',
      '{ pilots(first: 10) { nodes { objectives(first: 5) { nodes { id } } } } }',
      {},
      1 + 10 * (1 + 1 + 5 * 2),
    ],
    [
      'also through fragments',
      '{ pilots(first: 10) { ...P } } fragment P on Pilots { nodes { ... { key } } }',
      {},
      1 + 10 * 2,
    ],
    [
      'also on an interface',
      '{ tree { ... on Oak { pilots { totalCount } } pilots { totalCount } } }',
      {},
      1 + 21 + 21,
    ],
    ['a size may be a variable', 'query Q($n: Int) { pilots(first: $n) { totalCount } }', { n: 7 }, 8],
    ['with a default', 'query Q($n: Int = 9) { pilots(first: $n) { totalCount } }', {}, 10],
    [
      'a variable that is not given leaves the usual size',
      'query Q($n: Int) { pilots(first: $n) { totalCount } }',
      {},
      21,
    ],
    ['and so does one that is no size', 'query Q($n: Int) { pilots(first: $n) { totalCount } }', { n: -1 }, 21],
    ['the greater of two sizes counts', 'query Q($n: Int) { pilots(first: $n, last: 3) { totalCount } }', { n: 2 }, 4],
    ['what the schema does not know is a field', '{ nonsense(first: 3) { more } }', {}, 4],
  ])('%s', (_, text, variables, expected) => {
    expect(cost(text, variables)).toBe(expected)
  })
})

describe('an unkind document is refused before it costs anybody anything', () => {
  test('doubling fragments in 4 kB, within 50 ms', () => {
    const text = doubling(95)
    expect(text.length).toBeGreaterThan(3_500)
    expect(text.length).toBeLessThan(4_200)
    // The quickest of a few tries: what else the machine does meanwhile is not the document's doing.
    const times = Array.from({ length: 5 }, () => {
      const started = performance.now()
      expect(refusal(() => read(text))).toMatchObject({ code: 'TOO_MANY_FIELDS', values: { limit: limits.fields } })
      return performance.now() - started
    })
    expect(Math.min(...times)).toBeLessThan(50)
  })

  test('so many that their number is beyond counting', () => {
    const text = doubling(300)
    expect(refusal(() => read(text, small({ aliases: 1_000 }))).values).toEqual({
      value: Number.MAX_SAFE_INTEGER,
      limit: limits.fields,
    })
  })

  test('fragments that spread each other in a circle', () => {
    const circle = '{ tree { ...A } } fragment A on Tree { leaf ...B } fragment B on Tree { ...A leaf }'
    expect(refusal(() => read(circle))).toMatchObject({ code: 'FRAGMENT_CYCLE', values: { fragment: 'A' } })
    const unused = '{ tree { leaf } } fragment A on Tree { pilots { nodes { self { ...A } } } }'
    expect(refusal(() => read(unused)).code).toBe('FRAGMENT_CYCLE')
  })

  test('brackets by the thousand do not reach the parser', () => {
    expect(refusal(() => read(`{ tree(x: ${'['.repeat(100_000)}`)).code).toBe('TOO_MANY_BRACKETS')
    expect(refusal(() => read('{a'.repeat(100_000))).code).toBe('TOO_MANY_BRACKETS')
  })

  test('a text that is no GraphQL is a syntax error', () => {
    expect(() => read('{ tree ')).toThrow(GraphQLError)
    expect(() => read('{ tree # "')).toThrow(/Syntax Error/)
    expect(() => read('{ pilot(key: "unended) }')).toThrow(/Unterminated string/)
  })

  const worst: readonly (readonly [string, string])[] = [
    ['one field again and again', `{ ${'tree { leaf } '.repeat(1_000)} }`],
    ['one leaf again and again', `{ tree { ${'leaf '.repeat(2_990)} } }`],
    [
      'fields that differ in their arguments',
      `{ pilot(key: "p") { ${Array.from({ length: 370 }, (_, i) => `objectives(first: ${i}) { nodes { id } }`).join(' ')} } }`,
    ],
    [
      'many fragments in one place',
      `{ tree { ${Array.from({ length: 350 }, (_, i) => `...F${i}`).join(' ')} } } ${Array.from({ length: 350 }, (_, i) => `fragment F${i} on Tree { leaf }`).join(' ')}`,
    ],
    [
      'many fragments that each hold many',
      `{ tree { ${Array.from({ length: 60 }, (_, i) => `...F${i}`).join(' ')} } } ${Array.from({ length: 60 }, (_, i) => `fragment F${i} on Tree { ${'leaf '.repeat(40)} }`).join(' ')}`,
    ],
    [
      'wrong fields',
      `{ ${Array.from({ length: 49 }, (_, i) => `wrong${i}`).join(' ')} tree { ${Array.from({ length: 2_900 }, (_, i) => `wrong${i}`).join(' ')} } }`,
    ],
  ]

  test.each(worst)('%s: refused, or validated in bounded time', (_, text) => {
    const started = performance.now()
    try {
      const { document } = read(text)
      validate(schema, document, specifiedRules, { maxErrors: 20 })
    } catch (error) {
      expect((error as DomainError).code).toMatch(/^TOO_/)
    }
    // A bound that a busy machine keeps too; alone it takes a tenth of it.
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})

test('the question every tool asks first stays within the limits', () => {
  const { operations } = read(
    getIntrospectionQuery({
      descriptions: true,
      inputValueDeprecation: true,
      schemaDescription: true,
      specifiedByUrl: true,
      oneOf: true,
    }),
  )
  expect(operations[0]!.depth).toBeLessThanOrEqual(limits.depth)
})
