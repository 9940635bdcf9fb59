import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../subgraphs/foundation/access/actor.js'
import { anActor, husbanken, smolaKommune } from '../action-plans/actors.js'
import { type ActOptions, actingIn, administratorOf, type Done, read, refusedWith, supplierOf } from './acting.js'
import { draft, writeDraft } from './draft.js'
import { type PartiesRoom, partiesRoom, today } from './room.js'

/*
 * The registers, as those who keep them change them. Each test makes what it is about.
 */
let room: PartiesRoom
const act = actingIn(() => room)
const ofKdd = administratorOf('kdd')
const ofTheCentre = administratorOf('distriktssenteret')

beforeAll(async () => {
  room = await partiesRoom()
  await room.database.write('a clerk', 'a draft', writeDraft)
})
afterAll(() => room?.end())

let made = 0
const newKey = (word: string): string => `${word}-${++made}`
/** Codes that no municipality and no county of today has. */
const newCode = (): string => String(9000 + ++made)
let counties = 56
const newCounty = (): string => String(++counties)
const because = 'reason: "vedtatt"'

const party =
  'party { id name closedOn closingReason edition mergedInto { id } mergedFrom { id } formerNames { name validTo } }'
const newParty = async (): Promise<string> => {
  const id = newKey('etat')
  expect(await act(ofKdd, 'registerParty', `id: "${id}", name: "Etaten ${id}", kind: STATE_AGENCY`)).toMatchObject({
    isDone: true,
  })
  return id
}
const newTheme = async (): Promise<string> => {
  const id = newKey('theme')
  expect(await act(ofKdd, 'registerTheme', `id: "${id}", name: "Tema"`)).toMatchObject({ isDone: true })
  return id
}
const newPilot = async (id = newKey('pilot'), more = ''): Promise<string> => {
  const asked = `id: "${id}", name: "Området ${id}", cohort: 3, municipalities: [{ municipality: "1573" }] ${more}`
  expect(await act(ofKdd, 'registerPilot', asked)).toMatchObject({ isDone: true })
  return id
}
const newMunicipality = async (code = newCode(), county = '15'): Promise<string> => {
  const asked = `code: "${code}", name: "Nes ${code}", officialName: "Nes", county: "${county}", validFrom: "2025-01-01"`
  expect(await act(ofKdd, 'registerMunicipality', asked)).toMatchObject({ isDone: true })
  return code
}
const newlyCounted = async (): Promise<string> => {
  const code = newCounty()
  const asked = `code: "${code}", name: "Vestfjord", officialName: "Vestfjord", validFrom: "2025-01-01"`
  expect(await act(ofKdd, 'registerCounty', asked)).toMatchObject({ isDone: true })
  return code
}
const edition = 'expectedVersion: 1'

/** What each act on a register is asked, of something that was made for it. */
const acts: Readonly<Record<string, () => Promise<string>>> = {
  registerParty: async () => `id: "${newKey('etat')}", name: "Etat", kind: STATE_AGENCY`,
  renameParty: async () => `party: "${await newParty()}", name: "Nytt", ${edition}, ${because}`,
  mergeParties: async () => `party: "${await newParty()}", into: "husbanken", ${edition}, ${because}`,
  closeParty: async () => `party: "${await newParty()}", ${edition}, ${because}`,
  registerPilot: async () =>
    `id: "${newKey('pilot')}", name: "Nytt", cohort: 3, municipalities: [{ municipality: "1573" }]`,
  renamePilot: async () => `pilot: "${await newPilot()}", name: "Nytt", ${edition}, ${because}`,
  mergePilots: async () => `pilot: "${await newPilot()}", into: "smola-aure", ${edition}, ${because}`,
  closePilot: async () => `pilot: "${await newPilot()}", ${edition}, ${because}`,
  registerTheme: async () => `id: "${newKey('theme')}", name: "Tema"`,
  renameTheme: async () => `theme: "${await newTheme()}", name: "Nytt", ${edition}, ${because}`,
  mergeThemes: async () => `theme: "${await newTheme()}", into: "housing", ${edition}, ${because}`,
  closeTheme: async () => `theme: "${await newTheme()}", ${edition}, ${because}`,
  registerMunicipality: async () =>
    `code: "${newCode()}", name: "Ny", officialName: "Ny", county: "15", validFrom: "2027-01-01"`,
  renameMunicipality: async () =>
    `municipality: "${await newMunicipality()}", name: "Ny", officialName: "Ny", ${edition}, ${because}`,
  renumberMunicipality: async () =>
    `municipality: "${await newMunicipality()}", code: "${newCode()}", validFrom: "2026-01-01", ${edition}, ${because}`,
  endMunicipality: async () =>
    `municipality: "${await newMunicipality()}", validTo: "2025-12-31", successors: ["1573"], ${edition}, ${because}`,
  registerCounty: async () => `code: "${newCounty()}", name: "Nytt", officialName: "Nytt", validFrom: "2027-01-01"`,
  renameCounty: async () =>
    `county: "${await newlyCounted()}", name: "Nytt", officialName: "Nytt", ${edition}, ${because}`,
  endCounty: async () =>
    `county: "${await newlyCounted()}", validTo: "2025-12-31", successors: ["15"], ${edition}, ${because}`,
}

describe('the registers are kept by administrators of KDD and Distriktssenteret, and by nobody else', () => {
  const others: readonly (readonly [who: string, actor: Actor, refusal: string])[] = [
    ['a member of KDD without the task', anActor('kdd'), 'TASK_MISSING'],
    ['a member of Distriktssenteret who only reads', anActor('distriktssenteret', 'd/2', []), 'TASK_MISSING'],
    ['a supplier of KDD', supplierOf('kdd'), 'TASK_MISSING'],
    ['the administrator of a main party', administratorOf('smola-kommune'), 'ACT_NOT_YOURS'],
    ['the administrator of a county municipality', administratorOf('more-og-romsdal-fylkeskommune'), 'ACT_NOT_YOURS'],
    ['the administrator of a named partner', administratorOf('husbanken'), 'ACT_NOT_YOURS'],
    ['the administrator of an evaluator', administratorOf('sintef'), 'ACT_NOT_YOURS'],
    ['the administrator of one with no part', administratorOf('hitra-kommune'), 'ACT_NOT_YOURS'],
  ]

  test.each(Object.keys(acts))('%s', async (name) => {
    for (const keeper of [ofKdd, ofTheCentre]) {
      const asked = await acts[name]!()
      const before = await room.head()
      for (const [who, actor, refusal] of others) {
        const done = await act(actor, name, asked)
        expect([who, done.isDone, refusedWith(done)]).toEqual([who, false, [refusal]])
      }
      expect(await room.head()).toBe(before)
      expect(await act(keeper, name, asked)).toMatchObject({ isDone: true, problems: [] })
    }
  })

  test('each act twice under one key is one, and what is closed is closed once', async () => {
    for (const [name, given] of Object.entries(acts)) {
      const asked = await given()
      const first = await act(ofKdd, name, asked, { key: `once: ${name}` })
      const again = await act(ofKdd, name, asked, { key: `once: ${name}` })
      expect([name, again]).toEqual([name, { ...first, isRepeated: true }])
      expect([name, (await act(ofKdd, name, asked)).isDone]).toEqual([name, false])
    }
  })

  test('a change of what is there names an edition that was read, and tells what others changed', async () => {
    for (const [name, given] of Object.entries(acts).filter(([name]) => !name.startsWith('register'))) {
      const asked = await given()
      const late = await act(ofKdd, name, asked.replace(edition, 'expectedVersion: 7'))
      expect([name, refusedWith(late)]).toEqual([name, ['VERSION_CONFLICT']])
      const unreasoned = await act(ofKdd, name, asked.replace(because, ''))
      expect([name, refusedWith(unreasoned)]).toEqual([name, ['REASON_NEEDED']])
    }
    const id = await newParty()
    const rename = (name: string) =>
      act(ofKdd, 'renameParty', `party: "${id}", name: "${name}", ${edition}, ${because}`, { of: party })
    expect(await rename('Den første')).toMatchObject({ isDone: true, party: { edition: 2 } })
    const late = await rename('Den andre')
    expect(late.party).toBeNull()
    expect(valuesOf(late)).toEqual({
      what: id,
      expected: 1,
      present: 2,
      changed: { alsoCalled: null, name: 'Den første', names: {} },
    })
  })
})

describe('a party', () => {
  test('is there for everyone from the revision that registered it, and not before', async () => {
    const before = await room.head()
    const id = newKey('fond')
    const asked = `id: "${id}", name: "Distriktsfondet", names: [{ language: NN, text: "Distriktsfondet" }], shortName: "DF",
      alsoCalled: ["Fondet"], kind: FOUNDATION, organisationNumber: "974760673", note: "nytt"`
    const done = await act(ofTheCentre, 'registerParty', asked, { of: party })
    expect(done.party).toMatchObject({ id, edition: 1, closedOn: null, mergedInto: null, formerNames: [] })
    const look = `{ party(id: "${id}") { name shortName alsoCalled kind organisationNumber organisationNumberState note provenance } }`
    expect(await seen(look)).toEqual({
      party: {
        name: 'Distriktsfondet',
        shortName: 'DF',
        alsoCalled: ['Fondet'],
        kind: 'FOUNDATION',
        organisationNumber: '974760673',
        organisationNumberState: 'REPORTED',
        note: 'nytt',
        provenance: 'REPORTED',
      },
    })
    expect(await seen(look, before)).toEqual({ party: null })
    const same = await act(ofKdd, 'registerParty', asked.replace(id, newKey('fond')))
    expect(refusedWith(same)).toEqual(['HELD_BY_ANOTHER'])
  })

  test.each([
    ['a key with capitals', 'id: "KDD2", name: "x", kind: MINISTRY', 'KEY_UNFIT'],
    ['a key of the demonstration', 'id: "demo-etat", name: "x", kind: MINISTRY', 'KEY_UNFIT'],
    ['a key that is taken', 'id: "husbanken", name: "x", kind: STATE_AGENCY', 'KEY_TAKEN'],
    ['no name', 'id: "navnlos", name: " ", kind: STATE_AGENCY', 'TEXT_NEEDED'],
    ['a municipality without its place', 'id: "kommune", name: "x", kind: MUNICIPALITY', 'GOVERNED_PLACE_UNFIT'],
    ['an agency with a place', 'id: "e", name: "x", kind: STATE_AGENCY, county: "15"', 'GOVERNED_PLACE_UNFIT'],
    ['a place that is none', 'id: "k", name: "x", kind: MUNICIPALITY, municipality: "9999"', 'UNKNOWN_KEY'],
    ['a place that another governs', 'id: "k", name: "x", kind: MUNICIPALITY, municipality: "1573"', 'HELD_BY_ANOTHER'],
    ['a district that is none', 'id: "s", name: "x", kind: COUNTY_GOVERNOR, district: ["15", "00"]', 'UNKNOWN_KEY'],
  ])('is not registered with %s', async (_, asked, code) => {
    expect(refusedWith(await act(ofKdd, 'registerParty', asked))).toEqual([code])
  })

  test('that governs a district is the governor of each of its counties', async () => {
    const id = newKey('statsforvalter')
    await act(ofKdd, 'registerParty', `id: "${id}", name: "Ny", kind: COUNTY_GOVERNOR, district: ["15", "50"]`)
    const { county } = await seen('{ county(code: "50") { governors { id } } }')
    expect(county.governors).toContainEqual({ id })
  })

  test('that is renamed keeps its key, is found by both names, and says until when it had the former one', async () => {
    const id = await newParty()
    const before = await room.head()
    const former = `Etaten ${id}`
    const asked = `party: "${id}", name: "Bolystverket", names: [{ language: NN, text: "Bulystverket" }], validFrom: "2026-11-01", ${edition}, ${because}`
    const done = await act(ofKdd, 'renameParty', asked, { of: party })
    expect(done.party).toMatchObject({
      id,
      name: 'Bolystverket',
      edition: 2,
      formerNames: [{ name: former, validTo: '2026-10-31' }],
    })
    const find = (name: string) =>
      `{ parties(where: { name: { ${name} } }) { nodes { id } } }`.replace(/\{ (".*?") \}/, '$1')
    expect((await seen(find('"bulystverket"'))).parties.nodes).toEqual([{ id }])
    expect((await seen(find(`"${former}"`))).parties.nodes).toContainEqual({ id })
    expect(await seen(`{ party(id: "${id}") { name formerNames { name } } }`, before)).toEqual({
      party: { name: former, formerNames: [] },
    })
    const rename = (more: string) =>
      act(ofKdd, 'renameParty', `party: "${id}", expectedVersion: 2, ${because}, ${more}`)
    expect(refusedWith(await rename('name: "Bolystverket"'))).toEqual(['NAME_UNCHANGED'])
    expect(refusedWith(await rename('name: ""'))).toEqual(['TEXT_NEEDED'])
    expect(refusedWith(await rename('name: "x", validFrom: "2026-11-24"'))).toEqual(['DAY_IN_FUTURE'])
    expect(refusedWith(await act(ofKdd, 'renameParty', `party: "ingen", name: "x", ${edition}`))).toEqual([
      'UNKNOWN_KEY',
    ])
  })

  test('that is merged keeps its key, its roles and its past, and points to who has its place', async () => {
    const [id, first, last] = [await newParty(), await newParty(), await newParty()]
    const partner = { ...anActor(first), party: first }
    const roles = `{ objective(id: "smola-aure/1") { namedPartners { party { id } } } }`
    await room.database.write('a clerk', 'a partner', (tx) =>
      tx.query(`
        insert into participation (id, pilot_id, agreement_id, objective_id, party_id, role, position, provenance)
        values ('p/${id}', 'smola-aure', 'smola-aure', 'smola-aure/1', '${id}', 'NAMED_PARTNER', 90, 'REPORTED')`),
    )
    const before = await room.head()
    const rolesBefore = await seen(roles)
    expect(await placesOf(id)).toEqual(['PARTNER'])
    const merged = await merge(id, first)
    expect(merged.party).toMatchObject({
      id,
      closedOn: today,
      closingReason: 'vedtatt',
      edition: 2,
      mergedInto: { id: first },
    })
    expect(await seen(`{ party(id: "${first}") { mergedFrom { id } closedOn } }`)).toEqual({
      party: { mergedFrom: [{ id }], closedOn: null },
    })
    expect(await seen(roles)).toEqual(rolesBefore)
    expect([await placesOf(id), await placesOf(first)]).toEqual([[], ['PARTNER']])
    expect(await act(partner, 'recordFollowUp', following('smola-aure/D1-1'))).toMatchObject({ isDone: true })

    expect(await merge(first, last)).toMatchObject({ isDone: true })
    expect([await placesOf(first), await placesOf(last)]).toEqual([[], ['PARTNER']])
    expect(await seen(`{ party(id: "${id}") { closedOn mergedInto { mergedInto { id } } } }`)).toMatchObject({
      party: { mergedInto: { mergedInto: { id: last } } },
    })
    expect(await seen(`{ party(id: "${id}") { closedOn mergedInto { id } } }`, before)).toEqual({
      party: { closedOn: null, mergedInto: null },
    })
    expect(refusedWith(await act(ofKdd, 'renameParty', `party: "${id}", name: "x", expectedVersion: 2`))).toEqual([
      'ACT_NOT_NOW',
    ])
  })

  test('whose place another has lets that one see the drafts it saw, from then on', async () => {
    const heir = await newParty()
    const look = (actor: Actor | null, revision?: number) =>
      read(room, `{ body(id: "${draft}/b") { id } }`, { actor, ...(revision !== undefined && { revision }) })
    expect(await look(anActor('sintef'))).toEqual({ body: { id: `${draft}/b` } })
    expect(await look(anActor(heir))).toEqual({ body: null })
    const before = await room.head()
    expect(await merge('sintef', heir)).toMatchObject({ isDone: true })
    expect(await look(anActor(heir))).toEqual({ body: { id: `${draft}/b` } })
    expect(await look(anActor(heir), before)).toEqual({ body: null })
    expect(await look(null)).toEqual({ body: null })
  })

  test('is not merged into itself, into what is closed, or into nothing, and not if the platform goes by its key', async () => {
    const [id, closed] = [await newParty(), await newParty()]
    await act(ofKdd, 'closeParty', `party: "${closed}", ${edition}, ${because}`)
    expect(refusedWith(await merge(id, id))).toEqual(['SUCCESSOR_UNFIT'])
    expect(refusedWith(await merge(id, closed))).toEqual(['SUCCESSOR_UNFIT'])
    expect(refusedWith(await merge(id, 'ingen'))).toEqual(['UNKNOWN_KEY'])
    for (const keeper of ['kdd', 'distriktssenteret']) {
      expect(refusedWith(await merge(keeper, id))).toEqual(['KEEPER_NEEDED'])
      expect(refusedWith(await act(ofKdd, 'closeParty', `party: "${keeper}", ${edition}, ${because}`))).toEqual([
        'KEEPER_NEEDED',
      ])
    }
  })

  test('with a part in an agreement that is not over is merged rather than closed', async () => {
    const close = () => act(ofTheCentre, 'closeParty', `party: "aure-kommune", ${edition}, ${because}`)
    const refused = await close()
    expect(refusedWith(refused)).toEqual(['STILL_IN_USE'])
    expect(valuesOf(refused)).toEqual({ id: 'aure-kommune', holders: ['smola-aure'] })
    const id = await newParty()
    const early = `party: "${id}", ${edition}, ${because}, closedOn:`
    expect(refusedWith(await act(ofKdd, 'closeParty', `${early} "2026-11-24"`))).toEqual(['DAY_IN_FUTURE'])
    expect(await act(ofKdd, 'closeParty', `${early} "2026-06-30"`, { of: party })).toMatchObject({
      party: { id, closedOn: '2026-06-30', mergedInto: null },
    })
  })

  test('of a draft alone is closed without a word of the draft to who may not see it', async () => {
    const id = await newParty()
    await room.database.write('a clerk', 'a partner of a draft', (tx) =>
      tx.query(`
        insert into participation (id, pilot_id, agreement_id, party_id, role, position, provenance)
        values ('p/${id}', 'smola-aure', '${draft}', '${id}', 'MAIN_PARTY', 91, 'REPORTED')`),
    )
    expect(await act(ofTheCentre, 'closeParty', `party: "${id}", ${edition}, ${because}`)).toMatchObject({
      isDone: true,
    })
  })

  const merge = (id: string, into: string) =>
    act(ofKdd, 'mergeParties', `party: "${id}", into: "${into}", ${edition}, ${because}`, { of: party })

  const placesOf = async (id: string): Promise<string[]> => {
    const { rows } = await room.admin.query(`select standing from access_key where party_id = $1 order by 1`, [id])
    return rows.map(({ standing }) => standing)
  }
})

describe('a pilot', () => {
  const pilot = 'pilot { id world name cohort closedOn edition mergedInto { id } formerNames { name } }'

  test('is registered with its municipalities, in the counties they lie in', async () => {
    const id = newKey('pilot')
    const asked = `id: "${id}", name: "Nordmøre", cohort: 3, scopeNote: "uten byen", selectedOn: "2026-10",
      municipalities: [{ municipality: "5061" }, { municipality: "1573", scopeNote: "uten øyene" }],
      counties: [{ county: "15", shareBasisPoints: 4000 }, { county: "50", shareBasisPoints: 6000 }]`
    const before = await room.head()
    expect(await act(ofKdd, 'registerPilot', asked, { of: pilot })).toMatchObject({
      pilot: { id, world: 'REAL', cohort: 3, closedOn: null, edition: 1 },
    })
    const look = `{ pilot(id: "${id}") { provenance municipalities { scopeNote municipality { code } } counties { code } } }`
    expect(await seen(look)).toEqual({
      pilot: {
        provenance: 'REPORTED',
        municipalities: [
          { scopeNote: null, municipality: { code: '5061' } },
          { scopeNote: 'uten øyene', municipality: { code: '1573' } },
        ],
        counties: [{ code: '15' }, { code: '50' }],
      },
    })
    expect(await seen(look, before)).toEqual({ pilot: null })
    const { rows } = await room.admin.query(
      `select county_code, share_basis_points from pilot_county where pilot_id = $1 order by 1`,
      [id],
    )
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['15', 4000],
      ['50', 6000],
    ])
  })

  test.each([
    ['no municipality', 'municipalities: []', 'MUNICIPALITIES_UNFIT'],
    ['one twice', 'municipalities: [{ municipality: "1573" }, { municipality: "1573" }]', 'MUNICIPALITIES_UNFIT'],
    ['one that is none', 'municipalities: [{ municipality: "9999" }]', 'UNKNOWN_KEY'],
    ['shares that do not add up', shares([['15', 9000]]), 'COUNTY_SHARES_UNFIT'],
    ['a share of a county it does not lie in', shares([['50', 10_000]]), 'COUNTY_SHARES_UNFIT'],
    ['a real key in the demonstration', 'world: DEMO, municipalities: [{ municipality: "1573" }]', 'KEY_UNFIT'],
  ])('is not registered with %s', async (_, asked, code) => {
    const done = await act(ofKdd, 'registerPilot', `id: "${newKey('pilot')}", name: "x", cohort: 3, ${asked}`)
    expect(refusedWith(done)).toEqual([code])
  })

  test('of the demonstration is made up, and is merged into no real one', async () => {
    const id = await newPilot(newKey('demo-pilot'), ', world: DEMO')
    expect(await seen(`{ pilot(id: "${id}") { world provenance } }`)).toEqual({
      pilot: { world: 'DEMO', provenance: 'SYNTHETIC' },
    })
    const merged = await act(ofKdd, 'mergePilots', `pilot: "${id}", into: "smola-aure", ${edition}, ${because}`)
    expect(refusedWith(merged)).toEqual(['SUCCESSOR_UNFIT'])
  })

  test('is renamed, and closed once its agreements are over', async () => {
    const id = await newPilot()
    expect(
      await act(ofKdd, 'renamePilot', `pilot: "${id}", name: "Ytre Nordmøre", ${edition}, ${because}`, { of: pilot }),
    ).toMatchObject({ pilot: { name: 'Ytre Nordmøre', edition: 2, formerNames: [{ name: `Området ${id}` }] } })
    expect(
      await act(ofKdd, 'mergePilots', `pilot: "${id}", into: "smola-aure", expectedVersion: 2, ${because}`, {
        of: pilot,
      }),
    ).toMatchObject({ pilot: { closedOn: today, mergedInto: { id: 'smola-aure' } } })
    const close = (day: string) =>
      act(ofTheCentre, 'closePilot', `pilot: "smola-aure", ${edition}, ${because}`, { day, of: pilot })
    const early = await close(today)
    expect(refusedWith(early)).toEqual(['STILL_IN_USE'])
    // Of the draft nobody is told who may not see it.
    expect(valuesOf(early)).toEqual({ id: 'smola-aure', holders: ['smola-aure'] })
    expect(await close('2028-12-31')).toMatchObject({ pilot: { closedOn: '2028-12-31' } })
  })
})

describe('a theme', () => {
  test('that is merged stays with what it was given to, and says which to use instead', async () => {
    const id = await newTheme()
    const before = await room.head()
    await room.database.write('a clerk', 'a theme', (tx) =>
      tx.query(`
        insert into objective_theme (objective_id, theme_id, position, provenance)
        values ('smola-aure/2', '${id}', 90, 'REPORTED')`),
    )
    const merging = `theme: "${id}", into: "housing", ${edition}, ${because}`
    expect(
      await act(ofTheCentre, 'mergeThemes', merging, { of: 'theme { id closedOn mergedInto { id } }' }),
    ).toMatchObject({
      theme: { id, closedOn: today, mergedInto: { id: 'housing' } },
    })
    const { objective, themes } = await seen(
      '{ objective(id: "smola-aure/2") { themes { id mergedInto { id } } } themes { id closedOn } }',
    )
    expect(objective.themes).toContainEqual({ id, mergedInto: { id: 'housing' } })
    expect(themes).toContainEqual({ id, closedOn: today })
    expect(await seen(`{ theme(id: "${id}") { closedOn } }`, before)).toEqual({ theme: { closedOn: null } })
  })
})

describe('a municipality', () => {
  const municipality = `municipality { code name officialName currentCode validFrom validTo edition county { code }
    codes { code validFrom validTo } formerNames { name officialName validTo } successors { code } predecessors { code } }`

  test('that is numbered anew keeps its key, and is found by every code it has carried', async () => {
    const key = await newMunicipality()
    const code = newCode()
    const before = await room.head()
    const asked = `municipality: "${key}", code: "${code}", county: "50", validFrom: "2026-01-01", ${edition}, ${because}`
    const done = await act(ofKdd, 'renumberMunicipality', asked, { of: municipality })
    expect(done.municipality).toMatchObject({
      code: key,
      currentCode: code,
      county: { code: '50' },
      edition: 2,
      codes: [
        { code, validFrom: '2026-01-01', validTo: null },
        { code: key, validFrom: '2025-01-01', validTo: '2025-12-31' },
      ],
    })
    const find = (by: string) => `{ municipality(code: "${by}") { code currentCode } }`
    for (const by of [key, code])
      expect(await seen(find(by))).toEqual({ municipality: { code: key, currentCode: code } })
    expect(await seen(find(code), before)).toEqual({ municipality: null })
    expect(await seen(find(key), before)).toEqual({ municipality: { code: key, currentCode: key } })
    const { data } = await room.ask(find(key), {}, { day: '2025-12-31' })
    expect(data.municipality.currentCode).toBe(key)
  })

  test('has no code that another has at that time, and none that would end before it began', async () => {
    const [one, other] = [await newMunicipality(), await newMunicipality()]
    const renumber = (code: string, validFrom: string) =>
      act(
        ofKdd,
        'renumberMunicipality',
        `municipality: "${one}", code: "${code}", validFrom: "${validFrom}", ${edition}, ${because}`,
      )
    expect(refusedWith(await renumber(other, '2026-01-01'))).toEqual(['CODE_IN_USE'])
    expect(refusedWith(await renumber('1573', '2026-01-01'))).toEqual(['CODE_IN_USE'])
    expect(refusedWith(await renumber(newCode(), '2025-01-01'))).toEqual(['VALIDITY_UNFIT'])
    expect(refusedWith(await renumber(newCode(), '2027-01-01'))).toEqual(['DAY_IN_FUTURE'])
    const taken = `code: "1573", name: "x", officialName: "x", county: "15", validFrom: "2027-01-01"`
    expect(refusedWith(await act(ofKdd, 'registerMunicipality', taken))).toEqual(['KEY_TAKEN'])
  })

  test('that is merged with another ends, and both say what took over', async () => {
    const [one, other, whole] = [await newMunicipality(), await newMunicipality(), await newMunicipality()]
    const before = await room.head()
    const end = (code: string, successors: string, validTo = '2026-06-30') =>
      act(
        ofKdd,
        'endMunicipality',
        `municipality: "${code}", validTo: "${validTo}", successors: [${successors}], ${edition}, ${because}`,
        { of: municipality },
      )
    expect(refusedWith(await end(one, `"${one}"`))).toEqual(['SUCCESSOR_UNFIT'])
    expect(refusedWith(await end(one, '"9999"'))).toEqual(['UNKNOWN_KEY'])
    expect(refusedWith(await end(one, `"${whole}"`, '2024-12-31'))).toEqual(['VALIDITY_UNFIT'])
    for (const code of [one, other])
      expect((await end(code, `"${whole}"`)).municipality).toMatchObject({
        code,
        validTo: '2026-06-30',
        edition: 2,
        codes: [{ code, validTo: '2026-06-30' }],
        successors: [{ code: whole }],
      })
    const look = `{ municipality(code: "${whole}") { predecessors { code validTo } } }`
    expect((await seen(look)).municipality.predecessors).toEqual(
      [one, other].sort().map((code) => ({ code, validTo: '2026-06-30' })),
    )
    expect((await seen(look, before)).municipality.predecessors).toEqual([])
    expect(refusedWith(await end(one, `"${whole}"`))).toEqual(['VERSION_CONFLICT'])
  })

  test('that is divided says all that took over', async () => {
    const [whole, east, west] = [await newMunicipality(), await newMunicipality(), await newMunicipality()]
    const asked = `municipality: "${whole}", validTo: "2026-06-30", successors: ["${west}", "${east}"], ${edition}, ${because}`
    const done = await act(ofKdd, 'endMunicipality', asked, { of: municipality })
    expect(done.municipality.successors).toEqual([east, west].sort().map((code) => ({ code })))
  })

  test('that is renamed keeps its former names with the last day of each', async () => {
    const code = await newMunicipality()
    const rename = (name: string, version: number, validFrom: string) =>
      act(
        ofKdd,
        'renameMunicipality',
        `municipality: "${code}", name: "${name}", officialName: "${name} - ${name}", validFrom: "${validFrom}", expectedVersion: ${version}, ${because}`,
        { of: municipality },
      )
    await rename('Ness', 1, '2026-01-01')
    expect((await rename('Nesset', 2, '2026-07-01')).municipality).toMatchObject({
      name: 'Nesset',
      officialName: 'Nesset - Nesset',
      edition: 3,
      formerNames: [
        { name: 'Ness', officialName: 'Ness - Ness', validTo: '2026-06-30' },
        { name: `Nes ${code}`, officialName: 'Nes', validTo: '2025-12-31' },
      ],
    })
  })
})

test('a county ends once no municipality lies in it', async () => {
  const [code, next] = [await newlyCounted(), await newlyCounted()]
  const municipality = await newMunicipality(newCode(), code)
  const end = () =>
    act(
      ofKdd,
      'endCounty',
      `county: "${code}", validTo: "2026-06-30", successors: ["${next}"], ${edition}, ${because}`,
      {
        of: 'county { code validTo successors { code } }',
      },
    )
  const early = await end()
  expect(refusedWith(early)).toEqual(['STILL_IN_USE'])
  expect(valuesOf(early)).toEqual({ id: code, holders: [municipality] })
  const moving = `municipality: "${municipality}", code: "${newCode()}", county: "${next}", validFrom: "2026-07-01", ${edition}, ${because}`
  expect(await act(ofKdd, 'renumberMunicipality', moving)).toMatchObject({ isDone: true })
  expect(await end()).toMatchObject({ county: { code, validTo: '2026-06-30', successors: [{ code: next }] } })
  expect(await seen(`{ county(code: "${next}") { predecessors { code } } }`)).toEqual({
    county: { predecessors: [{ code }] },
  })
})

describe('what was done about an obligation', () => {
  const followUp = 'followUp { id doneOn text withWhom reference party { id } obligation { id } provenance }'

  test('is recorded by a debtor who reports, and is there for everyone', async () => {
    const before = await room.head()
    const asked = `obligation: "smola-aure/D1-1", doneOn: "2026-11-20", text: "Bygd tolv boliger", withWhom: ["utbyggere"], reference: "26/1"`
    const done = await act(husbanken, 'recordFollowUp', asked, { of: followUp })
    expect(done.followUp).toMatchObject({
      doneOn: '2026-11-20',
      text: 'Bygd tolv boliger',
      withWhom: ['utbyggere'],
      reference: '26/1',
      party: { id: 'husbanken' },
      obligation: { id: 'smola-aure/D1-1' },
      provenance: 'REPORTED',
    })
    const look = '{ obligation(id: "smola-aure/D1-1") { followUps { id } } }'
    expect((await seen(look)).obligation.followUps).toContainEqual({ id: done.followUp.id })
    expect((await seen(look, before)).obligation.followUps).not.toContainEqual({ id: done.followUp.id })
  })

  test.each([
    ['a debtor without the task', anActor('husbanken', 'h/2', ['DRAFT']), 'smola-aure/D1-1', 'TASK_MISSING'],
    ['KDD, which does not owe it', anActor('kdd'), 'smola-aure/D1-1', 'NOT_A_DEBTOR'],
    ['one with no part', anActor('hitra-kommune'), 'smola-aure/D1-1', 'NOT_A_DEBTOR'],
    ['one with no part in a draft', anActor('hitra-kommune'), `${draft}/o`, 'UNKNOWN_KEY'],
    ['anyone, of what is none', husbanken, 'smola-aure/none', 'UNKNOWN_KEY'],
  ])('is not recorded by %s', async (_, actor, obligation, code) => {
    expect(refusedWith(await act(actor, 'recordFollowUp', following(obligation)))).toEqual([code])
  })

  test('is not recorded before it is done, without words, or once KDD has closed the agreement', async () => {
    const record = (more: string) => act(husbanken, 'recordFollowUp', `obligation: "smola-aure/D1-1", ${more}`)
    expect(refusedWith(await record('doneOn: "2026-11-24", text: "x"'))).toEqual(['DAY_IN_FUTURE'])
    expect(refusedWith(await record(`doneOn: "${today}", text: " "`))).toEqual(['TEXT_NEEDED'])
    const close = (day: string | null) =>
      room.database.write('KDD', 'closing', (tx) =>
        tx.query(
          `insert into agreement_closing (agreement_id, closed_on, provenance) values ('smola-aure', $1, 'REPORTED')
           on conflict (agreement_id) do update set closed_on = excluded.closed_on`,
          [day],
        ),
      )
    await close(today)
    const closed = await record(`doneOn: "${today}", text: "x"`)
    await close(null)
    expect(refusedWith(closed)).toEqual(['ACT_NOT_NOW'])
    expect(await record(`doneOn: "${today}", text: "x"`)).toMatchObject({ isDone: true })
  })

  test('is withdrawn with a reason by who recorded it alone, and the past still shows it', async () => {
    const { followUp: recorded } = await act(husbanken, 'recordFollowUp', following('smola-aure/D1-1'), {
      of: followUp,
    })
    const before = await room.head()
    const withdraw = (actor: Actor, more = because, key?: string) =>
      act(actor, 'withdrawFollowUp', `followUp: "${recorded.id}", ${more}`, { of: followUp, ...(key && { key }) })
    expect(refusedWith(await withdraw(smolaKommune))).toEqual(['ACT_NOT_YOURS'])
    expect(refusedWith(await withdraw(anActor('husbanken', 'h/2', [])))).toEqual(['TASK_MISSING'])
    expect(refusedWith(await withdraw(husbanken, 'reason: " "'))).toEqual(['REASON_NEEDED'])
    expect(await withdraw(husbanken, because, 'withdrawn once')).toMatchObject({ isDone: true, followUp: null })
    expect(await withdraw(husbanken, because, 'withdrawn once')).toMatchObject({ isDone: true, isRepeated: true })
    expect(refusedWith(await withdraw(husbanken))).toEqual(['UNKNOWN_KEY'])
    const look = '{ obligation(id: "smola-aure/D1-1") { followUps { id } } }'
    const ids = async (revision?: number) =>
      (await seen(look, revision)).obligation.followUps.map(({ id }: { id: string }) => id)
    expect(await ids()).not.toContain(recorded.id)
    expect(await ids(before)).toContain(recorded.id)
  })
})

describe('a body', () => {
  const body =
    'body { id name edition pilot { id } agreement { id } members { party { id } category role } meetings { heldOn subjects reference } }'
  const members = '[{ party: "smola-kommune", role: CONVENER }, { category: "utbyggere" }]'
  const registering = (id: string, more: string) =>
    `id: "${id}", name: "Gruppa", kind: WORKING_GROUP, members: ${members} ${more}`
  const newBody = async (more: string, by: Actor, options: ActOptions = {}): Promise<string> => {
    const done = await act(by, 'registerBody', registering(newKey('gruppe'), more), { of: body, ...options })
    expect(done.problems).toEqual([])
    return done.body.id
  }

  test.each([
    ['a municipality of the agreement', smolaKommune, null],
    ['the county municipality', anActor('more-og-romsdal-fylkeskommune'), null],
    ['KDD by one who handles', anActor('kdd', 'kdd/1', ['HANDLE']), null],
    ['a municipality by one without the task', anActor('smola-kommune', 's/2', ['DRAFT']), 'TASK_MISSING'],
    ['KDD by one without the task', anActor('kdd', 'kdd/2', ['REPORT']), 'TASK_MISSING'],
    ['a named partner', husbanken, 'ACT_NOT_YOURS'],
    ['Distriktssenteret', ofTheCentre, 'ACT_NOT_YOURS'],
    ['one with no part', anActor('hitra-kommune'), 'ACT_NOT_YOURS'],
  ])('of an agreement is registered by its main parties: %s', async (_, actor, refusal) => {
    const id = newKey('gruppe')
    const done = await act(actor, 'registerBody', registering(id, ', agreement: "smola-aure"'), { of: body })
    if (refusal) expect(refusedWith(done)).toEqual([refusal])
    else
      expect(done.body).toMatchObject({
        id: `smola-aure/${id}`,
        edition: 1,
        pilot: { id: 'smola-aure' },
        agreement: { id: 'smola-aure' },
        members: [
          { party: { id: 'smola-kommune' }, category: null, role: 'CONVENER' },
          { party: null, category: 'utbyggere', role: 'MEMBER' },
        ],
      })
  })

  test('that stands by itself is registered by who keeps the registers', async () => {
    const id = newKey('nettverk')
    for (const actor of [smolaKommune, anActor('kdd'), administratorOf('smola-kommune')])
      expect((await act(actor, 'registerBody', registering(id, ''))).isDone).toBe(false)
    expect(await act(ofTheCentre, 'registerBody', registering(id, ''), { of: body })).toMatchObject({
      body: { id, pilot: null, agreement: null },
    })
    const registered = (more: string, other = newKey('gruppe')) => act(ofKdd, 'registerBody', registering(other, more))
    expect(refusedWith(await registered('', id))).toEqual(['KEY_TAKEN'])
    expect(refusedWith(await registered('', 'Store ord'))).toEqual(['KEY_UNFIT'])
    expect(refusedWith(await registered(', pilot: "ingen"'))).toEqual(['UNKNOWN_KEY'])
  })

  test('has each member once, as a party or as a kind of actor', async () => {
    const register = (given: string) =>
      act(ofKdd, 'registerBody', `id: "${newKey('gruppe')}", name: "x", kind: NETWORK, members: ${given}`)
    expect(refusedWith(await register('[{}]'))).toEqual(['BODY_MEMBER_UNFIT'])
    expect(refusedWith(await register('[{ party: "kdd", category: "x" }]'))).toEqual(['BODY_MEMBER_UNFIT'])
    expect(refusedWith(await register('[{ party: "kdd" }, { party: "kdd", role: CONVENER }]'))).toEqual([
      'BODY_MEMBER_UNFIT',
    ])
    expect(refusedWith(await register('[{ party: "ingen" }]'))).toEqual(['UNKNOWN_KEY'])
  })

  test('changes its members in the edition that was read, and the past shows who was in it', async () => {
    const id = await newBody(', agreement: "smola-aure"', smolaKommune)
    const before = await room.head()
    const change = (actor: Actor, given: string, more = because) =>
      act(actor, 'changeBodyMembers', `body: "${id}", ${edition}, members: ${given}, ${more}`, { of: body })
    const given = '[{ party: "aure-kommune", role: CONVENER }]'
    expect(refusedWith(await change(husbanken, given))).toEqual(['ACT_NOT_YOURS'])
    expect(refusedWith(await change(smolaKommune, given, ''))).toEqual(['REASON_NEEDED'])
    expect(await change(anActor('aure-kommune'), given)).toMatchObject({
      body: { edition: 2, members: [{ party: { id: 'aure-kommune' }, role: 'CONVENER' }] },
    })
    const late = await change(smolaKommune, '[{ party: "kdd" }]')
    expect(valuesOf(late)).toEqual({ what: id, expected: 1, present: 2, changed: { members: ['aure-kommune'] } })
    const look = `{ body(id: "${id}") { members { party { id } } } }`
    expect((await seen(look)).body.members).toEqual([{ party: { id: 'aure-kommune' } }])
    expect((await seen(look, before)).body.members).toEqual([{ party: { id: 'smola-kommune' } }, { party: null }])
  })

  test('meets, as whoever convenes it, a main party, or who keeps the registers records', async () => {
    const ofTheAgreement = await newBody(', agreement: "smola-aure"', anActor('aure-kommune'))
    const alone = await newBody('', ofKdd)
    const meet = (actor: Actor, id: string, heldOn = '2026-11-20') =>
      act(actor, 'recordMeeting', `body: "${id}", heldOn: "${heldOn}", subjects: ["Boliger"], reference: "Referat 1"`, {
        of: body,
      })
    const met = { body: { meetings: [{ heldOn: '2026-11-20', subjects: ['Boliger'], reference: 'Referat 1' }] } }
    expect(await meet(smolaKommune, alone)).toMatchObject(met)
    expect(await meet(anActor('aure-kommune'), ofTheAgreement)).toMatchObject(met)
    expect(await meet(ofKdd, alone)).toMatchObject({ isDone: true })
    expect(refusedWith(await meet(anActor('aure-kommune'), alone))).toEqual(['ACT_NOT_YOURS'])
    expect(refusedWith(await meet(anActor('smola-kommune', 's/3', ['DRAFT']), alone))).toEqual(['TASK_MISSING'])
    expect(refusedWith(await meet(husbanken, ofTheAgreement))).toEqual(['ACT_NOT_YOURS'])
    expect(refusedWith(await meet(smolaKommune, alone, '2026-11-24'))).toEqual(['DAY_IN_FUTURE'])
    expect(refusedWith(await meet(smolaKommune, 'ingen'))).toEqual(['UNKNOWN_KEY'])
  })

  test('of a draft is there for its parties alone, and answered to others as what is not there', async () => {
    const main = anActor('kdd')
    await room.database.write('a clerk', 'a main party of the draft', (tx) =>
      tx.query(`
        insert into participation (id, pilot_id, agreement_id, party_id, role, position, provenance)
        values ('${draft}/kdd', 'smola-aure', '${draft}', 'kdd', 'COORDINATING_MAIN_PARTY', 92, 'REPORTED')`),
    )
    const id = await newBody(`, agreement: "${draft}"`, main)
    await act(main, 'changeBodyMembers', `body: "${id}", ${edition}, members: [], ${because}`)
    const look = `{ body(id: "${id}") { id edition } }`
    expect(await read(room, look, { actor: main })).toEqual({ body: { id, edition: 2 } })
    for (const actor of [null, anActor('hitra-kommune'), ofTheCentre])
      expect(await read(room, look, { actor })).toEqual({ body: null })
    const stranger = anActor('hitra-kommune')
    for (const [name, asked] of [
      ['registerBody', registering('x', `, agreement: "${draft}"`)],
      ['changeBodyMembers', `body: "${id}", expectedVersion: 2, members: [], ${because}`],
      ['recordMeeting', `body: "${id}", heldOn: "${today}", subjects: []`],
    ] as const)
      expect([name, refusedWith(await act(stranger, name, asked))]).toEqual([name, ['UNKNOWN_KEY']])
  })
})

test('the chain of revisions holds all of it', async () => {
  const { rows } = await room.admin.query('select count(*)::int from platform.verify()')
  expect(rows[0].count).toBe(0)
})

function shares(of: readonly (readonly [county: string, share: number])[]): string {
  const given = of.map(([county, share]) => `{ county: "${county}", shareBasisPoints: ${share} }`)
  return `municipalities: [{ municipality: "1573" }], counties: [${given.join(', ')}]`
}

const following = (obligation: string) => `obligation: "${obligation}", doneOn: "2026-11-20", text: "Gjort"`

/** What anyone reads, now or at a revision. */
const seen = (question: string, revision?: number) => read(room, question, revision === undefined ? {} : { revision })

const valuesOf = ({ problems }: Done): Record<string, unknown> =>
  Object.fromEntries(problems[0]!.values.map(({ name, json }) => [name, JSON.parse(json)]))
