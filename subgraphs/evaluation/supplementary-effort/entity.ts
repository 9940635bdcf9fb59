import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { FigureState } from '../../foundation/figure-state.js'
import { type Ore, ore } from '../../foundation/money.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@ObjectType({
  description: withTerm(
    'øvrig innsats',
    'Other effort that hit the same municipalities in the same period. Whoever compares results has to know of it.',
  ),
})
export class SupplementaryEffort extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  pilotId!: string

  @Column('text', { nullable: true })
  municipalityCode!: string | null

  @Column('text', { nullable: true })
  partyId!: string | null

  @Column('text', { nullable: true })
  themeId!: string | null

  @Column('text')
  @Field(() => String, { description: 'What it is called.' })
  title!: string

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What was done.' })
  text!: string | null

  @Column('smallint')
  @Field(() => Int, { description: 'The first year of it.' })
  fromYear!: number

  @Column('smallint', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'The last year of it; null where no end is set.' })
  toYear!: number | null

  @Column('bigint', { name: 'amount_ore', nullable: true, transformer: ore })
  amountOre!: Ore | null

  @Column('text')
  amountState!: FigureState
}
