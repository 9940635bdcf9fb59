import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { acting } from '../../foundation/acts/acts.js'
import { ActDone, told } from '../../foundation/acts/done.js'
import { Problem, problemOf } from '../../foundation/acts/problem.js'
import type { Stores } from '../money-entry/acts.js'
import { moneyStores } from '../money-entry/acts-store.js'
import type { Context } from '../stores.js'
import { changeGrant, giveGrant, meetCondition } from './acts.js'
import { ChangeGrantArguments, GiveGrantArguments, MeetConditionArguments } from './acts-arguments.js'
import { Grant } from './entity.js'
import { ceilingExceeded, GrantAboveCeiling } from './rules.js'

@ObjectType({ description: 'What came of an act on a grant. Norwegian: utført handling.' })
export class GrantDone extends ActDone {
  grantId!: string | null
}

@Resolver(() => GrantDone)
export class GrantActsResolver {
  @FieldResolver(() => Grant, {
    nullable: true,
    description: 'The grant as the act left it; null where nothing was done.',
  })
  grant(@Root() { grantId }: GrantDone, @Ctx() { grants }: Context): Promise<Grant | null> | null {
    return grantId == null ? null : grants.byId(grantId)
  }

  @FieldResolver(() => [Problem], {
    description:
      'What should be looked at though it was done, such as a grant above the ceiling; empty where nothing should.',
  })
  async warnings(
    @Root() { grantId }: GrantDone,
    @Ctx() { grants, grantSchemes, language }: Context,
  ): Promise<Problem[]> {
    if (grantId == null) return []
    const [{ amount }, [ceiling]] = await Promise.all([grants.moneyOf(grantId), grantSchemes.ceilingOfGrant(grantId)])
    const exceeded = ceilingExceeded(amount, ceiling)
    if (!exceeded) return []
    const sources = exceeded.ceiling.sources.map(({ sourceId, section }) =>
      [sourceId, section].filter(Boolean).join(' '),
    )
    return [problemOf(new GrantAboveCeiling(exceeded.amount, exceeded.ceiling.amount, sources), language)]
  }

  @Mutation(() => GrantDone, {
    description:
      'Gives a grant, for one of KDD who approves. Phase 2 rests on the approved plan of the year and on a vote that is on record; grants of a year never exceed its vote. A ceiling warns, and refuses nothing. Norwegian: gi tilskudd.',
  })
  giveGrant(@Args(() => GiveGrantArguments) asked: GiveGrantArguments, @Ctx() context: Context): Promise<GrantDone> {
    return this.#perform('giveGrant', asked, context, giveGrant)
  }

  @Mutation(() => GrantDone, {
    description:
      'Changes a grant, with a reason: never below what is allocated or paid out of it. What the amount was is kept. Norwegian: endre tilskudd.',
  })
  changeGrant(
    @Args(() => ChangeGrantArguments) asked: ChangeGrantArguments,
    @Ctx() context: Context,
  ): Promise<GrantDone> {
    return this.#perform('changeGrant', asked, context, changeGrant)
  }

  @Mutation(() => GrantDone, {
    description:
      'Puts on record that a condition of a grant is met, for one of KDD who handles. Norwegian: oppfylle vilkår.',
  })
  meetCondition(
    @Args(() => MeetConditionArguments) asked: MeetConditionArguments,
    @Ctx() context: Context,
  ): Promise<GrantDone> {
    return this.#perform('meetCondition', asked, context, meetCondition)
  }

  async #perform<Asked extends { readonly idempotencyKey: string; readonly reason: string | null }>(
    name: string,
    asked: Asked,
    context: Context,
    act: (asked: Asked, stores: Stores & { readonly newGrant: string }) => Promise<string>,
  ): Promise<GrantDone> {
    const outcome = await acting(context).perform({
      name,
      asked,
      work: async (doing) => ({
        grantId: await act(asked, { ...moneyStores(doing), newGrant: `grant-${doing.revision}` }),
      }),
    })
    return told(GrantDone, outcome)
  }
}
