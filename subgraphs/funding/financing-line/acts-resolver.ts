import { Args, Ctx, Mutation, Resolver } from 'type-graphql'
import { bookingDone, MoneyEntryDone } from '../money-entry/acts-resolver.js'
import type { Context } from '../stores.js'
import { addFinancingLine, changeFinancingLine, removeFinancingLine } from './acts.js'
import {
  AddFinancingLineArguments,
  ChangeFinancingLineArguments,
  RemoveFinancingLineArguments,
} from './acts-arguments.js'

@Resolver()
export class FinancingLineActsResolver {
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
}
