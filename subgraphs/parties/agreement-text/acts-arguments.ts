import { Field, ID, InputType, Int } from 'type-graphql'
import { ParticipationRole } from '../../foundation/participation-role.js'
import { LocalDate } from '../../foundation/scalars.js'
import { AnchoringKind } from '../anchoring/entity.js'
import { FollowUpFrequency, FollowUpSubject } from '../follow-up-rule/entity.js'
import { ObligationGrade, ObligationKind, PartyGroupKind } from '../obligation/entity.js'

const ownKey = 'The key of one that is there and is to be said otherwise; left out for a new one.'

@InputType({
  description:
    'A role in an agreement or under one of its objectives. Of one that is there, who has it and which it is stay as they are. Norwegian: rolle.',
})
export class ParticipationInput {
  @Field(() => ID, { nullable: true, description: ownKey })
  id?: string | null

  @Field(() => ID, { nullable: true, description: 'The party; left out where the text names a kind of actor.' })
  party?: string | null

  @Field(() => String, { nullable: true, description: 'The kind of actor, where no party is named.' })
  category?: string | null

  @Field(() => ParticipationRole, {
    nullable: true,
    description:
      'In the whole: MAIN_PARTY, COORDINATING_MAIN_PARTY, SPECIAL_ROLE or MENTIONED. Under an objective: NAMED_PARTNER or MAY_BE_INVITED.',
  })
  role?: ParticipationRole | null

  @Field(() => String, { nullable: true, description: 'What the role is limited to.' })
  scope?: string | null

  @Field(() => String, { nullable: true, description: 'In what capacity it takes part.' })
  capacity?: string | null

  @Field(() => [String], { nullable: true, description: 'On whose behalf it also acts.' })
  represents?: string[] | null

  @Field(() => String, { nullable: true, description: 'A reservation that the text carries. Norwegian: forbehold.' })
  reservation?: string | null

  @Field(() => String, { nullable: true, description: 'The section of the agreement that says so.' })
  section?: string | null

  @Field(() => LocalDate, { nullable: true, description: 'The first day of the role.' })
  validFrom?: LocalDate | null

  @Field(() => LocalDate, { nullable: true, description: 'The last day of the role.' })
  validTo?: LocalDate | null
}

@InputType({ description: 'Who owes an obligation: a party, or a group of them. Norwegian: forpliktet part.' })
export class DebtorInput {
  @Field(() => ID, { nullable: true, description: 'The party; left out where a group owes it.' })
  party?: string | null

  @Field(() => PartyGroupKind, {
    nullable: true,
    description:
      'The group; left out where a party is named. NAMED_PARTNERS of an obligation under an objective are those of the objective.',
  })
  group?: PartyGroupKind | null

  @Field(() => String, { nullable: true, description: 'What its share is limited to.' })
  scope?: string | null
}

@InputType({ description: 'A graded statement of an agreement. Norwegian: forpliktelse.' })
export class ObligationInput {
  @Field(() => ID, { nullable: true, description: ownKey })
  id?: string | null

  @Field(() => ObligationKind, {
    nullable: true,
    description: 'Where in the agreement it belongs. A new one needs it.',
  })
  kind?: ObligationKind | null

  @Field(() => ObligationGrade, { nullable: true, description: 'How strongly it binds. A new one needs it.' })
  grade?: ObligationGrade | null

  @Field(() => String, {
    nullable: true,
    description: 'The section of the agreement that holds it. A new one needs it.',
  })
  section?: string | null

  @Field(() => String, { nullable: true, description: 'What is to be done. A new one needs it.' })
  text?: string | null

  @Field(() => [DebtorInput], { nullable: true, description: 'Who owes it. A new one needs one.' })
  debtors?: DebtorInput[] | null

  @Field(() => String, { nullable: true, description: 'What it is limited to.' })
  scope?: string | null

  @Field(() => String, { nullable: true, description: 'A reservation that the text carries. Norwegian: forbehold.' })
  reservation?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Where the text says that it is spelled out further: action plan, steering letter or budget decision.',
  })
  specifiedIn?: string | null
}

@InputType({ description: 'What an agreement wants to reach, and with whom. Norwegian: delmål.' })
export class ObjectiveInput {
  @Field(() => ID, { nullable: true, description: ownKey })
  id?: string | null

  @Field(() => String, { nullable: true, description: 'As the agreement writes it. A new one needs it.' })
  title?: string | null

  @Field(() => String, { nullable: true, description: 'The section of the agreement that holds it.' })
  section?: string | null

  @Field(() => ID, { nullable: true, description: 'The one theme that totals count it under.' })
  mainTheme?: string | null

  @Field(() => [ID], { nullable: true, description: 'Its other themes.' })
  otherThemes?: string[] | null

  @Field(() => [String], { nullable: true, description: 'What the text says that the work also aims at.' })
  aims?: string[] | null

  @Field(() => [ParticipationInput], {
    nullable: true,
    description: 'Its named partners, and who may be invited: new ones are added to those that are there.',
  })
  participations?: ParticipationInput[] | null

  @Field(() => [ObligationInput], {
    nullable: true,
    description: 'What its partners promise: new ones are added to those that are there.',
  })
  obligations?: ObligationInput[] | null
}

@InputType({ description: 'A plan, resolution or white paper that an agreement rests on. Norwegian: forankring.' })
export class AnchoringInput {
  @Field(() => ID, { nullable: true, description: ownKey })
  id?: string | null

  @Field(() => ID, { nullable: true, description: 'Whose anchoring it is.' })
  party?: string | null

  @Field(() => AnchoringKind, {
    nullable: true,
    description: 'What sort of decision or document it is. A new one needs it.',
  })
  kind?: AnchoringKind | null

  @Field(() => String, { nullable: true, description: 'The title of the document, where it has one.' })
  title?: string | null

  @Field(() => Int, { nullable: true, description: 'The first year it covers.' })
  fromYear?: number | null

  @Field(() => Int, { nullable: true, description: 'The last year it covers.' })
  toYear?: number | null

  @Field(() => String, { nullable: true, description: 'The body that decided, such as "fylkestinget".' })
  body?: string | null

  @Field(() => String, { nullable: true, description: 'What the text takes for granted about it.' })
  note?: string | null

  @Field(() => String, { nullable: true, description: 'The section of the agreement that names it.' })
  section?: string | null
}

@InputType({ description: 'What an agreement demands to follow it up. Norwegian: krav om oppfølging.' })
export class FollowUpRuleInput {
  @Field(() => ID, { nullable: true, description: ownKey })
  id?: string | null

  @Field(() => FollowUpSubject, { nullable: true, description: 'What is to be done. A new one needs it.' })
  subject?: FollowUpSubject | null

  @Field(() => FollowUpFrequency, { nullable: true, description: 'How often. A new one needs it.' })
  frequency?: FollowUpFrequency | null

  @Field(() => ID, { nullable: true, description: 'The one party responsible. A new one needs it, or a group.' })
  responsibleParty?: string | null

  @Field(() => PartyGroupKind, { nullable: true, description: 'The group responsible, where it is several.' })
  responsibleGroup?: PartyGroupKind | null

  @Field(() => String, { nullable: true, description: 'With whom it is to be done.' })
  withWhom?: string | null

  @Field(() => String, { nullable: true, description: 'What is to be done, in words. A new one needs it.' })
  text?: string | null

  @Field(() => String, { nullable: true, description: 'The section of the agreement that says so.' })
  section?: string | null
}

@InputType({
  description:
    'What the text of an agreement says. What is left out stays as it is, and null takes away. A part with a key is said otherwise, one without is new. Norwegian: avtaletekst.',
})
export class AgreementInput {
  @Field(() => String, { nullable: true, description: 'What it is called. A new one needs it.' })
  title?: string | null

  @Field(() => LocalDate, { nullable: true, description: 'The last day of its term. A new one needs it.' })
  endsOn?: LocalDate | null

  @Field(() => String, { nullable: true, description: 'What it is for. Norwegian: formål.' })
  purpose?: string | null

  @Field(() => [String], { nullable: true, description: 'What the parties want to reach through it.' })
  aims?: string[] | null

  @Field(() => [String], { nullable: true, description: 'What the cooperation itself is to give.' })
  contributesTo?: string[] | null

  @Field(() => [String], { nullable: true, description: 'The principles it rests on.' })
  principles?: string[] | null

  @Field(() => String, { nullable: true, description: 'How disagreement is to be solved.' })
  disputeRule?: string | null

  @Field(() => String, { nullable: true, description: 'From when the text says that it is in force.' })
  inForceRule?: string | null

  @Field(() => [String], { nullable: true, description: 'What is to be judged when it ends.' })
  endAssessment?: string[] | null

  @Field(() => String, { nullable: true, description: 'How it is to be anchored in later plans.' })
  anchoringRule?: string | null

  @Field(() => String, { nullable: true, description: 'The letter or framework that its funding refers to.' })
  fundingFramework?: string | null

  @Field(() => [ParticipationInput], {
    nullable: true,
    description: 'Roles in the agreement as a whole: its main parties, and who has a special role.',
  })
  participations?: ParticipationInput[] | null

  @Field(() => [ObjectiveInput], { nullable: true, description: 'Its objectives, in their order.' })
  objectives?: ObjectiveInput[] | null

  @Field(() => [ObligationInput], { nullable: true, description: 'Obligations of the agreement as a whole.' })
  obligations?: ObligationInput[] | null

  @Field(() => [AnchoringInput], { nullable: true, description: 'What it rests on.' })
  anchorings?: AnchoringInput[] | null

  @Field(() => [FollowUpRuleInput], { nullable: true, description: 'What is to be done to follow it up.' })
  followUpRules?: FollowUpRuleInput[] | null

  @Field(() => [ID], {
    nullable: true,
    description: 'Keys of parts that are taken out. An objective takes with it what stands under it.',
  })
  removed?: string[] | null
}
