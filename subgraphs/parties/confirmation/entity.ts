import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@ObjectType({
  description: withTerm('bekreftelse', 'That a main party has read an edition of a draft, and stands by it.'),
})
export class AgreementConfirmation extends Sourced {
  @PrimaryColumn('text')
  agreementId!: string

  @PrimaryColumn('text')
  partyId!: string

  @Column('integer')
  @Field(() => Int, { description: 'The edition that it has read: of a later one it says nothing.' })
  edition!: number

  @Column('date')
  @Field(() => LocalDate, { description: 'The day it was confirmed.' })
  confirmedOn!: LocalDate
}
