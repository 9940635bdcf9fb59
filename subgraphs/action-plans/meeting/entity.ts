import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@ObjectType({
  description: withTerm('dialogmøte', 'A meeting of the main parties of an agreement on progress and status.'),
})
export class DialogueMeeting extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  agreementId!: string

  @Column('smallint')
  @Field(() => Int, { description: 'The year whose status it was about.' })
  year!: number

  @Column('date')
  @Field(() => LocalDate, { description: 'The day it was held.' })
  heldOn!: LocalDate

  @Column('text', { array: true })
  @Field(() => [String], { description: 'Who took part, as the minutes name them.' })
  participants!: string[]

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The minutes, as they are filed. Norwegian: referat.' })
  reference!: string | null
}

@Entity()
@ObjectType({
  description: withTerm('sak til andre departementer', 'What a dialogue meeting passed on to another ministry.'),
})
export class MinistryMatter extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  meetingId!: string

  @Column('smallint')
  position!: number

  @Column('text', { nullable: true })
  partyId!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The ministry as the minutes name it, where it is no party here.',
  })
  ministry!: string | null

  @Column('text')
  @Field(() => String, { description: 'What the matter is.' })
  text!: string
}
