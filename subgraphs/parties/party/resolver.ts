import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { connectionOf, type Page } from '../../foundation/connections.js'
import { ListArguments } from '../../foundation/list-arguments.js'
import { OrgNumber } from '../../foundation/scalars.js'
import { WorldArguments } from '../../foundation/world-arguments.js'
import { Body } from '../body/entity.js'
import { County } from '../county/entity.js'
import type { FollowUp } from '../follow-up/entity.js'
import { FollowUpConnection } from '../follow-up/resolver.js'
import { Municipality } from '../municipality/entity.js'
import { ObligationArguments } from '../obligation/arguments.js'
import type { Obligation } from '../obligation/entity.js'
import { ObligationConnection } from '../obligation/resolver.js'
import { OpenQuestion } from '../open-question/entity.js'
import type { Participation } from '../participation/entity.js'
import { ParticipationConnection } from '../participation/resolver.js'
import type { Context } from '../stores.js'
import { PartyArguments } from './arguments.js'
import { Party } from './entity.js'

const { Connection: PartyConnection } = connectionOf(Party)

@Resolver(() => Party)
export class PartyResolver {
  @Query(() => PartyConnection, { description: 'Organisations: those in the pilots, and those that may be invited.' })
  parties(
    @Args(() => PartyArguments) asked: PartyArguments,
    @Ctx() { parties, moment }: Context,
  ): Promise<Page<Party>> {
    return parties.page(asked, moment)
  }

  @Query(() => Party, { nullable: true, description: 'One party by its key.' })
  party(
    @Arg('id', () => ID, { description: 'Its key, such as "kdd".' }) id: string,
    @Ctx() { parties }: Context,
  ): Promise<Party | null> {
    return parties.byId(id)
  }

  @Query(() => Party, {
    nullable: true,
    description: 'One party by its organisation number; null also where the number is not verified.',
  })
  partyByOrganisationNumber(
    @Arg('number', () => OrgNumber, { description: 'Nine digits without spaces.' }) number: string,
    @Ctx() { parties }: Context,
  ): Promise<Party | null> {
    return parties.byOrganisationNumber(number)
  }

  @FieldResolver(() => Municipality, { nullable: true, description: 'The municipality it governs, if it is one.' })
  municipality(@Root() party: Party, @Ctx() { municipalities }: Context): Promise<Municipality | null> | null {
    return party.municipalityCode === null ? null : municipalities.byCode(party.municipalityCode)
  }

  @FieldResolver(() => County, {
    nullable: true,
    description: 'The county it governs, if it is a county municipality.',
  })
  county(@Root() party: Party, @Ctx() { counties }: Context): Promise<County | null> | null {
    return party.countyCode === null ? null : counties.byCode(party.countyCode)
  }

  @FieldResolver(() => [County], { description: 'The counties of its district, if it is a county governor.' })
  district(@Root() party: Party, @Ctx() { counties }: Context): Promise<County[]> {
    return counties.ofGovernor(party.id)
  }

  @FieldResolver(() => ParticipationConnection, { description: 'Its roles, in all pilots of one world.' })
  participations(
    @Root() party: Party,
    @Args(() => ListArguments) asked: ListArguments,
    @Ctx() { participations, moment }: Context,
  ): Promise<Page<Participation>> {
    return participations.pageOfParty(party.id, asked, moment)
  }

  @FieldResolver(() => ObligationConnection, {
    description: 'What it has promised, itself or through a group, in all agreements of one world.',
  })
  obligations(
    @Root() party: Party,
    @Args(() => ObligationArguments) asked: ObligationArguments,
    @Ctx() { obligations, moment }: Context,
  ): Promise<Page<Obligation>> {
    return obligations.pageOfParty(party.id, asked, moment)
  }

  @FieldResolver(() => FollowUpConnection, {
    description: 'What it did about its obligations, in all pilots of one world, newest first.',
  })
  followUps(
    @Root() party: Party,
    @Args(() => ListArguments) asked: ListArguments,
    @Ctx() { followUps, moment }: Context,
  ): Promise<Page<FollowUp>> {
    return followUps.pageOfParty(party.id, asked, moment)
  }

  @FieldResolver(() => [Body], { description: 'The bodies it is in.' })
  bodies(
    @Root() party: Party,
    @Args(() => WorldArguments) { world }: WorldArguments,
    @Ctx() { bodies }: Context,
  ): Promise<Body[]> {
    return bodies.ofParty(party.id, world)
  }

  @FieldResolver(() => [OpenQuestion], { description: 'What is not known about it, and why.' })
  openQuestions(@Root() party: Party, @Ctx() { openQuestions }: Context): Promise<OpenQuestion[]> {
    return openQuestions.aboutParty(party.id)
  }
}
