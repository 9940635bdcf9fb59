import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { named, Party, Theme } from '../references.js'
import type { Context } from '../stores.js'
import { WorldArguments } from '../world-arguments.js'
import { Scheme } from './entity.js'

@Resolver(() => Scheme)
export class SchemeResolver {
  @Query(() => [Scheme], { description: 'The existing instruments that pilots may use, by name.' })
  schemes(@Args(() => WorldArguments) { world }: WorldArguments, @Ctx() { schemes }: Context): Promise<Scheme[]> {
    return schemes.all(world)
  }

  @Query(() => Scheme, { nullable: true, description: 'One existing instrument by its key.' })
  scheme(
    @Arg('id', () => ID, { description: 'Its key.' }) id: string,
    @Ctx() { schemes }: Context,
  ): Promise<Scheme | null> {
    return schemes.byId(id)
  }

  @FieldResolver(() => Party, { nullable: true, description: 'Who runs it; null where no source says.' })
  responsible(@Root() scheme: Scheme): Party | null {
    return named(scheme.partyId)
  }

  @FieldResolver(() => [Theme], {
    nullable: true,
    description: 'The shared themes it serves. This sorting is the platform’s own, and no source’s.',
  })
  themes(@Root() scheme: Scheme): Theme[] {
    return scheme.themeIds.map((id) => ({ id }))
  }
}
