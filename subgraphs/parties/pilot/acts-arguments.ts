import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { World } from '../../foundation/provenance.js'
import { CountyCode, ImpreciseDate, MunicipalityCode } from '../../foundation/scalars.js'
import { CloseArguments, RegisterArguments, RenameArguments } from '../register/acts-arguments.js'

@InputType({ description: 'A municipality of a pilot. Norwegian: kommune.' })
export class PilotMunicipalityInput {
  @Field(() => MunicipalityCode, { description: 'The municipality.' })
  municipality!: string

  @Field(() => String, { nullable: true, description: 'What part of it is left out of the pilot.' })
  scopeNote?: string | null
}

@InputType({
  description: 'What is agreed of a county in a pilot that lies in several. Norwegian: fylkets andel.',
})
export class PilotCountyInput {
  @Field(() => CountyCode, { description: 'The county.' })
  county!: string

  @Field(() => Int, { description: 'Its share of the pilot in basis points: those of all counties add up to 10 000.' })
  shareBasisPoints!: number
}

@ArgsType()
export class RegisterPilotArguments extends RegisterArguments {
  @Field(() => ID, {
    description:
      'The key it is to have, such as "smola-aure", or "demo-smola-aure" for a twin: it is never used again.',
  })
  id!: string

  @Field(() => World, { defaultValue: World.REAL, description: 'Whether it is a real pilot or a demonstration.' })
  world!: World

  @Field(() => [String], { nullable: true, description: 'Other names it goes by.' })
  alsoCalled?: string[] | null

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True where the name only lists the municipalities.',
  })
  nameIsDescriptive!: boolean

  @Field(() => Int, { description: 'Norwegian: pulje.' })
  cohort!: number

  @Field(() => ImpreciseDate, { nullable: true, description: 'When it was selected as a pilot.' })
  selectedOn?: ImpreciseDate | null

  @Field(() => String, {
    nullable: true,
    description: 'What is left out, where it is smaller than its municipalities.',
  })
  scopeNote?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Whether its municipalities border on each other.' })
  contiguous?: boolean | null

  @Field(() => String, { nullable: true, description: 'The place that the work is led from.' })
  leadPlace?: string | null

  @Field(() => [PilotMunicipalityInput], { description: 'Its municipalities, in the order they are to be listed.' })
  municipalities!: PilotMunicipalityInput[]

  @Field(() => [PilotCountyInput], {
    nullable: true,
    description: 'The shares of the counties that its municipalities lie in, where they are agreed: of all of them.',
  })
  counties?: PilotCountyInput[] | null
}

@ArgsType()
export class RenamePilotArguments extends RenameArguments {
  @Field(() => ID, { description: 'The pilot.' })
  pilot!: string
}

@ArgsType()
export class ClosePilotArguments extends CloseArguments {
  @Field(() => ID, { description: 'The pilot.' })
  pilot!: string
}

@ArgsType()
export class MergePilotsArguments extends ClosePilotArguments {
  @Field(() => ID, { description: 'The pilot that goes on in its place.' })
  into!: string
}
