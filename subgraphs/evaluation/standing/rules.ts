import type { Actor, Task } from '../../foundation/access/actor.js'
import type { Part, Standing } from '../../foundation/access/standing.js'
import { ActNotNow, ActNotYours, TaskMissing, VersionConflict } from '../../foundation/acts/refusals.js'
import type { LocalDate } from '../../foundation/dates.js'
import type { Sentences } from '../../foundation/errors.js'

export { refuseBlank } from '../../foundation/acts/refusals.js'

/**
 * As what a party does something here: by its part in the agreement, as its evaluator, as one who owes an obligation, or by
 * its national task, which it has whatever the agreement.
 */
export type Role = Standing | 'EVALUATOR' | 'DEBTOR' | 'KDD' | 'DISTRIKTSSENTERET'

/** Parties whose task is national, by key. */
const national: Readonly<Record<string, Role>> = { kdd: 'KDD', distriktssenteret: 'DISTRIKTSSENTERET' }

/** How far an agreement has come, for what can be written of its results. CLOSED until KDD opens it again. */
export type Phase = 'RUNNING' | 'ENDED' | 'CLOSED'

/** From the day after an agreement ends plans are closed; what came of it stays open until KDD closes it. */
export function phaseOf(endsOn: LocalDate | null, closedOn: LocalDate | null, day: LocalDate): Phase {
  if (closedOn !== null) return 'CLOSED'
  return endsOn !== null && day > endsOn ? 'ENDED' : 'RUNNING'
}

interface EvaluationAct {
  /** With which task, as what. */
  readonly by: Readonly<Partial<Record<Role, Task>>>
  readonly in: readonly Phase[]
}

const running = ['RUNNING'] as const
const open = ['RUNNING', 'ENDED'] as const
const ended = ['ENDED'] as const

const municipalities = { MUNICIPALITY: 'DRAFT' } as const
const mainParties = { MUNICIPALITY: 'SUBMIT', COUNTY: 'SUBMIT', STATE: 'APPROVE' } as const
const centrally = { KDD: 'HANDLE', DISTRIKTSSENTERET: 'HANDLE' } as const
const reporters = {
  MUNICIPALITY: 'REPORT',
  COUNTY: 'REPORT',
  STATE: 'REPORT',
  PARTNER: 'REPORT',
  INVITED: 'REPORT',
  DEBTOR: 'REPORT',
} as const
const evaluators = { EVALUATOR: 'ASSESS' } as const

/**
 * Who may do what, with which task, and in which phase of the agreement.
 *
 * What is common to the agreements of a world has acts of its own here, whatever the act is called: it has no phase but
 * RUNNING.
 */
export const evaluationActs = {
  proposeStrategy: { by: { KDD: 'HANDLE' }, in: running },
  agreeOnStrategy: { by: { ...mainParties, KDD: 'APPROVE' }, in: running },
  issueDesign: { by: { KDD: 'APPROVE' }, in: running },
  adaptDesign: { by: municipalities, in: running },
  addQuestion: { by: municipalities, in: running },
  addCommonQuestion: { by: { KDD: 'HANDLE' }, in: running },
  addCriterion: { by: municipalities, in: running },
  addCommonCriterion: { by: { KDD: 'HANDLE' }, in: running },
  defineIndicator: { by: municipalities, in: running },
  defineCommonIndicator: { by: centrally, in: running },
  mapIndicator: { by: { ...municipalities, ...centrally }, in: open },
  agreeOnJudging: { by: mainParties, in: open },
  agreeOnCommonJudging: { by: { KDD: 'APPROVE', DISTRIKTSSENTERET: 'APPROVE' }, in: running },
  setTarget: { by: municipalities, in: running },
  setCommonTarget: { by: centrally, in: running },
  recordObservation: { by: { MUNICIPALITY: 'REPORT' }, in: open },
  recordCommonObservation: { by: { KDD: 'REPORT', DISTRIKTSSENTERET: 'REPORT' }, in: running },
  reportSelf: { by: reporters, in: open },
  reportAttainment: { by: { MUNICIPALITY: 'REPORT' }, in: ended },
  reportOnObligation: { by: { DEBTOR: 'REPORT' }, in: ended },
  explainMissingAttainment: { by: { STATE: 'APPROVE', MUNICIPALITY: 'REPORT' }, in: ended },
  explainMissingReport: { by: { STATE: 'APPROVE', DEBTOR: 'REPORT' }, in: ended },
  closeAgreement: { by: { STATE: 'APPROVE' }, in: ended },
  reopenAgreement: { by: { STATE: 'APPROVE' }, in: ['CLOSED'] },
  assess: { by: evaluators, in: open },
  conclude: { by: evaluators, in: ended },
  recordSupplementaryEffort: {
    by: { MUNICIPALITY: 'REPORT', COUNTY: 'REPORT', STATE: 'REPORT', EVALUATOR: 'ASSESS' },
    in: open,
  },
  shareLesson: { by: { MUNICIPALITY: 'REPORT' }, in: open },
  useLesson: { by: { MUNICIPALITY: 'REPORT' }, in: open },
} as const satisfies Readonly<Record<string, EvaluationAct>>
export type EvaluationActName = keyof typeof evaluationActs

const whose: Readonly<Record<Role, Sentences>> = {
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
  STATE: { nb: 'staten', nn: 'staten', en: 'the state' },
  PARTNER: {
    nb: 'en samarbeidspart under delmålet',
    nn: 'ein samarbeidspart under delmålet',
    en: 'a named partner of the objective',
  },
  INVITED: { nb: 'en invitert part', nn: 'ein invitert part', en: 'an invited party' },
  EVALUATOR: { nb: 'pilotens evaluator', nn: 'evaluatoren til piloten', en: 'the evaluator of the pilot' },
  DEBTOR: {
    nb: 'den som har forpliktelsen',
    nn: 'den som har forpliktinga',
    en: 'who owes the obligation',
  },
  KDD: { nb: 'KDD', nn: 'KDD', en: 'KDD' },
  DISTRIKTSSENTERET: { nb: 'Distriktssenteret', nn: 'Distriktssenteret', en: 'Distriktssenteret' },
}

/** What is acted on, and what of it: a part under an objective counts for that objective alone. */
export interface About {
  readonly objective?: string | null
}

/** As what a party acts, by what is on record of it. */
export function rolesOf(
  party: string,
  { objective = null }: About,
  parts: readonly Part[],
  { isEvaluator = false, isDebtor = false } = {},
): Role[] {
  const roles = parts
    .filter(({ objectiveId }) => objectiveId === null || objectiveId === objective)
    .map(({ standing }): Role => standing)
  if (isEvaluator) roles.push('EVALUATOR')
  if (isDebtor) roles.push('DEBTOR')
  const task = national[party]
  if (task) roles.push(task)
  return [...new Set(roles)]
}

/** Whether a party may know of an agreement: anyone once it is public, until then its main parties. */
export function seesAgreement(publicFrom: string | null, parts: readonly Part[]): boolean {
  return publicFrom !== null || parts.some(({ standing }) => isMainParty(standing))
}

const isMainParty = (role: Role): boolean => role === 'MUNICIPALITY' || role === 'COUNTY' || role === 'STATE'

/** Lets an act through, or says why not: whose act it is, whether this person may do it, and whether it can be done now. */
export function permit(
  name: EvaluationActName,
  told: string,
  what: string,
  roles: readonly Role[],
  phase: Phase,
  { party, tasks }: Actor,
): void {
  const act: EvaluationAct = evaluationActs[name]
  const needed = roles.flatMap((role) => act.by[role] ?? [])
  if (needed.length === 0) throw new ActNotYours(told, party, whose[Object.keys(act.by)[0] as Role])
  if (!needed.some((task) => tasks.includes(task))) throw new TaskMissing(needed[0]!, party)
  if (!act.in.includes(phase)) throw new ActNotNow(told, what, phase, act.in)
}

/** How often what something says has been changed, and once more: 1 as it was begun. What is older than writing has none. */
export const editionOf = ({ edition }: { readonly edition: number | null }): number => edition ?? 1

/** Whoever changes or decides on something names the edition that was read. */
export function refuseOtherEdition(
  held: { readonly id: string; readonly edition: number | null },
  expected: number,
): void {
  const present = editionOf(held)
  if (present !== expected) throw new VersionConflict(held.id, expected, present, {})
}
