import { DomainError } from '../../foundation/errors.js'
import { FigureState } from '../../foundation/figure-state.js'
import { type Figure, figure, refuseContradiction } from '../../foundation/figures.js'
import { asKroner, exactOre, inKroner, minus, type Ore, worth } from '../../foundation/money.js'
import type { BookingStore, HeldGrant, NewEntry } from './booking-store.js'
import type { MoneyEntry } from './entity.js'

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

/**
 * Moves an allocation to another measure or objective, or to where its measure counts now.
 *
 * Nothing that was booked is rewritten: what counts under each objective is taken back there by an entry of its own, and
 * all of it is booked anew. So the sums stay what they were at every moment before, and the grant has as much left.
 */
export async function reallocate(moved: Reallocation, store: BookingStore): Promise<MoneyEntry> {
  if (moved.reason.trim() === '') throw new ReasonMissing(moved.entryId)
  const { entry, parts } = await store.allocation(moved.entryId)
  // Every allocation is of a year: only of a grant the year may be missing.
  if (entry === null || entry.stage !== 'ALLOCATED' || entry.amountOre === null || entry.year === null)
    throw new NothingToReallocate(moved.entryId)
  const same = { ...sameMoney(entry, moved), year: entry.year }
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
    if (voted === null) return
    const left = minus(voted, granted)
    if (wanted.amount > left) throw new AppropriationExceeded(wanted.year, wanted.amount, left)
  })
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
  return store.changeWithGrantLocked(wanted, (entry, grant) => {
    if (entry.stage !== 'ALLOCATED' || grant === null || to.value === null) return
    const before = entry.amountOre ?? exactOre(0)
    const others = { ...grant, allocated: minus(grant.allocated, before) }
    if (to.value > before) refuseExcess(to.value, others)
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
