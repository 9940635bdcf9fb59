import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Party } from '../party/entity.js'
import type { Context } from '../stores.js'
import { Approval, ReservationLifting } from './entity.js'

@Resolver(() => Approval)
export class ApprovalResolver {
  @FieldResolver(() => Party, { nullable: true, description: 'Whose decision it is.' })
  party(@Root() approval: Approval, @Ctx() { parties }: Context): Promise<Party | null> {
    return parties.byId(approval.partyId)
  }

  @FieldResolver(() => ReservationLifting, {
    nullable: true,
    description: 'The decision by which its reservation was lifted; null while it stands, or where no source gives it.',
  })
  reservationLifting(
    @Root() approval: Approval,
    @Ctx() { approvals }: Context,
  ): Promise<ReservationLifting | null> | null {
    return approval.reservationLiftedOn === null ? null : approvals.liftingOf(approval.id)
  }
}
