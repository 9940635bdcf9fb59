import { ArgsType, Field, InputType, Int } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import { Language } from '../../foundation/language.js'
import { LocalDate } from '../../foundation/scalars.js'

@InputType({ description: 'A name in one language. Norwegian: navn.' })
export class NameInput {
  @Field(() => Language, { description: 'The language it is in.' })
  language!: Language

  @Field(() => String, { description: 'The name in it.' })
  text!: string
}

/** What is to be put in a register, with its name. */
@ArgsType()
export abstract class RegisterArguments extends ActArguments {
  @Field(() => String, { description: 'The name in Norwegian.' })
  name!: string

  @Field(() => [NameInput], { nullable: true, description: 'The name in other languages, or in both Norwegian ones.' })
  names?: NameInput[] | null
}

/** What changes something that is in a register. */
@ArgsType()
export abstract class RegisterChangeArguments extends ActArguments {
  @Field(() => Int, { description: 'The edition of it that was read: if it is another by now, nothing is done.' })
  expectedVersion!: number
}

@ArgsType()
export abstract class RenameArguments extends RegisterChangeArguments {
  @Field(() => String, { description: 'The new name in Norwegian.' })
  name!: string

  @Field(() => [NameInput], {
    nullable: true,
    description: 'The new name in other languages: all of them, since those of before go. Left out where they stay.',
  })
  names?: NameInput[] | null

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The first day of the new name; today where it is left out. The former one is good until the day before.',
  })
  validFrom?: LocalDate | null
}

@ArgsType()
export abstract class CloseArguments extends RegisterChangeArguments {
  @Field(() => LocalDate, { nullable: true, description: 'The day it is closed; today where it is left out.' })
  closedOn?: LocalDate | null
}
