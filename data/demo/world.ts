import type { RoomName } from '../../subgraphs/foundation/database/rooms.js'
import type { VerifiedDataset } from '../verified/schema.js'
import { agreementRows } from './agreements.js'
import { moneyRows, nationalMoneyRows } from './money.js'
import { planRows } from './plans.js'
import { commonResultRows, lessonUseRows, resultRows } from './results.js'
import { demoSource, Rows } from './rows.js'
import { twinsOf } from './twins.js'

export interface DemoOptions {
  /** How many times ten pilots: 1, 10 or 100, or what is between. */
  readonly size: number
  readonly seed: number
}

/** Raised whenever what is made of one seed changes. */
export const demoVersion = 1

/** Each room's tables, each after those it leans on. */
export const demoTables: readonly (readonly [room: RoomName, tables: readonly string[]])[] = [
  [
    'parties',
    [
      ...['source', 'pilot', 'pilot_municipality', 'pilot_county', 'population', 'agreement', 'objective'],
      ...['objective_theme', 'participation', 'party_group', 'obligation', 'obligation_debtor', 'approval'],
      ...['follow_up_rule', 'follow_up', 'body', 'body_member', 'body_meeting'],
    ],
  ],
  [
    'action-plans',
    [
      ...['action_plan', 'plan_version', 'plan_content', 'plan_responsibility', 'measure', 'measure_version'],
      ...['measure_objective', 'measure_partner', 'milestone', 'risk', 'unmet_objective', 'priority'],
      ...['priority_participant', 'endorsement', 'settled_financing', 'political_treatment', 'dialogue_meeting'],
      ...['ministry_matter', 'status_report', 'cycle_deadline', 'invitation', 'invitation_consent'],
    ],
  ],
  [
    'funding',
    [
      ...['grant_scheme', 'grant_phase', 'grant_ceiling', 'appropriation', 'state_grant', 'grant_condition'],
      ...['money_entry', 'money_revision', 'scheme', 'scheme_use'],
    ],
  ],
  [
    'evaluation',
    [
      ...['evaluation_strategy', 'strategy_consent', 'evaluation_design', 'design_adaptation', 'evaluation_question'],
      ...['criterion', 'indicator', 'indicator_target', 'observation', 'former_observation', 'self_report'],
      ...['assessment', 'evidence', 'supplementary_effort', 'lesson', 'lesson_use', 'context_series', 'context_value'],
    ],
  ],
]

/**
 * The demonstration world, ten pilots at a time, so that a large one is never whole in memory: the same for the same seed
 * and the same verified dataset, to the last character.
 */
export function* demoWorld(dataset: VerifiedDataset, { size, seed }: DemoOptions): Generator<Rows> {
  for (let group = 1; group <= size; group++) {
    const rows = new Rows()
    if (group === 1) {
      rows.add('source', {
        id: demoSource,
        title: `Demonstrasjonsdata, laget av et program (utgave ${demoVersion}, frø ${seed}); ingen opplysning her er virkelig`,
        url: null,
        note: 'Pilotene har samme steder og temaer som de virkelige. Alt annet er oppdiktet.',
      })
      nationalMoneyRows(size, rows)
    }
    const twins = twinsOf(dataset, group, seed)
    commonResultRows(group, twins, rows)
    for (const twin of twins) {
      agreementRows(twin, rows)
      const plans = planRows(twin, rows)
      moneyRows(twin, plans, rows)
      resultRows(twin, plans, rows)
    }
    lessonUseRows(twins, rows)
    yield rows
  }
}
