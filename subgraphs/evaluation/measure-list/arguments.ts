import { ArgsType, Field, InputType } from 'type-graphql'
import type { Combination } from '../../foundation/comparison.js'
import { DateFilter, IntFilter, KeyFilter, KronerFilter } from '../../foundation/filters.js'
import { ListArguments } from '../../foundation/list-arguments.js'
import { MeasureStatusFilter } from '../../foundation/measure-status.js'
import { type MeasureOrder, measureOrdering } from './store.js'

@InputType({
  description:
    'Which measures, by what the newest public plan says of each. What is left out asks nothing; all that is given has to hold.',
})
export class MeasureWhere implements Combination<MeasureWhere> {
  @Field(() => KeyFilter, { nullable: true, description: 'The measure itself, by key.' })
  id?: KeyFilter | null

  @Field(() => String, {
    nullable: true,
    description: 'Part of the title, with or without accents; two letters or more.',
  })
  title?: string | null

  @Field(() => KeyFilter, { nullable: true, description: 'Its agreement.' })
  agreement?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'Its pilot.' })
  pilot?: KeyFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'The cohort of its pilot. Norwegian: pulje.' })
  cohort?: IntFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A county its pilot lies in, by code.' })
  county?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'An objective that it serves.' })
  objective?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'The main theme of an objective that it serves.' })
  mainTheme?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'Any theme of an objective that it serves.' })
  theme?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A partner in it. Norwegian: samarbeidspart.' })
  partner?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'The municipality that is responsible for it, by code.' })
  responsibleMunicipality?: KeyFilter | null

  @Field(() => MeasureStatusFilter, { nullable: true, description: 'How far it has come.' })
  status?: MeasureStatusFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'The year of the newest public plan that speaks of it.' })
  year?: IntFilter | null

  @Field(() => DateFilter, { nullable: true, description: 'The last day that it is planned for.' })
  plannedTo?: DateFilter | null

  @Field(() => KronerFilter, {
    nullable: true,
    description: 'What is allocated to it, all sources and years together.',
  })
  allocated?: KronerFilter | null

  @Field(() => KronerFilter, { nullable: true, description: 'What is spent on it, all sources and years together.' })
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

  @Field(() => [MeasureWhere], { nullable: true, description: 'All of these hold.' })
  and?: MeasureWhere[] | null

  @Field(() => [MeasureWhere], { nullable: true, description: 'One of these holds.' })
  or?: MeasureWhere[] | null

  @Field(() => MeasureWhere, {
    nullable: true,
    description: 'This does not hold. A gap satisfies neither a comparison nor its opposite.',
  })
  not?: MeasureWhere | null
}

@ArgsType()
export class MeasureArguments extends ListArguments {
  @Field(() => MeasureWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: MeasureWhere | null

  @Field(() => measureOrdering.Order, {
    defaultValue: measureOrdering.Order.AGREEMENT_ASC,
    description: 'The order that they are listed in.',
  })
  orderBy!: MeasureOrder
}
