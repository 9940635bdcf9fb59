import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../subgraphs/foundation/access/actor.js'
import { anActor, aureKommune, fylket, husbanken, smolaKommune, stranger } from '../action-plans/actors.js'
import { madeUpText } from './made-up-agreement.js'
import { type PartiesRoom, partiesRoom } from './room.js'

/*
 * An agreement that nobody has made, from the day KDD writes it down until it is amended: each test goes on where the one
 * before it ended.
 */
const agreement = 'smola-aure-2'
const kdd = anActor('kdd')
const mainParties = [smolaKommune, aureKommune, fylket, kdd]
const others = [null, stranger, husbanken, anActor('distriktssenteret'), anActor('rindal-kommune')]
let room: PartiesRoom
let keys = 0
let before = 0
let published = 0

beforeAll(async () => {
  room = await partiesRoom()
  before = await room.head()
})
afterAll(() => room?.end())

interface Done {
  readonly isDone: boolean
  readonly revision: number | null
  readonly problems: readonly { code: string; path: string[]; values: { name: string; json: string }[] }[]
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of it.
  readonly [field: string]: any
}

const types: Readonly<Record<string, string>> = {
  agreement: 'ID!',
  pilot: 'ID!',
  disagreement: 'ID!',
  expectedVersion: 'Int!',
  change: 'AgreementInput!',
  signedOn: 'LocalDate',
  decidedOn: 'LocalDate!',
  body: 'String!',
  reference: 'DecisionReferenceInput!',
  reason: 'String',
  state: 'ApprovalState!',
  reservation: 'String',
  liftedOn: 'LocalDate!',
  parties: '[ID!]!',
  objectives: '[ID!]',
  measures: '[ID!]',
  text: 'String!',
  raisedOn: 'LocalDate!',
  endedOn: 'LocalDate!',
  outcome: 'DisagreementOutcome!',
  note: 'String!',
}

/** Does an act with the arguments given; `registerAgreement` is the one whose `agreement` is a text. */
async function act(actor: Actor, name: string, given: Record<string, unknown>, of?: string): Promise<Done> {
  const typed = (field: string) =>
    name === 'registerAgreement' && field === 'agreement' ? 'AgreementInput!' : types[field]
  const fields = Object.keys(given)
  const declared = fields.map((field) => `$${field}: ${typed(field)}`).join(', ')
  const passed = fields.map((field) => `${field}: $${field}`).join(', ')
  const answer =
    of ?? (name.endsWith('Disagreement') ? 'disagreement { id }' : 'agreement { id edition isPublic status }')
  const question = `mutation (${declared}) { ${name}(idempotencyKey: "the key of act ${keys++}", ${passed}) {
    isDone isRepeated revision problems { code path values { name json } } ${answer} } }`
  const { data, errors } = await room.ask(question, given, { actor })
  expect(errors).toBeUndefined()
  return data[name]
}

const refusedWith = ({ problems }: Done) => problems.map(({ code }) => code)

/** The whole text as somebody reads it; null where it is not there. */
async function read(actor: Actor | null, revision?: number) {
  const { data, errors } = await room.ask(
    `{ agreement(id: "${agreement}") {
      title endsOn edition isPublic status inForceFrom missing { party { id } obstacle }
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
