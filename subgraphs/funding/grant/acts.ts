import { ReasonNeeded } from '../../foundation/acts/refusals.js'
import { asKroner, exactOre, minus, type Ore, plus } from '../../foundation/money.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import { provenanceIn } from '../agreement/store.js'
import { refuseOtherEdition } from '../edition.js'
import type { Stores } from '../money-entry/acts.js'
import {
  give,
  type NewGranted,
  refuseBeyondVote,
  refuseFuture,
  refuseNotPositive,
  refuseYear,
  revise,
} from '../money-entry/rules.js'
import type { ChangeGrantArguments, GiveGrantArguments, MeetConditionArguments } from './acts-arguments.js'
import { ConditionMet, refuseBelow, refusePhase, refuseUnfounded } from './rules.js'
import type { HeldGrantLetter } from './writing-store.js'

/*
 * What each act on a grant does, once its rules let it. Each answers the key of the grant.
 */

export async function giveGrant(
  asked: GiveGrantArguments,
  stores: Stores & { readonly newGrant: string },
): Promise<string> {
  const { agreements, grants, money, newGrant } = stores
  const pilot = await agreements.pilot(asked.pilot)
  if (asked.agreement == null) await agreements.permittedBefore('giveGrant', pilot.id)
  const agreement = asked.agreement == null ? null : await agreements.permitted('giveGrant', asked.agreement)
  if (agreement && agreement.pilotId !== pilot.id) throw new UnknownKey('agreement', agreement.id, ['agreement'])
  refusePhase(asked.phase)
  refuseYear(asked.year)
  refuseNotPositive(asked.amount)
  if (asked.reference.trim() === '') throw new ReasonNeeded('giveGrant', ['reference'])
  for (const [place, { text }] of (asked.conditions ?? []).entries())
    if (text.trim() === '') throw new ReasonNeeded('giveGrant', ['conditions', place, 'text'])
  const grantedOn = asked.grantedOn ?? agreements.day
  refuseFuture(grantedOn, agreements.day, 'grantedOn')
  await agreements.refuseUnknown(agreement?.id ?? null, { recipient: asked.recipient })
  await grants.refuseUnknownScheme(asked.scheme, pilot.world)
  const plan = agreement && (await grants.approvedPlan(agreement.id, asked.year))
  const { voted } = await money.vote(pilot.world, asked.year)
  if (asked.phase === 2) refuseUnfounded(pilot.id, asked.year, { plan, voted })
  const letter = {
    id: `${pilot.id}/${newGrant}`,
    pilotId: pilot.id,
    agreementId: agreement?.id ?? null,
    recipientPartyId: asked.recipient,
    year: asked.year,
    world: pilot.world,
  }
  await grants.add(
    {
      ...letter,
      schemeId: asked.scheme,
      planVersionId: asked.phase === 2 ? plan : null,
      phase: asked.phase,
      grantedOn,
      reference: asked.reference,
      caseKeys: asked.caseKeys ?? [],
    },
    asked.conditions ?? [],
  )
  await give(givenOf(letter, asked.year, asked.amount, grantedOn, asked.reference), money)
  return letter.id
}

export async function changeGrant(asked: ChangeGrantArguments, stores: Stores): Promise<string> {
  const { agreements, grants } = stores
  const grant = await grants.held(asked.grant)
  await grants.permitted('changeGrant', grant, agreements)
  const { reference, amount } = await stores.money.grant(grant.id)
  refuseOtherEdition(grant, asked.expectedVersion, {
    amount: amount === null ? null : asKroner(amount),
    recipient: grant.recipientPartyId,
    reference,
  })
  if (!asked.reason?.trim()) throw new ReasonNeeded('changeGrant')
  await agreements.refuseUnknown(grant.agreementId, { recipient: asked.recipient ?? null })
  await grants.change(grant.id, asked)
  if (asked.amount != null) await changeAmount(grant, asked.amount, asked.reason, stores)
  return grant.id
}

/** Never less than is allocated or paid out, and no more than is left of the year's vote. What it was is kept. */
async function changeAmount(grant: HeldGrantLetter, wanted: Ore, reason: string, stores: Stores): Promise<void> {
  const { agreements, grants, money } = stores
  refuseNotPositive(wanted)
  const held = await money.grant(grant.id)
  refuseBelow(wanted, held)
  const [newest, ...others] = await grants.givenOf(grant.id)
  if (newest === undefined) {
    const year = grant.year ?? Number(agreements.day.slice(0, 4))
    await give(givenOf(grant, year, wanted, agreements.day, held.reference), money)
    return
  }
  const rest = others.reduce((sum, { ore }) => plus(sum, exactOre(Number(ore ?? 0))), exactOre(0))
  const value = minus(wanted, rest)
  const before = exactOre(Number(newest.ore ?? 0))
  if (newest.year !== null && value > before) {
    const { voted, granted } = await money.vote(grant.world, newest.year)
    refuseBeyondVote(newest.year, value, { voted, granted: minus(granted, before) })
  }
  await revise({ entryId: newest.id, value, state: 'REPORTED', revisedOn: agreements.day, reason }, money)
}

export async function meetCondition(asked: MeetConditionArguments, stores: Stores): Promise<string> {
  const { agreements, grants } = stores
  const { grantId, metOn } = await grants.condition(asked.condition)
  await grants.permitted('meetCondition', await grants.held(grantId), agreements)
  if (metOn !== null) throw new ConditionMet(asked.condition, metOn)
  const day = asked.metOn ?? agreements.day
  refuseFuture(day, agreements.day, 'metOn')
  await grants.meet(asked.condition, day)
  return grantId
}

/** What a grant letter gives, as an amount. */
const givenOf = (
  { id, pilotId, agreementId, recipientPartyId, world }: Omit<HeldGrantLetter, 'edition'>,
  year: number,
  amount: Ore,
  bookedOn: string,
  reference: string,
): NewGranted => ({
  ...{ id: `${id}/granted`, world, year, amount, source: 'STATE_GRANT', pilotId, agreementId, recipientPartyId },
  ...{ grantId: id, bookedOn, reference, note: null, provenance: provenanceIn(world), sources: [] },
})
