import { expect, test } from 'vitest'
import type { Citation } from './citation.js'
import { csvOf } from './csv.js'
import { tableOf } from './table.js'

test('each entry of the one list is a row, and what stands above it is repeated', () => {
  const answer = {
    totals: {
      amount: 9,
      groups: [
        { year: 2025, of: { name: 'a' } },
        { year: 2026, of: { name: 'b' } },
      ],
    },
  }

  expect(tableOf(answer)).toEqual({
    columns: ['totals.amount', 'totals.groups.year', 'totals.groups.of.name'],
    rows: [
      [9, 2025, 'a'],
      [9, 2026, 'b'],
    ],
    above: new Set(['totals.amount']),
    isOfEntries: true,
  })
})

test('lists within lists are followed to the innermost, and an entry whose own list is empty keeps its row', () => {
  const answer = {
    pilots: [
      { name: 'a', goals: [{ no: 1 }, { no: 2 }] },
      { name: 'b', goals: [] },
    ],
  }

  expect(tableOf(answer)).toEqual({
    columns: ['pilots.name', 'pilots.goals.no'],
    rows: [
      ['a', 1],
      ['a', 2],
      ['b', undefined],
    ],
    above: new Set(),
    isOfEntries: true,
  })
})

test.each([
  [
    'two lists beside each other',
    { a: [{ x: 1 }], b: [{ y: null }] },
    [
      ['a[0].x', 1],
      ['b[0].y', null],
    ],
  ],
  [
    'two lists in entries of one',
    { a: [{ b: [{ x: 1 }] }, { c: [{ y: 2 }] }] },
    [
      ['a[0].b[0].x', 1],
      ['a[1].c[0].y', 2],
    ],
  ],
  [
    'a list without a name',
    { a: [[{ x: 1 }], [{ x: 2 }]] },
    [
      ['a[0][0].x', 1],
      ['a[1][0].x', 2],
    ],
  ],
])('%s cannot be read as one table: each value stands with its path', (_, answer, rows) => {
  expect(tableOf(answer)).toEqual({ columns: ['path', 'value'], rows, above: new Set(), isOfEntries: false })
})

test('a table that would repeat a long text again and again is not made', () => {
  const answer = { text: 'x'.repeat(60_000), list: Array.from({ length: 100 }, (_, at) => ({ at })) }

  expect(tableOf(answer).isOfEntries).toBe(false)
})

test('an object that is missing in one entry and there in another is missing in its parts', () => {
  const answer = { list: [{ of: null }, { of: { name: 'a' } }] }

  expect(tableOf(answer)).toMatchObject({ columns: ['list.of.name'], rows: [[undefined], ['a']] })
})

test('in CSV what is missing is empty and never 0, an empty text is a text, and nothing is a formula', () => {
  const list = [
    { value: null, state: 'NOT_REPORTED', text: '', marks: ['a', 'b'] },
    { value: 0, state: 'REPORTED', text: '=1+1', marks: ['"'] },
    { value: -1.5, state: 'REPORTED', text: 'a, "b"\nc', marks: ['x'] },
  ]

  const csv = csvOf({ id: 'abc', isSynthetic: false } as Citation, { canonical: '', data: { list } })

  expect(csv.split('\r\n')).toEqual([
    'citation,world,list.value,list.state,list.text,list.marks',
    'abc,REAL,,NOT_REPORTED,"","[""a"",""b""]"',
    `abc,REAL,0,REPORTED,'=1+1,"[""\\""""]"`,
    'abc,REAL,-1.5,REPORTED,"a, ""b""\nc","[""x""]"',
    '',
  ])
})
