import pg from 'pg'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { LocalIssuer } from '../gateway/access/local-issuer.js'
import { type Digest, type DigestSettings, digestOf, type Round } from '../gateway/digest/digest.js'
import { type OpenGraph, openGraph, type RunningPlatform, startPlatform } from '../gateway/platform.js'
import { inItsOwnProcess, inThisProcess } from '../gateway/rooms.js'
import { Closing } from '../subgraphs/foundation/closing.js'
import { loginUrl } from '../subgraphs/foundation/database/logins.js'
import { readSettings } from '../subgraphs/foundation/settings.js'
import { type AccessWorld, openWorld, plans, versionOf, writeSecrets } from './access/world.js'
import { insertIn, writeIn } from './evaluation/writing.js'
import { type MailServer, startMailServer } from './mail-server.js'
import { everyRoom } from './rooms.js'
import { askAt } from './world.js'
import { aRole, outcomeOf, type Person, person } from './writing/people.js'

/*
 * The digest from end to end: contacts are added over HTTP, the database has the small world with something of all that is not
 * public, the gateway is asked in its own process, and letters arrive at a mail server.
 */
const agreement = 'demo-a'
const administered = ['aure-kommune', 'husbanken', 'kdd', 'distriktssenteret', 'sintef'] as const
const county = 'more-og-romsdal-fylkeskommune'
type Party = (typeof administered)[number] | typeof county

let world: AccessWorld
let platform: RunningPlatform
let graph: OpenGraph
let mail: MailServer
const issued: Record<string, Person> = {}
const closing = new Closing()
const logged: string[] = []
const log = pino({}, { write: (line) => void logged.push(line) })

beforeAll(async () => {
  world = await openWorld()
  await writeSecrets(world.admin)
  await insertIn(world.admin, 'action_plans', [
    [
      'cycle_deadline',
      {
        ...{ id: 'digest/deadline', agreement_id: agreement, year: plans.draft.year, item: 'PLAN_REVISED' },
        ...{ due_on: '2099-12-01', set_by: 'KDD', reference: 'brev 26/77' },
      },
    ],
  ])
  await insertIn(world.admin, 'parties', [
    [
      'participation',
      {
        ...{ id: 'digest/county', pilot_id: agreement, agreement_id: agreement, objective_id: `${agreement}/1` },
        ...{ party_id: county, role: 'NAMED_PARTNER', position: 99 },
      },
    ],
  ])
  // Husbanken has yet to answer, also in the plan that is not shared with it.
  await writeIn(world.admin, 'action_plans', () =>
    world.admin.query(`delete from endorsement where party_id = 'husbanken' and plan_version_id = any ($1)`, [
      [versionOf('draft'), versionOf('shared')],
    ]),
  )
  mail = await startMailServer()
  closing.add(() => mail.stop())
  platform = await startPlatform({ ...common(), host: '127.0.0.1', port: 0, access: { ...settings(), roles } })
  closing.add(() => platform.stop())
  graph = await openGraph(common(), closing)
  const issuer = new LocalIssuer({ secret: world.secret, audience: null, production: false })
  for (const { subject } of roles) issued[subject] = person(() => platform.url, await issuer.personToken(subject))
}, 240_000)
afterAll(async () => {
  await closing.close()
  await world?.end()
})

beforeEach(async () => {
  logged.splice(0)
  await world.admin.query(`
    update parties.contact_detail set digest = false;
    delete from parties.digest_sending;
    delete from parties.contact_reading`)
})
afterEach(() => {
  mail.be('TAKE')
  mail.refusing.clear()
  mail.clear()
})

const settings = () => readSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent' })
const roles = [...administered, county].map((party) => aRole(party, party, ['ADMINISTER']))
const common = () => ({ address: world, log, rooms: everyRoom.map((room) => inThisProcess(room)) })

interface Asked {
  readonly email?: string
  readonly digest?: boolean
  readonly of?: string
}

/** A contact that a party adds, with its digest asked for unless it says otherwise. */
async function asks(
  party: Party,
  { email = `${party}@example.no`, digest = true, of = agreement }: Asked = {},
): Promise<string> {
  const done = await issued[party]!.act(
    'addContact',
    `agreement: "${of}", name: "Kari Nordmann", email: "${email}"${digest ? ', digest: true' : ''}`,
    { of: 'contact { id }' },
  )
  expect(outcomeOf(done)).toBe('done')
  return done.contact.id
}

const from = { name: 'Bygdevekst', address: 'digest@example.no' }
const opened: Digest[] = []

/** What one process would do, that has the platform's graph and a mail server. */
function aDigest({ at = Date.now(), url = mail.url, on = graph }: { at?: number; url?: string; on?: OpenGraph } = {}) {
  const made = digestOf({
    ...on,
    ...{ address: world, log },
    settings: {
      mail: { url, from, timeouts: { connection: 5_000, silence: 2_000, whole: 10_000 } },
      address: 'https://bygdevekst.example.no',
      now: () => new Date(at),
    },
  })
  opened.push(made)
  return made
}
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close()
})

const round = (options?: Parameters<typeof aDigest>[0]) => aDigest(options).round()
const nothing: Round = { SENT: 0, NOTHING: 0, FAILED: 0, NOT_KNOWN: 0, GIVEN_UP: 0, NOT_TOLD: 0 }
const recipients = () => mail.received.flatMap(({ to }) => to).sort()
const rows = async (text: string, values: unknown[] = []) => (await world.admin.query(text, values)).rows
const sendings = (contact: string) =>
  rows('select state, attempts, problem from parties.digest_sending where contact_id = $1', [contact])
const dayMs = 86_400_000

describe('an organisation that has asked for it', () => {
  test('is sent one letter with exactly what it is told that it has to do', async () => {
    await asks('aure-kommune')
    const { tasks } = await issued['aure-kommune']!.ask(
      `{ tasks(world: DEMO) { kind year since deadline { dueOn } agreement { pilot { name } } } }`,
    )
    expect(tasks.length).toBeGreaterThan(2)
    expect(await round()).toEqual({ ...nothing, SENT: 1 })
    expect(recipients()).toEqual(['aure-kommune@example.no'])
    const [{ subject, text, header, from: sender }] = mail.received as [(typeof mail.received)[number]]
    expect(sender).toBe('digest@example.no')
    expect(header).toContain('From: Bygdevekst <digest@example.no>')
    expect(subject).toBe(`[DEMO – oppdiktet] Aure kommune: ${tasks.length} gjøremål i bygdevekstavtaler`)
    expect(text).toMatch(/^Dette er oppdiktet\./)
    const told = text.split('\n').filter((line) => /^\d+\. /.test(line))
    expect(told.map((line) => line.replace(/^\d+\. (\w+ \w+).*?(\d{4}).*\((.*)\)$/, '$1 $2 $3'))).toEqual(
      tasks.map(
        ({ kind, year, agreement: { pilot } }: (typeof tasks)[number]) => `${beginnings[kind]} ${year} ${pilot.name}`,
      ),
    )
    expect(text.match(/Har ventet siden 1\. september 2026\./g)?.length).toBe(
      tasks.filter(({ since }: { since: string }) => since === '2026-09-01').length,
    )
    expect(text).toContain('Frist: 1. desember 2099. Satt av KDD (brev 26/77).')
    expect(text).toContain('Mer om dette: https://bygdevekst.example.no')
    // Whom it is sent to stands on the envelope alone.
    expect(`${subject} ${text}`).not.toMatch(/Kari|aure-kommune@/)
  })

  const beginnings: Record<string, string> = { AGREE: 'Slutte seg', TREAT: 'Behandle status', REPORT: 'Rapportere for' }

  test('is sent none a second time on that day, and one on the next', async () => {
    const contact = await asks('aure-kommune')
    const at = Date.now()
    await round({ at })
    expect(await round({ at })).toEqual(nothing)
    expect(mail.received).toHaveLength(1)
    expect(await sendings(contact)).toEqual([{ state: 'SENT', attempts: 1, problem: null }])
    expect(await round({ at: at + dayMs })).toEqual({ ...nothing, SENT: 1 })
    expect(mail.received).toHaveLength(2)
  })

  test('is sent one by several processes at once', async () => {
    for (const party of ['aure-kommune', 'husbanken', 'kdd'] as const) await asks(party)
    const rounds = await Promise.all(Array.from({ length: 4 }, () => round()))
    expect(rounds.reduce((sum, { SENT }) => sum + SENT, 0)).toBe(3)
    expect(recipients()).toEqual(['aure-kommune@example.no', 'husbanken@example.no', 'kdd@example.no'])
  })

  test('is sent one at an address that it has given twice', async () => {
    await asks('aure-kommune', { email: 'post@aure.kommune.no' })
    await asks('aure-kommune', { email: 'Post@aure.kommune.no' })
    await asks('aure-kommune', { email: 'annen@aure.kommune.no' })
    await round()
    await round()
    expect(
      recipients()
        .map((each) => each.toLowerCase())
        .sort(),
    ).toEqual(['annen@aure.kommune.no', 'post@aure.kommune.no'])
  })

  test('is written to in the Norwegian that it has decided to use', async () => {
    await asks(county)
    await round()
    expect(mail.received.map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^\[DEMO – oppdikta\] Møre og Romsdal fylkeskommune: \d+ gjeremål/),
    ])
    expect(mail.received[0]!.header).toContain('Content-Language: nn')
  })

  test('of the real world and its twin is sent a letter of each, and what is real is not said to be made up', async () => {
    await asks('aure-kommune', { email: 'ekte@example.no', of: 'smola-aure' })
    await asks('aure-kommune', { email: 'demo@example.no' })
    await round()
    const to = (address: string) => mail.received.find((letter) => letter.to.includes(address))!
    expect(recipients()).toEqual(['demo@example.no', 'ekte@example.no'])
    expect(`${to('ekte@example.no').subject} ${to('ekte@example.no').text}`).not.toMatch(/demo|oppdikt/i)
    expect(to('ekte@example.no').text).toContain('(Smøla og Aure)')
    expect(to('demo@example.no').text).not.toContain('(Smøla og Aure)')
  })
})

describe('nothing is sent', () => {
  test('to an organisation with nothing to do; nor is its address read', async () => {
    const contact = await asks('distriktssenteret')
    await world.admin.query('delete from parties.contact_reading')
    expect(await round()).toEqual({ ...nothing, NOTHING: 1 })
    expect(mail.received).toEqual([])
    expect(await sendings(contact)).toEqual([{ state: 'NOTHING', attempts: 0, problem: null }])
    expect(await rows('select from parties.contact_reading')).toEqual([])
    expect(await round()).toEqual(nothing)
  })

  test('to a contact that it was not asked for', async () => {
    await asks('aure-kommune', { digest: false })
    expect(await round()).toEqual(nothing)
    expect(mail.received).toEqual([])
  })

  test('to a contact that it is no longer asked for, that is removed, or whose person is erased', async () => {
    const aure = issued['aure-kommune']!
    const [changed, removed, erased] = [
      await asks('aure-kommune', { email: 'a@example.no' }),
      await asks('aure-kommune', { email: 'b@example.no' }),
      await asks('aure-kommune', { email: 'c@example.no' }),
    ]
    await asks('aure-kommune', { email: 'd@example.no' })
    for (const done of [
      await aure.act('changeContact', `contact: "${changed}", expectedVersion: 1, name: "Kari", email: "a@example.no"`),
      await aure.act('removeContact', `contact: "${removed}"`),
      await aure.act('erasePerson', `contact: "${erased}"`),
    ])
      expect(outcomeOf(done)).toBe('done')
    await round()
    expect(recipients()).toEqual(['d@example.no'])
  })

  test('to an organisation that is no more', async () => {
    await asks('sintef')
    await asks('aure-kommune')
    await insertIn(world.admin, 'parties', [
      ['party_closing', { party_id: 'aure-kommune', closed_on: '2026-01-01', reason: 'a test' }],
    ])
    try {
      await round()
      expect(recipients()).toEqual([])
    } finally {
      await writeIn(world.admin, 'parties', () =>
        world.admin.query(`delete from party_closing where party_id = 'aure-kommune'`),
      )
    }
  })

  test('of a draft that the organisation may not see', async () => {
    await asks('husbanken')
    await round()
    const [{ text }] = mail.received as [(typeof mail.received)[number]]
    expect(text).toContain(`i handlingsplanen for ${plans.shared.year}`)
    expect(text).not.toContain(String(plans.draft.year))
  })

  test('where no mail server is set, however much is asked for', async () => {
    await asks('aure-kommune')
    const now = () => new Date('2026-11-23T08:00:00Z')
    const running = async (digest: DigestSettings | null, waitMs: number) => {
      const started = await startPlatform({ ...common(), host: '127.0.0.1', port: 0, digest })
      try {
        for (const endsAt = performance.now() + waitMs; performance.now() < endsAt && mail.received.length === 0; )
          await askAt(started.url, '{ themes { id } }')
      } finally {
        await started.stop()
      }
      return recipients()
    }
    expect(await running(null, 1_000)).toEqual([])
    expect(await rows('select from parties.digest_sending')).toEqual([])
    // The same platform with one: it is this that was missing.
    expect(await running({ mail: { url: mail.url, from }, address: null, now }, 10_000)).toEqual([
      'aure-kommune@example.no',
    ])
  })
})

describe('that an address was read for a digest', () => {
  test('is put on record with the claim, and nobody was shown it', async () => {
    const contact = await asks('aure-kommune')
    await world.admin.query('delete from parties.contact_reading')
    const [head] = await rows('select number::int from platform.head')
    await round()
    expect(
      await rows(
        'select party_id, person, supplier, agreement_id, contact_ids, revision::int, for_digest from parties.contact_reading',
      ),
    ).toEqual([
      {
        ...{ party_id: 'aure-kommune', person: null, supplier: null, agreement_id: agreement },
        ...{ contact_ids: [contact], revision: head.number, for_digest: true },
      },
    ])
  })

  test('is so for each that tries, and for none that comes too late', async () => {
    const contact = await asks('aure-kommune')
    const gateway = new pg.Client({ connectionString: loginUrl(world.url, 'gateway', world.secret) })
    await gateway.connect()
    const readings = async () =>
      (await rows('select from parties.contact_reading where for_digest and $1 = any (contact_ids)', [contact])).length
    try {
      await gateway.query('set default_transaction_read_only = off')
      const claim = async (of: string) =>
        (await gateway.query(`select address from directory.digest_claim('2026-11-23', $1)`, [of])).rows
      expect(await claim(contact)).toEqual([{ address: 'aure-kommune@example.no' }])
      expect(await readings()).toBe(1)
      expect(await claim(contact)).toEqual([])
      expect(await claim(await asks('aure-kommune', { digest: false, email: 'x@example.no' }))).toEqual([])
      expect(await readings()).toBe(1)
      await expect(gateway.query('select email from parties.contact_detail')).rejects.toThrow(/permission denied/)
    } finally {
      await gateway.end()
    }
  })
})

describe('where the mail server', () => {
  test('is away, that is on record and logged without the address, and the next round sends it', async () => {
    const contact = await asks('aure-kommune')
    const away = await startMailServer()
    await away.stop()
    expect(await round({ url: away.url })).toEqual({ ...nothing, FAILED: 1 })
    expect(await sendings(contact)).toEqual([{ state: 'FAILED', attempts: 1, problem: 'ECONNREFUSED' }])
    const told = logged.filter((line) => line.includes(contact))
    expect(told).toEqual([expect.stringMatching(/"level":40.*ECONNREFUSED.*a digest was not sent/)])
    expect(logged.join()).not.toContain('@example.no')
    expect(await round()).toEqual({ ...nothing, SENT: 1 })
    expect(await sendings(contact)).toEqual([{ state: 'SENT', attempts: 2, problem: null }])
    expect(mail.received).toHaveLength(1)
  })

  test('refuses one of several, the others get theirs, and that one is tried again', async () => {
    const refused = await asks('aure-kommune', { email: 'a@example.no' })
    await asks('aure-kommune', { email: 'b@example.no' })
    await asks('kdd', { email: 'c@example.no' })
    mail.refusing.add('a@example.no')
    expect(await round()).toEqual({ ...nothing, SENT: 2, FAILED: 1 })
    expect(recipients()).toEqual(['b@example.no', 'c@example.no'])
    mail.refusing.clear()
    expect(await round()).toEqual({ ...nothing, SENT: 1 })
    expect(await sendings(refused)).toEqual([{ state: 'SENT', attempts: 2, problem: null }])
  })

  test('refuses all day long, it is given up after a dozen attempts, and tried again on the next day', async () => {
    const contact = await asks('aure-kommune')
    mail.be('REFUSE')
    const at = Date.now()
    const digest = aDigest({ at })
    const states: Round[] = []
    for (let attempt = 1; attempt <= 13; attempt++) states.push(await digest.round())
    expect(states.map(({ FAILED, GIVEN_UP }) => [FAILED, GIVEN_UP])).toEqual([
      ...Array.from({ length: 11 }, () => [1, 0]),
      [0, 1],
      [0, 0],
    ])
    expect(await sendings(contact)).toEqual([{ state: 'GIVEN_UP', attempts: 12, problem: 'SMTP_451' }])
    expect(logged.filter((line) => /"level":50.*given up for today/.test(line))).toHaveLength(1)
    expect(logged.join()).not.toContain('@example.no')
    mail.be('TAKE')
    expect(await round({ at })).toEqual(nothing)
    expect(await round({ at: at + dayMs })).toEqual({ ...nothing, SENT: 1 })
  })

  test('has it and says no more, it is not sent again, and that nobody knows is said', async () => {
    const contact = await asks('aure-kommune')
    mail.be('SILENCE')
    expect(await round()).toEqual({ ...nothing, NOT_KNOWN: 1 })
    mail.be('TAKE')
    expect(await round()).toEqual(nothing)
    expect(mail.received).toHaveLength(1)
    expect(await sendings(contact)).toMatchObject([{ state: 'NOT_KNOWN', attempts: 1 }])
    expect(logged.filter((line) => /"level":50.*nobody knows/.test(line))).toHaveLength(1)
  })
})

describe('a sending that was claimed by a process that has died', () => {
  const claimed = (contact: string, minutes: number) =>
    world.admin.query(
      `insert into parties.digest_sending (day, contact_id, state, attempts, changed_at)
       values ((now() at time zone 'Europe/Oslo')::date, $1, 'SENDING', 1, now() - $2 * interval '1 minute')`,
      [contact, minutes],
    )

  test('is not begun anew: it may have arrived. After ten minutes that is said', async () => {
    const contact = await asks('aure-kommune')
    await claimed(contact, 9)
    expect(await round()).toEqual(nothing)
    expect(await sendings(contact)).toMatchObject([{ state: 'SENDING' }])
    expect(logged.join()).not.toContain(contact)
    await world.admin.query('delete from parties.digest_sending')
    await claimed(contact, 11)
    expect(await round()).toEqual(nothing)
    expect(await sendings(contact)).toMatchObject([{ state: 'NOT_KNOWN' }])
    expect(logged.filter((line) => line.includes(contact) && /"level":50.*nobody knows/.test(line))).toHaveLength(1)
    expect(mail.received).toEqual([])
  })
})

test('where a room is away nothing is said of what is to be done, and the next round says all of it', async () => {
  const contact = await asks('aure-kommune')
  await asks('distriktssenteret')
  const partly = new Closing()
  try {
    const rooms = everyRoom.map((room) =>
      room.name === 'action-plans'
        ? inItsOwnProcess(room.name, new URL('http://127.0.0.1:9/graphql'))
        : inThisProcess(room),
    )
    expect(await round({ on: await openGraph({ ...common(), rooms }, partly) })).toEqual({ ...nothing, NOT_TOLD: 2 })
  } finally {
    await partly.close()
  }
  expect(await sendings(contact)).toEqual([])
  expect(
    logged.filter((line) => /"level":50.*"party":"aure-kommune".*a digest could not be made/.test(line)),
  ).toHaveLength(1)
  expect(await round()).toEqual({ ...nothing, SENT: 1, NOTHING: 1 })
})

describe('the contact act', () => {
  test('asks for no digest unless that is said, nor to nowhere', async () => {
    const id = await asks('aure-kommune', { digest: false })
    const { agreement: read } = await issued['aure-kommune']!.ask(
      `{ agreement(id: "${agreement}") { contacts { id person { digest } } } }`,
    )
    expect(read.contacts.find((each: { id: string }) => each.id === id)).toMatchObject({ person: { digest: false } })
    const nowhere = await issued['aure-kommune']!.act(
      'addContact',
      `agreement: "${agreement}", name: "Kari", digest: true`,
    )
    expect(nowhere.problems.map(({ code, path }) => [code, path])).toEqual([['CONTACT_UNFIT', ['email']]])
  })

  test('tells who is late that it is the digest that was changed', async () => {
    const id = await asks('aure-kommune')
    const change = (digest: boolean) =>
      issued['aure-kommune']!.act(
        'changeContact',
        `contact: "${id}", expectedVersion: 1, name: "Kari Nordmann", email: "aure-kommune@example.no", digest: ${digest}`,
      )
    expect(outcomeOf(await change(false))).toBe('done')
    const late = await change(true)
    expect(outcomeOf(late)).toBe('VERSION_CONFLICT')
    expect(late.problems[0]!.values).toContainEqual({ name: 'changed', json: '{"person":["digest"]}' })
  })
})
