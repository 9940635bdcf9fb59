import type { Part, Standing } from '../../foundation/access/standing.js'
import { ActNotNow } from '../../foundation/acts/refusals.js'
import { DomainError } from '../../foundation/errors.js'

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

/** Financing lines are to be taken over, and the newer version has lines of every measure that the earlier has. */
export class NothingToCopy extends DomainError {
  override readonly code = 'NOTHING_TO_COPY'

  constructor(from: string, to: string) {
    super(
      {
        nb: `Det er ingen finansieringslinjer i "${from}" å ta med til "${to}": tiltakene der har linjer fra før, eller årene er over. Legg til linjene enkeltvis.`,
        nn: `Det er ingen finansieringslinjer i "${from}" å ta med til "${to}": tiltaka der har linjer frå før, eller åra er over. Legg til linjene enkeltvis.`,
        en: `There are no financing lines in "${from}" to take over to "${to}": its measures have lines already, or the years are over. Add lines one by one.`,
      },
      { values: { from, to }, path: ['from'] },
    )
  }
}

export function refuseNothing(from: string, to: string, copied: readonly string[]): void {
  if (copied.length === 0) throw new NothingToCopy(from, to)
}
