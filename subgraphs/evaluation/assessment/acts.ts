import { refusePublishing } from '../../foundation/acts/personal-data.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import { editionOf, refuseBlank, refuseOtherEdition } from '../standing/rules.js'
import type { HeldAgreement } from '../standing/store.js'
import type { WritingStores } from '../writing-stores.js'
import type {
  AssessmentActArguments,
  AssessObjectiveArguments,
  AssessObligationArguments,
  ChangeAssessmentArguments,
  ConcludeArguments,
  EvidenceInput,
} from './acts-arguments.js'
import type { Assessment } from './entity.js'
import {
  type AssessmentActName,
  AssessmentBegunAlready,
  isSeen,
  permitOwn,
  refuseConclusionPlace,
  refuseWithoutEvidence,
} from './rules.js'
import type { NewAssessment } from './writing-store.js'

/*
 * What each act on an assessment does, once its rules let it. Each answers its key. An assessment begins as a draft that
 * its assessor alone sees.
 */

export async function assessObjective(asked: AssessObjectiveArguments, stores: WritingStores): Promise<string> {
  const agreement = await permittedOnObjective('assess', 'assessObjective', asked.objective, stores)
  return begin({ ...asked, agreement, obligation: null, effortNote: null }, asked.evidence, stores)
}

export async function assessObligation(asked: AssessObligationArguments, stores: WritingStores): Promise<string> {
  const agreement = await permittedOnObligation('assess', 'assessObligation', asked.obligation, stores)
  return begin({ ...asked, agreement, objective: null, effortNote: null }, asked.evidence, stores)
}

/** When the agreement has ended, beside other effort of the period: what is on record of that is kept with it. */
export async function conclude(asked: ConcludeArguments, stores: WritingStores): Promise<string> {
  const { objective = null, obligation = null, effortNote } = asked
  refuseConclusionPlace(objective, obligation)
  const agreement =
    objective !== null
      ? await permittedOnObjective('conclude', 'conclude', objective, stores)
      : await permittedOnObligation('conclude', 'conclude', obligation!, stores)
  refuseBlank({ effortNote })
  const year = Number(agreement.endsOn!.slice(0, 4))
  const id = await begin({ ...asked, agreement, objective, obligation, year }, asked.evidence, stores)
  await stores.assessments.putBeside(id, agreement)
  return id
}

export async function changeAssessment(asked: ChangeAssessmentArguments, stores: WritingStores): Promise<string> {
  const { assessments } = stores
  const held = await own('changeAssessment', asked, stores)
  const { conclusion = null, rationale = null, evidence = null, effortNote = null } = asked
  if (rationale !== null) refuseBlank({ rationale })
  if (effortNote !== null) refuseBlank({ effortNote })
  const edition = editionOf(held) + 1
  if (evidence !== null) await restOn(held, edition, evidence, stores)
  await assessments.say(held.id, { conclusion, rationale, effortNote: held.atEnd ? effortNote : null }, edition)
  return held.id
}

export async function publishAssessment(asked: AssessmentActArguments, stores: WritingStores): Promise<string> {
  const { assessments } = stores
  const held = await own('publishAssessment', asked, stores)
  const evidence = await assessments.evidence(held.id)
  refuseWithoutEvidence(held.id, evidence.length)
  refusePublishing([{ id: held.id, rationale: held.rationale, effortNote: held.effortNote }, ...evidence])
  await assessments.publish(held.id)
  return held.id
}

async function begin(
  assessment: NewAssessment,
  evidence: readonly EvidenceInput[],
  stores: WritingStores,
): Promise<string> {
  const { standing, assessments } = stores
  refuseBlank({ rationale: assessment.rationale })
  const there = await assessments.begun(assessment)
  if (there !== null) throw new AssessmentBegunAlready(there)
  const id = await standing.nextKey('assessment', `${assessment.objective ?? assessment.obligation}/assessment/`)
  await assessments.add(id, assessment)
  await restOn(await assessments.held(id), 1, evidence, stores)
  return id
}

async function restOn(
  { id, agreementId }: Assessment,
  edition: number,
  evidence: readonly EvidenceInput[],
  { assessments }: WritingStores,
): Promise<void> {
  for (const [place, { text, indicator }] of evidence.entries()) {
    refuseBlank({ evidence: text })
    if (indicator != null && !(await assessments.isShownBy(agreementId, indicator)))
      throw new UnknownKey('indicator', indicator, ['evidence', place, 'indicator'])
  }
  await assessments.restOn(id, edition, evidence)
}

async function permittedOnObjective(
  act: 'assess' | 'conclude',
  told: string,
  objective: string,
  { standing }: WritingStores,
): Promise<HeldAgreement> {
  const agreement = await standing.agreementOfObjective(objective, ['objective'])
  return standing.permitted(act, agreement, { told, notThere: new UnknownKey('objective', objective, ['objective']) })
}

async function permittedOnObligation(
  act: 'assess' | 'conclude',
  told: string,
  obligation: string,
  { standing }: WritingStores,
): Promise<HeldAgreement> {
  const agreement = await standing.agreementOfObligation(obligation, ['obligation'])
  return standing.permitted(act, agreement, {
    told,
    notThere: new UnknownKey('obligation', obligation, ['obligation']),
  })
}

/** An assessment of who acts, in a state for the act. */
async function own(
  act: AssessmentActName,
  asked: AssessmentActArguments,
  { standing, assessments }: WritingStores,
): Promise<Assessment> {
  const held = await assessments.held(asked.assessment)
  const notThere = assessments.unknown(held.id)
  if (!isSeen(held, standing.actor.party)) throw notThere
  await standing.permitted('assess', held.agreementId, { notThere, told: act })
  permitOwn(act, held, standing.actor)
  refuseOtherEdition(held, asked.expectedVersion)
  return held
}
