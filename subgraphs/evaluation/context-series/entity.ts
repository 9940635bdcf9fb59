import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { decimal } from '../../foundation/decimals.js'
import type { FigureState } from '../../foundation/figure-state.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@ObjectType({
  description: withTerm(
    'kontekstserie',
    'How something developed in the surroundings, whatever the pilots did. It is there to compare with, and explains nothing.',
  ),
})
export class ContextSeries extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text', { nullable: true })
  pilotId!: string | null

  @Column('text', { nullable: true })
  municipalityCode!: string | null

  @Column('text')
  @Field(() => String, { description: 'What is counted.' })
  name!: string

  @Column('text')
  @Field(() => String, { description: 'What it is counted in. Norwegian: enhet.' })
  unit!: string

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The table of official statistics that it is taken from.' })
  registryTable!: string | null
}

@Entity()
@ObjectType({ description: 'One year of a series of the surroundings. Norwegian: verdi.' })
export class ContextValue extends Sourced {
  @PrimaryColumn('text')
  seriesId!: string

  @PrimaryColumn('smallint')
  @Field(() => Int, { description: 'The year that it is of.' })
  year!: number

  @Column('numeric', { nullable: true, transformer: decimal })
  value!: number | null

  @Column('text')
  state!: FigureState
}
