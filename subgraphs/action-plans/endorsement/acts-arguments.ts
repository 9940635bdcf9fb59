import { ArgsType, Field, ID } from 'type-graphql'
import { PlanActArguments } from '../plan-version/acts-arguments.js'

@ArgsType()
export class WithdrawAnswerArguments extends PlanActArguments {
  @Field(() => ID, { description: 'The objective that was answered to.' })
  objective!: string
}
