import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { enumeration } from '../../foundation/enumeration.js'
import { JudgingState } from '../../foundation/judging-state.js'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

export const Attainment = enumeration(
  'Attainment',
  withTerm('måloppnåelse', 'How far a party itself says that something has been reached.'),
  {
    REACHED: 'It says that it has been reached.',
    PARTLY: 'It says that some of it has been reached.',
    NOT_REACHED: 'It says that it has not been reached.',
    NOT_ASSESSED: 'It says that it cannot tell yet.',
  },
)
export type Attainment = keyof typeof Attainment

@Entity()
@ObjectType({
  description: withTerm(
    'rapportering',
    'What a party says itself of how the work goes. What someone independent concluded stands in assessments.',
  ),
})
export class SelfReport extends Sourced {
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
  partyId!: string

  @Column('smallint')
  @Field(() => Int, { description: 'The year that it is about.' })
  year!: number

  @Column('text', { nullable: true })
  @Field(() => Attainment, {
    nullable: true,
    description: 'How far it says that this has been reached; null where it says nothing of that.',
  })
  attainment!: Attainment | null

  @Column('text')
  @Field(() => String, { description: 'In its own words.' })
  text!: string

  @Column('date')
  @Field(() => LocalDate, { description: 'The day it was reported.' })
  reportedOn!: LocalDate
  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Of one made for the end of the agreement: the ways of judging that were agreed by then, one a line.',
  })
  judging!: string | null

  @Column('text', { nullable: true })
  @Field(() => JudgingState, {
    nullable: true,
    description:
      'Of one that was made of an objective for the end of the agreement: whether a way of judging was agreed.',
  })
  judgingState!: JudgingState | null

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
@ObjectType({ description: withTerm('rettet rapport', 'What a published report said before it was corrected.') })
export class FormerSelfReport extends Sourced {
  @PrimaryColumn('text')
  id!: string

  @Column('text')
  selfReportId!: string

  @Column('smallint')
  position!: number

  @Column('text', { nullable: true })
  @Field(() => Attainment, {
    nullable: true,
    description: 'How far it said that this had been reached; null where it said nothing of that.',
  })
  attainment!: Attainment | null

  @Column('text')
  @Field(() => String, { description: 'In the party’s own words.' })
  text!: string

  @Column('date')
  @Field(() => LocalDate, { description: 'The day it was reported.' })
  reportedOn!: LocalDate

  @Column('date')
  @Field(() => LocalDate, { description: 'The day it was corrected.' })
  correctedOn!: LocalDate

  @Column('text')
  @Field(() => String, { description: 'Why it was corrected.' })
  reason!: string
}
