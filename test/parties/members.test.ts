import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../subgraphs/foundation/access/actor.js'
import { type DatabaseDirectory, openDirectory } from '../../subgraphs/foundation/access/database-directory.js'
import { RememberingDirectory } from '../../subgraphs/foundation/access/remembering-directory.js'
import { loginUrl } from '../../subgraphs/foundation/database/logins.js'
import { verify } from '../../subgraphs/foundation/database/verify.js'
import { anActor, smolaKommune } from '../action-plans/actors.js'
import { actingIn, administratorOf, type Done, everythingHeld, read, refusedWith, supplierOf } from './acting.js'
import { type PartiesRoom, partiesRoom, today } from './room.js'

/*
 * Who acts for Smøla, as its administrator says it. Each test makes what it is about.
 */
let room: PartiesRoom
let directory: DatabaseDirectory
let viewer: pg.Client
const act = actingIn(() => room)
const issuer = 'https://idporten.example'
const administrator = administratorOf('smola-kommune')
const ofKdd = administratorOf('kdd')

beforeAll(async () => {
  room = await partiesRoom()
  const url = loginUrl(room.url, 'gateway', room.secret)
  directory = await openDirectory({ url, now: () => new Date(`${today}T12:00:00Z`) })
  viewer = new pg.Client({ connectionString: loginUrl(room.url, 'parties_viewer', room.secret) })
  await viewer.connect()
})
afterAll(async () => {
  await viewer?.end()
  await directory?.close()
  await room?.end()
})

const member = 'member { id tasks validFrom validTo endedOn erasedOn edition login { issuer subject } }'
let people = 0
const newSubject = () => `person-${people++}`

const adding = (subject: string, tasks = '[DRAFT]', more = '', party = 'smola-kommune') =>
  `party: "${party}", issuer: "${issuer}", subject: "${subject}", tasks: ${tasks} ${more}`

async function added(subject = newSubject(), tasks = '[DRAFT]', more = ''): Promise<string> {
  const done = await act(administrator, 'addMember', adding(subject, tasks, more), { of: member })
  expect(done.problems).toEqual([])
  return done.member.id
}

const supplier = 'supplierMandate { id supplierNumber tasks validFrom validTo endedOn }'
const recording = (number: string, tasks = '[DRAFT, REPORT]', party = 'smola-kommune') =>
  `party: "${party}", supplierNumber: "${number}", tasks: ${tasks}`

describe('a member', () => {
  test('is added by the administrator of the organisation, and acts for it from then on', async () => {
    const subject = newSubject()
    const done = await act(administrator, 'addMember', adding(subject, '[DRAFT, SUBMIT, DRAFT]'), { of: member })
    expect(done).toMatchObject({
      isDone: true,
      member: {
        tasks: ['DRAFT', 'SUBMIT'],
        validFrom: today,
        validTo: null,
        endedOn: null,
        edition: 1,
        login: { issuer, subject },
      },
    })
    expect(await directory.memberships(issuer, subject)).toEqual([
      { member: done.member.id, party: 'smola-kommune', tasks: ['DRAFT', 'SUBMIT'] },
    ])
    expect(done.member.id).not.toContain(subject)
  })

  test('is there once: the same person is no second member while the first stands', async () => {
    const subject = newSubject()
    const id = await added(subject)
    const again = await act(administrator, 'addMember', adding(subject))
    expect(refusedWith(again)).toEqual(['ON_RECORD_ALREADY'])
    expect(again.problems[0]?.message).toContain(id)
    await act(administrator, 'endMember', `member: "${id}"`)
    expect(await act(administrator, 'addMember', adding(subject))).toMatchObject({ isDone: true })
  })

  test('does what it may from its first day to its last, and not around them', async () => {
    const [before, within, after] = [newSubject(), newSubject(), newSubject()]
    await added(before, '[DRAFT]', ', validFrom: "2026-11-24"')
    await added(within, '[DRAFT]', `, validFrom: "${today}", validTo: "${today}"`)
    await added(after, '[DRAFT]', ', validFrom: "2026-11-01", validTo: "2026-11-22"')
    const found = await Promise.all([before, within, after].map((subject) => directory.memberships(issuer, subject)))
    expect(found.map(({ length }) => length)).toEqual([0, 1, 0])
  })

  test('is changed in the edition that was read, and in no other', async () => {
    const subject = newSubject()
    const id = await added(subject)
    const change = (expected: number, tasks: string) =>
      act(administrator, 'changeMember', `member: "${id}", expectedVersion: ${expected}, tasks: ${tasks}`, {
        of: member,
      })
    expect(await change(1, '[REPORT]')).toMatchObject({ member: { tasks: ['REPORT'], edition: 2 } })
    const late = await change(1, '[APPROVE]')
    expect(refusedWith(late)).toEqual(['VERSION_CONFLICT'])
    expect(late.problems[0]?.values).toContainEqual({
      name: 'changed',
      json: JSON.stringify({ tasks: ['REPORT'], validTo: null }),
    })
    expect(await directory.memberships(issuer, subject)).toMatchObject([{ tasks: ['REPORT'] }])
  })

  test('is ended at once, once, and its past stays', async () => {
    const subject = newSubject()
    const id = await added(subject)
    const then = await room.head()
    const remembering = new RememberingDirectory(directory, { now: () => now })
    let now = 0
    expect(await remembering.memberships(issuer, subject)).toHaveLength(1)
    expect(await act(administrator, 'endMember', `member: "${id}"`, { of: member })).toMatchObject({
      member: { endedOn: today, edition: 2 },
    })
    expect(await directory.memberships(issuer, subject)).toEqual([])
    now = 5_000
    expect(await remembering.memberships(issuer, subject)).toEqual([])
    expect(refusedWith(await act(administrator, 'endMember', `member: "${id}"`))).toEqual(['ACT_NOT_NOW'])
    expect(
      refusedWith(await act(administrator, 'changeMember', `member: "${id}", expectedVersion: 2, tasks: []`)),
    ).toEqual(['ACT_NOT_NOW'])
    const [earlier] = (await membersRead(administrator, then)).filter((each) => each.id === id)
    expect(earlier).toMatchObject({ endedOn: null, edition: 1 })
  })

  test.each([
    [adding('01017012345'), 'PERSONAL_NUMBER_REFUSED'],
    [adding('010170 12345'), 'PERSONAL_NUMBER_REFUSED'],
    [adding('pid:01017012345'), 'PERSONAL_NUMBER_REFUSED'],
    [adding(' '), 'LOGIN_NEEDED'],
    [adding('x'.repeat(256)), 'LOGIN_NEEDED'],
    [adding('once', '[DRAFT]', ', validFrom: "2027-01-01", validTo: "2026-12-31"'), 'PERIOD_REVERSED'],
    [adding('once', '[DRAFT]', ', validTo: "2026-11-22"'), 'PERIOD_REVERSED'],
    [adding('once', '[DRAFT]', '', 'no-such-party'), 'UNKNOWN_KEY'],
  ])('is not added as %s', async (asked, code) => {
    expect(refusedWith(await act(administrator, 'addMember', asked))).toEqual([code])
  })

  test('with a login that only looks like a number is added: what Google calls people has 21 digits', async () => {
    await added('104718923412345678901')
  })
})

describe('the first administrator of an organisation', () => {
  const first = (actor: Actor, party: string, tasks = '[ADMINISTER]') =>
    act(actor, 'addMember', adding(newSubject(), tasks, '', party), { of: 'member { id }' })

  test('is added by KDD or Distriktssenteret, and nobody else from outside', async () => {
    expect(refusedWith(await first(administratorOf('aure-kommune'), 'rindal-kommune'))).toEqual(['ACT_NOT_YOURS'])
    expect(refusedWith(await first(anActor('kdd'), 'rindal-kommune'))).toEqual(['TASK_MISSING'])
    expect(refusedWith(await first(ofKdd, 'rindal-kommune', '[DRAFT]'))).toEqual(['HAS_ADMINISTRATOR'])
    // It is done, and who it is is not theirs to read.
    expect(await first(ofKdd, 'rindal-kommune')).toMatchObject({ isDone: true, member: null })
    expect(await first(administratorOf('distriktssenteret'), 'nav')).toMatchObject({ isDone: true })
  })

  test('is the only one: the rest is the organisation’s own to add', async () => {
    await first(ofKdd, 'aure-kommune')
    for (const keeper of [ofKdd, administratorOf('distriktssenteret')])
      expect(refusedWith(await first(keeper, 'aure-kommune'))).toEqual(['HAS_ADMINISTRATOR'])
    expect(await first(administratorOf('aure-kommune'), 'aure-kommune')).toMatchObject({ isDone: true })
  })
})

describe('a supplier', () => {
  test('acts for the organisation once it is recorded, until that is ended', async () => {
    const number = '974760673'
    expect(await directory.supplierMandate('smola-kommune', number)).toBeNull()
    const done = await act(administrator, 'recordSupplier', recording(number), { of: supplier })
    expect(done.supplierMandate).toMatchObject({ supplierNumber: number, tasks: ['DRAFT', 'REPORT'], endedOn: null })
    expect(await directory.supplierMandate('smola-kommune', number)).toEqual({
      party: 'smola-kommune',
      tasks: ['DRAFT', 'REPORT'],
    })
    expect(await directory.supplierMandate('aure-kommune', number)).toBeNull()
    expect(refusedWith(await act(administrator, 'recordSupplier', recording(number)))).toEqual(['ON_RECORD_ALREADY'])

    const ending = `supplierMandate: "${done.supplierMandate.id}"`
    expect(await act(administrator, 'endSupplier', ending, { of: supplier })).toMatchObject({
      supplierMandate: { endedOn: today },
    })
    expect(await directory.supplierMandate('smola-kommune', number)).toBeNull()
    expect(refusedWith(await act(administrator, 'endSupplier', ending))).toEqual(['ACT_NOT_NOW'])
  })

  test('never says who is a member', async () => {
    expect(
      refusedWith(await act(administrator, 'recordSupplier', recording('991825827', '[DRAFT, ADMINISTER]'))),
    ).toEqual(['TASK_NOT_FOR_SUPPLIERS'])
  })
})

/*
 * The whole matrix: who asks, and what each act answers to them, while it is in force and after. Those outside are
 * answered as if nothing were there.
 */
describe('who may do what', () => {
  const roles = {
    'its administrator': administrator,
    'a machine of its own with the task': { ...administrator, person: null },
    'a member with all other tasks': smolaKommune,
    'a member without tasks': anActor('smola-kommune', 'smola-kommune/9', []),
    'its supplier': supplierOf('smola-kommune'),
    'an administrator of the other municipality': administratorOf('aure-kommune'),
    'an administrator of the county': administratorOf('more-og-romsdal-fylkeskommune'),
    'an administrator of a named partner': administratorOf('husbanken'),
    'an administrator of the evaluator': administratorOf('sintef'),
    'an administrator of KDD': ofKdd,
    'a handler in KDD': anActor('kdd'),
    'an administrator of Distriktssenteret': administratorOf('distriktssenteret'),
  }
  type Role = keyof typeof roles
  const outside: readonly Role[] = [
    'an administrator of the other municipality',
    'an administrator of the county',
    'an administrator of a named partner',
    'an administrator of the evaluator',
  ]
  const keepers: readonly Role[] = ['an administrator of KDD', 'an administrator of Distriktssenteret']

  /** What is answered where it is in force, and where it is over: to whoever has the right, and to the others. */
  const acts: Readonly<Record<string, { current: string; over: string; outside: string; keepers: string }>> = {
    addMember: { current: 'done', over: 'done', outside: 'ACT_NOT_YOURS', keepers: 'HAS_ADMINISTRATOR' },
    changeMember: { current: 'done', over: 'ACT_NOT_NOW', outside: 'UNKNOWN_KEY', keepers: 'UNKNOWN_KEY' },
    endMember: { current: 'done', over: 'ACT_NOT_NOW', outside: 'UNKNOWN_KEY', keepers: 'UNKNOWN_KEY' },
    recordSupplier: { current: 'ON_RECORD_ALREADY', over: 'done', outside: 'ACT_NOT_YOURS', keepers: 'ACT_NOT_YOURS' },
    endSupplier: { current: 'done', over: 'ACT_NOT_NOW', outside: 'UNKNOWN_KEY', keepers: 'UNKNOWN_KEY' },
    erasePerson: { current: 'done', over: 'done', outside: 'UNKNOWN_KEY', keepers: 'done' },
  }
  const withoutTask: Readonly<Record<string, Partial<Record<Role, string>>>> = {
    // Who is of another organisation, and no administrator there either, is told that it is not theirs.
    recordSupplier: { 'a handler in KDD': 'ACT_NOT_YOURS' },
  }

  const expected = (name: string, state: 'current' | 'over', role: Role): string => {
    const told = acts[name]!
    if (outside.includes(role)) return told.outside
    if (keepers.includes(role)) return told.keepers
    if (role === 'its administrator' || role === 'a machine of its own with the task') return told[state]
    return withoutTask[name]?.[role] ?? 'TASK_MISSING'
  }

  let numbers = 0
  const organisationNumbers = ['921770669', '923609016', '889640782', '988986453', '995568217']

  async function prepared(state: 'current' | 'over'): Promise<Record<string, string>> {
    const id = await added()
    const number = organisationNumbers[numbers++ % organisationNumbers.length]!
    const open = (await read(room, `{ party(id: "smola-kommune") { ${supplierMandates} } }`, { actor: administrator }))
      .party.supplierMandates
    for (const mandate of open)
      if (mandate.endedOn === null) await act(administrator, 'endSupplier', `supplierMandate: "${mandate.id}"`)
    const { supplierMandate } = await act(administrator, 'recordSupplier', recording(number), { of: supplier })
    if (state === 'over') {
      await act(administrator, 'endMember', `member: "${id}"`)
      await act(administrator, 'endSupplier', `supplierMandate: "${supplierMandate.id}"`)
    }
    return {
      addMember: adding(newSubject()),
      changeMember: `member: "${id}", expectedVersion: ${state === 'over' ? 2 : 1}, tasks: [SUBMIT]`,
      endMember: `member: "${id}"`,
      recordSupplier: recording(number),
      endSupplier: `supplierMandate: "${supplierMandate.id}"`,
      erasePerson: `member: "${id}"`,
    }
  }

  const outcome = (done: Done): string => (done.isDone ? 'done' : refusedWith(done).join())

  beforeAll(async () => {
    await added(newSubject(), '[ADMINISTER]')
  })

  for (const state of ['current', 'over'] as const)
    for (const name of Object.keys(acts))
      test(`${name} of what is ${state}`, async () => {
        const told: Record<string, string> = {}
        for (const [role, actor] of Object.entries(roles))
          told[role] = outcome(await act(actor, name, (await prepared(state))[name]!))
        expect(told).toEqual(
          Object.fromEntries(Object.keys(roles).map((role) => [role, expected(name, state, role as Role)])),
        )
      })

  test('to those outside, what is there and what is not is one answer but for the key', async () => {
    const there = await added()
    const texts = async (id: string) =>
      (await act(administratorOf('aure-kommune'), 'endMember', `member: "${id}"`)).problems[0]?.message.replace(id, '…')
    expect(await texts(there)).toBe(await texts('4d1c0c0e-0000-4000-8000-000000000000'))
  })
})

interface ReadMember {
  readonly id: string
  readonly endedOn: string | null
  readonly edition: number
  readonly login: { readonly subject: string } | null
}

const supplierMandates = 'supplierMandates { id supplierNumber endedOn }'

async function membersRead(actor: Actor | null, revision?: number): Promise<ReadMember[]> {
  const { party } = await read(
    room,
    '{ party(id: "smola-kommune") { members { id endedOn edition login { subject } } } }',
    { actor, ...(revision !== undefined && { revision }) },
  )
  return party.members
}

describe('who is a member', () => {
  test('is read by the administrator, and is nothing to everybody else', async () => {
    await added()
    await act(administrator, 'recordSupplier', recording('971032146'))
    const question = `{ party(id: "smola-kommune") { members { id } supplierMandates { id } } }`
    const { party } = await read(room, question, { actor: administrator })
    expect(party.members.length).toBeGreaterThan(0)
    expect(party.supplierMandates.length).toBeGreaterThan(0)
    const others = [
      null,
      smolaKommune,
      supplierOf('smola-kommune'),
      administratorOf('aure-kommune'),
      ofKdd,
      administratorOf('distriktssenteret'),
      administratorOf('sintef'),
    ]
    for (const actor of others)
      expect((await read(room, question, { actor })).party).toEqual({ members: [], supplierMandates: [] })
  })

  test('tells those that are over last', async () => {
    const id = await added()
    await act(administrator, 'endMember', `member: "${id}"`)
    await added()
    const ended = (await membersRead(administrator)).map(({ endedOn }) => endedOn !== null)
    expect(ended).toContain(true)
    expect(ended).toEqual(ended.toSorted())
  })

  test('leaks by raw SQL to no reader of another organisation, now or in the past', async () => {
    await added()
    await act(administrator, 'recordSupplier', recording('870917732'))
    const tables = ['member', 'member_login', 'supplier_mandate']
    const counts = async (party: string | null, past?: number) => {
      await viewer.query('begin read only')
      if (party) await viewer.query(`set local platform.viewer = '${party}'; set local platform.day = '${today}'`)
      if (past)
        await viewer.query(
          `set local search_path = parties_as_of, published_as_of, keys_as_of, pg_temp; set local platform.as_of = ${past}`,
        )
      const found: number[] = []
      for (const table of tables)
        found.push(
          (await viewer.query(`select count(*)::int as n from ${table} where party_id = 'smola-kommune'`)).rows[0].n,
        )
      await viewer.query('rollback')
      return found
    }
    const then = await room.head()
    await added()
    for (const past of [undefined, then]) {
      for (const found of await counts('smola-kommune', past)) expect(found).toBeGreaterThan(0)
      for (const party of [null, 'aure-kommune', 'kdd', 'distriktssenteret', 'sintef', 'husbanken'])
        expect([party, await counts(party, past)]).toEqual([party, [0, 0, 0]])
    }
    for (const table of ['member', 'supplier_mandate'])
      expect((await viewer.query(`select from ${table}_history`)).rowCount).toBe(0)
  })

  test('leaks by raw SQL to no reader without a login', async () => {
    const reader = new pg.Client({ connectionString: loginUrl(room.url, 'parties_reader', room.secret) })
    await reader.connect()
    try {
      for (const table of ['member', 'supplier_mandate'])
        expect((await reader.query(`select from ${table}`)).rowCount).toBe(0)
      await expect(reader.query('select from member_login')).rejects.toThrow(/permission denied/)
    } finally {
      await reader.end()
    }
  })
})

describe('a person who is erased', () => {
  test('is in no table any more, acts no more, and the chain and what was done stay whole', async () => {
    const subject = 'somebody-who-wants-to-be-forgotten'
    const id = await added(subject, '[DRAFT, ADMINISTER]')
    const before = await room.head()
    // What the person did is signed with the key of the membership.
    const person = { ...administrator, person: id }
    await act(person, 'addMember', adding(newSubject()))
    await act(administrator, 'changeMember', `member: "${id}", expectedVersion: 1, tasks: [DRAFT]`)
    expect(await everythingHeld(room)).toContain(subject)

    const done = await act(administrator, 'erasePerson', `member: "${id}", reason: "Etter eget ønske"`, {
      of: `${member} contact { id }`,
    })
    expect(done).toMatchObject({
      isDone: true,
      member: { id, endedOn: today, erasedOn: today, edition: 3, login: null },
      contact: null,
    })
    expect(await everythingHeld(room)).not.toContain(subject)
    expect(await directory.memberships(issuer, subject)).toEqual([])
    const [earlier] = (await membersRead(administrator, before)).filter((each) => each.id === id)
    expect(earlier).toMatchObject({ endedOn: null, login: null })

    const { recordedActs } = await read(
      room,
      `{ recordedActs(where: { person: { eq: "${id}" } }) { nodes { act } } }`,
      {
        actor: administrator,
      },
    )
    expect(recordedActs.nodes).toEqual([{ act: 'addMember' }])
    expect((await verify(room.admin)).faults).toEqual([])
    expect(refusedWith(await act(administrator, 'erasePerson', `member: "${id}"`))).toEqual(['ACT_NOT_NOW'])
  })

  test('leaves a mark that tampering is still found by', async () => {
    const id = await added()
    await act(administrator, 'erasePerson', `member: "${id}"`)
    await room.admin.query('begin')
    await room.admin.query('alter table member disable trigger user')
    await room.admin.query(`update member set person_mark = 'another' where id = $1`, [id])
    expect((await verify(room.admin)).faults.join()).toContain('Its rows are not those that were sealed.')
    await room.admin.query('rollback')
    expect((await verify(room.admin)).faults).toEqual([])
  })

  test('is erased by KDD too, by the key, and is one person at a time', async () => {
    const id = await added()
    expect(refusedWith(await act(ofKdd, 'erasePerson', 'reason: "hvem?"'))).toEqual(['ONE_PERSON_NEEDED'])
    expect(refusedWith(await act(ofKdd, 'erasePerson', `member: "${id}", contact: "${id}"`))).toEqual([
      'ONE_PERSON_NEEDED',
    ])
    expect(await act(ofKdd, 'erasePerson', `member: "${id}"`, { of: member })).toMatchObject({
      isDone: true,
      member: null,
    })
  })
})

test('what is sent again under its key adds nobody twice', async () => {
  const asked = adding(newSubject())
  const once = await act(administrator, 'addMember', asked, { key: 'one and the same key', of: member })
  const again = await act(administrator, 'addMember', asked, { key: 'one and the same key', of: member })
  expect(again).toEqual({ ...once, isRepeated: true })
})
