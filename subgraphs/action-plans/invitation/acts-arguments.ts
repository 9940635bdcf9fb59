import { ArgsType, Field, ID } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import { enumeration } from '../../foundation/enumeration.js'

export const InvitationAnswer = enumeration('InvitationAnswer', 'What the invited answers.', {
  ACCEPTED: 'Yes. Norwegian: akseptert.',
  DECLINED: 'No. Norwegian: avslått.',
})
export type InvitationAnswer = keyof typeof InvitationAnswer

@ArgsType()
export class ProposeInvitationArguments extends ActArguments {
  @Field(() => ID, { description: 'The agreement.' })
  agreement!: string

  @Field(() => ID, { description: 'The objective that is invited into.' })
  objective!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The party that is invited; left out where a kind of actor is named.',
  })
  party!: string | null

  @Field(() => String, { nullable: true, description: 'The kind of actor, where no party is named.' })
  category!: string | null
}

@ArgsType()
export class InvitationActArguments extends ActArguments {
  @Field(() => ID, { description: 'The invitation.' })
  invitation!: string
}

@ArgsType()
export class AnswerInvitationArguments extends InvitationActArguments {
  @Field(() => InvitationAnswer, { description: 'Yes or no.' })
  answer!: InvitationAnswer
}
