import type { Actor, Task } from '../../foundation/access/actor.js'
import type { Part, Standing } from '../../foundation/access/standing.js'
import { ActNotNow, ActNotYours, Refused, TaskMissing, VersionConflict } from '../../foundation/acts/refusals.js'
import type { LocalDate } from '../../foundation/dates.js'
import { DomainError, type Sentences } from '../../foundation/errors.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import type { PlanState, PlanVersion } from './entity.js'

export { refuseFuture } from '../../foundation/acts/refusals.js'

/**
 * Whether the public may read what a version says.
 *
 * It may once KDD has approved it, and also after a later version has taken its place. Until then the version is only
 * told of: that it is submitted, and when.
 */
export const isPublic = ({ publicFrom }: Pick<PlanVersion, 'publicFrom'>): boolean => publicFrom !== null

/** How often what a version says has been changed, and once more: 1 as it was begun. Versions of before writing have none. */
export const editionOf = ({ edition }: { readonly edition: number | null }): number => edition ?? 1

/** A version as an act finds it. */
export type HeldVersion = Pick<
  PlanVersion,
  'id' | 'planId' | 'agreementId' | 'pilotId' | 'year' | 'number' | 'state' | 'edition' | 'publicFrom' | 'sharedOn'
>

/** Whose act something is, and which task it takes. */
export interface PartyAct {
  readonly by: readonly Standing[]
  readonly task: Task
}

interface PlanAct extends PartyAct {
  readonly in: readonly PlanState[]
}

/** Who may do what to a version, with which task, and in which of its states. */
export const planActs = {
  changePlan: { by: ['MUNICIPALITY'], task: 'DRAFT', in: ['DRAFT', 'RETURNED'] },
  sharePlan: { by: ['MUNICIPALITY'], task: 'DRAFT', in: ['DRAFT'] },
  agreeToPlan: { by: ['MUNICIPALITY'], task: 'SUBMIT', in: ['DRAFT', 'RETURNED'] },
  submitPlan: { by: ['MUNICIPALITY'], task: 'SUBMIT', in: ['DRAFT', 'RETURNED'] },
  amendPlan: { by: ['MUNICIPALITY'], task: 'DRAFT', in: ['APPROVED'] },
  correctPlan: { by: ['MUNICIPALITY'], task: 'DRAFT', in: ['APPROVED'] },
  reportStatus: { by: ['MUNICIPALITY'], task: 'REPORT', in: ['APPROVED'] },
  endorseObjective: { by: ['PARTNER', 'INVITED'], task: 'ENDORSE', in: ['DRAFT', 'SUBMITTED', 'RETURNED'] },
  withdrawAnswer: { by: ['PARTNER', 'INVITED'], task: 'ENDORSE', in: ['DRAFT', 'SUBMITTED', 'RETURNED'] },
  // KDD keeps the record of a dialogue: neither of those who disagree can say alone that it has ended well.
  recordDialogue: { by: ['STATE'], task: 'HANDLE', in: ['DRAFT', 'SUBMITTED', 'RETURNED'] },
  endDialogue: { by: ['STATE'], task: 'HANDLE', in: ['DRAFT', 'SUBMITTED', 'RETURNED'] },
  handlePlan: { by: ['STATE'], task: 'HANDLE', in: ['SUBMITTED'] },
  returnPlan: { by: ['STATE'], task: 'APPROVE', in: ['SUBMITTED'] },
  approvePlan: { by: ['STATE'], task: 'APPROVE', in: ['SUBMITTED'] },
} as const satisfies Readonly<Record<string, PlanAct>>
export type PlanActName = keyof typeof planActs

/** What the state becomes; an act that is not here leaves it as it is. */
export const becomes: Partial<Record<PlanActName, PlanState>> = {
  submitPlan: 'SUBMITTED',
  returnPlan: 'RETURNED',
  approvePlan: 'APPROVED',
}

const whose: Readonly<Record<Standing, Sentences>> = {
  MUNICIPALITY: {
    nb: 'en av avtalens kommuner',
    nn: 'ein av kommunane i avtala',
    en: 'one of the agreement’s municipalities',
  },
  COUNTY: {
    nb: 'avtalens fylkeskommune',
    nn: 'fylkeskommunen i avtala',
    en: 'the agreement’s county municipality',
  },
  STATE: { nb: 'KDD', nn: 'KDD', en: 'KDD' },
  PARTNER: {
    nb: 'en samarbeidspart under delmålet',
    nn: 'ein samarbeidspart under delmålet',
    en: 'a named partner of the objective',
  },
  INVITED: { nb: 'en invitert part', nn: 'ein invitert part', en: 'an invited party' },
}

/**
 * Lets an act through, or says why not: whose act it is, whether this person may do it, and whether the version is in the
 * state for it.
 */
export function permit(name: PlanActName, version: HeldVersion, parts: readonly Part[], actor: Actor): void {
  const act: PlanAct = planActs[name]
  permitParty(name, act, parts, actor)
  if (!act.in.includes(version.state)) throw new ActNotNow(name, version.id, version.state, act.in)
}

/** Lets an act through that is not bound to the state of a version. */
export function permitParty(name: string, { by, task }: PartyAct, parts: readonly Part[], actor: Actor): void {
  if (!parts.some(({ standing }) => by.includes(standing))) throw new ActNotYours(name, actor.party, whose[by[0]!])
  if (!actor.tasks.includes(task)) throw new TaskMissing(task, actor.party)
}

/** A plan is begun by a municipality of the agreement; one that is a draft is told of to nobody but its main parties. */
export function mayStart(agreement: string, isDraft: boolean, parts: readonly Part[], actor: Actor): void {
  if (isDraft && parts.length === 0) throw new UnknownKey('agreement', agreement, ['agreement'])
  permitParty('startPlan', planActs.changePlan, parts, actor)
}

/** A partner answers to its own objectives alone. */
export function refuseForeignObjective(objective: string, parts: readonly Part[]): void {
  if (!parts.some(({ standing, objectiveId }) => isPartner(standing) && objectiveId === objective))
    throw new UnknownKey('objective', objective, ['objective'])
}

const isPartner = (standing: Standing) => standing === 'PARTNER' || standing === 'INVITED'

/**
 * Who may read what a version says: all once it was approved, before that its own, and who was shown it.
 *
 * Partners are shown what is said of their own objectives: where it is about a measure, say which it serves.
 */
export function sees(
  { state, sharedOn }: HeldVersion,
  parts: readonly Part[],
  objectives: readonly string[] | null = null,
): boolean {
  if (state === 'APPROVED' || state === 'SUPERSEDED') return true
  const isShown = state !== 'DRAFT' || sharedOn !== null
  return parts.some(({ standing, objectiveId }) => {
    if (standing === 'MUNICIPALITY' || standing === 'COUNTY') return true
    return isShown && (objectives === null || !isPartner(standing) || objectives.includes(objectiveId ?? ''))
  })
}

/** Whoever decides about a version names the edition that was read. */
export function refuseOtherEdition(version: HeldVersion, expected: number): void {
  const present = editionOf(version)
  if (present !== expected) throw new VersionConflict(version.id, expected, present, {})
}

/** Who answers to an objective names an edition since which none of its measures was changed. */
export function refuseStaleReading(version: HeldVersion, read: number, changedIn: number): void {
  const present = editionOf(version)
  if (read > present || read < changedIn) throw new VersionConflict(version.id, read, present, {})
}

/** A plan is begun for a year that has one already. */
export class PlanBegunAlready extends DomainError {
  override readonly code = 'PLAN_BEGUN_ALREADY'

  constructor(plan: string, version: string) {
    super(
      {
        nb: `Handlingsplanen "${plan}" er påbegynt. Fortsett i versjonen "${version}", eller endre den godkjente planen.`,
        nn: `Handlingsplanen "${plan}" er påbyrja. Hald fram i versjonen "${version}", eller endre den godkjende planen.`,
        en: `The action plan "${plan}" has been begun. Go on in its version "${version}", or amend the approved plan.`,
      },
      { values: { plan, version } },
    )
  }
}

/** A plan of a year outside the term of its agreement. */
export class YearOutsideTerm extends DomainError {
  override readonly code = 'YEAR_OUTSIDE_TERM'

  constructor(agreement: string, year: number, endsOn: LocalDate) {
    super(
      {
        nb: `Avtalen "${agreement}" gjelder til ${endsOn}, så det kan ikke lages en handlingsplan for ${year}. Velg et år innenfor avtalens tid.`,
        nn: `Avtala "${agreement}" gjeld til ${endsOn}, så det kan ikkje lagast ein handlingsplan for ${year}. Vel eit år innanfor tida til avtala.`,
        en: `The agreement "${agreement}" runs to ${endsOn}, so there can be no action plan for ${year}. Choose a year within its term.`,
      },
      { values: { agreement, year, endsOn }, path: ['year'] },
    )
  }
}

/** From the day after an agreement ends its plans are closed; a year that its term does not reach is no year of it. */
export function refuseOutsideTerm(agreement: string, year: number, endsOn: LocalDate | null, day: LocalDate): void {
  if (endsOn === null) return
  if (day > endsOn || year > Number(endsOn.slice(0, 4))) throw new YearOutsideTerm(agreement, year, endsOn)
}

/** What belongs to the plans of an agreement that has ended is to be done. */
export class AgreementEnded extends DomainError {
  override readonly code = 'AGREEMENT_ENDED'

  constructor(act: string, agreement: string, endsOn: LocalDate) {
    super(
      {
        nb: `"${act}" kan ikke gjøres lenger: avtalen "${agreement}" gjaldt til ${endsOn}, og planer og prioriteringer er lukket. Rapportering er fortsatt åpen.`,
        nn: `"${act}" kan ikkje gjerast lenger: avtala "${agreement}" galdt til ${endsOn}, og planar og prioriteringar er lukka. Rapportering er framleis open.`,
        en: `"${act}" can no longer be done: the agreement "${agreement}" ran to ${endsOn}, and plans and priorities are closed. Reporting is still open.`,
      },
      { values: { act, agreement, endsOn } },
    )
  }
}

/** What was done under an agreement is told also after its end. */
const openAfterEnd: readonly string[] = ['reportStatus'] satisfies PlanActName[]

/** From the day after an agreement ends its plans and priorities are closed. */
export function refuseEnded(act: string, agreement: string, endsOn: LocalDate | null, day: LocalDate): void {
  if (endsOn !== null && day > endsOn && !openAfterEnd.includes(act)) throw new AgreementEnded(act, agreement, endsOn)
}

/** Nothing more is told of an agreement that KDD has closed, until it is opened again. */
export function refuseClosed(name: string, agreement: string, closedOn: LocalDate | null): void {
  if (closedOn !== null) throw new ActNotNow(name, agreement, 'CLOSED', ['RUNNING', 'ENDED'])
}

/** A version is submitted before all municipalities have agreed to what it says now. */
export class ConsentMissing extends DomainError {
  override readonly code = 'CONSENT_MISSING'

  constructor(version: string, edition: number, party: string, agreedTo: number | null) {
    const has = agreedTo === null ? null : String(agreedTo)
    super(
      {
        nb: `"${party}" har ikke sluttet seg til utgave ${edition} av "${version}"${has ? `, bare til utgave ${has}` : ''}. Be kommunen ta stilling til den utgaven som skal sendes.`,
        nn: `"${party}" har ikkje slutta seg til utgåve ${edition} av "${version}"${has ? `, berre til utgåve ${has}` : ''}. Be kommunen ta stilling til den utgåva som skal sendast.`,
        en: `"${party}" has not agreed to edition ${edition} of "${version}"${has ? `, only to edition ${has}` : ''}. Ask it to decide on the edition that is to be submitted.`,
      },
      { values: { version, edition, party, agreedTo } },
    )
  }
}

/** A version without anything in it is submitted. */
export class NothingPlanned extends DomainError {
  override readonly code = 'NOTHING_PLANNED'

  constructor(version: string) {
    super(
      {
        nb: `"${version}" har ingen tiltak, så det er ikke noe å sende. Legg til et tiltak først.`,
        nn: `"${version}" har ingen tiltak, så det er ikkje noko å sende. Legg til eit tiltak først.`,
        en: `"${version}" has no measures, so there is nothing to submit. Add a measure first.`,
      },
      { values: { version } },
    )
  }
}

/** A version is submitted that has no measures under an objective, and does not say why. */
export class ObjectiveUnexplained extends DomainError {
  override readonly code = 'OBJECTIVE_UNEXPLAINED'

  constructor(version: string, objective: string) {
    super(
      {
        nb: `"${version}" har ingen tiltak under delmålet "${objective}", og sier ikke hvorfor. Legg til et tiltak, eller begrunn at det ikke er noen i år.`,
        nn: `"${version}" har ingen tiltak under delmålet "${objective}", og seier ikkje kvifor. Legg til eit tiltak, eller grunngje at det ikkje er nokon i år.`,
        en: `"${version}" has no measures under the objective "${objective}", and does not say why. Add a measure, or explain why there is none this year.`,
      },
      { values: { version, objective } },
    )
  }
}

/** Who has agreed, and to which edition. */
export interface Consent {
  readonly partyId: string
  readonly edition: number
}

/** What has to be there before a version is submitted. */
export interface BeforeSubmission {
  readonly measures: number
  readonly municipalities: readonly string[]
  readonly consents: readonly Consent[]
  /** Objectives of the agreement with neither a measure in the version nor a reason for none. */
  readonly unexplained: readonly string[]
}

/** One municipality submits once every objective has measures or a reason, and all have agreed to the same edition. */
export function refuseSubmission(version: HeldVersion, before: BeforeSubmission): void {
  const problems = submissionObstacles(version, before)
  if (problems.length > 0) throw new Refused(problems)
}

function submissionObstacles(
  version: HeldVersion,
  { measures, municipalities, consents, unexplained }: BeforeSubmission,
): DomainError[] {
  if (measures === 0) return [new NothingPlanned(version.id)]
  const edition = editionOf(version)
  return [
    ...unexplained.map((objective) => new ObjectiveUnexplained(version.id, objective)),
    ...municipalities.flatMap((party) => {
      const agreedTo = consents.find(({ partyId }) => partyId === party)?.edition ?? null
      return agreedTo === edition ? [] : [new ConsentMissing(version.id, edition, party, agreedTo)]
    }),
  ]
}

/** A plan is approved before its agreement is in force. */
export class AgreementNotInForce extends DomainError {
  override readonly code = 'AGREEMENT_NOT_IN_FORCE'

  constructor(agreement: string, missing: readonly string[]) {
    const parties = missing.join(', ')
    super(
      {
        nb: `Avtalen "${agreement}" har ikke trådt i kraft, så en handlingsplan kan ikke godkjennes. Det mangler vedtak uten forbehold fra: ${parties}.`,
        nn: `Avtala "${agreement}" har ikkje teke til å gjelde, så ein handlingsplan kan ikkje godkjennast. Det manglar vedtak utan atterhald frå: ${parties}.`,
        en: `The agreement "${agreement}" is not in force, so no action plan can be approved. Approvals without reservation are missing from: ${parties}.`,
      },
      { values: { agreement, missing: [...missing] } },
    )
  }
}

/** A decision is made by the person who prepared it, or before anyone has. */
export class DecisionNotPrepared extends DomainError {
  override readonly code = 'DECISION_NOT_PREPARED'

  constructor(version: string) {
    super(
      {
        nb: `Avgjørelsen om "${version}" må være forberedt av en annen enn den som tar den. La en saksbehandler gi sin tilråding først.`,
        nn: `Avgjerda om "${version}" må vere førebudd av ein annan enn den som tek ho. La ein saksbehandlar gje si tilråding først.`,
        en: `The decision about "${version}" has to be prepared by another person than the one who makes it. Let a handler recommend first.`,
      },
      { values: { version } },
    )
  }
}

/** A named partner has not endorsed the measures of its objective as they stand now. */
export class EndorsementMissing extends DomainError {
  override readonly code = 'ENDORSEMENT_MISSING'

  constructor({ objectiveId, partyId, state }: Answered) {
    super(
      {
        nb: `"${partyId}" har ikke sluttet seg til tiltakene under delmålet "${objectiveId}" slik de står nå (${state}). Be parten svare, eller før dialogen til ende.`,
        nn: `"${partyId}" har ikkje slutta seg til tiltaka under delmålet "${objectiveId}" slik dei står no (${state}). Be parten svare, eller før dialogen til endes.`,
        en: `"${partyId}" has not endorsed the measures of the objective "${objectiveId}" as they stand now (${state}). Ask it to answer, or see the dialogue through.`,
      },
      { values: { objective: objectiveId, party: partyId, state } },
    )
  }
}

/** A named partner has said no to measures that are still there, and no dialogue about them has ended with agreement. */
export class MeasureDeclined extends DomainError {
  override readonly code = 'MEASURE_DECLINED'

  constructor({ objectiveId, partyId }: Answered, declined: readonly string[]) {
    const measures = declined.map((measure) => `"${measure}"`).join(', ')
    super(
      {
        nb: `"${partyId}" sier nei til ${measures} under delmålet "${objectiveId}". Ta tiltaket ut, eller før dialogen til enighet.`,
        nn: `"${partyId}" seier nei til ${measures} under delmålet "${objectiveId}". Ta tiltaket ut, eller før dialogen til semje.`,
        en: `"${partyId}" says no to ${measures} under the objective "${objectiveId}". Take the measure out, or see the dialogue through to agreement.`,
      },
      { values: { objective: objectiveId, party: partyId, measures: [...declined] } },
    )
  }
}

/** What a named partner has answered to an objective, as it counts now. */
export interface Answered {
  readonly objectiveId: string
  readonly partyId: string
  readonly state: 'ENDORSED' | 'DECLINED' | 'STALE' | 'NOT_ANSWERED'
  /** The measures that its no is about and that are still in dispute; empty where it names none. */
  readonly declined?: readonly string[]
}

/**
 * How an answer counts now: it is stale once a measure of the objective has been changed after the edition it names.
 *
 * `answeredIn` is the edition that was read, `changedIn` the one in which the objective's measures were last changed. A no
 * that is settled, since what it was about is gone or agreed upon, stands in the way no more than a yes.
 */
export function countsAs(
  answer: 'ENDORSED' | 'DECLINED' | null,
  answeredIn: number | null,
  changedIn: number | null,
  isSettled = false,
): Answered['state'] {
  if (answer === null) return 'NOT_ANSWERED'
  if ((answeredIn ?? 1) < (changedIn ?? 1)) return 'STALE'
  return isSettled ? 'ENDORSED' : answer
}

/** What KDD has before it when it decides. */
export interface BeforeDecision {
  readonly handledBy: string | null
  /** Main parties whose approval of the agreement is missing, open or refused. */
  readonly notApproved: readonly string[]
  /** One for each named partner of each objective with measures. */
  readonly answers: readonly Answered[]
}

/** KDD approves what is in force, was prepared by another person, and has a fresh endorsement of every named partner. */
export function refuseApproval(version: HeldVersion, before: BeforeDecision, actor: Actor): void {
  if (before.handledBy === null || actor.person === null || before.handledBy === actor.person)
    throw new DecisionNotPrepared(version.id)
  const problems = approvalObstacles(version, before)
  if (problems.length > 0) throw new Refused(problems)
}

function approvalObstacles({ agreementId }: HeldVersion, { notApproved, answers }: BeforeDecision): DomainError[] {
  return [
    ...(notApproved.length > 0 ? [new AgreementNotInForce(agreementId, notApproved)] : []),
    ...answers
      .filter(({ state }) => state !== 'ENDORSED')
      .map((answer) =>
        answer.declined?.length ? new MeasureDeclined(answer, answer.declined) : new EndorsementMissing(answer),
      ),
  ]
}

/**
 * What stands in the way of a version's approval, as far as the party may know.
 *
 * A named partner is told of the answers to its own objectives alone, and not of what its authors lack. Nothing stands in
 * the way of what has been approved.
 */
export function obstaclesTo(
  version: HeldVersion,
  parts: readonly Part[],
  decision: BeforeDecision,
  submission: BeforeSubmission,
): DomainError[] {
  if (version.publicFrom !== null || !sees(version, parts)) return []
  const own = parts.flatMap(({ standing, objectiveId }) => (isPartner(standing) ? [objectiveId] : []))
  const isWhole = parts.some(({ standing }) => !isPartner(standing))
  const answers = decision.answers.filter(({ objectiveId }) => isWhole || own.includes(objectiveId))
  const approval = approvalObstacles(version, { ...decision, answers })
  if (!isWhole) return approval
  if (version.state !== 'SUBMITTED') return [...submissionObstacles(version, submission), ...approval]
  return [...(decision.handledBy === null ? [new DecisionNotPrepared(version.id)] : []), ...approval]
}
