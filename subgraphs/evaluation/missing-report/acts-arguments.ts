import { ArgsType, Field, ID } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'

/** Why there is no report is the act's own reason. */
@ArgsType()
export class ExplainMissingReportArguments extends ActArguments {
  @Field(() => ID, {
    nullable: true,
    description: 'The objective that has no report; left out where it is an obligation.',
  })
  objective?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The obligation that has no report; left out where it is an objective.',
  })
  obligation?: string | null
}
