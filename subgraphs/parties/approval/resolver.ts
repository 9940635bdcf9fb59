import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Party } from '../party/entity.js'
import type { Context } from '../stores.js'
import { Approval } from './entity.js'

@Resolver(() => Approval)
export class ApprovalResolver {
  @FieldResolver(() => Party, { nullable: true, description: 'Whose decision it is.' })
  party(@Root() approval: Approval, @Ctx() { parties }: Context): Promise<Party | null> {
    return parties.byId(approval.partyId)
  }
}
