import { afterAll, beforeAll, expect, test } from 'vitest'
import { act, aureKommune, decider, handler, outcomeOf, smolaKommune, writeParts } from './acting.js'
import { type FundingRoom, fundingRoom } from './room.js'
import { writeRows } from './rows.js'
import { entry } from './world.js'

/*
 * Twenty who write at once, on one grant or on one vote: what is given away is never more than there is.
 */
const rounds = process.env.SIZE === 'full' ? 50 : 5
const writers = Array.from({ length: 20 }, (_, number) => number)
let room: FundingRoom

beforeAll(async () => {
  room = await fundingRoom()
  await writeParts(room, [['demo-two', 'demo-two']])
})
afterAll(() => room?.end())

const sums = async (grant: string) => {
  const { data } = await room.ask(
    `{ grant(id: "${grant}") { amount { value } allocated { value } disbursed { value } remaining { value } } }`,
  )
  return Object.fromEntries(
    Object.entries<{ value: number | null }>(data.grant).map(([name, { value }]) => [name, value ?? 0]),
  )
}

/** A grant of a thousand kroner. */
async function aGrant(id: string): Promise<string> {
  const given = { scheme_id: 'demo-scheme', pilot_id: 'demo-two', agreement_id: 'demo-two', phase: 2, reference: id }
  await writeRows(room, [
    ['state_grant', { ...given, id }],
    entry(`${id}/granted`, 'demo-two', { stage: 'GRANTED', source: 'STATE_GRANT', grant_id: id, amount_ore: 1000_00 }),
  ])
  return id
}

test(`twenty who allocate of one grant at once never take more than it is, in ${rounds} rounds`, async () => {
  for (let round = 0; round < rounds; round++) {
    const grant = await aGrant(`demo-two/race-${round}`)
    const wanted = (number: number) => 40 + ((number * 37 + round * 11) % 90)
    const outcomes = await Promise.all(
      writers.map((number) =>
        act(
          room,
          number % 2 ? smolaKommune : aureKommune,
          'allocate',
          `agreement: "demo-two", grant: "${grant}", objective: "demo-two/${1 + (number % 3)}", year: 2026, amount: ${wanted(number)}`,
        ).then(outcomeOf),
      ),
    )
    const taken = writers.filter((number) => outcomes[number] === 'done').map(wanted)
    const refused = writers.filter((number) => outcomes[number] === 'GRANT_EXCEEDED').map(wanted)
    expect(taken.length + refused.length).toBe(writers.length)
    const { allocated, remaining } = await sums(grant)
    expect(allocated).toBe(taken.reduce((sum, each) => sum + each, 0))
    expect(allocated).toBeLessThanOrEqual(1000)
    // Whoever was refused asked for more than was left, so for more than is left now.
    expect(Math.min(...refused)).toBeGreaterThan(remaining!)
  }
}, 300_000)

test(`twenty who allocate, pay out and cut one grant at once leave it no smaller than what is taken, in ${rounds} rounds`, async () => {
  for (let round = 0; round < rounds; round++) {
    const grant = await aGrant(`demo-two/cut-${round}`)
    const asked = (number: number) => {
      if (number % 5 === 0)
        return act(
          room,
          decider,
          'changeGrant',
          `grant: "${grant}", expectedVersion: 1, amount: ${300 + number * 20}, reason: "Kutt"`,
        )
      if (number % 5 === 1) return act(room, handler, 'disburse', `grant: "${grant}", amount: ${150 + number}`)
      return act(
        room,
        smolaKommune,
        'allocate',
        `agreement: "demo-two", grant: "${grant}", objective: "demo-two/1", year: 2026, amount: ${60 + number}`,
      )
    }
    const outcomes = await Promise.all(writers.map((number) => asked(number).then(outcomeOf)))
    for (const outcome of outcomes)
      expect([
        'done',
        'GRANT_EXCEEDED',
        'GRANT_OVERPAID',
        'GRANT_BELOW_ALLOCATED',
        'GRANT_BELOW_DISBURSED',
        'VERSION_CONFLICT',
      ]).toContain(outcome)
    expect(writers.filter((number) => number % 5 === 0 && outcomes[number] === 'done').length).toBeLessThanOrEqual(1)
    const { amount, allocated, disbursed } = await sums(grant)
    expect(allocated).toBeLessThanOrEqual(amount!)
    expect(disbursed).toBeLessThanOrEqual(amount!)
  }
}, 300_000)

test('twenty grants at once of one vote are together no more than it', async () => {
  const vote = 'world: DEMO, year: 2027, amount: 1000, reference: "Prop. 1 S"'
  expect(outcomeOf(await act(room, decider, 'recordAppropriation', vote))).toBe('done')
  const outcomes = await Promise.all(
    writers.map((number) =>
      act(
        room,
        decider,
        'giveGrant',
        `scheme: "demo-scheme", pilot: "demo-two", phase: 1, year: 2027, recipient: "smola-kommune", amount: 100, reference: "27/${number}"`,
      ).then(outcomeOf),
    ),
  )
  expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(10)
  expect(outcomes.filter((outcome) => outcome === 'APPROPRIATION_EXCEEDED')).toHaveLength(10)
}, 60_000)

test('of two who move one allocation at once, one does', async () => {
  const grant = await aGrant('demo-two/moved')
  const given = `agreement: "demo-two", grant: "${grant}", objective: "demo-two/1", year: 2026, amount: 700`
  const { moneyEntry } = await act(room, smolaKommune, 'allocate', given)
  const moves = await Promise.all(
    [2, 3].map((to) =>
      act(
        room,
        aureKommune,
        'reallocate',
        `entry: "${moneyEntry.id}", expectedVersion: 1, objective: "demo-two/${to}", reason: "Flyttes"`,
      ).then(outcomeOf),
    ),
  )
  expect(moves.sort()).toEqual(['ALLOCATION_MOVED', 'done'])
  expect(await sums(grant)).toMatchObject({ allocated: 700 })
})
