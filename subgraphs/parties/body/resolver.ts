import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { connectionOf, type Page } from '../../foundation/connections.js'
import { Agreement } from '../agreement/entity.js'
import { Party } from '../party/entity.js'
import { Pilot } from '../pilot/entity.js'
import type { Context } from '../stores.js'
import { BodyArguments } from './arguments.js'
import { Body, BodyMeeting, BodyMember } from './entity.js'

const { Connection: BodyConnection } = connectionOf(Body)

@Resolver(() => Body)
export class BodyResolver {
  @Query(() => BodyConnection, { description: 'Networks, resource groups and steering groups.' })
  bodies(@Args(() => BodyArguments) asked: BodyArguments, @Ctx() { bodies, moment }: Context): Promise<Page<Body>> {
    return bodies.page(asked, moment)
  }

  @Query(() => Body, { nullable: true, description: 'One body by its key.' })
  body(
    @Arg('id', () => ID, { description: 'Its key, such as "project-leaders-network".' }) id: string,
    @Ctx() { bodies }: Context,
  ): Promise<Body | null> {
    return bodies.byId(id)
  }

  @FieldResolver(() => Pilot, { nullable: true, description: 'Its pilot; null for a body across pilots.' })
  pilot(@Root() body: Body, @Ctx() { pilots }: Context): Promise<Pilot | null> | null {
    return body.pilotId === null ? null : pilots.byId(body.pilotId)
  }

  @FieldResolver(() => Agreement, {
    nullable: true,
    description: 'The agreement that sets it up; null for a body that stands by itself.',
  })
  agreement(@Root() body: Body, @Ctx() { agreements }: Context): Promise<Agreement | null> | null {
    return body.agreementId === null ? null : agreements.byId(body.agreementId)
  }

  @FieldResolver(() => [BodyMember], { description: 'Who is in it.' })
  members(@Root() body: Body, @Ctx() { bodies }: Context): Promise<BodyMember[]> {
    return bodies.membersOf(body.id)
  }

  @FieldResolver(() => Int, {
    description: 'How often its members were changed, and once more: what an act names as `expectedVersion`.',
  })
  async edition(@Root() body: Body, @Ctx() { bodies }: Context): Promise<number> {
    return (await bodies.editionOf(body.id))?.edition ?? 1
  }

  @FieldResolver(() => [BodyMeeting], { description: 'When it met and what about, newest first.' })
  meetings(@Root() body: Body, @Ctx() { bodies }: Context): Promise<BodyMeeting[]> {
    return bodies.meetingsOf(body.id)
  }
}

@Resolver(() => BodyMember)
export class BodyMemberResolver {
  @FieldResolver(() => Party, { nullable: true, description: 'Who; null where only a kind of actor is named.' })
  party(@Root() member: BodyMember, @Ctx() { parties }: Context): Promise<Party | null> | null {
    return member.partyId === null ? null : parties.byId(member.partyId)
  }
}
