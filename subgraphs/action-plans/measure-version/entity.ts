import { Directive, Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { enumeration } from '../../foundation/enumeration.js'
import { JudgingState } from '../../foundation/judging-state.js'
import { MeasureStatus } from '../../foundation/measure-status.js'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: withTerm(
    'tiltak i en planversjon',
    'What one version of an action plan says of a measure. The public is told once that version has been approved.',
  ),
})
export class MeasureVersion extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  planVersionId!: string

  @Column('text')
  measureId!: string

  @Column('text')
  agreementId!: string

  @Column('text')
  pilotId!: string

  @Column('smallint')
  @Field(() => Int, { description: 'The year that its plan is for.' })
  year!: number

  @Column('smallint')
  planNumber!: number

  @Column('smallint')
  position!: number

  @Column('text')
  @Field(() => String, { description: 'As the plan writes it.' })
  title!: string

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What is to be done.' })
  description!: string | null

  @Column('text', { nullable: true })
  responsibleMunicipalityCode!: string | null

  @Column('text', { nullable: true })
  steeringBodyId!: string | null

  @Column('text', { nullable: true })
  workingBodyId!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What is done first.' })
  firstStep!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What is handed over when it is done. Norwegian: leveranse.' })
  deliverable!: string | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'The first day it is planned for.' })
  plannedFrom!: LocalDate | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'The last day it is planned for.' })
  plannedTo!: LocalDate | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day it began; null where it has not, or nobody has told.',
  })
  startedOn!: LocalDate | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day it ended; null where it has not, or nobody has told.',
  })
  endedOn!: LocalDate | null

  @Column('text')
  @Field(() => MeasureStatus, { description: 'How far it has come.' })
  status!: MeasureStatus

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why its status is what it is.' })
  statusNote!: string | null

  @Column('text', { name: 'result_goal', nullable: true })
  @Field(() => String, { nullable: true, description: 'What it is to result in. Norwegian: resultatmål.' })
  wantedResult!: string | null

  @Column('text', { name: 'effect_goal', nullable: true })
  @Field(() => String, { nullable: true, description: 'What that is to lead to. Norwegian: effektmål.' })
  wantedEffect!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The way in which the parties have agreed to judge attainment; null where they have not.',
  })
  judging!: string | null

  @Column('text')
  @Field(() => JudgingState, { description: 'Whether the parties have agreed how attainment is judged.' })
  judgingState!: JudgingState

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'What other municipalities can learn or take over from it. Norwegian: overføringsverdi.',
  })
  transferValue!: string | null

  @Column('boolean')
  @Field(() => Boolean, {
    description:
      'Whether the shares of its objectives are agreed; if not, they are equal because nothing else is known.',
  })
  sharesAgreed!: boolean

  /** Null in versions of before anyone wrote here. */
  @Column('integer', { nullable: true })
  edition!: number | null
}

@Entity()
@ObjectType({
  description: withTerm('delmål for tiltak', 'An objective that a measure serves, and its share of the measure.'),
})
export class MeasureObjective extends Sourced {
  @PrimaryColumn('text')
  measureVersionId!: string

  @PrimaryColumn('text')
  objectiveId!: string

  @Column('smallint')
  position!: number

  @Column('smallint')
  @Field(() => Int, {
    description: 'Its share of the measure, in basis points: those of one measure add up to 10,000.',
  })
  shareBasisPoints!: number
}

@Entity()
@ObjectType({
  description: withTerm('samarbeidspart i tiltak', 'A party, or a kind of actor, that takes part in a measure.'),
})
export class MeasurePartner extends Sourced {
  @PrimaryColumn('text')
  id!: string

  @Column('text')
  measureVersionId!: string

  @Column('smallint')
  position!: number

  @Column('text', { nullable: true })
  partyId!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The kind of actor, where no party is named.' })
  category!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What it does there.' })
  role!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What its part is limited to; null where it has no limit.' })
  scope!: string | null
}

@Entity()
@ObjectType({ description: withTerm('milepæl', 'A step on the way of a measure, and when it is due.') })
export class Milestone extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'Its key in this version; a list of milestones that takes its place has others.' })
  id!: string

  @Column('text')
  measureVersionId!: string

  @Column('smallint')
  position!: number

  @Column('text')
  @Field(() => String, { description: 'What is to be reached.' })
  title!: string

  @Column('date', { nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day it is planned to be reached; null where none is set.',
  })
  dueOn!: LocalDate | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day it was reached; null where it was not, or nobody has told.',
  })
  reachedOn!: LocalDate | null
}

export const RiskDegree = enumeration('RiskDegree', 'How likely something is, or how much it would mean.', {
  LOW: 'Norwegian: lav.',
  MEDIUM: 'Norwegian: middels.',
  HIGH: 'Norwegian: høy.',
})
export type RiskDegree = keyof typeof RiskDegree

@Entity()
@ObjectType({ description: withTerm('risiko', 'What may go wrong with a measure, and what is done about it.') })
export class Risk extends Sourced {
  @PrimaryColumn('text')
  id!: string

  @Column('text')
  measureVersionId!: string

  @Column('smallint')
  position!: number

  @Column('text')
  @Field(() => String, { description: 'What may go wrong.' })
  text!: string

  @Column('text', { nullable: true })
  @Field(() => RiskDegree, { nullable: true, description: 'How likely it is. Norwegian: sannsynlighet.' })
  likelihood!: RiskDegree | null

  @Column('text', { nullable: true })
  @Field(() => RiskDegree, { nullable: true, description: 'How much it would mean. Norwegian: konsekvens.' })
  consequence!: RiskDegree | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What is done about it.' })
  response!: string | null
}
