import { ArgsType, Field } from 'type-graphql'
import { CountyCode, LocalDate, MunicipalityCode } from '../../foundation/scalars.js'
import { RegisterArguments, RegisterChangeArguments, RenameArguments } from '../register/acts-arguments.js'

@ArgsType()
export class RegisterMunicipalityArguments extends RegisterArguments {
  @Field(() => MunicipalityCode, {
    description: 'The code that it has, which is its key for good. Norwegian: kommunenummer.',
  })
  code!: string

  @Field(() => String, { description: 'The registered name, with all its official languages.' })
  officialName!: string

  @Field(() => CountyCode, { description: 'The county that it lies in.' })
  county!: string

  @Field(() => LocalDate, { description: 'Its first day, which may be ahead.' })
  validFrom!: LocalDate
}

@ArgsType()
export class RenameMunicipalityArguments extends RenameArguments {
  @Field(() => MunicipalityCode, { description: 'The municipality, by its key.' })
  municipality!: string

  @Field(() => String, { description: 'The new registered name, with all its official languages.' })
  officialName!: string
}

@ArgsType()
export class RenumberMunicipalityArguments extends RegisterChangeArguments {
  @Field(() => MunicipalityCode, { description: 'The municipality, by its key, which it keeps.' })
  municipality!: string

  @Field(() => MunicipalityCode, { description: 'The code that it has from then on. Norwegian: kommunenummer.' })
  code!: string

  @Field(() => CountyCode, {
    nullable: true,
    description: 'The county that it lies in from then on, if it is another.',
  })
  county?: string | null

  @Field(() => LocalDate, { description: 'The first day of the new code.' })
  validFrom!: LocalDate
}

@ArgsType()
export class EndMunicipalityArguments extends RegisterChangeArguments {
  @Field(() => MunicipalityCode, { description: 'The municipality, by its key.' })
  municipality!: string

  @Field(() => LocalDate, { description: 'Its last day.' })
  validTo!: LocalDate

  @Field(() => [MunicipalityCode], {
    description: 'What takes over from it: one where it is merged, several where it is divided.',
  })
  successors!: string[]
}
