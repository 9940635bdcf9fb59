import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@ObjectType({
  description: withTerm(
    'kommunens tilslutning',
    'That a municipality agrees to an edition of a plan. It is submitted once all of them agree to the same.',
  ),
})
export class PlanConsent extends Sourced {
  @PrimaryColumn('text')
  planVersionId!: string

  @PrimaryColumn('text')
  partyId!: string

  @Column('integer')
  @Field(() => Int, {
    description: 'The edition that it agrees to. A later edition is another plan, and needs it anew.',
  })
  edition!: number

  @Column('date')
  @Field(() => LocalDate, { description: 'The day it agreed.' })
  agreedOn!: LocalDate

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The case key of its own decision, where there is one. Norwegian: saksnummer.',
  })
  reference!: string | null
}
