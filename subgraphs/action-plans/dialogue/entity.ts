import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { enumeration } from '../../foundation/enumeration.js'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

export const DialogueOutcome = enumeration('DialogueOutcome', 'What a dialogue about a no has led to.', {
  AGREED: 'Agreement: what it was about no longer stands in the way. Norwegian: enighet.',
  NOT_AGREED: 'No agreement: the no stands. Norwegian: ikke enighet.',
})
export type DialogueOutcome = keyof typeof DialogueOutcome

@Entity()
@ObjectType({
  description: withTerm(
    'dialog om uenighet',
    'How a named partner’s no is talked over. Told to the agreement’s main parties and to that partner alone; never public.',
  ),
})
export class PlanDialogue extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  planVersionId!: string

  @Column('text')
  agreementId!: string

  @Column('text')
  objectiveId!: string

  @Column('text', { nullable: true })
  measureId!: string | null

  @Column('text')
  partyId!: string

  @Column('smallint')
  @Field(() => Int, { description: 'Its number within the version of the plan.' })
  number!: number

  @Column('date')
  @Field(() => LocalDate, { description: 'The day it was taken up.' })
  openedOn!: LocalDate

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What is said to it.' })
  note!: string | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'The day it ended; null while it goes on.' })
  endedOn!: LocalDate | null

  @Column('text', { nullable: true })
  @Field(() => DialogueOutcome, { nullable: true, description: 'What it led to; null while it goes on.' })
  outcome!: DialogueOutcome | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What they came to, in words.' })
  conclusion!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The minutes, as they are filed. Norwegian: referat.' })
  reference!: string | null
}
