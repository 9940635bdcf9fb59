import { ArgsType, Field, ID, Int } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import { World } from '../../foundation/provenance.js'

@ArgsType()
export class ProposeStrategyArguments extends ActArguments {
  @Field(() => ID, {
    nullable: true,
    description: 'The strategy that is changed; left out for a new one. Who had agreed to it is asked anew.',
  })
  strategy?: string | null

  @Field(() => Int, { nullable: true, description: 'The edition that was read, of one that is changed.' })
  expectedVersion?: number | null

  @Field(() => ID, {
    nullable: true,
    description: 'The agreement that a new one is for; left out for one common to all.',
  })
  agreement?: string | null

  @Field(() => World, { defaultValue: 'REAL', description: 'The world that a new common one is for.' })
  world!: World

  @Field(() => String, { description: 'What it is called.' })
  title!: string

  @Field(() => String, { description: 'What it says.' })
  text!: string
}

@ArgsType()
export class AgreeOnStrategyArguments extends ActArguments {
  @Field(() => ID, { description: 'The strategy that is agreed to.' })
  strategy!: string

  @Field(() => Int, { description: 'The edition that was read: if it is another by now, nothing is done.' })
  expectedVersion!: number
}
