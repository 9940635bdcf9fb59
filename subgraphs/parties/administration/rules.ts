import type { Actor, Task } from '../../foundation/access/actor.js'
import { ActNotYours, TaskMissing } from '../../foundation/acts/refusals.js'
import type { Sentences } from '../../foundation/errors.js'

/** The organisations whose administrators keep the registers, and help others to a first administrator of their own. */
const keepers: readonly string[] = ['kdd', 'distriktssenteret']

const ofTheKeepers: Sentences = {
  nb: 'en administrator i KDD eller Distriktssenteret',
  nn: 'ein administrator i KDD eller Distriktssenteret',
  en: 'an administrator of KDD or Distriktssenteret',
}

const ofTheParty = (party: string): Sentences => ({
  nb: `en administrator hos "${party}"`,
  nn: `ein administrator hos "${party}"`,
  en: `an administrator of "${party}"`,
})

export function refuseWithoutTask(task: Task, { party, tasks }: Actor): void {
  if (!tasks.includes(task)) throw new TaskMissing(task, party)
}

/** Whether somebody administers an organisation: says who is a member of it, and may read who is. */
export const administers = (party: string, actor: Actor | null): boolean =>
  actor?.party === party && actor.tasks.includes('ADMINISTER')

/** Lets the organisation's own administrator through. */
export function permitAdministrator(act: string, party: string, actor: Actor): void {
  if (actor.party !== party) throw new ActNotYours(act, actor.party, ofTheParty(party))
  refuseWithoutTask('ADMINISTER', actor)
}

export const isOfKeeper = ({ party }: Actor): boolean => keepers.includes(party)

/** Lets through who keeps the registers of the platform. */
export function permitKeeper(act: string, actor: Actor): void {
  if (!isOfKeeper(actor)) throw new ActNotYours(act, actor.party, ofTheKeepers)
  refuseWithoutTask('ADMINISTER', actor)
}

/** Lets through the organisation's own administrator, and one of those who keep the registers. */
export function permitEither(act: string, party: string, actor: Actor): void {
  if (isOfKeeper(actor)) refuseWithoutTask('ADMINISTER', actor)
  else permitAdministrator(act, party, actor)
}
