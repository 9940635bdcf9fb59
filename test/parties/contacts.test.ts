import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../subgraphs/foundation/access/actor.js'
import { loginUrl } from '../../subgraphs/foundation/database/logins.js'
import { verify } from '../../subgraphs/foundation/database/verify.js'
import { anActor, smolaKommune } from '../action-plans/actors.js'
import { actingIn, administratorOf, type Done, everythingHeld, read, refusedWith, supplierOf } from './acting.js'
import { insertAll } from './insert.js'
import { type PartiesRoom, partiesRoom, today } from './room.js'

/*
 * Whom to talk to about the agreement of Smøla and Aure, and about the draft that they and KDD write on. Each test makes
 * what it is about.
 */
let room: PartiesRoom
let viewer: pg.Client
const act = actingIn(() => room)
const draft = 'smola-aure-2'
const smola = administratorOf('smola-kommune')
const aure = administratorOf('aure-kommune')
const kdd = administratorOf('kdd')
const centre = administratorOf('distriktssenteret')
const evaluator = administratorOf('sintef')
const partner = administratorOf('husbanken')
const stranger = administratorOf('rindal-kommune')

beforeAll(async () => {
  room = await partiesRoom()
  viewer = new pg.Client({ connectionString: loginUrl(room.url, 'parties_viewer', room.secret) })
  await viewer.connect()
  await room.database.write('a test', 'a draft', (tx) =>
    insertAll(tx, [
      [
        'agreement',
        { id: draft, pilot_id: 'smola-aure', number: 2, publication: 'DRAFT', title: 'Neste', stage: 'UNDATED_TEXT' },
      ],
      ...['smola-kommune', 'kdd'].map(
        (party, position) =>
          [
            'participation',
            {
              ...{ id: `${draft}/${party}`, pilot_id: 'smola-aure', agreement_id: draft, party_id: party },
              ...{ role: 'MAIN_PARTY', position },
            },
          ] as const,
      ),
    ]),
  )
})
afterAll(async () => {
  await viewer?.end()
  await room?.end()
})

const person = 'person { name role email phone }'
const of = `contact { id edition removedOn erasedOn party { id } agreement { id } ${person} }`
const kari = 'name: "Kari Nordmann", role: "næringssjef", email: "kari@smola.kommune.no", phone: "+47 91 23 45 67"'

async function added(actor = smola, who = kari, agreement = 'smola-aure'): Promise<string> {
  const done = await act(actor, 'addContact', `agreement: "${agreement}", ${who}`, { of: 'contact { id }' })
  expect(done.problems).toEqual([])
  return done.contact.id
}

/** The contacts of the agreement that somebody is shown. */
async function shownTo(actor: Actor | null, revision?: number) {
  const { agreement } = await read(room, `{ agreement(id: "smola-aure") { contacts { id edition ${person} } } }`, {
    actor,
    ...(revision !== undefined && { revision }),
  })
  return agreement.contacts as { id: string; edition: number; person: { name: string } | null }[]
}

const keysShownTo = async (actor: Actor | null, revision?: number) =>
  (await shownTo(actor, revision)).map(({ id }) => id)

async function readings(contact: string) {
  const { rows } = await room.admin.query(
    `select party_id, person, supplier, agreement_id, revision::int, read_at from contact_reading
     where $1 = any (contact_ids) order by read_at`,
    [contact],
  )
  return rows
}

describe('a contact', () => {
  test('is added by its own party, and says what was said without the blanks', async () => {
    const done = await act(
      smola,
      'addContact',
      'agreement: "smola-aure", name: "  Kari Nordmann ", role: " ", email: "kari@smola.kommune.no"',
      { of },
    )
    expect(done).toMatchObject({
      isDone: true,
      contact: {
        edition: 1,
        removedOn: null,
        erasedOn: null,
        party: { id: 'smola-kommune' },
        agreement: { id: 'smola-aure' },
        person: { name: 'Kari Nordmann', role: null, email: 'kari@smola.kommune.no', phone: null },
      },
    })
  })

  test('is changed in the edition that was read; whoever is late is told which fields, not what they say', async () => {
    const id = await added()
    const change = (expected: number, said: string) =>
      act(smola, 'changeContact', `contact: "${id}", expectedVersion: ${expected}, ${said}`, { of })
    expect(await change(1, 'name: "Kari Nordmann", phone: "12345678"')).toMatchObject({
      contact: { edition: 2, person: { name: 'Kari Nordmann', role: null, email: null, phone: '12345678' } },
    })
    const late = await change(1, 'name: "Ola Nordmann"')
    expect(refusedWith(late)).toEqual(['VERSION_CONFLICT'])
    expect(late.problems[0]?.values).toContainEqual({
      name: 'changed',
      json: JSON.stringify({ person: ['role', 'email', 'phone'] }),
    })
    expect(JSON.stringify(late)).not.toContain('12345678')
  })

  test('is shown in the past as it was', async () => {
    const id = await added()
    const first = await room.head()
    await act(smola, 'changeContact', `contact: "${id}", expectedVersion: 1, name: "Ola Nordmann"`)
    const second = await room.head()
    await act(smola, 'removeContact', `contact: "${id}"`)
    const name = async (revision?: number) =>
      (await shownTo(aure, revision)).find((contact) => contact.id === id)?.person?.name
    expect(await name(first)).toBe('Kari Nordmann')
    expect(await name(second)).toBe('Ola Nordmann')
    expect(await name()).toBeUndefined()
    expect(await name(first - 1)).toBeUndefined()
  })

  test('is removed once, and not changed after', async () => {
    const id = await added()
    expect(await act(smola, 'removeContact', `contact: "${id}"`, { of })).toMatchObject({
      contact: { removedOn: today },
    })
    expect(refusedWith(await act(smola, 'removeContact', `contact: "${id}"`))).toEqual(['ACT_NOT_NOW'])
    expect(refusedWith(await act(smola, 'changeContact', `contact: "${id}", expectedVersion: 1, name: "Ola"`))).toEqual(
      ['ACT_NOT_NOW'],
    )
  })

  test.each([
    ['name: " "', 'CONTACT_UNFIT', 'name'],
    [`name: "${'x'.repeat(201)}"`, 'CONTACT_UNFIT', 'name'],
    ['name: "Kari", email: "kari at smola"', 'CONTACT_UNFIT', 'email'],
    ['name: "Kari", phone: "ring meg"', 'CONTACT_UNFIT', 'phone'],
    ['name: "Kari 01017012345"', 'PERSONAL_NUMBER_REFUSED', 'name'],
    ['name: "Kari", phone: "010170 12345"', 'PERSONAL_NUMBER_REFUSED', 'phone'],
    ['name: "Kari", role: "f. 010170 12345"', 'PERSONAL_NUMBER_REFUSED', 'role'],
  ])('is not added with %s', async (said, code, field) => {
    const { problems } = await act(smola, 'addContact', `agreement: "smola-aure", ${said}`)
    expect(problems.map((problem) => [problem.code, problem.path])).toEqual([[code, [field]]])
    expect(problems[0]?.message).not.toMatch(/Kari|smola|ring|010170/)
  })

  test.each(['12345678', '+47 91 23 45 67', '+46701234567', '116117'])(
    'may be reached by telephone at %s',
    async (phone) => {
      const said = `agreement: "smola-aure", name: "Kari", phone: "${phone}"`
      expect(await act(smola, 'addContact', said, { of })).toMatchObject({ contact: { person: { phone } } })
    },
  )
})

/*
 * The whole matrix: each act by everybody, on a contact of Smøla that stands and on one that is removed, and in the public
 * agreement and the draft.
 */
describe('who may do what', () => {
  const roles = {
    'its administrator': smola,
    'a machine of its own with the task': { ...smola, person: null },
    'a member with all other tasks': smolaKommune,
    'its supplier': supplierOf('smola-kommune'),
    'an administrator of the other municipality': aure,
    'an administrator of the county': administratorOf('more-og-romsdal-fylkeskommune'),
    'a member of the other municipality': anActor('aure-kommune'),
    'an administrator of a named partner': partner,
    'an administrator of the evaluator': evaluator,
    'an administrator of KDD': kdd,
    'an administrator of Distriktssenteret': centre,
    'an administrator of a municipality of another agreement': stranger,
  }
  type Role = keyof typeof roles
  const all = (told: (role: Role) => string) =>
    Object.fromEntries(Object.keys(roles).map((role) => [role, told(role as Role)]))
  const outcome = (done: Done): string => (done.isDone ? 'done' : refusedWith(done).join())
  const own: readonly Role[] = ['its administrator', 'a machine of its own with the task']
  const ofItWithoutTask: readonly Role[] = ['a member with all other tasks', 'its supplier']

  async function told(name: string, asked: () => Promise<string>) {
    const found: Record<string, string> = {}
    for (const [role, actor] of Object.entries(roles)) found[role] = outcome(await act(actor, name, await asked()))
    return found
  }

  test('a contact in the public agreement is added by each that works on it', async () => {
    expect(await told('addContact', async () => 'agreement: "smola-aure", name: "Kari"')).toEqual(
      all((role) => {
        if (role === 'an administrator of a municipality of another agreement') return 'ACT_NOT_YOURS'
        return [...ofItWithoutTask, 'a member of the other municipality'].includes(role) ? 'TASK_MISSING' : 'done'
      }),
    )
  })

  test('a contact in a draft is added by its main parties alone, and to the others there is none', async () => {
    expect(await told('addContact', async () => `agreement: "${draft}", name: "Kari"`)).toEqual(
      all((role) => {
        if ([...own, 'an administrator of KDD'].includes(role)) return 'done'
        return ofItWithoutTask.includes(role) ? 'TASK_MISSING' : 'UNKNOWN_KEY'
      }),
    )
    const { problems } = await act(stranger, 'addContact', 'agreement: "none-such", name: "Kari"')
    const [hidden] = (await act(stranger, 'addContact', `agreement: "${draft}", name: "Kari"`)).problems
    expect(hidden!.message.replace(draft, 'none-such')).toBe(problems[0]!.message)
  })

  for (const name of ['changeContact', 'removeContact'])
    for (const state of ['CURRENT', 'REMOVED'] as const)
      test(`${name} of one that is ${state} is for its own party`, async () => {
        const asked = async () => {
          const id = await added()
          if (state === 'REMOVED') await act(smola, 'removeContact', `contact: "${id}"`)
          return name === 'removeContact' ? `contact: "${id}"` : `contact: "${id}", expectedVersion: 1, name: "Ola"`
        }
        expect(await told(name, asked)).toEqual(
          all((role) => {
            if (own.includes(role)) return state === 'CURRENT' ? 'done' : 'ACT_NOT_NOW'
            if (ofItWithoutTask.includes(role)) return 'TASK_MISSING'
            return role === 'an administrator of a municipality of another agreement' ? 'UNKNOWN_KEY' : 'ACT_NOT_YOURS'
          }),
        )
      })

  test('removeContact of one in a draft is not there to those who do not know the draft', async () => {
    const asked = async () => `contact: "${await added(smola, kari, draft)}"`
    expect(await told('removeContact', asked)).toEqual(
      all((role) => {
        if (own.includes(role)) return 'done'
        if (ofItWithoutTask.includes(role)) return 'TASK_MISSING'
        return role === 'an administrator of KDD' ? 'ACT_NOT_YOURS' : 'UNKNOWN_KEY'
      }),
    )
  })

  test('erasePerson is for its own party, and for KDD and Distriktssenteret', async () => {
    expect(await told('erasePerson', async () => `contact: "${await added()}"`)).toEqual(
      all((role) => {
        if (own.includes(role)) return 'done'
        if ([...ofItWithoutTask, 'a member of the other municipality'].includes(role)) return 'TASK_MISSING'
        if (role === 'an administrator of KDD' || role === 'an administrator of Distriktssenteret') return 'done'
        return role === 'an administrator of a municipality of another agreement' ? 'UNKNOWN_KEY' : 'ACT_NOT_YOURS'
      }),
    )
  })
})

describe('who is shown contacts', () => {
  const concerned: readonly Actor[] = [
    anActor('smola-kommune', 'smola-kommune/2', []),
    supplierOf('smola-kommune'),
    anActor('aure-kommune'),
    anActor('more-og-romsdal-fylkeskommune'),
    anActor('husbanken'),
    anActor('kdd'),
    anActor('distriktssenteret'),
    anActor('sintef'),
  ]
  const others: readonly (Actor | null)[] = [null, anActor('rindal-kommune'), anActor('nav', 'nav/1', []), stranger]

  test('are those who work on the agreement, and to nobody else there are any', async () => {
    const id = await added()
    const then = await room.head()
    await added()
    for (const revision of [undefined, then]) {
      for (const actor of concerned)
        expect([actor.party, await keysShownTo(actor, revision)]).toEqual([actor.party, expect.arrayContaining([id])])
      for (const actor of others) expect([actor?.party, await shownTo(actor, revision)]).toEqual([actor?.party, []])
    }
  })

  test('are no longer those whose part has ended, nor yet those whose part is to come', async () => {
    const id = await added()
    const given = async (from: string | null, to: string | null) => {
      await room.database.write('a test', 'a part', (tx) =>
        insertAll(tx, [
          [
            'participation',
            {
              ...{ id: `part/${from}/${to}`, pilot_id: 'smola-aure', agreement_id: 'smola-aure', role: 'INVITED' },
              ...{ party_id: 'rindal-kommune', position: 99, valid_from: from, valid_to: to },
            },
          ],
        ]),
      )
      const shown = await keysShownTo(stranger)
      await room.database.write('a test', 'no part', (tx) =>
        tx.query(`delete from participation where id = $1`, [`part/${from}/${to}`]),
      )
      return shown.includes(id)
    }
    expect(await given(null, '2026-11-22')).toBe(false)
    expect(await given('2026-11-24', null)).toBe(false)
    expect(await given('2026-11-01', today)).toBe(true)
    expect(await keysShownTo(stranger)).toEqual([])
  })
})

describe('that a contact was shown', () => {
  test('is on record: to whom, when, at which revision, and which contacts', async () => {
    const [one, another] = [await added(), await added(aure)]
    const before = new Date()
    const reader = anActor('husbanken', 'husbanken/7', [])
    const then = await room.head()
    await shownTo(reader)
    const [reading, ...more] = await readings(one)
    expect(more).toEqual([])
    expect(reading).toMatchObject({
      ...{ party_id: 'husbanken', person: 'husbanken/7', supplier: null, agreement_id: 'smola-aure', revision: then },
    })
    expect(reading.read_at.getTime()).toBeGreaterThanOrEqual(before.getTime() - 1_000)
    expect(await readings(another)).toEqual([reading])
    // Asked of the past, it is the past that was shown.
    await added()
    await shownTo(supplierOf('smola-kommune'), then)
    expect((await readings(one)).at(-1)).toMatchObject({
      ...{ party_id: 'smola-kommune', person: null, supplier: '974760673', revision: then },
    })
  })

  test('is on record for who wrote it too, once the act shows it', async () => {
    const { contact, revision } = await act(smola, 'addContact', `agreement: "smola-aure", ${kari}`, { of })
    expect(await readings(contact.id)).toMatchObject([{ party_id: 'smola-kommune', revision }])
  })

  test('is not where nobody was shown who it is', async () => {
    const id = await added()
    await read(room, '{ agreement(id: "smola-aure") { contacts { id party { id } } } }', { actor: aure })
    for (const actor of [null, stranger]) await shownTo(actor)
    expect(await readings(id)).toEqual([])
  })

  test('is put on record before anybody is shown it: where that fails, nobody is', async () => {
    await added()
    await room.admin.query(`alter table contact_reading rename to contact_reading_elsewhere`)
    try {
      await expect(shownTo(aure)).rejects.toThrow()
    } finally {
      await room.admin.query(`alter table contact_reading_elsewhere rename to contact_reading`)
    }
  })

  test('is one row for an agreement, however many there are', async () => {
    await added()
    const { rows: before } = await room.admin.query('select count(*)::int as n from contact_reading')
    expect((await shownTo(kdd)).length).toBeGreaterThan(3)
    const { rows: after } = await room.admin.query('select count(*)::int as n from contact_reading')
    expect(after[0].n - before[0].n).toBe(1)
  })
})

describe('by raw SQL', () => {
  const tables = ['contact', 'contact_detail']
  async function counts(party: string | null, past?: number): Promise<number[]> {
    await viewer.query('begin read only')
    if (party) await viewer.query(`set local platform.viewer = '${party}'; set local platform.day = '${today}'`)
    if (past)
      await viewer.query(
        `set local search_path = parties_as_of, published_as_of, keys_as_of, pg_temp; set local platform.as_of = ${past}`,
      )
    const found: number[] = []
    for (const table of tables) found.push((await viewer.query(`select count(*)::int as n from ${table}`)).rows[0].n)
    await viewer.query('rollback')
    return found
  }

  test('the login that serves viewers gives contacts to those concerned, and no row to others', async () => {
    await added()
    const then = await room.head()
    await added()
    for (const past of [undefined, then]) {
      for (const party of ['aure-kommune', 'husbanken', 'kdd', 'distriktssenteret', 'sintef'])
        for (const found of await counts(party, past)) expect([party, found]).not.toContain(0)
      for (const party of [null, 'rindal-kommune', 'nav'])
        expect([party, await counts(party, past)]).toEqual([party, [0, 0]])
    }
    expect((await viewer.query('select from contact_history')).rowCount).toBe(0)
  })

  test('it neither reads nor writes who was shown what', async () => {
    await expect(viewer.query('select from contact_reading')).rejects.toThrow(/permission denied/)
    await expect(viewer.query('delete from contact_detail')).rejects.toThrow(/permission denied|read-only/)
  })

  test('the login that serves the public gives none', async () => {
    const reader = new pg.Client({ connectionString: loginUrl(room.url, 'parties_reader', room.secret) })
    await reader.connect()
    try {
      expect((await reader.query('select from contact')).rowCount).toBe(0)
      for (const table of ['contact_detail', 'contact_reading'])
        await expect(reader.query(`select from ${table}`)).rejects.toThrow(/permission denied/)
    } finally {
      await reader.end()
    }
  })
})

describe('a contact whose person is erased', () => {
  test('says who it was at no moment and in no table, and the chain stays whole', async () => {
    const id = await added(smola, 'name: "Glem Meg", email: "glem.meg@smola.kommune.no"')
    const first = await room.head()
    await act(smola, 'changeContact', `contact: "${id}", expectedVersion: 1, name: "Glem Meg Nå", phone: "40404040"`)
    const held = await everythingHeld(room)
    expect(held).toContain('Glem Meg Nå')
    expect(held).toContain('glem.meg@smola.kommune.no')

    const done = await act(smola, 'erasePerson', `contact: "${id}"`, { of })
    expect(done.contact).toMatchObject({ id, removedOn: today, erasedOn: today, person: null })
    expect(await everythingHeld(room)).not.toMatch(/Glem Meg|glem\.meg|40404040/)
    expect((await shownTo(aure, first)).find((contact) => contact.id === id)).toMatchObject({ person: null })
    expect(await keysShownTo(aure)).not.toContain(id)
    expect((await verify(room.admin)).faults).toEqual([])
    expect(refusedWith(await act(smola, 'erasePerson', `contact: "${id}"`))).toEqual(['ACT_NOT_NOW'])
  })

  test('after it was removed stays removed on the day that it was', async () => {
    const id = await added()
    await act(smola, 'removeContact', `contact: "${id}"`, { day: '2026-11-20' })
    expect(await act(kdd, 'erasePerson', `contact: "${id}"`, { of })).toMatchObject({
      contact: { removedOn: '2026-11-20', erasedOn: today },
    })
  })
})
