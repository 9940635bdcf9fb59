import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Problem, problemOf } from '../../foundation/acts/problem.js'
import type { Context } from '../stores.js'
import { PlanVersion } from './entity.js'
import { isPublic, obstaclesTo } from './rules.js'

@Resolver(() => PlanVersion)
export class PlanVersionObstaclesResolver {
  @FieldResolver(() => [Problem], {
    description:
      'What stands in the way of its approval, on the day asked about: all of it for main parties of the agreement that may see the version, for named partners what concerns their own objectives. Empty for everyone else, and once it is approved.',
  })
  async obstacles(
    @Root() version: PlanVersion,
    @Ctx() { decisions, actor, moment: { day }, language }: Context,
  ): Promise<Problem[]> {
    if (actor === null || isPublic(version)) return []
    const parts = await decisions.partsIn(actor.party, version.agreementId, day)
    if (parts.length === 0) return []
    const decision = await decisions.beforeDecision(version, day)
    const submission = await decisions.beforeSubmission(version, day)
    return obstaclesTo(version, parts, decision, submission).map((obstacle) => problemOf(obstacle, language))
  }
}
