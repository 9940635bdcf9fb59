import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { ActArguments } from '../../foundation/acts/arguments.js'
import { MeasureStatus } from '../../foundation/measure-status.js'
import { LocalDate, MunicipalityCode } from '../../foundation/scalars.js'
import { RiskDegree } from './entity.js'

@InputType({ description: 'An objective that a measure serves, and its share of it. Norwegian: delmål.' })
export class MeasureObjectiveInput {
  @Field(() => ID, { description: 'The objective.' })
  objective!: string

  @Field(() => Int, {
    nullable: true,
    description:
      'Its agreed share in basis points; those of a measure add up to 10 000. Agreed for all of its objectives, or for none: then they are equal.',
  })
  shareBasisPoints?: number | null
}

@InputType({ description: 'Who takes part in a measure: a party, or a kind of actor. Norwegian: samarbeidspart.' })
export class MeasurePartnerInput {
  @Field(() => ID, { nullable: true, description: 'The party; left out where a kind of actor is named.' })
  party?: string | null

  @Field(() => String, { nullable: true, description: 'The kind of actor, where no party is named.' })
  category?: string | null

  @Field(() => String, { nullable: true, description: 'What it does.' })
  role?: string | null

  @Field(() => String, { nullable: true, description: 'What its part is limited to.' })
  scope?: string | null
}

@InputType({ description: 'A point on the way. Norwegian: milepæl.' })
export class MilestoneInput {
  @Field(() => String, { description: 'What is reached.' })
  title!: string

  @Field(() => LocalDate, { nullable: true, description: 'The day by which it is to be reached.' })
  dueOn?: LocalDate | null

  @Field(() => LocalDate, { nullable: true, description: 'The day on which it was.' })
  reachedOn?: LocalDate | null
}

@InputType({ description: 'What may stand in the way of a measure. Norwegian: risiko.' })
export class RiskInput {
  @Field(() => String, { description: 'What may happen.' })
  text!: string

  @Field(() => RiskDegree, { nullable: true, description: 'How likely it is.' })
  likelihood?: RiskDegree | null

  @Field(() => RiskDegree, { nullable: true, description: 'How grave it would be.' })
  consequence?: RiskDegree | null

  @Field(() => String, { nullable: true, description: 'What is done about it.' })
  response?: string | null
}

@InputType({
  description:
    'What a plan says of a measure. What is left out stays as it is, null takes away, and a list takes the place of the one before. Norwegian: tiltak.',
})
export class MeasureInput {
  @Field(() => String, { nullable: true, description: 'The title. A new measure needs one.' })
  title?: string | null

  @Field(() => [MeasureObjectiveInput], {
    nullable: true,
    description: 'The objectives that it serves. A new measure needs one.',
  })
  objectives?: MeasureObjectiveInput[] | null

  @Field(() => String, { nullable: true, description: 'What is done.' })
  description?: string | null

  @Field(() => MunicipalityCode, {
    nullable: true,
    description: 'The municipality that is responsible: one of the pilot’s.',
  })
  responsibleMunicipality?: MunicipalityCode | null

  @Field(() => String, { nullable: true, description: 'What is done first.' })
  firstStep?: string | null

  @Field(() => String, { nullable: true, description: 'What there is once it is done.' })
  deliverable?: string | null

  @Field(() => LocalDate, { nullable: true, description: 'The first day it is planned for.' })
  plannedFrom?: LocalDate | null

  @Field(() => LocalDate, { nullable: true, description: 'The last day it is planned for.' })
  plannedTo?: LocalDate | null

  @Field(() => String, { nullable: true, description: 'The result it is to have. Norwegian: resultatmål.' })
  wantedResult?: string | null

  @Field(() => String, { nullable: true, description: 'The effect it is to have. Norwegian: effektmål.' })
  wantedEffect?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'How attainment is judged, as agreed; null where it is not agreed.',
  })
  judging?: string | null

  @Field(() => String, { nullable: true, description: 'What other municipalities can take from it.' })
  transferValue?: string | null

  @Field(() => [MeasurePartnerInput], { nullable: true, description: 'Who takes part in it.' })
  partners?: MeasurePartnerInput[] | null

  @Field(() => [MilestoneInput], { nullable: true, description: 'Points on the way, in their order.' })
  milestones?: MilestoneInput[] | null

  @Field(() => [RiskInput], { nullable: true, description: 'What may stand in its way.' })
  risks?: RiskInput[] | null
}

@ArgsType()
export class AddMeasureArguments extends ActArguments {
  @Field(() => ID, { description: 'The version of the plan, such as "smola-aure/2026/1".' })
  planVersion!: string

  @Field(() => MeasureInput, { description: 'What the plan says of the measure.' })
  measure!: MeasureInput
}

@ArgsType()
export class MeasureActArguments extends ActArguments {
  @Field(() => ID, { description: 'What the version of the plan says of the measure, such as "smola-aure/2026/1/m7".' })
  measureVersion!: string

  @Field(() => Int, { description: 'The edition of it that was read: if it is another by now, nothing is done.' })
  expectedVersion!: number
}

@ArgsType()
export class ChangeMeasureArguments extends MeasureActArguments {
  @Field(() => MeasureInput, { description: 'What is to be said otherwise.' })
  change!: MeasureInput
}

@ArgsType()
export class ReportMeasureStatusArguments extends MeasureActArguments {
  @Field(() => MeasureStatus, { description: 'How far it has come.' })
  status!: MeasureStatus

  @Field(() => String, { nullable: true, description: 'A word to it.' })
  note!: string | null

  @Field(() => LocalDate, { nullable: true, description: 'The day it began, once it has.' })
  startedOn!: LocalDate | null

  @Field(() => LocalDate, { nullable: true, description: 'The day it ended, once it has.' })
  endedOn!: LocalDate | null
}

@ArgsType()
export class ReachMilestoneArguments extends MeasureActArguments {
  @Field(() => ID, { description: 'The milestone of the measure.' })
  milestone!: string

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day it was reached. Without one it is taken back that it was, for a reason.',
  })
  reachedOn!: LocalDate | null
}
