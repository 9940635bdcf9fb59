import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { enumeration } from '../../foundation/enumeration.js'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

export const AssessmentConclusion = enumeration(
  'AssessmentConclusion',
  'What someone independent concluded. It says whether something was delivered, and nothing of why.',
  {
    DELIVERED: 'It was delivered. Norwegian: levert.',
    PARTLY: 'Some of it was delivered. Norwegian: delvis levert.',
    NOT_DELIVERED: 'It was not delivered. Norwegian: ikke levert.',
    NOT_ASSESSED: 'It was looked at, and could not be judged. Norwegian: ikke vurdert.',
  },
)
export type AssessmentConclusion = keyof typeof AssessmentConclusion

@Entity()
@ObjectType({
  description: withTerm(
    'vurdering av måloppnåelse',
    'What someone independent concluded of an objective or of an obligation. What parties say themselves stands in self-reports.',
  ),
})
export class Assessment extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  agreementId!: string

  @Column('text')
  pilotId!: string

  @Column('text', { nullable: true })
  objectiveId!: string | null

  @Column('text', { nullable: true })
  obligationId!: string | null

  @Column('text')
  assessorPartyId!: string

  @Column('date')
  @Field(() => LocalDate, { description: 'The day it was concluded.' })
  assessedOn!: LocalDate

  @Column('smallint')
  @Field(() => Int, { description: 'The year that it is about.' })
  year!: number

  @Column('text')
  @Field(() => AssessmentConclusion, { description: 'What was concluded.' })
  conclusion!: AssessmentConclusion

  @Column('text')
  @Field(() => String, { description: 'What the conclusion rests on. Norwegian: begrunnelse.' })
  rationale!: string

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Of one made for the end of the agreement: what it says of other effort of the period. Norwegian: øvrig innsats.',
  })
  effortNote!: string | null

  /** Null in those of before anyone wrote here. */
  @Column('boolean', { nullable: true })
  atEnd!: boolean | null

  /** Null in those of before anyone wrote here. */
  @Column('integer', { nullable: true })
  edition!: number | null

  @Column('bigint', { nullable: true })
  publicFrom!: string | null
}

@Entity()
@ObjectType({ description: withTerm('belegg', 'One thing that an assessment rests on.') })
export class Evidence extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  assessmentId!: string

  @Column('smallint')
  position!: number

  @Column('text')
  @Field(() => String, { description: 'What it is, and what it shows.' })
  text!: string

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Where it can be read; null where it is not published.' })
  url!: string | null

  @Column('text', { nullable: true })
  indicatorId!: string | null
}
