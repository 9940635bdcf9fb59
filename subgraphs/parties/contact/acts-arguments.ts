import { ArgsType, Field, ID, Int } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'

@ArgsType()
abstract class PersonArguments extends ActArguments {
  @Field(() => String, { description: 'What the person is called.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'What the person does.' })
  role?: string | null

  @Field(() => String, { nullable: true, description: 'Norwegian: e-postadresse.' })
  email?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'In digits, a plus before them at most. Norwegian: telefonnummer.',
  })
  phone?: string | null

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether what the organisation has to do is sent to this e-mail address, each working day that there is something. Norwegian: sammendrag på e-post.',
  })
  digest!: boolean
}

@ArgsType()
export class AddContactArguments extends PersonArguments {
  @Field(() => ID, { description: 'The agreement that the person is to be talked to about.' })
  agreement!: string
}

@ArgsType()
export class ChangeContactArguments extends PersonArguments {
  @Field(() => ID, { description: 'The contact.' })
  contact!: string

  @Field(() => Int, { description: 'The edition that was read: if it is another by now, nothing is done.' })
  expectedVersion!: number
}

@ArgsType()
export class RemoveContactArguments extends ActArguments {
  @Field(() => ID, { description: 'The contact.' })
  contact!: string
}
