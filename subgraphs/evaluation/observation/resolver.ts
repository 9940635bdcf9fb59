import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { connectionOf } from '../../foundation/connections.js'
import { Indicator } from '../indicator/entity.js'
import { coded, Municipality } from '../references.js'
import { editionDescription } from '../standing/edition.js'
import { editionOf } from '../standing/rules.js'
import type { Context } from '../stores.js'
import { FormerObservation, Observation } from './entity.js'

export const { Connection: ObservationConnection } = connectionOf(Observation)

@Resolver(() => Observation)
export class ObservationResolver {
  @FieldResolver(() => Indicator, { nullable: true, description: 'What was counted.' })
  indicator(@Root() observation: Observation, @Ctx() { indicators }: Context): Promise<Indicator | null> {
    return indicators.byId(observation.indicatorId)
  }

  @FieldResolver(() => Municipality, {
    nullable: true,
    description: 'The municipality that was counted; null for all.',
  })
  municipality(@Root() observation: Observation): Municipality | null {
    return coded(observation.municipalityCode)
  }

  @FieldResolver(() => Int, { description: editionDescription })
  edition(@Root() observation: Observation): number {
    return editionOf(observation)
  }

  @FieldResolver(() => [FormerObservation], {
    description: 'What it was before it was corrected, the latest correction first; empty where it never was.',
  })
  async former(
    @Root() { id, indicatorId }: Observation,
    @Ctx() { observations }: Context,
  ): Promise<FormerObservation[]> {
    const former = await observations.formerOf(id)
    return former.map((each) => Object.assign(each, { indicatorId }))
  }
}
