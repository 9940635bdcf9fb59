import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Measure } from '../measure/entity.js'
import { PlanVersion } from '../plan-version/entity.js'
import { Objective, Party } from '../references.js'
import type { Context } from '../stores.js'
import { PlanDialogue } from './entity.js'

@Resolver(() => PlanDialogue)
export class PlanDialogueResolver {
  @FieldResolver(() => Objective, { nullable: true, description: 'The objective that the no is about.' })
  objective(@Root() dialogue: PlanDialogue): Objective {
    return { id: dialogue.objectiveId }
  }

  @FieldResolver(() => Measure, {
    nullable: true,
    description: 'The measure that it is about; null where it is about all of the objective’s.',
  })
  measure(@Root() { measureId }: PlanDialogue, @Ctx() { measures }: Context): Promise<Measure | null> | null {
    return measureId === null ? null : measures.byId(measureId)
  }

  @FieldResolver(() => Party, { nullable: true, description: 'The named partner that said no.' })
  party(@Root() dialogue: PlanDialogue): Party {
    return { id: dialogue.partyId }
  }
}

@Resolver(() => PlanVersion)
export class PlanVersionDialoguesResolver {
  @FieldResolver(() => [PlanDialogue], {
    description:
      'How no is talked over with named partners, in the order it was taken up. Only the agreement’s main parties are told, and each partner of its own.',
  })
  dialogues(@Root() version: PlanVersion, @Ctx() { dialogues }: Context): Promise<PlanDialogue[]> {
    return dialogues.ofVersion(version.id)
  }
}
