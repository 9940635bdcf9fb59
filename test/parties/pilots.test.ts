import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readVerified } from '../../data/verified/read.js'
import { type VerifiedWorld, verifiedWorld } from './verified-world.js'

let world: VerifiedWorld
beforeAll(async () => {
  world = await verifiedWorld()
})
afterAll(() => world?.end())

const ask: VerifiedWorld['ask'] = (question, variables) => world.ask(question, variables)

describe('the ten pilots', () => {
  test('have 35 municipalities, and each its sources', async () => {
    const { pilots } = await ask(
      '{ pilots { totalCount nodes { id cohort sources { source { title } } counties { code } municipalities { scopeNote sources { sourceId } municipality { code party { id } } } } } }',
    )
    expect(pilots.totalCount).toBe(10)
    const codes = new Set<string>()
    for (const { id, sources, municipalities, counties } of pilots.nodes) {
      expect([id, sources.length > 0, municipalities.length > 1, counties.length > 0]).toEqual([id, true, true, true])
      for (const { source } of sources) expect(source.title).toMatch(/\S/)
      for (const { municipality, sources: own } of municipalities) {
        expect([municipality.code, municipality.party === null, own.length > 0]).toEqual([
          municipality.code,
          false,
          true,
        ])
        codes.add(municipality.code)
      }
    }
    expect(codes.size).toBe(35)
    expect(pilots.nodes.map(({ cohort }: { cohort: number }) => cohort).sort()).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 2, 2])
  })

  test('leave nothing on record without a source, but for our own themes and open questions', async () => {
    const { rows } = await world.admin.query<{ name: string }>(`select name from platform.kept where room = 'parties'`)
    const own = ['source', 'theme', 'open_question']
    for (const { name } of rows.filter((table) => !own.includes(table.name))) {
      const found = await world.admin.query(`select count(*)::int from ${name} where sources = '[]'`)
      expect([name, found.rows[0].count]).toEqual([name, 0])
    }
    const cited = await world.admin.query(
      `select count(*)::int from pilot, jsonb_array_elements(sources) cited where not exists (select from source where id = cited ->> 'sourceId')`,
    )
    expect(cited.rows[0].count).toBe(0)
  })

  test('have six agreements on record; Rindal and Holtålen signed theirs on 3 June 2024', async () => {
    const { agreements } = await ask(
      '{ agreements(orderBy: SIGNED_ON_ASC) { totalCount nodes { id stage signedOn signedOnNote knownBy status openQuestions { path } } } }',
    )
    expect(agreements.totalCount).toBe(6)
    expect(agreements.nodes[0]).toMatchObject({
      id: 'rindal-holtalen',
      stage: 'SIGNED',
      signedOn: '2024-06-03',
      status: 'NOT_KNOWN',
    })
    expect(agreements.nodes.map(({ signedOn }: { signedOn: string | null }) => signedOn)).toEqual([
      '2024-06-03',
      '2025-05-12',
      '2025-05-28',
      null,
      null,
      null,
    ])
  })

  test('say what is not known of them, and why', async () => {
    const { pilots } = await ask(
      '{ pilots(where: { hasAgreement: false }) { nodes { id agreement { id } openQuestions { path question why } } } }',
    )
    expect(pilots.nodes.map(({ id }: { id: string }) => id).sort()).toEqual([
      'midt-finnmark',
      'solund-fedje',
      'vest-telemark',
      'vestre-varanger',
    ])
    for (const { id, agreement, openQuestions } of pilots.nodes) {
      expect([id, agreement]).toEqual([id, null])
      expect(openQuestions.map(({ path }: { path: string }) => path)).toContain('agreement')
      for (const { why } of openQuestions) expect(why).toMatch(/\S/)
    }
    const { openQuestions } = readVerified()
    const { rows } = await world.admin.query('select count(*)::int from open_question')
    expect(rows[0].count).toBe(openQuestions.length)
  })

  test('are followed by the same evaluator', async () => {
    const { party } = await ask(
      '{ party(id: "sintef") { organisationNumber organisationNumberState participations { totalCount nodes { role pilot { id } agreement { id } } } } }',
    )
    expect(party.participations.totalCount).toBe(10)
    expect(new Set(party.participations.nodes.map(({ role }: { role: string }) => role))).toEqual(
      new Set(['EVALUATOR']),
    )
    expect([party.organisationNumber, party.organisationNumberState]).toEqual([null, 'NOT_REPORTED'])
  })
})

describe('the registers', () => {
  test('know every municipality of a pilot by each code it has carried', async () => {
    const { municipalities, pilots } = readVerified()
    const inPilots = municipalities.filter(({ code }) => pilots.some((pilot) => pilot.municipalities.includes(code)))
    const question = `query ($code: MunicipalityCode!) {
      municipality(code: $code) { code codes { code validFrom validTo } } }`
    let former = 0
    for (const { code, codes } of inPilots) {
      for (const carried of codes) {
        const { municipality } = await ask(question, { code: carried.code })
        expect([carried.code, municipality.code]).toEqual([carried.code, code])
        expect(municipality.codes).toContainEqual({
          code: carried.code,
          validFrom: carried.validFrom,
          validTo: carried.validTo ?? null,
        })
        if (carried.code !== code) former++
      }
      const { municipality } = await ask(question, { code })
      expect(municipality.codes.filter(({ validTo }: { validTo: null }) => validTo === null)).toMatchObject([{ code }])
    }
    expect(former).toBeGreaterThan(20)
  })

  test('find an organisation by its number, and say how well the number is known', async () => {
    const { partyByOrganisationNumber: found } = await ask(
      '{ partyByOrganisationNumber(number: "921770669") { id verification registeredName municipality { code } } }',
    )
    expect(found).toEqual({
      id: 'hammerfest-kommune',
      verification: 'ONE_SOURCE',
      registeredName: 'HAMMERFEST KOMMUNE/HÁMMERFEASTTA SUOHKAN',
      municipality: { code: '5603' },
    })
  })

  test('keep both sides where sources disagree', async () => {
    const { sourceConflicts } = await ask('{ sourceConflicts { id topic claims { value sources { id title } } } }')
    expect(sourceConflicts).toHaveLength(readVerified().sourceConflicts.length)
    const spelling = sourceConflicts.find(({ id }: { id: string }) => id === 'porsanger-northern-sami')
    expect(spelling.claims.map(({ value }: { value: string }) => value)).toEqual(['Porsángu', 'Porsáŋgu'])
    for (const { sources } of spelling.claims) expect(sources.length).toBeGreaterThan(0)
  })

  test('tell a county governor’s district from a county', async () => {
    const { party, county } = await ask(
      '{ party(id: "statsforvalteren-troms-finnmark") { county { code } district { code name } } county(code: "56") { governors { id } countyMunicipality { id } pilots { id } } }',
    )
    expect(party).toEqual({
      county: null,
      district: [
        { code: '55', name: 'Troms' },
        { code: '56', name: 'Finnmark' },
      ],
    })
    expect(county.governors).toEqual([{ id: 'statsforvalteren-troms-finnmark' }])
    expect(county.pilots).toHaveLength(3)
  })
})
