import { Refused } from '../../foundation/acts/refusals.js'
import { DomainError } from '../../foundation/errors.js'

/** What is to be reported on when an agreement has ended: an objective or an obligation. */
export interface Subject {
  readonly objectiveId: string | null
  readonly obligationId: string | null
}

/** Who owes a report: of an objective the municipalities together, of an obligation each of those who owe it. */
export interface Owed extends Subject {
  readonly by: readonly string[]
}

/** A report that was published, or a reason that was given for none. */
export interface Told extends Subject {
  readonly partyId: string
}

export interface Reason extends Told {
  /** The state gives a reason for all who owe a report; anyone else for itself. */
  readonly isOfAll: boolean
}

/**
 * Which objectives and obligations have neither a report nor a reason for none, and whose report is missing.
 *
 * Of an objective one municipality's report is enough, for what is wanted is wanted together. Of an obligation each that
 * owes it reports on its own part. One that nobody is known to owe needs a reason.
 */
export function reportsMissing(owed: readonly Owed[], reports: readonly Told[], reasons: readonly Reason[]): Owed[] {
  return owed.flatMap((each) => {
    const told = [...reports, ...reasons].filter((one) => isSame(one, each))
    const isExcused = reasons.some((one) => one.isOfAll && isSame(one, each))
    const silent = each.by.filter((party) => !told.some(({ partyId }) => partyId === party))
    const isJoint = each.objectiveId !== null
    const isDone = isExcused || (isJoint ? silent.length < each.by.length : each.by.length > 0 && silent.length === 0)
    return isDone ? [] : [{ ...each, by: silent }]
  })
}

const isSame = (one: Subject, other: Subject): boolean =>
  one.objectiveId === other.objectiveId && one.obligationId === other.obligationId

/** What came of an agreement is closed while something has neither a report nor a reason for none. */
export class ReportMissing extends DomainError {
  override readonly code = 'REPORT_MISSING'

  constructor({ objectiveId, obligationId, by }: Owed) {
    const about = objectiveId ?? obligationId!
    const parties = by.join(', ') || '-'
    super(
      {
        nb: `Om "${about}" mangler det rapport (fra: ${parties}), og ingen har sagt hvorfor. Be om rapporten, eller gi en grunn til at den uteblir.`,
        nn: `Om "${about}" manglar det rapport (frå: ${parties}), og ingen har sagt kvifor. Be om rapporten, eller gje ein grunn til at han uteblir.`,
        en: `Of "${about}" a report is missing (from: ${parties}), and nobody has said why. Ask for the report, or give a reason why there is none.`,
      },
      { values: { objective: objectiveId, obligation: obligationId, parties: [...by] } },
    )
  }
}

export function refuseMissing(missing: readonly Owed[]): void {
  if (missing.length > 0) throw new Refused(missing.map((each) => new ReportMissing(each)))
}

/** A reason about neither an objective nor an obligation, or about both. */
export class ReasonPlaceUnfit extends DomainError {
  override readonly code = 'REASON_PLACE_UNFIT'

  constructor() {
    super({
      nb: 'En grunn til at rapport uteblir gjelder enten ett delmål eller én forpliktelse. Oppgi det ene.',
      nn: 'Ein grunn til at rapport uteblir gjeld anten eitt delmål eller éi forplikting. Gje opp det eine.',
      en: 'A reason for no report is about either one objective or one obligation. Name one of them.',
    })
  }
}

export function refuseReasonPlace(objective: string | null, obligation: string | null): void {
  if ((objective === null) === (obligation === null)) throw new ReasonPlaceUnfit()
}
