import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { ActDone } from '../../foundation/acts/done.js'
import { keyed, perform } from '../performing.js'
import type { Context } from '../stores.js'
import { recordSupplementaryEffort } from './acts.js'
import { RecordSupplementaryEffortArguments } from './acts-arguments.js'
import { SupplementaryEffort } from './entity.js'

@ObjectType({ description: 'What came of an act on other effort. Norwegian: utført handling.' })
export class SupplementaryEffortDone extends ActDone {
  id!: string | null
}

@Resolver(() => SupplementaryEffortDone)
export class SupplementaryEffortActsResolver {
  @FieldResolver(() => SupplementaryEffort, {
    nullable: true,
    description: 'The effort as the act left it; null where it was not done.',
  })
  supplementaryEffort(
    @Root() done: SupplementaryEffortDone,
    @Ctx() { supplementaryEfforts }: Context,
  ): Promise<SupplementaryEffort | null> | null {
    return keyed(done, supplementaryEfforts.byId)
  }

  @Mutation(() => SupplementaryEffortDone, {
    description:
      'Puts on record other effort that hits the same municipalities, for a main party or the evaluator. Norwegian: øvrig innsats.',
  })
  recordSupplementaryEffort(
    @Args(() => RecordSupplementaryEffortArguments) asked: RecordSupplementaryEffortArguments,
    @Ctx() context: Context,
  ): Promise<SupplementaryEffortDone> {
    return perform(SupplementaryEffortDone, 'recordSupplementaryEffort', asked, context, recordSupplementaryEffort)
  }
}
