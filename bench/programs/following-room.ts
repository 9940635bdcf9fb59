import { Arg, Directive, Field, ObjectType, Query, Resolver } from 'type-graphql'
import type { Room } from '../../subgraphs/foundation/room.js'
import { MunicipalityCode } from '../../subgraphs/foundation/scalars.js'

/** Another room's type, of which this one knows the key. */
@Directive('@key(fields: "code", resolvable: false)')
@ObjectType('Municipality')
class FollowedMunicipality {
  @Field(() => MunicipalityCode)
  code!: string
}

@Resolver()
class FollowingResolver {
  @Query(() => [FollowedMunicipality], { description: 'The municipalities that someone follows.' })
  followed(@Arg('codes', () => [MunicipalityCode]) codes: string[]): FollowedMunicipality[] {
    return codes.map((code) => Object.assign(new FollowedMunicipality(), { code }))
  }
}

/**
 * A second room, so that there is something to join: it names municipalities, and the parties room has to tell the rest.
 *
 * It keeps nothing and stands in the place of a room that is not built yet.
 */
export const following: Room<object> = {
  name: 'evaluation',
  port: 0,
  entities: [],
  migrations: [],
  resolvers: [FollowingResolver],
  references: {},
  stores: () => ({}),
}
