import { ArgsType, Field, InputType } from 'type-graphql'
import type { Combination, Comparisons } from '../../foundation/comparison.js'
import { enumFilter, KeyFilter, TextFilter } from '../../foundation/filters.js'
import { ListArguments } from '../../foundation/list-arguments.js'
import { ParticipationRoleFilter } from '../../foundation/participation-role.js'
import { PartyKind } from './entity.js'
import { type PartyOrder, partyOrdering } from './store.js'

const PartyKindFilter = enumFilter<PartyKind>('PartyKind', PartyKind)
type PartyKindFilter = Comparisons<PartyKind>

@InputType({ description: 'Which parties. What is left out asks nothing; all that is given has to hold.' })
export class PartyWhere implements Combination<PartyWhere> {
  @Field(() => KeyFilter, { nullable: true, description: 'The party itself, by key.' })
  id?: KeyFilter | null

  @Field(() => String, {
    nullable: true,
    description: 'Part of a name, in any of its languages, with or without accents; two letters or more.',
  })
  name?: string | null

  @Field(() => PartyKindFilter, { nullable: true, description: 'What sort of organisation it is.' })
  kind?: PartyKindFilter | null

  @Field(() => TextFilter, { nullable: true, description: 'Norwegian: organisasjonsnummer.' })
  organisationNumber?: TextFilter | null

  @Field(() => KeyFilter, {
    nullable: true,
    description: 'Parties of a county, by code: its municipalities, its county municipality, its county governor.',
  })
  county?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A pilot it has a role in; with `role`, that role.' })
  pilot?: KeyFilter | null

  @Field(() => ParticipationRoleFilter, {
    nullable: true,
    description: 'A role it has in some pilot of this world; with `pilot`, in that one.',
  })
  role?: ParticipationRoleFilter | null

  @Field(() => [PartyWhere], { nullable: true, description: 'All of these hold.' })
  and?: PartyWhere[] | null

  @Field(() => [PartyWhere], { nullable: true, description: 'One of these holds.' })
  or?: PartyWhere[] | null

  @Field(() => PartyWhere, {
    nullable: true,
    description: 'This does not hold. A gap satisfies neither a comparison nor its opposite.',
  })
  not?: PartyWhere | null
}

@ArgsType()
export class PartyArguments extends ListArguments {
  @Field(() => PartyWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: PartyWhere | null

  @Field(() => partyOrdering.Order, {
    defaultValue: partyOrdering.Order.NAME_ASC,
    description: 'The order that they are listed in.',
  })
  orderBy!: PartyOrder
}
