import { Args, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql'
import type { Page } from '../../foundation/connections.js'
import { withTerm } from '../../foundation/terms.js'
import { OwnAssessmentArguments } from '../assessment/arguments.js'
import type { Assessment } from '../assessment/entity.js'
import { AssessmentConnection } from '../assessment/resolver.js'
import { ContextSeries } from '../context-series/entity.js'
import { OwnIndicatorArguments } from '../indicator/arguments.js'
import { Indicator } from '../indicator/entity.js'
import { IndicatorConnection } from '../indicator/resolver.js'
import { OwnLessonArguments } from '../lesson/arguments.js'
import type { Lesson } from '../lesson/entity.js'
import { LessonConnection } from '../lesson/resolver.js'
import { Pilot } from '../references.js'
import { OwnSelfReportArguments } from '../self-report/arguments.js'
import type { SelfReport } from '../self-report/entity.js'
import { SelfReportConnection } from '../self-report/resolver.js'
import type { Context } from '../stores.js'
import { SupplementaryEffortArguments } from '../supplementary-effort/arguments.js'
import type { SupplementaryEffort } from '../supplementary-effort/entity.js'
import { SupplementaryEffortConnection } from '../supplementary-effort/resolver.js'

@ObjectType({
  description: 'How many indicators have been read, of those that a target of a period that is over asks a reading of.',
})
class IndicatorCoverage {
  readonly missingIds!: readonly string[]

  @Field(() => Int, { description: 'How many have a reading of the whole for the latest such period.' })
  reported!: number

  @Field(() => Int, { description: 'How many have a target for a period that is over on the day asked about.' })
  expected!: number
}

@ObjectType({ description: withTerm('evaluering', 'How a pilot is followed and judged, and what came of it.') })
class PilotEvaluation {
  pilotId!: string
}

@Resolver(() => Pilot)
export class PilotEvaluationResolver {
  @FieldResolver(() => PilotEvaluation, {
    nullable: true,
    description: 'How it is followed and judged, and what came of it. Norwegian: evaluering.',
  })
  evaluation(@Root() pilot: Pilot): PilotEvaluation {
    return { pilotId: pilot.id }
  }
}

@Resolver(() => PilotEvaluation)
export class PilotEvaluationFieldsResolver {
  @FieldResolver(() => IndicatorConnection, { description: 'What is counted in it.' })
  indicators(
    @Root() { pilotId }: PilotEvaluation,
    @Args(() => OwnIndicatorArguments) asked: OwnIndicatorArguments,
    @Ctx() { indicators, moment }: Context,
  ): Promise<Page<Indicator>> {
    return indicators.pageOfPilot(pilotId, asked, moment)
  }

  @FieldResolver(() => IndicatorCoverage, { description: 'How many of its indicators have been read, of how many.' })
  async coverage(
    @Root() { pilotId }: PilotEvaluation,
    @Ctx() { indicators, moment }: Context,
  ): Promise<IndicatorCoverage> {
    const found = await indicators.coverageOfPilot(pilotId, moment.day)
    return { reported: found?.read ?? 0, expected: found?.expected ?? 0, missingIds: found?.missing ?? [] }
  }

  @FieldResolver(() => AssessmentConnection, { description: 'What someone independent has concluded, newest first.' })
  assessments(
    @Root() { pilotId }: PilotEvaluation,
    @Args(() => OwnAssessmentArguments) asked: OwnAssessmentArguments,
    @Ctx() { assessments, moment }: Context,
  ): Promise<Page<Assessment>> {
    return assessments.pageOfPilot(pilotId, asked, moment)
  }

  @FieldResolver(() => SelfReportConnection, { description: 'What its parties say themselves, newest first.' })
  selfReports(
    @Root() { pilotId }: PilotEvaluation,
    @Args(() => OwnSelfReportArguments) asked: OwnSelfReportArguments,
    @Ctx() { selfReports, moment }: Context,
  ): Promise<Page<SelfReport>> {
    return selfReports.pageOfPilot(pilotId, asked, moment)
  }

  @FieldResolver(() => SupplementaryEffortConnection, {
    description: 'Other effort that hit the same municipalities in the same period. Norwegian: øvrig innsats.',
  })
  supplementaryEfforts(
    @Root() { pilotId }: PilotEvaluation,
    @Args(() => SupplementaryEffortArguments) asked: SupplementaryEffortArguments,
    @Ctx() { supplementaryEfforts, moment }: Context,
  ): Promise<Page<SupplementaryEffort>> {
    return supplementaryEfforts.pageOfPilot(pilotId, asked, moment)
  }

  @FieldResolver(() => LessonConnection, { description: 'What it has learned, newest first.' })
  lessons(
    @Root() { pilotId }: PilotEvaluation,
    @Args(() => OwnLessonArguments) asked: OwnLessonArguments,
    @Ctx() { lessons, moment }: Context,
  ): Promise<Page<Lesson>> {
    return lessons.pageOfPilot(pilotId, asked, moment)
  }

  @FieldResolver(() => [ContextSeries], {
    description:
      'How its surroundings have developed: its own series, and of a real pilot those of its municipalities.',
  })
  contextSeries(@Root() { pilotId }: PilotEvaluation, @Ctx() { contextSeries }: Context): Promise<ContextSeries[]> {
    return contextSeries.ofPilot(pilotId)
  }
}

@Resolver(() => IndicatorCoverage)
export class IndicatorCoverageResolver {
  @FieldResolver(() => [Indicator], { description: 'Those that are expected and have not been read.' })
  async missing(@Root() { missingIds }: IndicatorCoverage, @Ctx() { indicators }: Context): Promise<Indicator[]> {
    const found = await Promise.all(missingIds.map(indicators.byId))
    return found.filter((indicator) => indicator !== null)
  }
}
