import type { Actor } from '../../foundation/access/actor.js'
import { ActNotNow, ActNotYours } from '../../foundation/acts/refusals.js'
import { DomainError } from '../../foundation/errors.js'
import type { Assessment } from './entity.js'

export type Publication = 'DRAFT' | 'PUBLISHED'

/** In which state its assessor may do what to an assessment. Once it is published it stands: another one may follow it. */
export const assessmentActs = {
  changeAssessment: ['DRAFT'],
  publishAssessment: ['DRAFT'],
} as const satisfies Readonly<Record<string, readonly Publication[]>>
export type AssessmentActName = keyof typeof assessmentActs

export const publicationOf = ({ publicFrom }: Pick<Assessment, 'publicFrom'>): Publication =>
  publicFrom === null ? 'DRAFT' : 'PUBLISHED'

/** Who may know of an assessment: its assessor, and anyone who sees the agreement once it is published. */
export const isSeen = (
  { assessorPartyId, publicFrom }: Pick<Assessment, 'assessorPartyId' | 'publicFrom'>,
  party: string,
) => assessorPartyId === party || publicFrom !== null

/** What one assessor concludes is changed and published by that one alone. */
export function permitOwn(
  name: AssessmentActName,
  assessment: Pick<Assessment, 'id' | 'assessorPartyId' | 'publicFrom'>,
  actor: Actor,
): void {
  if (assessment.assessorPartyId !== actor.party)
    throw new ActNotYours(name, actor.party, {
      nb: 'den som har vurdert',
      nn: 'den som har vurdert',
      en: 'the assessor who made it',
    })
  const state = publicationOf(assessment)
  const possible: readonly Publication[] = assessmentActs[name]
  if (!possible.includes(state)) throw new ActNotNow(name, assessment.id, state, possible)
}

/** An assessment is published with nothing that it rests on. */
export class EvidenceNeeded extends DomainError {
  override readonly code = 'EVIDENCE_NEEDED'

  constructor(assessment: string) {
    super(
      {
        nb: `Vurderingen "${assessment}" har ingen belegg. Legg til minst ett før den publiseres.`,
        nn: `Vurderinga "${assessment}" har ingen belegg. Legg til minst eitt før ho vert publisert.`,
        en: `The assessment "${assessment}" has no evidence. Add one thing at least before it is published.`,
      },
      { values: { assessment }, path: ['assessment'] },
    )
  }
}

export function refuseWithoutEvidence(assessment: string, count: number): void {
  if (count === 0) throw new EvidenceNeeded(assessment)
}

/** An assessor begins to assess what it has a draft about already. */
export class AssessmentBegunAlready extends DomainError {
  override readonly code = 'ASSESSMENT_BEGUN_ALREADY'

  constructor(assessment: string) {
    super(
      {
        nb: `Utkastet "${assessment}" gjelder det samme. Endre det heller.`,
        nn: `Utkastet "${assessment}" gjeld det same. Endre det heller.`,
        en: `The draft "${assessment}" is about the same. Change that one instead.`,
      },
      { values: { assessment } },
    )
  }
}

/** A conclusion about neither an objective nor an obligation, or about both. */
export class ConclusionPlaceUnfit extends DomainError {
  override readonly code = 'CONCLUSION_PLACE_UNFIT'

  constructor() {
    super({
      nb: 'En konklusjon gjelder enten ett delmål eller én forpliktelse. Oppgi det ene.',
      nn: 'Ein konklusjon gjeld anten eitt delmål eller éi forplikting. Gje opp det eine.',
      en: 'A conclusion is about either one objective or one obligation. Name one of them.',
    })
  }
}

/** One of both, and not both: where it is not, it cannot be told what is concluded on. */
export function refuseConclusionPlace(objective: string | null, obligation: string | null): void {
  if ((objective === null) === (obligation === null)) throw new ConclusionPlaceUnfit()
}
