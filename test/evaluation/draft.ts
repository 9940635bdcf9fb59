import type pg from 'pg'
import { aLocalIndicator, anIndicator, anObservation, aTarget, measureRow, planOf, versionOf } from './small-world.js'
import { insertIn, type NewRow, type NewRows, writeIn } from './writing.js'

/** Stands in every text of what nobody may know of yet. */
export const mark = 'UTKAST'

/** The agreement that demo-a might make next. */
export const draftAgreement = 'demo-a-2'

/** The plan that demo-a has submitted, and nobody approved. */
export const draftPlan = 'demo-a/2026/2'

/** What is public from the beginning, and drafts hang on. */
export const publicRows: NewRows = [
  anIndicator({ id: 'demo-common' }),
  aLocalIndicator('demo-a', 'known', {
    common_indicator_id: 'demo-common',
    comparability: 'SAME',
    measure_id: 'demo-a/m1',
  }),
  anObservation('demo-a/known', '2025', 5),
  aTarget('demo-a/known', '2025', 4, { plan_version_id: 'demo-a/2025/1' }),
  ['evaluation_design', { id: 'demo-design', world: 'DEMO', title: 'Felles' }],
  ['evaluation_question', { id: 'demo-question', design_id: 'demo-design', position: 0, text: 'Hva?' }],
  [
    'supplementary_effort',
    { id: 'demo-effort', pilot_id: 'demo-a', title: 'Ny veg', from_year: 2025, amount_state: 'NOT_REPORTED' },
  ],
  ['lesson', { id: 'demo-lesson', pilot_id: 'demo-b', title: 'Vent', text: 'Litt', learned_on: '2026-01-01' }],
]

const partiesRows: NewRows = [
  [
    'agreement',
    { id: draftAgreement, pilot_id: 'demo-a', number: 2, publication: 'DRAFT', title: mark, stage: 'UNDATED_TEXT' },
  ],
  [
    'objective',
    { id: `${draftAgreement}/1`, agreement_id: draftAgreement, number: 1, title: mark, main_theme_id: 'youth' },
  ],
  ['objective_theme', { objective_id: `${draftAgreement}/1`, theme_id: 'youth', position: 0 }],
]

const planRows: NewRows = [
  ...planOf('demo-a', 2026, 2, 'SUBMITTED'),
  ['measure', measureRow('demo-a', 99)],
  ...versionOf('demo-a', 2026, 2, 99, { title: 'Boliger for unge i sentrum' }),
]

const about = (agreement: string, objective: string): NewRow => ({
  agreement_id: agreement,
  pilot_id: 'demo-a',
  objective_id: objective,
  year: 2025,
})

/** All that this room says of the draft agreement. Its assessments are published, which does not help. */
const ofAgreement: NewRows = [
  ['evaluation_strategy', { id: 'draft-strategy', world: 'DEMO', agreement_id: draftAgreement, title: mark }],
  ['strategy_consent', { strategy_id: 'draft-strategy', agreement_id: draftAgreement, party_id: 'kdd', position: 0 }],
  ['design_adaptation', { id: 'draft-adaptation', design_id: 'demo-design', agreement_id: draftAgreement, text: mark }],
  [
    'evaluation_question',
    { id: 'draft-question', design_id: 'demo-design', agreement_id: draftAgreement, position: 1, text: mark },
  ],
  [
    'criterion',
    { id: 'draft-criterion', question_id: 'demo-question', agreement_id: draftAgreement, position: 0, text: mark },
  ],
  ...anIndicatorWithAll(draftAgreement, null),
  ...reported(draftAgreement, `${draftAgreement}/1`, 'PUBLISHED'),
  [
    'unreported_reason',
    {
      id: 'draft-reason',
      agreement_id: draftAgreement,
      objective_id: `${draftAgreement}/1`,
      party_id: 'kdd',
      of_all: true,
      reason: mark,
      given_on: '2026-02-01',
    },
  ],
  [
    'lesson',
    {
      id: `draft-lesson/${draftAgreement}`,
      pilot_id: 'demo-a',
      objective_id: `${draftAgreement}/1`,
      title: mark,
      text: mark,
      learned_on: '2026-01-01',
    },
  ],
]

const ofPlan: NewRows = [
  ...anIndicatorWithAll('demo-a', draftPlan),
  // What the plan aims at for an indicator that everybody knows.
  aTarget('demo-a/known', '2025', 1000, { id: 'draft-target/known', plan_version_id: draftPlan }),
  [
    'lesson',
    {
      id: 'draft-lesson/plan',
      pilot_id: 'demo-a',
      measure_id: 'demo-a/m99',
      title: mark,
      text: mark,
      learned_on: '2026-01-01',
    },
  ],
  [
    'lesson_use',
    { id: 'draft-use', lesson_id: 'demo-lesson', pilot_id: 'demo-a', measure_id: 'demo-a/m99', note: mark },
  ],
]

const unpublished: NewRows = reported('demo-a', 'demo-a/1', 'DRAFT')

/** An indicator, with a target, a reading and what that was before. */
function anIndicatorWithAll(agreement: string, plan: string | null): NewRows {
  const id = `draft-indicator/${agreement}`
  return [
    anIndicator({
      id,
      name: mark,
      pilot_id: 'demo-a',
      agreement_id: agreement,
      plan_version_id: plan,
      common_indicator_id: 'demo-common',
      comparability: 'SAME',
      measure_id: plan === null ? null : 'demo-a/m1',
    }),
    aTarget(id, '2025', 10, { plan_version_id: plan }),
    anObservation(id, '2025', 7, { note: mark }),
    [
      'former_observation',
      {
        id: `${id}/former`,
        observation_id: `${id}/2025`,
        position: 0,
        value: 6,
        state: 'REPORTED',
        corrected_on: '2026-02-01',
        reason: mark,
      },
    ],
    ['judging_consent', { indicator_id: id, party_id: 'smola-kommune', judging: mark, agreed_on: '2026-02-01' }],
  ]
}

function reported(agreement: string, objective: string, publication: string): NewRows {
  const id = (kind: string) => `draft-${kind}/${agreement}`
  return [
    [
      'self_report',
      {
        id: id('report'),
        ...about(agreement, objective),
        party_id: 'smola-kommune',
        publication,
        attainment: 'REACHED',
        text: mark,
        reported_on: '2026-02-01',
      },
    ],
    [
      'assessment',
      {
        id: id('assessment'),
        ...about(agreement, objective),
        assessor_party_id: 'sintef',
        assessed_on: '2026-02-01',
        publication,
        conclusion: 'DELIVERED',
        rationale: mark,
      },
    ],
    [
      'former_self_report',
      {
        id: id('report-before'),
        self_report_id: id('report'),
        agreement_id: agreement,
        position: 0,
        text: mark,
        reported_on: '2026-01-15',
        corrected_on: '2026-02-01',
        reason: mark,
      },
    ],
    ['evidence', { id: id('evidence'), assessment_id: id('assessment'), position: 0, text: mark }],
    ['assessment_effort', { assessment_id: id('assessment'), effort_id: 'demo-effort' }],
  ]
}

const drafts: NewRows = [...ofAgreement, ...ofPlan, ...unpublished]

/** The tables of this room that a draft has a row in, each after what it leans on. */
export const tablesOfDrafts: readonly string[] = [...new Set(drafts.map(([table]) => table))]

/** What is never public, whatever it hangs on. */
export const neverPublic: readonly string[] = ['judging_consent']

export async function writeDrafts(admin: pg.Client): Promise<number> {
  await insertIn(admin, 'parties', partiesRows)
  await insertIn(admin, 'action_plans', planRows)
  return insertIn(admin, 'evaluation', drafts)
}

/** Changes every row of the drafts. */
export const editDrafts = (admin: pg.Client, edit: number): Promise<number> =>
  writeIn(admin, 'evaluation', async () => {
    for (const table of tablesOfDrafts)
      await admin.query(`update ${table} t set sources = $1 where ${isDraft}`, [
        JSON.stringify([{ sourceId: 'norway-open-data', note: `${mark} ${edit}` }]),
      ])
  })

export const setReports = (admin: pg.Client, publication: 'DRAFT' | 'PUBLISHED'): Promise<number> =>
  writeIn(admin, 'evaluation', async () => {
    for (const table of ['self_report', 'assessment'])
      await admin.query(`update ${table} set publication = $1 where agreement_id = 'demo-a'`, [publication])
  })

/** A row of a draft names one, or says so. */
export const isDraft = `(t::text like '%draft-%' or t::text like '%${mark}%')`
