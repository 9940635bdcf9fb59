import { ArgsType, Field, ID } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import { LocalDate } from '../../foundation/scalars.js'

@ArgsType()
export class ShareLessonArguments extends ActArguments {
  @Field(() => ID, { description: 'The pilot that learned it.' })
  pilot!: string

  @Field(() => ID, { nullable: true, description: 'The objective that it was learned from, where it was one.' })
  objective?: string | null

  @Field(() => ID, { nullable: true, description: 'The measure that it was learned from, where it was one.' })
  measure?: string | null

  @Field(() => ID, { nullable: true, description: 'Its own theme; left out where it has that of its objective.' })
  theme?: string | null

  @Field(() => String, { description: 'What was learned, in a line.' })
  title!: string

  @Field(() => String, { description: 'What was learned, and from what.' })
  text!: string
}

@ArgsType()
export class UseLessonArguments extends ActArguments {
  @Field(() => ID, { description: 'The lesson that is used.' })
  lesson!: string

  @Field(() => ID, { description: 'The pilot that uses it.' })
  pilot!: string

  @Field(() => ID, { nullable: true, description: 'The measure that it is used in, where it is one.' })
  measure?: string | null

  @Field(() => LocalDate, { nullable: true, description: 'The day it was used; left out where it is today.' })
  usedOn?: LocalDate | null

  @Field(() => String, { nullable: true, description: 'How it is used.' })
  note?: string | null
}
