import { ArgsType, Field, InputType } from 'type-graphql'
import type { Combination } from '../../foundation/comparison.js'
import { BooleanFilter, IntFilter, KeyFilter } from '../../foundation/filters.js'
import { PageArguments } from '../../foundation/page-arguments.js'
import { type MunicipalityOrder, municipalityOrdering } from './store.js'

@InputType({ description: 'Which municipalities. What is left out asks nothing; all that is given has to hold.' })
export class MunicipalityWhere implements Combination<MunicipalityWhere> {
  @Field(() => KeyFilter, { nullable: true, description: 'Its key.' })
  code?: KeyFilter | null

  @Field(() => String, {
    nullable: true,
    description: 'Part of a name, in any of its languages, with or without accents; two letters or more.',
  })
  name?: string | null

  @Field(() => KeyFilter, { nullable: true, description: 'The county it lies in, by code.' })
  county?: KeyFilter | null

  @Field(() => KeyFilter, {
    nullable: true,
    description: 'A pilot it is part of; isNull asks for those outside all pilots.',
  })
  pilot?: KeyFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'Its class, where verified: from 1, most central, to 6.' })
  centrality?: IntFilter | null

  @Field(() => BooleanFilter, {
    nullable: true,
    description: 'Whether it is in the administrative area for Sámi languages.',
  })
  samiLanguageArea?: BooleanFilter | null

  @Field(() => [MunicipalityWhere], { nullable: true, description: 'All of these hold.' })
  and?: MunicipalityWhere[] | null

  @Field(() => [MunicipalityWhere], { nullable: true, description: 'One of these holds.' })
  or?: MunicipalityWhere[] | null

  @Field(() => MunicipalityWhere, {
    nullable: true,
    description: 'This does not hold. A gap satisfies neither a comparison nor its opposite.',
  })
  not?: MunicipalityWhere | null
}

@ArgsType()
export class MunicipalityArguments extends PageArguments {
  @Field(() => MunicipalityWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: MunicipalityWhere | null

  @Field(() => municipalityOrdering.Order, {
    defaultValue: municipalityOrdering.Order.NAME_ASC,
    description: 'The order that they are listed in.',
  })
  orderBy!: MunicipalityOrder
}
