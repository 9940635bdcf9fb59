import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { connectionOf, type Page } from '../../foundation/connections.js'
import { Objective } from '../references.js'
import type { Context } from '../stores.js'
import { ObjectiveArguments } from './arguments.js'

const { Connection: ObjectiveConnection } = connectionOf(Objective, 'Objective')

@Resolver()
export class ObjectiveListResolver {
  @Query(() => ObjectiveConnection, {
    description:
      'Objectives across all pilots of one world, filtered and ordered by what they are and by their measures, money and results together.',
  })
  objectives(
    @Args(() => ObjectiveArguments) asked: ObjectiveArguments,
    @Ctx() { objectiveList, moment }: Context,
  ): Promise<Page<Objective>> {
    return objectiveList.page(asked, moment)
  }
}
