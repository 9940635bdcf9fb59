import { Directive, Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { FigureState } from '../../foundation/figure-state.js'
import { figure, KronerFigure } from '../../foundation/figures.js'
import { type Ore, ore } from '../../foundation/money.js'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity('state_grant')
@Directive('@key(fields: "id")')
@ObjectType({
  description: withTerm('tilskudd', 'What the ministry gives a pilot of the appropriation, in one letter.'),
})
export class Grant extends Sourced {
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
  planVersionId!: string | null

  @Column('text', { nullable: true })
  recipientPartyId!: string | null

  @Column('smallint')
  @Field(() => Int, { description: '1 for preparing an agreement, 2 for carrying it out.' })
  phase!: number

  @Column('smallint', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'The year it is given for; null where no source gives it.' })
  year!: number | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The date of the grant letter; null where no source gives it.',
  })
  grantedOn!: LocalDate | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The reference of the grant letter. Norwegian: tilskuddsbrev.' })
  reference!: string | null

  @Column('text', { array: true })
  @Field(() => [String], { description: 'The cases it is handled in, by number. Norwegian: saksnummer.' })
  caseKeys!: string[]

  @Column('bigint', { nullable: true, transformer: ore })
  atMostOre!: Ore | null

  @Field(() => KronerFigure, { description: 'What it cannot exceed, where a source gives that and no amount.' })
  get atMost(): KronerFigure {
    return figure(this.atMostOre, this.atMostOre === null ? FigureState.NOT_APPLICABLE : FigureState.REPORTED)
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

@Entity()
@ObjectType({ description: withTerm('vilkår', 'What the ministry asks in return for a grant.') })
export class GrantCondition extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  grantId!: string

  @Column('smallint')
  position!: number

  @Column('text')
  @Field(() => String, { description: 'In the words of the grant letter.' })
  text!: string

  @Column('date', { nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day that the letter sets for it; null where it sets none.',
  })
  dueOn!: LocalDate | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day it was met; null where nobody has told us that it was.',
  })
  metOn!: LocalDate | null
}
