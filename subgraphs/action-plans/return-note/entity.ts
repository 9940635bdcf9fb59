import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@ObjectType({
  description: withTerm(
    'merknad ved retur',
    'One thing that KDD wanted mended when it returned a plan, and where. Never public.',
  ),
})
export class ReturnNote extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  planVersionId!: string

  @Column('integer')
  @Field(() => Int, { description: 'The edition of the version that was returned.' })
  edition!: number

  @Column('smallint')
  position!: number

  @Column('text', { nullable: true })
  objectiveId!: string | null

  @Column('text', { nullable: true })
  measureId!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The field it is about, as the schema names it.' })
  field!: string | null

  @Column('text')
  @Field(() => String, { description: 'Why it has to be mended.' })
  reason!: string

  @Column('date')
  @Field(() => LocalDate, { description: 'The day on which the plan was returned.' })
  notedOn!: LocalDate
}
