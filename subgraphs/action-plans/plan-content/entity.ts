import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@ObjectType({ description: withTerm('innledning', 'What a version of an action plan says of the plan as a whole.') })
export class PlanContent extends Sourced {
  @PrimaryColumn('text')
  id!: string

  @Column('text')
  planVersionId!: string

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What the plan is about. Norwegian: sammendrag.' })
  summary!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'How roles and responsibilities are shared, in the words of the plan. Norwegian: roller og ansvar.',
  })
  responsibility!: string | null
}

@Entity()
@ObjectType({
  description: withTerm('ansvar', 'What a party, or a kind of actor, is responsible for in the year’s work.'),
})
export class PlanResponsibility extends Sourced {
  @PrimaryColumn('text')
  id!: string

  @Column('text')
  planVersionId!: string

  @Column('smallint')
  position!: number

  @Column('text', { nullable: true })
  partyId!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The kind of actor, where no party is named.' })
  category!: string | null

  @Column('text')
  @Field(() => String, { description: 'What it is to do.' })
  text!: string
}

@Entity()
@ObjectType({
  description: withTerm(
    'delmål uten tiltak',
    'An objective that has no measures in the year, and the reason that the plan gives.',
  ),
})
export class UnmetObjective extends Sourced {
  @PrimaryColumn('text')
  id!: string

  @Column('text')
  planVersionId!: string

  @Column('text')
  objectiveId!: string

  @Column('text')
  @Field(() => String, { description: 'Why it has no measures in the year.' })
  reason!: string
}
