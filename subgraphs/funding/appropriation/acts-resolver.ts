import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { acting } from '../../foundation/acts/acts.js'
import { ActDone, told } from '../../foundation/acts/done.js'
import { agreementStore } from '../agreement/store.js'
import { bookingStore } from '../money-entry/booking-store.js'
import type { Context } from '../stores.js'
import { correctAppropriation, recordAppropriation, type Stores } from './acts.js'
import { CorrectAppropriationArguments, RecordAppropriationArguments } from './acts-arguments.js'
import { Appropriation } from './entity.js'
import { appropriationWritingStore } from './writing-store.js'

@ObjectType({ description: 'What came of an act on a vote of the Storting. Norwegian: utført handling.' })
export class AppropriationDone extends ActDone {
  appropriationId!: string | null
}

@Resolver(() => AppropriationDone)
export class AppropriationActsResolver {
  @FieldResolver(() => Appropriation, {
    nullable: true,
    description: 'The vote as the act left it; null where nothing was done.',
  })
  appropriation(
    @Root() { appropriationId }: AppropriationDone,
    @Ctx() { appropriations }: Context,
  ): Promise<Appropriation | null> | null {
    return appropriationId == null ? null : appropriations.byId(appropriationId)
  }

  @Mutation(() => AppropriationDone, {
    description:
      'Puts on record what the Storting has voted for a year, for one of KDD who approves. Norwegian: bevilgning.',
  })
  recordAppropriation(
    @Args(() => RecordAppropriationArguments) asked: RecordAppropriationArguments,
    @Ctx() context: Context,
  ): Promise<AppropriationDone> {
    return this.#perform('recordAppropriation', asked, context, recordAppropriation)
  }

  @Mutation(() => AppropriationDone, {
    description:
      'Corrects a vote that is on record, with a reason: never below what is granted of it. What the amount was is kept. Norwegian: rette bevilgning.',
  })
  correctAppropriation(
    @Args(() => CorrectAppropriationArguments) asked: CorrectAppropriationArguments,
    @Ctx() context: Context,
  ): Promise<AppropriationDone> {
    return this.#perform('correctAppropriation', asked, context, correctAppropriation)
  }

  async #perform<Asked extends { readonly idempotencyKey: string; readonly reason: string | null }>(
    name: string,
    asked: Asked,
    context: Context,
    act: (asked: Asked, stores: Stores) => Promise<string>,
  ): Promise<AppropriationDone> {
    const outcome = await acting(context).perform({
      name,
      asked,
      work: async (doing) => ({
        appropriationId: await act(asked, {
          agreements: agreementStore(doing),
          money: bookingStore(doing.tx),
          votes: appropriationWritingStore(doing),
        }),
      }),
    })
    return told(AppropriationDone, outcome)
  }
}
