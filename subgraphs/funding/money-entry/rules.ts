import type { LocalDate } from '../../foundation/dates.js'
import { DomainError } from '../../foundation/errors.js'
import { FigureState } from '../../foundation/figure-state.js'
import { type Figure, figure, refuseContradiction } from '../../foundation/figures.js'
import { asKroner, exactOre, inKroner, minus, type Ore, worth } from '../../foundation/money.js'
import type { BookingStore, HeldGrant, HeldVote, NewEntry } from './booking-store.js'
import type { MoneyEntry, MoneySource } from './entity.js'

/** An allocation of more than is left of its grant. */
export class GrantExceeded extends DomainError {
  override readonly code = 'GRANT_EXCEEDED'

  constructor(reference: string, wanted: Ore, left: Ore) {
    super(
      {
        nb: `Kan ikke fordele ${inKroner(wanted)}: av tilskuddet "${reference}" er det ${inKroner(left)} igjen. Fordel mindre, eller omfordel noe først.`,
        nn: `Kan ikkje fordele ${inKroner(wanted)}: av tilskotet "${reference}" er det ${inKroner(left)} att. Fordel mindre, eller omfordel noko først.`,
        en: `Cannot allocate ${inKroner(wanted)}: the grant "${reference}" has ${inKroner(left)} left. Allocate less, or re-allocate something first.`,
      },
      { values: { grant: reference, wanted: wanted / 100, left: left / 100 } },
    )
  }
}

/** An allocation of a grant whose amount is not on record: nobody can say what is left of it. */
export class GrantAmountUnknown extends DomainError {
  override readonly code = 'GRANT_AMOUNT_UNKNOWN'

  constructor(reference: string) {
    super(
      {
        nb: `Beløpet i tilskuddet "${reference}" er ikke kjent, så ingenting kan fordeles av det. Registrer beløpet fra tilskuddsbrevet først.`,
        nn: `Beløpet i tilskotet "${reference}" er ikkje kjent, så ingenting kan fordelast av det. Registrer beløpet frå tilskotsbrevet først.`,
        en: `The amount of the grant "${reference}" is not known, so nothing can be allocated of it. Record the amount in the grant letter first.`,
      },
      { values: { grant: reference } },
    )
  }
}

/** Grants of more than the Storting has voted for their year, where that is on record. */
export class AppropriationExceeded extends DomainError {
  override readonly code = 'APPROPRIATION_EXCEEDED'

  constructor(year: number, wanted: Ore, left: Ore) {
    super(
      {
        nb: `Kan ikke gi ${inKroner(wanted)}: av bevilgningen for ${year} er det ${inKroner(left)} igjen. Gi mindre, eller registrer en ny bevilgning først.`,
        nn: `Kan ikkje gje ${inKroner(wanted)}: av løyvinga for ${year} er det ${inKroner(left)} att. Gje mindre, eller registrer ei ny løyving først.`,
        en: `Cannot grant ${inKroner(wanted)}: the appropriation for ${year} has ${inKroner(left)} left. Grant less, or record a new appropriation first.`,
      },
      { values: { year, wanted: wanted / 100, left: left / 100 } },
    )
  }
}

/** A payment of more than is left to pay of its grant. */
export class GrantOverpaid extends DomainError {
  override readonly code = 'GRANT_OVERPAID'

  constructor(reference: string, wanted: Ore, left: Ore) {
    super(
      {
        nb: `Kan ikke utbetale ${inKroner(wanted)}: av tilskuddet "${reference}" er det ${inKroner(left)} igjen å utbetale. Utbetal mindre, eller øk tilskuddet først.`,
        nn: `Kan ikkje betale ut ${inKroner(wanted)}: av tilskotet "${reference}" er det ${inKroner(left)} att å betale ut. Betal ut mindre, eller auk tilskotet først.`,
        en: `Cannot pay out ${inKroner(wanted)}: of the grant "${reference}" ${inKroner(left)} is left to pay. Pay out less, or raise the grant first.`,
      },
      { values: { grant: reference, wanted: wanted / 100, left: left / 100 }, path: ['amount'] },
    )
  }
}

/** A change of money without a word about why. */
export class ReasonMissing extends DomainError {
  override readonly code = 'REASON_MISSING'

  constructor(entry: string) {
    super(
      {
        nb: `Beløpet "${entry}" kan ikke endres uten en begrunnelse. Skriv hvorfor.`,
        nn: `Beløpet "${entry}" kan ikkje endrast utan ei grunngjeving. Skriv kvifor.`,
        en: `The amount "${entry}" cannot be changed without a reason. Say why.`,
      },
      { values: { entry }, path: ['reason'] },
    )
  }
}

/** A re-allocation of something else than an allocation whose amount is known. */
export class NothingToReallocate extends DomainError {
  override readonly code = 'NOTHING_TO_REALLOCATE'

  constructor(entry: string) {
    super(
      {
        nb: `Beløpet "${entry}" er ikke en fordeling med kjent beløp, så det er ikke noe å omfordele. Oppgi en fordeling.`,
        nn: `Beløpet "${entry}" er ikkje ei fordeling med kjent beløp, så det er ikkje noko å omfordele. Gje opp ei fordeling.`,
        en: `The amount "${entry}" is no allocation with a known amount, so there is nothing to re-allocate. Name an allocation.`,
      },
      { values: { entry } },
    )
  }
}

/** An act on an allocation that has been moved elsewhere, or that only takes back what was moved. */
export class AllocationMoved extends DomainError {
  override readonly code = 'ALLOCATION_MOVED'

  constructor(entry: string, to: string) {
    super(
      {
        nb: `Fordelingen "${entry}" er omfordelt og står nå i "${to}". Gå ut fra den i stedet.`,
        nn: `Fordelinga "${entry}" er omfordelt og står no i "${to}". Gå ut frå den i staden.`,
        en: `The allocation "${entry}" has been re-allocated and stands in "${to}" now. Go on from that one instead.`,
      },
      { values: { entry, to }, path: ['entry'] },
    )
  }
}

/** An amount of nothing or less where there has to be something. */
export class AmountNotPositive extends DomainError {
  override readonly code = 'AMOUNT_NOT_POSITIVE'

  constructor(amount: Ore) {
    super(
      {
        nb: `${inKroner(amount)} kan ikke gis, fordeles, loves eller utbetales. Oppgi et beløp over 0, eller endre det som er ført, for å ta noe tilbake.`,
        nn: `${inKroner(amount)} kan ikkje gjevast, fordelast, lovast eller betalast ut. Gje opp eit beløp over 0, eller endre det som er ført, for å ta noko attende.`,
        en: `${inKroner(amount)} cannot be given, allocated, promised or paid out. Give an amount above 0, or change what is booked in order to take something back.`,
      },
      { values: { amount: asKroner(amount) }, path: ['amount'] },
    )
  }
}

/** Own hours without hours and a rate, or hours and a rate for something else than own hours. */
export class HoursUnfit extends DomainError {
  override readonly code = 'HOURS_UNFIT'

  constructor(source: string) {
    super(
      {
        nb: `Egeninnsats føres med timer og timesats og uten beløp, og bare egeninnsats føres slik; oppgitt kilde er ${source}. Oppgi timer og sats for OWN_HOURS, ellers et beløp.`,
        nn: `Eigeninnsats vert ført med timar og timesats og utan beløp, og berre eigeninnsats vert ført slik; oppgjeven kjelde er ${source}. Gje opp timar og sats for OWN_HOURS, elles eit beløp.`,
        en: `Own hours are booked with hours and a rate and no amount, and nothing else is; the source given is ${source}. Give hours and rate for OWN_HOURS, and an amount otherwise.`,
      },
      { values: { source }, path: ['hours'] },
    )
  }
}

/** Money from a source that such an act is not about. */
export class SourceUnfit extends DomainError {
  override readonly code = 'SOURCE_UNFIT'

  constructor(act: string, source: string | null) {
    const named = source ?? '-'
    super(
      {
        nb: `"${act}" gjelder ikke penger fra kilden ${named}. Tilskudd fra KDD fordeles med tilskuddet oppgitt og loves ikke, og timer føres først når de er arbeidet. Velg en annen kilde.`,
        nn: `"${act}" gjeld ikkje pengar frå kjelda ${named}. Tilskot frå KDD vert fordelt med tilskotet oppgjeve og vert ikkje lova, og timar vert førte først når dei er arbeidde. Vel ei anna kjelde.`,
        en: `"${act}" is not about money from the source ${named}. A grant from KDD is allocated by naming the grant and is not promised, and hours are booked once they are worked. Choose another source.`,
      },
      { values: { act, source }, path: ['source'] },
    )
  }
}

/** An allocation on neither an objective nor a measure, or on both. */
export class PlaceUnfit extends DomainError {
  override readonly code = 'PLACE_UNFIT'

  constructor() {
    super(
      {
        nb: 'En fordeling settes på et delmål eller på et tiltak. Oppgi ett av dem.',
        nn: 'Ei fordeling vert sett på eit delmål eller på eit tiltak. Gje opp eitt av dei.',
        en: 'An allocation is set on an objective or on a measure. Name one of them.',
      },
      { path: ['objective'] },
    )
  }
}

/** A budget year that no budget is made for, or that is over before the plan begins. */
export class BudgetYearUnfit extends DomainError {
  override readonly code = 'BUDGET_YEAR_UNFIT'

  constructor(year: number, from: number, to: number) {
    super(
      {
        nb: `${year} er ikke et budsjettår som kan brukes her. Oppgi et år fra ${from} til ${to}.`,
        nn: `${year} er ikkje eit budsjettår som kan brukast her. Gje opp eit år frå ${from} til ${to}.`,
        en: `${year} is not a budget year that can be used here. Give a year from ${from} to ${to}.`,
      },
      { values: { year, from, to }, path: ['year'] },
    )
  }
}

/** Something that is said to have happened on a day that has not come. */
export class DayNotCome extends DomainError {
  override readonly code = 'DAY_NOT_COME'

  constructor(given: LocalDate, day: LocalDate, field: string) {
    super(
      {
        nb: `${given} har ikke kommet: i dag er det ${day}. Oppgi dagen det skjedde.`,
        nn: `${given} har ikkje kome: i dag er det ${day}. Gje opp dagen det hende.`,
        en: `${given} has not come: today is ${day}. Give the day on which it happened.`,
      },
      { values: { given, day }, path: [field] },
    )
  }
}

/** A change of an amount that is changed by another act. */
export class RevisedOtherwise extends DomainError {
  override readonly code = 'REVISED_OTHERWISE'

  constructor(entry: string, stage: string, act: string) {
    super(
      {
        nb: `Beløpet "${entry}" (${stage}) endres ikke her. Bruk "${act}".`,
        nn: `Beløpet "${entry}" (${stage}) vert ikkje endra her. Bruk "${act}".`,
        en: `The amount "${entry}" (${stage}) is not changed here. Use "${act}".`,
      },
      { values: { entry, stage, act } },
    )
  }
}

/** What is said of an amount: how much and whether it is known, or hours and what each is worth. */
export interface SaidAmount {
  readonly amount?: Ore | null
  readonly state?: FigureState | null
  readonly hours?: number | null
  readonly rate?: Ore | null
}

/** An amount as it is kept. */
export interface KeptAmount {
  readonly amount: Ore | null
  readonly state: FigureState
  readonly hours?: number
  readonly rate?: Ore
}

/**
 * The amount that is meant. Where no state is given it is known.
 *
 * Own hours are worth the product of hours and rate, rounded half up to the øre.
 */
export function amountSaid(source: MoneySource, { amount = null, state, hours, rate }: SaidAmount): KeptAmount {
  const areHours = hours != null || rate != null
  if (areHours) {
    if (source !== 'OWN_HOURS' || hours == null || rate == null || amount !== null) throw new HoursUnfit(source)
    const kept = { amount: worth(hours, rate), state: state ?? FigureState.REPORTED }
    refuseContradiction({ value: kept.amount, state: kept.state }, ['state'])
    return { ...kept, hours, rate }
  }
  if (source === 'OWN_HOURS' && amount !== null) throw new HoursUnfit(source)
  const kept = { amount, state: state ?? FigureState.REPORTED }
  refuseContradiction({ value: kept.amount, state: kept.state }, ['amount'])
  return kept
}

export function refuseNotPositive(amount: Ore | null): void {
  if (amount !== null && amount <= 0) throw new AmountNotPositive(amount)
}

/** The years that budgets here are made for. */
const budgetYears = { from: 2000, to: 2100 } as const

export function refuseYear(year: number, from: number = budgetYears.from): void {
  if (year < from || year > budgetYears.to) throw new BudgetYearUnfit(year, from, budgetYears.to)
}

export function refuseFuture(given: LocalDate, day: LocalDate, field: string): void {
  if (given > day) throw new DayNotCome(given, day, field)
}

/** A promise is of another source than the grant, and no hours: those are booked once they are worked. */
export function refuseSource(act: string, source: MoneySource | null): MoneySource {
  if (source === null || source === 'STATE_GRANT' || source === 'OWN_HOURS') throw new SourceUnfit(act, source)
  return source
}

/** An allocation names one place. */
export function refuseUnplaced(objective: string | null, measure: string | null): void {
  if ((objective === null) === (measure === null)) throw new PlaceUnfit()
}

/** Which act on money changing an amount is, by the stage of the amount; those of other acts are told which. */
export function revisionOf({ id, stage }: Pick<MoneyEntry, 'id' | 'stage'>) {
  switch (stage) {
    case 'ALLOCATED':
      return 'reviseAllocation'
    case 'COMMITTED':
      return 'reviseCommitment'
    case 'SPENT':
      return 'reviseSpending'
    case 'DISBURSED':
      return 'disburse'
    case 'PLANNED':
      return 'planFinancing'
    case 'GRANTED':
      throw new RevisedOtherwise(id, stage, 'changeGrant')
    case 'APPROPRIATED':
      throw new RevisedOtherwise(id, stage, 'correctAppropriation')
  }
}

/** What a new allocation says: grant or own means set on an objective or a measure. */
export type NewAllocation = Omit<NewEntry, 'stage' | 'amount' | 'state' | 'hours' | 'rate'> & { readonly amount: Ore }

/** Sets grant or own means on an objective or a measure. Of a grant no more than is left of it. */
export function allocate(wanted: NewAllocation, store: BookingStore): Promise<MoneyEntry> {
  const entry: NewEntry = { ...wanted, stage: 'ALLOCATED', state: 'REPORTED' }
  if (wanted.grantId == null) return store.add(entry)
  return store.addWithGrantLocked(entry, wanted.grantId, (grant) => refuseExcess(wanted.amount, grant))
}

function refuseExcess(wanted: Ore, { reference, amount, allocated }: HeldGrant): void {
  if (amount === null) throw new GrantAmountUnknown(reference)
  const left = minus(amount, allocated)
  if (wanted > left) throw new GrantExceeded(reference, wanted, left)
}

/** Books a payment of a grant: no more than is left to pay of it. */
export function pay(wanted: NewGranted, store: BookingStore): Promise<MoneyEntry> {
  refuseNotPositive(wanted.amount)
  const entry: NewEntry = { ...wanted, stage: 'DISBURSED', source: 'STATE_GRANT', state: 'REPORTED' }
  return store.addWithGrantLocked(entry, wanted.grantId, (grant) => refuseOverpaid(wanted.amount, grant))
}

function refuseOverpaid(wanted: Ore, { reference, amount, disbursed }: HeldGrant): void {
  if (amount === null) throw new GrantAmountUnknown(reference)
  const left = minus(amount, disbursed)
  if (wanted > left) throw new GrantOverpaid(reference, wanted, left)
}

/** Where an allocation goes, and why. */
export interface Reallocation {
  /** The key of what is booked; what is taken back is booked under it with a number added. */
  readonly id: string
  readonly entryId: string
  readonly objectiveId: string | null
  readonly measureId: string | null
  readonly bookedOn: string
  readonly reason: string
}

/** Refuses what has been moved elsewhere, and what was booked to take back what was. */
function refuseMoved(entry: MoneyEntry, movedTo: string | null): void {
  if (movedTo !== null) throw new AllocationMoved(entry.id, movedTo)
  if (entry.movedFromId !== null && entry.amountOre !== null && entry.amountOre < 0)
    throw new AllocationMoved(entry.movedFromId, entry.id.replace(/\/\d+$/, ''))
}

/**
 * Moves an allocation to another measure or objective, or to where its measure counts now.
 *
 * Nothing that was booked is rewritten: what counts under each objective is taken back there by an entry of its own, and
 * all of it is booked anew. So the sums stay what they were at every moment before, and the grant has as much left.
 */
export async function reallocate(moved: Reallocation, store: BookingStore): Promise<MoneyEntry> {
  if (moved.reason.trim() === '') throw new ReasonMissing(moved.entryId)
  const { entry, parts, movedTo } = await store.allocation(moved.entryId)
  // Every allocation is of a year: only of a grant the year may be missing.
  if (entry === null || entry.stage !== 'ALLOCATED' || entry.amountOre === null || entry.year === null)
    throw new NothingToReallocate(moved.entryId)
  refuseMoved(entry, movedTo)
  const same = { ...sameMoney(entry, moved), year: entry.year, movedFromId: entry.id }
  for (const [place, { objectiveId, amount }] of parts.entries()) {
    const taken = { id: `${moved.id}/${place + 1}`, objectiveId, measureId: entry.measureId, amount: exactOre(-amount) }
    await store.add({ ...same, ...taken })
  }
  return store.add({
    ...same,
    ...{ id: moved.id, objectiveId: moved.objectiveId, measureId: moved.measureId, amount: entry.amountOre },
  })
}

const sameMoney = (entry: MoneyEntry, { bookedOn, reason }: Reallocation) => ({
  stage: entry.stage,
  world: entry.world,
  source: entry.source,
  state: entry.amountState,
  pilotId: entry.pilotId,
  agreementId: entry.agreementId,
  payerPartyId: entry.payerPartyId,
  recipientPartyId: entry.recipientPartyId,
  grantId: entry.grantId,
  reference: entry.reference,
  provenance: entry.provenance,
  sources: entry.sources,
  bookedOn,
  note: reason,
})

/** What a grant letter gives: an amount of a grant that is on record. */
export type NewGranted = NewAllocation & { readonly grantId: string }

/** Books what a grant letter gives. Where the vote of its year is on record, no more than is left of it. */
export function give(wanted: NewGranted, store: BookingStore): Promise<MoneyEntry> {
  const entry: NewEntry = { ...wanted, stage: 'GRANTED', source: 'STATE_GRANT', state: 'REPORTED' }
  return store.addWithVoteLocked(entry, ({ voted, granted }) => {
    refuseBeyondVote(wanted.year, wanted.amount, { voted, granted })
  })
}

/** Refuses a grant of more than is left of the vote of its year, where that is on record. */
export function refuseBeyondVote(year: number, wanted: Ore, { voted, granted }: HeldVote): void {
  if (voted === null) return
  const left = minus(voted, granted)
  if (wanted > left) throw new AppropriationExceeded(year, wanted, left)
}

/** Hours that someone has put in, at a rate. */
export type NewHours = Omit<NewAllocation, 'amount' | 'source'> & { readonly hours: number; readonly rate: Ore }

/** Books own hours as spent: their worth is the product, rounded half up to the øre. */
export function bookHours(wanted: NewHours, store: BookingStore): Promise<MoneyEntry> {
  const amount = worth(wanted.hours, wanted.rate)
  return store.add({ ...wanted, stage: 'SPENT', source: 'OWN_HOURS', amount, state: 'REPORTED' })
}

/** What an amount is changed to, and why. */
export interface BudgetRevision {
  readonly entryId: string
  readonly value: Ore | null
  readonly state: FigureState
  /** Of own hours, which are worth what they come to. */
  readonly hours?: number
  readonly rate?: Ore
  readonly revisedOn: string
  readonly reason: string
}

/**
 * Changes an amount, and keeps what it was and why it was changed.
 *
 * An allocation may grow by what is left of its grant. What else is bound by it, the database refuses.
 */
export function revise(wanted: BudgetRevision, store: BookingStore): Promise<MoneyEntry> {
  if (wanted.reason.trim() === '') throw new ReasonMissing(wanted.entryId)
  const to: Figure<Ore> = { value: wanted.value, state: wanted.state }
  refuseContradiction(to, ['value'])
  return store.changeWithGrantLocked(wanted, (entry, grant, movedTo) => {
    refuseMoved(entry, movedTo)
    if (grant === null || to.value === null) return
    const before = entry.amountOre ?? exactOre(0)
    if (to.value <= before) return
    if (entry.stage === 'ALLOCATED') refuseExcess(to.value, { ...grant, allocated: minus(grant.allocated, before) })
    if (entry.stage === 'DISBURSED') refuseOverpaid(to.value, { ...grant, disbursed: minus(grant.disbursed, before) })
  })
}

/**
 * An amount for each who lives where it was given: kroner, not rounded.
 *
 * Not known where nobody has told us how many live in one of the places, or what the amount is.
 */
export function perInhabitant(amount: Figure<Ore>, inhabitants: number | null): Figure<number> {
  if (amount.value === null) return figure<number>(null, amount.state)
  if (inhabitants === null) return figure<number>(null, FigureState.NOT_REPORTED)
  if (inhabitants === 0) return figure<number>(null, FigureState.NOT_APPLICABLE)
  return figure(asKroner(amount.value) / inhabitants, amount.state)
}
