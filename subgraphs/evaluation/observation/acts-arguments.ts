import { ArgsType, Field, Float, ID, Int } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import { FigureState } from '../../foundation/figure-state.js'
import { LocalDate, MunicipalityCode } from '../../foundation/scalars.js'

@ArgsType()
export abstract class ReadingArguments extends ActArguments {
  @Field(() => Float, {
    nullable: true,
    description:
      'The reading; of a scale the step, from 1; left out where there is none, or where a ratio is given in parts.',
  })
  value?: number | null

  @Field(() => Float, { nullable: true, description: 'Of a ratio: what is divided. Norwegian: teller.' })
  numerator?: number | null

  @Field(() => Float, { nullable: true, description: 'Of a ratio: by what. Norwegian: nevner.' })
  denominator?: number | null

  @Field(() => FigureState, { description: 'Whether there is a reading, and if not, why.' })
  state!: FigureState

  @Field(() => LocalDate, { nullable: true, description: 'The day it was read.' })
  observedOn?: LocalDate | null

  @Field(() => String, { nullable: true, description: 'What a reader should know about how it was read.' })
  note?: string | null
}

@ArgsType()
export class RecordObservationArguments extends ReadingArguments {
  @Field(() => ID, { description: 'What was counted.' })
  indicator!: string

  @Field(() => String, { description: 'A year, 2026, or a part of one, 2026-H1 or 2026-Q1.' })
  period!: string

  @Field(() => MunicipalityCode, {
    nullable: true,
    description: 'The municipality that was counted; left out for all.',
  })
  municipality?: MunicipalityCode | null

  @Field(() => String, {
    nullable: true,
    description: 'The part of it that was counted, such as "kvinner"; left out for all.',
  })
  part?: string | null
}

@ArgsType()
export class CorrectObservationArguments extends ReadingArguments {
  @Field(() => ID, {
    description: 'The reading that is corrected. What it was before stays readable, with the reason.',
  })
  observation!: string

  @Field(() => Int, { description: 'The edition that was read: if it is another by now, nothing is done.' })
  expectedVersion!: number
}
