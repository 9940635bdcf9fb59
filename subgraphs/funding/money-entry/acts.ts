import { ReasonNeeded } from '../../foundation/acts/refusals.js'
import { asKroner, type Ore } from '../../foundation/money.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import type { HeldAgreement, MoneyActName } from '../agreement/rules.js'
import { type AgreementStore, provenanceIn } from '../agreement/store.js'
import { refuseOtherEdition } from '../edition.js'
import type { PlannedMeasureStore } from '../financing-line/writing-store.js'
import type { GrantWritingStore, HeldGrantLetter } from '../grant/writing-store.js'
import type {
  AllocateArguments,
  BookingArguments,
  BookSpendingArguments,
  CommitArguments,
  DisburseArguments,
  ReallocateArguments,
  ReviseEntryArguments,
} from './acts-arguments.js'
import type { BookingStore, NewEntry } from './booking-store.js'
import type { MoneyEntry, MoneyStage } from './entity.js'
import {
  allocate as allocation,
  amountSaid,
  pay,
  reallocate as reallocation,
  refuseFuture,
  refuseNotPositive,
  refuseSource,
  refuseUnplaced,
  refuseYear,
  revise,
  revisionOf,
} from './rules.js'

/** What an act on an agreement's money has in hand. */
export interface Stores {
  readonly agreements: AgreementStore
  readonly money: BookingStore
  readonly grants: GrantWritingStore
  readonly lines: PlannedMeasureStore
  /** A key for what the act books, of the agreement or the pilot and the stage. */
  readonly newKey: (of: string, stage: MoneyStage) => string
}

/*
 * What each act on an amount does, once its rules let it. Each answers the key of the amount that it booked or changed.
 */

export async function allocate(asked: AllocateArguments, stores: Stores): Promise<string> {
  const { agreements, grants, money } = stores
  const grant = asked.grant == null ? null : await grants.held(asked.grant)
  const agreement = await agreements.permitted('allocate', asked.agreement, {
    money: { recipient: grant?.recipientPartyId ?? null },
  })
  if (grant) refuseForeignGrant(grant, agreement)
  refuseUnplaced(asked.objective ?? null, asked.measure ?? null)
  refuseNotPositive(asked.amount)
  if (grant && asked.source != null && asked.source !== 'STATE_GRANT') refuseSource('allocate', null)
  const source = grant ? 'STATE_GRANT' : refuseSource('allocate', asked.source ?? null)
  const booked = await bookedOf(asked, agreement, 'ALLOCATED', stores)
  await agreements.refuseUnknown(agreement.id, { payer: asked.payer })
  const { id } = await allocation(
    { ...booked, source, amount: asked.amount, grantId: grant?.id ?? null, payerPartyId: asked.payer },
    money,
  )
  return id
}

export async function reallocate(asked: ReallocateArguments, stores: Stores): Promise<string> {
  const { agreements, grants, money, newKey } = stores
  const entry = await changeable(asked.entry, 'reallocate', () => 'reallocate', stores)
  const grant = entry.grantId === null ? null : await grants.held(entry.grantId)
  refuseOtherEdition(entry, asked.expectedVersion, sayingOf(entry))
  if (!asked.reason?.trim()) throw new ReasonNeeded('reallocate')
  refuseUnplaced(asked.objective ?? null, asked.measure ?? null)
  await agreements.refuseUnknown(entry.agreementId, { objective: asked.objective, measure: asked.measure })
  const bookedOn = asked.bookedOn ?? agreements.day
  refuseFuture(bookedOn, agreements.day, 'bookedOn')
  const moved = await reallocation(
    {
      id: newKey(entry.agreementId ?? grant!.pilotId, 'ALLOCATED'),
      entryId: entry.id,
      objectiveId: asked.objective ?? null,
      measureId: asked.measure ?? null,
      bookedOn,
      reason: asked.reason,
    },
    money,
  )
  return moved.id
}

export async function commit(asked: CommitArguments, stores: Stores): Promise<string> {
  const { agreements, money } = stores
  const agreement = await agreements.permitted('commit', asked.agreement, { money: { payer: asked.payer } })
  const source = refuseSource('commit', asked.source)
  refuseNotPositive(asked.amount)
  const booked = await bookedOf(asked, agreement, 'COMMITTED', stores)
  await agreements.refuseUnknown(agreement.id, { payer: asked.payer })
  const entry: NewEntry = {
    ...booked,
    ...{ stage: 'COMMITTED', source, amount: asked.amount, state: 'REPORTED', payerPartyId: asked.payer },
  }
  return (await money.add(entry)).id
}

/** Accounts stay open once the term is over. */
export async function bookSpending(asked: BookSpendingArguments, stores: Stores): Promise<string> {
  const { agreements, money } = stores
  const agreement = await agreements.permitted('bookSpending', asked.agreement, { money: { payer: asked.payer } })
  const kept = amountSaid(asked.source, asked)
  const booked = await bookedOf(asked, agreement, 'SPENT', stores)
  await agreements.refuseUnknown(agreement.id, { payer: asked.payer })
  const entry: NewEntry = { ...booked, ...kept, stage: 'SPENT', source: asked.source, payerPartyId: asked.payer }
  return (await money.add(entry)).id
}

export async function disburse(asked: DisburseArguments, stores: Stores): Promise<string> {
  const { agreements, grants, money, newKey } = stores
  const grant = await grants.held(asked.grant)
  await grants.permitted('disburse', grant, agreements)
  const bookedOn = asked.bookedOn ?? agreements.day
  refuseFuture(bookedOn, agreements.day, 'bookedOn')
  const year = asked.year ?? Number(bookedOn.slice(0, 4))
  refuseYear(year)
  const { id } = await pay(
    {
      id: newKey(grant.pilotId, 'DISBURSED'),
      world: grant.world,
      year,
      amount: asked.amount,
      source: 'STATE_GRANT',
      pilotId: grant.pilotId,
      agreementId: grant.agreementId,
      recipientPartyId: grant.recipientPartyId,
      grantId: grant.id,
      bookedOn,
      reference: asked.reference ?? null,
      note: null,
      provenance: provenanceIn(grant.world),
      sources: [],
    },
    money,
  )
  return id
}

export async function reviseEntry(asked: ReviseEntryArguments, stores: Stores): Promise<string> {
  const { agreements, money } = stores
  const entry = await changeable(asked.entry, 'reviseEntry', revisionOf, stores)
  refuseOtherEdition(entry, asked.expectedVersion, sayingOf(entry))
  if (!asked.reason?.trim()) throw new ReasonNeeded('reviseEntry')
  const { amount, ...kept } = amountSaid(entry.source, asked)
  if (entry.stage !== 'SPENT' && amount !== null && amount < 0) refuseNotPositive(amount)
  const revised = { ...kept, entryId: entry.id, value: amount, revisedOn: agreements.day, reason: asked.reason }
  return (await revise(revised, money)).id
}

/** An amount that the act may be done to; a line of a plan that the party may not see is not there. */
async function changeable(
  id: string,
  called: string,
  actOn: (entry: MoneyEntry) => MoneyActName,
  { agreements, grants, lines, money }: Stores,
): Promise<MoneyEntry> {
  const notThere = new UnknownKey('amount', id, ['entry'])
  const entry = await money.entry(id)
  if (entry === null) throw notThere
  if (entry.planVersionId !== null) await lines.refuseHidden(entry, notThere)
  const grant = entry.grantId === null ? null : await grants.held(entry.grantId)
  const whose = { payer: entry.payerPartyId, recipient: grant?.recipientPartyId ?? null }
  const act = actOn(entry)
  if (entry.agreementId === null) await agreements.permittedBefore(act, id, whose, called)
  else await agreements.permitted(act, entry.agreementId, { money: whose, notThere, called })
  if (entry.planVersionId !== null) await lines.refuseSettled(entry.planVersionId, called)
  return entry
}

/** What is booked of an agreement, but for how much and from where. */
async function bookedOf(asked: BookingArguments, agreement: HeldAgreement, stage: MoneyStage, stores: Stores) {
  const { agreements, newKey } = stores
  refuseYear(asked.year)
  const bookedOn = asked.bookedOn ?? agreements.day
  refuseFuture(bookedOn, agreements.day, 'bookedOn')
  await agreements.refuseUnknown(agreement.id, {
    objective: asked.objective,
    measure: asked.measure,
    recipient: asked.recipient,
  })
  return {
    id: newKey(agreement.id, stage),
    world: agreement.world,
    year: asked.year,
    pilotId: agreement.pilotId,
    agreementId: agreement.id,
    objectiveId: asked.objective,
    measureId: asked.measure,
    recipientPartyId: asked.recipient,
    bookedOn,
    reference: asked.reference ?? null,
    note: asked.note ?? null,
    provenance: provenanceIn(agreement.world),
    sources: [],
  }
}

/** A grant of another pilot, or of another agreement of it, is none of this one's. */
function refuseForeignGrant(grant: HeldGrantLetter, { id, pilotId }: HeldAgreement): void {
  if (grant.pilotId !== pilotId || (grant.agreementId !== null && grant.agreementId !== id))
    throw new UnknownKey('grant', grant.id, ['grant'])
}

const sayingOf = ({ amountOre, amountState }: { amountOre: Ore | null; amountState: string }) => ({
  amount: amountOre === null ? null : asKroner(amountOre),
  state: amountState,
})
