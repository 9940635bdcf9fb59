import { ArgsType, Field } from 'type-graphql'
import { CountyCode, LocalDate } from '../../foundation/scalars.js'
import { RegisterArguments, RegisterChangeArguments, RenameArguments } from '../register/acts-arguments.js'

@ArgsType()
export class RegisterCountyArguments extends RegisterArguments {
  @Field(() => CountyCode, { description: 'The code that it has, which is its key. Norwegian: fylkesnummer.' })
  code!: string

  @Field(() => String, { description: 'The registered name, with all its official languages.' })
  officialName!: string

  @Field(() => LocalDate, { description: 'Its first day, which may be ahead.' })
  validFrom!: LocalDate
}

@ArgsType()
export class RenameCountyArguments extends RenameArguments {
  @Field(() => CountyCode, { description: 'The county.' })
  county!: string

  @Field(() => String, { description: 'The new registered name, with all its official languages.' })
  officialName!: string
}

@ArgsType()
export class EndCountyArguments extends RegisterChangeArguments {
  @Field(() => CountyCode, { description: 'The county.' })
  county!: string

  @Field(() => LocalDate, { description: 'Its last day.' })
  validTo!: LocalDate

  @Field(() => [CountyCode], {
    description: 'What takes over from it: one where it is merged or numbered anew, several where it is divided.',
  })
  successors!: string[]
}
