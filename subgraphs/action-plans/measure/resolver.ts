import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { connectionOf, type Page } from '../../foundation/connections.js'
import { MeasureArguments, ObjectiveMeasureArguments } from '../measure-version/arguments.js'
import { MeasureVersion } from '../measure-version/entity.js'
import { Agreement, Municipality, Objective, Party, Pilot } from '../references.js'
import type { Context } from '../stores.js'
import { Measure } from './entity.js'

export const { Connection: MeasureConnection } = connectionOf(Measure)

@Resolver(() => Measure)
export class MeasureResolver {
  @Query(() => Measure, {
    nullable: true,
    description: 'One measure by its key; null also where only plans that are not approved speak of it.',
  })
  measure(
    @Arg('id', () => ID, { description: 'Its key, such as "smola-aure/m7".' }) id: string,
    @Ctx() { measures }: Context,
  ): Promise<Measure | null> {
    return measures.byId(id)
  }

  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement that it is carried out under.' })
  agreement(@Root() measure: Measure): Agreement {
    return { id: measure.agreementId }
  }

  @FieldResolver(() => Pilot, { nullable: true, description: 'The pilot that carries it out.' })
  pilot(@Root() measure: Measure): Pilot {
    return { id: measure.pilotId }
  }

  @FieldResolver(() => MeasureVersion, {
    nullable: true,
    description: 'What the newest public version of any plan says of it.',
  })
  current(@Root() measure: Measure, @Ctx() { measureVersions }: Context): Promise<MeasureVersion | null> | null {
    return measure.currentVersionId === null ? null : measureVersions.byId(measure.currentVersionId)
  }

  @FieldResolver(() => MeasureVersion, {
    nullable: true,
    description:
      'What the approved plan of a year says of it; null where that plan is silent, or there is none. Without a year the same as `current`.',
  })
  version(
    @Root() measure: Measure,
    @Arg('year', () => Int, { nullable: true, description: 'The year of the plan.' }) year: number | null,
    @Ctx() context: Context,
  ): Promise<MeasureVersion | null> | null {
    return year == null ? this.current(measure, context) : context.measureVersions.ofMeasureIn(measure.id, year)
  }

  @FieldResolver(() => [MeasureVersion], {
    description: 'Its history: what every public version of a plan says of it, newest first.',
  })
  versions(@Root() measure: Measure, @Ctx() { measureVersions }: Context): Promise<MeasureVersion[]> {
    return measureVersions.ofMeasure(measure.id)
  }
}

@Resolver(() => Objective)
export class ObjectiveMeasuresResolver {
  @FieldResolver(() => MeasureConnection, {
    nullable: true,
    description: 'The measures that serve it, whatever its share of them. Norwegian: tiltak.',
  })
  measures(
    @Root() objective: Objective,
    @Args(() => ObjectiveMeasureArguments) asked: ObjectiveMeasureArguments,
    @Ctx() { measures, moment }: Context,
  ): Promise<Page<Measure>> {
    return measures.pageOfObjective(objective.id, asked, moment)
  }
}

@Resolver(() => Party)
export class PartyMeasuresResolver {
  @FieldResolver(() => MeasureConnection, {
    nullable: true,
    description: 'The measures that it is a partner in, or that the municipality it governs is responsible for.',
  })
  measures(
    @Root() party: Party,
    @Args(() => MeasureArguments) asked: MeasureArguments,
    @Ctx() { measures, moment }: Context,
  ): Promise<Page<Measure>> {
    return measures.pageOfParty(party.id, asked, moment)
  }
}

@Resolver(() => Municipality)
export class MunicipalityMeasuresResolver {
  @FieldResolver(() => MeasureConnection, {
    nullable: true,
    description: 'The measures that it is responsible for.',
  })
  measures(
    @Root() municipality: Municipality,
    @Args(() => MeasureArguments) asked: MeasureArguments,
    @Ctx() { measures, moment }: Context,
  ): Promise<Page<Measure>> {
    return measures.pageOfMunicipality(municipality.code, asked, moment)
  }
}
