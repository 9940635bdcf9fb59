import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../stores.js'
import { WorldArguments } from '../world-arguments.js'
import { EligibleCentrality, GrantCeiling, GrantPhase, GrantScheme } from './entity.js'

@Resolver(() => GrantScheme)
export class GrantSchemeResolver {
  @Query(() => [GrantScheme], { description: 'The grant schemes that pay for agreements; a short list, by key.' })
  grantSchemes(
    @Args(() => WorldArguments) { world }: WorldArguments,
    @Ctx() { grantSchemes }: Context,
  ): Promise<GrantScheme[]> {
    return grantSchemes.all(world)
  }

  @FieldResolver(() => [GrantPhase], { description: 'Its phases, in order.' })
  phases(@Root() scheme: GrantScheme, @Ctx() { grantSchemes }: Context): Promise<GrantPhase[]> {
    return grantSchemes.phasesOf(scheme.id)
  }

  @FieldResolver(() => [GrantCeiling], { description: 'The most that a grant may be, by cohort and phase.' })
  ceilings(@Root() scheme: GrantScheme, @Ctx() { grantSchemes }: Context): Promise<GrantCeiling[]> {
    return grantSchemes.ceilingsOf(scheme.id)
  }

  @FieldResolver(() => [EligibleCentrality], { description: 'How remote applicants had to be, by cohort.' })
  eligibleCentrality(@Root() scheme: GrantScheme, @Ctx() { grantSchemes }: Context): Promise<EligibleCentrality[]> {
    return grantSchemes.centralityOf(scheme.id)
  }
}
