import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { KronerFigure } from '../../foundation/figures.js'
import type { Context } from '../stores.js'
import { WorldArguments } from '../world-arguments.js'
import { Appropriation } from './entity.js'

@Resolver(() => Appropriation)
export class AppropriationResolver {
  @Query(() => [Appropriation], {
    description: 'What the Storting has voted for the grant scheme, by year. A year that is missing is not on record.',
  })
  appropriations(
    @Args(() => WorldArguments) { world }: WorldArguments,
    @Ctx() { appropriations }: Context,
  ): Promise<Appropriation[]> {
    return appropriations.all(world)
  }

  @FieldResolver(() => KronerFigure, { description: 'What was voted for the whole year, in its own prices.' })
  amount(@Root() appropriation: Appropriation, @Ctx() { appropriations }: Context): Promise<KronerFigure> {
    return appropriations.amountOf(appropriation.id)
  }

  @FieldResolver(() => KronerFigure, {
    description: 'What the grants of the year come to, as far as they are on record.',
  })
  granted(@Root() appropriation: Appropriation, @Ctx() { appropriations }: Context): Promise<KronerFigure> {
    return appropriations.grantedOf(appropriation.id)
  }
}
