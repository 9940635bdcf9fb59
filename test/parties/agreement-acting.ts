import { expect } from 'vitest'
import type { Actor } from '../../subgraphs/foundation/access/actor.js'
import { anActor, aureKommune, fylket, smolaKommune } from '../action-plans/actors.js'
import type { PartiesRoom } from './room.js'

export const kdd = anActor('kdd')

/** Those that the made-up agreements bind. */
export const mainParties: readonly Actor[] = [smolaKommune, aureKommune, fylket, kdd]

export interface Done {
  readonly isDone: boolean
  readonly revision: number | null
  readonly problems: readonly { code: string; path: string[]; values: { name: string; json: string }[] }[]
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of it.
  readonly [field: string]: any
}

/** The types of the arguments that the acts on agreements take, whichever takes them. */
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

let keys = 0

/** Does acts on agreements in a room. What `registerAgreement` calls an agreement is a text, elsewhere it is a key. */
export const actingIn =
  (room: PartiesRoom) =>
  async (actor: Actor, name: string, given: Readonly<Record<string, unknown>>, key?: string): Promise<Done> => {
    const typed = (field: string) =>
      name === 'registerAgreement' && field === 'agreement' ? 'AgreementInput!' : types[field]
    const fields = Object.keys(given)
    const declared = fields.map((field) => `$${field}: ${typed(field)}`).join(', ')
    const passed = fields.map((field) => `${field}: $${field}`).join(', ')
    const of = name.endsWith('Disagreement')
      ? 'disagreement { id outcome }'
      : 'agreement { id edition isPublic status title }'
    const question = `mutation (${declared}) { ${name}(idempotencyKey: "${key ?? `the key of act ${keys++}`}", ${passed}) {
      isDone isRepeated revision problems { code path values { name json } } ${of} } }`
    const { data, errors } = await room.ask(question, given, { actor })
    expect(errors).toBeUndefined()
    return data[name]
  }

export const refusedWith = ({ problems }: Done): string[] => problems.map(({ code }) => code)

/** What a problem quotes. */
export const valuesOf = ({ problems }: Done, place = 0): Record<string, unknown> =>
  Object.fromEntries(problems[place]!.values.map(({ name, json }) => [name, JSON.parse(json)]))
