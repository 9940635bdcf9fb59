import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { ActDone } from '../../foundation/acts/done.js'
import { performed } from '../../foundation/acts/performed.js'
import type { Context } from '../stores.js'
import { changeBodyMembers, recordMeeting, registerBody } from './acts.js'
import { ChangeBodyMembersArguments, RecordMeetingArguments, RegisterBodyArguments } from './acts-arguments.js'
import { Body } from './entity.js'
import { type BodyWritingStore, bodyWritingStore } from './writing-store.js'

@ObjectType({ description: 'What came of an act on a body, its members or its meetings. Norwegian: utført handling.' })
export class BodyDone extends ActDone {
  bodyId!: string | null
}

@Resolver(() => BodyDone)
export class BodyActsResolver {
  @FieldResolver(() => Body, {
    nullable: true,
    description: 'The body as the act left it; null where it was not done.',
  })
  body(@Root() { bodyId }: BodyDone, @Ctx() { bodies }: Context): Promise<Body | null> | null {
    return bodyId == null ? null : bodies.byId(bodyId)
  }

  @Mutation(() => BodyDone, {
    description:
      'Registers a body: of an agreement for its main parties, else for an administrator of KDD or Distriktssenteret. Norwegian: registrere nettverk, ressursgruppe eller styringsgruppe.',
  })
  registerBody(
    @Args(() => RegisterBodyArguments) asked: RegisterBodyArguments,
    @Ctx() context: Context,
  ): Promise<BodyDone> {
    return done('registerBody', asked, context, registerBody)
  }

  @Mutation(() => BodyDone, {
    description:
      'Changes who is in a body, with a reason, also for who convenes it. The past shows who was in it. Norwegian: endre medlemmer.',
  })
  changeBodyMembers(
    @Args(() => ChangeBodyMembersArguments) asked: ChangeBodyMembersArguments,
    @Ctx() context: Context,
  ): Promise<BodyDone> {
    return done('changeBodyMembers', asked, context, changeBodyMembers)
  }

  @Mutation(() => BodyDone, {
    description: 'Records that a body has met, and what about, also for who convenes it. Norwegian: føre møte.',
  })
  recordMeeting(
    @Args(() => RecordMeetingArguments) asked: RecordMeetingArguments,
    @Ctx() context: Context,
  ): Promise<BodyDone> {
    return done('recordMeeting', asked, context, recordMeeting)
  }
}

const done = <Asked extends { readonly idempotencyKey: string; readonly reason: string | null }>(
  name: string,
  asked: Asked,
  context: Context,
  act: (asked: Asked, store: BodyWritingStore) => Promise<string>,
): Promise<BodyDone> =>
  performed(BodyDone, context, {
    name,
    asked,
    work: async (doing) => ({ bodyId: await act(asked, bodyWritingStore(doing)) }),
  })
