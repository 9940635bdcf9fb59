import sql, { type Sql } from 'sql-template-tag'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExampleTables, exampleTables } from '../../test/tables.js'
import { BlankText, type Combination, type Comparisons, combined, comparison, EmptyList } from './comparison.js'
import { toldAs } from './database/errors.js'
import { localDate } from './dates.js'
import type { DomainError, InputPath } from './errors.js'
import { kroner, type Ore } from './money.js'
import { NamedKeys, UnknownKey } from './named-keys.js'
import { records } from './rows.js'
import { foundIn } from './search.js'

let tables: ExampleTables
beforeAll(async () => {
  tables = await exampleTables(
    [
      `create table pilot (id text primary key, county text, cohort int, amount_ore bigint, starts_on date)`,
      `create table theme (id text primary key)`,
      `insert into pilot values
        ('gap', null, null, null, null),
        ('hattfjelldal', '18', 2, 100, '2024-01-09'),
        ('indre-namdal', '50', 1, 250, '2022-11-24'),
        ('smola-aure', '15', 1, 9000000000000000, '2025-05-06')`,
      `insert into theme values ('bolig'), ('arbeid')`,
    ],
    [],
  )
})
afterAll(() => tables.end())

const found = async (condition: Sql) => {
  const rows = await records<{ id: string }>(tables.manager, sql`select id from pilot where ${condition} order by id`)
  return rows.map(({ id }) => id).join(' ')
}
const all = 'gap hattfjelldal indre-namdal smola-aure'
const path = ['where', 'county']

const refusal = (act: () => unknown): { code: string; inputPath: InputPath | undefined } => {
  try {
    act()
  } catch (error) {
    const { code, inputPath } = error as DomainError
    return { code, inputPath }
  }
  return expect.unreachable('it was not refused')
}

describe('a comparison', () => {
  const county = (filter: Comparisons<string> | null | undefined) => found(comparison(sql`county`, filter, path))
  const cohort = (filter: Comparisons<number>) => found(comparison(sql`cohort`, filter, path))

  test.each([
    [undefined, all],
    [null, all],
    [{}, all],
    [{ eq: '15' }, 'smola-aure'],
    [{ in: ['15', '18'] }, 'hattfjelldal smola-aure'],
    [{ in: ['15'], eq: '18' }, ''],
    [{ isNull: true }, 'gap'],
    [{ isNull: false }, 'hattfjelldal indre-namdal smola-aure'],
    [{ gt: '15', lt: '50' }, 'hattfjelldal'],
    [{ eq: "15' or true --" }, ''],
  ])('with %o holds for %s', async (filter, pilots) => {
    expect(await county(filter)).toBe(pilots)
  })

  test.each([
    [{ lt: 2 }, 'indre-namdal smola-aure'],
    [{ lte: 2 }, 'hattfjelldal indre-namdal smola-aure'],
    [{ gt: 1 }, 'hattfjelldal'],
    [{ gte: 1, lte: 1 }, 'indre-namdal smola-aure'],
  ])('of numbers with %o holds for %s, and never for a gap', async (filter, pilots) => {
    expect(await cohort(filter)).toBe(pilots)
  })

  test('of money and days is exact', async () => {
    expect(await found(comparison<Ore>(sql`amount_ore`, { gt: kroner(1), lte: kroner(2.5) }, path))).toBe(
      'indre-namdal',
    )
    expect(
      await found(comparison(sql`starts_on`, { gte: localDate('2024-01-09'), lt: localDate('2025-05-06') }, path)),
    ).toBe('hattfjelldal')
    expect(await found(comparison(sql`starts_on`, { in: [localDate('2022-11-24')] }, path))).toBe('indre-namdal')
  })

  test.each([{ eq: null }, { in: null }, { lt: null }, { gte: null }, { isNull: null }])(
    'with null holds for no row, and neither does its opposite: %o',
    async (filter) => {
      expect(await county(filter)).toBe('')
      expect(await found(sql`not (${comparison(sql`county`, filter, path)})`)).toBe('')
    },
  )

  test('is not satisfied by a gap, and neither is its opposite', async () => {
    expect(await found(sql`not (${comparison(sql`county`, { eq: '15' }, path)})`)).toBe('hattfjelldal indre-namdal')
    expect(await found(sql`not (${comparison(sql`county`, { in: ['15'] }, path)})`)).toBe('hattfjelldal indre-namdal')
  })

  test('with a number that is too large for its column holds for no row', async () => {
    expect(await found(comparison(sql`cohort::smallint`, { eq: 2_147_483_647 }, path))).toBe('')
    expect(await found(comparison(sql`cohort::smallint`, { in: [2_147_483_647, 2] }, path))).toBe('hattfjelldal')
    expect(await found(comparison(sql`cohort::smallint`, { lt: 40_000 }, path))).toBe(
      'hattfjelldal indre-namdal smola-aure',
    )
  })

  test('with a character that no text can have is refused', () => {
    const refused = { code: 'TEXT_HAS_NUL', inputPath: [...path, 'in', 1] }
    expect(refusal(() => comparison(sql`county`, { in: ['15', '1\0'] }, path))).toEqual(refused)
    expect(refusal(() => foundIn(sql`county`, 'ta\0na', path))).toMatchObject({ code: 'TEXT_HAS_NUL' })
  })

  test('that the database refuses for such a character is told the same', async () => {
    const error = await records(tables.manager, sql`select ${'\0'}::text`).catch(toldAs)
    expect(error).toMatchObject({ code: 'TEXT_HAS_NUL' })
  })

  test('with an empty list is refused', () => {
    expect(refusal(() => comparison(sql`county`, { in: [] }, path))).toEqual({
      code: 'EMPTY_LIST',
      inputPath: [...path, 'in'],
    })
  })

  test.each(['', ' ', '\t\n', '\u00a0'])('with blank text is refused: %j', (blank) => {
    expect(refusal(() => comparison(sql`county`, { eq: blank }, path))).toEqual({
      code: 'BLANK_TEXT',
      inputPath: [...path, 'eq'],
    })
    expect(refusal(() => comparison(sql`county`, { in: ['15', blank] }, path))).toEqual({
      code: 'BLANK_TEXT',
      inputPath: [...path, 'in', 1],
    })
  })
})

describe('filters put together', () => {
  interface Where extends Combination<Where> {
    readonly county?: Comparisons<string> | null
    readonly cohort?: Comparisons<number> | null
  }
  const own = (where: Where, at: InputPath) => [
    comparison(sql`county`, where.county, [...at, 'county']),
    comparison(sql`cohort`, where.cohort, [...at, 'cohort']),
  ]
  const pilots = (where: Where | null | undefined) => found(combined(where, own))

  test.each<[Where | null | undefined, string]>([
    [undefined, all],
    [null, all],
    [{}, all],
    [{ county: { eq: '15' }, cohort: { eq: 2 } }, ''],
    [{ or: [{ county: { eq: '15' } }, { cohort: { eq: 2 } }] }, 'hattfjelldal smola-aure'],
    [{ and: [{ cohort: { eq: 1 } }, { not: { county: { eq: '15' } } }] }, 'indre-namdal'],
    [{ cohort: { eq: 1 }, or: [{ county: { eq: '15' } }, { county: { eq: '18' } }] }, 'smola-aure'],
    [{ not: { or: [{ county: { eq: '15' } }, { county: { eq: '18' } }] } }, 'indre-namdal'],
    [{ not: {} }, ''],
    [{ not: null, and: null, or: null }, all],
    [{ or: [{}, { county: { eq: '15' } }] }, all],
  ])('%j hold for %s', async (where, expected) => {
    expect(await pilots(where)).toBe(expected)
  })

  test.each(['and', 'or'] as const)('of nothing are refused: %s', (name) => {
    expect(() => combined<Where>({ [name]: [] }, own)).toThrow(EmptyList)
  })

  test('say where the trouble is, however deep', () => {
    const where: Where = { or: [{ cohort: { eq: 1 } }, { not: { and: [{ county: { eq: ' ' } }] } }] }
    expect(refusal(() => combined(where, own))).toEqual({
      code: 'BLANK_TEXT',
      inputPath: ['where', 'or', 1, 'not', 'and', 0, 'county', 'eq'],
    })
    expect(() => combined(where, own)).toThrow(BlankText)
  })
})

describe('keys that a question names', () => {
  const pilots = sql`select id from pilot`
  const themes = sql`select id from theme`
  const check = async (...notes: [string, Sql, Comparisons<string>, InputPath][]) => {
    const keys = new NamedKeys()
    for (const note of notes) keys.note(...note)
    tables.statements.length = 0
    await keys.refuseUnknown(tables.manager)
    return tables.statements.length
  }

  test('are looked up in one statement, however many kinds there are', async () => {
    expect(
      await check(
        ['Pilot', pilots, { in: ['smola-aure', 'gap'] }, ['where', 'pilot']],
        ['Theme', themes, { eq: 'bolig' }, ['where', 'theme']],
        ['Pilot', pilots, { eq: 'gap' }, ['where', 'not', 'pilot']],
      ),
    ).toBe(1)
  })

  test('cost nothing when none are named', async () => {
    expect(await check(['Pilot', pilots, { isNull: true }, ['where', 'pilot']])).toBe(0)
  })

  test('are refused where there is no such thing, and the first is named', async () => {
    const asked = check(
      ['Theme', themes, { eq: 'bolig' }, ['where', 'theme']],
      ['Pilot', pilots, { in: ['smola-aure', 'smola', 'aure'] }, ['where', 'pilot']],
      ['Theme', themes, { eq: 'skole' }, ['where', 'theme']],
    )
    await expect(asked).rejects.toThrow(UnknownKey)
    await expect(asked).rejects.toMatchObject({
      code: 'UNKNOWN_KEY',
      values: { kind: 'Pilot', key: 'smola' },
      inputPath: ['where', 'pilot', 'in', 1],
      sentences: { en: 'There is no Pilot with the key "smola". Look the key up, or search by name.' },
    })
  })

  test('of another kind do not count', async () => {
    await expect(check(['Theme', themes, { eq: 'smola-aure' }, ['where', 'theme']])).rejects.toThrow(UnknownKey)
  })
})
