import sql, { type Sql } from 'sql-template-tag'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Page } from '../subgraphs/foundation/connections.js'
import { Cursors } from '../subgraphs/foundation/cursors.js'
import { localDate } from '../subgraphs/foundation/dates.js'
import type { Order, OrderKey } from '../subgraphs/foundation/order.js'
import type { PageArguments } from '../subgraphs/foundation/page-arguments.js'
import { page } from '../subgraphs/foundation/pages.js'
import type { Moment } from '../subgraphs/foundation/request.js'
import { exampleTables } from './tables.js'

/** A list to read pages of: a few places, with gaps. */
@Entity()
export class Place {
  @PrimaryColumn('text')
  id!: string

  @Column('text', { nullable: true })
  name!: string | null

  @Column('integer', { nullable: true })
  people!: number | null

  @Column('bigint', { nullable: true })
  debt!: string | null

  @Column('date', { nullable: true })
  since!: string | null
}

export const key: OrderKey = { sql: sql`p.id`, direction: 'asc', type: 'key' }
export const name: OrderKey = { sql: sql`p.name`, direction: 'asc', type: 'text', nullable: true }
export const byName: Order = { name: 'NAME', keys: [name, key] }
export const byKey: Order = { name: 'KEY', keys: [key] }
export const live: Moment = { revision: 7, day: localDate('2026-11-23'), live: true }

export interface Asked {
  readonly order?: Order
  readonly where?: Sql
  readonly moment?: Moment
  readonly field?: string
  readonly cursors?: Cursors
}

export type Places = Awaited<ReturnType<typeof examplePlaces>>

export async function examplePlaces() {
  const { manager, statements, end } = await exampleTables(
    [`create table place (id text collate "C" primary key, name text, people integer, debt bigint, since date)`],
    [Place],
  )
  const cursors = new Cursors('a secret')
  return {
    manager,
    statements,
    end,

    page: (args: PageArguments, { order = byName, where = sql`true`, ...rest }: Asked = {}): Promise<Page<Place>> =>
      page(manager, {
        entity: Place,
        alias: 'p',
        from: sql`place p`,
        where,
        order,
        arguments: args,
        moment: live,
        field: 'Query.places',
        cursors,
        ...rest,
      }),

    /** These places and no others. */
    async put(...places: readonly Partial<Place>[]): Promise<void> {
      await manager.query('truncate place')
      await this.add(...places)
    },

    async add(...places: readonly Partial<Place>[]): Promise<void> {
      const given = JSON.stringify(places)
      await manager.query('insert into place select * from json_populate_recordset(null::place, $1)', [given])
    },
  }
}

export const ids = ({ nodes }: Page<Place>): string => nodes.map(({ id }) => id).join(' ')
