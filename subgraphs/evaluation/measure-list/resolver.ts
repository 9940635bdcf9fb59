import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { connectionOf, type Page } from '../../foundation/connections.js'
import { Measure } from '../references.js'
import type { Context } from '../stores.js'
import { MeasureArguments } from './arguments.js'

const { Connection: MeasureConnection } = connectionOf(Measure, 'Measure')

@Resolver()
export class MeasureListResolver {
  @Query(() => MeasureConnection, {
    description:
      'Measures across all pilots of one world, by what the newest public plan says of each, filtered and ordered by theme, money and results together.',
  })
  measures(
    @Args(() => MeasureArguments) asked: MeasureArguments,
    @Ctx() { measureList, moment }: Context,
  ): Promise<Page<Measure>> {
    return measureList.page(asked, moment)
  }
}
