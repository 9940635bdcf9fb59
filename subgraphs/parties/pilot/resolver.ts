import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { Agreement } from '../agreement/entity.js'
import { Body } from '../body/entity.js'
import { County } from '../county/entity.js'
import { Municipality } from '../municipality/entity.js'
import { OpenQuestion } from '../open-question/entity.js'
import { Participation } from '../participation/entity.js'
import { InhabitantsFigure } from '../population/entity.js'
import { type Inhabitants, inhabitantsOf } from '../population/rules.js'
import type { Context } from '../stores.js'
import { Theme } from '../theme/entity.js'
import { FocusArea, Pilot, PilotMunicipality } from './entity.js'

@Resolver(() => Pilot)
export class PilotResolver {
  @Query(() => Pilot, { nullable: true, description: 'One pilot by its key.' })
  pilot(
    @Arg('id', () => ID, { description: 'Its key, such as "smola-aure".' }) id: string,
    @Ctx() { pilots }: Context,
  ): Promise<Pilot | null> {
    return pilots.byId(id)
  }

  @FieldResolver(() => [PilotMunicipality], { description: 'Its municipalities, each with what is left out of it.' })
  municipalities(@Root() pilot: Pilot, @Ctx() { pilots }: Context): Promise<PilotMunicipality[]> {
    return pilots.municipalitiesOf(pilot.id)
  }

  @FieldResolver(() => [County], { description: 'The counties it lies in.' })
  counties(@Root() pilot: Pilot, @Ctx() { counties }: Context): Promise<County[]> {
    return counties.ofPilot(pilot.id)
  }

  @FieldResolver(() => InhabitantsFigure, {
    description:
      'How many live in its municipalities, as counted in a year; NOT_REPORTED where one of them is not on record, or only part of one belongs to it.',
  })
  async inhabitants(
    @Root() pilot: Pilot,
    @Arg('year', () => Int, { description: 'The year, such as 2025.' }) year: number,
    @Ctx() { populations }: Context,
  ): Promise<Inhabitants> {
    return inhabitantsOf(await populations.ofPilot(pilot.id, year))
  }

  @FieldResolver(() => Agreement, {
    nullable: true,
    description: 'Its newest agreement; null where none is on record, which is not the same as none.',
  })
  async agreement(@Root() pilot: Pilot, @Ctx() { agreements }: Context): Promise<Agreement | null> {
    const [newest] = await agreements.ofPilot(pilot.id)
    return newest ?? null
  }

  @FieldResolver(() => [Agreement], { description: 'All its agreements on record, newest first.' })
  agreements(@Root() pilot: Pilot, @Ctx() { agreements }: Context): Promise<Agreement[]> {
    return agreements.ofPilot(pilot.id)
  }

  @FieldResolver(() => [FocusArea], { description: 'What it said that it would work on, outside the agreement.' })
  focusAreas(@Root() pilot: Pilot, @Ctx() { pilots }: Context): Promise<FocusArea[]> {
    return pilots.focusAreasOf(pilot.id)
  }

  @FieldResolver(() => [Participation], {
    description: 'Who has a role in the pilot itself, outside its agreements, such as an evaluator.',
  })
  participations(@Root() pilot: Pilot, @Ctx() { participations }: Context): Promise<Participation[]> {
    return participations.ofPilot(pilot.id)
  }

  @FieldResolver(() => [Body], { description: 'Its own bodies, such as a steering group.' })
  bodies(@Root() pilot: Pilot, @Ctx() { bodies }: Context): Promise<Body[]> {
    return bodies.ofPilot(pilot.id)
  }

  @FieldResolver(() => [OpenQuestion], { description: 'What is not known about it, and why.' })
  openQuestions(@Root() pilot: Pilot, @Ctx() { openQuestions }: Context): Promise<OpenQuestion[]> {
    return openQuestions.aboutPilot(pilot.id)
  }
}

@Resolver(() => PilotMunicipality)
export class PilotMunicipalityResolver {
  @FieldResolver(() => Municipality, { nullable: true, description: 'The municipality itself.' })
  municipality(@Root() part: PilotMunicipality, @Ctx() { municipalities }: Context): Promise<Municipality | null> {
    return municipalities.byCode(part.municipalityCode)
  }
}

@Resolver(() => FocusArea)
export class FocusAreaResolver {
  @FieldResolver(() => [Theme], {
    description: 'The shared themes that its words name. This sorting is the platform’s own, and no source’s.',
  })
  async themes(@Root() area: FocusArea, @Ctx() { themes }: Context): Promise<Theme[]> {
    const found = await Promise.all(area.themeIds.map(themes.byId))
    return found.filter((theme) => theme !== null)
  }
}
