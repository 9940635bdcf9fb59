import { expect } from 'vitest'
import type { Actor } from '../../subgraphs/foundation/access/actor.js'
import { anActor } from '../action-plans/actors.js'
import type { FundingRoom, When } from './room.js'
import { insert, type Row, writeElsewhere } from './rows.js'

export {
  anActor,
  aureKommune,
  decider,
  fylket,
  handler,
  husbanken,
  smolaKommune,
  stranger,
} from '../action-plans/actors.js'

/** Somebody of an institute that has no part in any agreement here, and may be given a grant. */
export const sintef = anActor('sintef')

/** Who takes part in each of the agreements, and a named partner under its second objective. */
export const writeParts = (room: FundingRoom, agreements: readonly (readonly [agreement: string, pilot: string])[]) =>
  writeElsewhere(room, 'parties', (tx) =>
    insert(
      tx,
      agreements.flatMap(([agreement, pilot]) => partsOf(agreement, pilot)),
    ),
  )

const partsOf = (agreement_id: string, pilot_id: string): Row[] => [
  ...['smola-kommune', 'aure-kommune', 'more-og-romsdal-fylkeskommune', 'kdd'].map(
    (party_id, position): Row => [
      'participation',
      { id: `${agreement_id}/${party_id}`, pilot_id, agreement_id, party_id, position, role: 'MAIN_PARTY' },
    ],
  ),
  [
    'participation',
    {
      ...{ id: `${agreement_id}/2/husbanken`, pilot_id, agreement_id, objective_id: `${agreement_id}/2` },
      ...{ party_id: 'husbanken', position: 0, role: 'NAMED_PARTNER' },
    },
  ],
]

export const endAgreement = (room: FundingRoom, agreement: string, day: string): Promise<number> =>
  writeElsewhere(room, 'parties', (tx) => tx.query('update agreement set ends_on = $1 where id = $2', [day, agreement]))

/** Closes an agreement for KDD on a day, whatever has been reported of it. */
export const closeAgreement = (room: FundingRoom, agreement: string, day: string): Promise<number> =>
  writeElsewhere(room, 'parties', (tx) =>
    insert(tx, [['agreement_closing', { agreement_id: agreement, closed_on: day }]]),
  )

/** Makes a plan version one in another state, as the room of plans would. */
export const movePlan = (room: FundingRoom, version: string, state: string): Promise<number> =>
  writeElsewhere(room, 'action-plans', (tx) =>
    tx.query(
      `update plan_version set state = $1, submitted_on = coalesce(submitted_on, '2025-11-01'),
         returned_on = case when $1 = 'RETURNED' then '2025-11-15'::date else returned_on end,
         approved_on = case when $1 = 'APPROVED' then '2025-12-01'::date else approved_on end
       where id = $2`,
      [state, version],
    ),
  )

export const sharePlan = (room: FundingRoom, version: string): Promise<number> =>
  writeElsewhere(room, 'action-plans', (tx) =>
    tx.query(`update plan_version set shared_on = '2025-10-15' where id = $1`, [version]),
  )

export interface Done {
  readonly isDone: boolean
  readonly isRepeated: boolean
  readonly revision: number | null
  readonly problems: readonly {
    readonly code: string
    readonly message: string
    readonly path: readonly string[]
    readonly values: readonly { readonly name: string; readonly json: string }[]
  }[]
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of it.
  readonly [field: string]: any
}

let keys = 0

/** Does an act with its arguments as GraphQL writes them. */
export async function act(
  room: FundingRoom,
  actor: Actor,
  name: string,
  given: string,
  { of = '', key = `the key of act ${keys++}`, ...when }: { of?: string; key?: string } & When = {},
): Promise<Done> {
  const question = `mutation { ${name}(idempotencyKey: "${key}", ${given}) {
    isDone isRepeated revision problems { code message path values { name json } } ${of || fieldsOf(name)} } }`
  const { data, errors } = await room.ask(question, {}, { ...when, actor })
  expect([name, errors]).toEqual([name, undefined])
  return data[name]
}

const ofEntry = 'moneyEntry { id edition stage source year amount { value state } audited reference note }'
const ofGrant = `grant { id edition phase year reference caseKeys amount { value } allocated { value } disbursed { value }
  conditions { id text dueOn metOn } recipient { id } planVersion { id } } warnings { code message values { name json } }`

function fieldsOf(name: string): string {
  if (name.endsWith('Appropriation')) return 'appropriation { id edition year amount { value state } reference }'
  if (name === 'copyFinancingLines')
    return 'financingLines { id edition year source amount { value } measureVersion { id } planVersion { id } }'
  if (name === 'stateAudit') return 'auditStatement { id year auditor statedOn reference agreement { id } }'
  if (name.endsWith('SchemeUse'))
    return 'schemeUse { id edition year outcome reason applied { value state } awarded { value state } }'
  return ['giveGrant', 'changeGrant', 'meetCondition'].includes(name) ? ofGrant : ofEntry
}

/** The codes of what stood in the way; "done" where nothing did. */
export const outcomeOf = ({ isDone, problems }: Done): string =>
  isDone ? 'done' : problems.map(({ code }) => code).join(' ')

export const valuesOf = ({ problems }: Pick<Done, 'problems'>) =>
  Object.fromEntries(problems[0]!.values.map(({ name, json }) => [name, JSON.parse(json)]))
