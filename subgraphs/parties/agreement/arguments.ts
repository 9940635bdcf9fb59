import { ArgsType, Field, InputType } from 'type-graphql'
import type { Combination, Comparisons } from '../../foundation/comparison.js'
import { DateFilter, enumFilter, IntFilter, KeyFilter } from '../../foundation/filters.js'
import { ListArguments } from '../../foundation/list-arguments.js'
import { ParticipationRoleFilter } from '../../foundation/participation-role.js'
import { AgreementStage } from './entity.js'
import { type AgreementOrder, agreementOrdering } from './store.js'

const AgreementStageFilter = enumFilter<AgreementStage>('AgreementStage', AgreementStage)
type AgreementStageFilter = Comparisons<AgreementStage>

@InputType({ description: 'Which agreements. What is left out asks nothing; all that is given has to hold.' })
export class AgreementWhere implements Combination<AgreementWhere> {
  @Field(() => KeyFilter, { nullable: true, description: 'The agreement itself, by key.' })
  id?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'Its pilot.' })
  pilot?: KeyFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'The cohort of its pilot. Norwegian: pulje.' })
  cohort?: IntFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A county its pilot lies in, by code.' })
  county?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A theme of one of its objectives.' })
  theme?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A party with a role in it; with `role`, in that role.' })
  party?: KeyFilter | null

  @Field(() => ParticipationRoleFilter, {
    nullable: true,
    description: 'A role that someone has in it; with `party`, that party.',
  })
  role?: ParticipationRoleFilter | null

  @Field(() => AgreementStageFilter, { nullable: true, description: 'How far it has come.' })
  stage?: AgreementStageFilter | null

  @Field(() => DateFilter, { nullable: true, description: 'The day it was signed.' })
  signedOn?: DateFilter | null

  @Field(() => DateFilter, { nullable: true, description: 'The last day of its term.' })
  endsOn?: DateFilter | null

  @Field(() => [AgreementWhere], { nullable: true, description: 'All of these hold.' })
  and?: AgreementWhere[] | null

  @Field(() => [AgreementWhere], { nullable: true, description: 'One of these holds.' })
  or?: AgreementWhere[] | null

  @Field(() => AgreementWhere, {
    nullable: true,
    description: 'This does not hold. A gap satisfies neither a comparison nor its opposite.',
  })
  not?: AgreementWhere | null
}

@ArgsType()
export class AgreementArguments extends ListArguments {
  @Field(() => AgreementWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: AgreementWhere | null

  @Field(() => agreementOrdering.Order, {
    defaultValue: agreementOrdering.Order.PILOT_NAME_ASC,
    description: 'The order that they are listed in.',
  })
  orderBy!: AgreementOrder
}
