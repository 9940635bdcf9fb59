import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { ActDone } from '../../foundation/acts/done.js'
import { performed } from '../../foundation/acts/performed.js'
import type { Context } from '../stores.js'
import { recordFollowUp, withdrawFollowUp } from './acts.js'
import { RecordFollowUpArguments, WithdrawFollowUpArguments } from './acts-arguments.js'
import { FollowUp } from './entity.js'
import { type FollowUpWritingStore, followUpWritingStore } from './writing-store.js'

@ObjectType({ description: 'What came of an act on what was done about an obligation. Norwegian: utført handling.' })
export class FollowUpDone extends ActDone {
  followUpId!: string | null
}

@Resolver(() => FollowUpDone)
export class FollowUpActsResolver {
  @FieldResolver(() => FollowUp, {
    nullable: true,
    description: 'The record as the act left it; null where it was not done, or withdrawn.',
  })
  followUp(@Root() { followUpId }: FollowUpDone, @Ctx() { followUps }: Context): Promise<FollowUp | null> | null {
    return followUpId == null ? null : followUps.byId(followUpId)
  }

  @Mutation(() => FollowUpDone, {
    description:
      'Records what a debtor of an obligation did about it, with whom, for one who reports for it. Norwegian: føre oppfølging.',
  })
  recordFollowUp(
    @Args(() => RecordFollowUpArguments) asked: RecordFollowUpArguments,
    @Ctx() context: Context,
  ): Promise<FollowUpDone> {
    return done('recordFollowUp', asked, context, recordFollowUp)
  }

  @Mutation(() => FollowUpDone, {
    description:
      'Withdraws a record that was wrong, with a reason, for the debtor that made it. The past still shows it. Norwegian: trekke oppfølging.',
  })
  withdrawFollowUp(
    @Args(() => WithdrawFollowUpArguments) asked: WithdrawFollowUpArguments,
    @Ctx() context: Context,
  ): Promise<FollowUpDone> {
    return done('withdrawFollowUp', asked, context, withdrawFollowUp)
  }
}

const done = <Asked extends { readonly idempotencyKey: string; readonly reason: string | null }>(
  name: string,
  asked: Asked,
  context: Context,
  act: (asked: Asked, store: FollowUpWritingStore) => Promise<string>,
): Promise<FollowUpDone> =>
  performed(FollowUpDone, context, {
    name,
    asked,
    work: async (doing) => ({ followUpId: await act(asked, followUpWritingStore(doing)) }),
  })
