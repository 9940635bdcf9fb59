import sql from 'sql-template-tag'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExampleTables, exampleTables } from '../../test/tables.js'
import type { LocalDate } from './dates.js'
import { type Instant, instants } from './instant.js'
import { kroner, type Ore, ore } from './money.js'
import { columns, records, rows } from './rows.js'
import { type SourceReference, sourceReferences } from './sources.js'

@Entity({ name: 'grant_letter' })
class GrantLetter {
  @PrimaryColumn('text')
  id!: string

  @Column('bigint', { name: 'amount_ore', transformer: ore, nullable: true })
  amount!: Ore | null

  @Column('date', { name: 'sent_on', nullable: true })
  sentOn!: LocalDate | null

  @Column('timestamptz', { name: 'received_at', nullable: true, transformer: instants })
  receivedAt!: Instant | null

  @Column('text', { array: true })
  conditions!: string[]

  @Column('jsonb', { transformer: sourceReferences })
  sources!: SourceReference[]

  @Column('boolean')
  audited!: boolean

  @Column('integer')
  pages!: number

  @Column('text', { name: 'odd "name"' })
  odd!: string

  @Column('text', { select: false })
  secret!: string
}

@Entity()
class Unreadable {
  @PrimaryColumn('text')
  id!: string

  @Column('simple-json')
  blob!: object
}

@Entity()
class Undated {
  @PrimaryColumn('text')
  id!: string

  @Column('timestamptz')
  at!: Date
}

let tables: ExampleTables
beforeAll(async () => {
  tables = await exampleTables(
    [
      `create table grant_letter (id text primary key, amount_ore bigint, sent_on date, received_at timestamptz, conditions text[] not null,
        sources jsonb not null, audited boolean not null, pages integer not null, "odd ""name""" text not null, secret text not null)`,
      `insert into grant_letter values
        ('a', 123450, '2024-03-31', '2024-03-31 02:30:00.123+02', '{"in, time","two"}', '[{"sourceId": "letter", "section": "2"}]', true, 3, 'x', 's'),
        ('b', null, null, null, '{}', '[]', false, 0, 'y', 's')`,
    ],
    [GrantLetter, Unreadable, Undated],
  )
})
afterAll(() => tables.end())

const all = (Entity: new () => object) =>
  sql`select ${columns(tables.manager, Entity, 'g')} from grant_letter g order by id`

describe('rows', () => {
  test('are what TypeORM would have read', async () => {
    const read = await rows(tables.manager, GrantLetter, all(GrantLetter))
    expect(read).toEqual(await tables.manager.find(GrantLetter, { order: { id: 'ASC' } }))
    expect(read[0]).toBeInstanceOf(GrantLetter)
  })

  test('carry the types of the house', async () => {
    const [letter, empty] = await rows(tables.manager, GrantLetter, all(GrantLetter))
    expect(letter).toEqual({
      id: 'a',
      amount: kroner(1234.5),
      sentOn: '2024-03-31',
      receivedAt: '2024-03-31T00:30:00.123Z',
      conditions: ['in, time', 'two'],
      sources: [{ sourceId: 'letter', source: { id: 'letter' }, section: '2', note: null }],
      audited: true,
      pages: 3,
      odd: 'x',
    })
    expect(empty).toMatchObject({ amount: null, sentOn: null, receivedAt: null })
  })

  test('leave out what is not to be selected', async () => {
    const [letter] = await rows(tables.manager, GrantLetter, all(GrantLetter))
    expect(letter).not.toHaveProperty('secret')
  })

  test('take values as values, never as SQL', async () => {
    const id = `a' or true --`
    expect(
      await rows(
        tables.manager,
        GrantLetter,
        sql`select ${columns(tables.manager, GrantLetter)} from grant_letter where id = ${id}`,
      ),
    ).toEqual([])
  })

  test('of types that a plain reading gets wrong are refused', () => {
    expect(() => columns(tables.manager, Unreadable)).toThrow('Unreadable.blob has the type simple-json')
    expect(() => columns(tables.manager, Undated)).toThrow('Undated.at has no transformer')
  })
})

test('records are plain rows', async () => {
  expect(
    await records<{ total: string }>(
      tables.manager,
      sql`select count(*) as total from grant_letter where pages > ${1}`,
    ),
  ).toEqual([{ total: '1' }])
})
