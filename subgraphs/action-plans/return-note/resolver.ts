import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Measure } from '../measure/entity.js'
import { PlanVersion } from '../plan-version/entity.js'
import { named, Objective } from '../references.js'
import type { Context } from '../stores.js'
import { ReturnNote } from './entity.js'

@Resolver(() => ReturnNote)
export class ReturnNoteResolver {
  @FieldResolver(() => Objective, { nullable: true, description: 'The objective it is about, where it is about one.' })
  objective(@Root() note: ReturnNote): Objective | null {
    return named(note.objectiveId)
  }

  @FieldResolver(() => Measure, { nullable: true, description: 'The measure it is about, where it is about one.' })
  measure(@Root() { measureId }: ReturnNote, @Ctx() { measures }: Context): Promise<Measure | null> | null {
    return measureId === null ? null : measures.byId(measureId)
  }
}

@Resolver(() => PlanVersion)
export class PlanVersionReturnNotesResolver {
  @FieldResolver(() => [ReturnNote], {
    description:
      'What KDD wanted mended, the newest return first. Only the agreement’s main parties are told, and named partners what is about their own objectives.',
  })
  returnNotes(@Root() version: PlanVersion, @Ctx() { returnNotes }: Context): Promise<ReturnNote[]> {
    return returnNotes.ofVersion(version.id)
  }
}
