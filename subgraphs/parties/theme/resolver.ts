import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../stores.js'
import { Theme } from './entity.js'

@Resolver(() => Theme)
export class ThemeResolver {
  @Query(() => [Theme], { description: 'The themes that all pilots share; a short list, by key.' })
  themes(@Ctx() { themes }: Context): Promise<Theme[]> {
    return themes.all()
  }

  @Query(() => Theme, { nullable: true, description: 'One theme by its key.' })
  theme(
    @Arg('id', () => ID, { description: 'Its key, such as "housing".' }) id: string,
    @Ctx() { themes }: Context,
  ): Promise<Theme | null> {
    return themes.byId(id)
  }
}
