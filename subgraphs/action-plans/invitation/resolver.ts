import { Args, Ctx, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { connectionOf, type Page } from '../../foundation/connections.js'
import { enumeration } from '../../foundation/enumeration.js'
import { ListArguments } from '../../foundation/list-arguments.js'
import { Agreement, named, Objective, Party } from '../references.js'
import type { Context } from '../stores.js'
import { Invitation, InvitationConsent } from './entity.js'
import { type InvitationStanding, invitationStanding } from './rules.js'

const InvitationState = enumeration('InvitationState', 'How far an invitation has come on the day asked about.', {
  PROPOSED: 'Not all named partners of the objective have agreed to it. Norwegian: foreslått.',
  STANDING: 'All of them have, and the invited has not answered. Norwegian: står ved lag.',
  ACCEPTED: 'The invited has said yes. Norwegian: akseptert.',
  DECLINED: 'The invited has said no. Norwegian: avslått.',
})

@ObjectType({ description: 'A named partner that has not agreed to an invitation.' })
class MissingConsent {
  partyId!: string
}

const { Connection: InvitationConnection } = connectionOf(Invitation)

@Resolver(() => Invitation)
export class InvitationResolver {
  @FieldResolver(() => InvitationState, {
    description: 'Computed from who has agreed and what the invited answered, on the day asked about.',
  })
  async state(@Root() invitation: Invitation, @Ctx() context: Context): Promise<InvitationStanding['state']> {
    return (await standingOf(invitation, context)).state
  }

  @FieldResolver(() => [MissingConsent], { description: 'The named partners of the objective that have not agreed.' })
  async missing(@Root() invitation: Invitation, @Ctx() context: Context): Promise<MissingConsent[]> {
    return (await standingOf(invitation, context)).missing.map((partyId) => ({ partyId }))
  }

  @FieldResolver(() => [InvitationConsent], {
    description: 'Who has agreed, in the order they did. The partner that proposed it agrees by that.',
  })
  consents(@Root() invitation: Invitation, @Ctx() { invitations }: Context): Promise<InvitationConsent[]> {
    return invitations.consentsTo(invitation.id)
  }

  @FieldResolver(() => Party, {
    nullable: true,
    description: 'Who is invited; null where only a kind of actor is named.',
  })
  invited(@Root() invitation: Invitation): Party | null {
    return named(invitation.invitedId)
  }

  @FieldResolver(() => Party, { nullable: true, description: 'The partner that proposed it.' })
  proposedBy(@Root() invitation: Invitation): Party {
    return { id: invitation.proposedBy }
  }

  @FieldResolver(() => Objective, { nullable: true, description: 'The objective that it invites into.' })
  objective(@Root() invitation: Invitation): Objective {
    return { id: invitation.objectiveId }
  }

  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement of that objective.' })
  agreement(@Root() invitation: Invitation): Agreement {
    return { id: invitation.agreementId }
  }
}

@Resolver(() => InvitationConsent)
export class InvitationConsentResolver {
  @FieldResolver(() => Party, { nullable: true, description: 'Who agrees.' })
  party(@Root() consent: InvitationConsent): Party {
    return { id: consent.partyId }
  }
}

@Resolver(() => MissingConsent)
export class MissingConsentResolver {
  @FieldResolver(() => Party, { nullable: true, description: 'Who has not agreed.' })
  party(@Root() missing: MissingConsent): Party {
    return { id: missing.partyId }
  }
}

@Resolver(() => Objective)
export class ObjectiveInvitationsResolver {
  @FieldResolver(() => [Invitation], {
    nullable: true,
    description: 'Who has been invited into the work on it, newest first. Norwegian: invitasjoner.',
  })
  invitations(@Root() objective: Objective, @Ctx() { invitations }: Context): Promise<Invitation[]> {
    return invitations.ofObjective(objective.id)
  }
}

@Resolver(() => Party)
export class PartyInvitationsResolver {
  @FieldResolver(() => InvitationConnection, {
    nullable: true,
    description: 'What it has been invited into, newest first. Norwegian: invitasjoner.',
  })
  invitations(
    @Root() party: Party,
    @Args(() => ListArguments) asked: ListArguments,
    @Ctx() { invitations, moment }: Context,
  ): Promise<Page<Invitation>> {
    return invitations.pageOfParty(party.id, asked, moment)
  }
}

/** Both lists come from loaders: two fields of one invitation, or of a thousand, ask the database once each. */
async function standingOf(invitation: Invitation, { invitations, moment }: Context): Promise<InvitationStanding> {
  const [consents, partners] = await Promise.all([
    invitations.consentsTo(invitation.id),
    invitations.partnersOf(invitation.objectiveId),
  ])
  return invitationStanding(
    invitation,
    consents,
    partners.map(({ partyId }) => partyId),
    moment.day,
  )
}
