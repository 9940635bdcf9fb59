import { ReasonNeeded } from '../../foundation/acts/refusals.js'
import { refuseFuture } from '../plan-version/rules.js'
import type { PlanWritingStore } from '../plan-version/writing-store.js'
import type { EndDialogueArguments, RecordDialogueArguments } from './acts-arguments.js'
import { goingOn, NothingDeclined } from './rules.js'
import type { DialogueWritingStore } from './writing-store.js'

/** Where a dialogue and its plan are written, within one act. */
export interface Stores {
  readonly plans: PlanWritingStore
  readonly dialogues: DialogueWritingStore
}

/*
 * How a named partner's no is talked over. Neither changes what the plan says: each answers the key of the version.
 */

export async function recordDialogue(asked: RecordDialogueArguments, { plans, dialogues }: Stores): Promise<string> {
  const version = await plans.permitted('recordDialogue', asked.planVersion)
  refuseFuture(asked.openedOn, plans.day, ['openedOn'])
  if (!(await dialogues.isDeclined(version.id, asked)))
    throw new NothingDeclined(version.id, asked.objective, asked.party, asked.measure ?? null)
  await dialogues.open(version.id, asked)
  return version.id
}

export async function endDialogue(asked: EndDialogueArguments, { plans, dialogues }: Stores): Promise<string> {
  const version = await plans.permitted('endDialogue', asked.planVersion)
  refuseFuture(asked.endedOn, plans.day, ['endedOn'])
  if (asked.conclusion.trim() === '') throw new ReasonNeeded('endDialogue', ['conclusion'])
  const held = await dialogues.numbered(version.id, asked.number)
  const dialogue = goingOn(version.id, asked.number, held, asked.endedOn)
  await dialogues.end(dialogue.id, asked)
  if (asked.outcome === 'AGREED')
    await plans.declines.agree(version.id, dialogue.objectiveId, dialogue.partyId, dialogue.measureId)
  return version.id
}
