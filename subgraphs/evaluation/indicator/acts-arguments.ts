import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import { FigureState } from '../../foundation/figure-state.js'
import { World } from '../../foundation/provenance.js'
import { Accumulation, Comparability, IndicatorDirection, IndicatorForm, IndicatorKind } from './entity.js'

const periodDescription = 'A year, 2026, or a part of one, 2026-H1 or 2026-Q1.'

@InputType({ description: 'Where an indicator stood before the work began. Norwegian: nullpunkt.' })
export class BaselineInput {
  @Field(() => String, { nullable: true, description: periodDescription })
  period?: string | null

  @Field(() => Float, {
    nullable: true,
    description: 'The reading; of a scale the step, from 1; left out where a ratio is given in parts.',
  })
  value?: number | null

  @Field(() => Float, { nullable: true, description: 'Of a ratio: what is divided. Norwegian: teller.' })
  numerator?: number | null

  @Field(() => Float, { nullable: true, description: 'Of a ratio: by what. Norwegian: nevner.' })
  denominator?: number | null

  @Field(() => FigureState, { description: 'Whether there is a reading, and if not, why.' })
  state!: FigureState
}

@ArgsType()
export class DefineIndicatorArguments extends ActArguments {
  @Field(() => ID, {
    nullable: true,
    description: 'The agreement in which it is counted; left out for one common to all.',
  })
  agreement?: string | null

  @Field(() => World, {
    defaultValue: 'REAL',
    description: 'The world of a common one; that of an agreement follows from it.',
  })
  world!: World

  @Field(() => ID, { nullable: true, description: 'The objective that it is about, where it is one.' })
  objective?: string | null

  @Field(() => ID, { nullable: true, description: 'The measure that it is about, where it is one.' })
  measure?: string | null

  @Field(() => ID, {
    nullable: true,
    description:
      'The version of a plan that introduces it: until that is approved, it is seen by those alone who see the version.',
  })
  planVersion?: string | null

  @Field(() => String, { description: 'What is counted.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'What counts and what does not.' })
  description?: string | null

  @Field(() => IndicatorKind, { description: 'Whether it counts what was delivered, or how something developed.' })
  kind!: IndicatorKind

  @Field(() => IndicatorForm, { description: 'What form its readings have.' })
  form!: IndicatorForm

  @Field(() => String, { description: 'What it is counted in. Norwegian: enhet.' })
  unit!: string

  @Field(() => IndicatorDirection, { description: 'Which way is wanted.' })
  direction!: IndicatorDirection

  @Field(() => Accumulation, { description: 'Whether a reading holds one period, or all there is by its end.' })
  accumulation!: Accumulation

  @Field(() => [String], {
    defaultValue: [],
    description: 'Of one with a scale: its steps, the lowest first. Of others empty.',
  })
  scale!: string[]

  @Field(() => BaselineInput, {
    nullable: true,
    description: 'Where it stands before the work begins; left out where nobody knows yet.',
  })
  baseline?: BaselineInput | null

  @Field(() => String, {
    nullable: true,
    description: 'The registry that it is read from; left out where a party counts it itself.',
  })
  registry?: string | null

  @Field(() => String, { nullable: true, description: 'The table of the registry, by its number there.' })
  registryTable?: string | null

  @Field(() => ID, { nullable: true, description: 'Its own theme; left out where it has that of its objective.' })
  theme?: string | null
}

@ArgsType()
export class IndicatorActArguments extends ActArguments {
  @Field(() => ID, { description: 'The indicator.' })
  indicator!: string
}

@ArgsType()
export class MapIndicatorArguments extends IndicatorActArguments {
  @Field(() => Int, { description: 'The edition that was read: if it is another by now, nothing is done.' })
  expectedVersion!: number

  @Field(() => ID, { description: 'The common indicator that it corresponds to.' })
  commonIndicator!: string

  @Field(() => Comparability, { description: 'How far it can be compared with that.' })
  comparability!: Comparability

  @Field(() => String, {
    nullable: true,
    description: 'What differs, and why. One that is compared in part, or not at all, needs it.',
  })
  comparabilityReason?: string | null
}

@ArgsType()
export class AgreeOnJudgingArguments extends IndicatorActArguments {
  @Field(() => String, { description: 'How attainment is judged by it, in the words that all agree to.' })
  judging!: string
}

@ArgsType()
export class SetTargetArguments extends IndicatorActArguments {
  @Field(() => String, { description: periodDescription })
  period!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The version of a plan that says so, while it is written; left out where no plan does.',
  })
  planVersion?: string | null

  @Field(() => Float, {
    nullable: true,
    description: 'What is aimed at; of a scale the step, from 1; left out where a ratio is given in parts.',
  })
  value?: number | null

  @Field(() => Float, { nullable: true, description: 'Of a ratio: what is divided. Norwegian: teller.' })
  numerator?: number | null

  @Field(() => Float, { nullable: true, description: 'Of a ratio: by what. Norwegian: nevner.' })
  denominator?: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'The edition of the target that was read; left out where there is none for the period yet.',
  })
  expectedVersion?: number | null
}
