import { Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { decimal } from '../../foundation/decimals.js'
import type { FigureState } from '../../foundation/figure-state.js'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@ObjectType({
  description: withTerm('måling', 'One reading of an indicator for a period, of the whole or of a part of it.'),
})
export class Observation extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  indicatorId!: string

  @Column('text')
  @Field(() => String, { description: 'A year, 2026, or a part of one, 2026-H1 or 2026-Q1.' })
  period!: string

  @Column('date')
  @Field(() => LocalDate, { description: 'The first day of the period.' })
  periodFrom!: LocalDate

  @Column('date')
  @Field(() => LocalDate, { description: 'The last day of the period.' })
  periodTo!: LocalDate

  @Column('text', { nullable: true })
  municipalityCode!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The part of it that was counted, such as "kvinner"; null for all.',
  })
  part!: string | null

  @Column('numeric', { nullable: true, transformer: decimal })
  value!: number | null

  @Column('numeric', { nullable: true, transformer: decimal })
  numerator!: number | null

  @Column('numeric', { nullable: true, transformer: decimal })
  denominator!: number | null

  @Column('text')
  state!: FigureState

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'The day it was read; null where no source gives it.' })
  observedOn!: LocalDate | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What a reader should know about how it was read.' })
  note!: string | null

  /** Null in those of before anyone wrote here. */
  @Column('integer', { nullable: true })
  edition!: number | null
}

@Entity()
@ObjectType({ description: withTerm('rettet måling', 'What a reading was before it was corrected.') })
export class FormerObservation extends Sourced {
  @PrimaryColumn('text')
  id!: string

  @Column('text')
  observationId!: string

  @Column('smallint')
  position!: number

  @Column('numeric', { nullable: true, transformer: decimal })
  value!: number | null

  @Column('numeric', { nullable: true, transformer: decimal })
  numerator!: number | null

  @Column('numeric', { nullable: true, transformer: decimal })
  denominator!: number | null

  @Column('text')
  state!: FigureState

  @Column('date')
  @Field(() => LocalDate, { description: 'The day it was corrected.' })
  correctedOn!: LocalDate

  @Column('text')
  @Field(() => String, { description: 'Why it was corrected.' })
  reason!: string

  /** That of the observation that it was. */
  indicatorId!: string
}
