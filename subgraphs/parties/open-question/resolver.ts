import { Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { Source } from '../source/entity.js'
import type { Context } from '../stores.js'
import { SourceConflict } from './entity.js'

@ObjectType({ description: 'What one side of a disagreement between sources says.' })
class Claim {
  @Field(() => String, { description: 'What they say, in their own words or numbers.' })
  value!: string

  sourceIds!: readonly string[]
}

@Resolver(() => SourceConflict)
export class SourceConflictResolver {
  @Query(() => [SourceConflict], { description: 'Where sources disagree; a short list.' })
  sourceConflicts(@Ctx() { openQuestions }: Context): Promise<SourceConflict[]> {
    return openQuestions.conflicts()
  }

  @FieldResolver(() => [Claim], { description: 'What each of them says.' })
  claims(@Root() conflict: SourceConflict): Claim[] {
    return conflict.claims.map(({ value, sources }) => ({ value, sourceIds: sources }))
  }
}

@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => [Source], { description: 'Who says so.' })
  async sources(@Root() claim: Claim, @Ctx() { sources }: Context): Promise<Source[]> {
    const found = await Promise.all(claim.sourceIds.map(sources.byId))
    return found.filter((source) => source !== null)
  }
}
