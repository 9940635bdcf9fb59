import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { connectionOf, type Page } from '../../foundation/connections.js'
import { PlanState, PlanVersion } from '../plan-version/entity.js'
import { Agreement, Pilot } from '../references.js'
import type { Context } from '../stores.js'
import { ActionPlanArguments, OwnActionPlanArguments } from './arguments.js'
import { ActionPlan } from './entity.js'
import { current, newest } from './rules.js'

export const { Connection: ActionPlanConnection } = connectionOf(ActionPlan)

@Resolver(() => ActionPlan)
export class ActionPlanResolver {
  @Query(() => ActionPlanConnection, {
    description: 'Action plans of which at least one version has been submitted, in one world.',
  })
  actionPlans(
    @Args(() => ActionPlanArguments) asked: ActionPlanArguments,
    @Ctx() { plans, moment }: Context,
  ): Promise<Page<ActionPlan>> {
    return plans.page(asked, moment)
  }

  @Query(() => ActionPlan, { nullable: true, description: 'One action plan by its key.' })
  actionPlan(
    @Arg('id', () => ID, { description: 'Its key, such as "smola-aure/2026".' }) id: string,
    @Ctx() { plans }: Context,
  ): Promise<ActionPlan | null> {
    return plans.byId(id)
  }

  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement that it carries out.' })
  agreement(@Root() plan: ActionPlan): Agreement {
    return { id: plan.agreementId }
  }

  @FieldResolver(() => Pilot, { nullable: true, description: 'The pilot of its agreement.' })
  pilot(@Root() plan: ActionPlan): Pilot {
    return { id: plan.pilotId }
  }

  @FieldResolver(() => PlanState, {
    nullable: true,
    description: 'How far its newest version has come. The one that holds may be another: see `current`.',
  })
  async state(@Root() plan: ActionPlan, @Ctx() { planVersions }: Context): Promise<PlanState | null> {
    return newest(await planVersions.ofPlan(plan.id))?.state ?? null
  }

  @FieldResolver(() => [PlanVersion], {
    description: 'Every version that has been submitted, newest first. Drafts are not among them.',
  })
  versions(@Root() plan: ActionPlan, @Ctx() { planVersions }: Context): Promise<PlanVersion[]> {
    return planVersions.ofPlan(plan.id)
  }

  @FieldResolver(() => PlanVersion, {
    nullable: true,
    description: 'One version by its number; null where there is none, or only a draft.',
  })
  async version(
    @Root() plan: ActionPlan,
    @Arg('number', () => Int, { description: 'Its number: 1 for the first.' }) number: number,
    @Ctx() { planVersions }: Context,
  ): Promise<PlanVersion | null> {
    return (await planVersions.ofPlan(plan.id)).find((version) => version.number === number) ?? null
  }

  @FieldResolver(() => PlanVersion, {
    nullable: true,
    description: 'The version that holds: the approved one. Null while none has been approved.',
  })
  async current(@Root() plan: ActionPlan, @Ctx() { planVersions }: Context): Promise<PlanVersion | null> {
    return current(await planVersions.ofPlan(plan.id))
  }
}

@Resolver(() => Pilot)
export class PilotPlansResolver {
  @FieldResolver(() => ActionPlanConnection, {
    nullable: true,
    description: 'Its action plans, newest year first. Norwegian: handlingsplaner.',
  })
  actionPlans(
    @Root() pilot: Pilot,
    @Args(() => OwnActionPlanArguments) asked: OwnActionPlanArguments,
    @Ctx() { plans, moment }: Context,
  ): Promise<Page<ActionPlan>> {
    return plans.pageOfPilot(pilot.id, asked, moment)
  }
}

@Resolver(() => Agreement)
export class AgreementPlansResolver {
  @FieldResolver(() => ActionPlanConnection, {
    nullable: true,
    description: 'The action plans made under it, newest year first. Norwegian: handlingsplaner.',
  })
  actionPlans(
    @Root() agreement: Agreement,
    @Args(() => OwnActionPlanArguments) asked: OwnActionPlanArguments,
    @Ctx() { plans, moment }: Context,
  ): Promise<Page<ActionPlan>> {
    return plans.pageOfAgreement(agreement.id, asked, moment)
  }
}
