import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import { FigureState } from '../../foundation/figure-state.js'
import type { Ore } from '../../foundation/money.js'
import { Kroner } from '../../foundation/scalars.js'
import { SchemeOutcome } from './entity.js'

@InputType({
  description:
    'How an existing instrument was used in a year, or was not. In a correction, what is left out stays as it is, and null takes away. Norwegian: bruk av virkemiddel.',
})
export class SchemeUseInput {
  @Field(() => ID, { nullable: true, description: 'The party that applied, or did not.' })
  party?: string | null

  @Field(() => ID, { nullable: true, description: 'The measure it was for, where it was for one.' })
  measure?: string | null

  @Field(() => Int, { nullable: true, description: 'The year. A new use needs one.' })
  year?: number | null

  @Field(() => SchemeOutcome, { nullable: true, description: 'What became of it. A new use needs one.' })
  outcome?: SchemeOutcome | null

  @Field(() => String, { nullable: true, description: 'Why it was refused or not applied for.' })
  reason?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is of a year before the agreement, to compare with; no where it is left out. Norwegian: nullpunkt.',
  })
  isBaseline?: boolean | null

  @Field(() => Kroner, { nullable: true, description: 'How much was applied for.' })
  applied?: Ore | null

  @Field(() => FigureState, { nullable: true, description: 'Whether that is known, and if not, why.' })
  appliedState?: FigureState | null

  @Field(() => Kroner, { nullable: true, description: 'How much was awarded.' })
  awarded?: Ore | null

  @Field(() => FigureState, { nullable: true, description: 'Whether that is known, and if not, why.' })
  awardedState?: FigureState | null
}

@ArgsType()
export class RecordSchemeUseArguments extends ActArguments {
  @Field(() => ID, { description: 'The instrument.' })
  scheme!: string

  @Field(() => ID, { description: 'The agreement of the pilot that used it.' })
  agreement!: string

  @Field(() => SchemeUseInput, { description: 'How it was used, or that it was not.' })
  use!: SchemeUseInput
}

@ArgsType()
export class CorrectSchemeUseArguments extends ActArguments {
  @Field(() => ID, { description: 'The use.' })
  schemeUse!: string

  @Field(() => Int, { description: 'The edition of it that was read: if it is another by now, nothing is done.' })
  expectedVersion!: number

  @Field(() => SchemeUseInput, { description: 'What is to be said otherwise.' })
  change!: SchemeUseInput
}
