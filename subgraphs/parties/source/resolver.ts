import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { SourceReference as Reference } from '../../foundation/sources.js'
import type { Context } from '../stores.js'
import { Source, SourceReference } from './entity.js'

@Resolver(() => SourceReference)
export class SourceReferenceResolver {
  @FieldResolver(() => Source, { description: 'The document or register itself.' })
  source(@Root() reference: Reference, @Ctx() { sources }: Context): Promise<Source | null> {
    return sources.byId(reference.sourceId)
  }
}

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => Source, { nullable: true, description: 'One source by its key.' })
  source(
    @Arg('id', () => ID, { description: 'Its key, such as "avtale-smola-aure".' }) id: string,
    @Ctx() { sources }: Context,
  ): Promise<Source | null> {
    return sources.byId(id)
  }
}
