import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { enumeration } from '../../foundation/enumeration.js'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

export const EndorsementAnswer = enumeration(
  'EndorsementAnswer',
  'What a named partner answers to the measures of an objective.',
  {
    ENDORSED: 'It stands behind them, within its scope. Norwegian: slutter seg til.',
    DECLINED: 'It does not. Norwegian: slutter seg ikke til.',
  },
)
export type EndorsementAnswer = keyof typeof EndorsementAnswer

export const EndorsementState = enumeration(
  'EndorsementState',
  'Whether an answer still counts for what the plan says.',
  {
    FRESH: 'None of the objective’s measures has been changed since. Norwegian: gjeldende.',
    STALE: 'One has, so the partner has to answer anew. Norwegian: utdatert.',
  },
)
export type EndorsementState = keyof typeof EndorsementState

@Entity()
@ObjectType({
  description: withTerm(
    'tilslutning',
    'A named partner’s yes or no to the measures of one objective, as the version of the plan that it read has them.',
  ),
})
export class Endorsement extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  planVersionId!: string

  @Column('text')
  objectiveId!: string

  @Column('text')
  partyId!: string

  @Column('text')
  @Field(() => EndorsementAnswer, { description: 'Yes or no.' })
  answer!: EndorsementAnswer

  @Column('date')
  @Field(() => LocalDate, { description: 'The day it answered.' })
  answeredOn!: LocalDate

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What the answer is limited to; null where it has no limit.' })
  scope!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What it said to its answer.' })
  note!: string | null

  @Column('integer', { nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'The edition of the version that it read; null where nobody has told.',
  })
  edition!: number | null

  /** Up to which edition a partner that said no has what it asked for. */
  @Column('integer', { nullable: true })
  settledIn!: number | null
}
