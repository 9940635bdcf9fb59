import { Directive, Field, Float, ID, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { decimal } from '../../foundation/decimals.js'
import { enumeration } from '../../foundation/enumeration.js'
import type { FigureState } from '../../foundation/figure-state.js'
import { DecimalFigure } from '../../foundation/figures.js'
import { JudgingState } from '../../foundation/judging-state.js'
import { World } from '../../foundation/provenance.js'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

export const IndicatorKind = enumeration('IndicatorKind', 'What sort of thing an indicator counts.', {
  RESULT: 'What was delivered. Norwegian: resultat.',
  EFFECT: 'How something developed for those it is meant for; it says nothing of why. Norwegian: effekt.',
})
export type IndicatorKind = keyof typeof IndicatorKind

export const IndicatorForm = enumeration('IndicatorForm', 'What form the readings of an indicator have.', {
  AMOUNT: 'A number of something. Norwegian: antall.',
  RATIO: 'One number divided by another. Norwegian: andel.',
  SCALE: 'A step on a scale of words. Norwegian: skala.',
})
export type IndicatorForm = keyof typeof IndicatorForm

export const IndicatorDirection = enumeration('IndicatorDirection', 'Which way is wanted.', {
  UP: 'Higher readings are wanted.',
  DOWN: 'Lower readings are wanted.',
})
export type IndicatorDirection = keyof typeof IndicatorDirection

export const Accumulation = enumeration('Accumulation', 'What a reading of one period holds.', {
  PERIODIC: 'What happened in that period alone.',
  CUMULATIVE: 'All there is by the end of that period. Norwegian: akkumulert.',
})
export type Accumulation = keyof typeof Accumulation

export const Comparability = enumeration(
  'Comparability',
  withTerm('sammenlignbarhet', 'How far a local indicator can be compared with the common one that it corresponds to.'),
  {
    SAME: 'It counts the same, in the same way.',
    COMPARABLE: 'It counts the same, in another way that makes little difference.',
    PARTLY: 'It counts partly the same; the reason says what differs.',
    NOT_COMPARABLE: 'It cannot be compared; the reason says why. It is never added up with others.',
  },
)
export type Comparability = keyof typeof Comparability

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: withTerm('indikator', 'What is counted, or judged on a scale, to follow how the work goes.'),
})
export class Indicator extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A readable key that is never reused, such as "demo-smola-aure/i3".' })
  id!: string

  @Column('text')
  @Field(() => World, { description: 'Whether it is counted in the real pilots, or in their demonstration twins.' })
  world!: World

  @Column('text', { nullable: true })
  agreementId!: string | null

  @Column('text', { nullable: true })
  pilotId!: string | null

  @Column('text', { nullable: true })
  objectiveId!: string | null

  @Column('text', { nullable: true })
  measureId!: string | null

  @Column('text', { nullable: true })
  planVersionId!: string | null

  @Column('text')
  @Field(() => String, { description: 'What is counted.' })
  name!: string

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What counts and what does not.' })
  description!: string | null

  @Column('text')
  @Field(() => IndicatorKind, { description: 'Whether it counts what was delivered, or how something developed.' })
  kind!: IndicatorKind

  @Column('text')
  @Field(() => IndicatorForm, { description: 'What form its readings have.' })
  form!: IndicatorForm

  @Column('text')
  @Field(() => String, { description: 'What it is counted in. Norwegian: enhet.' })
  unit!: string

  @Column('text')
  @Field(() => IndicatorDirection, { description: 'Which way is wanted.' })
  direction!: IndicatorDirection

  @Column('text')
  @Field(() => Accumulation, { description: 'Whether a reading holds one period, or all there is by its end.' })
  accumulation!: Accumulation

  @Column('text', { array: true })
  @Field(() => [String], { description: 'Of one with a scale: its steps, the lowest first. Of others empty.' })
  scale!: string[]

  @Column('text', { nullable: true })
  commonIndicatorId!: string | null

  @Column('text', { nullable: true })
  @Field(() => Comparability, {
    nullable: true,
    description: 'How far it can be compared with its common indicator; null where it corresponds to none.',
  })
  comparability!: Comparability | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What differs from the common indicator, and why.' })
  comparabilityReason!: string | null

  @Column('text', { nullable: true })
  baselinePeriod!: string | null

  @Column('numeric', { nullable: true, transformer: decimal })
  baselineValue!: number | null

  @Column('numeric', { nullable: true, transformer: decimal })
  baselineNumerator!: number | null

  @Column('numeric', { nullable: true, transformer: decimal })
  baselineDenominator!: number | null

  @Column('text')
  baselineState!: FigureState

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The registry that it is read from, such as Statistics Norway; null where a party counts it itself.',
  })
  registry!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The table of the registry, by its number there.' })
  registryTable!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'How the parties have agreed to judge attainment by it; null where they have not.',
  })
  judging!: string | null

  @Column('text')
  @Field(() => JudgingState, { description: 'Whether the parties have agreed how attainment is judged.' })
  judgingState!: JudgingState

  @Column('text', { nullable: true })
  themeId!: string | null

  /** Null in those of before anyone wrote here. */
  @Column('integer', { nullable: true })
  edition!: number | null
}

@Entity()
@ObjectType({
  description:
    'That a main party has agreed to a way of judging attainment. Seen by the main parties alone. Norwegian: tilslutning.',
})
export class JudgingConsent extends Sourced {
  @PrimaryColumn('text')
  indicatorId!: string

  @PrimaryColumn('text')
  partyId!: string

  @Column('text')
  @Field(() => String, { description: 'How attainment is judged, as it agreed to it.' })
  judging!: string

  @Column('date')
  @Field(() => LocalDate, { description: 'The day it agreed.' })
  agreedOn!: LocalDate
}

@ObjectType({ description: withTerm('nullpunkt', 'Where an indicator stood before the work began.') })
export class Baseline {
  @Field(() => String, {
    nullable: true,
    description: 'A year, 2025, or a part of one, 2025-H1 or 2025-Q1; null where no baseline is given.',
  })
  period!: string | null

  @Field(() => DecimalFigure, { description: 'The reading; of a scale the step, from 1.' })
  value!: DecimalFigure

  @Field(() => DecimalFigure, { description: 'Of a ratio: what is divided. Norwegian: teller.' })
  numerator!: DecimalFigure

  @Field(() => DecimalFigure, { description: 'Of a ratio: by what. Norwegian: nevner.' })
  denominator!: DecimalFigure

  @Field(() => String, { nullable: true, description: 'Of a scale: the step in words.' })
  step!: string | null
}

@Entity()
@ObjectType({
  description: withTerm('måltall', 'What is aimed at for one period, as the newest public plan version says it.'),
})
export class IndicatorTarget extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  indicatorId!: string

  @Column('text', { nullable: true })
  planVersionId!: string | null

  @Column('text')
  @Field(() => String, { description: 'A year, 2026, or a part of one, 2026-H1 or 2026-Q1.' })
  period!: string

  @Column('date')
  @Field(() => LocalDate, { description: 'The first day of the period.' })
  periodFrom!: LocalDate

  @Column('date')
  @Field(() => LocalDate, { description: 'The last day of the period.' })
  periodTo!: LocalDate

  @Column('numeric', { transformer: decimal })
  @Field(() => Float, { description: 'What is aimed at; of a scale the step, from 1.' })
  value!: number

  @Column('numeric', { nullable: true, transformer: decimal })
  numerator!: number | null

  @Column('numeric', { nullable: true, transformer: decimal })
  denominator!: number | null
  /** Null in those of before anyone wrote here. */
  @Column('integer', { nullable: true })
  edition!: number | null
}
