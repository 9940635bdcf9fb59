import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../subgraphs/foundation/access/actor.js'
import { HeaderAuthentication } from '../../subgraphs/foundation/access/authentication.js'
import { type DatabaseDirectory, openDirectory } from '../../subgraphs/foundation/access/database-directory.js'
import { RememberingDirectory } from '../../subgraphs/foundation/access/remembering-directory.js'
import { loginUrl } from '../../subgraphs/foundation/database/logins.js'
import { verify } from '../../subgraphs/foundation/database/verify.js'
import { anActor, smolaKommune } from '../action-plans/actors.js'
import { testPepper as pepper } from '../room-alone.js'
import { actingIn, administratorOf, type Done, everythingHeld, read, refusedWith, supplierOf } from './acting.js'
import { type PartiesRoom, partiesRoom, today } from './room.js'

/*
 * Keys that readers show, issued in this room and judged by the gateway: here by what the gateway judges them with, on the
 * login that it has, at an hour that the test sets.
 */
let room: PartiesRoom
const act = actingIn(() => room)
const administrator = administratorOf('smola-kommune')
const kdd = administratorOf('kdd')
const directories: DatabaseDirectory[] = []
let noon = new Date(`${today}T11:00:00Z`)

beforeAll(async () => {
  room = await partiesRoom()
})
afterAll(async () => {
  await Promise.all(directories.map((directory) => directory.close()))
  await room?.end()
})

/** A gateway as far as keys go, with a memory of its own and a clock in milliseconds. */
async function gateway() {
  const directory = await openDirectory({ url: loginUrl(room.url, 'gateway', room.secret), now: () => noon })
  directories.push(directory)
  const clock = { now: 0 }
  const remembering = new RememberingDirectory(directory, { now: () => clock.now })
  const authentication = new HeaderAuthentication({ issuers: [], directory: remembering, pepper })
  return { clock, show: (key: string) => authentication.authenticate({ 'x-api-key': key }) }
}

const of = 'key apiKey { prefix holder madeOn endsOn revokedOn lastUsedOn }'
const issued = async (actor: Actor = administrator, more = ''): Promise<Done> =>
  act(actor, 'issueApiKey', `holder: "Smøla i tall" ${more}`, { of })

async function keysOf(party: string, actor: Actor | null, revision?: number) {
  const question = `{ party(id: "${party}") { apiKeys { prefix revokedOn lastUsedOn } } }`
  const data = await read(room, question, { actor, ...(revision !== undefined && { revision }) })
  return data.party.apiKeys as { prefix: string; revokedOn: string | null; lastUsedOn: string | null }[]
}

const refused = expect.objectContaining({ code: 'KEY_REFUSED' })

describe('a key', () => {
  test('is shown once, and stands in no table', async () => {
    const done = await issued()
    expect(done.key).toMatch(/^bv_[0-9a-f]{8}_[\w-]{43}$/)
    expect(done.apiKey).toEqual({
      prefix: done.key.slice(3, 11),
      holder: 'Smøla i tall',
      madeOn: today,
      endsOn: '2027-11-23',
      revokedOn: null,
      lastUsedOn: null,
    })
    const held = await everythingHeld(room)
    expect(held).toContain(done.apiKey.prefix)
    expect(held).not.toContain(done.key)
    expect(held).not.toContain(done.key.slice(12))
  })

  test('is not shown again to an act sent again: that is answered without, and no other key is made', async () => {
    const asked = 'holder: "To ganger"'
    const once = await act(administrator, 'issueApiKey', asked, { key: 'issue it once, please', of })
    const again = await act(administrator, 'issueApiKey', asked, { key: 'issue it once, please', of })
    expect(once.key).not.toBeNull()
    expect(again).toEqual({ ...once, isRepeated: true, key: null })
  })

  test('names its holder, who is nobody that may see more than anyone', async () => {
    const { key, apiKey } = await issued()
    expect(await (await gateway()).show(key)).toEqual({
      actor: null,
      until: null,
      keyHolder: { prefix: apiKey.prefix, name: 'Smøla i tall' },
    })
  })

  test('is refused with a letter changed', async () => {
    const { key } = await issued()
    const other = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`
    await expect((await gateway()).show(other)).rejects.toEqual(refused)
  })

  test('tells the day on which it was last used', async () => {
    const { key, apiKey } = await issued()
    const lastUsedOn = async () =>
      (await keysOf('smola-kommune', administrator)).find(({ prefix }) => prefix === apiKey.prefix)?.lastUsedOn
    expect(await lastUsedOn()).toBeNull()
    await (await gateway()).show(key)
    expect(await lastUsedOn()).toBe(today)
    noon = new Date('2026-12-24T11:00:00Z')
    await (await gateway()).show(key)
    expect(await lastUsedOn()).toBe('2026-12-24')
    noon = new Date(`${today}T11:00:00Z`)
    await (await gateway()).show(key)
    expect(await lastUsedOn()).toBe('2026-12-24')
  })

  test('is good through its last day, and not after', async () => {
    const { key } = await issued(administrator, ', endsOn: "2026-12-01"')
    noon = new Date('2026-12-01T11:00:00Z')
    await (await gateway()).show(key)
    noon = new Date('2026-12-02T11:00:00Z')
    await expect((await gateway()).show(key)).rejects.toEqual(refused)
    noon = new Date(`${today}T11:00:00Z`)
  })

  test.each([
    ['holder: " "', 'KEY_HOLDER_NEEDED'],
    [`holder: "${'x'.repeat(101)}"`, 'KEY_HOLDER_NEEDED'],
    ['holder: "010170 12345"', 'PERSONAL_NUMBER_REFUSED'],
    ['holder: "I går", endsOn: "2026-11-22"', 'KEY_OVER_ALREADY'],
  ])('is not issued with %s', async (asked, code) => {
    const done = await act(administrator, 'issueApiKey', asked, { of })
    expect([refusedWith(done), done.key]).toEqual([[code], null])
  })
})

describe('a key that is revoked', () => {
  test('is refused by every gateway within five seconds, and by one that has not seen it at once', async () => {
    const { key, apiKey } = await issued()
    const [one, another] = [await gateway(), await gateway()]
    await one.show(key)
    another.clock.now = 4_000
    await another.show(key)

    const done = await act(administrator, 'revokeApiKey', `prefix: "${apiKey.prefix}"`, { of })
    expect(done).toMatchObject({ isDone: true, key: null, apiKey: { prefix: apiKey.prefix, revokedOn: today } })
    one.clock.now = 5_000
    another.clock.now = 9_000
    for (const each of [one, another, await gateway()]) await expect(each.show(key)).rejects.toEqual(refused)
  })

  test('is revoked once, and its past stays', async () => {
    const { apiKey } = await issued()
    const then = await room.head()
    const revoking = `prefix: "${apiKey.prefix}"`
    await act(administrator, 'revokeApiKey', revoking)
    expect(refusedWith(await act(administrator, 'revokeApiKey', revoking))).toEqual(['ACT_NOT_NOW'])
    const earlier = await keysOf('smola-kommune', administrator, then)
    expect(earlier.find(({ prefix }) => prefix === apiKey.prefix)).toMatchObject({ revokedOn: null })
    expect((await verify(room.admin)).faults).toEqual([])
  })

  test('cannot be one that is over', async () => {
    const { apiKey } = await issued(administrator, ', endsOn: "2026-12-01"')
    const late = await act(administrator, 'revokeApiKey', `prefix: "${apiKey.prefix}"`, { day: '2026-12-02' })
    expect(refusedWith(late)).toEqual(['ACT_NOT_NOW'])
    expect(late.problems[0]?.message).toContain('ENDED')
  })
})

describe('who may do what', () => {
  const roles: Readonly<Record<string, readonly [actor: Actor, issue: string, revoke: string, reads: boolean]>> = {
    'its administrator': [administrator, 'done', 'done', true],
    'a machine of its own with the task': [{ ...administrator, person: null }, 'done', 'done', true],
    'a member with all other tasks': [smolaKommune, 'TASK_MISSING', 'TASK_MISSING', false],
    'its supplier': [supplierOf('smola-kommune'), 'TASK_MISSING', 'TASK_MISSING', false],
    'an administrator of the other municipality': [administratorOf('aure-kommune'), 'done', 'UNKNOWN_KEY', false],
    'an administrator of the county': [administratorOf('more-og-romsdal-fylkeskommune'), 'done', 'UNKNOWN_KEY', false],
    'an administrator of a named partner': [administratorOf('husbanken'), 'done', 'UNKNOWN_KEY', false],
    'an administrator of the evaluator': [administratorOf('sintef'), 'done', 'UNKNOWN_KEY', false],
    'an administrator of KDD': [kdd, 'done', 'done', true],
    'an administrator of Distriktssenteret': [administratorOf('distriktssenteret'), 'done', 'done', true],
    'a handler in KDD': [anActor('kdd'), 'TASK_MISSING', 'TASK_MISSING', false],
  }
  const outcome = (done: Done): string => (done.isDone ? 'done' : refusedWith(done).join())

  test.each(Object.entries(roles))('%s', async (_, [actor, issue, revoke, reads]) => {
    expect(outcome(await issued(actor))).toBe(issue)
    const { apiKey } = await issued()
    expect((await keysOf('smola-kommune', actor)).some(({ prefix }) => prefix === apiKey.prefix)).toBe(reads)
    expect(outcome(await act(actor, 'revokeApiKey', `prefix: "${apiKey.prefix}"`))).toBe(revoke)
  })

  test('an organisation issues keys in its own name', async () => {
    const { apiKey } = await issued(kdd)
    expect((await keysOf('kdd', kdd)).map(({ prefix }) => prefix)).toContain(apiKey.prefix)
    expect((await keysOf('smola-kommune', kdd)).map(({ prefix }) => prefix)).not.toContain(apiKey.prefix)
  })

  test('nobody without a login is told of any, nor that one they name is there', async () => {
    const { apiKey } = await issued()
    expect(await keysOf('smola-kommune', null)).toEqual([])
    const other = administratorOf('aure-kommune')
    const sentence = async (prefix: string) =>
      (await act(other, 'revokeApiKey', `prefix: "${prefix}"`)).problems[0]?.message.replace(prefix, '…')
    expect(await sentence(apiKey.prefix)).toBe(await sentence('00000000'))
  })
})

test('by raw SQL, keys are given to readers of who issued them, of KDD and of Distriktssenteret, and to no others', async () => {
  const { key, apiKey } = await issued()
  await (await gateway()).show(key)
  const viewer = new pg.Client({ connectionString: loginUrl(room.url, 'parties_viewer', room.secret) })
  const reader = new pg.Client({ connectionString: loginUrl(room.url, 'parties_reader', room.secret) })
  await Promise.all([viewer.connect(), reader.connect()])
  try {
    const counts = async (party: string | null) => {
      await viewer.query('begin read only')
      if (party) await viewer.query(`set local platform.viewer = '${party}'; set local platform.day = '${today}'`)
      const found = []
      for (const table of ['api_key', 'api_key_use'])
        found.push((await viewer.query(`select from ${table} where prefix = $1`, [apiKey.prefix])).rowCount)
      await viewer.query('rollback')
      return found
    }
    for (const party of ['smola-kommune', 'kdd', 'distriktssenteret']) expect(await counts(party)).toEqual([1, 1])
    for (const party of [null, 'aure-kommune', 'sintef']) expect(await counts(party)).toEqual([0, 0])
    expect((await reader.query('select from api_key')).rowCount).toBe(0)
    await expect(reader.query('select from api_key_use')).rejects.toThrow(/permission denied/)
  } finally {
    await Promise.all([viewer.end(), reader.end()])
  }
})
