import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { Agreement } from '../agreement/entity.js'
import { Obligation } from '../obligation/entity.js'
import { Participation } from '../participation/entity.js'
import type { Context } from '../stores.js'
import { Theme } from '../theme/entity.js'
import { CrossReference, Objective } from './entity.js'

@Resolver(() => Objective)
export class ObjectiveResolver {
  @Query(() => Objective, { nullable: true, description: 'One objective by its key.' })
  objective(
    @Arg('id', () => ID, { description: 'Its key, such as "smola-aure/1".' }) id: string,
    @Ctx() { objectives }: Context,
  ): Promise<Objective | null> {
    return objectives.byId(id)
  }

  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement that it is part of.' })
  agreement(@Root() objective: Objective, @Ctx() { agreements }: Context): Promise<Agreement | null> {
    return agreements.byId(objective.agreementId)
  }

  @FieldResolver(() => Theme, { nullable: true, description: 'The one theme that totals count it under.' })
  mainTheme(@Root() objective: Objective, @Ctx() { themes }: Context): Promise<Theme | null> | null {
    return objective.mainThemeId === null ? null : themes.byId(objective.mainThemeId)
  }

  @FieldResolver(() => [Theme], { description: 'All its themes, the main one first.' })
  themes(@Root() objective: Objective, @Ctx() { themes }: Context): Promise<Theme[]> {
    return themes.ofObjective(objective.id)
  }

  @FieldResolver(() => [Participation], {
    description: 'Bound to work on it, each within its scope. Norwegian: samarbeidsparter.',
  })
  async namedPartners(@Root() objective: Objective, @Ctx() { participations }: Context): Promise<Participation[]> {
    return (await participations.ofObjective(objective.id)).filter(({ role }) => role === 'NAMED_PARTNER')
  }

  @FieldResolver(() => [Participation], {
    description: 'Who the text says may be invited in: parties, and kinds of actors.',
  })
  async mayBeInvited(@Root() objective: Objective, @Ctx() { participations }: Context): Promise<Participation[]> {
    return (await participations.ofObjective(objective.id)).filter(({ role }) => role === 'MAY_BE_INVITED')
  }

  @FieldResolver(() => [Obligation], { description: 'What its partners have promised, in the order of the text.' })
  obligations(@Root() objective: Objective, @Ctx() { obligations }: Context): Promise<Obligation[]> {
    return obligations.ofObjective(objective.id)
  }

  @FieldResolver(() => [CrossReference], { description: 'What it is to be seen together with.' })
  crossReferences(@Root() objective: Objective, @Ctx() { objectives }: Context): Promise<CrossReference[]> {
    return objectives.crossReferencesOf(objective.id)
  }
}

@Resolver(() => CrossReference)
export class CrossReferenceResolver {
  @FieldResolver(() => Objective, { nullable: true, description: 'The objective it refers to, where it is one.' })
  objective(@Root() reference: CrossReference, @Ctx() { objectives }: Context): Promise<Objective | null> | null {
    return reference.referencedObjectiveId === null ? null : objectives.byId(reference.referencedObjectiveId)
  }
}
