import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { acting } from '../../foundation/acts/acts.js'
import { ActDone, told } from '../../foundation/acts/done.js'
import { bookingDone, MoneyEntryDone } from '../money-entry/acts-resolver.js'
import { moneyStores } from '../money-entry/acts-store.js'
import { MoneyEntry } from '../money-entry/entity.js'
import type { Context } from '../stores.js'
import { addFinancingLine, changeFinancingLine, copyFinancingLines, removeFinancingLine } from './acts.js'
import {
  AddFinancingLineArguments,
  ChangeFinancingLineArguments,
  CopyFinancingLinesArguments,
  RemoveFinancingLineArguments,
} from './acts-arguments.js'

@ObjectType({ description: 'What came of an act on several financing lines. Norwegian: utført handling.' })
export class FinancingLinesDone extends ActDone {
  lineIds!: readonly string[] | null
}

@Resolver(() => FinancingLinesDone)
export class FinancingLineActsResolver {
  @FieldResolver(() => [MoneyEntry], { description: 'The lines that it made; none where nothing was done.' })
  async financingLines(
    @Root() { lineIds }: FinancingLinesDone,
    @Ctx() { moneyEntries }: Context,
  ): Promise<MoneyEntry[]> {
    const found = await Promise.all((lineIds ?? []).map((id) => moneyEntries.byId(id)))
    return found.filter((line) => line !== null)
  }

  @Mutation(() => MoneyEntryDone, {
    description:
      'Adds a financing line to a measure of a plan that is being written. It is as public as the plan. Norwegian: finansieringslinje.',
  })
  addFinancingLine(
    @Args(() => AddFinancingLineArguments) asked: AddFinancingLineArguments,
    @Ctx() context: Context,
  ): Promise<MoneyEntryDone> {
    return bookingDone('addFinancingLine', asked, context, addFinancingLine)
  }

  @Mutation(() => MoneyEntryDone, { description: 'Changes a financing line of a plan that is being written.' })
  changeFinancingLine(
    @Args(() => ChangeFinancingLineArguments) asked: ChangeFinancingLineArguments,
    @Ctx() context: Context,
  ): Promise<MoneyEntryDone> {
    return bookingDone('changeFinancingLine', asked, context, changeFinancingLine)
  }

  @Mutation(() => MoneyEntryDone, {
    description: 'Takes a financing line out of a plan that is being written. What it said stays in the history.',
  })
  removeFinancingLine(
    @Args(() => RemoveFinancingLineArguments) asked: RemoveFinancingLineArguments,
    @Ctx() context: Context,
  ): Promise<MoneyEntryDone> {
    return bookingDone('removeFinancingLine', asked, context, removeFinancingLine)
  }

  @Mutation(() => FinancingLinesDone, {
    description:
      'Takes over the financing lines of another version of the plan, or of an earlier plan, to one that is being written: for measures that both speak of, where it has no lines yet.',
  })
  async copyFinancingLines(
    @Args(() => CopyFinancingLinesArguments) asked: CopyFinancingLinesArguments,
    @Ctx() context: Context,
  ): Promise<FinancingLinesDone> {
    const outcome = await acting(context).perform({
      name: 'copyFinancingLines',
      asked,
      work: async (doing) => ({ lineIds: await copyFinancingLines(asked, moneyStores(doing)) }),
    })
    return told(FinancingLinesDone, outcome)
  }
}
