import type { LocalDate } from '../../foundation/dates.js'
import { DomainError } from '../../foundation/errors.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import type { PlanDialogue } from './entity.js'

/** A dialogue is recorded about a no that was not said, or that is about other measures. */
export class NothingDeclined extends DomainError {
  override readonly code = 'NOTHING_DECLINED'

  constructor(version: string, objective: string, party: string, measure: string | null) {
    const what = measure === null ? objective : measure
    super(
      {
        nb: `"${party}" har ikke sagt nei til "${what}" i "${version}", så det er ingen uenighet å føre dialog om.`,
        nn: `"${party}" har ikkje sagt nei til "${what}" i "${version}", så det er ingen usemje å føre dialog om.`,
        en: `"${party}" has not said no to "${what}" in "${version}", so there is no disagreement to talk over.`,
      },
      { values: { version, objective, party, measure } },
    )
  }
}

/** A dialogue is ended that has ended. */
export class DialogueEnded extends DomainError {
  override readonly code = 'DIALOGUE_ENDED'

  constructor(version: string, number: number, endedOn: LocalDate) {
    super(
      {
        nb: `Dialog ${number} om "${version}" ble avsluttet ${endedOn}. Ta opp en ny om det trengs.`,
        nn: `Dialog ${number} om "${version}" vart avslutta ${endedOn}. Ta opp ein ny om det trengst.`,
        en: `Dialogue ${number} about "${version}" ended on ${endedOn}. Take up a new one if there is need.`,
      },
      { values: { version, number, endedOn }, path: ['number'] },
    )
  }
}

/** A dialogue that ends before it began. */
export class DialogueReversed extends DomainError {
  override readonly code = 'DIALOGUE_REVERSED'

  constructor(openedOn: LocalDate, endedOn: LocalDate) {
    super(
      {
        nb: `Dialogen kan ikke ha sluttet ${endedOn}: den ble tatt opp ${openedOn}. Rett datoen.`,
        nn: `Dialogen kan ikkje ha slutta ${endedOn}: han vart teken opp ${openedOn}. Rett datoen.`,
        en: `The dialogue cannot have ended on ${endedOn}: it was taken up on ${openedOn}. Correct the date.`,
      },
      { values: { openedOn, endedOn }, path: ['endedOn'] },
    )
  }
}

/** The dialogue, if it goes on and can have ended on that day. */
export function goingOn(version: string, number: number, found: PlanDialogue | null, endedOn: LocalDate): PlanDialogue {
  if (!found) throw new UnknownKey('dialogue', `${version}/dialogue-${number}`, ['number'])
  if (found.endedOn !== null) throw new DialogueEnded(version, number, found.endedOn)
  if (endedOn < found.openedOn) throw new DialogueReversed(found.openedOn, endedOn)
  return found
}
