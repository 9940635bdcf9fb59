import fc from 'fast-check'
import sql from 'sql-template-tag'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExampleTables, exampleTables } from '../../test/tables.js'
import { records } from './rows.js'
import { folded, foundIn, SearchTooShort, searchFunctions } from './search.js'

const places = [
  { nb: 'Tana', se: 'Deatnu' },
  { nb: 'Porsanger', se: 'Porsáŋgu', fkv: 'Porsanki' },
  { nb: 'Måsøy', se: 'Muosát' },
  { nb: 'Værøy' },
  { nb: 'Våler i Østfold' },
  { nb: 'Kåfjord', se: 'Gáivuotna' },
  { nb: '100 %_\\ ved' },
]

let tables: ExampleTables
beforeAll(async () => {
  tables = await exampleTables(
    [
      ...searchFunctions,
      'create table place (names jsonb not null)',
      `insert into place select value from jsonb_array_elements('${JSON.stringify(places)}')`,
    ],
    [],
  )
})
afterAll(() => tables.end())

const found = async (search: string) => {
  const rows = await records<{ name: string }>(
    tables.manager,
    sql`select names->>'nb' as name from place where ${foundIn(sql`folded_names(names)`, search, ['where', 'name'])} order by 1`,
  )
  return rows.map(({ name }) => name)
}

describe('a name search', () => {
  test.each([
    ['Deatnu', ['Tana']],
    ['tana', ['Tana']],
    ['TANA', ['Tana']],
    ['porsangu', ['Porsanger']],
    ['Porsáŋgu', ['Porsanger']],
    ['PORSÁŊGU', ['Porsanger']],
    ['porsanki', ['Porsanger']],
    ['masoy', ['Måsøy']],
    ['MÅSØY', ['Måsøy']],
    ['Ma\u030asøy', ['Måsøy']],
    ['muosat', ['Måsøy']],
    ['vaeroy', ['Værøy']],
    ['ostfold', ['Våler i Østfold']],
    ['  kafjord ', ['Kåfjord']],
    ['Oslo', []],
  ])('for %s finds %s', async (search, names) => {
    expect(await found(search)).toEqual(names)
  })

  test('takes signs that mean something to SQL for what they are', async () => {
    expect(await found('100 %_\\')).toEqual(['100 %_\\ ved'])
    expect(await found('ta%a')).toEqual([])
    expect(await found('ta_a')).toEqual([])
    expect(await found("ta' or true --")).toEqual([])
  })

  test('does not run on from one name into the next', async () => {
    expect(await found('tana\ndeatnu')).toEqual([])
    expect(await found('tanadeatnu')).toEqual([])
  })

  test('does not mind how spaces are written', async () => {
    expect(await found('våler \t\n i  østfold')).toEqual(['Våler i Østfold'])
  })

  test.each(['', ' ', 'a', 'Å', '%%', '--', ' t '])('of less than two letters is refused: "%s"', (search) => {
    expect(() => foundIn(sql`x`, search, ['where', 'name'])).toThrow(SearchTooShort)
  })

  test.each(['ta', 'Ål', 'æ1'])('of two letters is taken: "%s"', (search) => {
    expect(() => foundIn(sql`x`, search, ['where', 'name'])).not.toThrow()
  })
})

test('PostgreSQL and this process fold alike', async () => {
  const letters = fc.constantFrom(...'aÅåÆæØøÁáČčĐđŊŋŠšŦŧŽžÏïÖöÄäÐðÞþŁłßẞIiİıſKÅΣςΩЖжŉ\u030a\u0301\u0308 -/\\%_\'"\n')
  const any = fc.string({
    unit: fc.oneof(
      letters,
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
  })
  const texts = fc.array(
    any.filter((text) => !text.includes('\0')),
    { minLength: 50, maxLength: 50 },
  )
  await fc.assert(
    fc.asyncProperty(texts, async (batch) => {
      const answers = await records<{ folded: string }>(
        tables.manager,
        sql`select folded(text) from unnest(${batch}::text[]) with ordinality as batch (text, place) order by place`,
      )
      expect(answers.map((answer) => answer.folded)).toEqual(batch.map(folded))
    }),
    { numRuns: 60 },
  )
})

test('folding can be indexed', async () => {
  await tables.manager.query('create index on place (folded_names(names))')
  await tables.manager.query(`create index on place (folded(names->>'nb') text_pattern_ops)`)
})
