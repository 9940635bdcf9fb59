import { Directive, Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { enumeration } from '../../foundation/enumeration.js'
import type { FigureState } from '../../foundation/figure-state.js'
import { figure, KronerFigure } from '../../foundation/figures.js'
import { type Ore, ore } from '../../foundation/money.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

export const SchemeOutcome = enumeration('SchemeOutcome', 'What became of the use of an existing instrument.', {
  APPLIED: 'Applied for, and not answered yet. Norwegian: søkt.',
  AWARDED: 'Norwegian: innvilget.',
  REFUSED: 'Norwegian: avslått.',
  NOT_APPLIED: 'Not applied for, though it could have been. Norwegian: ikke søkt.',
})
export type SchemeOutcome = keyof typeof SchemeOutcome

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: withTerm(
    'bruk av virkemiddel',
    'That a pilot used an existing instrument in a year, or did not, and why.',
  ),
})
export class SchemeUse extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  schemeId!: string

  @Column('text')
  pilotId!: string

  @Column('text', { nullable: true })
  agreementId!: string | null

  @Column('text', { nullable: true })
  measureId!: string | null

  @Column('text', { nullable: true })
  partyId!: string | null

  @Column('smallint')
  @Field(() => Int, { description: 'The year.' })
  year!: number

  @Column('text')
  @Field(() => SchemeOutcome, { description: 'What became of it.' })
  outcome!: SchemeOutcome

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was refused or not applied for, where a source says.' })
  reason!: string | null

  @Column('boolean')
  @Field(() => Boolean, {
    description: 'Whether it is of a year before the agreement, to compare with. Norwegian: nullpunkt.',
  })
  isBaseline!: boolean

  @Column('bigint', { nullable: true, transformer: ore })
  appliedOre!: Ore | null

  @Column('text')
  appliedState!: FigureState

  @Field(() => KronerFigure, { description: 'How much was applied for.' })
  get applied(): KronerFigure {
    return figure(this.appliedOre, this.appliedState)
  }

  @Column('bigint', { nullable: true, transformer: ore })
  awardedOre!: Ore | null

  @Column('text')
  awardedState!: FigureState

  @Field(() => KronerFigure, { description: 'How much was awarded.' })
  get awarded(): KronerFigure {
    return figure(this.awardedOre, this.awardedState)
  }

  /** Null in rows of before anyone wrote here. */
  @Column('integer', { name: 'edition', nullable: true })
  storedEdition!: number | null

  @Field(() => Int, {
    description: 'How often it has been changed, and once more: what an act names as `expectedVersion`.',
  })
  get edition(): number {
    return this.storedEdition ?? 1
  }
}
