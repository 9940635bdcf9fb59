import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { connectionOf, type Page } from '../../foundation/connections.js'
import { CountyCode } from '../../foundation/scalars.js'
import { WorldArguments } from '../../foundation/world-arguments.js'
import { Party } from '../party/entity.js'
import { Pilot } from '../pilot/entity.js'
import type { Context } from '../stores.js'
import { CountyArguments } from './arguments.js'
import { County } from './entity.js'

const { Connection: CountyConnection } = connectionOf(County)

@Resolver(() => County)
export class CountyResolver {
  @Query(() => CountyConnection, { description: 'The counties.' })
  counties(
    @Args(() => CountyArguments) asked: CountyArguments,
    @Ctx() { counties, moment }: Context,
  ): Promise<Page<County>> {
    return counties.page(asked, moment)
  }

  @Query(() => County, { nullable: true, description: 'One county by its code.' })
  county(
    @Arg('code', () => CountyCode, { description: 'Its code, such as "15".' }) code: string,
    @Ctx() { counties }: Context,
  ): Promise<County | null> {
    return counties.byCode(code)
  }

  @FieldResolver(() => Party, { nullable: true, description: 'The county municipality. Norwegian: fylkeskommune.' })
  countyMunicipality(@Root() county: County, @Ctx() { parties }: Context): Promise<Party | null> {
    return parties.ofCounty(county.code)
  }

  @FieldResolver(() => [Party], {
    description:
      'The county governor whose district it lies in. Norwegian: statsforvalter. A list, since districts and counties are two registers.',
  })
  governors(@Root() county: County, @Ctx() { parties }: Context): Promise<Party[]> {
    return parties.governorsOf(county.code)
  }

  @FieldResolver(() => [Pilot], { description: 'The pilots that lie in it, wholly or in part.' })
  pilots(
    @Root() county: County,
    @Args(() => WorldArguments) { world }: WorldArguments,
    @Ctx() { pilots }: Context,
  ): Promise<Pilot[]> {
    return pilots.ofCounty(county.code, world)
  }
}
