import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { DecisionReference, type Reference } from '../../foundation/decision-reference.js'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@ObjectType({
  description: withTerm(
    'utgave',
    'The text of an agreement as one change left it: while it was a draft, or by a decision after that.',
  ),
})
export class AgreementEdition extends Sourced {
  @PrimaryColumn('text')
  agreementId!: string

  @PrimaryColumn('integer')
  @Field(() => Int, { description: 'Its number: 1 for the text as it was first written down.' })
  edition!: number

  @Column('text', { array: true })
  @Field(() => [String], {
    description: 'What it changed: fields of the agreement as the schema names them, and keys of its parts.',
  })
  fields!: string[]

  @Column('date')
  @Field(() => LocalDate, { description: 'The day it was written down.' })
  writtenOn!: LocalDate

  @Column('bigint', { nullable: true })
  writtenIn!: string | null

  @Column('boolean')
  @Field(() => Boolean, { description: 'Whether it changed an agreement that was public, by a decision.' })
  isAmendment!: boolean

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'The day it was decided; null in a draft.' })
  decidedOn!: LocalDate | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Who decided it; null in a draft.' })
  body!: string | null

  @Column('jsonb', { nullable: true })
  @Field(() => DecisionReference, {
    nullable: true,
    description: 'Where the decision can be looked up; null in a draft.',
  })
  reference!: Reference | null
}
