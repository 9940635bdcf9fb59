import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@ObjectType({
  description: withTerm(
    'kontakt',
    'Whom to talk to at a party about an agreement. Never public: for those who have a part in the agreement, KDD, Distriktssenteret and the evaluator of the pilot.',
  ),
})
export class Contact extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key made at random.' })
  id!: string

  @Column('text')
  pilotId!: string

  @Column('text')
  agreementId!: string

  @Column('text')
  partyId!: string

  @Column('integer')
  @Field(() => Int, { description: 'How often it was changed, and once more: what an act names as `expectedVersion`.' })
  edition!: number

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'The day it was removed; null while it stands.' })
  removedOn!: LocalDate | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day who the person is was erased, at every moment; null while it stands.',
  })
  erasedOn!: LocalDate | null
}

@ObjectType({
  description: withTerm(
    'kontaktperson',
    'Who a contact is, and how to reach them. That it was shown is put on record.',
  ),
})
export class ContactPerson {
  @Field(() => String, { description: 'What the person is called.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'What the person does; null where it is not said.' })
  role!: string | null

  @Field(() => String, { nullable: true, description: 'Norwegian: e-postadresse. Null where none is given.' })
  email!: string | null

  @Field(() => String, { nullable: true, description: 'Norwegian: telefonnummer. Null where none is given.' })
  phone!: string | null

  @Field(() => Boolean, {
    description:
      'Whether the party has asked that what it has to do be sent to this e-mail address, each working day that there is something. Norwegian: sammendrag på e-post.',
  })
  digest!: boolean
}
