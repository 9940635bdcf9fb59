import { Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { enumeration } from '../../foundation/enumeration.js'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

export const DisagreementOutcome = enumeration('DisagreementOutcome', 'What a disagreement has come to.', {
  AGREED: 'The parties have come to agree. Norwegian: enighet.',
  NOT_AGREED: 'The dialogue is over, and they have not. Norwegian: ikke enighet.',
})
export type DisagreementOutcome = keyof typeof DisagreementOutcome

@Entity()
@ObjectType({
  description: withTerm(
    'uenighet',
    'Where parties of an agreement disagree, and what came of it. Told to its main parties and to those it concerns alone; never public.',
  ),
})
export class Disagreement extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  agreementId!: string

  @Column('text')
  raisedById!: string

  @Column('text', { array: true })
  partyIds!: string[]

  @Column('text', { array: true })
  objectiveIds!: string[]

  @Column('text', { array: true })
  @Field(() => [ID], { description: 'Keys of the measures that it is about.' })
  measureIds!: string[]

  @Column('text')
  @Field(() => String, { description: 'What they disagree about.' })
  text!: string

  @Column('date')
  @Field(() => LocalDate, { description: 'The day it was raised.' })
  raisedOn!: LocalDate

  @Column('text', { nullable: true })
  @Field(() => DisagreementOutcome, { nullable: true, description: 'What it came to; null while it goes on.' })
  outcome!: DisagreementOutcome | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What is said to how it ended.' })
  outcomeNote!: string | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'The day it ended; null while it goes on.' })
  endedOn!: LocalDate | null
}
