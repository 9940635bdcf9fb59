import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { connectionOf, type Page } from '../../foundation/connections.js'
import { Pilot } from '../references.js'
import type { Context } from '../stores.js'
import { PilotArguments } from './arguments.js'

const { Connection: PilotConnection } = connectionOf(Pilot, 'Pilot')

@Resolver()
export class PilotListResolver {
  @Query(() => PilotConnection, {
    description:
      'The pilots of one world, filtered and ordered by what they are and by their plans, money and results together.',
  })
  pilots(
    @Args(() => PilotArguments) asked: PilotArguments,
    @Ctx() { pilotList, moment }: Context,
  ): Promise<Page<Pilot>> {
    return pilotList.page(asked, moment)
  }
}
