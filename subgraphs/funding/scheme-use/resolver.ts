import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { connectionOf, type Page } from '../../foundation/connections.js'
import { Agreement, Measure, named, Party, Pilot } from '../references.js'
import { Scheme } from '../scheme/entity.js'
import type { Context } from '../stores.js'
import { SchemeUseArguments } from './arguments.js'
import { SchemeUse } from './entity.js'

export const { Connection: SchemeUseConnection } = connectionOf(SchemeUse)

@Resolver(() => SchemeUse)
export class SchemeUseResolver {
  @Query(() => SchemeUseConnection, {
    description: 'How existing instruments were used, year by year, those before the agreement among them.',
  })
  schemeUses(
    @Args(() => SchemeUseArguments) asked: SchemeUseArguments,
    @Ctx() { schemeUses, moment }: Context,
  ): Promise<Page<SchemeUse>> {
    return schemeUses.page(asked, moment)
  }

  @FieldResolver(() => Scheme, { nullable: true, description: 'The instrument.' })
  scheme(@Root() use: SchemeUse, @Ctx() { schemes }: Context): Promise<Scheme | null> {
    return schemes.byId(use.schemeId)
  }

  @FieldResolver(() => Pilot, { nullable: true, description: 'The pilot.' })
  pilot(@Root() use: SchemeUse): Pilot {
    return { id: use.pilotId }
  }

  @FieldResolver(() => Agreement, {
    nullable: true,
    description: 'The agreement; null for a year before there was one.',
  })
  agreement(@Root() use: SchemeUse): Agreement | null {
    return named(use.agreementId)
  }

  @FieldResolver(() => Measure, { nullable: true, description: 'The measure it is for, if it is for one.' })
  measure(@Root() use: SchemeUse): Measure | null {
    return named(use.measureId)
  }

  @FieldResolver(() => Party, { nullable: true, description: 'Who applied, or did not; null where no source says.' })
  party(@Root() use: SchemeUse): Party | null {
    return named(use.partyId)
  }
}
