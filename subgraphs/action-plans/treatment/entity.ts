import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@ObjectType({
  description: withTerm(
    'politisk behandling',
    'That a party has treated the status of its agreement politically in a year.',
  ),
})
export class PoliticalTreatment extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  agreementId!: string

  @Column('smallint')
  @Field(() => Int, { description: 'The year whose status it treated.' })
  year!: number

  @Column('text')
  partyId!: string

  @Column('date')
  @Field(() => LocalDate, { description: 'The day it was treated.' })
  treatedOn!: LocalDate

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The body that treated it, such as "kommunestyret".' })
  body!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The case, as the party files it. Norwegian: saksnummer.' })
  reference!: string | null
}
