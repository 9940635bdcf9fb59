import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { connectionOf, type Page } from '../../foundation/connections.js'
import { FigureState } from '../../foundation/figure-state.js'
import { DecimalFigure, figure } from '../../foundation/figures.js'
import { LocalDate } from '../../foundation/scalars.js'
import { ObservationArguments } from '../observation/arguments.js'
import { Observation } from '../observation/entity.js'
import { ObservationConnection } from '../observation/resolver.js'
import { Agreement, Measure, named, Objective, Party, Pilot, PlanVersion, Theme } from '../references.js'
import { editionDescription } from '../standing/edition.js'
import { editionOf } from '../standing/rules.js'
import type { Context } from '../stores.js'
import { IndicatorArguments, OwnIndicatorArguments } from './arguments.js'
import { Baseline, Indicator, IndicatorTarget, JudgingConsent } from './entity.js'
import { isBehind, partOfRatio, type SeriesPoint, series, stepOf } from './rules.js'

export const { Connection: IndicatorConnection } = connectionOf(Indicator)

@ObjectType({ description: 'One period of an indicator: what was aimed at, what was read, and if nothing was, why.' })
class IndicatorPeriod {
  @Field(() => String, { description: 'A year, 2026, or a part of one, 2026-H1 or 2026-Q1.' })
  period!: string

  @Field(() => LocalDate, { description: 'The first day of the period.' })
  periodFrom!: LocalDate

  @Field(() => LocalDate, { description: 'The last day of the period.' })
  periodTo!: LocalDate

  @Field(() => FigureState, { description: 'Whether there is a reading, and if not, why.' })
  state!: FigureState

  @Field(() => IndicatorTarget, { nullable: true, description: 'What was aimed at; null where nothing was.' })
  target!: IndicatorTarget | null

  @Field(() => Observation, {
    nullable: true,
    description: 'What is on record of the whole; null where nothing is, and the state says why.',
  })
  observation!: Observation | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the reading is on the wrong side of the target; null where one of them is missing.',
  })
  behind!: boolean | null
}

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Query(() => IndicatorConnection, { description: 'Indicators of all pilots of one world, and those common to them.' })
  indicators(
    @Args(() => IndicatorArguments) asked: IndicatorArguments,
    @Ctx() { indicators, moment }: Context,
  ): Promise<Page<Indicator>> {
    return indicators.page(asked, moment)
  }

  @Query(() => Indicator, { nullable: true, description: 'One indicator by its key.' })
  indicator(
    @Arg('id', () => ID, { description: 'Its key, such as "demo-smola-aure/i3".' }) id: string,
    @Ctx() { indicators }: Context,
  ): Promise<Indicator | null> {
    return indicators.byId(id)
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is common to all pilots of its world.' })
  isCommon(@Root() indicator: Indicator): boolean {
    return indicator.agreementId === null
  }

  @FieldResolver(() => Pilot, { nullable: true, description: 'Its pilot; null for a common one.' })
  pilot(@Root() indicator: Indicator): Pilot | null {
    return named(indicator.pilotId)
  }

  @FieldResolver(() => Agreement, { nullable: true, description: 'Its agreement; null for a common one.' })
  agreement(@Root() indicator: Indicator): Agreement | null {
    return named(indicator.agreementId)
  }

  @FieldResolver(() => Objective, { nullable: true, description: 'The objective that it is about, where it is one.' })
  objective(@Root() indicator: Indicator): Objective | null {
    return named(indicator.objectiveId)
  }

  @FieldResolver(() => Measure, { nullable: true, description: 'The measure that it is about, where it is one.' })
  measure(@Root() indicator: Indicator): Measure | null {
    return named(indicator.measureId)
  }

  @FieldResolver(() => PlanVersion, {
    nullable: true,
    description: 'The version of the plan that introduced it; null where no plan did.',
  })
  planVersion(@Root() indicator: Indicator): PlanVersion | null {
    return named(indicator.planVersionId)
  }

  @FieldResolver(() => Theme, {
    nullable: true,
    description: 'Its own theme; null where it has that of its objective.',
  })
  theme(@Root() indicator: Indicator): Theme | null {
    return named(indicator.themeId)
  }

  @FieldResolver(() => Indicator, {
    nullable: true,
    description: 'The common indicator that it corresponds to. Norwegian: fellesindikator.',
  })
  commonIndicator(@Root() indicator: Indicator, @Ctx() { indicators }: Context): Promise<Indicator | null> | null {
    return indicator.commonIndicatorId === null ? null : indicators.byId(indicator.commonIndicatorId)
  }

  @FieldResolver(() => IndicatorConnection, {
    description: 'Of a common one: the local indicators that correspond to it. Of others empty.',
  })
  localIndicators(
    @Root() indicator: Indicator,
    @Args(() => OwnIndicatorArguments) asked: OwnIndicatorArguments,
    @Ctx() { indicators, moment }: Context,
  ): Promise<Page<Indicator>> {
    return indicators.pageOfCommon(indicator.id, asked, moment)
  }

  @FieldResolver(() => Baseline, { description: 'Where it stood before the work began. Norwegian: nullpunkt.' })
  baseline(@Root() indicator: Indicator): Baseline {
    const { baselinePeriod, baselineValue, baselineNumerator, baselineDenominator, baselineState } = indicator
    const reading = {
      value: baselineValue,
      numerator: baselineNumerator,
      denominator: baselineDenominator,
      state: baselineState,
    }
    return {
      period: baselinePeriod,
      value: figure(baselineValue, baselineState),
      numerator: partOfRatio(indicator, baselineNumerator, reading),
      denominator: partOfRatio(indicator, baselineDenominator, reading),
      step: stepOf(indicator, baselineValue),
    }
  }

  @FieldResolver(() => [IndicatorTarget], {
    description: 'What is aimed at, one for each period, the oldest first; the newest public plan version counts.',
  })
  targets(@Root() indicator: Indicator, @Ctx() { indicators }: Context): Promise<IndicatorTarget[]> {
    return indicators.targetsOf(indicator.id)
  }

  @FieldResolver(() => [IndicatorTarget], {
    description:
      'What plans that are not public aim at, for those who may see them: by period, the newest version first.',
  })
  proposedTargets(@Root() indicator: Indicator, @Ctx() { indicators }: Context): Promise<IndicatorTarget[]> {
    return indicators.proposedTargetsOf(indicator.id)
  }

  @FieldResolver(() => Int, { description: editionDescription })
  edition(@Root() indicator: Indicator): number {
    return editionOf(indicator)
  }

  @FieldResolver(() => [JudgingConsent], {
    description:
      'Which main parties have agreed to which way of judging. Told to main parties alone, to others it is empty.',
  })
  judgingConsents(@Root() indicator: Indicator, @Ctx() { indicators }: Context): Promise<JudgingConsent[]> {
    return indicators.judgingConsentsOf(indicator.id)
  }

  @FieldResolver(() => ObservationConnection, { description: 'Its readings, of the whole and of parts, newest first.' })
  observations(
    @Root() indicator: Indicator,
    @Args(() => ObservationArguments) asked: ObservationArguments,
    @Ctx() { observations, moment }: Context,
  ): Promise<Page<Observation>> {
    return observations.pageOfIndicator(indicator.id, asked, moment)
  }

  @FieldResolver(() => Observation, {
    nullable: true,
    description: 'The reading of the whole for the latest period that has one; null where none has.',
  })
  latestObservation(@Root() indicator: Indicator, @Ctx() { observations }: Context): Promise<Observation | null> {
    return observations.latestOf(indicator.id)
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether the latest reading of a period with a target is on the wrong side of that target; null where there is no such reading.',
  })
  async behind(@Root() indicator: Indicator, @Ctx() { indicators }: Context): Promise<boolean | null> {
    const judged = await indicators.judgedReadingOf(indicator.id)
    return judged && isBehind(indicator.direction, judged.value, judged.target)
  }

  @FieldResolver(() => [IndicatorPeriod], {
    description: 'Each period from the first to the last, oldest first, gaps as gaps: nothing is drawn across them.',
  })
  async series(
    @Root() indicator: Indicator,
    @Ctx() { indicators, observations, moment }: Context,
  ): Promise<SeriesPoint[]> {
    const [targets, readings] = await Promise.all([
      indicators.targetsOf(indicator.id),
      observations.wholeOf(indicator.id),
    ])
    return series(indicator.direction, targets, readings, moment.day)
  }
}

@Resolver(() => JudgingConsent)
export class JudgingConsentResolver {
  @FieldResolver(() => Party, { nullable: true, description: 'Who agreed.' })
  party(@Root() consent: JudgingConsent): Party {
    return { id: consent.partyId }
  }
}

@Resolver(() => IndicatorTarget)
export class IndicatorTargetResolver {
  @FieldResolver(() => Int, { description: editionDescription })
  edition(@Root() target: IndicatorTarget): number {
    return editionOf(target)
  }

  @FieldResolver(() => DecimalFigure, { description: 'Of a ratio: what is divided. Norwegian: teller.' })
  async numerator(@Root() target: IndicatorTarget, @Ctx() { indicators }: Context): Promise<DecimalFigure> {
    return partOfRatio((await indicators.byId(target.indicatorId))!, target.numerator, { ...target, state: 'REPORTED' })
  }

  @FieldResolver(() => DecimalFigure, { description: 'Of a ratio: by what. Norwegian: nevner.' })
  async denominator(@Root() target: IndicatorTarget, @Ctx() { indicators }: Context): Promise<DecimalFigure> {
    return partOfRatio((await indicators.byId(target.indicatorId))!, target.denominator, {
      ...target,
      state: 'REPORTED',
    })
  }

  @FieldResolver(() => String, { nullable: true, description: 'Of a scale: the step in words.' })
  async step(@Root() target: IndicatorTarget, @Ctx() { indicators }: Context): Promise<string | null> {
    return stepOf((await indicators.byId(target.indicatorId))!, target.value)
  }

  @FieldResolver(() => PlanVersion, {
    nullable: true,
    description: 'The version of the plan that says so; null where no plan does.',
  })
  planVersion(@Root() target: IndicatorTarget): PlanVersion | null {
    return named(target.planVersionId)
  }
}

@Resolver(() => Objective)
export class ObjectiveIndicatorsResolver {
  @FieldResolver(() => IndicatorConnection, {
    nullable: true,
    description:
      'What is counted to follow it. What is counted of its measures stands with them. Norwegian: indikatorer.',
  })
  indicators(
    @Root() objective: Objective,
    @Args(() => OwnIndicatorArguments) asked: OwnIndicatorArguments,
    @Ctx() { indicators, moment }: Context,
  ): Promise<Page<Indicator>> {
    return indicators.pageOfObjective(objective.id, asked, moment)
  }
}

@Resolver(() => Measure)
export class MeasureIndicatorsResolver {
  @FieldResolver(() => IndicatorConnection, {
    nullable: true,
    description: 'What is counted to follow it. Norwegian: indikatorer.',
  })
  indicators(
    @Root() measure: Measure,
    @Args(() => OwnIndicatorArguments) asked: OwnIndicatorArguments,
    @Ctx() { indicators, moment }: Context,
  ): Promise<Page<Indicator>> {
    return indicators.pageOfMeasure(measure.id, asked, moment)
  }
}
