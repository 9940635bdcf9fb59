import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { ActDone } from '../../foundation/acts/done.js'
import { keyed, perform } from '../performing.js'
import type { Context } from '../stores.js'
import { shareLesson, useLesson } from './acts.js'
import { ShareLessonArguments, UseLessonArguments } from './acts-arguments.js'
import { Lesson } from './entity.js'

@ObjectType({ description: 'What came of an act on a lesson. Norwegian: utført handling.' })
export class LessonDone extends ActDone {
  id!: string | null
}

@Resolver(() => LessonDone)
export class LessonActsResolver {
  @FieldResolver(() => Lesson, {
    nullable: true,
    description: 'The lesson as the act left it; null where it was not done.',
  })
  lesson(@Root() done: LessonDone, @Ctx() { lessons }: Context): Promise<Lesson | null> | null {
    return keyed(done, lessons.byId)
  }

  @Mutation(() => LessonDone, {
    description: 'Tells what a pilot has learned, so that others can use it. Norwegian: læringspunkt.',
  })
  shareLesson(
    @Args(() => ShareLessonArguments) asked: ShareLessonArguments,
    @Ctx() context: Context,
  ): Promise<LessonDone> {
    return perform(LessonDone, 'shareLesson', asked, context, shareLesson)
  }

  @Mutation(() => LessonDone, { description: 'Says that a pilot makes use of a lesson. Norwegian: bruk av læring.' })
  useLesson(@Args(() => UseLessonArguments) asked: UseLessonArguments, @Ctx() context: Context): Promise<LessonDone> {
    return perform(LessonDone, 'useLesson', asked, context, useLesson)
  }
}
