import { Directive, Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: withTerm(
    'revisjonsuttalelse',
    'That an auditor has confirmed the accounts of an agreement for one year, as a municipality of it tells.',
  ),
})
export class AuditStatement extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  agreementId!: string

  @Column('smallint')
  @Field(() => Int, { description: 'The year of the accounts.' })
  year!: number

  @Column('text')
  @Field(() => String, { description: 'Who audited them, by name.' })
  auditor!: string

  @Column('date')
  @Field(() => LocalDate, { description: 'The day of the statement.' })
  statedOn!: LocalDate

  @Column('text')
  @Field(() => String, { description: 'The document that the statement stands in.' })
  reference!: string

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What the auditor said besides, such as a reservation.' })
  note!: string | null
}
