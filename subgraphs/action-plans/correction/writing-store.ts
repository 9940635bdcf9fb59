import sql, { raw } from 'sql-template-tag'
import type { Doing } from '../../foundation/acts/acts.js'
import { records } from '../../foundation/rows.js'
import type { CorrectedField, CorrectionInput } from './acts-arguments.js'

export type CorrectionWritingStore = ReturnType<typeof correctionWritingStore>

/** A text as a version of a plan has it. */
export interface HeldText {
  readonly text: string
  /** The key of what it says of the measure, and its edition; null for a text of the plan itself. */
  readonly measureVersion: { readonly id: string; readonly edition: number } | null
}

/** Where texts of an approved plan are corrected, within one act. */
export const correctionWritingStore = ({ tx }: Doing) => ({
  text: async (version: string, { field, measure }: CorrectionInput): Promise<HeldText | null> => {
    const { table, column } = columnOf[field]
    const [found] = await records<{ text: string | null; id: string; edition: number }>(
      tx,
      measure == null
        ? sql`select ${raw(column)} as text, id, 0 as edition from ${raw(table)} where plan_version_id = ${version}`
        : sql`
            select ${raw(column)} as text, id, coalesce(edition, 1) as edition from ${raw(table)}
            where plan_version_id = ${version} and measure_id = ${measure}`,
    )
    if (!found || found.text === null) return null
    return { text: found.text, measureVersion: measure == null ? null : { id: found.id, edition: found.edition } }
  },

  correct: async (version: string, { field, measure, text }: CorrectionInput): Promise<void> => {
    const { table, column } = columnOf[field]
    const row =
      measure == null
        ? sql`plan_version_id = ${version}`
        : sql`plan_version_id = ${version} and measure_id = ${measure}`
    await records(tx, sql`update ${raw(table)} set ${raw(column)} = ${text} where ${row}`)
  },
})

const ofMeasure = (column: string) => ({ table: 'measure_version', column })

const columnOf: Readonly<Record<CorrectedField, { readonly table: string; readonly column: string }>> = {
  TITLE: ofMeasure('title'),
  DESCRIPTION: ofMeasure('description'),
  FIRST_STEP: ofMeasure('first_step'),
  DELIVERABLE: ofMeasure('deliverable'),
  WANTED_RESULT: ofMeasure('result_goal'),
  WANTED_EFFECT: ofMeasure('effect_goal'),
  TRANSFER_VALUE: ofMeasure('transfer_value'),
  SUMMARY: { table: 'plan_content', column: 'summary' },
  RESPONSIBILITY: { table: 'plan_content', column: 'responsibility' },
}
