import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import type { Ore } from '../../foundation/money.js'
import { Kroner, LocalDate } from '../../foundation/scalars.js'

@InputType({ description: 'What the ministry asks in return for a grant. Norwegian: vilkår.' })
export class GrantConditionInput {
  @Field(() => String, { description: 'In the words of the grant letter.' })
  text!: string

  @Field(() => LocalDate, { nullable: true, description: 'The day that the letter sets for it, where it sets one.' })
  dueOn?: LocalDate | null
}

@ArgsType()
export class GiveGrantArguments extends ActArguments {
  @Field(() => ID, { description: 'The grant scheme that it is given under.' })
  scheme!: string

  @Field(() => ID, { description: 'The pilot that it is given to.' })
  pilot!: string

  @Field(() => ID, { nullable: true, description: 'The agreement of the pilot. Phase 2 needs one.' })
  agreement!: string | null

  @Field(() => Int, { description: '1 for preparing an agreement, 2 for carrying it out.' })
  phase!: number

  @Field(() => Int, { description: 'The year it is given for.' })
  year!: number

  @Field(() => ID, { description: 'The party that gets it on behalf of the pilot.' })
  recipient!: string

  @Field(() => Kroner, { description: 'How much, more than 0.' })
  amount!: Ore

  @Field(() => LocalDate, { nullable: true, description: 'The date of the grant letter: today where it is left out.' })
  grantedOn!: LocalDate | null

  @Field(() => String, { description: 'The reference of the grant letter. Norwegian: tilskuddsbrev.' })
  reference!: string

  @Field(() => [String], {
    nullable: true,
    description: 'The cases it is handled in, by number. Norwegian: saksnummer.',
  })
  caseKeys!: string[] | null

  @Field(() => [GrantConditionInput], {
    nullable: true,
    description: 'What is asked in return, in the order of the letter.',
  })
  conditions!: GrantConditionInput[] | null
}

@ArgsType()
export class ChangeGrantArguments extends ActArguments {
  @Field(() => ID, { description: 'The grant.' })
  grant!: string

  @Field(() => Int, { description: 'The edition of it that was read: if it is another by now, nothing is done.' })
  expectedVersion!: number

  @Field(() => Kroner, {
    nullable: true,
    description: 'How much it is from now on: never less than is allocated or paid out. Left out, it stays.',
  })
  amount!: Ore | null

  @Field(() => ID, { nullable: true, description: 'The party that gets it from now on. Left out, it stays.' })
  recipient!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The reference of the letter that it rests on now. Left out, it stays.',
  })
  reference!: string | null

  @Field(() => [String], {
    nullable: true,
    description: 'The cases it is handled in, all of them. Left out, they stay.',
  })
  caseKeys!: string[] | null
}

@ArgsType()
export class MeetConditionArguments extends ActArguments {
  @Field(() => ID, { description: 'The condition.' })
  condition!: string

  @Field(() => LocalDate, { nullable: true, description: 'The day it was met: today where it is left out.' })
  metOn!: LocalDate | null
}
