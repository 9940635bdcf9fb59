import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { ActDone } from '../../foundation/acts/done.js'
import { performed } from '../../foundation/acts/performed.js'
import type { Context } from '../stores.js'
import { endCounty, registerCounty, renameCounty } from './acts.js'
import { EndCountyArguments, RegisterCountyArguments, RenameCountyArguments } from './acts-arguments.js'
import { County } from './entity.js'
import { type CountyWritingStore, countyWritingStore } from './writing-store.js'

@ObjectType({ description: 'What came of an act on the register of counties. Norwegian: utført handling.' })
export class CountyDone extends ActDone {
  countyCode!: string | null
}

@Resolver(() => CountyDone)
export class CountyActsResolver {
  @FieldResolver(() => County, {
    nullable: true,
    description: 'The county as the act left it; null where it was not done.',
  })
  county(@Root() { countyCode }: CountyDone, @Ctx() { counties }: Context): Promise<County | null> | null {
    return countyCode == null ? null : counties.byCode(countyCode)
  }

  @Mutation(() => CountyDone, {
    description:
      'Registers a county with its code. For an administrator of KDD or Distriktssenteret. Norwegian: registrere fylke.',
  })
  registerCounty(
    @Args(() => RegisterCountyArguments) asked: RegisterCountyArguments,
    @Ctx() context: Context,
  ): Promise<CountyDone> {
    return done('registerCounty', asked, context, registerCounty)
  }

  @Mutation(() => CountyDone, {
    description: 'Renames a county, with a reason. What it was called stays readable. Norwegian: endre navn på fylke.',
  })
  renameCounty(
    @Args(() => RenameCountyArguments) asked: RenameCountyArguments,
    @Ctx() context: Context,
  ): Promise<CountyDone> {
    return done('renameCounty', asked, context, renameCounty)
  }

  @Mutation(() => CountyDone, {
    description:
      'Ends a county in which no municipality lies any more, with a reason. It keeps its code, and says what took over. Norwegian: fylkessammenslåing, fylkesdeling.',
  })
  endCounty(@Args(() => EndCountyArguments) asked: EndCountyArguments, @Ctx() context: Context): Promise<CountyDone> {
    return done('endCounty', asked, context, endCounty)
  }
}

const done = <Asked extends { readonly idempotencyKey: string; readonly reason: string | null }>(
  name: string,
  asked: Asked,
  context: Context,
  act: (asked: Asked, store: CountyWritingStore) => Promise<string>,
): Promise<CountyDone> =>
  performed(CountyDone, context, {
    name,
    asked,
    work: async (doing) => ({ countyCode: await act(asked, countyWritingStore(doing)) }),
  })
