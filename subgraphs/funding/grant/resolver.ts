import { Arg, Args, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { connectionOf, type Page } from '../../foundation/connections.js'
import { enumeration } from '../../foundation/enumeration.js'
import { KronerFigure } from '../../foundation/figures.js'
import type { Ore } from '../../foundation/money.js'
import { Kroner } from '../../foundation/scalars.js'
import { GrantCeiling, GrantScheme } from '../grant-scheme/entity.js'
import { OwnMoneyArguments } from '../money-entry/arguments.js'
import { MoneyEntry } from '../money-entry/entity.js'
import { MoneyEntryConnection } from '../money-entry/resolver.js'
import { Agreement, named, Party, Pilot, PlanVersion } from '../references.js'
import type { Context } from '../stores.js'
import { GrantArguments } from './arguments.js'
import { Grant, GrantCondition } from './entity.js'
import { ceilingExceeded, remaining } from './rules.js'

export const AppropriationState = enumeration('AppropriationState', 'How a grant stands to the vote of its year.', {
  WITHIN: 'The vote of its year is on record, and the grants of the year are within it.',
  NOT_ON_RECORD: 'What was voted for its year is not on record, so nobody can say.',
})
export type AppropriationState = keyof typeof AppropriationState

export const GrantWarningKind = enumeration('GrantWarningKind', 'What should be looked at; it refuses nothing.', {
  CEILING_EXCEEDED: 'The grant is more than the ceiling of its phase and cohort.',
})
export type GrantWarningKind = keyof typeof GrantWarningKind

@ObjectType({ description: 'Something about a grant that should be looked at; it refuses nothing.' })
class GrantWarning {
  @Field(() => GrantWarningKind, { description: 'What it is.' })
  kind!: GrantWarningKind

  @Field(() => Kroner, { description: 'How much the grant is.' })
  amount!: Ore

  @Field(() => GrantCeiling, { description: 'The ceiling that it exceeds, with its source.' })
  ceiling!: GrantCeiling
}

export const { Connection: GrantConnection } = connectionOf(Grant)

@Resolver(() => Grant)
export class GrantResolver {
  @Query(() => GrantConnection, { description: 'Grants to the pilots of one world.' })
  grants(@Args(() => GrantArguments) asked: GrantArguments, @Ctx() { grants, moment }: Context): Promise<Page<Grant>> {
    return grants.page(asked, moment)
  }

  @Query(() => Grant, { nullable: true, description: 'One grant by its key.' })
  grant(
    @Arg('id', () => ID, { description: 'Its key.' }) id: string,
    @Ctx() { grants }: Context,
  ): Promise<Grant | null> {
    return grants.byId(id)
  }

  @FieldResolver(() => GrantScheme, { nullable: true, description: 'The scheme that it is given under.' })
  scheme(@Root() grant: Grant, @Ctx() { grantSchemes }: Context): Promise<GrantScheme | null> {
    return grantSchemes.byId(grant.schemeId)
  }

  @FieldResolver(() => Pilot, { nullable: true, description: 'The pilot that it is given to.' })
  pilot(@Root() grant: Grant): Pilot {
    return { id: grant.pilotId }
  }

  @FieldResolver(() => Agreement, {
    nullable: true,
    description: 'The agreement; null for one given before there was one.',
  })
  agreement(@Root() grant: Grant): Agreement | null {
    return named(grant.agreementId)
  }

  @FieldResolver(() => PlanVersion, { nullable: true, description: 'The approved plan that it rests on, if it does.' })
  planVersion(@Root() grant: Grant): PlanVersion | null {
    return named(grant.planVersionId)
  }

  @FieldResolver(() => Party, {
    nullable: true,
    description: 'Who gets it, on behalf of the pilot; null where no source says.',
  })
  recipient(@Root() grant: Grant): Party | null {
    return named(grant.recipientPartyId)
  }

  @FieldResolver(() => [GrantCondition], { description: 'What is asked in return, in the order of the letter.' })
  conditions(@Root() grant: Grant, @Ctx() { grants }: Context): Promise<GrantCondition[]> {
    return grants.conditionsOf(grant.id)
  }

  @FieldResolver(() => KronerFigure, { description: 'How much is given, by the grant letter.' })
  async amount(@Root() grant: Grant, @Ctx() { grants }: Context): Promise<KronerFigure> {
    return (await grants.moneyOf(grant.id)).amount
  }

  @FieldResolver(() => KronerFigure, { description: 'How much of it has been set on objectives and measures.' })
  async allocated(@Root() grant: Grant, @Ctx() { grants }: Context): Promise<KronerFigure> {
    return (await grants.moneyOf(grant.id)).allocated
  }

  @FieldResolver(() => KronerFigure, { description: 'How much of it has been paid out.' })
  async disbursed(@Root() grant: Grant, @Ctx() { grants }: Context): Promise<KronerFigure> {
    return (await grants.moneyOf(grant.id)).disbursed
  }

  @FieldResolver(() => KronerFigure, { description: 'What is left of it once its allocations are taken out.' })
  async remaining(@Root() grant: Grant, @Ctx() { grants }: Context): Promise<KronerFigure> {
    const { amount, allocated } = await grants.moneyOf(grant.id)
    return remaining(amount, allocated)
  }

  @FieldResolver(() => [GrantWarning], { description: 'What should be looked at; empty where nothing should.' })
  async warnings(@Root() grant: Grant, @Ctx() { grants, grantSchemes }: Context): Promise<GrantWarning[]> {
    const [{ amount }, [ceiling]] = await Promise.all([grants.moneyOf(grant.id), grantSchemes.ceilingOfGrant(grant.id)])
    const exceeded = ceilingExceeded(amount, ceiling)
    return exceeded ? [{ kind: GrantWarningKind.CEILING_EXCEEDED, ...exceeded }] : []
  }

  @FieldResolver(() => AppropriationState, { description: 'Whether the vote of its year is on record, and suffices.' })
  async appropriationState(@Root() grant: Grant, @Ctx() { grants }: Context): Promise<AppropriationState> {
    return (await grants.moneyOf(grant.id)).isVoted ? AppropriationState.WITHIN : AppropriationState.NOT_ON_RECORD
  }

  @FieldResolver(() => MoneyEntryConnection, {
    description: 'The amounts booked of it: given, paid out, set on objectives and measures.',
  })
  money(
    @Root() grant: Grant,
    @Args(() => OwnMoneyArguments) asked: OwnMoneyArguments,
    @Ctx() { moneyEntries, moment }: Context,
  ): Promise<Page<MoneyEntry>> {
    return moneyEntries.pageOfGrant(grant.id, asked, moment)
  }
}

@Resolver(() => MoneyEntry)
export class EntryGrantResolver {
  @FieldResolver(() => Grant, { nullable: true, description: 'The grant that it is given, paid out or allocated of.' })
  grant(@Root() entry: MoneyEntry, @Ctx() { grants }: Context): Promise<Grant | null> | null {
    return entry.grantId === null ? null : grants.byId(entry.grantId)
  }
}
