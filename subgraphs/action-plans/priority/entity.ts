import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@ObjectType({
  description: withTerm('prioritering', 'What place an objective has among those of its agreement in a year, and why.'),
})
export class Priority extends Sourced {
  @PrimaryColumn('text')
  id!: string

  @Column('text')
  planVersionId!: string

  @Column('smallint')
  @Field(() => Int, { description: 'The year it holds for.' })
  year!: number

  @Column('text')
  objectiveId!: string

  @Column('smallint', { name: 'rank', nullable: true })
  rankGiven!: number | null

  @Column('smallint', { name: 'share_basis_points', nullable: true })
  shareGiven!: number | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it has this place.' })
  reason!: string | null
}

@Entity()
@ObjectType({
  description: withTerm('deltaker i prioriteringen', 'A party that took part in setting the year’s priorities.'),
})
export class PriorityParticipant extends Sourced {
  @PrimaryColumn('text')
  planVersionId!: string

  @PrimaryColumn('text')
  partyId!: string

  @Column('smallint')
  position!: number
}
