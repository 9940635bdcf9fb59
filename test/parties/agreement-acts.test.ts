import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../subgraphs/foundation/access/actor.js'
import { anActor, aureKommune, fylket, husbanken, smolaKommune, stranger } from '../action-plans/actors.js'
import { actingIn, kdd, mainParties, refusedWith, valuesOf } from './agreement-acting.js'
import { insert } from './insert.js'
import { madeUpText } from './made-up-agreement.js'
import { type PartiesRoom, partiesRoom } from './room.js'

/*
 * An agreement that nobody has made, from the day KDD writes it down until it is amended: each test goes on where the one
 * before it ended.
 */
const agreement = 'smola-aure-2'
const others = [null, stranger, husbanken, anActor('distriktssenteret'), anActor('rindal-kommune')]
let room: PartiesRoom
let before = 0
let published = 0

beforeAll(async () => {
  room = await partiesRoom()
  before = await room.head()
})
afterAll(() => room?.end())

const act = (...asked: Parameters<ReturnType<typeof actingIn>>) => actingIn(room)(...asked)

/** The whole text as somebody reads it; null where it is not there. */
async function read(actor: Actor | null, revision?: number, id = agreement) {
  const { data, errors } = await room.ask(
    `{ agreement(id: "${id}") {
      title purpose endsOn edition isPublic status inForceFrom missing { party { id } obstacle }
      mainParties { party { id } } participations { id role represents }
      objectives { id title mainTheme { id } themes { id } namedPartners { id scope } mayBeInvited { category }
        obligations { id debtors { party { id } scope through { kind } } } }
      obligations { id grade text debtors { party { id } scope through { kind } } }
      anchorings { title fromYear toYear } followUpRules { id responsibleParty { id } responsibleGroup { kind } }
      editions { edition fields isAmendment revision } confirmations { party { id } edition }
      approvals { party { id } state reference { case } reservationLifting { reference { case } } }
      disagreements { id outcome } } }`,
    {},
    { actor, ...(revision !== undefined && { revision }) },
  )
  expect(errors).toBeUndefined()
  return data.agreement
}

const decision = { decidedOn: '2026-11-01', body: 'kommunestyret', reference: { case: '26/17' } }

test('KDD writes an agreement down in full, as a draft', async () => {
  const done = await act(kdd, 'registerAgreement', { pilot: 'smola-aure', agreement: madeUpText })
  expect(done).toMatchObject({ isDone: true, agreement: { id: agreement, edition: 1, isPublic: false } })
  expect(await read(kdd)).toMatchObject({
    title: madeUpText.title,
    endsOn: '2031-12-31',
    mainParties: [
      { party: { id: 'smola-kommune' } },
      { party: { id: 'aure-kommune' } },
      { party: { id: 'more-og-romsdal-fylkeskommune' } },
      { party: { id: 'kdd' } },
    ],
    objectives: [
      {
        id: `${agreement}/1`,
        mainTheme: { id: 'housing' },
        themes: [{ id: 'housing' }, { id: 'place-development' }],
        namedPartners: [{ id: `${agreement}/1/husbanken/named-partner`, scope: 'bare det som gjelder bolig' }],
        mayBeInvited: [{ category: 'utbyggere' }],
        obligations: [
          {
            id: `${agreement}/OBL-01`,
            debtors: [
              {
                party: { id: 'husbanken' },
                scope: 'bare det som gjelder bolig',
                through: { kind: 'NAMED_PARTNERS' },
              },
            ],
          },
        ],
      },
      { id: `${agreement}/2`, namedPartners: [], obligations: [] },
    ],
    anchorings: [{ title: 'Kommuneplanens samfunnsdel', fromYear: 2024, toYear: 2036 }],
    followUpRules: [
      { id: `${agreement}/FU-1`, responsibleParty: null, responsibleGroup: { kind: 'MUNICIPALITIES' } },
      { id: `${agreement}/FU-2`, responsibleParty: { id: 'kdd' }, responsibleGroup: null },
    ],
    editions: [{ edition: 1, fields: [], isAmendment: false, revision: done.revision }],
    confirmations: [],
  })
})

test('its main parties see it, and nobody else', async () => {
  for (const actor of mainParties) expect(await read(actor)).toMatchObject({ title: madeUpText.title })
  for (const actor of others) expect(await read(actor)).toBeNull()
})

test('each main party confirms it, KDD publishes it, and each tells what its council decided', async () => {
  expect(refusedWith(await act(kdd, 'publishAgreement', { agreement, expectedVersion: 1 }))).toEqual(
    Array(3).fill('CONFIRMATION_MISSING'),
  )
  for (const actor of [smolaKommune, aureKommune, fylket])
    expect(await act(actor, 'confirmAgreement', { agreement, expectedVersion: 1 })).toMatchObject({ isDone: true })
  const done = await act(kdd, 'publishAgreement', { agreement, expectedVersion: 1, signedOn: '2026-11-20' })
  expect(done).toMatchObject({ isDone: true, agreement: { isPublic: true, status: 'NOT_KNOWN' } })
  published = done.revision!
  for (const actor of mainParties) {
    const told =
      actor === fylket
        ? { state: 'GRANTED_WITH_RESERVATION', reservation: 'Midler i budsjettet' }
        : { state: 'GRANTED' }
    expect(await act(actor, 'registerApproval', { agreement, expectedVersion: 1, ...told, ...decision })).toMatchObject(
      { isDone: true },
    )
  }
  expect(await read(null)).toMatchObject({
    status: 'NOT_IN_FORCE',
    missing: [{ party: { id: 'more-og-romsdal-fylkeskommune' }, obstacle: 'RESERVATION_OPEN' }],
  })
  const lifted = { agreement, liftedOn: '2026-11-15', body: 'fylkestinget', reference: { case: '26/99' } }
  expect(await act(fylket, 'liftReservation', lifted)).toMatchObject({
    isDone: true,
    agreement: { status: 'IN_FORCE' },
  })
  expect(await read(null)).toMatchObject({ inForceFrom: '2026-11-15', missing: [] })
})

describe('what was a draft', () => {
  test('is still hidden at each revision before it was published, and all there from then on', async () => {
    for (let revision = before; revision < published; revision++) {
      for (const actor of others) expect(await read(actor, revision)).toBeNull()
      if (revision > before) for (const actor of mainParties) expect(await read(actor, revision)).not.toBeNull()
    }
    const said = await read(null, published)
    expect(said).toMatchObject({ isPublic: true, objectives: [{ obligations: [{ debtors: [{}] }] }, {}] })
    for (const actor of [...others, ...mainParties]) expect(await read(actor, published)).toEqual(said)
  })
})

describe('a public agreement is amended', () => {
  const amended = {
    purpose: 'Flere skal bli boende, og noen flytte hjem.',
    objectives: [
      { id: `${agreement}/1`, title: 'Flere boliger for alle' },
      { title: 'Bedre veier', mainTheme: 'housing' },
    ],
    obligations: [{ id: `${agreement}/OBL-02`, grade: 'SKAL', debtors: [{ group: 'MAIN_PARTIES' }] }],
  }
  const asked = { agreement, expectedVersion: 1, change: amended, ...decision }

  test('by a decision that can be looked up, and no other way', async () => {
    expect(refusedWith(await act(kdd, 'changeAgreement', { agreement, expectedVersion: 1, change: amended }))).toEqual([
      'ACT_NOT_NOW',
    ])
    const wrong = (otherwise: object) => act(kdd, 'amendAgreement', { ...asked, ...otherwise })
    expect(refusedWith(await wrong({ reference: { archive: 'KDD' } }))).toEqual(['REFERENCE_MISSING'])
    expect(refusedWith(await wrong({ body: ' ' }))).toEqual(['TEXT_NEEDED'])
    expect(refusedWith(await wrong({ decidedOn: '2026-11-24' }))).toEqual(['DAY_IN_FUTURE'])
    expect(refusedWith(await wrong({ change: {} }))).toEqual(['NOTHING_TO_CHANGE'])
    expect(refusedWith(await wrong({ expectedVersion: 2 }))).toEqual(['VERSION_CONFLICT'])
    for (const stays of [`${agreement}/1`, `${agreement}/1/husbanken/named-partner`])
      expect(refusedWith(await wrong({ change: { removed: [stays] } }))).toEqual(['PART_STAYS'])
    expect(await read(null)).toMatchObject({ edition: 1, purpose: madeUpText.purpose })
  })

  test('and what it said before can still be read, where it stood', async () => {
    const before = await read(null)
    const stood = await room.head()
    const done = await act(kdd, 'amendAgreement', asked)
    expect(done).toMatchObject({ isDone: true, agreement: { edition: 2, isPublic: true, status: 'IN_FORCE' } })
    const after = await read(null)
    expect(after).toMatchObject({
      purpose: amended.purpose,
      objectives: [
        { title: 'Flere boliger for alle', mainTheme: { id: 'housing' } },
        { id: `${agreement}/2` },
        { id: `${agreement}/3`, title: 'Bedre veier', themes: [{ id: 'housing' }] },
      ],
      editions: [
        { edition: 1, isAmendment: false },
        {
          edition: 2,
          isAmendment: true,
          revision: done.revision,
          fields: ['purpose', `${agreement}/1`, `${agreement}/3`, `${agreement}/OBL-02`],
        },
      ],
    })
    expect(after.obligations.find(({ id }: { id: string }) => id === `${agreement}/OBL-02`)).toMatchObject({
      grade: 'SKAL',
      text: madeUpText.obligations[0]!.text,
      debtors: ['smola-kommune', 'aure-kommune', 'more-og-romsdal-fylkeskommune', 'kdd'].map((id) => ({
        party: { id },
        scope: null,
        through: { kind: 'MAIN_PARTIES' },
      })),
    })
    expect(await read(null, stood)).toEqual(before)
    const { data } = await room.ask(
      `{ agreement(id: "${agreement}") { editions { body decidedOn reference { case } } } }`,
    )
    expect(data.agreement.editions[1]).toEqual({
      body: 'kommunestyret',
      decidedOn: '2026-11-01',
      reference: { case: '26/17' },
    })
  })

  test('by which an obligation is repealed, unless somebody has followed it up', async () => {
    await room.database.write('a test', 'followed up', (tx) =>
      insert(tx, 'follow_up', {
        ...{ id: `${agreement}/u`, agreement_id: agreement, obligation_id: `${agreement}/OBL-02` },
        ...{ party_id: 'kdd', done_on: '2026-11-10', text: 'Laget planen' },
      }),
    )
    const without = (key: string) =>
      act(kdd, 'amendAgreement', { ...asked, expectedVersion: 2, change: { removed: [key] } })
    expect(refusedWith(await without(`${agreement}/OBL-02`))).toEqual(['PART_STAYS'])
    const stood = await room.head()
    expect(await without(`${agreement}/OBL-01`)).toMatchObject({ isDone: true, agreement: { edition: 3 } })
    const promises = async (revision?: number) =>
      (await read(null, revision)).objectives[0].obligations.map(({ id }: { id: string }) => id)
    expect(await promises()).toEqual([])
    expect(await promises(stood)).toEqual([`${agreement}/OBL-01`])
  })

  test('a new main party has not approved it, and the agreement says so', async () => {
    const joined = { participations: [{ party: 'statsforvalteren-mr', role: 'MAIN_PARTY' }] }
    const done = await act(kdd, 'amendAgreement', { ...asked, expectedVersion: 3, change: joined })
    expect(done).toMatchObject({ isDone: true, agreement: { status: 'NOT_KNOWN' } })
    const left = {
      participations: [{ id: `${agreement}/statsforvalteren-mr/main-party`, validTo: '2026-11-22' }],
    }
    expect(await act(kdd, 'amendAgreement', { ...asked, expectedVersion: 4, change: left })).toMatchObject({
      agreement: { status: 'IN_FORCE' },
    })
  })
})

describe('what a main party’s council decided', () => {
  test('says what such a decision says, and nothing else', async () => {
    const wrong = (told: object) =>
      act(aureKommune, 'registerApproval', { agreement, expectedVersion: 5, reason: 'Rettet', ...told })
    expect(refusedWith(await wrong({ state: 'NOT_REPORTED' }))).toEqual(['NOTHING_TOLD'])
    expect(refusedWith(await wrong({ state: 'PENDING', ...decision }))).toEqual(Array(3).fill('DECISION_CONTRADICTED'))
    expect(refusedWith(await wrong({ state: 'REFUSED', decidedOn: '2026-11-01' }))).toEqual(
      Array(2).fill('DECISION_INCOMPLETE'),
    )
    const lacking = await wrong({ state: 'GRANTED_WITH_RESERVATION', ...decision })
    expect(refusedWith(lacking)).toEqual(['DECISION_INCOMPLETE'])
    expect(refusedWith(await wrong({ state: 'GRANTED', reservation: 'Midler', ...decision }))).toEqual([
      'DECISION_CONTRADICTED',
    ])
    expect(lacking.problems[0]!.path).toEqual(['reservation'])
    expect(refusedWith(await wrong({ state: 'GRANTED', ...decision, decidedOn: '2026-11-24' }))).toEqual([
      'DAY_IN_FUTURE',
    ])
    expect(refusedWith(await wrong({ state: 'GRANTED', ...decision, expectedVersion: 1 }))).toEqual([
      'VERSION_CONFLICT',
    ])
  })

  test('is told anew for a reason only, and then a reservation stands again', async () => {
    const reserved = { state: 'GRANTED_WITH_RESERVATION', reservation: 'Ny', ...decision }
    const asked = { agreement, expectedVersion: 5, ...reserved }
    expect(refusedWith(await act(fylket, 'registerApproval', asked))).toEqual(['REASON_NEEDED'])
    expect(await act(fylket, 'registerApproval', { ...asked, reason: 'Fylkestinget vedtok på nytt' })).toMatchObject({
      agreement: { status: 'NOT_IN_FORCE' },
    })
    const lift = (liftedOn: string) =>
      act(fylket, 'liftReservation', { agreement, liftedOn, reference: { case: '26/3' } })
    expect(refusedWith(await lift('2026-10-31'))).toEqual(['LIFTED_BEFORE_MADE'])
    expect(refusedWith(await lift('2026-11-24'))).toEqual(['DAY_IN_FUTURE'])
    expect(await lift('2026-11-23')).toMatchObject({ agreement: { status: 'IN_FORCE' } })
    expect(refusedWith(await lift('2026-11-23'))).toEqual(['NO_RESERVATION_OPEN'])
    expect((await read(null)).approvals).toContainEqual({
      party: { id: 'more-og-romsdal-fylkeskommune' },
      state: 'GRANTED_WITH_RESERVATION',
      reference: { case: '26/17' },
      reservationLifting: { reference: { case: '26/3' } },
    })
  })
})

describe('a disagreement', () => {
  const asked = { agreement, parties: ['husbanken'], text: 'Hvem gir råd?', raisedOn: '2026-11-20' }
  const disagreement = `${agreement}/disagreement-1`
  const told = async (actor: Actor | null, revision?: number) => (await read(actor, revision)).disagreements

  test('is told to the main parties and to those it concerns, and to nobody else, at no moment', async () => {
    expect(await act(smolaKommune, 'recordDisagreement', asked)).toMatchObject({
      isDone: true,
      disagreement: { id: disagreement, outcome: null },
    })
    for (const actor of [...mainParties, husbanken])
      expect(await told(actor)).toEqual([{ id: disagreement, outcome: null }])
    for (const actor of others.filter((each) => each !== husbanken)) expect(await told(actor)).toEqual([])
  })

  test('is with others who have a part in the agreement, about what stands in it', async () => {
    const wrong = (otherwise: object) => act(smolaKommune, 'recordDisagreement', { ...asked, ...otherwise })
    for (const parties of [[], ['smola-kommune']])
      expect(refusedWith(await wrong({ parties }))).toEqual(['NOBODY_TO_DISAGREE_WITH'])
    for (const parties of [['rindal-kommune'], ['none']])
      expect(refusedWith(await wrong({ parties }))).toEqual(['UNKNOWN_KEY'])
    expect(refusedWith(await wrong({ objectives: ['smola-aure/1'] }))).toEqual(['UNKNOWN_KEY'])
    expect(refusedWith(await wrong({ measures: ['smola-aure/m1'] }))).toEqual(['UNKNOWN_KEY'])
    expect(refusedWith(await wrong({ text: '' }))).toEqual(['TEXT_NEEDED'])
    expect(refusedWith(await wrong({ raisedOn: '2026-11-24' }))).toEqual(['DAY_IN_FUTURE'])
  })

  test('is ended once, by KDD, on a day that has come and after it was raised', async () => {
    const end = (endedOn: string) =>
      act(kdd, 'endDisagreement', { disagreement, outcome: 'AGREED', endedOn, note: 'Husbanken gir råd' })
    expect(refusedWith(await end('2026-11-19'))).toEqual(['DISAGREEMENT_NOT_OPEN'])
    expect(refusedWith(await end('2026-11-24'))).toEqual(['DAY_IN_FUTURE'])
    const going = await room.head()
    expect(await end('2026-11-22')).toMatchObject({ isDone: true, disagreement: { outcome: 'AGREED' } })
    expect(refusedWith(await end('2026-11-22'))).toEqual(['DISAGREEMENT_NOT_OPEN'])
    expect(await told(husbanken)).toEqual([{ id: disagreement, outcome: 'AGREED' }])
    expect(await told(husbanken, going)).toEqual([{ id: disagreement, outcome: null }])
    expect(await told(null)).toEqual([])
  })
})

describe('a draft', () => {
  const second = 'smola-aure-3'
  const change = (expectedVersion: number, said: object) =>
    act(kdd, 'changeAgreement', { agreement: second, expectedVersion, change: said })

  test('is written down once for each key, however often it is sent', async () => {
    const asked = { pilot: 'smola-aure', agreement: madeUpText }
    const first = await act(kdd, 'registerAgreement', asked, 'write the third one down')
    expect(first).toMatchObject({ isDone: true, agreement: { id: second, edition: 1 } })
    expect(await act(kdd, 'registerAgreement', asked, 'write the third one down')).toEqual({
      ...first,
      isRepeated: true,
    })
    expect(await room.head()).toBe(first.revision)
  })

  test('is listed among the drafts of its main parties, and in no list of agreements', async () => {
    const listed = async (actor: Actor | null) => {
      const { data } = await room.ask(
        '{ agreementDrafts { id } agreements(first: 50) { nodes { id } } pilot(id: "smola-aure") { agreement { id } agreements { id } } }',
        {},
        { actor },
      )
      expect(JSON.stringify([data.agreements, data.pilot])).not.toContain(second)
      expect(data.pilot.agreement).toEqual({ id: agreement })
      return data.agreementDrafts
    }
    for (const actor of mainParties) expect(await listed(actor)).toEqual([{ id: second }])
    for (const actor of others) expect(await listed(actor)).toEqual([])
  })

  test('no part of it is told to who may not see it, by key, by reference or in what others say of it', async () => {
    const looked = async (actor: Actor | null) => {
      const { data } = await room.ask(
        `query ($of: [_Any!]!) { objective(id: "${second}/1") { id } obligation(id: "${second}/OBL-01") { id }
           _entities(representations: $of) { __typename }
           party(id: "husbanken") { participations(first: 100) { nodes { id } } obligations(first: 100) { nodes { id } } } }`,
        {
          of: [
            { __typename: 'Agreement', id: second },
            { __typename: 'Participation', id: `${second}/1/husbanken/named-partner` },
          ],
        },
        { actor },
      )
      return JSON.stringify(data)
    }
    for (const actor of others) expect(await looked(actor)).not.toContain(`${second}/`)
    for (const actor of others) expect(await looked(actor)).toContain('"_entities":[null,null]')
    for (const actor of mainParties) expect(await looked(actor)).toContain(`"obligation":{"id":"${second}/OBL-01"}`)
  })

  test('a disagreement about it names those who see it alone', async () => {
    const asked = { agreement: second, text: 'Hvem betaler?', raisedOn: '2026-11-20' }
    expect(refusedWith(await act(aureKommune, 'recordDisagreement', { ...asked, parties: ['husbanken'] }))).toEqual([
      'UNKNOWN_KEY',
    ])
    expect(await act(aureKommune, 'recordDisagreement', { ...asked, parties: ['kdd'] })).toMatchObject({ isDone: true })
  })

  test('that is changed is another edition, and who has read the former one is told what was changed', async () => {
    for (const actor of [smolaKommune, aureKommune])
      expect(await act(actor, 'confirmAgreement', { agreement: second, expectedVersion: 1 })).toMatchObject({
        isDone: true,
      })
    const said = {
      title: 'En annen avtale',
      participations: [{ party: 'sintef', role: 'MENTIONED' }],
      objectives: [
        {
          id: `${second}/2`,
          participations: [{ party: 'sintef', role: 'NAMED_PARTNER' }],
          obligations: [
            { kind: 'PARTNER', grade: 'BOR', section: '6.2', text: 'Måle', debtors: [{ party: 'sintef' }] },
          ],
        },
      ],
    }
    expect(await change(1, said)).toMatchObject({ isDone: true, agreement: { edition: 2, title: 'En annen avtale' } })
    const late = await act(fylket, 'confirmAgreement', { agreement: second, expectedVersion: 1 })
    expect(refusedWith(late)).toEqual(['VERSION_CONFLICT'])
    expect(valuesOf(late)).toEqual({
      what: second,
      expected: 1,
      present: 2,
      changed: {
        title: 'En annen avtale',
        [`${second}/sintef/mentioned`]: 'sintef',
        [`${second}/2`]: 'Nok folk med riktig kompetanse',
        [`${second}/2/sintef/named-partner`]: 'sintef',
        [`${second}/OBL-03`]: 'Måle',
      },
    })
    expect(refusedWith(await change(1, { purpose: 'x' }))).toEqual(['VERSION_CONFLICT'])
  })

  test('of which some main parties have confirmed another edition is not published', async () => {
    await act(fylket, 'confirmAgreement', { agreement: second, expectedVersion: 2 })
    const early = await act(kdd, 'publishAgreement', { agreement: second, expectedVersion: 2 })
    expect(refusedWith(early)).toEqual(['CONFIRMATION_MISSING', 'CONFIRMATION_MISSING'])
    expect(valuesOf(early)).toEqual({ agreement: second, edition: 2, party: 'aure-kommune', confirmed: 1 })
    expect((await read(smolaKommune, undefined, second)).confirmations).toEqual([
      { party: { id: 'aure-kommune' }, edition: 1 },
      { party: { id: 'more-og-romsdal-fylkeskommune' }, edition: 2 },
      { party: { id: 'smola-kommune' }, edition: 1 },
    ])
  })

  test('parts are taken out of it, with what stands under them, and no key is given twice', async () => {
    expect(await change(2, { removed: [`${second}/2`, `${second}/anchoring-1`] })).toMatchObject({ isDone: true })
    expect(await read(kdd, undefined, second)).toMatchObject({
      objectives: [{ id: `${second}/1` }],
      anchorings: [],
      editions: [{}, {}, { fields: expect.arrayContaining([`${second}/2`, `${second}/OBL-03`]) }],
    })
    const added = {
      objectives: [{ title: 'Veier', participations: [{ category: 'utbyggere', role: 'MAY_BE_INVITED' }] }],
      obligations: [{ kind: 'COMMON', grade: 'KAN', section: '3', text: 'Møtes', debtors: [{ group: 'ALL_PARTIES' }] }],
      anchorings: [{ kind: 'WHITE_PAPER', title: 'Meld. St. 5' }],
    }
    expect(await change(3, added)).toMatchObject({ isDone: true, agreement: { edition: 4 } })
    const said = await read(kdd, undefined, second)
    expect(said.objectives.map(({ id }: { id: string }) => id)).toEqual([`${second}/1`, `${second}/3`])
    expect(said.obligations.map(({ id }: { id: string }) => id)).toEqual(
      ['1', '2', '4'].map((n) => `${second}/OBL-0${n}`),
    )
    const { rows } = await room.admin.query('select id from anchoring where agreement_id = $1', [second])
    expect(rows).toEqual([{ id: `${second}/anchoring-2` }])
  })

  test('says otherwise what is said otherwise, and nothing else', async () => {
    const said = {
      disputeRule: null,
      aims: null,
      participations: [{ id: `${second}/distriktssenteret/special-role`, scope: 'råd', validFrom: '2027-01-01' }],
      objectives: [
        {
          id: `${second}/1`,
          otherThemes: ['digitalisation'],
          participations: [{ id: `${second}/1/husbanken/named-partner`, scope: null }],
        },
      ],
      obligations: [{ id: `${second}/OBL-02`, specifiedIn: 'tildelingsbrevet' }],
      followUpRules: [
        { id: `${second}/FU-1`, responsibleParty: 'kdd' },
        { id: `${second}/FU-2`, responsibleGroup: 'MAIN_PARTIES', withWhom: 'alle' },
      ],
    }
    const before = await read(kdd, undefined, second)
    expect(await change(4, said)).toMatchObject({ isDone: true })
    const after = await read(kdd, undefined, second)
    expect(after).toMatchObject({
      objectives: [
        {
          title: before.objectives[0].title,
          mainTheme: { id: 'housing' },
          themes: [{ id: 'housing' }, { id: 'digitalisation' }],
          namedPartners: [{ scope: null }],
        },
        {},
      ],
      followUpRules: [
        { responsibleParty: { id: 'kdd' }, responsibleGroup: null },
        { responsibleParty: null, responsibleGroup: { kind: 'MAIN_PARTIES' } },
      ],
    })
    const { data } = await room.ask(
      `{ agreement(id: "${second}") { disputeRule aims purpose obligations { id text specifiedIn } participations { scope } } }`,
      {},
      { actor: kdd },
    )
    expect(data.agreement).toMatchObject({ disputeRule: null, aims: [], purpose: madeUpText.purpose })
    expect(data.agreement.obligations).toContainEqual({
      id: `${second}/OBL-02`,
      text: madeUpText.obligations[0]!.text,
      specifiedIn: 'tildelingsbrevet',
    })
  })
})

describe('a text that cannot stand is refused with all that is wrong, and nothing of it is written', () => {
  const second = 'smola-aure-3'
  const wrongs: readonly (readonly [string, object, readonly (readonly [string, string])[]])[] = [
    [
      'without a title',
      { title: ' ', endsOn: null },
      [
        ['PART_INCOMPLETE', 'title'],
        ['PART_INCOMPLETE', 'endsOn'],
      ],
    ],
    ['a part without its words', { objectives: [{ section: '6' }] }, [['PART_INCOMPLETE', 'objectives.0.title']]],
    [
      'of a key that is not there',
      { objectives: [{ id: 'smola-aure/1', title: 'x' }] },
      [['UNKNOWN_KEY', 'objectives.0.id']],
    ],
    ['taking out what is not there', { removed: ['smola-aure/OBL-01'] }, [['UNKNOWN_KEY', 'removed.0']]],
    [
      'with a role that stands elsewhere',
      {
        participations: [
          { party: 'husbanken', role: 'NAMED_PARTNER' },
          { party: 'kdd', role: 'MAY_BE_INVITED' },
        ],
      },
      [
        ['ROLE_UNFIT', 'participations.0.role'],
        ['ROLE_UNFIT', 'participations.1.role'],
      ],
    ],
    [
      'with a role twice',
      { participations: [{ party: 'kdd', role: 'COORDINATING_MAIN_PARTY' }] },
      [['ROLE_HELD', 'participations.0']],
    ],
    [
      'giving a role to another',
      { participations: [{ id: `${second}/kdd/coordinating-main-party`, party: 'sintef' }] },
      [['ROLE_FIXED', 'participations.0']],
    ],
    [
      'of nobody, or of a party and a kind of actor',
      { participations: [{ role: 'MENTIONED' }, { role: 'MENTIONED', party: 'husbanken', category: 'utbyggere' }] },
      [
        ['ONE_OF_TWO_NEEDED', 'participations.0'],
        ['ONE_OF_TWO_NEEDED', 'participations.1'],
      ],
    ],
    [
      'of parties and themes that nobody knows',
      {
        participations: [{ party: 'ingen', role: 'MENTIONED' }],
        objectives: [{ title: 'x', mainTheme: 'ingen', otherThemes: ['housing', 'heller-ingen'] }],
      },
      [
        ['UNKNOWN_KEY', 'participations.0.party'],
        ['UNKNOWN_KEY', 'objectives.0.mainTheme'],
        ['UNKNOWN_KEY', 'objectives.0.otherThemes.1'],
      ],
    ],
    [
      'with an obligation that nobody owes',
      { obligations: [{ kind: 'PARTY', grade: 'SKAL', section: '2', text: 'x', debtors: [] }] },
      [['PART_INCOMPLETE', 'obligations.0.debtors']],
    ],
    [
      'with a debtor that is both party and group',
      { obligations: [{ id: `${second}/OBL-02`, debtors: [{ party: 'kdd', group: 'MAIN_PARTIES' }] }] },
      [['ONE_OF_TWO_NEEDED', 'obligations.0.debtors.0']],
    ],
    [
      'with periods that end before they begin',
      {
        participations: [{ id: `${second}/distriktssenteret/special-role`, validTo: '2026-12-31' }],
        anchorings: [
          { kind: 'PLAN', fromYear: 2030, toYear: 2029 },
          { kind: 'PLAN', fromYear: 30 },
        ],
      },
      [
        ['SPAN_UNFIT', 'participations.0.validTo'],
        ['SPAN_UNFIT', 'anchorings.0.toYear'],
        ['SPAN_UNFIT', 'anchorings.1'],
      ],
    ],
    [
      'with a rule that nobody answers for',
      { followUpRules: [{ subject: 'FINAL_REPORT', frequency: 'AT_END', text: 'x' }] },
      [['ONE_OF_TWO_NEEDED', 'followUpRules.0']],
    ],
    [
      'without the one who writes it down',
      { removed: [`${second}/kdd/coordinating-main-party`] },
      [['MAIN_PARTIES_UNFIT', 'participations']],
    ],
    [
      'with a municipality of another pilot',
      { participations: [{ party: 'rindal-kommune', role: 'MAIN_PARTY' }] },
      [['MAIN_PARTIES_UNFIT', 'participations']],
    ],
  ]

  test.each(wrongs)('%s', async (_, change, problems) => {
    const head = await room.head()
    const done = await act(kdd, 'changeAgreement', { agreement: second, expectedVersion: 5, change })
    expect(done.problems.map(({ code, path }) => [code, path.slice(1).join('.')])).toEqual(problems)
    expect(await room.head()).toBe(head)
  })

  test('nor is one registered without what it needs, or for a pilot that nobody knows', async () => {
    const register = (text: object, pilot = 'smola-aure') =>
      act(kdd, 'registerAgreement', { pilot, agreement: { ...madeUpText, ...text } })
    expect(refusedWith(await register({ title: null, endsOn: null }))).toEqual(['PART_INCOMPLETE', 'PART_INCOMPLETE'])
    expect(refusedWith(await register({ removed: ['smola-aure/1'] }))).toEqual(['UNKNOWN_KEY'])
    const lacking = await register({ participations: [{ party: 'smola-kommune', role: 'MAIN_PARTY' }] })
    expect(valuesOf(lacking)).toMatchObject({ missing: ['COUNTY', 'kdd'], foreign: [] })
    expect(refusedWith(await register({}, 'ingen'))).toEqual(['UNKNOWN_KEY'])
  })

  test('nor is one published that agrees on nothing', async () => {
    const { agreement: empty } = await act(kdd, 'registerAgreement', {
      pilot: 'smola-aure',
      agreement: { title: 'Tom', endsOn: '2031-12-31', participations: madeUpText.participations },
    })
    const asked = { agreement: empty.id, expectedVersion: 1 }
    for (const actor of [smolaKommune, aureKommune, fylket]) await act(actor, 'confirmAgreement', asked)
    expect(refusedWith(await act(kdd, 'publishAgreement', asked))).toEqual(['NOTHING_AGREED'])
  })
})

test('the chain of revisions holds through all of it', async () => {
  expect((await room.admin.query('select * from platform.verify()')).rows).toEqual([])
})
