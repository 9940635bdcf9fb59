import pg from 'pg'
import { aMeasure, aMeasureVersion, aPlan } from '../action-plans/plans.js'
import type { TestDatabase } from '../database.js'
import { aLocalIndicator, anIndicator, anObservation, aTarget, writeSmallWorld } from '../evaluation/small-world.js'
import { insertIn, type NewRow, type NewRows, writeIn } from '../evaluation/writing.js'
import { verifiedDatabase } from '../verified.js'
import { supplierNumber } from './roles.js'
import { marked } from './secrets.js'

/*
 * The small world of three pilots, and in one of them something of all that is not public: plans in each state, the next
 * agreement as a draft, a report, an assessment. It is written in two steps: what anyone may know, and what not everyone may.
 */

export const agreement = 'demo-a'
export const draftAgreement = 'demo-a-2'
export const smolaNumber = '945685263'

/** The plans of demo-a that are not approved: their year, and the measures that only they speak of, by objective. */
export const plans = {
  draft: { year: 2027, measures: { 1: 11, 2: 12 } },
  shared: { year: 2028, measures: { 1: 21, 2: 22 } },
  submitted: { year: 2029, measures: { 1: 31, 2: 32 } },
  returned: { year: 2030, measures: { 1: 41, 2: 42 } },
} as const
export type PlanName = keyof typeof plans
export const planNames = Object.keys(plans) as readonly PlanName[]

export const versionOf = (plan: PlanName): string => `${agreement}/${plans[plan].year}/1`
export const measureOf = (plan: PlanName, objective: 1 | 2): string =>
  `${agreement}/m${plans[plan].measures[objective]}`
export const spokenOf = (plan: PlanName, objective: 1 | 2): string =>
  `${versionOf(plan)}/m${plans[plan].measures[objective]}`
export const lineOf = (plan: PlanName, objective: 1 | 2): string => `line/${plan}/${objective}`

/** An invitation in each agreement, to work with the first objective. */
export const invitation = 'access-invitation'
export const draftInvitation = 'access-invitation-2'

/** A plan of the draft agreement, which its main parties have shared among themselves. */
export const planOfDraftAgreement = `${draftAgreement}/2031/1`

export interface AccessWorld extends TestDatabase {
  readonly admin: pg.Client
}

/** With all that anyone may know. */
export async function openWorld(): Promise<AccessWorld> {
  const database = await verifiedDatabase()
  const admin = new pg.Client({ connectionString: database.url })
  await admin.connect()
  const world = {
    ...database,
    admin,
    end: async () => {
      await admin.end()
      await database.end()
    },
  }
  try {
    await writeOpen(admin)
  } catch (error) {
    await world.end()
    throw error
  }
  return world
}

async function writeOpen(admin: pg.Client): Promise<void> {
  await writeSmallWorld(admin)
  await writeIn(admin, 'parties', async (insert) => {
    await insert(openParties)
    await admin.query(
      `update party set organisation_number = '${smolaNumber}', organisation_number_state = 'REPORTED' where id = 'smola-kommune'`,
    )
  })
  await admin.query(besideTheChain)
  await insertIn(admin, 'action_plans', openPlans())
  await insertIn(admin, 'funding', openMoney)
  await insertIn(admin, 'evaluation', openEvaluation)
}

/**
 * Adds what not everyone may know: what is shown to KDD or to partners as well, and what is kept from them.
 */
export async function writeSecrets(admin: pg.Client, which: 'shown' | 'kept' | 'all' = 'all'): Promise<void> {
  if (which !== 'kept') {
    await insertIn(admin, 'parties', draftAgreementRows())
    await writeFor(admin, ['shared', 'submitted', 'returned'], planOfDraft())
    await insertIn(admin, 'evaluation', shownResults)
  }
  if (which === 'shown') return
  const plan = await writeFor(admin, ['draft'], [])
  const assessed = await insertIn(admin, 'evaluation', keptResults)
  await admin.query(
    'insert into platform.act_record select * from jsonb_populate_recordset(null::platform.act_record, $1)',
    [JSON.stringify(recordedActs(plan, assessed))],
  )
}

/** What plans say, how it is paid for, and what is counted and learned of it. Answers the revision of what they say. */
async function writeFor(admin: pg.Client, names: readonly PlanName[], more: NewRows): Promise<number> {
  const revision = await insertIn(admin, 'action_plans', [...names.flatMap(contents), ...more])
  await insertIn(admin, 'funding', names.flatMap(lines))
  await insertIn(admin, 'evaluation', names.flatMap(resultsOf))
  return revision
}

/** Acts that were done before, each at a revision that touched what such an act touches. */
const recordedActs = (plan: number, assessed: number) =>
  (
    [
      ['addMeasure', 'smola-kommune', 'act on a draft plan', plan],
      ['assessObjective', 'sintef', 'act on an assessment', assessed],
    ] as const
  ).map(([name, party, secret, revision]) => ({
    ...{ revision, name, party, reason: marked(secret), agreement_id: agreement },
  }))

const part = (party: string, role: string, where: { readonly agreement_id?: string } & NewRow): NewRows[number] => [
  'participation',
  {
    id: `access/${where.agreement_id ?? agreement}/${party}`,
    ...{ pilot_id: agreement, party_id: party, role, position: 9, ...where },
  },
]

const openParties: NewRows = [
  [
    'objective',
    { id: `${agreement}/3`, agreement_id: agreement, number: 3, title: 'Delmål 3', main_theme_id: 'skills' },
  ],
  ['objective_theme', { objective_id: `${agreement}/3`, theme_id: 'skills', position: 0 }],
  part('more-og-romsdal-fylkeskommune', 'MAIN_PARTY', { agreement_id: agreement }),
  part('statsforvalteren-mr', 'SPECIAL_ROLE', { agreement_id: agreement }),
  part('husbanken', 'NAMED_PARTNER', { agreement_id: agreement, objective_id: `${agreement}/1` }),
  part('innovasjon-norge', 'INVITED', { agreement_id: agreement, objective_id: `${agreement}/2` }),
  part('sintef', 'EVALUATOR', {}),
  [
    'obligation_debtor',
    { id: `${agreement}/OBL-1/d1`, obligation_id: `${agreement}/OBL-1`, position: 0, party_id: 'husbanken' },
  ],
  [
    'follow_up',
    {
      ...{
        id: 'access-follow-up',
        agreement_id: agreement,
        obligation_id: `${agreement}/OBL-1`,
        party_id: 'husbanken',
      },
      ...{ done_on: '2026-10-01', text: 'Bygd' },
    },
  ],
  [
    'contact',
    {
      ...{ id: `contact/${agreement}`, pilot_id: agreement, agreement_id: agreement, party_id: 'smola-kommune' },
      ...{ person_mark: 'mark', edition: 1 },
    },
  ],
  [
    'supplier_mandate',
    {
      id: 'access/supplier',
      ...{ party_id: 'smola-kommune', supplier_number: supplierNumber, tasks: ['DRAFT'], valid_from: '2025-01-01' },
    },
  ],
  [
    'api_key',
    {
      prefix: 'a-prefix',
      hash: 'hash',
      holder: marked('reader'),
      party_id: 'smola-kommune',
      made_on: '2026-01-01',
      ends_on: '2027-01-01',
    },
  ],
  [
    'member',
    {
      ...{ id: 'member/smola', party_id: 'smola-kommune', person_mark: 'mark', tasks: ['DRAFT'] },
      ...{ valid_from: '2025-01-01', edition: 1 },
    },
  ],
]

/** What the named partner has done about what it owes. */
export const followUp = 'access-follow-up'

/** That a plan is submitted or returned, and when, is public; not what it says. */
const openPlans = (): NewRows => [
  ...(['submitted', 'returned'] as const).flatMap(
    (plan): NewRows => [aPlan({ agreement, year: plans[plan].year }), version(plan)],
  ),
  invited(agreement, invitation, 'innovasjon-norge'),
]

const invited = (to: string, id: string, party: string): NewRows[number] => [
  'invitation',
  {
    ...{ id, agreement_id: to, objective_id: `${to}/1`, invited_id: party },
    ...{ proposed_by: 'husbanken', proposed_on: '2026-09-01' },
  },
]

function version(plan: PlanName): NewRows[number] {
  const { year } = plans[plan]
  return [
    'plan_version',
    {
      id: versionOf(plan),
      plan_id: `${agreement}/${year}`,
      ...{ agreement_id: agreement, pilot_id: agreement, year, number: 1 },
      state: plan === 'shared' ? 'DRAFT' : plan.toUpperCase(),
      submitted_on: plan === 'submitted' || plan === 'returned' ? '2026-10-01' : null,
      returned_on: plan === 'returned' ? '2026-10-15' : null,
      shared_on: plan === 'shared' ? '2026-09-15' : null,
      edition: 1,
    },
  ]
}

function contents(plan: PlanName): NewRows {
  const { year } = plans[plan]
  const id = versionOf(plan)
  const of = { plan_version_id: id }
  const whole = marked(`${plan} plan/0`)
  return [
    ...(plan === 'draft' || plan === 'shared' ? [aPlan({ agreement, year }), version(plan)] : []),
    ['plan_content', { ...of, id: `${id}/content`, summary: whole, responsibility: whole }],
    ['plan_consent', { ...of, party_id: 'smola-kommune', edition: 1, agreed_on: '2026-09-01', reference: whole }],
    ['plan_responsibility', { ...of, id: `${id}/r1`, position: 0, party_id: 'kdd', text: whole }],
    ['unmet_objective', { ...of, id: `${id}/unmet`, objective_id: `${agreement}/3`, reason: whole }],
    ['priority_participant', { ...of, party_id: 'aure-kommune', position: 0 }],
    [
      'settled_financing',
      { ...of, id: `${id}/settled`, position: 0, text: whole, budget_year: year, amount_state: 'NOT_REPORTED' },
    ],
    ...([1, 2] as const).flatMap((objective) => ofObjective(plan, objective)),
    ...(plan === 'returned' ? reasons : []),
    ...(plan === 'submitted' ? dialogue : []),
  ]
}

function ofObjective(plan: PlanName, objective: 1 | 2): NewRows {
  const { year, measures } = plans[plan]
  const id = versionOf(plan)
  const text = marked(`${plan} plan/${objective}`)
  const of = { plan_version_id: id, objective_id: `${agreement}/${objective}` }
  const spoken = { measure_version_id: spokenOf(plan, objective) }
  const measure = measures[objective]
  return [
    aMeasure(measure, agreement),
    ...aMeasureVersion({
      ...{ agreement, year, measure, objectives: [objective] },
      columns: { title: text, description: text, responsible_municipality_code: '1573', edition: 1 },
    }),
    [
      'measure_partner',
      {
        ...spoken,
        ...{ id: `${spokenOf(plan, objective)}/p`, measure_id: measureOf(plan, objective), position: 0 },
        ...{ party_id: 'husbanken', role: text },
      },
    ],
    ['measure_edition', { ...spoken, edition: 1, fields: ['title'] }],
    ['milestone', { ...spoken, id: `${spokenOf(plan, objective)}/milestone-1`, position: 0, title: text }],
    ['risk', { ...spoken, id: `${spokenOf(plan, objective)}/risk-1`, position: 0, text }],
    ['objective_edition', { ...of, edition: 1 }],
    [
      'priority',
      { ...of, id: `${id}/priority-${objective}`, agreement_id: agreement, year, rank: objective, reason: text },
    ],
    [
      'endorsement',
      {
        ...of,
        ...{ id: `${id}/${objective}/endorsed`, party_id: objective === 1 ? 'husbanken' : 'innovasjon-norge' },
        ...{ answer: 'ENDORSED', answered_on: '2026-10-05', note: text, edition: 1 },
      },
    ],
  ]
}

const reasons: NewRows = ([0, 1, 2] as const).map((objective) => [
  'return_note',
  {
    ...{ id: `${versionOf('returned')}/return-1-${objective}`, plan_version_id: versionOf('returned') },
    ...{ agreement_id: agreement, edition: 1, position: objective, noted_on: '2026-10-15' },
    objective_id: objective === 0 ? null : `${agreement}/${objective}`,
    reason: marked(`reasons/${objective}`),
  },
])

const dialogue: NewRows = [
  [
    'declined_measure',
    {
      ...{ endorsement_id: `${versionOf('submitted')}/1/endorsed`, measure_id: measureOf('submitted', 1), position: 0 },
      ...{ plan_version_id: versionOf('submitted'), agreement_id: agreement, objective_id: `${agreement}/1` },
      party_id: 'husbanken',
      settled_in: 1,
    },
  ],
  [
    'plan_dialogue',
    {
      ...{
        id: `${versionOf('submitted')}/dialogue-1`,
        plan_version_id: versionOf('submitted'),
        agreement_id: agreement,
      },
      ...{ objective_id: `${agreement}/1`, party_id: 'husbanken', number: 1, opened_on: '2026-10-06' },
      note: marked('dialogue'),
    },
  ],
]

const money = (id: string, given: NewRow): NewRows[number] => [
  'money_entry',
  {
    ...{ id, world: 'DEMO', budget_year: 2026, amount_ore: 100_00, amount_state: 'REPORTED' },
    ...{ pilot_id: agreement, agreement_id: agreement, ...given },
  },
]

export const grant = 'access-grant'
export const spent = 'access-spent'
export const allocated = 'access-allocated'

const openMoney: NewRows = [
  ['grant_scheme', { id: 'access-grants', name: 'Tilskudd' }],
  ['grant_phase', { scheme_id: 'access-grants', phase: 1, purpose: 'planlegge' }],
  ['grant_phase', { scheme_id: 'access-grants', phase: 2, purpose: 'gjennomføre' }],
  ['appropriation', { id: 'access-vote', world: 'DEMO', year: 2026, reference: 'Prop. 1 S' }],
  money('access-voted', {
    ...{ stage: 'APPROPRIATED', source: 'STATE_GRANT', appropriation_id: 'access-vote', pilot_id: null },
    ...{ agreement_id: null, amount_ore: 1_000_000_00 },
  }),
  [
    'state_grant',
    {
      ...{ id: grant, scheme_id: 'access-grants', pilot_id: agreement, agreement_id: agreement, phase: 1, year: 2026 },
      ...{ recipient_party_id: 'smola-kommune', granted_on: '2026-01-15', reference: '26/1', edition: 1 },
    },
  ],
  ['grant_condition', { id: `${grant}/1`, grant_id: grant, position: 0, text: 'Rapport' }],
  money('access-granted', {
    ...{ stage: 'GRANTED', source: 'STATE_GRANT', grant_id: grant, recipient_party_id: 'smola-kommune' },
    amount_ore: 1_000_00,
  }),
  money(allocated, {
    ...{ stage: 'ALLOCATED', source: 'STATE_GRANT', grant_id: grant, objective_id: `${agreement}/1`, edition: 1 },
  }),
  money(spent, { stage: 'SPENT', source: 'MUNICIPALITY', payer_party_id: 'smola-kommune', edition: 1 }),
  [
    'audit_statement',
    {
      ...{ id: 'access-audit', agreement_id: agreement, year: 2025, auditor: 'Revisor', stated_on: '2026-02-01' },
      reference: '26/2',
    },
  ],
  ['scheme', { id: 'access-scheme', world: 'DEMO', name: 'Startlån' }],
  [
    'scheme_use',
    {
      ...{ id: 'access-use', scheme_id: 'access-scheme', pilot_id: agreement, agreement_id: agreement, year: 2026 },
      ...{ party_id: 'smola-kommune', outcome: 'APPLIED', is_baseline: false, edition: 1 },
      ...{ applied_state: 'NOT_REPORTED', awarded_state: 'NOT_DUE' },
    },
  ],
]

const lines = (plan: PlanName): NewRows =>
  ([1, 2] as const).flatMap((objective): NewRows => {
    const text = marked(`${plan} plan/${objective}`)
    const id = lineOf(plan, objective)
    return [
      money(id, {
        ...{ stage: 'PLANNED', source: 'MUNICIPALITY', budget_year: plans[plan].year, edition: 1, note: text },
        ...{ plan_version_id: versionOf(plan), measure_id: measureOf(plan, objective) },
        measure_version_id: spokenOf(plan, objective),
        reference: text,
      }),
      [
        'money_revision',
        {
          ...{ id: `${id}/before`, entry_id: id, position: 0, former_ore: 50_00, former_state: 'REPORTED' },
          ...{ revised_on: '2026-09-01', reason: text },
        },
      ],
    ]
  })

export const commonIndicator = 'access-common'
export const indicator = `${agreement}/known`

const openEvaluation: NewRows = [
  anIndicator({ id: commonIndicator, edition: 1 }),
  aLocalIndicator(agreement, 'known', { edition: 1 }),
  anObservation(indicator, '2025', 5, { edition: 1 }),
  aTarget(indicator, '2025', 4, { edition: 1 }),
  ['evaluation_design', { id: 'access-design', world: 'DEMO', title: 'Felles' }],
  ['evaluation_question', { id: 'access-question', design_id: 'access-design', position: 0, text: 'Hva?' }],
  [
    'evaluation_strategy',
    { id: 'access-strategy', world: 'DEMO', agreement_id: agreement, title: 'Strategi', edition: 1 },
  ],
  [
    'supplementary_effort',
    { id: 'access-effort', pilot_id: agreement, title: 'Ny veg', from_year: 2025, amount_state: 'NOT_REPORTED' },
  ],
  ['lesson', { id: 'access-lesson', pilot_id: 'demo-b', title: 'Vent', text: 'Litt', learned_on: '2026-01-01' }],
]

export const report = 'access-report'
export const assessment = 'access-assessment'

const about = { agreement_id: agreement, pilot_id: agreement, objective_id: `${agreement}/1`, year: 2026 }

/** What a plan counts, with its target, its reading and how that is judged. */
const counted = (id: string, over: NewRow, text: string): NewRows => [
  anIndicator({ id, pilot_id: agreement, ...over, name: text, description: text, edition: 1 }),
  aTarget(id, '2027', 10, { plan_version_id: over.plan_version_id ?? null, edition: 1 }),
  anObservation(id, '2025', 7, { note: text, edition: 1 }),
  [
    'former_observation',
    {
      ...{ id: `${id}/former`, observation_id: `${id}/2025`, position: 0, value: 6, state: 'REPORTED' },
      ...{ corrected_on: '2026-02-01', reason: text },
    },
  ],
  ['judging_consent', { indicator_id: id, party_id: 'smola-kommune', judging: text, agreed_on: '2026-02-01' }],
]

/** What is counted, aimed at and learned of a plan. */
const resultsOf = (plan: PlanName): NewRows => [
  ...counted(
    `counted/${plan}`,
    { agreement_id: agreement, plan_version_id: versionOf(plan) },
    marked(`${plan} plan/0`),
  ),
  // What a plan that is being written aims at, for what everybody knows is counted.
  aTarget(indicator, '2028', 1000, { id: `target/${plan}`, plan_version_id: versionOf(plan) }),
  [
    'lesson',
    {
      ...{ id: `lesson/${plan}`, pilot_id: agreement, measure_id: measureOf(plan, 1), learned_on: '2026-01-01' },
      ...{ title: marked(`${plan} plan/1`), text: marked(`${plan} plan/1`) },
    },
  ],
  [
    'lesson_use',
    {
      ...{ id: `use/${plan}`, lesson_id: 'access-lesson', pilot_id: agreement, measure_id: measureOf(plan, 1) },
      note: marked(`${plan} plan/1`),
    },
  ],
]

const shownResults: NewRows = [
  ...counted('counted/next', { agreement_id: draftAgreement }, marked('draft agreement')),
  [
    'judging_consent',
    {
      ...{ indicator_id: indicator, party_id: 'smola-kommune', judging: marked('judging') },
      agreed_on: '2026-02-01',
    },
  ],
  [
    'self_report',
    {
      ...{ id: report, ...about, party_id: 'smola-kommune', publication: 'DRAFT', edition: 1 },
      ...{ text: marked('report'), reported_on: '2026-02-01' },
    },
  ],
  [
    'former_self_report',
    {
      ...{ id: `${report}/former`, self_report_id: report, agreement_id: agreement, position: 0 },
      ...{ text: marked('report'), reported_on: '2026-01-15', corrected_on: '2026-02-01', reason: marked('report') },
    },
  ],
  ...ofDraftAgreement(),
]

const keptResults: NewRows = [
  [
    'assessment',
    {
      ...{ id: assessment, ...about, assessor_party_id: 'sintef', publication: 'DRAFT', conclusion: 'PARTLY' },
      ...{ rationale: marked('assessment'), assessed_on: '2026-02-01', edition: 1 },
    },
  ],
  ['evidence', { id: `${assessment}/1`, assessment_id: assessment, position: 0, text: marked('assessment') }],
  ['assessment_effort', { assessment_id: assessment, effort_id: 'access-effort' }],
]

/** What the room of results says of the next agreement. */
function ofDraftAgreement(): NewRows {
  const text = marked('draft agreement')
  const of = { agreement_id: draftAgreement }
  return [
    ['evaluation_strategy', { id: 'next-strategy', world: 'DEMO', ...of, title: text }],
    ['strategy_consent', { strategy_id: 'next-strategy', ...of, party_id: 'kdd', position: 0 }],
    ['design_adaptation', { id: 'next-adaptation', design_id: 'access-design', ...of, text }],
    ['evaluation_question', { id: 'next-question', design_id: 'access-design', ...of, position: 1, text }],
    ['criterion', { id: 'next-criterion', question_id: 'access-question', ...of, position: 0, text }],
    [
      'unreported_reason',
      {
        ...{
          id: 'next-reason',
          ...of,
          objective_id: `${draftAgreement}/1`,
          party_id: 'kdd',
          of_all: true,
          reason: text,
        },
        given_on: '2026-02-01',
      },
    ],
    [
      'lesson',
      {
        ...{ id: 'next-lesson', pilot_id: agreement, objective_id: `${draftAgreement}/1`, title: text, text },
        learned_on: '2026-01-01',
      },
    ],
  ]
}

/** A row in each table that hangs on an agreement. Husbanken and SINTEF are named in it, and not told. */
function draftAgreementRows(): NewRows {
  const text = marked('draft agreement')
  const of = { agreement_id: draftAgreement }
  const objective = { objective_id: `${draftAgreement}/1` }
  const id = (part: string) => `${draftAgreement}/${part}`
  return [
    [
      'agreement',
      { id: draftAgreement, pilot_id: agreement, number: 2, publication: 'DRAFT', title: text, stage: 'UNDATED_TEXT' },
    ],
    [
      'agreement_edition',
      { ...of, edition: 1, fields: ['title'], written_on: '2026-10-01', body: text, is_amendment: false },
    ],
    ['agreement_confirmation', { ...of, party_id: 'smola-kommune', edition: 1, confirmed_on: '2026-10-02' }],
    [
      'disagreement',
      {
        ...{ id: id('disagreement'), ...of, raised_by_id: 'smola-kommune', party_ids: ['kdd'], text },
        raised_on: '2026-10-03',
      },
    ],
    ['objective', { id: objective.objective_id, ...of, number: 1, title: text, main_theme_id: 'youth' }],
    ['objective_theme', { ...objective, theme_id: 'youth', position: 0 }],
    ['cross_reference', { id: id('x'), ...objective, kind: 'TOPIC', title: text }],
    ...['kdd', 'smola-kommune', 'aure-kommune', 'more-og-romsdal-fylkeskommune'].map((party) =>
      part(party, 'MAIN_PARTY', { ...of, scope: text }),
    ),
    part('husbanken', 'NAMED_PARTNER', { ...of, ...objective, scope: text }),
    part('innovasjon-norge', 'INVITED', { ...of, ...objective, scope: text }),
    ['party_group', { id: id('group'), ...of, kind: 'MAIN_PARTIES', name: text }],
    [
      'obligation',
      { id: id('o'), ...of, ...objective, position: 0, kind: 'PARTNER', grade: 'KAN', section: text, text },
    ],
    ['obligation_debtor', { id: id('o/1'), obligation_id: id('o'), position: 0, party_id: 'husbanken', scope: text }],
    ['follow_up', { id: id('u'), ...of, obligation_id: id('o'), party_id: 'husbanken', done_on: '2026-11-01', text }],
    ['anchoring', { id: id('a'), ...of, position: 0, kind: 'PLAN', title: text }],
    [
      'approval',
      { id: id('v'), ...of, party_id: 'smola-kommune', state: 'GRANTED', decided_on: '2026-10-01', body: text },
    ],
    ['reservation_lifting', { approval_id: id('v'), ...of, body: text, reference: { case: text } }],
    ['agreement_closing', { ...of, closed_on: '2026-10-01', reason: text }],
    [
      'follow_up_rule',
      {
        ...{ id: id('f'), ...of, position: 0, subject: 'FINAL_REPORT', frequency: 'ONCE', text },
        responsible_party_id: 'smola-kommune',
      },
    ],
    ['body', { id: id('b'), pilot_id: agreement, ...of, name: text, kind: 'NETWORK' }],
    ['body_edition', { body_id: id('b'), edition: 2, fields: ['members'] }],
    ['body_member', { id: id('b/1'), body_id: id('b'), position: 0, party_id: 'smola-kommune', role: 'MEMBER' }],
    ['body_meeting', { id: id('m'), body_id: id('b'), held_on: '2026-11-02', subjects: [text] }],
    ['open_question', { id: id('q'), about_type: 'Agreement', about_id: draftAgreement, question: text, why: text }],
    ...people,
  ]
}

/** Of persons, and of who was shown what: no history is kept of it. */
const besideTheChain = `
  insert into parties.member_login values ('member/smola', 'smola-kommune', '\\x00', 'https://issuer.example', '${marked('member')}');
  insert into parties.contact_detail (contact_id, edition, pilot_id, agreement_id, salt, name, email)
    select 'contact/' || agreement, 1, '${agreement}', agreement, '\\x00', mark, 'kari@example.no'
    from (values ('${agreement}', '${marked('contact')}'), ('${draftAgreement}', '${marked('draft agreement')}')) of (agreement, mark);
  insert into parties.contact_reading (party_id, agreement_id, contact_ids, revision)
    values ('kdd', '${agreement}', '{contact/${agreement}}', 1);
  insert into parties.digest_sending values ('2026-10-01', 'contact/${agreement}', 'SENT', 1);
  insert into parties.api_key_use values ('a-prefix', '2026-10-01')`

/** Whom to talk to about it. */
const people: NewRows = [
  [
    'contact',
    {
      ...{ id: `contact/${draftAgreement}`, pilot_id: agreement, agreement_id: draftAgreement },
      ...{ party_id: 'smola-kommune', person_mark: 'mark', edition: 1 },
    },
  ],
]

function planOfDraft(): NewRows {
  const of = { plan_version_id: planOfDraftAgreement }
  const its = { agreement_id: draftAgreement }
  const [whole, first] = [marked('plan of a draft agreement/0'), marked('plan of a draft agreement/1')]
  return [
    invited(draftAgreement, draftInvitation, 'nav'),
    ['invitation_consent', { ...its, invitation_id: draftInvitation, party_id: 'husbanken', agreed_on: '2026-09-02' }],
    [
      'cycle_deadline',
      { ...its, id: 'next/deadline', year: 2031, item: 'PLAN_APPROVED', due_on: '2031-02-28', set_by: 'AGREEMENT' },
    ],
    ['dialogue_meeting', { ...its, id: 'next/meeting', year: 2031, held_on: '2026-10-01', participants: [whole] }],
    [
      'ministry_matter',
      { ...its, id: 'next/matter', meeting_id: 'next/meeting', position: 0, ministry: whole, text: whole },
    ],
    [
      'political_treatment',
      { ...its, id: 'next/treated', year: 2031, party_id: 'smola-kommune', treated_on: '2026-10-01', body: whole },
    ],
    [
      'status_report',
      {
        ...{ ...its, id: 'next/report', year: 2031, party_id: 'smola-kommune', kind: 'STATUS' },
        ...{ reported_on: '2026-10-01', summary: whole },
      },
    ],
    ['action_plan', { id: `${draftAgreement}/2031`, agreement_id: draftAgreement, pilot_id: agreement, year: 2031 }],
    [
      'plan_version',
      {
        ...{ id: planOfDraftAgreement, plan_id: `${draftAgreement}/2031`, agreement_id: draftAgreement },
        ...{ pilot_id: agreement, year: 2031, number: 1, state: 'DRAFT', shared_on: '2026-09-15', edition: 1 },
      },
    ],
    ['plan_content', { ...of, id: `${planOfDraftAgreement}/content`, summary: whole }],
    ['measure', { id: `${draftAgreement}/m1`, agreement_id: draftAgreement, pilot_id: agreement, number: 1 }],
    [
      'measure_version',
      {
        ...{
          ...of,
          id: `${planOfDraftAgreement}/m1`,
          measure_id: `${draftAgreement}/m1`,
          agreement_id: draftAgreement,
        },
        ...{ pilot_id: agreement, year: 2031, plan_number: 1, position: 1, title: first, status: 'NOT_STARTED' },
        ...{ judging_state: 'NOT_AGREED', edition: 1 },
      },
    ],
    [
      'measure_objective',
      {
        ...{ ...of, measure_version_id: `${planOfDraftAgreement}/m1`, measure_id: `${draftAgreement}/m1` },
        ...{ objective_id: `${draftAgreement}/1`, position: 0, share_basis_points: 10_000 },
      },
    ],
  ]
}
