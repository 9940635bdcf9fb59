import { Args, Ctx, Mutation, Resolver } from 'type-graphql'
import { PlanVersionDone } from '../plan-version/acts-resolver.js'
import { onPlanVersion } from '../plan-version/performed.js'
import { planWritingStore } from '../plan-version/writing-store.js'
import type { Context } from '../stores.js'
import { endDialogue, recordDialogue } from './acts.js'
import { EndDialogueArguments, RecordDialogueArguments } from './acts-arguments.js'
import { dialogueWritingStore } from './writing-store.js'

@Resolver()
export class DialogueActsResolver {
  @Mutation(() => PlanVersionDone, {
    description: 'Records, for KDD, that a named partner’s no is being talked over. It is never public.',
  })
  recordDialogue(
    @Args(() => RecordDialogueArguments) asked: RecordDialogueArguments,
    @Ctx() context: Context,
  ): Promise<PlanVersionDone> {
    return onPlanVersion('recordDialogue', asked, context, (doing) =>
      recordDialogue(asked, { plans: planWritingStore(doing), dialogues: dialogueWritingStore(doing) }),
    )
  }

  @Mutation(() => PlanVersionDone, {
    description:
      'Records, for KDD, what a dialogue about a no led to. With agreement, what it was about no longer stands in the way.',
  })
  endDialogue(
    @Args(() => EndDialogueArguments) asked: EndDialogueArguments,
    @Ctx() context: Context,
  ): Promise<PlanVersionDone> {
    return onPlanVersion('endDialogue', asked, context, (doing) =>
      endDialogue(asked, { plans: planWritingStore(doing), dialogues: dialogueWritingStore(doing) }),
    )
  }
}
