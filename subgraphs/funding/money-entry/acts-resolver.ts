import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { acting } from '../../foundation/acts/acts.js'
import { ActDone, told } from '../../foundation/acts/done.js'
import type { Context } from '../stores.js'
import { allocate, bookSpending, commit, disburse, reallocate, reviseEntry, type Stores } from './acts.js'
import {
  AllocateArguments,
  BookSpendingArguments,
  CommitArguments,
  DisburseArguments,
  ReallocateArguments,
  ReviseEntryArguments,
} from './acts-arguments.js'
import { moneyStores } from './acts-store.js'
import { MoneyEntry } from './entity.js'

@ObjectType({ description: 'What came of an act on an amount. Norwegian: utført handling.' })
export class MoneyEntryDone extends ActDone {
  moneyEntryId!: string | null
}

/** Does an act that answers the key of an amount. */
export async function bookingDone<Asked extends { readonly idempotencyKey: string; readonly reason: string | null }>(
  name: string,
  asked: Asked,
  context: Context,
  act: (asked: Asked, stores: Stores) => Promise<string>,
): Promise<MoneyEntryDone> {
  const outcome = await acting(context).perform({
    name,
    asked,
    work: async (doing) => ({ moneyEntryId: await act(asked, moneyStores(doing)) }),
  })
  return told(MoneyEntryDone, outcome)
}

@Resolver(() => MoneyEntryDone)
export class MoneyActsResolver {
  @FieldResolver(() => MoneyEntry, {
    nullable: true,
    description: 'The amount as the act left it; null where nothing was done, or where it was removed.',
  })
  moneyEntry(
    @Root() { moneyEntryId }: MoneyEntryDone,
    @Ctx() { moneyEntries }: Context,
  ): Promise<MoneyEntry | null> | null {
    return moneyEntryId == null ? null : moneyEntries.byId(moneyEntryId)
  }

  @Mutation(() => MoneyEntryDone, {
    description:
      'Sets grant or own means on an objective or a measure, for a municipality of the agreement or whoever the grant was given to. Of a grant no more than is left of it. Norwegian: fordele.',
  })
  allocate(@Args(() => AllocateArguments) asked: AllocateArguments, @Ctx() context: Context): Promise<MoneyEntryDone> {
    return bookingDone('allocate', asked, context, allocate)
  }

  @Mutation(() => MoneyEntryDone, {
    description:
      'Moves an allocation to another objective or measure, with a reason. What was booked stays as it was: it is taken back by entries of its own. Norwegian: omfordele.',
  })
  reallocate(
    @Args(() => ReallocateArguments) asked: ReallocateArguments,
    @Ctx() context: Context,
  ): Promise<MoneyEntryDone> {
    return bookingDone('reallocate', asked, context, reallocate)
  }

  @Mutation(() => MoneyEntryDone, {
    description:
      'Puts a promise of money from another source than the grant on record, for the party that promises it or a municipality of the agreement. Norwegian: tilsagn.',
  })
  commit(@Args(() => CommitArguments) asked: CommitArguments, @Ctx() context: Context): Promise<MoneyEntryDone> {
    return bookingDone('commit', asked, context, commit)
  }

  @Mutation(() => MoneyEntryDone, {
    description:
      'Books what was spent, or hours that were worked, in the accounts of the agreement: also once its term is over. Norwegian: regnskapsføre.',
  })
  bookSpending(
    @Args(() => BookSpendingArguments) asked: BookSpendingArguments,
    @Ctx() context: Context,
  ): Promise<MoneyEntryDone> {
    return bookingDone('bookSpending', asked, context, bookSpending)
  }

  @Mutation(() => MoneyEntryDone, {
    description:
      'Puts a payment of a grant on record, for KDD. Never more than the grant letter gives. Norwegian: utbetale.',
  })
  disburse(@Args(() => DisburseArguments) asked: DisburseArguments, @Ctx() context: Context): Promise<MoneyEntryDone> {
    return bookingDone('disburse', asked, context, disburse)
  }

  @Mutation(() => MoneyEntryDone, {
    description:
      'Changes an amount and keeps what it was, with the reason. What an auditor had confirmed is not confirmed any more. Norwegian: budsjettendring.',
  })
  reviseEntry(
    @Args(() => ReviseEntryArguments) asked: ReviseEntryArguments,
    @Ctx() context: Context,
  ): Promise<MoneyEntryDone> {
    return bookingDone('reviseEntry', asked, context, reviseEntry)
  }
}
