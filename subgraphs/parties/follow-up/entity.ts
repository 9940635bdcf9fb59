import { Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@ObjectType({
  description: withTerm('oppfølging', 'What a debtor of an obligation did about it on a day, in its own words.'),
})
export class FollowUp extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  agreementId!: string

  @Column('text')
  obligationId!: string

  @Column('text')
  partyId!: string

  @Column('date')
  @Field(() => LocalDate, { description: 'The day it was done, or finished.' })
  doneOn!: LocalDate

  @Column('text')
  @Field(() => String, { description: 'What was done.' })
  text!: string

  @Column('text', { array: true })
  @Field(() => [String], { description: 'With whom, as the record names them; empty where it names no one.' })
  withWhom!: string[]

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Where it can be looked up, such as a case number or a minute; null where none is given.',
  })
  reference!: string | null
}
