import fc from 'fast-check'
import type { EntityManager } from 'typeorm'

/** What the example's tables hold, by table and key: the slow and certain reference for what the database says. */
export type State = ReadonlyMap<Table, ReadonlyMap<string, string>>

export const tables = ['measure', 'milestone', 'money'] as const
export type Table = (typeof tables)[number]

/** One change, said twice: as SQL, and as what it does to a state. */
export interface Change {
  readonly room: 'action-plans' | 'funding'
  readonly says: string
  run(tx: EntityManager, prefix: string): Promise<unknown>
  apply(state: Map<Table, Map<string, string>>): void
  [fc.toStringMethod](): string
}

/** One transaction: changes in order, some of them taken back on the way, and perhaps all of them at the end. */
export interface Transaction {
  readonly room: Change['room']
  readonly changes: readonly Change[]
  readonly takenBack: readonly Change[]
  readonly ends: 'committed' | 'given up'
}

function change(given: Omit<Change, typeof fc.toStringMethod>): Change {
  return { ...given, [fc.toStringMethod]: () => given.says }
}

const name = fc.constantFrom('a', 'b', 'c', 'd')
const amount = fc.integer({ min: -3, max: 3 })

const row = (value: unknown) => JSON.stringify(value)
const milestonesOf = (state: Map<Table, Map<string, string>>, id: string) =>
  [...state.get('milestone')!.keys()].filter((key) => key.startsWith(`${id}/`))

const putMeasure = fc.tuple(name, amount).map(([id, ore]) =>
  change({
    room: 'action-plans',
    says: `put measure ${id} ${ore}`,
    run: (tx, prefix) =>
      tx.query(
        `insert into example_measure (id, title, amount_ore) values ($1, 'T', $2)
       on conflict (id) do update set amount_ore = excluded.amount_ore`,
        [prefix + id, ore],
      ),
    apply: (state) => state.get('measure')!.set(id, row(ore)),
  }),
)

const raiseAll = amount.map((ore) =>
  change({
    room: 'action-plans',
    says: `raise all by ${ore}`,
    run: (tx, prefix) =>
      tx.query('update example_measure set amount_ore = amount_ore + $2 where starts_with(id, $1)', [prefix, ore]),
    apply: (state) => {
      for (const [id, held] of state.get('measure')!) state.get('measure')!.set(id, row(JSON.parse(held) + ore))
    },
  }),
)

const removeMeasure = name.map((id) =>
  change({
    room: 'action-plans',
    says: `remove measure ${id}`,
    run: async (tx, prefix) => {
      await tx.query('delete from example_milestone where measure_id = $1', [prefix + id])
      await tx.query('delete from example_measure where id = $1', [prefix + id])
    },
    apply: (state) => {
      for (const key of milestonesOf(state, id)) state.get('milestone')!.delete(key)
      state.get('measure')!.delete(id)
    },
  }),
)

const renameMeasure = fc.tuple(name, name).map(([from, to]) =>
  change({
    room: 'action-plans',
    says: `rename measure ${from} to ${to}`,
    run: (tx, prefix) =>
      tx.query(
        `update example_measure set id = $2 where id = $1 and not exists (select from example_measure where id = $2)
       and not exists (select from example_milestone where measure_id = $1)`,
        [prefix + from, prefix + to],
      ),
    apply: (state) => {
      const measures = state.get('measure')!
      const held = measures.get(from)
      if (held === undefined || measures.has(to) || milestonesOf(state, from).length > 0) return
      measures.delete(from)
      measures.set(to, held)
    },
  }),
)

const putMilestone = fc.tuple(name, fc.constantFrom(1, 2), amount).map(([id, place, note]) =>
  change({
    room: 'action-plans',
    says: `put milestone ${id}/${place} ${note}`,
    run: (tx, prefix) =>
      tx.query(
        `insert into example_milestone select id, $2::int, jsonb_build_object('note', $3::int) from example_measure where id = $1
       on conflict (measure_id, place) do update set note = excluded.note`,
        [prefix + id, place, note],
      ),
    apply: (state) => {
      if (state.get('measure')!.has(id)) state.get('milestone')!.set(`${id}/${place}`, row(note))
    },
  }),
)

const putMoney = fc.tuple(name, amount).map(([id, ore]) =>
  change({
    room: 'funding',
    says: `put money ${id} ${ore}`,
    run: (tx, prefix) =>
      tx.query(
        `merge into example_money held using (values ($1, $2::bigint)) given (id, ore) on held.id = given.id
       when matched then update set amount_ore = ore when not matched then insert values (given.id, 'm', ore)`,
        [prefix + id, ore],
      ),
    apply: (state) => state.get('money')!.set(id, row(ore)),
  }),
)

const removeMoney = name.map((id) =>
  change({
    room: 'funding',
    says: `remove money ${id}`,
    run: (tx, prefix) => tx.query('delete from example_money where id = $1', [prefix + id]),
    apply: (state) => state.get('money')!.delete(id),
  }),
)

const transactionOf = (room: Change['room'], changes: fc.Arbitrary<Change>): fc.Arbitrary<Transaction> =>
  fc.record({
    room: fc.constant(room),
    changes: fc.array(changes, { minLength: 1, maxLength: 4 }),
    takenBack: fc.array(changes, { maxLength: 1 }),
    ends: fc.constantFrom('committed', 'committed', 'committed', 'given up'),
  })

const transaction = fc.oneof(
  transactionOf('action-plans', fc.oneof(putMeasure, raiseAll, removeMeasure, renameMeasure, putMilestone)),
  transactionOf('funding', fc.oneof(putMoney, removeMoney)),
)

/** What eight writers do at the same time, each one transaction after another. */
export const randomHistory: fc.Arbitrary<Transaction[][]> = fc.array(
  fc.array(transaction, { minLength: 1, maxLength: 2 }),
  { minLength: 8, maxLength: 8 },
)

export function emptyState(): Map<Table, Map<string, string>> {
  return new Map(tables.map((table) => [table, new Map()]))
}

/** The state after a transaction, beside the one before it. */
export function after(before: State, { changes }: Transaction): State {
  const state = new Map(tables.map((table) => [table, new Map(before.get(table))]))
  for (const change of changes) change.apply(state)
  return state
}
