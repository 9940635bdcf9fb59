import { ArgsType, Field, InputType } from 'type-graphql'
import type { Combination } from '../../foundation/comparison.js'
import { IntFilter, KeyFilter, KronerFilter } from '../../foundation/filters.js'
import { ListArguments } from '../../foundation/list-arguments.js'
import { MeasureStatusFilter } from '../../foundation/measure-status.js'
import { ParticipationRoleFilter } from '../../foundation/participation-role.js'
import { AssessmentConclusionFilter } from '../assessment/arguments.js'
import { type ObjectiveOrder, objectiveOrdering } from './store.js'

@InputType({ description: 'Which objectives. What is left out asks nothing; all that is given has to hold.' })
export class ObjectiveWhere implements Combination<ObjectiveWhere> {
  @Field(() => KeyFilter, { nullable: true, description: 'The objective itself, by key.' })
  id?: KeyFilter | null

  @Field(() => String, {
    nullable: true,
    description: 'Part of the title, with or without accents; two letters or more.',
  })
  title?: string | null

  @Field(() => KeyFilter, { nullable: true, description: 'Its agreement.' })
  agreement?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'The pilot of its agreement.' })
  pilot?: KeyFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'The cohort of its pilot. Norwegian: pulje.' })
  cohort?: IntFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A county its pilot lies in, by code.' })
  county?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'The one theme that totals count it under.' })
  mainTheme?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'Any theme of it.' })
  theme?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A party with a role in it; with `role`, in that role.' })
  party?: KeyFilter | null

  @Field(() => ParticipationRoleFilter, {
    nullable: true,
    description: 'A role that someone has in it; with `party`, that party.',
  })
  role?: ParticipationRoleFilter | null

  @Field(() => MeasureStatusFilter, { nullable: true, description: 'The status of a measure that serves it now.' })
  measureStatus?: MeasureStatusFilter | null

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
      'Whether one of its indicators, or of its measures’, is behind its target. Neither holds where none has a reading to judge by.',
  })
  indicatorBehind?: boolean | null

  @Field(() => AssessmentConclusionFilter, {
    nullable: true,
    description: 'What the newest published assessment of it concluded; isNull asks for those without.',
  })
  assessment?: AssessmentConclusionFilter | null

  @Field(() => [ObjectiveWhere], { nullable: true, description: 'All of these hold.' })
  and?: ObjectiveWhere[] | null

  @Field(() => [ObjectiveWhere], { nullable: true, description: 'One of these holds.' })
  or?: ObjectiveWhere[] | null

  @Field(() => ObjectiveWhere, {
    nullable: true,
    description: 'This does not hold. A gap satisfies neither a comparison nor its opposite.',
  })
  not?: ObjectiveWhere | null
}

@ArgsType()
export class ObjectiveArguments extends ListArguments {
  @Field(() => ObjectiveWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: ObjectiveWhere | null

  @Field(() => objectiveOrdering.Order, {
    defaultValue: objectiveOrdering.Order.AGREEMENT_ASC,
    description: 'The order that they are listed in.',
  })
  orderBy!: ObjectiveOrder
}
