import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { ActDone } from '../../foundation/acts/done.js'
import { keyed, perform } from '../performing.js'
import type { Context } from '../stores.js'
import { correctObservation, recordObservation } from './acts.js'
import { CorrectObservationArguments, RecordObservationArguments } from './acts-arguments.js'
import { Observation } from './entity.js'

@ObjectType({ description: 'What came of an act on a reading. Norwegian: utført handling.' })
export class ObservationDone extends ActDone {
  id!: string | null
}

@Resolver(() => ObservationDone)
export class ObservationActsResolver {
  @FieldResolver(() => Observation, {
    nullable: true,
    description: 'The reading as the act left it; null where it was not done.',
  })
  observation(@Root() done: ObservationDone, @Ctx() { observations }: Context): Promise<Observation | null> | null {
    return keyed(done, observations.byId)
  }

  @Mutation(() => ObservationDone, {
    description: 'Records a reading of an indicator for a period, or why there is none. Norwegian: måling.',
  })
  recordObservation(
    @Args(() => RecordObservationArguments) asked: RecordObservationArguments,
    @Ctx() context: Context,
  ): Promise<ObservationDone> {
    return perform(ObservationDone, 'recordObservation', asked, context, recordObservation)
  }

  @Mutation(() => ObservationDone, {
    description: 'Corrects a reading, with a reason. What it was before stays readable. Norwegian: rettet måling.',
  })
  correctObservation(
    @Args(() => CorrectObservationArguments) asked: CorrectObservationArguments,
    @Ctx() context: Context,
  ): Promise<ObservationDone> {
    return perform(ObservationDone, 'correctObservation', asked, context, correctObservation)
  }
}
