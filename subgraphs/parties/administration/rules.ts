import type { Actor, Task } from '../../foundation/access/actor.js'
import { ActNotYours, TaskMissing } from '../../foundation/acts/refusals.js'
import { DomainError, type Sentences } from '../../foundation/errors.js'

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

/** Whether somebody may read which keys an organisation has issued to readers. */
export const administersKeysOf = (party: string, actor: Actor | null): boolean =>
  administers(party, actor) || (actor !== null && isOfKeeper(actor) && actor.tasks.includes('ADMINISTER'))

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

/**
 * Lets a member be added by the organisation's own administrator; and by who keeps the registers, where the organisation has
 * no administrator: then it is one that is added.
 */
export function permitAdding(party: string, tasks: readonly Task[], administrators: number, actor: Actor): void {
  if (actor.party !== party && isOfKeeper(actor)) {
    refuseWithoutTask('ADMINISTER', actor)
    if (administrators > 0 || !tasks.includes('ADMINISTER')) throw new HasAdministrator(party, administrators)
  } else {
    permitAdministrator('addMember', party, actor)
  }
}

/** Who keeps the registers adds a member where the organisation does that itself, or one who would not administer it. */
export class HasAdministrator extends DomainError {
  override readonly code = 'HAS_ADMINISTRATOR'

  constructor(party: string, administrators: number) {
    super(
      {
        nb: `"${party}" har ${administrators} administratorer. Utenfra kan bare den første administratoren legges til; be en administrator der om resten.`,
        nn: `"${party}" har ${administrators} administratorar. Utanfrå kan berre den første administratoren leggjast til; be ein administrator der om resten.`,
        en: `"${party}" has ${administrators} administrators. From outside only the first administrator can be added; ask an administrator there for the rest.`,
      },
      { values: { party, administrators } },
    )
  }
}
