import type { EntityManager } from 'typeorm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { kroner } from '../../subgraphs/foundation/money.js'
import { type BookingStore, bookingStore } from '../../subgraphs/funding/money-entry/booking-store.js'
import {
  allocate,
  bookHours,
  give,
  type NewAllocation,
  reallocate,
  revise,
} from '../../subgraphs/funding/money-entry/rules.js'
import { type FundingRoom, fundingRoom } from './room.js'
import { insert, type Row, write, writeRows } from './rows.js'
import { entry } from './world.js'

let room: FundingRoom
/** A grant of a thousand kroner, new for each test. */
let grantId: string
let number = 0
beforeAll(async () => {
  room = await fundingRoom()
})
afterAll(() => room?.end())
beforeEach(async () => {
  grantId = `grant-${number++}`
  await writeRows(room, [
    grant(grantId),
    entry(`${grantId}/given`, 'demo-two', {
      stage: 'GRANTED',
      source: 'STATE_GRANT',
      grant_id: grantId,
      amount_ore: 1000_00,
    }),
  ])
})

const grant = (id: string, given = {}): Row => [
  'state_grant',
  { id, scheme_id: 'demo-scheme', pilot_id: 'demo-two', phase: 2, reference: `${id} letter`, ...given },
]

const booking = <T>(work: (store: BookingStore) => Promise<T>): Promise<T> =>
  room.database.write('a clerk', 'a booking', (tx: EntityManager) => work(bookingStore(tx)))

const aNewAllocation = (given: Partial<NewAllocation> = {}): NewAllocation => ({
  id: `entry-${number++}`,
  world: 'DEMO',
  source: 'STATE_GRANT',
  year: 2025,
  amount: kroner(100),
  pilotId: 'demo-two',
  agreementId: 'demo-two',
  objectiveId: 'demo-two/1',
  grantId,
  bookedOn: '2025-03-01',
  reference: 'sak 1',
  note: null,
  provenance: 'SYNTHETIC',
  sources: [],
  ...given,
})

const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'booked',
    (error) => error.code,
  )

const leftOf = async (id: string): Promise<number> => {
  const { data } = await room.ask('query ($id: ID!) { grant(id: $id) { remaining { value } } }', { id })
  return data.grant.remaining.value
}

/** What counts under each objective at a stage, now. */
const byObjective = async (): Promise<Record<string, number>> => {
  const { rows } = await room.admin.query(
    `select portion.objective_id, sum(portion.amount_ore)::int as ore from money_portion portion join money_entry entry on entry.id = portion.entry_id
     where entry.grant_id = $1 and portion.stage = 'ALLOCATED' group by 1 having sum(portion.amount_ore) <> 0`,
    [grantId],
  )
  return Object.fromEntries(rows.map(({ objective_id, ore }) => [objective_id, ore]))
}

describe('an allocation', () => {
  test('is refused where it is more than is left of the grant, with what is left', async () => {
    await booking((store) => allocate(aNewAllocation({ amount: kroner(999.5) }), store))
    const attempt = booking((store) => allocate(aNewAllocation({ amount: kroner(1) }), store))
    await expect(attempt).rejects.toMatchObject({
      code: 'GRANT_EXCEEDED',
      values: { grant: `${grantId} letter`, wanted: 1, left: 0.5 },
    })
    await booking((store) => allocate(aNewAllocation({ amount: kroner(0.5) }), store))
    expect(await leftOf(grantId)).toBe(0)
  })

  test('of a grant whose amount nobody tells is refused as that', async () => {
    await writeRows(room, [grant('untold'), grant('at-most', { at_most_ore: 50_00 })])
    expect(await codeOf(booking((store) => allocate(aNewAllocation({ grantId: 'untold' }), store)))).toBe(
      'GRANT_AMOUNT_UNKNOWN',
    )
    expect(await codeOf(booking((store) => allocate(aNewAllocation({ grantId: 'at-most' }), store)))).toBe(
      'GRANT_EXCEEDED',
    )
    expect(await codeOf(booking((store) => allocate(aNewAllocation({ grantId: 'nowhere' }), store)))).toBe(
      'UNKNOWN_KEY',
    )
  })

  test('of own means asks no grant', async () => {
    const own = aNewAllocation({ grantId: null, source: 'MUNICIPALITY', amount: kroner(1_000_000) })
    expect(await booking((store) => allocate(own, store))).toMatchObject({
      stage: 'ALLOCATED',
      amount: { value: kroner(1_000_000) },
    })
  })

  test('by twenty writers at once takes no more than there is', async () => {
    const take = () => booking((store) => allocate(aNewAllocation(), store))
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => codeOf(take())))
    expect(outcomes.filter((outcome) => outcome === 'booked')).toHaveLength(10)
    expect(outcomes.filter((outcome) => outcome === 'GRANT_EXCEEDED')).toHaveLength(10)
    expect(await leftOf(grantId)).toBe(0)
  }, 30_000)

  test('that goes around the rules is refused by the database, whoever writes', async () => {
    const around = (place: number) =>
      writeRows(room, [
        entry(`${grantId}/around-${place}`, 'demo-two', {
          stage: 'ALLOCATED',
          source: 'STATE_GRANT',
          grant_id: grantId,
          amount_ore: 100_00,
        }),
      ])
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, place) => around(place)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason.driverError.constraint).toBe('allocations_within_grant')
    const cut = write(room, (tx) =>
      tx.query(`update money_entry set amount_ore = 99900 where id = $1`, [`${grantId}/given`]),
    )
    await expect(cut).rejects.toThrow('would be allocated')
    const gone = write(room, (tx) => tx.query(`delete from money_entry where id = $1`, [`${grantId}/given`]))
    await expect(gone).rejects.toThrow('would be allocated')
    const moved = write(room, async (tx) => {
      await insert(tx, [grant(`${grantId}-other`)])
      await tx.query(`update money_entry set grant_id = $2 where id = $1`, [`${grantId}/given`, `${grantId}-other`])
    })
    await expect(moved).rejects.toThrow('would be allocated')
  }, 30_000)
})

describe('a re-allocation', () => {
  test('says why', async () => {
    const { id } = await booking((store) => allocate(aNewAllocation(), store))
    const move = { id: `${id}-moved`, entryId: id, objectiveId: 'demo-two/2', measureId: null, bookedOn: '2025-04-01' }
    expect(await codeOf(booking((store) => reallocate({ ...move, reason: ' ' }, store)))).toBe('REASON_MISSING')
    expect(
      await codeOf(booking((store) => reallocate({ ...move, entryId: `${grantId}/given`, reason: 'fordi' }, store))),
    ).toBe('NOTHING_TO_REALLOCATE')
  })

  test('moves all of it to the øre, rewrites nothing, and takes nothing of what is left', async () => {
    const amount = kroner(1000)
    const { id } = await booking((store) =>
      allocate(aNewAllocation({ amount, objectiveId: null, measureId: 'demo-two/m3' }), store),
    )
    const before = await room.head()
    expect(await byObjective()).toEqual({ 'demo-two/1': 33_340, 'demo-two/2': 33_330, 'demo-two/3': 33_330 })
    const made = await booking((store) =>
      reallocate(
        {
          id: `${id}-moved`,
          entryId: id,
          objectiveId: null,
          measureId: 'demo-two/m2',
          bookedOn: '2025-04-01',
          reason: 'Tiltaket utgår',
        },
        store,
      ),
    )
    expect(made).toMatchObject({ amount: { value: amount }, measureId: 'demo-two/m2', note: 'Tiltaket utgår' })
    expect(await byObjective()).toEqual({ 'demo-two/1': 33_330, 'demo-two/2': 66_670 })
    expect(await leftOf(grantId)).toBe(0)
    const { data } = await room.ask(
      'query ($id: ID!) { moneyEntry(id: $id) { amount { value } portions { amount { value } } } grant(id: $grant) { remaining { value } } }'.replace(
        '$id: ID!',
        '$id: ID!, $grant: ID!',
      ),
      { id, grant: grantId },
      { revision: before },
    )
    expect(data.moneyEntry.amount.value).toBe(1000)
    expect(data.grant.remaining.value).toBe(0)
  })
})

describe('a revision of a budget', () => {
  test('keeps what it was and why it was changed, the newest first', async () => {
    const { id } = await booking((store) => allocate(aNewAllocation(), store))
    const change = (value: number, reason: string) =>
      booking((store) =>
        revise({ entryId: id, value: kroner(value), state: 'REPORTED', revisedOn: '2025-05-02', reason }, store),
      )
    expect((await change(300, 'Økt')).amount.value).toBe(kroner(300))
    await change(200, 'Senket')
    const { data } = await room.ask(
      'query ($id: ID!) { moneyEntry(id: $id) { amount { value } revisions { former { value state } revisedOn reason } } }',
      { id },
    )
    expect(data.moneyEntry).toEqual({
      amount: { value: 200 },
      revisions: [
        { former: { value: 300, state: 'REPORTED' }, revisedOn: '2025-05-02', reason: 'Senket' },
        { former: { value: 100, state: 'REPORTED' }, revisedOn: '2025-05-02', reason: 'Økt' },
      ],
    })
    await expect(change(1000.01, 'For mye')).rejects.toMatchObject({ code: 'GRANT_EXCEEDED', values: { left: 1000 } })
    await expect(change(150, '')).rejects.toMatchObject({ code: 'REASON_MISSING' })
    const wrong = { entryId: id, value: null, state: 'REPORTED' as const, revisedOn: '2025-05-02', reason: 'Ukjent' }
    expect(await codeOf(booking((store) => revise(wrong, store)))).toBe('FIGURE_CONTRADICTS_STATE')
    expect(await codeOf(booking((store) => revise({ ...wrong, state: 'NOT_REPORTED' }, store)))).toBe('booked')
  })
})

test('own hours are booked as what they are worth, rounded half up', async () => {
  const { amount: _, source: __, ...hours } = aNewAllocation({ grantId: null })
  const made = await booking((store) => bookHours({ ...hours, hours: 1.5, rate: kroner(333.33) }, store))
  expect(made).toMatchObject({ amount: { value: kroner(500) }, hours: { value: 1.5 }, rate: { value: kroner(333.33) } })
  expect(await codeOf(booking((store) => bookHours({ ...hours, hours: 0.125, rate: kroner(1) }, store)))).toBe(
    'HOURS_NOT_EXACT',
  )
})

describe('grants of a year', () => {
  const given = (year: number, amount: number) => ({ ...aNewAllocation({ year, amount: kroner(amount) }), grantId })
  const vote = (year: number, amount_ore: number | null): Row[] => [
    ['appropriation', { id: `vote-${year}`, world: 'DEMO', year }],
    [
      'money_entry',
      {
        ...{
          id: `vote-${year}/amount`,
          world: 'DEMO',
          stage: 'APPROPRIATED',
          source: 'STATE_GRANT',
          budget_year: year,
        },
        ...{
          appropriation_id: `vote-${year}`,
          amount_ore,
          amount_state: amount_ore === null ? 'NOT_REPORTED' : 'REPORTED',
        },
      },
    ],
  ]

  test('are together no more than the Storting voted, where that is on record', async () => {
    await writeRows(room, [...vote(2030, 500_00), ...vote(2031, null)])
    await booking((store) => give(given(2030, 499), store))
    await expect(booking((store) => give(given(2030, 2), store))).rejects.toMatchObject({
      code: 'APPROPRIATION_EXCEEDED',
      values: { year: 2030, wanted: 2, left: 1 },
    })
    for (const year of [2031, 2032])
      expect(await codeOf(booking((store) => give(given(year, 9_000_000), store)))).toBe('booked')
  })

  test('are refused by the database too, and so is a vote of less than is granted already', async () => {
    await writeRows(room, vote(2033, 500_00))
    const around = { stage: 'GRANTED', source: 'STATE_GRANT', grant_id: grantId, budget_year: 2033 }
    await expect(writeRows(room, [entry('around', 'demo-two', { ...around, amount_ore: 500_01 })])).rejects.toThrow(
      'are appropriated',
    )
    await writeRows(room, [entry('within', 'demo-two', { ...around, amount_ore: 500_00 })])
    const less = write(room, (tx) =>
      tx.query(`update money_entry set amount_ore = 49999 where id = 'vote-2033/amount'`),
    )
    await expect(less).rejects.toThrow('are appropriated')
  })
})
