import type { LocalDate } from '../../foundation/dates.js'
import { DomainError } from '../../foundation/errors.js'
import type { Approval, ApprovalState } from './entity.js'

/** A decision about an agreement that lacks what such a decision says, or says what it cannot. */
export class ApprovalUnfit extends DomainError {
  override readonly code = 'APPROVAL_UNFIT'

  constructor(state: ApprovalState, field: string, isNeeded: boolean) {
    super(
      {
        nb: isNeeded
          ? `Et vedtak med utfallet ${state} trenger "${field}". Fyll det ut.`
          : `Et vedtak med utfallet ${state} har ikke "${field}". La det stå tomt, eller velg et annet utfall.`,
        nn: isNeeded
          ? `Eit vedtak med utfallet ${state} treng "${field}". Fyll det ut.`
          : `Eit vedtak med utfallet ${state} har ikkje "${field}". La det stå tomt, eller vel eit anna utfall.`,
        en: isNeeded
          ? `A decision with the outcome ${state} needs "${field}". Fill it in.`
          : `A decision with the outcome ${state} has no "${field}". Leave it out, or choose another outcome.`,
      },
      { values: { state, field, isNeeded }, path: [field] },
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

/** Everything that is wrong with what is told; that nobody has told is nothing to tell. */
export function unfitDecision(told: ToldDecision): ApprovalUnfit[] {
  const wanted = says[told.state]
  if (wanted === null) return [new ApprovalUnfit(told.state, 'state', false)]
  return Object.entries(wanted).flatMap(([field, isNeeded]) => {
    const value = told[field as keyof ToldDecision]
    const isThere = typeof value === 'string' ? value.trim() !== '' : value !== null
    return isThere === isNeeded ? [] : [new ApprovalUnfit(told.state, field, isNeeded)]
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
