import { Refused, refuseBlank, refuseFuture } from '../../foundation/acts/refusals.js'
import { kept } from '../../foundation/decision-reference.js'
import type { InputPath } from '../../foundation/errors.js'
import type { AgreementInput } from '../agreement-text/acts-arguments.js'
import { NothingToChange, type TextChange, textChange } from '../agreement-text/rules.js'
import type {
  AgreementActArguments,
  AmendAgreementArguments,
  ChangeAgreementArguments,
  PublishAgreementArguments,
  RegisterAgreementArguments,
} from './acts-arguments.js'
import { type HeldAgreement, mayRegister, refuseMainParties, refuseOtherEdition, refusePublication } from './rules.js'
import { type AgreementWritingStore, type NewEdition, provenanceIn } from './writing-store.js'

/*
 * What each act on an agreement does, once its rules let it. Each answers the key of the agreement.
 */

export async function registerAgreement(
  { pilot: pilotId, agreement: said }: RegisterAgreementArguments,
  store: AgreementWritingStore,
): Promise<string> {
  mayRegister(await store.isMinistry(), store.actor)
  const pilot = await store.pilot(pilotId)
  const whole: AgreementInput = { ...said, title: said.title ?? null, endsOn: said.endsOn ?? null }
  const path = ['agreement']
  const named = await store.nextOf(pilot)
  const change = textChange({ agreementId: named.id, isPublic: false, parts: [], usedKeys: [] }, whole, path)
  await refuseUnfit(change, store)
  const agreement = await store.register(pilot, named, store.text.words(whole))
  await write(agreement, change, { edition: 1, fields: [], decision: null }, path, store)
  return agreement.id
}

export async function changeAgreement(asked: ChangeAgreementArguments, store: AgreementWritingStore): Promise<string> {
  const agreement = await store.permitted('changeAgreement', asked.agreement)
  await refuseLate(agreement, asked.expectedVersion, store)
  return rewrite(agreement, asked.change, null, store)
}

export async function confirmAgreement(asked: AgreementActArguments, store: AgreementWritingStore): Promise<string> {
  const agreement = await store.permitted('confirmAgreement', asked.agreement)
  await refuseLate(agreement, asked.expectedVersion, store)
  await store.confirm(agreement)
  return agreement.id
}

export async function publishAgreement(
  asked: PublishAgreementArguments,
  store: AgreementWritingStore,
): Promise<string> {
  const agreement = await store.permitted('publishAgreement', asked.agreement)
  await refuseLate(agreement, asked.expectedVersion, store)
  const signedOn = asked.signedOn ?? null
  refuseFuture(signedOn, store.day, ['signedOn'])
  refusePublication(agreement, await store.beforePublication(agreement.id))
  await store.publish(agreement.id, signedOn)
  return agreement.id
}

export async function amendAgreement(asked: AmendAgreementArguments, store: AgreementWritingStore): Promise<string> {
  const agreement = await store.permitted('amendAgreement', asked.agreement)
  await refuseLate(agreement, asked.expectedVersion, store)
  const { decidedOn, body } = asked
  refuseFuture(decidedOn, store.day, ['decidedOn'])
  refuseBlank({ body })
  return rewrite(agreement, asked.change, { decidedOn, body, reference: kept(asked.reference) }, store)
}

/** Who builds on another edition than the present one is told what was changed since. */
export async function refuseLate(
  agreement: HeldAgreement,
  expected: number,
  store: AgreementWritingStore,
): Promise<void> {
  if (agreement.edition === expected) return
  const { editions, says } = await store.editions(agreement.id)
  refuseOtherEdition(agreement, expected, editions, says)
}

async function rewrite(
  agreement: HeldAgreement,
  said: AgreementInput,
  decision: NewEdition['decision'],
  store: AgreementWritingStore,
): Promise<string> {
  const path = ['change']
  const change = textChange(await store.present(agreement), said, path)
  await refuseUnfit(change, store)
  if (change.fields.length === 0) throw new NothingToChange(agreement.id)
  await store.say(agreement.id, store.text.words(said))
  const { edition } = agreement
  await write(agreement, change, { edition: edition + 1, fields: change.fields, decision }, path, store)
  return agreement.id
}

async function refuseUnfit(change: TextChange, store: AgreementWritingStore): Promise<void> {
  const problems = [...change.problems, ...(await store.text.unknown(change.named))]
  if (problems.length > 0) throw new Refused(problems)
}

async function write(
  agreement: HeldAgreement,
  change: TextChange,
  edition: NewEdition,
  path: InputPath,
  store: AgreementWritingStore,
): Promise<void> {
  const { id, pilotId, world } = agreement
  const written = { id, pilotId, provenance: provenanceIn(world), edition: edition.edition }
  await store.text.write(written, change)
  await store.noteEdition(agreement, edition)
  refuseMainParties(id, await store.mainParties(id), store.actor.party, [...path, 'participations'])
}
