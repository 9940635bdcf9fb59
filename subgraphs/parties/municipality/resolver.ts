import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { connectionOf, type Page } from '../../foundation/connections.js'
import { MunicipalityCode } from '../../foundation/scalars.js'
import { WorldArguments } from '../../foundation/world-arguments.js'
import { County } from '../county/entity.js'
import { OpenQuestion } from '../open-question/entity.js'
import { Party } from '../party/entity.js'
import { Pilot } from '../pilot/entity.js'
import { InhabitantsFigure } from '../population/entity.js'
import { type Inhabitants, inhabitantsOf } from '../population/rules.js'
import type { Context } from '../stores.js'
import { MunicipalityArguments } from './arguments.js'
import { Centrality, Municipality, MunicipalityCodePeriod, SamiLanguageArea } from './entity.js'
import { codeOn } from './rules.js'

const { Connection: MunicipalityConnection } = connectionOf(Municipality)

@Resolver(() => Municipality)
export class MunicipalityResolver {
  @Query(() => MunicipalityConnection, { description: 'All municipalities on record, in and outside the pilots.' })
  municipalities(
    @Args(() => MunicipalityArguments) asked: MunicipalityArguments,
    @Ctx() { municipalities, moment }: Context,
  ): Promise<Page<Municipality>> {
    return municipalities.page(asked, moment)
  }

  @Query(() => Municipality, {
    nullable: true,
    description: 'One municipality by its key, or by any code that it carries or has carried.',
  })
  async municipality(
    @Arg('code', () => MunicipalityCode, { description: 'Its code, such as "1573"; a former one will do.' })
    code: string,
    @Ctx() { municipalities }: Context,
  ): Promise<Municipality | null> {
    const known = await municipalities.keyOf(code)
    return known && municipalities.byCode(known.municipalityCode)
  }

  @FieldResolver(() => County, { nullable: true, description: 'The county it lies in.' })
  county(@Root() municipality: Municipality, @Ctx() { counties }: Context): Promise<County | null> {
    return counties.byCode(municipality.countyCode)
  }

  @FieldResolver(() => [MunicipalityCodePeriod], { description: 'The codes it has carried, newest first.' })
  codes(@Root() municipality: Municipality, @Ctx() { municipalities }: Context): Promise<MunicipalityCodePeriod[]> {
    return municipalities.codesOf(municipality.code)
  }

  @FieldResolver(() => MunicipalityCode, {
    description: 'The code that it carries on the day read: another than its key where it was numbered anew.',
  })
  async currentCode(@Root() municipality: Municipality, @Ctx() { municipalities, moment }: Context): Promise<string> {
    return codeOn(municipality.code, await municipalities.codesOf(municipality.code), moment.day)
  }

  @FieldResolver(() => [Centrality], {
    description: 'How central it is, newest first; empty where that is not verified.',
  })
  centralities(@Root() municipality: Municipality, @Ctx() { municipalities }: Context): Promise<Centrality[]> {
    return municipalities.centralitiesOf(municipality.code)
  }

  @FieldResolver(() => SamiLanguageArea, {
    nullable: true,
    description:
      'Its place in the administrative area for Sámi languages; null where it is not in it, as far as verified.',
  })
  samiLanguageArea(
    @Root() municipality: Municipality,
    @Ctx() { municipalities }: Context,
  ): Promise<SamiLanguageArea | null> {
    return municipalities.samiLanguageAreaOf(municipality.code)
  }

  @FieldResolver(() => InhabitantsFigure, {
    description: 'How many live in it, as counted in a year; NOT_REPORTED where that is not on record.',
  })
  async inhabitants(
    @Root() municipality: Municipality,
    @Arg('year', () => Int, { description: 'The year, such as 2025.' }) year: number,
    @Ctx() { populations }: Context,
  ): Promise<Inhabitants> {
    return inhabitantsOf(await populations.ofMunicipality(municipality.code, year))
  }

  @FieldResolver(() => Party, {
    nullable: true,
    description: 'The municipality as an organisation; null where it is in no pilot.',
  })
  party(@Root() municipality: Municipality, @Ctx() { parties }: Context): Promise<Party | null> {
    return parties.ofMunicipality(municipality.code)
  }

  @FieldResolver(() => [Pilot], { description: 'The pilots it is part of; most are part of none.' })
  pilots(
    @Root() municipality: Municipality,
    @Args(() => WorldArguments) { world }: WorldArguments,
    @Ctx() { pilots }: Context,
  ): Promise<Pilot[]> {
    return pilots.ofMunicipality(municipality.code, world)
  }

  @FieldResolver(() => [OpenQuestion], { description: 'What is not known about it, and why.' })
  openQuestions(@Root() municipality: Municipality, @Ctx() { openQuestions }: Context): Promise<OpenQuestion[]> {
    return openQuestions.aboutMunicipality(municipality.code)
  }
}
