import { Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@ObjectType({
  description: withTerm(
    'invitasjon',
    'A party, or a kind of actor, that a named partner of an objective wants to have with in the work on it.',
  ),
})
export class Invitation extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  agreementId!: string

  @Column('text')
  objectiveId!: string

  @Column('text', { nullable: true })
  invitedId!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The kind of actor that is invited, where no party is named.' })
  category!: string | null

  @Column('text')
  proposedBy!: string

  @Column('date')
  @Field(() => LocalDate, { description: 'The day it was proposed.' })
  proposedOn!: LocalDate

  @Column('text', { nullable: true })
  answer!: 'ACCEPTED' | 'DECLINED' | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'The day the invited answered; null while it has not.' })
  answeredOn!: LocalDate | null
}

@Entity()
@ObjectType({ description: withTerm('samtykke', 'That a named partner of an objective agrees to an invitation.') })
export class InvitationConsent extends Sourced {
  @PrimaryColumn('text')
  invitationId!: string

  @PrimaryColumn('text')
  partyId!: string

  @Column('date')
  @Field(() => LocalDate, { description: 'The day it agreed.' })
  agreedOn!: LocalDate
}
