import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readVerified } from '../../data/verified/read.js'
import { type VerifiedWorld, verifiedWorld } from './verified-world.js'

let world: VerifiedWorld
beforeAll(async () => {
  world = await verifiedWorld()
})
afterAll(() => world?.end())

const ask: VerifiedWorld['ask'] = (question, variables) => world.ask(question, variables)

describe('the agreement of Smøla and Aure', () => {
  const agreement = async (fields: string) => (await ask(`{ agreement(id: "smola-aure") { ${fields} } }`)).agreement

  test('has five objectives and ends on 30 December 2028', async () => {
    const { objectives, endsOn, signedOn } = await agreement('endsOn signedOn objectives { id number title }')
    expect(objectives.map(({ id, number }: { id: string; number: number }) => [id, number])).toEqual([
      ['smola-aure/1', 1],
      ['smola-aure/2', 2],
      ['smola-aure/3', 3],
      ['smola-aure/4', 4],
      ['smola-aure/5', 5],
    ])
    expect([endsOn, signedOn]).toEqual(['2028-12-30', null])
  })

  test('is not known to be in force: nobody has told what any of the four main parties decided', async () => {
    const found = await agreement(
      'status inForceFrom missing { obstacle party { id } } approvals { state decidedOn party { id } }',
    )
    const parties = ['smola-kommune', 'aure-kommune', 'more-og-romsdal-fylkeskommune', 'kdd']
    expect(found).toMatchObject({ status: 'NOT_KNOWN', inForceFrom: null })
    expect(found.missing).toEqual(parties.map((id) => ({ obstacle: 'NOT_REPORTED', party: { id } })))
    expect(found.approvals).toHaveLength(4)
    for (const approval of found.approvals) expect(approval).toMatchObject({ state: 'NOT_REPORTED', decidedOn: null })
  })

  test('binds two municipalities, the county with its reservation, and the ministry for the state', async () => {
    const { mainParties } = await agreement('mainParties { role reservation represents capacity party { id } }')
    const main = { role: 'MAIN_PARTY', reservation: null, represents: [], capacity: null }
    expect(mainParties).toEqual([
      { ...main, party: { id: 'smola-kommune' } },
      { ...main, party: { id: 'aure-kommune' } },
      {
        ...main,
        reservation: 'med forbehold om endelig politisk vedtak',
        party: { id: 'more-og-romsdal-fylkeskommune' },
      },
      {
        role: 'COORDINATING_MAIN_PARTY',
        reservation: null,
        represents: ['øvrige departementer', 'Distriktssenteret', 'Statsforvalter'],
        capacity: 'koordinerende hovedpart på vegne av staten',
        party: { id: 'kdd' },
      },
    ])
  })

  test('names Husbanken under its first objective alone, for housing, and the county governor under all but the fifth', async () => {
    const { objectives } = await agreement('objectives { number namedPartners { scope party { id } } }')
    const under = (party: string) =>
      objectives.flatMap(({ number, namedPartners }: { number: number; namedPartners: Named[] }) =>
        namedPartners.filter((named) => named.party.id === party).map(({ scope }) => [number, scope]),
      )
    type Named = { scope: string | null; party: { id: string } }
    expect(under('husbanken')).toEqual([
      [1, 'bare den delen av delmålet som gjelder bolig, innenfor Husbankens mandat'],
    ])
    expect(under('statsforvalteren-mr').map(([number]: [number]) => number)).toEqual([1, 2, 3, 4])
    for (const party of ['smola-kommune', 'aure-kommune', 'more-og-romsdal-fylkeskommune'])
      expect(under(party)).toEqual([1, 2, 3, 4, 5].map((number) => [number, null]))
  })

  test('says of each objective who may be invited, its themes, and what it is to be seen together with', async () => {
    const { objectives } = await agreement(
      'objectives { mainTheme { id } themes { id } mayBeInvited { category party { id } } crossReferences { kind title objective { id } } }',
    )
    expect(objectives[0]).toMatchObject({
      mainTheme: { id: 'place-development' },
      themes: [{ id: 'place-development' }, { id: 'housing' }],
      crossReferences: [],
    })
    expect(objectives[0].mayBeInvited).toHaveLength(7)
    expect(objectives[0].mayBeInvited).toContainEqual({ category: 'utbyggere', party: null })
    expect(objectives[0].mayBeInvited).toContainEqual({ category: null, party: { id: 'doga' } })
    expect(objectives[3].crossReferences).toEqual([
      { kind: 'OBJECTIVE', title: null, objective: { id: 'smola-aure/2' } },
    ])
  })

  test('grades 59 statements, each with its section, counted alike by the graph, by SQL and in the dataset', async () => {
    const { obligations } = await agreement('obligations { kind grade section sources { sourceId } }')
    const { obligationTotals } = await ask(
      '{ obligationTotals(groupBy: [KIND, GRADE]) { count groups { kind grade count } } }',
    )
    const { rows } = await world.admin.query(
      `select kind, grade, count(*)::int from obligation where agreement_id = 'smola-aure' group by kind, grade`,
    )
    const wanted = {
      'COMMON FORPLIKTER': 1,
      'COMMON SKAL': 3,
      'FINANCING BOR': 1,
      'FINANCING SKAL': 3,
      'MANDATE SKAL': 9,
      'PARTNER FORPLIKTER': 8,
      'PARTNER SKAL': 14,
      'PARTY FORPLIKTER': 10,
      'PARTY SKAL': 7,
      'PARTY VIL': 3,
    }
    expect(tally(obligations)).toEqual(wanted)
    expect(tally(readVerified().obligations)).toEqual(wanted)
    expect(counted(obligationTotals.groups)).toEqual(wanted)
    expect(counted(rows)).toEqual(wanted)
    expect(obligationTotals.count).toBe(59)
    for (const { section, sources } of obligations) {
      expect(section).toMatch(/^\d/)
      expect(sources[0].sourceId).toBe('avtale-smola-aure')
    }
  })

  test('has 42 statements of parties and partners: 18 forplikter, 21 skal, 3 vil', async () => {
    const { obligationTotals } = await ask(
      '{ obligationTotals(groupBy: [GRADE], where: { kind: { in: [PARTY, PARTNER] } }) { count groups { grade count shareOfTotal } } }',
    )
    expect(obligationTotals).toEqual({
      count: 42,
      groups: [
        { grade: 'SKAL', count: 21, shareOfTotal: 0.5 },
        { grade: 'FORPLIKTER', count: 18, shareOfTotal: 18 / 42 },
        { grade: 'VIL', count: 3, shareOfTotal: 3 / 42 },
      ],
    })
  })

  test('says who owes each statement, groups taken apart, each with its scope', async () => {
    const debtors = async (id: string) =>
      (
        await ask(`query ($id: ID!) { obligation(id: $id) { debtors { scope through { kind } party { id } } } }`, {
          id,
        })
      ).obligation.debtors
    const through = { kind: 'NAMED_PARTNERS' }
    expect(await debtors('smola-aure/D1-1')).toEqual([
      { scope: null, through, party: { id: 'smola-kommune' } },
      { scope: null, through, party: { id: 'aure-kommune' } },
      { scope: null, through, party: { id: 'statsforvalteren-mr' } },
      { scope: null, through, party: { id: 'more-og-romsdal-fylkeskommune' } },
      {
        scope: 'bare den delen av delmålet som gjelder bolig, innenfor Husbankens mandat',
        through,
        party: { id: 'husbanken' },
      },
    ])
    expect(await debtors('smola-aure/OBL-06')).toEqual([{ scope: null, through: null, party: { id: 'kdd' } }])
    expect((await debtors('smola-aure/OBL-01')).map((debtor: { party: { id: string } }) => debtor.party.id)).toEqual([
      'smola-kommune',
      'aure-kommune',
    ])
  })

  test('says what it rests on, what it wants and how it is followed up', async () => {
    const found = await agreement(
      'purpose principles disputeRule inForceRule anchorings { kind fromYear toYear section party { id } } followUpRules { subject frequency section responsibleParty { id } responsibleGroup { kind members { party { id } } } }',
    )
    expect(found.purpose).toMatch(/\S/)
    expect(found.inForceRule).toMatch(/\S/)
    const { anchoring, followUpRules } = readVerified()
    expect(found.anchorings).toHaveLength(anchoring.filter((one) => one.agreement === 'smola-aure').length)
    expect(found.followUpRules).toHaveLength(followUpRules.filter((one) => one.agreement === 'smola-aure').length)
    for (const rule of found.followUpRules)
      expect([rule.subject, rule.responsibleParty === null]).toEqual([rule.subject, rule.responsibleGroup !== null])
  })
})

function tally(statements: readonly { kind: string; grade: string }[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind, grade } of statements) counts[`${kind} ${grade}`] = (counts[`${kind} ${grade}`] ?? 0) + 1
  return counts
}

const counted = (groups: readonly { kind: string; grade: string; count: number }[]) =>
  Object.fromEntries(groups.map(({ kind, grade, count }) => [`${kind} ${grade}`, count]))
