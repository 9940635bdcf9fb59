import { Directive, Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { FigureState } from '../../foundation/figure-state.js'
import { figure, IntFigure } from '../../foundation/figures.js'
import { type Ore, ore } from '../../foundation/money.js'
import { Kroner, LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: withTerm(
    'tilskuddsordning',
    'The scheme that pays for agreements, with its rules as its sources tell them.',
  ),
})
export class GrantScheme extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A readable key that is never reused.' })
  id!: string

  @Column('text')
  @Field(() => String, { description: 'What it is called.' })
  name!: string

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What it is for, in the words of a source. Norwegian: formål.' })
  purpose!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Who may apply, and what has to be decided first.' })
  applicantRule!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Where one applies.' })
  portal!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The case number of the ministry. Norwegian: saksnummer.' })
  caseKey!: string | null

  @Column('text', { array: true })
  @Field(() => [String], { description: 'What a grant may be used for. Norwegian: støtteberettigede kostnader.' })
  eligibleCosts!: string[]

  @Column('text', { array: true })
  @Field(() => [String], { description: 'What a grant may not be used for.' })
  ineligibleCosts!: string[]

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'How a pilot has put in means of its own. Norwegian: egenandel.',
  })
  ownMeansExample!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'How a pilot has put its financing together.' })
  financingExample!: string | null

  @Column('boolean', { nullable: true })
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether others than the state are expected to pay too; null where no source says.',
  })
  othersExpected!: boolean | null
}

@Entity()
@ObjectType({ description: withTerm('fase', 'What grants of one phase are for.') })
export class GrantPhase extends Sourced {
  @PrimaryColumn('text')
  schemeId!: string

  @PrimaryColumn('smallint')
  @Field(() => Int, { description: '1 for preparing an agreement, 2 for carrying it out.' })
  phase!: number

  @Column('text')
  @Field(() => String, { description: 'What it is for, in the words of a source.' })
  purpose!: string
}

@Entity()
@ObjectType({
  description: withTerm(
    'øvre ramme',
    'The most that a grant of a phase may be, to pilots of a cohort. It warns, and refuses nothing.',
  ),
})
export class GrantCeiling extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  schemeId!: string

  @Column('smallint')
  @Field(() => Int, { description: 'The cohort it is for. Norwegian: pulje.' })
  cohort!: number

  @Column('smallint')
  @Field(() => Int, { description: '1 for preparing an agreement, 2 for carrying it out.' })
  phase!: number

  @Column('bigint', { name: 'amount_ore', transformer: ore })
  @Field(() => Kroner, { description: 'The most that a grant may be.' })
  amount!: Ore

  @Column('smallint', { array: true })
  @Field(() => [Int], { description: 'The years in which it may be used; empty where no source says.' })
  usableYears!: number[]

  @Column('smallint', { name: 'duration_years', nullable: true })
  yearsLong!: number | null

  @Field(() => IntFigure, { description: 'For how many years a grant lasts.' })
  get durationYears(): IntFigure {
    return figure(this.yearsLong, this.yearsLong === null ? FigureState.NOT_REPORTED : FigureState.REPORTED)
  }

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'The last day to apply; null where no source gives it.' })
  applicationDueOn!: LocalDate | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What else a reader should know about it.' })
  note!: string | null
}

@Entity()
@ObjectType({
  description: withTerm(
    'sentralitetskrav',
    'How remote municipalities of a cohort had to be, on the scale of centrality of Statistics Norway: 6 is the most remote.',
  ),
})
export class EligibleCentrality extends Sourced {
  @PrimaryColumn('text')
  schemeId!: string

  @PrimaryColumn('smallint')
  @Field(() => Int, { description: 'The cohort it holds for. Norwegian: pulje.' })
  cohort!: number

  @Column('smallint', { array: true })
  @Field(() => [Int], { description: 'Classes of centrality that an applicant had to be in.' })
  required!: number[]

  @Column('smallint', { array: true })
  @Field(() => [Int], { description: 'Classes of centrality that others could take part from.' })
  mayJoin!: number[]
}
