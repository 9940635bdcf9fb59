import { Field, Int, ObjectType } from 'type-graphql'
import { KronerFigure } from '../../foundation/figures.js'
import { withTerm } from '../../foundation/terms.js'
import { MoneyStage } from '../money-entry/entity.js'

@ObjectType({ description: 'What amounts at one stage come to.' })
export class StageAmount {
  @Field(() => MoneyStage, { description: 'The stage.' })
  stage!: MoneyStage

  @Field(() => KronerFigure, {
    description: 'What the known amounts come to; PROVISIONAL while one is missing or may change.',
  })
  amount!: KronerFigure
}

@ObjectType({ description: withTerm('finansiering per år', 'How a measure is paid for in one budget year.') })
export class YearFinancing {
  @Field(() => Int, { description: 'The budget year.' })
  year!: number

  @Field(() => KronerFigure, { description: 'What the approved plans say that it is to cost.' })
  planned!: KronerFigure

  @Field(() => KronerFigure, { description: 'What has been set on it, of grant and own means.' })
  allocated!: KronerFigure

  @Field(() => KronerFigure, { description: 'What has been booked in the accounts.' })
  spent!: KronerFigure
}

@ObjectType({ description: withTerm('finansiering', 'What pays for the work of a pilot.') })
export class PilotFunding {
  pilotId!: string
}
