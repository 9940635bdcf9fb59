import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { SignInNeeded } from '../../foundation/access/refusals.js'
import { connectionOf, type Page } from '../../foundation/connections.js'
import { Agreement } from '../agreement/entity.js'
import { Party } from '../party/entity.js'
import type { Context } from '../stores.js'
import { RecordedActArguments } from './arguments.js'
import { RecordedAct } from './entity.js'

export const { Connection: RecordedActConnection } = connectionOf(RecordedAct)

@Resolver(() => RecordedAct)
export class RecordedActResolver {
  @Query(() => RecordedActConnection, {
    nullable: true,
    description:
      'What was done in one world, by whom and why: the acts of the organisation that is read for, and those about agreements of which it is a main party. Refused to whoever has not signed in.',
  })
  recordedActs(
    @Args(() => RecordedActArguments) asked: RecordedActArguments,
    @Ctx() { recordedActs, actor, moment }: Context,
  ): Promise<Page<RecordedAct>> {
    if (actor === null) throw new SignInNeeded()
    return recordedActs.page(asked, moment)
  }

  @FieldResolver(() => Party, { nullable: true, description: 'The organisation that did it.' })
  party(@Root() { partyId }: RecordedAct, @Ctx() { parties }: Context): Promise<Party | null> {
    return parties.byId(partyId)
  }

  @FieldResolver(() => Agreement, {
    nullable: true,
    description: 'The agreement that it is about; null where it is about none.',
  })
  agreement(@Root() { agreementId }: RecordedAct, @Ctx() { agreements }: Context): Promise<Agreement | null> | null {
    return agreementId === null ? null : agreements.byId(agreementId)
  }
}
