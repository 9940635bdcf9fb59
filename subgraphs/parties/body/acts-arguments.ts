import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import { LocalDate } from '../../foundation/scalars.js'
import { BodyKind, BodyRole } from './entity.js'

@InputType({ description: 'A party, or a kind of actor, in a body. Norwegian: medlem.' })
export class BodyMemberInput {
  @Field(() => ID, { nullable: true, description: 'Who it is, where it is a party.' })
  party?: string | null

  @Field(() => String, { nullable: true, description: 'The kind of actor, where no one is named.' })
  category?: string | null

  @Field(() => BodyRole, { defaultValue: BodyRole.MEMBER, description: 'What part it has in the body.' })
  role!: BodyRole
}

@ArgsType()
export class RegisterBodyArguments extends ActArguments {
  @Field(() => ID, {
    description:
      'The key it is to have, such as "project-leaders-network"; that of a body of an agreement begins with the agreement’s, which is put before this one.',
  })
  id!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The agreement that sets it up; left out where it stands by itself.',
  })
  agreement?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'Its pilot, where no agreement sets it up; left out for a body across pilots.',
  })
  pilot?: string | null

  @Field(() => String, { description: 'What it is called, or what it is, where it has no name.' })
  name!: string

  @Field(() => BodyKind, { description: 'What sort of body it is.' })
  kind!: BodyKind

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  purpose?: string | null

  @Field(() => [String], { nullable: true, description: 'What it deals with.' })
  subjects?: string[] | null

  @Field(() => String, { nullable: true, description: 'The section of the agreement that names it.' })
  section?: string | null

  @Field(() => [BodyMemberInput], { description: 'Who is in it, in the order they are to be listed.' })
  members!: BodyMemberInput[]
}

@ArgsType()
export class ChangeBodyMembersArguments extends ActArguments {
  @Field(() => ID, { description: 'The body.' })
  body!: string

  @Field(() => Int, { description: 'The edition of it that was read: if it is another by now, nothing is done.' })
  expectedVersion!: number

  @Field(() => [BodyMemberInput], { description: 'Who is in it from now on: all of them.' })
  members!: BodyMemberInput[]
}

@ArgsType()
export class RecordMeetingArguments extends ActArguments {
  @Field(() => ID, { description: 'The body.' })
  body!: string

  @Field(() => LocalDate, { description: 'The day it was held.' })
  heldOn!: LocalDate

  @Field(() => [String], { description: 'What it dealt with.' })
  subjects!: string[]

  @Field(() => String, { nullable: true, description: 'Where its minutes can be looked up. Norwegian: referat.' })
  reference?: string | null
}
