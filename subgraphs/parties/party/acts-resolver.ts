import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { ActDone } from '../../foundation/acts/done.js'
import { performed } from '../../foundation/acts/performed.js'
import type { Context } from '../stores.js'
import { closeParty, mergeParties, registerParty, renameParty } from './acts.js'
import {
  ClosePartyArguments,
  MergePartiesArguments,
  RegisterPartyArguments,
  RenamePartyArguments,
} from './acts-arguments.js'
import { Party } from './entity.js'
import { type PartyWritingStore, partyWritingStore } from './writing-store.js'

@ObjectType({ description: 'What came of an act on the register of parties. Norwegian: utført handling.' })
export class PartyDone extends ActDone {
  partyId!: string | null
}

@Resolver(() => PartyDone)
export class PartyActsResolver {
  @FieldResolver(() => Party, {
    nullable: true,
    description: 'The party as the act left it; null where it was not done.',
  })
  party(@Root() { partyId }: PartyDone, @Ctx() { parties }: Context): Promise<Party | null> | null {
    return partyId == null ? null : parties.byId(partyId)
  }

  @Mutation(() => PartyDone, {
    description:
      'Registers an organisation, so that it can take part in agreements. For an administrator of KDD or Distriktssenteret. Norwegian: registrere part.',
  })
  registerParty(
    @Args(() => RegisterPartyArguments) asked: RegisterPartyArguments,
    @Ctx() context: Context,
  ): Promise<PartyDone> {
    return done('registerParty', asked, context, registerParty)
  }

  @Mutation(() => PartyDone, {
    description:
      'Renames an organisation, with a reason. It keeps its key; what it was called stays readable, and finds it. Norwegian: endre navn på part.',
  })
  renameParty(
    @Args(() => RenamePartyArguments) asked: RenamePartyArguments,
    @Ctx() context: Context,
  ): Promise<PartyDone> {
    return done('renameParty', asked, context, renameParty)
  }

  @Mutation(() => PartyDone, {
    description:
      'Merges an organisation into another, with a reason. What refers to it stays as it is; its parts in agreements are from then on those of the other. Norwegian: slå sammen parter.',
  })
  mergeParties(
    @Args(() => MergePartiesArguments) asked: MergePartiesArguments,
    @Ctx() context: Context,
  ): Promise<PartyDone> {
    return done('mergeParties', asked, context, mergeParties)
  }

  @Mutation(() => PartyDone, {
    description:
      'Closes an organisation that is no more and has no part in an agreement that is not over, with a reason. Nobody acts for it after that. Norwegian: avslutte part.',
  })
  closeParty(@Args(() => ClosePartyArguments) asked: ClosePartyArguments, @Ctx() context: Context): Promise<PartyDone> {
    return done('closeParty', asked, context, closeParty)
  }
}

const done = <Asked extends { readonly idempotencyKey: string; readonly reason: string | null }>(
  name: string,
  asked: Asked,
  context: Context,
  act: (asked: Asked, store: PartyWritingStore) => Promise<string>,
): Promise<PartyDone> =>
  performed(PartyDone, context, {
    name,
    asked,
    work: async (doing) => ({ partyId: await act(asked, partyWritingStore(doing)) }),
  })
