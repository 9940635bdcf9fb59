import { Directive, Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: withTerm(
    'tiltak',
    'An action, the same over the years. What it is about stands in its versions: one for each version of a plan that speaks of it.',
  ),
})
export class Measure extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'The key of its agreement and its number, such as "smola-aure/m7".' })
  id!: string

  @Column('text')
  agreementId!: string

  @Column('text')
  pilotId!: string

  @Column('integer')
  @Field(() => Int, { description: 'Its number within the agreement, never reused.' })
  number!: number

  @Column('text', { nullable: true })
  currentVersionId!: string | null
}
