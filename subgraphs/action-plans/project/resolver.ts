import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Pilot } from '../references.js'
import type { Context } from '../stores.js'
import { Project } from './entity.js'

@Resolver(() => Project)
export class ProjectResolver {
  @FieldResolver(() => Pilot, { nullable: true, description: 'The pilot that applied.' })
  pilot(@Root() project: Project): Pilot {
    return { id: project.pilotId }
  }
}

@Resolver(() => Pilot)
export class PilotProjectsResolver {
  @FieldResolver(() => [Project], {
    nullable: true,
    description: 'Projects that its applications to the grant scheme name. They are not measures of an approved plan.',
  })
  projects(@Root() pilot: Pilot, @Ctx() { projects }: Context): Promise<Project[]> {
    return projects.ofPilot(pilot.id)
  }
}
