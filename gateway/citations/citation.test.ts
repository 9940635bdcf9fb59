import { createHash } from 'node:crypto'
import { buildSchema, parse } from 'graphql'
import { expect, test } from 'vitest'
import type { LocalDate } from '../../subgraphs/foundation/dates.js'
import { canonical } from './canonical.js'
import { type Cited, codeOf, idIn } from './citation.js'
import { goesOnFrom, goneFrom, knownOf, normalForm, titleOf } from './operation.js'
import { Rate } from './rate.js'
import { bibtexOf, type Reference } from './reference.js'

test('canonical JSON is what RFC 8785 makes of its own example', () => {
  const given = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  }
  expect(canonical(given)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
  expect(canonical({ b: [{ d: 1, c: undefined }], '€': 1, '\r': 2, a: -0 })).toBe('{"\\r":2,"a":0,"b":[{"d":1}],"€":1}')
})

const cited: Cited = {
  ...{ operation: '{\n  a\n}', variables: '{}', language: 'nb', revision: 7, day: '2026-11-26' as LocalDate },
  sha256: createHash('sha256').update('{"a":1}').digest('hex'),
}

test('a code is made of all that is cited, and of nothing else', () => {
  const code = codeOf(cited)
  expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{52}$/)
  expect(codeOf({ ...cited })).toBe(code)
  const others: Partial<Cited>[] = [
    { operation: '{\n  b\n}' },
    { variables: '{"a":1}' },
    { language: 'nn' },
    { revision: 8 },
    { day: '2026-11-27' as LocalDate },
    { sha256: '00' },
  ]
  expect(new Set([code, ...others.map((other) => codeOf({ ...cited, ...other }))]).size).toBe(7)
})

test('an id is read in either case, and with the letters that are taken for digits', () => {
  expect(idIn('QDF67GGVER')).toBe('qdf67ggver')
  expect(idIn('ILO0000000')).toBe('1100000000')
  for (const text of ['', 'short', 'u'.repeat(10), "' or 1=1--", 'a'.repeat(53)]) expect(idIn(text)).toBeNull()
})

const schema = buildSchema(`
  type Query { things(first: Int, after: String): Things!, thing: Thing }
  type Things { nodes: [Thing!]!, edges: [ThingEdge!]!, pageInfo: PageInfo!, totalCount: Int! }
  type ThingEdge { cursor: String!, node: Thing! }
  type Thing { name: String }
  type PageInfo { hasNextPage: Boolean!, startCursor: String, endCursor: String }`)

test('an operation is cited alone, with its fragments and without cursors', () => {
  const document = parse(`
    query One($first: Int) { things(first: $first) { ...All } }
    query Other { thing { ...Named } }
    fragment All on Things { totalCount edges { cursor node { ...Named } } pageInfo { endCursor startCursor } }
    fragment Named on Thing { name }
    fragment Unused on Thing { name }`)
  const operation = normalForm(document, 'One', schema)
  expect(operation).not.toMatch(/[cC]ursor|Other|Unused/)
  expect(operation).toContain('pageInfo {\n    __typename\n  }')
  expect(normalForm(parse(operation), 'One', schema)).toBe(operation)
  expect(titleOf(operation)).toBe('One')
  expect(titleOf('{ a: things { totalCount } thing { name } b: things { totalCount } }')).toBe('things, thing')
})

test('an operation that goes on from a cursor is known by its value, its variable or its default', () => {
  const goesOn = (text: string, variables = {}) => goesOnFrom(parse(text), variables)
  expect(goesOn('{ things(after: "x") { totalCount } }')).toBe('after')
  expect(goesOn('{ things(after: null) { totalCount } }')).toBeNull()
  const text = 'query ($after: String = "x") { things(after: $after) { totalCount } }'
  expect([goesOn(text), goesOn(text, { after: null }), goesOn(text, { after: 'y' })]).toEqual(['after', null, 'after'])
  expect(knownOf(parse(text), { after: null, other: 1 })).toEqual({ after: null })
})

test('what a contract has lost is named by its type and field', () => {
  expect(goneFrom(schema, '{ things { nodes { name born } howMany } }')).toEqual(['Thing.born', 'Things.howMany'])
  expect(goneFrom(schema, '{ things { nodes { ...G } } } fragment G on Gone { a }')).toEqual(['Gone'])
})

test('each address may do so much a minute', () => {
  let now = 60_000
  const rate = new Rate(2, () => now)
  expect([rate.take('a'), rate.take('a'), rate.take('b')]).toEqual([0, 0, 0])
  now += 15_000
  expect(rate.take('a')).toBe(45)
  now += 45_000
  expect(rate.take('a')).toBe(0)
})

test('nothing in a title or a note is TeX', () => {
  const reference = { id: 'x', title: 'a_b', year: '2026', url: 'http://x', note: '50 % {\\input}', revision: 1 }
  expect(bibtexOf(reference as Reference)).toMatch(/title = \{\{a\\_b\}\},[\s\S]*note = \{50 \\% input\}/)
})
