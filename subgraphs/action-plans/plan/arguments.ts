import { ArgsType, Field, InputType } from 'type-graphql'
import type { Combination, Comparisons } from '../../foundation/comparison.js'
import { enumFilter, IntFilter, KeyFilter } from '../../foundation/filters.js'
import { ListArguments } from '../../foundation/list-arguments.js'
import { PageArguments } from '../../foundation/page-arguments.js'
import { PlanState } from '../plan-version/entity.js'
import { type ActionPlanOrder, actionPlanOrdering } from './store.js'

const PlanStateFilter = enumFilter<PlanState>('PlanState', PlanState)
type PlanStateFilter = Comparisons<PlanState>

@InputType({ description: 'Which action plans. What is left out asks nothing; all that is given has to hold.' })
export class ActionPlanWhere implements Combination<ActionPlanWhere> {
  @Field(() => KeyFilter, { nullable: true, description: 'The plan itself, by key.' })
  id?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'Its agreement.' })
  agreement?: KeyFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'Its pilot.' })
  pilot?: KeyFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'The cohort of its pilot. Norwegian: pulje.' })
  cohort?: IntFilter | null

  @Field(() => KeyFilter, { nullable: true, description: 'A county its pilot lies in, by code.' })
  county?: KeyFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'The year that it plans.' })
  year?: IntFilter | null

  @Field(() => PlanStateFilter, { nullable: true, description: 'How far its newest version has come.' })
  state?: PlanStateFilter | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether one of its versions is approved and holds, even while a newer one is being treated.',
  })
  isApproved?: boolean | null

  @Field(() => [ActionPlanWhere], { nullable: true, description: 'All of these hold.' })
  and?: ActionPlanWhere[] | null

  @Field(() => [ActionPlanWhere], { nullable: true, description: 'One of these holds.' })
  or?: ActionPlanWhere[] | null

  @Field(() => ActionPlanWhere, {
    nullable: true,
    description: 'This does not hold. A gap satisfies neither a comparison nor its opposite.',
  })
  not?: ActionPlanWhere | null
}

@ArgsType()
export class ActionPlanArguments extends ListArguments {
  @Field(() => ActionPlanWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: ActionPlanWhere | null

  @Field(() => actionPlanOrdering.Order, {
    defaultValue: actionPlanOrdering.Order.YEAR_DESC,
    description: 'The order that they are listed in.',
  })
  orderBy!: ActionPlanOrder
}

/** Of one pilot or agreement, which is of one world already. */
@ArgsType()
export class OwnActionPlanArguments extends PageArguments {
  @Field(() => ActionPlanWhere, { nullable: true, description: 'Only those for which this holds. Without it: all.' })
  where?: ActionPlanWhere | null

  @Field(() => actionPlanOrdering.Order, {
    defaultValue: actionPlanOrdering.Order.YEAR_DESC,
    description: 'The order that they are listed in.',
  })
  orderBy!: ActionPlanOrder
}
