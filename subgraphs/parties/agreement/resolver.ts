import { Arg, Args, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { connectionOf, type Page } from '../../foundation/connections.js'
import { enumeration } from '../../foundation/enumeration.js'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Anchoring } from '../anchoring/entity.js'
import { Approval } from '../approval/entity.js'
import { Body } from '../body/entity.js'
import { FollowUpRule } from '../follow-up-rule/entity.js'
import { Objective } from '../objective/entity.js'
import { Obligation } from '../obligation/entity.js'
import { OpenQuestion } from '../open-question/entity.js'
import { Participation } from '../participation/entity.js'
import { Party } from '../party/entity.js'
import { Pilot } from '../pilot/entity.js'
import type { Context } from '../stores.js'
import { AgreementArguments } from './arguments.js'
import { Agreement } from './entity.js'
import { isMainParty, type Obstacle, type Standing, standing } from './rules.js'

const AgreementStatus = enumeration(
  'AgreementStatus',
  withTerm('ikrafttredelse', 'Whether an agreement is in force on the day asked about.'),
  {
    IN_FORCE: 'All main parties have approved it, and no reservation stands.',
    NOT_IN_FORCE: 'A main party is reported to have refused, not yet decided, or made a reservation that stands.',
    NOT_KNOWN: 'Nobody has told what a main party decided, and nothing says that it is not in force.',
    ENDED: 'Its term is over.',
  },
)

const ApprovalObstacle = enumeration('ApprovalObstacle', 'Why a main party’s decision does not count as an approval.', {
  NOT_REPORTED: 'Nobody has told what it decided.',
  PENDING: 'It is reported not to have decided yet.',
  REFUSED: 'It refused.',
  RESERVATION_OPEN: 'It approved with a reservation that has not been lifted.',
})

@ObjectType({ description: 'What is missing, or not known, before an agreement can be said to be in force.' })
class MissingApproval {
  partyId!: string

  @Field(() => ApprovalObstacle, { description: 'What stands in the way, or is not known.' })
  obstacle!: Obstacle
}

const { Connection: AgreementConnection } = connectionOf(Agreement)

@Resolver(() => Agreement)
export class AgreementResolver {
  @Query(() => AgreementConnection, { description: 'The agreements on record, in one world.' })
  agreements(
    @Args(() => AgreementArguments) asked: AgreementArguments,
    @Ctx() { agreements, moment }: Context,
  ): Promise<Page<Agreement>> {
    return agreements.page(asked, moment)
  }

  @Query(() => Agreement, { nullable: true, description: 'One agreement by its key.' })
  agreement(
    @Arg('id', () => ID, { description: 'Its key, such as "smola-aure".' }) id: string,
    @Ctx() { agreements }: Context,
  ): Promise<Agreement | null> {
    return agreements.byId(id)
  }

  @Query(() => [Agreement], {
    description: 'Agreements that are being written, of which the organisation that asks is a main party.',
  })
  agreementDrafts(@Ctx() { agreements }: Context): Promise<Agreement[]> {
    return agreements.drafts()
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether anyone may read it. A draft is seen by its main parties alone.',
  })
  isPublic(@Root() agreement: Agreement): boolean {
    return agreement.publicFrom !== null
  }

  @FieldResolver(() => Pilot, { nullable: true, description: 'The pilot that it binds.' })
  pilot(@Root() agreement: Agreement, @Ctx() { pilots }: Context): Promise<Pilot | null> {
    return pilots.byId(agreement.pilotId)
  }

  @FieldResolver(() => AgreementStatus, {
    description: 'Computed from what the main parties have decided, on the day asked about.',
  })
  async status(@Root() agreement: Agreement, @Ctx() context: Context): Promise<Standing['status']> {
    return (await standingOf(agreement, context)).status
  }

  @FieldResolver(() => LocalDate, {
    nullable: true,
    description:
      'The first day in force: the latest of the approvals and of the days on which reservations were lifted. Null while one is missing or not known.',
  })
  async inForceFrom(@Root() agreement: Agreement, @Ctx() context: Context): Promise<LocalDate | null> {
    return (await standingOf(agreement, context)).inForceFrom
  }

  @FieldResolver(() => [MissingApproval], { description: 'What each main party still owes, or nobody has told.' })
  async missing(@Root() agreement: Agreement, @Ctx() context: Context): Promise<Standing['missing'][number][]> {
    return [...(await standingOf(agreement, context)).missing]
  }

  @FieldResolver(() => [Approval], {
    description:
      'What is on record of each main party’s decision. One without a record is NOT_REPORTED too: see `missing`.',
  })
  approvals(@Root() agreement: Agreement, @Ctx() { approvals }: Context): Promise<Approval[]> {
    return approvals.ofAgreement(agreement.id)
  }

  @FieldResolver(() => [Participation], { description: 'Norwegian: hovedparter.' })
  async mainParties(@Root() agreement: Agreement, @Ctx() { participations }: Context): Promise<Participation[]> {
    return (await participations.ofAgreement(agreement.id)).filter(isMainParty)
  }

  @FieldResolver(() => [Participation], {
    description:
      'Who has a role in the agreement as a whole: main parties, special roles, those mentioned. Partners are named under each objective.',
  })
  participations(@Root() agreement: Agreement, @Ctx() { participations }: Context): Promise<Participation[]> {
    return participations.ofAgreement(agreement.id)
  }

  @FieldResolver(() => [Objective], { description: 'Norwegian: delmål. By number.' })
  objectives(@Root() agreement: Agreement, @Ctx() { objectives }: Context): Promise<Objective[]> {
    return objectives.ofAgreement(agreement.id)
  }

  @FieldResolver(() => [Obligation], { description: 'Every graded statement, in the order of the text.' })
  obligations(@Root() agreement: Agreement, @Ctx() { obligations }: Context): Promise<Obligation[]> {
    return obligations.ofAgreement(agreement.id)
  }

  @FieldResolver(() => [Anchoring], { description: 'What it rests on, party by party.' })
  anchorings(@Root() agreement: Agreement, @Ctx() { anchorings }: Context): Promise<Anchoring[]> {
    return anchorings.ofAgreement(agreement.id)
  }

  @FieldResolver(() => [FollowUpRule], { description: 'What is to be done to follow it up, by whom and how often.' })
  followUpRules(@Root() agreement: Agreement, @Ctx() { followUpRules }: Context): Promise<FollowUpRule[]> {
    return followUpRules.ofAgreement(agreement.id)
  }

  @FieldResolver(() => [Body], { description: 'The bodies that it sets up, such as a steering group.' })
  bodies(@Root() agreement: Agreement, @Ctx() { bodies }: Context): Promise<Body[]> {
    return bodies.ofAgreement(agreement.id)
  }

  @FieldResolver(() => [OpenQuestion], { description: 'What is not known about it, and why.' })
  openQuestions(@Root() agreement: Agreement, @Ctx() { openQuestions }: Context): Promise<OpenQuestion[]> {
    return openQuestions.aboutAgreement(agreement.id)
  }
}

@Resolver(() => MissingApproval)
export class MissingApprovalResolver {
  @FieldResolver(() => Party, { nullable: true, description: 'The main party whose decision it is.' })
  party(@Root() missing: MissingApproval, @Ctx() { parties }: Context): Promise<Party | null> {
    return parties.byId(missing.partyId)
  }
}

/** Both lists come from loaders: three fields of one agreement, or of a thousand, ask the database once. */
async function standingOf(agreement: Agreement, { participations, approvals, moment }: Context): Promise<Standing> {
  const [roles, decisions] = await Promise.all([
    participations.ofAgreement(agreement.id),
    approvals.ofAgreement(agreement.id),
  ])
  return standing(roles, decisions, agreement.endsOn, moment.day)
}
