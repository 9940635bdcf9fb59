import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { PlanVersion } from '../plan-version/entity.js'
import { Party } from '../references.js'
import type { Context } from '../stores.js'
import { PlanConsent } from './entity.js'

@Resolver(() => PlanConsent)
export class PlanConsentResolver {
  @FieldResolver(() => Party, { nullable: true, description: 'The municipality that agrees.' })
  party(@Root() consent: PlanConsent): Party {
    return { id: consent.partyId }
  }
}

@Resolver(() => PlanVersion)
export class PlanVersionConsentsResolver {
  @FieldResolver(() => [PlanConsent], {
    description: 'Which municipalities have agreed to it, in the order they did; empty while it is hidden.',
  })
  consents(@Root() version: PlanVersion, @Ctx() { planConsents }: Context): Promise<PlanConsent[]> {
    return planConsents.ofVersion(version.id)
  }
}
