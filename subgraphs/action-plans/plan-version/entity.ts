import { Directive, Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { enumeration } from '../../foundation/enumeration.js'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

export const PlanState = enumeration('PlanState', 'How far a version of an action plan has come.', {
  DRAFT: 'It is being written, and is not told of to the public. Norwegian: utkast.',
  SUBMITTED: 'KDD has it. That it is submitted, and when, is public; what it says is not. Norwegian: oversendt.',
  RETURNED:
    'KDD has given it back for more work. What it says, and why it was returned, is not public. Norwegian: returnert.',
  APPROVED: 'KDD has approved it. All of it is public, and it is the one that holds. Norwegian: godkjent.',
  SUPERSEDED:
    'It was approved, and a later version of the same year has taken its place. It stays public. Norwegian: avløst.',
})
export type PlanState = keyof typeof PlanState

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: withTerm(
    'versjon av handlingsplan',
    'One version of an action plan. Before it is approved, the public is told that it is submitted and when, and nothing of what it says.',
  ),
})
export class PlanVersion extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  planId!: string

  @Column('text')
  agreementId!: string

  @Column('text')
  pilotId!: string

  @Column('smallint')
  @Field(() => Int, { description: 'The year that it plans.' })
  year!: number

  @Column('smallint')
  @Field(() => Int, { description: 'Its number within the plan of its year: 1 for the first.' })
  number!: number

  @Column('text')
  @Field(() => PlanState, { description: 'How far it has come.' })
  state!: PlanState

  @Column('date', { nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day that it was submitted to KDD; null where nobody has told.',
  })
  submittedOn!: LocalDate | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day that KDD last returned it; null where it has not been.',
  })
  returnedOn!: LocalDate | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'The day that KDD approved it; null until then.' })
  approvedOn!: LocalDate | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day that a later version took its place; null while none has.',
  })
  supersededOn!: LocalDate | null

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The case key of KDD’s decision about it. Norwegian: saksnummer.',
  })
  decisionReference!: string | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day that the draft was shown to KDD and named partners; null where it has not been.',
  })
  sharedOn!: LocalDate | null

  @Column('text', { nullable: true })
  basedOnId!: string | null

  /** Null in versions of before anyone wrote here. */
  @Column('integer', { nullable: true })
  edition!: number | null

  @Column('bigint', { nullable: true })
  publicFrom!: string | null
}
