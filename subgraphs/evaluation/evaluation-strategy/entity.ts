import { Directive, Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { World } from '../../foundation/provenance.js'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: withTerm(
    'evalueringsstrategi',
    'How the work is to be evaluated, as KDD and the parties agree: one for all agreements of a world, or for one of them.',
  ),
})
export class EvaluationStrategy extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A readable key that is never reused.' })
  id!: string

  @Column('text')
  @Field(() => World, { description: 'Whether it is of the real pilots, or of their demonstration twins.' })
  world!: World

  @Column('text', { nullable: true })
  agreementId!: string | null

  @Column('text')
  @Field(() => String, { description: 'What it is called.' })
  title!: string

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What it says; null where its text is not on record.' })
  text!: string | null

  /** Null in those of before anyone wrote here. */
  @Column('integer', { nullable: true })
  edition!: number | null
}

@Entity()
@ObjectType({ description: withTerm('tilslutning', 'What one party has said to an evaluation strategy.') })
export class StrategyConsent extends Sourced {
  @PrimaryColumn('text')
  strategyId!: string

  @PrimaryColumn('text')
  partyId!: string

  @Column('smallint')
  position!: number

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'The day it agreed; null while it has not.' })
  agreedOn!: LocalDate | null
}
