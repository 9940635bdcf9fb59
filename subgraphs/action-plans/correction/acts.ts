import { ReasonNeeded } from '../../foundation/acts/refusals.js'
import type { MeasureWritingStore } from '../measure-version/writing-store.js'
import { refuseOtherEdition } from '../plan-version/rules.js'
import type { PlanWritingStore } from '../plan-version/writing-store.js'
import type { CorrectedField, CorrectPlanArguments } from './acts-arguments.js'
import { CorrectionUnfit, isOfPlan, refuseLarge } from './rules.js'
import type { CorrectionWritingStore } from './writing-store.js'

/** Where a plan, what it says of measures, and its texts are written, within one act. */
export interface Stores {
  readonly plans: PlanWritingStore
  readonly measures: MeasureWritingStore
  readonly corrections: CorrectionWritingStore
}

/** Corrects how an approved plan is written: what it decides stays, so nobody has to endorse or approve it anew. */
export async function correctPlan(asked: CorrectPlanArguments, stores: Stores): Promise<string> {
  const { plans, measures, corrections } = stores
  const version = await plans.permitted('correctPlan', asked.planVersion)
  refuseOtherEdition(version, asked.expectedVersion)
  if (!asked.reason?.trim()) throw new ReasonNeeded('correctPlan')
  if (asked.corrections.length === 0) throw new CorrectionUnfit(null, null)
  const touched = new Map<string, { edition: number; fields: string[] }>()
  for (const [place, correction] of asked.corrections.entries()) {
    const { field, measure, text } = correction
    const held = isOfPlan(field) === (measure == null) ? await corrections.text(version.id, correction) : null
    if (held === null || text.trim() === '') throw new CorrectionUnfit(field, place)
    refuseLarge(correction, held.text, place)
    await corrections.correct(version.id, correction)
    if (held.measureVersion === null) continue
    const { id, edition } = held.measureVersion
    touched.set(id, { edition: edition + 1, fields: [...(touched.get(id)?.fields ?? []), fieldNamed(field)] })
  }
  for (const [id, { edition, fields }] of touched) await measures.touch(id, edition, fields)
  await plans.touch(version, [])
  return version.id
}

/** As the schema names it: FIRST_STEP is `firstStep`. */
const fieldNamed = (field: CorrectedField): string =>
  field.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
