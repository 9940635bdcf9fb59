import { Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@ObjectType({
  description: withTerm(
    'API-nøkkel',
    'A key by which one reader is told from another. It shows nothing that is not public, and is never shown again itself.',
  ),
})
export class ApiKey extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'How the key begins: what may be shown and written down of it.' })
  prefix!: string

  @Column('text')
  @Field(() => String, { description: 'What reads by it: a program or an organisation, never a person.' })
  holder!: string

  @Column('text')
  partyId!: string

  @Column('date')
  @Field(() => LocalDate, { description: 'The day it was issued.' })
  madeOn!: LocalDate

  @Column('date')
  @Field(() => LocalDate, { description: 'The last day it is good.' })
  endsOn!: LocalDate

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'The day it was revoked, at once; null while it was not.' })
  revokedOn!: LocalDate | null
}
