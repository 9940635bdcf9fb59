import { ArgsType, Field, InputType } from 'type-graphql'
import type { Combination } from '../../foundation/comparison.js'
import { BooleanFilter, IntFilter, KeyFilter, KronerFilter } from '../../foundation/filters.js'
import { ListArguments } from '../../foundation/list-arguments.js'
import { ParticipationRoleFilter } from '../../foundation/participation-role.js'
import { type PilotOrder, pilotOrdering } from './store.js'

@InputType({ description: 'Which pilots. What is left out asks nothing; all that is given has to hold.' })
export class PilotWhere implements Combination<PilotWhere> {
  @Field(() => KeyFilter, { nullable: true, description: 'The pilot itself, by key.' })
  id?: KeyFilter | null

  @Field(() => String, {
    nullable: true,
    description: 'Part of a name, in any of its languages, with or without accents; two letters or more.',
  })
  name?: string | null

  @Field(() => IntFilter, { nullable: true, description: 'Norwegian: pulje.' })
  cohort?: IntFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A county it lies in, by code.' })
  county?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A municipality of it, by the code it has today.' })
  municipality?: KeyFilter | null

  @Field(() => KeyFilter, {
    nullable: true,
    description: 'A theme of its objectives, or of what it said that it would work on.',
  })
  theme?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A party with a role in it; with `role`, in that role.' })
  party?: KeyFilter | null

  @Field(() => ParticipationRoleFilter, {
    nullable: true,
    description: 'A role that someone has in it; with `party`, that party.',
  })
  role?: ParticipationRoleFilter | null

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether its municipalities border on each other.' })
  contiguous?: BooleanFilter | null

  @Field(() => Boolean, { nullable: true, description: 'Whether an agreement of it is on record.' })
  hasAgreement?: boolean | null

  @Field(() => IntFilter, {
    nullable: true,
    description: 'The newest year that it has an approved plan for; isNull asks for those without.',
  })
  approvedPlanYear?: IntFilter | null

  @Field(() => KronerFilter, { nullable: true, description: 'What the state has granted it, all years together.' })
  granted?: KronerFilter | null

  @Field(() => KronerFilter, {
    nullable: true,
    description: 'What is allocated in it, all sources and years together.',
  })
  allocated?: KronerFilter | null

  @Field(() => KronerFilter, { nullable: true, description: 'What is spent in it, all sources and years together.' })
  spent?: KronerFilter | null

  @Field(() => IntFilter, {
    nullable: true,
    description: 'What is spent of what is allocated, in basis points; missing where either is.',
  })
  spentShare?: IntFilter | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether one of its indicators is behind its target. Neither holds where none has a reading to judge by.',
  })
  indicatorBehind?: boolean | null

  @Field(() => [PilotWhere], { nullable: true, description: 'All of these hold.' })
  and?: PilotWhere[] | null

  @Field(() => [PilotWhere], { nullable: true, description: 'One of these holds.' })
  or?: PilotWhere[] | null

  @Field(() => PilotWhere, {
    nullable: true,
    description: 'This does not hold. A gap satisfies neither a comparison nor its opposite.',
  })
  not?: PilotWhere | null
}

@ArgsType()
export class PilotArguments extends ListArguments {
  @Field(() => PilotWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: PilotWhere | null

  @Field(() => pilotOrdering.Order, {
    defaultValue: pilotOrdering.Order.NAME_ASC,
    description: 'The order that they are listed in.',
  })
  orderBy!: PilotOrder
}
