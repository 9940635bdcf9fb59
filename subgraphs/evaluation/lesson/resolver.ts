import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { connectionOf, type Page } from '../../foundation/connections.js'
import { Measure, named, Objective, Pilot, Theme } from '../references.js'
import type { Context } from '../stores.js'
import { LessonArguments, OwnLessonArguments } from './arguments.js'
import { Lesson, LessonUse } from './entity.js'

export const { Connection: LessonConnection } = connectionOf(Lesson)

@Resolver(() => Lesson)
export class LessonResolver {
  @Query(() => LessonConnection, {
    description: 'What the pilots of one world have learned, so that others can use it.',
  })
  lessons(
    @Args(() => LessonArguments) asked: LessonArguments,
    @Ctx() { lessons, moment }: Context,
  ): Promise<Page<Lesson>> {
    return lessons.page(asked, moment)
  }

  @Query(() => Lesson, { nullable: true, description: 'One lesson by its key.' })
  lesson(
    @Arg('id', () => ID, { description: 'Its key.' }) id: string,
    @Ctx() { lessons }: Context,
  ): Promise<Lesson | null> {
    return lessons.byId(id)
  }

  @FieldResolver(() => Pilot, { nullable: true, description: 'The pilot that learned it.' })
  pilot(@Root() lesson: Lesson): Pilot {
    return { id: lesson.pilotId }
  }

  @FieldResolver(() => Objective, { nullable: true, description: 'The objective that it was learned from.' })
  objective(@Root() lesson: Lesson): Objective | null {
    return named(lesson.objectiveId)
  }

  @FieldResolver(() => Measure, { nullable: true, description: 'The measure that it was learned from.' })
  measure(@Root() lesson: Lesson): Measure | null {
    return named(lesson.measureId)
  }

  @FieldResolver(() => Theme, {
    nullable: true,
    description: 'Its own theme; null where it has that of its objective.',
  })
  theme(@Root() lesson: Lesson): Theme | null {
    return named(lesson.themeId)
  }

  @FieldResolver(() => [LessonUse], { description: 'Who has used it, and how.' })
  uses(@Root() lesson: Lesson, @Ctx() { lessons }: Context): Promise<LessonUse[]> {
    return lessons.usesOf(lesson.id)
  }
}

@Resolver(() => LessonUse)
export class LessonUseResolver {
  @FieldResolver(() => Lesson, { nullable: true, description: 'What was used.' })
  lesson(@Root() use: LessonUse, @Ctx() { lessons }: Context): Promise<Lesson | null> {
    return lessons.byId(use.lessonId)
  }

  @FieldResolver(() => Pilot, { nullable: true, description: 'Who used it.' })
  pilot(@Root() use: LessonUse): Pilot {
    return { id: use.pilotId }
  }

  @FieldResolver(() => Measure, { nullable: true, description: 'The measure that it was used in, where it was one.' })
  measure(@Root() use: LessonUse): Measure | null {
    return named(use.measureId)
  }
}

@Resolver(() => Measure)
export class MeasureLessonsResolver {
  @FieldResolver(() => LessonConnection, { nullable: true, description: 'What was learned from it, newest first.' })
  lessons(
    @Root() measure: Measure,
    @Args(() => OwnLessonArguments) asked: OwnLessonArguments,
    @Ctx() { lessons, moment }: Context,
  ): Promise<Page<Lesson>> {
    return lessons.pageOfMeasure(measure.id, asked, moment)
  }
}
