import fc from 'fast-check'
import sql from 'sql-template-tag'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ExampleTables, exampleTables } from '../../test/tables.js'
import { childPages } from './child-pages.js'
import { Cursors } from './cursors.js'
import { localDate } from './dates.js'
import type { Order } from './order.js'
import type { PageArguments } from './page-arguments.js'
import { type PageRequest, page } from './pages.js'

@Entity()
class Role {
  @PrimaryColumn('text')
  id!: string

  @Column('text', { name: 'party_id' })
  partyId!: string

  @Column('text', { nullable: true })
  title!: string | null
}

let tables: ExampleTables
beforeAll(async () => {
  tables = await exampleTables([`create table role (id text primary key, party_id text not null, title text)`], [Role])
})
beforeEach(() => tables.manager.query('truncate role'))
afterAll(() => tables.end())

const byTitle: Order = {
  name: 'TITLE',
  keys: [
    { sql: sql`r.title`, direction: 'asc', type: 'text', nullable: true },
    { sql: sql`r.id`, direction: 'asc', type: 'key' },
  ],
}
const request = (args: PageArguments, where = sql`r.party_id = parent.key`): PageRequest<Role> => ({
  entity: Role,
  from: sql`role r`,
  alias: 'r',
  where,
  order: byTitle,
  arguments: args,
  moment: { revision: 1, day: localDate('2026-11-23'), live: true },
  field: 'Party.roles',
  cursors: new Cursors('a secret'),
})
const put = (...roles: readonly Partial<Role>[]) =>
  tables.manager.query(
    `insert into role select id, "partyId", title from json_to_recordset($1) as role (id text, "partyId" text, title text)`,
    [JSON.stringify(roles)],
  )
const statements = async (act: () => Promise<unknown>) => {
  tables.statements.length = 0
  await act()
  return tables.statements.length
}

describe('pages of what many parents have', () => {
  test('are what each parent would have been given alone, forward and backward', async () => {
    const roles = fc.array(
      fc.record({
        partyId: fc.constantFrom('kdd', 'nav', 'sintef'),
        title: fc.option(fc.constantFrom('a', 'Å', 'ø', 'b')),
      }),
      { maxLength: 20 },
    )
    await fc.assert(
      fc.asyncProperty(
        roles,
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('first' as const, 'last' as const),
        async (all, size, end) => {
          await tables.manager.query('truncate role')
          await put(...all.map((role, n) => ({ ...role, id: `r${n}` })))
          const pages = childPages(tables.manager)
          const parties = ['sintef', 'nobody', 'kdd', 'nav']
          const together = await Promise.all(parties.map((party) => pages(party, request({ [end]: size }))))
          for (const [place, party] of parties.entries()) {
            const alone = await page(tables.manager, request({ [end]: size }, sql`r.party_id = ${party}`))
            expect(together[place]!.nodes).toEqual(alone.nodes)
            expect(await together[place]!.pageInfo.hasNextPage()).toBe(await alone.pageInfo.hasNextPage())
            expect(await together[place]!.pageInfo.hasPreviousPage()).toBe(await alone.pageInfo.hasPreviousPage())
            expect(await together[place]!.count()).toBe(await alone.count())
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  test('cost one statement, and their counts one more, however many parents there are', async () => {
    await put({ id: '1', partyId: 'p7' })
    const pages = childPages(tables.manager)
    const parties = Array.from({ length: 50 }, (_, n) => `p${n}`)
    const ask = () => Promise.all(parties.map((party) => pages(party, request({ first: 2 }))))
    expect(await statements(ask)).toBe(1)
    expect(await statements(ask)).toBe(0)
    const found = await ask()
    expect(
      await statements(async () => expect((await Promise.all(found.map((each) => each.count()))).at(7)).toBe(1)),
    ).toBe(1)
  })

  test('cost a statement for each thing that is asked of the same parents', async () => {
    const pages = childPages(tables.manager)
    const asked = () =>
      Promise.all([
        pages('kdd', request({ first: 1 })),
        pages('nav', request({ first: 1 })),
        pages('kdd', request({ first: 2 })),
        pages('kdd', request({ first: 1 }, sql`r.party_id = parent.key and r.title = ${'a'}`)),
        pages('kdd', request({ first: 1 }, sql`r.party_id = parent.key and r.title = ${'b'}`)),
      ])
    expect(await statements(asked)).toBe(4)
  })

  test('are read on from a cursor, which holds for its own parent alone', async () => {
    await put({ id: '1', partyId: 'kdd' }, { id: '2', partyId: 'kdd' }, { id: '3', partyId: 'nav' })
    const pages = childPages(tables.manager)
    const first = await pages('kdd', request({ first: 1 }))
    const after = first.pageInfo.endCursor()
    const [kdd, nav] = await Promise.allSettled([pages('kdd', request({ after })), pages('nav', request({ after }))])
    expect(kdd).toMatchObject({ status: 'fulfilled', value: { nodes: [{ id: '2' }] } })
    expect(nav).toMatchObject({ status: 'rejected', reason: { code: 'CURSOR_OF_ANOTHER_FILTER' } })
    const second = await pages('kdd', request({ after }))
    expect(await second.pageInfo.hasPreviousPage()).toBe(true)
    await tables.manager.query(`delete from role where id = '1'`)
    expect(await second.pageInfo.hasPreviousPage()).toBe(false)
  })
})
