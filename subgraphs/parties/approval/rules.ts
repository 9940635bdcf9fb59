import type { LocalDate } from '../../foundation/dates.js'
import { DomainError } from '../../foundation/errors.js'
import type { Approval, ApprovalState } from './entity.js'

/** A decision about an agreement that does not say what such a decision says. */
export class DecisionIncomplete extends DomainError {
  override readonly code = 'DECISION_INCOMPLETE'

  constructor(state: ApprovalState, field: string) {
    super(
      {
        nb: `Et vedtak med utfallet ${state} trenger "${field}". Fyll det ut.`,
        nn: `Eit vedtak med utfallet ${state} treng "${field}". Fyll det ut.`,
        en: `A decision with the outcome ${state} needs "${field}". Fill it in.`,
      },
      { values: { state, field }, path: [field] },
    )
  }
}

/** A decision about an agreement that says what a decision with this outcome cannot say. */
export class DecisionContradicted extends DomainError {
  override readonly code = 'DECISION_CONTRADICTED'

  constructor(state: ApprovalState, field: string) {
    super(
      {
        nb: `Et vedtak med utfallet ${state} har ikke "${field}". La det stå tomt, eller velg et annet utfall.`,
        nn: `Eit vedtak med utfallet ${state} har ikkje "${field}". La det stå tomt, eller vel eit anna utfall.`,
        en: `A decision with the outcome ${state} has no "${field}". Leave it out, or choose another outcome.`,
      },
      { values: { state, field }, path: [field] },
    )
  }
}

/** That nobody has told of a decision is told: it is so where nothing is registered. */
export class NothingTold extends DomainError {
  override readonly code = 'NOTHING_TOLD'

  constructor() {
    super(
      {
        nb: 'NOT_REPORTED er ikke noe vedtak å registrere: det gjelder når ingen har meldt noe. Velg PENDING om det ikke er behandlet.',
        nn: 'NOT_REPORTED er ikkje noko vedtak å registrere: det gjeld når ingen har meldt noko. Vel PENDING om det ikkje er handsama.',
        en: 'NOT_REPORTED is no decision to register: it holds where nobody has told anything. Choose PENDING if nothing is decided yet.',
      },
      { path: ['state'] },
    )
  }
}

/** A reservation is lifted that does not stand: there was none, or it was lifted before. */
export class NoReservationOpen extends DomainError {
  override readonly code = 'NO_RESERVATION_OPEN'

  constructor(agreement: string, party: string, state: string, liftedOn: LocalDate | null) {
    const lifted = liftedOn ?? '-'
    super(
      {
        nb: `"${party}" har ikke noe forbehold som står ved lag mot "${agreement}" (vedtak: ${state}, opphevet: ${lifted}). Registrer vedtaket først om det mangler.`,
        nn: `"${party}" har ikkje noko atterhald som står ved lag mot "${agreement}" (vedtak: ${state}, oppheva: ${lifted}). Registrer vedtaket først om det manglar.`,
        en: `"${party}" has no reservation that stands against "${agreement}" (decision: ${state}, lifted: ${lifted}). Register the decision first if it is missing.`,
      },
      { values: { agreement, party, state, liftedOn } },
    )
  }
}

/** A reservation is lifted before it was made. */
export class LiftedBeforeMade extends DomainError {
  override readonly code = 'LIFTED_BEFORE_MADE'

  constructor(decidedOn: LocalDate, liftedOn: LocalDate) {
    super(
      {
        nb: `Forbeholdet ble tatt ${decidedOn}, så det kan ikke være opphevet ${liftedOn}. Rett datoen.`,
        nn: `Atterhaldet vart teke ${decidedOn}, så det kan ikkje vere oppheva ${liftedOn}. Rett datoen.`,
        en: `The reservation was made on ${decidedOn}, so it cannot have been lifted on ${liftedOn}. Correct the date.`,
      },
      { values: { decidedOn, liftedOn }, path: ['liftedOn'] },
    )
  }
}

/** What a main party tells of its decision. */
export interface ToldDecision {
  readonly state: ApprovalState
  readonly decidedOn: LocalDate | null
  readonly body: string | null
  readonly reservation: string | null
  readonly reference: object | null
}

const decided = { decidedOn: true, body: true, reference: true } as const

/** What a decision says, by its outcome: `true` is needed, `false` cannot be. */
const says: Readonly<Record<ApprovalState, Readonly<Record<Exclude<keyof ToldDecision, 'state'>, boolean>> | null>> = {
  GRANTED: { ...decided, reservation: false },
  GRANTED_WITH_RESERVATION: { ...decided, reservation: true },
  REFUSED: { ...decided, reservation: false },
  PENDING: { decidedOn: false, body: false, reference: false, reservation: false },
  NOT_REPORTED: null,
}

/** Everything that is wrong with what is told. */
export function unfitDecision(told: ToldDecision): DomainError[] {
  const wanted = says[told.state]
  if (wanted === null) return [new NothingTold()]
  return Object.entries(wanted).flatMap(([field, isNeeded]) => {
    const value = told[field as keyof ToldDecision]
    const isThere = typeof value === 'string' ? value.trim() !== '' : value !== null
    if (isThere === isNeeded) return []
    return [isNeeded ? new DecisionIncomplete(told.state, field) : new DecisionContradicted(told.state, field)]
  })
}

/** A decision that was told takes the place of another one only for a reason. */
export const replacesDecision = (before: Pick<Approval, 'state'> | undefined): boolean =>
  before !== undefined && before.state !== 'PENDING' && before.state !== 'NOT_REPORTED'

/** The reservation that stands, with the day it was made. */
export function openReservation(
  agreement: string,
  party: string,
  approval: Pick<Approval, 'id' | 'state' | 'decidedOn' | 'reservationLiftedOn'> | undefined,
  liftedOn: LocalDate,
): string {
  if (approval?.state !== 'GRANTED_WITH_RESERVATION' || approval.reservationLiftedOn !== null) {
    const { state = 'NOT_REPORTED', reservationLiftedOn = null } = approval ?? {}
    throw new NoReservationOpen(agreement, party, state, reservationLiftedOn)
  }
  if (liftedOn < approval.decidedOn!) throw new LiftedBeforeMade(approval.decidedOn!, liftedOn)
  return approval.id
}
