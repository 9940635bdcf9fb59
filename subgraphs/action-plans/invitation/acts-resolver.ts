import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { ActDone } from '../../foundation/acts/done.js'
import { performed } from '../../foundation/acts/performed.js'
import type { Context } from '../stores.js'
import { answerInvitation, consentToInvitation, proposeInvitation } from './acts.js'
import { AnswerInvitationArguments, InvitationActArguments, ProposeInvitationArguments } from './acts-arguments.js'
import { Invitation } from './entity.js'
import { type InvitationWritingStore, invitationWritingStore } from './writing-store.js'

@ObjectType({ description: 'What came of an act on an invitation. Norwegian: utført handling.' })
export class InvitationDone extends ActDone {
  invitationId!: string | null
}

@Resolver(() => InvitationDone)
export class InvitationActsResolver {
  @FieldResolver(() => Invitation, {
    nullable: true,
    description: 'The invitation as the act left it; null where it was not done.',
  })
  invitation(
    @Root() { invitationId }: InvitationDone,
    @Ctx() { invitations }: Context,
  ): Promise<Invitation | null> | null {
    return invitationId == null ? null : invitations.byId(invitationId)
  }

  @Mutation(() => InvitationDone, {
    description: 'Proposes, as a named partner of an objective, to invite somebody into the work on it.',
  })
  proposeInvitation(
    @Args(() => ProposeInvitationArguments) asked: ProposeInvitationArguments,
    @Ctx() context: Context,
  ): Promise<InvitationDone> {
    return this.#perform('proposeInvitation', asked, context, proposeInvitation)
  }

  @Mutation(() => InvitationDone, {
    description:
      'Agrees, as another named partner of the objective, that somebody is invited. It stands once all have.',
  })
  consentToInvitation(
    @Args(() => InvitationActArguments) asked: InvitationActArguments,
    @Ctx() context: Context,
  ): Promise<InvitationDone> {
    return this.#perform('consentToInvitation', asked, context, consentToInvitation)
  }

  @Mutation(() => InvitationDone, { description: 'Answers, as the invited, to an invitation that stands.' })
  answerInvitation(
    @Args(() => AnswerInvitationArguments) asked: AnswerInvitationArguments,
    @Ctx() context: Context,
  ): Promise<InvitationDone> {
    return this.#perform('answerInvitation', asked, context, answerInvitation)
  }

  #perform<Asked extends { readonly idempotencyKey: string; readonly reason: string | null }>(
    name: string,
    asked: Asked,
    context: Context,
    act: (asked: Asked, store: InvitationWritingStore) => Promise<string>,
  ): Promise<InvitationDone> {
    return performed(InvitationDone, context, {
      name,
      asked,
      work: async (doing) => ({ invitationId: await act(asked, invitationWritingStore(doing)) }),
    })
  }
}
