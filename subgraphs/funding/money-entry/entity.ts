import { Directive, Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { enumeration } from '../../foundation/enumeration.js'
import { FigureState } from '../../foundation/figure-state.js'
import { DecimalFigure, figure, KronerFigure } from '../../foundation/figures.js'
import { type Ore, ore } from '../../foundation/money.js'
import { World } from '../../foundation/provenance.js'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

export const MoneyStage = enumeration(
  'MoneyStage',
  'How far an amount has come. Amounts at different stages are the same money seen twice, and are never added together.',
  {
    PLANNED: 'A financing line of an action plan. Norwegian: planlagt finansiering.',
    APPROPRIATED: 'Voted by the Storting; state grant only. Norwegian: bevilget.',
    GRANTED: 'Given to a pilot by KDD; state grant only. Norwegian: tilskudd gitt.',
    DISBURSED: 'Paid out of a grant; state grant only. Norwegian: utbetalt.',
    COMMITTED: 'Promised from another source than the state grant. Norwegian: tilsagn.',
    ALLOCATED: 'Grant or own means set on an objective or a measure. Norwegian: fordelt.',
    SPENT: 'Booked in the accounts. Norwegian: regnskapsført.',
  },
)
export type MoneyStage = keyof typeof MoneyStage

export const MoneySource = enumeration('MoneySource', withTerm('finansieringskilde', 'Where money comes from.'), {
  STATE_GRANT: 'The grant of the agreement, from KDD. Norwegian: tilskudd fra KDD.',
  MUNICIPALITY: 'Norwegian: kommune.',
  COUNTY_MUNICIPALITY: 'Norwegian: fylkeskommune.',
  STATE: 'The state otherwise, such as an agency’s own scheme. Norwegian: staten for øvrig.',
  EU: 'A programme of the European Union. Norwegian: EU-midler.',
  PRIVATE: 'Business, foundations and people. Norwegian: private midler.',
  OWN_HOURS: 'Hours worked, at a rate. Norwegian: egeninnsats i timer.',
})
export type MoneySource = keyof typeof MoneySource

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: withTerm('beløp', 'One amount at one stage, from one source, for one budget year.'),
})
export class MoneyEntry extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  @Field(() => World, { description: 'Whether it is real, or made up for demonstration.' })
  world!: World

  @Column('text')
  @Field(() => MoneyStage, { description: 'How far it has come.' })
  stage!: MoneyStage

  @Column('text')
  @Field(() => MoneySource, { description: 'Where the money comes from.' })
  source!: MoneySource

  @Column('smallint', { name: 'budget_year', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'The budget year, in whose prices it is; never adjusted. Null for a grant whose year no source gives.',
  })
  year!: number | null

  @Column('text', { name: 'budget_year_state' })
  @Field(() => FigureState, { description: 'Whether the year is known, and if not, why.' })
  yearState!: FigureState

  @Column('bigint', { nullable: true, transformer: ore })
  amountOre!: Ore | null

  @Column('text')
  amountState!: FigureState

  @Field(() => KronerFigure, { description: 'How much, exact to the øre.' })
  get amount(): KronerFigure {
    return figure(this.amountOre, this.amountState)
  }

  @Column('text', { nullable: true })
  pilotId!: string | null

  @Column('text', { nullable: true })
  agreementId!: string | null

  @Column('text', { nullable: true })
  objectiveId!: string | null

  @Column('text', { nullable: true })
  measureId!: string | null

  @Column('text', { nullable: true })
  measureVersionId!: string | null

  @Column('text', { nullable: true })
  planVersionId!: string | null

  @Column('text', { nullable: true })
  payerPartyId!: string | null

  @Column('text', { nullable: true })
  recipientPartyId!: string | null

  @Column('text', { nullable: true })
  appropriationId!: string | null

  @Column('text', { nullable: true })
  grantId!: string | null

  @Column('numeric', { name: 'hours', nullable: true })
  hoursWorked!: string | null

  @Field(() => DecimalFigure, { description: 'How many hours were worked; only own hours have any.' })
  get hours(): DecimalFigure {
    return figure(this.hoursWorked === null ? null : Number(this.hoursWorked), this.#stateOf(this.hoursWorked))
  }

  @Column('bigint', { nullable: true, transformer: ore })
  rateOre!: Ore | null

  @Field(() => KronerFigure, { description: 'What an hour is worth; the amount is the product, rounded to the øre.' })
  get rate(): KronerFigure {
    return figure(this.rateOre, this.#stateOf(this.rateOre))
  }

  @Column('boolean', { nullable: true })
  @Field(() => Boolean, {
    nullable: true,
    description: 'Of what is spent: whether an auditor has confirmed it; null where nobody has told us.',
  })
  audited!: boolean | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'The day it was booked; null where no source gives it.' })
  bookedOn!: LocalDate | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The decision, letter or voucher that it rests on.' })
  reference!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What else a reader should know about it.' })
  note!: string | null

  /** Of what a re-allocation booked: the allocation that was moved. */
  @Column('text', { nullable: true })
  movedFromId!: string | null

  @Column('text', { nullable: true })
  auditId!: string | null

  /** Null in rows of before anyone wrote here. */
  @Column('integer', { name: 'edition', nullable: true })
  storedEdition!: number | null

  @Field(() => Int, {
    description: 'How often it has been changed, and once more: what an act names as `expectedVersion`.',
  })
  get edition(): number {
    return this.storedEdition ?? 1
  }

  #stateOf(ofHours: unknown): FigureState {
    if (ofHours !== null) return this.amountState === FigureState.PROVISIONAL ? this.amountState : FigureState.REPORTED
    return this.source === MoneySource.OWN_HOURS ? FigureState.NOT_REPORTED : FigureState.NOT_APPLICABLE
  }
}

@Entity()
@ObjectType({ description: withTerm('budsjettendring', 'What an amount was before it was changed, and why it was.') })
export class MoneyRevision extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  entryId!: string

  @Column('text', { nullable: true })
  planVersionId!: string | null

  @Column('smallint')
  position!: number

  @Column('bigint', { nullable: true, transformer: ore })
  formerOre!: Ore | null

  @Column('text')
  formerState!: FigureState

  @Field(() => KronerFigure, { description: 'What the amount was until then.' })
  get former(): KronerFigure {
    return figure(this.formerOre, this.formerState)
  }

  @Column('date')
  @Field(() => LocalDate, { description: 'The day it was changed.' })
  revisedOn!: LocalDate

  @Column('text')
  @Field(() => String, { description: 'Why it was changed, in the words of the one who did.' })
  reason!: string
}

@Entity()
@ObjectType({
  description: withTerm(
    'andel av beløp',
    'The part of an amount that counts under one objective and one county; the parts add up to it, to the øre.',
  ),
})
export class MoneyPortion {
  @PrimaryColumn('text')
  entryId!: string

  @PrimaryColumn('smallint')
  place!: number

  @Column('text', { nullable: true })
  objectiveId!: string | null

  @Column('text', { nullable: true })
  mainThemeId!: string | null

  @Column('text', { nullable: true })
  countyCode!: string | null

  @Column('text', { nullable: true })
  responsibleMunicipalityCode!: string | null

  @Column('smallint')
  @Field(() => Int, {
    description: 'The share of the objective in basis points, as it was when the amount was booked.',
  })
  objectiveBasisPoints!: number

  @Column('smallint')
  @Field(() => Int, { description: 'The share of the county in basis points, as it was when the amount was booked.' })
  countyBasisPoints!: number

  @Column('bigint', { nullable: true, transformer: ore })
  amountOre!: Ore | null

  @Column('text')
  amountState!: FigureState

  @Field(() => KronerFigure, { description: 'How much of the amount it is.' })
  get amount(): KronerFigure {
    return figure(this.amountOre, this.amountState)
  }
}
