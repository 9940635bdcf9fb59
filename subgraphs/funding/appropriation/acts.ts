import { ReasonNeeded } from '../../foundation/acts/refusals.js'
import { type AgreementStore, provenanceIn } from '../agreement/store.js'
import { refuseOtherEdition } from '../edition.js'
import type { BookingStore, NewEntry } from '../money-entry/booking-store.js'
import { amountSaid, type KeptAmount, refuseNotPositive, refuseYear, revise } from '../money-entry/rules.js'
import type { CorrectAppropriationArguments, RecordAppropriationArguments } from './acts-arguments.js'
import { AppropriationRecorded, refuseBelowGranted } from './rules.js'
import type { AppropriationWritingStore } from './writing-store.js'

/** What an act on a vote has in hand. */
export interface Stores {
  readonly agreements: AgreementStore
  readonly money: BookingStore
  readonly votes: AppropriationWritingStore
}

/*
 * What each act on a vote does, once its rules let it. Each answers its key.
 */

export async function recordAppropriation(asked: RecordAppropriationArguments, stores: Stores): Promise<string> {
  const { agreements, money, votes } = stores
  await agreements.permittedNationally('recordAppropriation')
  const { world, year } = asked
  refuseYear(year)
  if (asked.reference.trim() === '') throw new ReasonNeeded('recordAppropriation', ['reference'])
  const there = await votes.ofYear(world, year)
  if (there !== null) throw new AppropriationRecorded(year, there)
  const kept = amountSaid('STATE_GRANT', asked)
  refuseNotPositive(kept.amount)
  refuseBelowGranted(year, kept.amount, (await money.vote(world, year)).granted)
  const id = world === 'DEMO' ? `demo-appropriation/${year}` : `appropriation-${year}`
  const provenance = provenanceIn(world)
  const vote = { id, world, year, reference: asked.reference, provenance }
  await votes.add({ ...vote, increase: asked.increase ?? null, note: asked.note ?? null })
  await money.add(votedOf(vote, kept))
  return id
}

export async function correctAppropriation(asked: CorrectAppropriationArguments, stores: Stores): Promise<string> {
  const { agreements, money, votes } = stores
  await agreements.permittedNationally('correctAppropriation')
  const vote = await votes.held(asked.appropriation)
  refuseOtherEdition(vote, asked.expectedVersion, { reference: vote.reference, note: vote.note })
  if (!asked.reason?.trim()) throw new ReasonNeeded('correctAppropriation')
  if (asked.reference.trim() === '') throw new ReasonNeeded('correctAppropriation', ['reference'])
  const kept = amountSaid('STATE_GRANT', asked)
  refuseNotPositive(kept.amount)
  refuseBelowGranted(vote.year, kept.amount, (await money.vote(vote.world, vote.year)).granted)
  await votes.correct(vote.id, asked)
  const voted = await votes.votedOf(vote.id)
  if (voted === null)
    await money.add(votedOf({ ...vote, provenance: provenanceIn(vote.world), reference: asked.reference }, kept))
  else
    await revise(
      { entryId: voted, value: kept.amount, state: kept.state, revisedOn: agreements.day, reason: asked.reason },
      money,
    )
  return vote.id
}

/** The amount of a vote: of no pilot, and of its year. */
const votedOf = (
  { id, world, year, reference, provenance }: Pick<NewEntry, 'id' | 'world' | 'year' | 'reference' | 'provenance'>,
  { amount, state }: KeptAmount,
): NewEntry => ({
  ...{
    id: `${id}/voted`,
    world,
    stage: 'APPROPRIATED',
    source: 'STATE_GRANT',
    year,
    amount,
    state,
    appropriationId: id,
  },
  ...{ pilotId: null, agreementId: null, bookedOn: null, reference, note: null, provenance, sources: [] },
})
