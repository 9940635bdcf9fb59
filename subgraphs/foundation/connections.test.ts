import { parse } from 'graphql'
import sql from 'sql-template-tag'
import { Arg, Args, Ctx, Field, ID, InputType, ObjectType, Query, Resolver } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExampleTables, exampleTables } from '../../test/tables.js'
import { type Combination, combined, comparison } from './comparison.js'
import { connectionOf, type Page } from './connections.js'
import { Cursors } from './cursors.js'
import { localDate } from './dates.js'
import { RoomExecutor } from './executor.js'
import { DateFilter, enumFilter, KronerFilter, TextFilter } from './filters.js'
import { type Ore, ore } from './money.js'
import { PageArguments } from './page-arguments.js'
import { page } from './pages.js'
import { World } from './provenance.js'
import type { Room } from './room.js'
import { Kroner, LocalDate } from './scalars.js'
import { sourcedBy } from './sources.js'

@ObjectType()
class Source {
  @Field(() => ID)
  id!: string
}

const { Sourced } = sourcedBy(() => Source)

@Entity()
@ObjectType()
class Bridge extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID)
  id!: string

  @Column('bigint', { name: 'cost_ore', transformer: ore, nullable: true })
  @Field(() => Kroner, { nullable: true })
  cost!: Ore | null

  @Column('date', { name: 'opened_on', nullable: true })
  @Field(() => LocalDate, { nullable: true })
  openedOn!: LocalDate | null
}

const { Connection: BridgeConnection } = connectionOf(Bridge)
const WorldFilter = enumFilter<World>('World', World)
type WorldFilter = InstanceType<typeof WorldFilter>

@InputType()
class BridgeWhere implements Combination<BridgeWhere> {
  @Field(() => TextFilter, { nullable: true })
  id?: TextFilter | null

  @Field(() => KronerFilter, { nullable: true })
  cost?: KronerFilter | null

  @Field(() => DateFilter, { nullable: true })
  openedOn?: DateFilter | null

  @Field(() => WorldFilter, { nullable: true })
  world?: WorldFilter | null

  @Field(() => [BridgeWhere], { nullable: true })
  or?: BridgeWhere[] | null

  @Field(() => BridgeWhere, { nullable: true })
  not?: BridgeWhere | null
}

interface Stores {
  bridges(where: BridgeWhere | null, pages: PageArguments): Promise<Page<Bridge>>
}

@Resolver()
class BridgeResolver {
  @Query(() => BridgeConnection)
  bridges(
    @Arg('where', () => BridgeWhere, { nullable: true }) where: BridgeWhere | null,
    @Args(() => PageArguments) pages: PageArguments,
    @Ctx() { bridges }: Stores,
  ): Promise<Page<Bridge>> {
    return bridges(where, pages)
  }
}

const room: Room<Stores> = {
  name: 'parties',
  port: 0,
  entities: [Bridge],
  migrations: [],
  resolvers: [BridgeResolver],
  references: {},
  stores: (manager, { moment }, cursors) => ({
    bridges: (where, pages) =>
      page(manager, {
        entity: Bridge,
        from: sql`bridge b`,
        alias: 'b',
        where: combined(where, (own, path) => [
          comparison(sql`b.id`, own.id, [...path, 'id']),
          comparison(sql`b.cost_ore`, own.cost, [...path, 'cost']),
          comparison(sql`b.opened_on`, own.openedOn, [...path, 'openedOn']),
          comparison(sql`'REAL'`, own.world, [...path, 'world']),
        ]),
        order: { name: 'KEY', keys: [{ sql: sql`b.id`, direction: 'asc', type: 'key' }] },
        arguments: pages,
        moment,
        field: 'Query.bridges',
        cursors,
      }),
  }),
}

let tables: ExampleTables
beforeAll(async () => {
  tables = await exampleTables(
    [
      `create table bridge (id text primary key, cost_ore bigint, opened_on date, provenance text not null, sources jsonb not null)`,
      `insert into bridge values
        ('a', 100050, '2024-06-03', 'VERIFIED', '[{"sourceId": "letter", "section": "2.1"}]'),
        ('b', 200000, null, 'REPORTED', '[]'),
        ('c', null, '2028-12-30', 'REPORTED', '[]')`,
    ],
    [Bridge],
  )
})
afterAll(() => tables.end())

const asker = (compileAfter: number) => {
  const faults: unknown[] = []
  const executor = new RoomExecutor(
    room,
    { reading: () => ({ manager: tables.manager, differentStatements: 0, end: async () => {} }) },
    {
      report: (fault) => faults.push(fault),
      cursors: new Cursors('a secret'),
      compileAfter,
    },
  )
  return async (text: string, variables: Record<string, unknown> = {}) => {
    tables.statements.length = 0
    const context = {
      requestId: 'r',
      moment: { revision: 1, day: localDate('2026-11-23'), live: true },
      language: 'en',
      actor: null,
      signal: AbortSignal.timeout(10_000),
    } as const
    const answer = await executor.execute({ text, document: parse(text), kind: 'query' }, variables, context)
    expect(faults).toEqual([])
    return JSON.parse(JSON.stringify(answer)) as {
      data: { bridges: Record<string, unknown> } | null
      errors?: { message: string; extensions: unknown }[]
    }
  }
}

describe.each([
  ['compiled', asker(0)],
  ['interpreted', asker(Number.POSITIVE_INFINITY)],
])('a connection, %s,', (_, ask) => {
  test('answers nodes, edges and what lies around them', async () => {
    const { data, errors } = await ask(
      '{ bridges(first: 2) { edges { cursor node { id } } nodes { id cost openedOn } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
    )
    const { edges, nodes, pageInfo } = data!.bridges as {
      edges: { cursor: string; node: unknown }[]
      nodes: unknown
      pageInfo: Record<string, unknown>
    }
    expect(errors).toBeUndefined()
    expect(edges.map(({ node }) => node)).toEqual([{ id: 'a' }, { id: 'b' }])
    expect(nodes).toEqual([
      { id: 'a', cost: 1000.5, openedOn: '2024-06-03' },
      { id: 'b', cost: 2000, openedOn: null },
    ])
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: edges[0]!.cursor,
      endCursor: edges[1]!.cursor,
    })
    expect(tables.statements).toHaveLength(1)
  })

  test('counts only when asked to', async () => {
    expect((await ask('{ bridges(first: 1) { totalCount } }')).data).toEqual({ bridges: { totalCount: 3 } })
    expect(tables.statements).toHaveLength(2)
    await ask('{ bridges(first: 1) { nodes { id } } }')
    expect(tables.statements).toHaveLength(1)
  })

  test('goes on from a cursor', async () => {
    const question =
      'query ($after: String) { bridges(first: 2, after: $after) { nodes { id } pageInfo { endCursor hasPreviousPage } } }'
    const first = await ask(question)
    const { endCursor } = first.data!.bridges.pageInfo as { endCursor: string }
    expect(await ask(question, { after: endCursor })).toMatchObject({
      data: { bridges: { nodes: [{ id: 'c' }], pageInfo: { hasPreviousPage: true } } },
    })
  })

  test('is filtered by every kind of filter, in the types of the house', async () => {
    const found = async (where: unknown) => {
      const { data, errors } = await ask('query ($where: BridgeWhere) { bridges(where: $where) { nodes { id } } }', {
        where,
      })
      expect(errors).toBeUndefined()
      return (data!.bridges.nodes as { id: string }[]).map(({ id }) => id).join('')
    }
    expect(await found({ cost: { gt: 1000.5 } })).toBe('b')
    expect(await found({ cost: { in: [1000.5, 3] } })).toBe('a')
    expect(await found({ openedOn: { lte: '2028-12-30' }, not: { id: { eq: 'a' } } })).toBe('c')
    expect(await found({ or: [{ cost: { isNull: true } }, { openedOn: { isNull: true } }] })).toBe('bc')
    expect(await found({ world: { in: ['DEMO'] } })).toBe('')
    expect(await found({ id: null })).toBe('abc')
    expect(await found({ id: { eq: null } })).toBe('')
    expect(await found(null)).toBe('abc')
  })

  test('says what it refuses, why and where', async () => {
    expect(await ask('{ bridges(first: 0) { nodes { id } } }')).toEqual({
      data: null,
      errors: [
        {
          message: 'first: 0 is no page size. Ask for 1 to 100, and go on with the cursor in pageInfo.',
          path: ['bridges'],
          extensions: {
            code: 'PAGE_SIZE_OUT_OF_RANGE',
            values: { argument: 'first', size: 0, atLeast: 1, atMost: 100 },
            path: ['first'],
          },
        },
      ],
    })
    const { errors } = await ask('{ bridges(where: { or: [{ id: { in: [] } }] }) { nodes { id } } }')
    expect(errors).toMatchObject([{ extensions: { code: 'EMPTY_LIST', path: ['where', 'or', 0, 'id', 'in'] } }])
  })

  test('carries where each row comes from', async () => {
    const { data } = await ask(
      '{ bridges(first: 1) { nodes { provenance sources { sourceId source { id } section note } } } }',
    )
    expect(data).toEqual({
      bridges: {
        nodes: [
          {
            provenance: 'VERIFIED',
            sources: [{ sourceId: 'letter', source: { id: 'letter' }, section: '2.1', note: null }],
          },
        ],
      },
    })
  })
})
