import { Directive, Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { FigureState } from '../../foundation/figure-state.js'
import { figure, KronerFigure } from '../../foundation/figures.js'
import { type Ore, ore } from '../../foundation/money.js'
import { World } from '../../foundation/provenance.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: withTerm('bevilgning', 'What the Storting has voted for the grant scheme in one year.'),
})
export class Appropriation extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A readable key that is never reused.' })
  id!: string

  @Column('text')
  @Field(() => World, { description: 'Whether it is real, or made up for demonstration.' })
  world!: World

  @Column('smallint')
  @Field(() => Int, { description: 'The budget year, in whose prices it is.' })
  year!: number

  @Column('bigint', { nullable: true, transformer: ore })
  increaseOre!: Ore | null

  @Field(() => KronerFigure, {
    description: 'What it was raised by, where a source gives that, even if it does not give the whole.',
  })
  get increase(): KronerFigure {
    return figure(this.increaseOre, this.increaseOre === null ? FigureState.NOT_REPORTED : FigureState.REPORTED)
  }

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What else a reader should know about it.' })
  note!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The budget document or decision that it rests on.' })
  reference!: string | null

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
