import type { Actor, Task } from '../../foundation/access/actor.js'
import type { Part, Standing as PartStanding } from '../../foundation/access/standing.js'
import { ActNotNow, ActNotYours, Refused, TaskMissing, VersionConflict } from '../../foundation/acts/refusals.js'
import type { LocalDate } from '../../foundation/dates.js'
import { DomainError, type InputPath, type JsonValue, type Sentences } from '../../foundation/errors.js'
import type { World } from '../../foundation/provenance.js'
import type { Approval } from '../approval/entity.js'
import type { Participation } from '../participation/entity.js'

type Role = Pick<Participation, 'role' | 'partyId' | 'validFrom' | 'validTo'>
type Decision = Pick<Approval, 'partyId' | 'state' | 'decidedOn' | 'reservationLiftedOn'>

/** Why an agreement is not known to be in force, for one main party. */
export type Obstacle = 'NOT_REPORTED' | 'PENDING' | 'REFUSED' | 'RESERVATION_OPEN'

export interface Standing {
  readonly status: 'IN_FORCE' | 'NOT_IN_FORCE' | 'NOT_KNOWN' | 'ENDED'
  /** The first day in force; null while it is not known that there will be one. */
  readonly inForceFrom: LocalDate | null
  /** What each main party still owes, or nobody has told, in the order of the parties. */
  readonly missing: readonly { readonly partyId: string; readonly obstacle: Obstacle }[]
}

/**
 * Where an agreement stands on a day.
 *
 * It is in force from the latest of the days on which its main parties approved it or lifted their reservations.
 * What is reported weighs more than what is not: one party that is known to hesitate settles that it is not in
 * force, whatever nobody has told about the others. Once its term is over it has ended, whether or not it ever was.
 *
 * Source: section 4 of the Smøla and Aure agreement; the others are read the same way.
 */
export function standing(
  roles: readonly Role[],
  decisions: readonly Decision[],
  endsOn: LocalDate | null,
  day: LocalDate,
): Standing {
  const mainParties = roles.filter((role) => isMainParty(role) && holds(role, day)).map(({ partyId }) => partyId!)
  const decisionOf = (partyId: string) => decisions.find((decision) => decision.partyId === partyId)
  const missing = mainParties.flatMap((partyId) => {
    const obstacle = obstacleOf(decisionOf(partyId))
    return obstacle ? [{ partyId, obstacle }] : []
  })
  const inForceFrom = missing.length > 0 ? null : latest(mainParties.map((partyId) => decisionOf(partyId)!))
  return { status: statusOf(inForceFrom, missing, endsOn, day), inForceFrom, missing }
}

/** Bound by the whole agreement, alone or on behalf of others too. */
export const isMainParty = ({ role }: Pick<Role, 'role'>): boolean =>
  role === 'MAIN_PARTY' || role === 'COORDINATING_MAIN_PARTY'

const holds = ({ validFrom, validTo }: Role, day: LocalDate): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day)

function obstacleOf(decision: Decision | undefined): Obstacle | null {
  switch (decision?.state) {
    case 'GRANTED':
      return null
    case 'GRANTED_WITH_RESERVATION':
      return decision.reservationLiftedOn ? null : 'RESERVATION_OPEN'
    case 'REFUSED':
    case 'PENDING':
      return decision.state
    default:
      return 'NOT_REPORTED'
  }
}

function statusOf(
  inForceFrom: LocalDate | null,
  missing: Standing['missing'],
  endsOn: LocalDate | null,
  day: LocalDate,
): Standing['status'] {
  if (endsOn && day > endsOn) return 'ENDED'
  if (inForceFrom) return day >= inForceFrom ? 'IN_FORCE' : 'NOT_IN_FORCE'
  return missing.some(({ obstacle }) => obstacle !== 'NOT_REPORTED') ? 'NOT_IN_FORCE' : 'NOT_KNOWN'
}

const latest = (decisions: readonly Decision[]): LocalDate | null =>
  decisions.reduce<LocalDate | null>((last, { decidedOn, reservationLiftedOn }) => {
    const day = reservationLiftedOn ?? decidedOn
    return last === null || (day !== null && day > last) ? day : last
  }, null)

/** How an agreement stands to what is done to it: written by KDD, public while its term runs, over, or closed by KDD. */
export type AgreementState = 'DRAFT' | 'RUNNING' | 'ENDED' | 'CLOSED'

/** An agreement as an act finds it. */
export interface HeldAgreement {
  readonly id: string
  readonly pilotId: string
  readonly world: World
  readonly publication: 'DRAFT' | 'PUBLISHED'
  readonly endsOn: LocalDate | null
  readonly closedOn: LocalDate | null
  /** How often its text was changed, and once more. One of before writing is at its first. */
  readonly edition: number
}

export function stateOf(
  { publication, endsOn, closedOn }: Pick<HeldAgreement, 'publication' | 'endsOn' | 'closedOn'>,
  day: LocalDate,
): AgreementState {
  if (publication === 'DRAFT') return 'DRAFT'
  if (closedOn !== null) return 'CLOSED'
  return endsOn !== null && day > endsOn ? 'ENDED' : 'RUNNING'
}

interface AgreementAct {
  /** Whose act it is, and which task each of them needs for it. */
  readonly by: Readonly<Partial<Record<PartStanding, Task>>>
  readonly in: readonly AgreementState[]
}

const eachMainPartyApproves = { MUNICIPALITY: 'APPROVE', COUNTY: 'APPROVE', STATE: 'APPROVE' } as const

/**
 * Who may do what to an agreement, with which task, and while it stands how.
 *
 * KDD writes it, and its publishing is its own confirmation. What a council decided may be told after the term is over too.
 * KDD keeps the record of how a disagreement ended: neither of those who disagree can say that alone.
 */
export const agreementActs = {
  changeAgreement: { by: { STATE: 'HANDLE' }, in: ['DRAFT'] },
  confirmAgreement: { by: { MUNICIPALITY: 'APPROVE', COUNTY: 'APPROVE' }, in: ['DRAFT'] },
  publishAgreement: { by: { STATE: 'APPROVE' }, in: ['DRAFT'] },
  amendAgreement: { by: { STATE: 'APPROVE' }, in: ['RUNNING'] },
  registerApproval: { by: eachMainPartyApproves, in: ['RUNNING', 'ENDED'] },
  liftReservation: { by: eachMainPartyApproves, in: ['RUNNING', 'ENDED'] },
  recordDisagreement: {
    by: { MUNICIPALITY: 'SUBMIT', COUNTY: 'SUBMIT', STATE: 'HANDLE', PARTNER: 'ENDORSE', INVITED: 'ENDORSE' },
    in: ['DRAFT', 'RUNNING', 'ENDED'],
  },
  endDisagreement: { by: { STATE: 'HANDLE' }, in: ['DRAFT', 'RUNNING', 'ENDED'] },
} as const satisfies Readonly<Record<string, AgreementAct>>
export type AgreementActName = keyof typeof agreementActs

const ofKdd: Sentences = { nb: 'KDD', nn: 'KDD', en: 'KDD' }
const ofMunicipalitiesAndCounty: Sentences = {
  nb: 'avtalens kommuner og fylkeskommune',
  nn: 'kommunane og fylkeskommunen i avtala',
  en: 'the agreement’s municipalities and county municipality',
}
const ofMainParties: Sentences = {
  nb: 'en av avtalens hovedparter',
  nn: 'ein av hovudpartane i avtala',
  en: 'a main party of the agreement',
}
const ofEachParty: Sentences = {
  nb: 'en som har en rolle i avtalen',
  nn: 'ein som har ei rolle i avtala',
  en: 'one who has a part in the agreement',
}

const whose: Readonly<Record<AgreementActName, Sentences>> = {
  changeAgreement: ofKdd,
  confirmAgreement: ofMunicipalitiesAndCounty,
  publishAgreement: ofKdd,
  amendAgreement: ofKdd,
  registerApproval: ofMainParties,
  liftReservation: ofMainParties,
  recordDisagreement: ofEachParty,
  endDisagreement: ofKdd,
}

const isOfMainParty = ({ standing }: Part): boolean => standing !== 'PARTNER' && standing !== 'INVITED'

/** A draft is seen by its main parties alone. */
export const sees = (state: AgreementState, parts: readonly Part[]): boolean =>
  state !== 'DRAFT' || parts.some(isOfMainParty)

/** Lets an act through, or says why not: whose act it is, whether this person may do it, and whether it can be done now. */
export function permit(
  name: AgreementActName,
  what: string,
  state: AgreementState,
  parts: readonly Part[],
  actor: Actor,
): void {
  const act: AgreementAct = agreementActs[name]
  const tasks = parts.flatMap(({ standing }) => act.by[standing] ?? [])
  if (tasks.length === 0) throw new ActNotYours(name, actor.party, whose[name])
  if (!tasks.some((task) => actor.tasks.includes(task))) throw new TaskMissing(tasks[0]!, actor.party)
  if (!act.in.includes(state)) throw new ActNotNow(name, what, state, act.in)
}

/** Before there is an agreement the ministry is the state: it registers what the parties have written. */
export function mayRegister(isMinistry: boolean, actor: Actor): void {
  if (!isMinistry) throw new ActNotYours('registerAgreement', actor.party, ofKdd)
  if (!actor.tasks.includes('HANDLE')) throw new TaskMissing('HANDLE', actor.party)
}

/** What an edition changed. */
export interface EditionChange {
  readonly edition: number
  readonly fields: readonly string[]
}

/** Whoever builds on an edition names it; who is late is told what was changed since, and what it says now. */
export function refuseOtherEdition(
  { id, edition }: Pick<HeldAgreement, 'id' | 'edition'>,
  expected: number,
  editions: readonly EditionChange[],
  says: (field: string) => JsonValue,
): void {
  if (edition === expected) return
  const since = editions.filter((each) => each.edition > expected).flatMap(({ fields }) => fields)
  const changed = Object.fromEntries([...new Set(since)].sort().map((field) => [field, says(field)]))
  throw new VersionConflict(id, expected, edition, changed)
}

/** A main party of an agreement, as what it counts. */
export interface MainParty {
  readonly partyId: string
  readonly standing: PartStanding
  /** Whether the party is a municipality of the pilot; true of all others. */
  readonly isOfPilot: boolean
}

/** An agreement whose main parties are not the pilot’s municipalities, a county municipality and the state. */
export class MainPartiesUnfit extends DomainError {
  override readonly code = 'MAIN_PARTIES_UNFIT'

  constructor(agreement: string, missing: readonly string[], foreign: readonly string[], path: InputPath) {
    const lacking = missing.join(', ') || '-'
    const others = foreign.join(', ') || '-'
    super(
      {
        nb: `Hovedpartene i "${agreement}" skal være kommuner i pilotområdet, en fylkeskommune og den som registrerer avtalen for staten. Mangler: ${lacking}. Hører ikke til: ${others}. Rett rollene.`,
        nn: `Hovudpartane i "${agreement}" skal vere kommunar i pilotområdet, ein fylkeskommune og den som registrerer avtala for staten. Manglar: ${lacking}. Høyrer ikkje til: ${others}. Rett rollene.`,
        en: `The main parties of "${agreement}" are municipalities of the pilot, a county municipality and the one who registers it for the state. Missing: ${lacking}. Not of it: ${others}. Correct the roles.`,
      },
      { values: { agreement, missing: [...missing], foreign: [...foreign] }, path },
    )
  }
}

/** An agreement binds municipalities of its pilot, a county municipality, and the state by whoever writes it down. */
export function refuseMainParties(
  agreement: string,
  mainParties: readonly MainParty[],
  writer: string,
  path: InputPath,
): void {
  const kinds = (['MUNICIPALITY', 'COUNTY'] as const).filter(
    (kind) => !mainParties.some(({ standing }) => standing === kind),
  )
  const missing = [...kinds, ...(mainParties.some(({ partyId }) => partyId === writer) ? [] : [writer])]
  const foreign = mainParties.filter(({ isOfPilot }) => !isOfPilot).map(({ partyId }) => partyId)
  if (missing.length > 0 || foreign.length > 0) throw new MainPartiesUnfit(agreement, missing, foreign, path)
}

/** An agreement is published before each of its main parties has confirmed the text as it stands. */
export class ConfirmationMissing extends DomainError {
  override readonly code = 'CONFIRMATION_MISSING'

  constructor(agreement: string, edition: number, party: string, confirmed: number | null) {
    const has = confirmed === null ? null : String(confirmed)
    super(
      {
        nb: `"${party}" har ikke bekreftet utgave ${edition} av "${agreement}"${has ? `, bare utgave ${has}` : ''}. Be parten lese den utgaven som skal offentliggjøres.`,
        nn: `"${party}" har ikkje stadfesta utgåve ${edition} av "${agreement}"${has ? `, berre utgåve ${has}` : ''}. Be parten lese den utgåva som skal offentleggjerast.`,
        en: `"${party}" has not confirmed edition ${edition} of "${agreement}"${has ? `, only edition ${has}` : ''}. Ask it to read the edition that is to be published.`,
      },
      { values: { agreement, edition, party, confirmed } },
    )
  }
}

/** An agreement without objectives is published. */
export class NothingAgreed extends DomainError {
  override readonly code = 'NOTHING_AGREED'

  constructor(agreement: string) {
    super(
      {
        nb: `"${agreement}" har ingen delmål, så det er ikke noe å offentliggjøre. Legg til et delmål først.`,
        nn: `"${agreement}" har ingen delmål, så det er ikkje noko å offentleggjere. Legg til eit delmål først.`,
        en: `"${agreement}" has no objectives, so there is nothing to publish. Add an objective first.`,
      },
      { values: { agreement } },
    )
  }
}

/** What has to be there before an agreement is published. */
export interface BeforePublication {
  readonly objectives: number
  /** The municipalities and counties among the main parties, each with the edition it has confirmed. */
  readonly confirmations: readonly { readonly partyId: string; readonly edition: number | null }[]
}

/** KDD publishes once every other main party has confirmed the text as it stands: what was confirmed before is another text. */
export function refusePublication(
  { id, edition }: Pick<HeldAgreement, 'id' | 'edition'>,
  { objectives, confirmations }: BeforePublication,
): void {
  const problems = [
    ...(objectives === 0 ? [new NothingAgreed(id)] : []),
    ...confirmations.flatMap(({ partyId, edition: confirmed }) =>
      confirmed === edition ? [] : [new ConfirmationMissing(id, edition, partyId, confirmed)],
    ),
  ]
  if (problems.length > 0) throw new Refused(problems)
}
