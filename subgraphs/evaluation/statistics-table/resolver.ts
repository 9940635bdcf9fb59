import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../stores.js'
import { StatisticsTable } from './entity.js'

@Resolver(() => StatisticsTable)
export class StatisticsTableResolver {
  @Query(() => [StatisticsTable], {
    description: 'Where official statistics keep what municipalities can be compared by.',
  })
  statisticsTables(@Ctx() { statisticsTables }: Context): Promise<StatisticsTable[]> {
    return statisticsTables.all()
  }
}
