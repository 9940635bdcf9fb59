import type { Part, Standing } from '../../foundation/access/standing.js'
import { ActNotNow } from '../../foundation/acts/refusals.js'

export type PlanState = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED' | 'SUPERSEDED'

/** The states in which the financing lines of a plan are written. */
export const writtenIn: readonly PlanState[] = ['DRAFT', 'RETURNED']

/** A plan version as an act on its financing lines finds it. */
export interface HeldPlan {
  readonly id: string
  readonly state: PlanState
  readonly isPublic: boolean
  /** Whether KDD and named partners were shown it while it was a draft. */
  readonly isShared: boolean
}

/**
 * Who may read the lines of a measure: all once the plan was approved; before that its own, KDD when it was shown the plan,
 * and then named partners of one of the objectives that the measure serves.
 */
export function sees(
  { state, isPublic, isShared }: HeldPlan,
  objectives: readonly string[],
  parts: readonly Part[],
): boolean {
  if (isPublic) return true
  const isShown = state !== 'DRAFT' || isShared
  return parts.some(({ standing, objectiveId }) => {
    if (standing === 'MUNICIPALITY' || standing === 'COUNTY') return true
    if (standing === 'STATE') return isShown
    return isShown && isPartner(standing) && objectiveId !== null && objectives.includes(objectiveId)
  })
}

const isPartner = (standing: Standing) => standing === 'PARTNER' || standing === 'INVITED'

/** What a plan has been submitted with, or approved with, is not written any more. */
export function refuseSettled(act: string, { id, state }: HeldPlan): void {
  if (!writtenIn.includes(state)) throw new ActNotNow(act, id, state, writtenIn)
}
