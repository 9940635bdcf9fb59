import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LocalIssuer } from '../../gateway/access/local-issuer.js'
import { type ActingClient, createActingClient } from '../../sdk/src/acts.js'
import { localDate } from '../../subgraphs/foundation/dates.js'
import type { TestDatabase } from '../database.js'
import { verifiedDatabase } from '../verified.js'
import { askAt } from '../world.js'
import { type Acting, startActing } from '../writing/people.js'
import { agreement, agreementText, objective, pilot } from './agreement.js'
import { everybody, mainParties, municipalitiesAndCounty, type Player, roles, type Viewer, viewers } from './cast.js'
import { openPast, type Past, questions } from './looking.js'

/*
 * A year in the life of an agreement that nobody has made, over HTTP and through the SDK: each test goes on where the one
 * before it ended. Whatever is written says something of its own, so that it is known again wherever it is told; after every
 * step each looks at all there is to see, and is told what section 5 of the plan of the house says, and nothing else.
 */
const plan = `${agreement}/2026/1`
const nextPlan = `${agreement}/2027/1`
const measures = { homes: `${plan}/m1`, skills: `${plan}/m2` }
const reference = { case: '26/17' }

let database: TestDatabase
let platform: Acting
let past: Past
let issuer: LocalIssuer
const clients = new Map<Player, ActingClient>()

beforeAll(async () => {
  database = await verifiedDatabase()
  platform = await startActing(database, roles)
  issuer = new LocalIssuer({ secret: database.secret, audience: null, production: false })
  for (const { subject } of roles)
    clients.set(subject as Player, createActingClient({ url: platform.url, headers: await shown(subject) }))
  past = await openPast(database)
}, 120_000)
afterAll(async () => {
  await past?.end()
  await platform?.stop()
  await database?.end()
})

const shown = async (subject: string) => ({ authorization: `Bearer ${await issuer.personToken(subject)}` })
const as = (player: Player): ActingClient => clients.get(player)!

type Outcome = { readonly outcome: 'DONE' | 'CONFLICT' | 'REFUSED'; readonly problems: readonly { code: string }[] }
type Answered<Of extends Outcome> = Promise<{ orThrow(): Of }>

/** What an act that is to be done has done. */
async function done<Of extends Outcome>(answer: Answered<Of>): Promise<Extract<Of, { outcome: 'DONE' }>> {
  const given = (await answer).orThrow()
  expect(given).toMatchObject({ outcome: 'DONE', problems: [] })
  return given as Extract<Of, { outcome: 'DONE' }>
}

const problemsOf = async <Of extends Outcome>(answer: Answered<Of>): Promise<string[]> =>
  (await answer).orThrow().problems.map(({ code }) => code)

/** What has been written so far, and who is told of it now. */
const known = new Map<string, readonly Viewer[]>()
const tell = (told: Readonly<Record<string, readonly Viewer[]>>) => {
  for (const [words, to] of Object.entries(told)) known.set(words, to)
}

interface Look {
  readonly revision: number
  readonly day: string
  readonly step: string
  readonly told: ReadonlyMap<Viewer, readonly string[]>
}
const looks: Look[] = []

/** Everything that a viewer is told now. */
async function toldTo(viewer: Viewer): Promise<{ texts: string[]; revision: { number: number; day: string } }> {
  const headers = viewer === 'anybody' ? {} : await shown(viewer)
  const texts: string[] = []
  let revision = { number: 0, day: '' }
  for (const question of questions) {
    const { body } = await askAt(platform.url, question, {}, headers)
    expect([question, body.errors]).toEqual([question, undefined])
    revision = body.extensions.revision
    texts.push(JSON.stringify(body.data))
  }
  return { texts, revision }
}

/** Lets each look at all there is to see, and holds it against what is known to whom. */
async function everybodyLooks(step: string): Promise<void> {
  const told = new Map<Viewer, readonly string[]>()
  let moment = { number: 0, day: '' }
  for (const viewer of viewers) {
    const { texts, revision } = await toldTo(viewer)
    moment = revision
    told.set(viewer, texts)
  }
  looks.push({ step, revision: moment.number, day: moment.day, told })
  const found = [...known.keys()].map((words) => [
    words,
    viewers.filter((each) => told.get(each)!.join().includes(words)),
  ])
  const meant = [...known].map(([words, to]) => [words, viewers.filter((each) => to.includes(each))])
  expect(found).toEqual(meant)
}

const edition = async (): Promise<number> => {
  const { body } = await askAt(platform.url, `{ planVersion(id: "${plan}") { edition } }`, {}, await shown('smola'))
  return body.data.planVersion.edition
}

/** Both municipalities agree to the plan as it stands, and one of them submits it. */
async function agreeAndSubmit(): Promise<void> {
  for (const who of ['smola', 'aure'] as const)
    await done(as(who).agreeToPlan({ planVersion: plan, expectedVersion: await edition() }))
  await done(as('smola').submitPlan({ planVersion: plan, expectedVersion: await edition() }))
}

const endorse = async (who: Player, about: string, note: string) =>
  done(
    as(who).endorseObjective({
      ...{ planVersion: plan, expectedVersion: await edition() },
      ...{ objective: about, answer: 'ENDORSED', note },
    }),
  )

const approve = async () =>
  as('approver').approvePlan({ planVersion: plan, expectedVersion: await edition(), reference: 'KDD 26/5' })

describe('the agreement', () => {
  test('is written down by KDD, for its main parties to see', async () => {
    await done(
      as('register').registerPilot({
        ...{ id: pilot, name: 'Ytre kyst (oppdiktet)', cohort: 3, world: 'DEMO' },
        municipalities: [{ municipality: '1573' }, { municipality: '1576' }],
        counties: [{ county: '15', shareBasisPoints: 10_000 }],
      }),
    )
    await done(as('handler').registerAgreement({ pilot, agreement: agreementText }))
    tell({ 'Ytre kyst (oppdiktet)': everybody, 'Folk skal bli boende ytterst.': mainParties })
    tell({ 'det som gjelder bolig': mainParties })
    await everybodyLooks('a draft agreement')
  })

  test('is put right as they wish, confirmed by each, and published by another person in KDD', async () => {
    const change = { purpose: 'Folk skal bli boende ytterst, og noen flytte hjem.' }
    await done(as('handler').changeAgreement({ agreement, expectedVersion: 1, change }))
    tell({ 'Folk skal bli boende ytterst.': [], 'boende ytterst, og noen flytte hjem.': mainParties })
    await everybodyLooks('a draft agreement changed')
    for (const who of municipalitiesAndCounty)
      await done(as(who as Player).confirmAgreement({ agreement, expectedVersion: 2 }))
    await done(as('approver').publishAgreement({ agreement, expectedVersion: 2, signedOn: localDate('2026-01-05') }))
    tell({ 'boende ytterst, og noen flytte hjem.': everybody, 'det som gjelder bolig': everybody })
    await everybodyLooks('a public agreement')
  })

  test('is in force once four have approved it, and the county has lifted its reservation', async () => {
    const decision = { decidedOn: localDate('2026-01-20'), body: 'høyeste organ', reference }
    for (const who of ['smola', 'aure', 'approver'] as const)
      await done(as(who).registerApproval({ agreement, expectedVersion: 2, state: 'GRANTED', ...decision }))
    await done(
      as('fylket').registerApproval({
        ...{ agreement, expectedVersion: 2, state: 'GRANTED_WITH_RESERVATION', ...decision },
        reservation: 'Midler i økonomiplanen',
      }),
    )
    tell({ 'Midler i økonomiplanen': everybody, '"status":"NOT_IN_FORCE"': everybody })
    await everybodyLooks('approved with a reservation')
    await done(as('fylket').liftReservation({ agreement, liftedOn: localDate('2026-02-10'), reference }))
    tell({ '"status":"NOT_IN_FORCE"': [], '"inForceFrom":"2026-02-10"': everybody })
    await everybodyLooks('in force')
  })
})

describe('the plan of the year', () => {
  test('is drafted by one municipality while the other changes the same measure', async () => {
    await done(as('smola').startPlan({ agreement, year: 2026 }))
    const homes = { title: 'Tolv nye tomter', objectives: [{ objective: objective.homes }] }
    const skills = { title: 'Læreplass i havbruk', objectives: [{ objective: objective.skills }] }
    await done(as('smola').addMeasure({ planVersion: plan, measure: homes }))
    await done(as('aure').addMeasure({ planVersion: plan, measure: skills }))
    const change = (who: Player, title: string, expectedVersion: number) =>
      as(who).changeMeasure({ measureVersion: measures.homes, expectedVersion, change: { title } })
    const [first, second] = await Promise.all([
      change('smola', 'Tolv nye tomter i vest', 1),
      change('aure', 'Tolv nye tomter i øst', 1),
    ])
    const outcomes = [first, second].map((answer) => answer.orThrow())
    const late = outcomes.find((each) => each.outcome === 'CONFLICT')
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['CONFLICT', 'DONE'])
    if (late?.outcome !== 'CONFLICT') throw new Error('There was no conflict.')
    expect(late.conflict).toMatchObject({ what: measures.homes, expected: 1, present: 2 })
    await done(change('aure', 'Tolv nye tomter vest og øst', late.conflict.present))
    const line = {
      source: 'MUNICIPALITY',
      payer: 'smola-kommune',
      amount: 250_000,
      year: 2026,
      note: 'Eget fond',
    } as const
    await done(as('smola').addFinancingLine({ measureVersion: measures.homes, line }))
    const ofDraft = ['Tolv nye tomter vest og øst', 'Læreplass i havbruk', 'Eget fond']
    for (const words of ofDraft) tell({ [words]: municipalitiesAndCounty })
    await everybodyLooks('a draft plan')
  })

  test('is shared with KDD and with partners, who see the measures of their own objectives', async () => {
    await done(as('smola').sharePlan({ planVersion: plan }))
    tell({ 'Tolv nye tomter vest og øst': [...mainParties, 'husbanken'], 'Eget fond': [...mainParties, 'husbanken'] })
    tell({ 'Læreplass i havbruk': [...mainParties, 'innovasjon'] })
    await everybodyLooks('a shared plan')
  })

  test('is submitted once both agree to it: then all know that it is', async () => {
    expect(await problemsOf(as('smola').submitPlan({ planVersion: plan, expectedVersion: await edition() }))).toEqual([
      'CONSENT_MISSING',
      'CONSENT_MISSING',
    ])
    await agreeAndSubmit()
    tell({ '"state":"SUBMITTED"': everybody })
    await everybodyLooks('a submitted plan')
  })

  test('is endorsed by each partner for its own objective', async () => {
    await endorse('husbanken', objective.homes, 'Vi gir råd om tomtene')
    await endorse('innovasjon', objective.skills, 'Vi finner bedrifter')
    tell({ 'Vi gir råd om tomtene': [...mainParties, 'husbanken'] })
    tell({ 'Vi finner bedrifter': [...mainParties, 'innovasjon'] })
    await everybodyLooks('an endorsed plan')
  })

  test('is returned with reasons on two fields, for those alone whose they are', async () => {
    await done(
      as('approver').returnPlan({
        ...{ planVersion: plan, expectedVersion: await edition() },
        notes: [
          { measure: `${agreement}/m1`, field: 'deliverable', reason: 'Hva skal stå ferdig?' },
          { measure: `${agreement}/m1`, field: 'plannedTo', reason: 'Når er det ferdig?' },
        ],
      }),
    )
    tell({ '"state":"SUBMITTED"': [], '"state":"RETURNED"': everybody })
    tell({ 'Hva skal stå ferdig?': [...mainParties, 'husbanken'], 'Når er det ferdig?': [...mainParties, 'husbanken'] })
    await everybodyLooks('a returned plan')
  })

  test('is mended, and approved once the one endorsement that has gone stale is renewed', async () => {
    const change = { deliverable: 'Tolv byggeklare tomter', plannedTo: localDate('2026-12-01') }
    const present = 3
    await done(as('aure').changeMeasure({ measureVersion: measures.homes, expectedVersion: present, change }))
    await agreeAndSubmit()
    const prepared = { planVersion: plan, expectedVersion: await edition(), recommendation: 'APPROVE' } as const
    await done(as('handler').handlePlan(prepared))
    const refused = (await approve()).orThrow()
    expect(refused.problems.map(({ code, values }) => [code, values.objective, values.party])).toEqual([
      ['ENDORSEMENT_MISSING', objective.homes, 'husbanken'],
    ])
    tell({ '"state":"RETURNED"': [], '"state":"SUBMITTED"': everybody })
    tell({ 'Tolv byggeklare tomter': [...mainParties, 'husbanken'], '"state":"STALE"': [...mainParties, 'husbanken'] })
    await everybodyLooks('a plan with a stale endorsement')
    await endorse('husbanken', objective.homes, 'Vi gir råd om alle tolv')
    await done(approve())
    const ofPlan = ['Tolv nye tomter vest og øst', 'Læreplass i havbruk', 'Eget fond', 'Tolv byggeklare tomter']
    for (const words of ofPlan) tell({ [words]: everybody })
    tell({ 'Vi gir råd om tomtene': [], 'Vi gir råd om alle tolv': everybody, 'Vi finner bedrifter': everybody })
    tell({ '"state":"SUBMITTED"': [], '"state":"STALE"': [], '"state":"APPROVED"': everybody })
    await everybodyLooks('an approved plan')
  })
})

describe('the money', () => {
  let grant: string
  test('is voted, and given on the approved plan', async () => {
    const letter = { scheme: 'bygdevekstavtaler', pilot, agreement, phase: 2, year: 2026, recipient: 'smola-kommune' }
    const give = () => as('approver').giveGrant({ ...letter, amount: 1_000_000, reference: 'KDD 26/6' })
    expect(await problemsOf(give())).toEqual(['APPROPRIATION_MISSING'])
    const vote = { world: 'DEMO', year: 2026, amount: 20_000_000, reference: 'Oppdiktet vedtak' } as const
    await done(as('approver').recordAppropriation(vote))
    grant = (await done(give())).grant.id
    tell({ 'KDD 26/6': everybody })
    await everybodyLooks('a grant')
  })

  test('is allocated to measures and half of it spent', async () => {
    const place = { agreement, year: 2026, measure: `${agreement}/m1` }
    await done(as('smola').allocate({ ...place, grant, amount: 600_000, reference: 'PS 7/26' }))
    await done(as('aure').allocate({ ...place, measure: `${agreement}/m2`, grant, amount: 400_000 }))
    const over = as('smola').allocate({ ...place, grant, amount: 0.01 })
    expect(await problemsOf(over)).toEqual(['GRANT_EXCEEDED'])
    const account = { source: 'STATE_GRANT', payer: 'smola-kommune', note: 'Grunnarbeid' } as const
    await done(as('smola').bookSpending({ ...place, ...account, amount: 300_000 }))
    await done(as('smola').bookSpending({ ...place, ...account, amount: 200_000, note: 'Vei og vann' }))
    tell({ 'PS 7/26': everybody, Grunnarbeid: everybody, 'Vei og vann': everybody })
    await everybodyLooks('half spent')
    const sums = `{ allocated: moneyTotals(world: DEMO, stage: ALLOCATED) { amount { value } }
      spent: moneyTotals(world: DEMO, stage: SPENT) { amount { value } }
      grant(id: "${grant}") { remaining { value } } }`
    expect((await askAt(platform.url, sums)).body.data).toEqual({
      allocated: { amount: { value: 1_000_000 } },
      spent: { amount: { value: 500_000 } },
      grant: { remaining: { value: 0 } },
    })
  })
})

describe('the end of the year', () => {
  test('its status is reported and treated, and the dialogue meeting held', async () => {
    const homes = { measureVersion: measures.homes, expectedVersion: 4, status: 'IN_PROGRESS' } as const
    await done(as('smola').reportMeasureStatus({ ...homes, note: 'Seks tomter er klare' }))
    const report = { agreement, year: 2026, kind: 'STATUS' } as const
    await done(as('smola').reportStatus({ ...report, summary: 'Halvveis i mål' }))
    const treated = { agreement, year: 2026, body: 'kommunestyret', treatedOn: localDate('2026-11-10') }
    for (const who of ['smola', 'aure'] as const)
      await done(as(who).recordTreatment({ ...treated, reference: `PS 60/26 ${who}` }))
    const meeting = { agreement, year: 2026, heldOn: localDate('2026-11-17'), participants: ['kommunene', 'KDD'] }
    await done(as('handler').recordDialogueMeeting({ ...meeting, reference: 'Referat 26/9' }))
    for (const words of ['Seks tomter er klare', 'Halvveis i mål', 'PS 60/26 aure', 'Referat 26/9'])
      tell({ [words]: everybody })
    await everybodyLooks('a year reported')
  })

  test('the municipalities report on themselves, and the evaluator judges', async () => {
    const reported = await done(
      as('aure').reportSelf({ agreement, objective: objective.homes, year: 2026, text: 'Vi er halvveis med hus' }),
    )
    const judged = await done(
      as('sintef').assessObjective({
        ...{ objective: objective.homes, year: 2026, conclusion: 'PARTLY', rationale: 'Seks av tolv' },
        evidence: [{ text: 'Befaring i oktober' }],
      }),
    )
    tell({ 'Vi er halvveis med hus': mainParties, 'Befaring i oktober': ['sintef'] })
    await everybodyLooks('judged, and not yet told')
    await done(as('aure').publishSelfReport({ selfReport: reported.selfReport.id, expectedVersion: 1 }))
    await done(as('sintef').publishAssessment({ assessment: judged.assessment.id, expectedVersion: 1 }))
    tell({ 'Vi er halvveis med hus': everybody, 'Befaring i oktober': everybody })
    await everybodyLooks('judged')
  })

  test('the plan of the next year is begun from this one', async () => {
    const begun = await done(as('aure').startPlan({ agreement, year: 2027 }))
    expect(begun.planVersion).toMatchObject({ id: nextPlan, state: 'DRAFT' })
    const title = 'Seks tomter til'
    await done(as('aure').changeMeasure({ measureVersion: `${nextPlan}/m1`, expectedVersion: 1, change: { title } }))
    tell({ [title]: municipalitiesAndCounty })
    await everybodyLooks('the next plan')
  })
})

/** The full size asks every viewer about every step, the small one a sixteenth of them. */
const asksAgain = (step: number, viewer: number) => process.env.SIZE === 'full' || (step + 3 * viewer) % 16 === 0

test('at every earlier revision each is told to the byte what each was told then', async () => {
  expect(looks.length).toBeGreaterThan(15)
  for (const [at, { step, revision, day, told }] of looks.entries())
    for (const viewer of viewers.filter((_, place) => asksAgain(at, place))) {
      const then = await past.told(viewer, revision, localDate(day))
      for (const [place, text] of told.get(viewer)!.entries())
        expect([step, viewer, questions[place], then[place]]).toEqual([step, viewer, questions[place], text])
    }
}, 240_000)
