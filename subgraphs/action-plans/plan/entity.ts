import { Directive, Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: withTerm(
    'handlingsplan',
    'What is to be done under one agreement in one year. It comes in versions; the approved one holds.',
  ),
})
export class ActionPlan extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'The key of its agreement and its year, such as "smola-aure/2026".' })
  id!: string

  @Column('text')
  agreementId!: string

  @Column('text')
  pilotId!: string

  @Column('smallint')
  @Field(() => Int, { description: 'The year that it plans.' })
  year!: number
}
