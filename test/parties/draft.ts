import type { EntityManager } from 'typeorm'
import { insert, insertAll, type NewRows } from './insert.js'

/** The agreement that Smøla and Aure might make next, and everything that can hang on one. */
export const draft = 'smola-aure-2'

/** What is published for other rooms and names the agreement, or something of it. */
export const viewsOfDraft = [
  ...['public_agreement', 'public_objective', 'public_objective_theme', 'public_participation', 'public_obligation'],
  ...['public_approval', 'public_follow_up_rule', 'public_follow_up_debtor', 'public_body'],
]

/** Stands in every text of the draft. */
export const mark = 'UTKAST'

/** One that Smøla and Aure have in no other way. */
export const themeOfDraft = 'digitalisation'

const objective = { objective_id: `${draft}/1` }
const agreement = { agreement_id: draft }

/** One row or more for every table that hangs on an agreement, each after what it leans on. */
const rows: NewRows = [
  [
    'agreement',
    {
      id: draft,
      pilot_id: 'smola-aure',
      number: 2,
      publication: 'DRAFT',
      title: mark,
      stage: 'UNDATED_TEXT',
      ends_on: '2031-12-31',
    },
  ],
  ['objective', { id: `${draft}/1`, ...agreement, number: 1, title: mark, main_theme_id: themeOfDraft }],
  ['objective_theme', { ...objective, theme_id: themeOfDraft, position: 0 }],
  ['cross_reference', { id: `${draft}/x`, ...objective, kind: 'TOPIC', title: mark }],
  ...['MAIN_PARTY', 'INVITED'].map(
    (role, position) =>
      [
        'participation',
        {
          id: `${draft}/${role}`,
          pilot_id: 'smola-aure',
          ...agreement,
          party_id: 'sintef',
          role,
          position,
          scope: mark,
        },
      ] as const,
  ),
  [
    'participation',
    {
      id: `${draft}/1/sintef`,
      pilot_id: 'smola-aure',
      ...agreement,
      ...objective,
      party_id: 'sintef',
      role: 'NAMED_PARTNER',
      position: 0,
      scope: mark,
    },
  ],
  ['party_group', { id: `${draft}/group`, ...agreement, kind: 'MAIN_PARTIES', name: mark }],
  [
    'obligation',
    {
      id: `${draft}/o`,
      ...agreement,
      ...objective,
      position: 0,
      kind: 'PARTNER',
      grade: 'KAN',
      section: mark,
      text: mark,
      reservation: mark,
    },
  ],
  [
    'obligation_debtor',
    { id: `${draft}/o/1`, obligation_id: `${draft}/o`, position: 0, party_id: 'sintef', scope: mark },
  ],
  ['obligation_debtor', { id: `${draft}/o/2`, obligation_id: `${draft}/o`, position: 1, group_id: `${draft}/group` }],
  [
    'follow_up',
    {
      id: `${draft}/u`,
      ...agreement,
      obligation_id: `${draft}/o`,
      party_id: 'sintef',
      done_on: '2026-11-01',
      text: mark,
      with_whom: [mark],
    },
  ],
  ['anchoring', { id: `${draft}/a`, ...agreement, position: 0, kind: 'PLAN', title: mark }],
  [
    'approval',
    { id: `${draft}/v`, ...agreement, party_id: 'sintef', state: 'GRANTED', decided_on: '2028-01-01', body: mark },
  ],
  [
    'reservation_lifting',
    { approval_id: `${draft}/v`, ...agreement, body: mark, reference: JSON.stringify({ case: mark }) },
  ],
  [
    'follow_up_rule',
    {
      id: `${draft}/f`,
      ...agreement,
      position: 0,
      subject: 'FINAL_REPORT',
      frequency: 'ONCE',
      responsible_party_id: 'sintef',
      text: mark,
    },
  ],
  ['body', { id: `${draft}/b`, pilot_id: 'smola-aure', ...agreement, name: mark, kind: 'NETWORK' }],
  ['body_member', { id: `${draft}/b/1`, body_id: `${draft}/b`, position: 0, party_id: 'sintef', role: 'MEMBER' }],
  ['body_meeting', { id: `${draft}/m`, body_id: `${draft}/b`, held_on: '2026-11-02', subjects: [mark] }],
  ['body_edition', { body_id: `${draft}/b`, edition: 2, fields: ['members'] }],
  ['agreement_closing', { ...agreement, closed_on: '2026-11-03', reason: mark }],
  [
    'agreement_edition',
    { ...agreement, edition: 1, fields: ['title'], written_on: '2026-11-01', body: mark, is_amendment: false },
  ],
  ['agreement_confirmation', { ...agreement, party_id: 'sintef', edition: 1, confirmed_on: '2026-11-02' }],
  [
    'open_question',
    { id: `${draft}/q`, about_type: 'Agreement', about_id: draft, question: mark, why: `${mark}: why` },
  ],
]

/** Every table that the draft has a row in, parents first. */
export const tablesOfDraft = [...new Set(rows.map(([table]) => table))]

export const writeDraft = (tx: EntityManager): Promise<void> => insertAll(tx, rows)

/** The column that names the draft in a table's rows. */
function keyOf(table: string): string {
  if (table === 'objective_theme') return 'objective_id'
  if (table === 'body_edition') return 'body_id'
  return table.startsWith('agreement_') || table === 'reservation_lifting' ? 'agreement_id' : 'id'
}

/** Changes every row of the draft, and adds to it. */
export async function editDraft(tx: EntityManager, edit: number): Promise<void> {
  for (const table of tablesOfDraft) {
    const key = keyOf(table)
    await tx.query(`update ${table} set sources = $1 where ${key} like '${draft}%'`, [
      JSON.stringify([{ sourceId: 'avtale-smola-aure', note: `${mark} ${edit}` }]),
    ])
  }
  await insert(tx, 'obligation', {
    id: `${draft}/o-${edit}`,
    ...agreement,
    position: edit,
    kind: 'PARTY',
    grade: 'KAN',
    section: mark,
    text: `${mark} ${edit}`,
  })
}

export const setPublication = (tx: EntityManager, publication: 'DRAFT' | 'PUBLISHED') =>
  tx.query('update agreement set publication = $1 where id = $2', [publication, draft])

/** Removes it whole, children first. */
export async function deleteDraft(tx: EntityManager): Promise<void> {
  for (const table of tablesOfDraft.toReversed()) {
    const key = keyOf(table)
    await tx.query(`delete from ${table} where ${key} like '${draft}%'`)
  }
}
