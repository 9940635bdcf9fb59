import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { FigureState } from '../../foundation/figure-state.js'
import { type Ore, ore } from '../../foundation/money.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@ObjectType({
  description: withTerm(
    'avklart finansiering',
    'Further financing that an ordinary budget has settled since the plan of the year before.',
  ),
})
export class SettledFinancing extends Sourced {
  @PrimaryColumn('text')
  id!: string

  @Column('text')
  planVersionId!: string

  @Column('smallint')
  position!: number

  @Column('text', { nullable: true })
  objectiveId!: string | null

  @Column('text', { nullable: true })
  partyId!: string | null

  @Column('text')
  @Field(() => String, { description: 'What is financed.' })
  text!: string

  @Column('smallint')
  @Field(() => Int, { description: 'The year of the budget.' })
  budgetYear!: number

  @Column('bigint', { nullable: true, transformer: ore })
  amountOre!: Ore | null

  @Column('text')
  amountState!: FigureState

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The budget decision, as it is filed.' })
  reference!: string | null
}
