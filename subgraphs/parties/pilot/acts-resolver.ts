import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { ActDone } from '../../foundation/acts/done.js'
import { performed } from '../../foundation/acts/performed.js'
import type { Context } from '../stores.js'
import { closePilot, mergePilots, registerPilot, renamePilot } from './acts.js'
import {
  ClosePilotArguments,
  MergePilotsArguments,
  RegisterPilotArguments,
  RenamePilotArguments,
} from './acts-arguments.js'
import { Pilot } from './entity.js'
import { type PilotWritingStore, pilotWritingStore } from './writing-store.js'

@ObjectType({ description: 'What came of an act on the register of pilots. Norwegian: utført handling.' })
export class PilotDone extends ActDone {
  pilotId!: string | null
}

@Resolver(() => PilotDone)
export class PilotActsResolver {
  @FieldResolver(() => Pilot, {
    nullable: true,
    description: 'The pilot as the act left it; null where it was not done.',
  })
  pilot(@Root() { pilotId }: PilotDone, @Ctx() { pilots }: Context): Promise<Pilot | null> | null {
    return pilotId == null ? null : pilots.byId(pilotId)
  }

  @Mutation(() => PilotDone, {
    description:
      'Registers a pilot with its municipalities. For an administrator of KDD or Distriktssenteret. Norwegian: registrere pilotområde.',
  })
  registerPilot(
    @Args(() => RegisterPilotArguments) asked: RegisterPilotArguments,
    @Ctx() context: Context,
  ): Promise<PilotDone> {
    return done('registerPilot', asked, context, registerPilot)
  }

  @Mutation(() => PilotDone, {
    description:
      'Renames a pilot, with a reason. It keeps its key; what it was called stays readable, and finds it. Norwegian: endre navn på pilotområde.',
  })
  renamePilot(
    @Args(() => RenamePilotArguments) asked: RenamePilotArguments,
    @Ctx() context: Context,
  ): Promise<PilotDone> {
    return done('renamePilot', asked, context, renamePilot)
  }

  @Mutation(() => PilotDone, {
    description:
      'Merges a pilot whose agreements are over into another, with a reason. Norwegian: slå sammen pilotområder.',
  })
  mergePilots(
    @Args(() => MergePilotsArguments) asked: MergePilotsArguments,
    @Ctx() context: Context,
  ): Promise<PilotDone> {
    return done('mergePilots', asked, context, mergePilots)
  }

  @Mutation(() => PilotDone, {
    description: 'Closes a pilot whose agreements are over, with a reason. Norwegian: avslutte pilotområde.',
  })
  closePilot(@Args(() => ClosePilotArguments) asked: ClosePilotArguments, @Ctx() context: Context): Promise<PilotDone> {
    return done('closePilot', asked, context, closePilot)
  }
}

const done = <Asked extends { readonly idempotencyKey: string; readonly reason: string | null }>(
  name: string,
  asked: Asked,
  context: Context,
  act: (asked: Asked, store: PilotWritingStore) => Promise<string>,
): Promise<PilotDone> =>
  performed(PilotDone, context, {
    name,
    asked,
    work: async (doing) => ({ pilotId: await act(asked, pilotWritingStore(doing)) }),
  })
