import { ArgsType, Field, ID } from 'type-graphql'
import { CountyCode, MunicipalityCode, OrgNumber } from '../../foundation/scalars.js'
import { CloseArguments, RegisterArguments, RenameArguments } from '../register/acts-arguments.js'
import { PartyKind } from './entity.js'

@ArgsType()
export class RegisterPartyArguments extends RegisterArguments {
  @Field(() => ID, { description: 'The key it is to have, such as "smola-kommune": it is never used again.' })
  id!: string

  @Field(() => PartyKind, { description: 'What sort of organisation it is.' })
  kind!: PartyKind

  @Field(() => String, { nullable: true, description: 'What it is called for short.' })
  shortName?: string | null

  @Field(() => [String], { nullable: true, description: 'Other forms of its name.' })
  alsoCalled?: string[] | null

  @Field(() => OrgNumber, {
    nullable: true,
    description: 'Norwegian: organisasjonsnummer. Left out where it is not known: then no machine acts for it.',
  })
  organisationNumber?: string | null

  @Field(() => MunicipalityCode, { nullable: true, description: 'The municipality that it governs, if it is one.' })
  municipality?: string | null

  @Field(() => CountyCode, {
    nullable: true,
    description: 'The county that it governs, if it is a county municipality.',
  })
  county?: string | null

  @Field(() => [CountyCode], {
    nullable: true,
    description: 'The counties of its district, if it is a county governor.',
  })
  district?: string[] | null

  @Field(() => String, { nullable: true, description: 'What else a reader should know about it.' })
  note?: string | null
}

@ArgsType()
export class RenamePartyArguments extends RenameArguments {
  @Field(() => ID, { description: 'The party.' })
  party!: string
}

@ArgsType()
export class ClosePartyArguments extends CloseArguments {
  @Field(() => ID, { description: 'The party.' })
  party!: string
}

@ArgsType()
export class MergePartiesArguments extends ClosePartyArguments {
  @Field(() => ID, { description: 'The party that has its place from then on.' })
  into!: string
}
