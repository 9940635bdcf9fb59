import type { Actor, Task } from '../../foundation/access/actor.js'
import type { Part, Standing } from '../../foundation/access/standing.js'
import { ActNotNow, ActNotYours, TaskMissing } from '../../foundation/acts/refusals.js'
import type { LocalDate } from '../../foundation/dates.js'
import type { Sentences } from '../../foundation/errors.js'

/** How an agreement stands to its money: text not published, term running, over, or closed by KDD. */
export type AgreementState = 'DRAFT' | 'RUNNING' | 'ENDED' | 'CLOSED'

/**
 * What gives the right to an act on an agreement's money: a part in the agreement, that the grant was given to the party,
 * or that it is the one who pays and has some part in the agreement.
 */
export type Role = Standing | 'RECIPIENT' | 'PAYER'

interface MoneyAct {
  readonly by: readonly Role[]
  readonly task: Task
  readonly in: readonly AgreementState[]
}

/**
 * Who may do what with the money of an agreement, with which task, and while the agreement stands how.
 *
 * A grant is given and changed by one who approves; one who handles pays it out and sees to its conditions. Once the term
 * is over nothing more is planned, set aside or promised, while accounts stay open until the agreement is closed.
 */
export const moneyActs = {
  giveGrant: { by: ['STATE'], task: 'APPROVE', in: ['RUNNING'] },
  changeGrant: { by: ['STATE'], task: 'APPROVE', in: ['RUNNING', 'ENDED'] },
  meetCondition: { by: ['STATE'], task: 'HANDLE', in: ['RUNNING', 'ENDED'] },
  disburse: { by: ['STATE'], task: 'HANDLE', in: ['RUNNING', 'ENDED'] },
  allocate: { by: ['MUNICIPALITY', 'RECIPIENT'], task: 'SUBMIT', in: ['RUNNING'] },
  reallocate: { by: ['MUNICIPALITY', 'RECIPIENT'], task: 'SUBMIT', in: ['RUNNING'] },
  reviseAllocation: { by: ['MUNICIPALITY', 'RECIPIENT'], task: 'SUBMIT', in: ['RUNNING', 'ENDED'] },
  planFinancing: { by: ['MUNICIPALITY'], task: 'DRAFT', in: ['DRAFT', 'RUNNING'] },
  commit: { by: ['MUNICIPALITY', 'PAYER'], task: 'SUBMIT', in: ['RUNNING'] },
  reviseCommitment: { by: ['MUNICIPALITY', 'PAYER'], task: 'SUBMIT', in: ['RUNNING', 'ENDED'] },
  bookSpending: { by: ['MUNICIPALITY', 'PAYER'], task: 'REPORT', in: ['RUNNING', 'ENDED'] },
  reviseSpending: { by: ['MUNICIPALITY', 'PAYER'], task: 'REPORT', in: ['RUNNING', 'ENDED'] },
  stateAudit: { by: ['MUNICIPALITY'], task: 'REPORT', in: ['RUNNING', 'ENDED'] },
  recordSchemeUse: { by: ['MUNICIPALITY', 'PAYER'], task: 'REPORT', in: ['RUNNING', 'ENDED'] },
  correctSchemeUse: { by: ['MUNICIPALITY', 'PAYER'], task: 'REPORT', in: ['RUNNING', 'ENDED'] },
} as const satisfies Readonly<Record<string, MoneyAct>>
export type MoneyActName = keyof typeof moneyActs

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
  STATE: { nb: 'KDD', nn: 'KDD', en: 'KDD' },
  PARTNER: {
    nb: 'en samarbeidspart under delmålet',
    nn: 'ein samarbeidspart under delmålet',
    en: 'a named partner of the objective',
  },
  INVITED: { nb: 'en invitert part', nn: 'ein invitert part', en: 'an invited party' },
  RECIPIENT: { nb: 'tilskuddsmottakeren', nn: 'tilskotsmottakaren', en: 'the recipient of the grant' },
  PAYER: {
    nb: 'en part i avtalen for egne penger',
    nn: 'ein part i avtala for eigne pengar',
    en: 'a party of the agreement for its own money',
  },
}

/** An agreement as an act on its money finds it. */
export interface HeldAgreement {
  readonly id: string
  readonly pilotId: string
  readonly world: 'REAL' | 'DEMO'
  readonly publication: string
  readonly endsOn: LocalDate | null
  readonly closedOn: LocalDate | null
}

export function stateOf({ publication, endsOn, closedOn }: HeldAgreement, day: LocalDate): AgreementState {
  if (publication === 'DRAFT') return 'DRAFT'
  if (closedOn !== null) return 'CLOSED'
  return endsOn !== null && day > endsOn ? 'ENDED' : 'RUNNING'
}

/** Whose money it is about, where that gives a right. */
export interface MoneyOf {
  readonly recipient?: string | null
  readonly payer?: string | null
}

/** What a party is to the money that an act is about. */
export function rolesOf(party: string, parts: readonly Part[], { recipient, payer }: MoneyOf): Role[] {
  const roles: Role[] = parts.map(({ standing }) => standing)
  if (recipient === party) roles.push('RECIPIENT')
  if (payer === party && parts.length > 0) roles.push('PAYER')
  return roles
}

/** A draft of an agreement is seen by its main parties alone. */
export const sees = (state: AgreementState, parts: readonly Part[]): boolean =>
  state !== 'DRAFT' || parts.some(({ standing }) => isMainParty(standing))

const isMainParty = (standing: Standing) => standing === 'MUNICIPALITY' || standing === 'COUNTY' || standing === 'STATE'

/** Lets an act through, or says why not: whose it is, whether this person may do it, and whether it can be done now. */
export function permit(
  act: MoneyActName,
  what: string,
  state: AgreementState,
  roles: readonly Role[],
  { party, tasks }: Actor,
  called: string = act,
): void {
  const { by, task, in: states }: MoneyAct = moneyActs[act]
  if (!roles.some((role) => by.includes(role))) throw new ActNotYours(called, party, whose[by[0]!])
  if (!tasks.includes(task)) throw new TaskMissing(task, party)
  if (!states.includes(state)) throw new ActNotNow(called, what, state, states)
}

/** What is done before there is an agreement, or for all of them, is for the ministry alone to do. */
export function permitMinistry(act: string, isMinistry: boolean, task: Task, { party, tasks }: Actor): void {
  if (!isMinistry) throw new ActNotYours(act, party, whose.STATE)
  if (!tasks.includes(task)) throw new TaskMissing(task, party)
}
