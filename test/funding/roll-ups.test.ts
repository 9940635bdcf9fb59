import fc from 'fast-check'
import type { EntityManager } from 'typeorm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { differences } from './differences.js'
import { type FundingRoom, fundingRoom } from './room.js'
import { insert, type Row, writeElsewhere, writeRows } from './rows.js'
import { bound, entry, line, measures } from './world.js'

let room: FundingRoom
beforeAll(async () => {
  room = await fundingRoom()
})
afterAll(() => room?.end())

/** What the roll-ups of a moment do not agree with: empty, if all is well. */
async function wrongAt(revision?: number): Promise<unknown[]> {
  await room.admin.query('begin')
  if (revision !== undefined)
    await room.admin.query(
      `set local search_path = funding_as_of, published_as_of, keys_as_of; set local platform.as_of = ${revision}`,
    )
  const { rows } = await room.admin.query(differences)
  await room.admin.query('rollback')
  return rows
}

type Change = (tx: EntityManager, prefix: string) => Promise<unknown>

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const amount = fc.oneof(fc.integer({ min: -1000, max: 100_000 }), fc.constant(null))
const pilot = fc.constantFrom(...bound)
const stage = fc.constantFrom('SPENT', 'ALLOCATED', 'COMMITTED')
const year = fc.constantFrom(2024, 2025)
const at = fc.constantFrom(...Object.keys(measures), '1', '2', '')

const placed = (pilot: string, at: string) => ({
  measure_id: at.startsWith('m') ? `${pilot}/${at}` : null,
  objective_id: /^\d$/.test(at) ? `${pilot}/${at}` : null,
})
const stateOf = (ore: number | null) => (ore === null ? 'NOT_REPORTED' : 'REPORTED')

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(id, pilot, stage, year, at, amount).map(
    ([id, pilot, stage, year, at, ore]): Change =>
      async (tx, prefix) => {
        await tx.query('delete from money_entry where id = $1', [prefix + id])
        await insert(tx, [
          entry(prefix + id, pilot, { stage, budget_year: year, amount_ore: ore, ...placed(pilot, at) }),
        ])
      },
  ),
  fc.tuple(id, pilot, amount).map(
    ([id, pilot, ore]): Change =>
      async (tx, prefix) => {
        await tx.query('delete from money_entry where id = $1', [prefix + id])
        await insert(tx, [line(prefix + id, pilot, 2025, 'm3', { amount_ore: ore })])
      },
  ),
  fc.tuple(id, amount).map(
    ([id, ore]): Change =>
      (tx, prefix) =>
        tx.query('update money_entry set amount_ore = $2, amount_state = $3 where id = $1', [
          prefix + id,
          ore,
          stateOf(ore),
        ]),
  ),
  fc.tuple(amount).map(
    ([ore]): Change =>
      (tx, prefix) =>
        tx.query('update money_entry set amount_ore = $2, amount_state = $3 where starts_with(id, $1)', [
          prefix,
          ore,
          stateOf(ore),
        ]),
  ),
  fc.tuple(id, pilot, at, year).map(
    ([id, pilot, at, year]): Change =>
      (tx, prefix) =>
        tx.query(
          `update money_entry set pilot_id = $2, agreement_id = $2, measure_id = $3, objective_id = $4, budget_year = $5
       where id = $1 and stage <> 'PLANNED'`,
          [prefix + id, pilot, placed(pilot, at).measure_id, placed(pilot, at).objective_id, year],
        ),
  ),
  id.map(
    (id): Change =>
      (tx, prefix) =>
        tx.query('delete from money_entry where id = $1', [prefix + id]),
  ),
  fc.constant<Change>((tx, prefix) => tx.query('delete from money_entry where starts_with(id, $1)', [prefix])),
)

const writers = fc.array(fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }), {
  minLength: 6,
  maxLength: 6,
})

test('roll-ups are what the portions add up to, at every revision of any history of six writers', async () => {
  let run = 0
  await fc.assert(
    fc.asyncProperty(writers, async (writers) => {
      const prefix = `h${run++}-`
      const revisions: number[] = []
      await Promise.all(
        writers.map(async (transactions) => {
          for (const changes of transactions)
            revisions.push(
              await room.database.write('a clerk', 'a random change', async (tx, revision) => {
                for (const change of changes) await change(tx, prefix)
                return revision
              }),
            )
        }),
      )
      for (const revision of revisions) expect(await wrongAt(revision), `at revision ${revision}`).toEqual([])
      expect(await wrongAt()).toEqual([])
    }),
    { numRuns: process.env.SIZE === 'full' ? 100 : 12, endOnFailure: true },
  )
  expect((await room.admin.query('select * from platform.verify()')).rows).toEqual([])
}, 300_000)

const portions = async (of: string): Promise<unknown[]> =>
  (await room.admin.query('select to_jsonb(p) as row from money_portion p where entry_id = $1 order by place', [of]))
    .rows

test('a measure that moves to another objective rewrites nothing that was booked before', async () => {
  await writeRows(room, [entry('before', 'demo-two', { measure_id: 'demo-two/m1', amount_ore: 999_99 })])
  const before = await portions('before')
  const moved: Row[] = [
    ['action_plan', { id: 'demo-two/2027', agreement_id: 'demo-two', pilot_id: 'demo-two', year: 2027 }],
    [
      'plan_version',
      {
        ...{
          id: 'demo-two/2027/1',
          plan_id: 'demo-two/2027',
          agreement_id: 'demo-two',
          pilot_id: 'demo-two',
          year: 2027,
        },
        ...{ number: 1, state: 'APPROVED', submitted_on: '2026-11-01', approved_on: '2026-12-01' },
      },
    ],
    [
      'measure_version',
      {
        ...{ id: 'demo-two/2027/1/m1', plan_version_id: 'demo-two/2027/1', measure_id: 'demo-two/m1' },
        ...{
          agreement_id: 'demo-two',
          pilot_id: 'demo-two',
          year: 2027,
          plan_number: 1,
          position: 1,
          title: 'Flyttet',
        },
        ...{ responsible_municipality_code: '1576', status: 'IN_PROGRESS', judging_state: 'NOT_AGREED' },
      },
    ],
    [
      'measure_objective',
      {
        ...{ measure_version_id: 'demo-two/2027/1/m1', objective_id: 'demo-two/2', plan_version_id: 'demo-two/2027/1' },
        ...{ measure_id: 'demo-two/m1', position: 0, share_basis_points: 10000 },
      },
    ],
  ]
  await writeElsewhere(room, 'action-plans', (tx) => insert(tx, moved))
  expect(await portions('before')).toEqual(before)

  await writeRows(room, [entry('after', 'demo-two', { measure_id: 'demo-two/m1', amount_ore: 999_99 })])
  const { rows } = await room.admin.query(
    `select distinct entry_id, objective_id, responsible_municipality_code from money_portion where measure_id = 'demo-two/m1' and entry_id in ('before', 'after') order by 1`,
  )
  expect(rows).toEqual([
    { entry_id: 'after', objective_id: 'demo-two/2', responsible_municipality_code: '1576' },
    { entry_id: 'before', objective_id: 'demo-two/1', responsible_municipality_code: '1573' },
  ])

  await room.database.write('a clerk', 'a correction', (tx) =>
    tx.query(`update money_entry set amount_ore = 100001 where id = 'before'`),
  )
  const corrected = await portions('before')
  expect(corrected).toHaveLength(before.length)
  expect(corrected).not.toEqual(before)
  expect(await wrongAt()).toEqual([])
})
