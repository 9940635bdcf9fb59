import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Party } from '../party/entity.js'
import type { Context } from '../stores.js'
import { Anchoring } from './entity.js'

@Resolver(() => Anchoring)
export class AnchoringResolver {
  @FieldResolver(() => Party, { nullable: true, description: 'Whose anchoring it is.' })
  party(@Root() anchoring: Anchoring, @Ctx() { parties }: Context): Promise<Party | null> | null {
    return anchoring.partyId === null ? null : parties.byId(anchoring.partyId)
  }
}
