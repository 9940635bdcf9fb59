import { Directive, Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { enumeration } from '../../foundation/enumeration.js'
import type { Names } from '../../foundation/language.js'
import { World } from '../../foundation/provenance.js'
import { ImpreciseDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: withTerm('pilotområde', 'Municipalities that try out a rural growth agreement together.') })
export class Pilot extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A readable key that is never reused, such as "smola-aure".' })
  id!: string

  @Column('text')
  @Field(() => World, { description: 'Whether it is a real pilot or a demonstration twin of one.' })
  world!: World

  @Column('text')
  @Field(() => String, { description: 'The name in Norwegian.' })
  name!: string

  @Column('jsonb')
  names!: Names

  @Column('text', { array: true })
  @Field(() => [String], { description: 'Other names it goes by.' })
  alsoCalled!: string[]

  @Column('boolean')
  @Field(() => Boolean, {
    description:
      'True where the name only lists the municipalities, since no source gives the pilot a name of its own.',
  })
  nameIsDescriptive!: boolean

  @Column('smallint')
  @Field(() => Int, { description: 'Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024.' })
  cohort!: number

  @Column('text', { nullable: true })
  @Field(() => ImpreciseDate, { nullable: true, description: 'When it was selected as a pilot.' })
  selectedOn!: ImpreciseDate | null

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Where the pilot is smaller than the sum of its municipalities: what is left out.',
  })
  scopeNote!: string | null

  @Column('boolean', { nullable: true })
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its municipalities border on each other; null where no source says.',
  })
  contiguous!: boolean | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The place that the work is led from.' })
  leadPlace!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'How the work is organised, in the words of a source.' })
  governanceNote!: string | null
}

@Entity()
@ObjectType({ description: 'A municipality as part of a pilot.' })
export class PilotMunicipality extends Sourced {
  @PrimaryColumn('text')
  pilotId!: string

  @PrimaryColumn('text')
  municipalityCode!: string

  @Column('smallint')
  position!: number

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What part of the municipality is left out of the pilot.' })
  scopeNote!: string | null
}

export const FocusAreaStage = enumeration(
  'FocusAreaStage',
  'When a pilot said that it would work on something: none of these is the agreement itself.',
  {
    APPLICATION: 'In the application to become a pilot. Norwegian: søknad.',
    WORK_LIST: 'In a list kept while the agreement was being prepared. Norwegian: arbeidsliste.',
    MAIN_PRIORITIES: 'Among the priorities named by those who run it. Norwegian: hovedsatsinger.',
    SIGNING_COVERAGE: 'In what was written when the agreement was signed. Norwegian: omtale ved signering.',
  },
)
export type FocusAreaStage = keyof typeof FocusAreaStage

@Entity()
@ObjectType({
  description: withTerm(
    'innsatsområde',
    'What a pilot said that it would work on, in its own words, outside the text of the agreement.',
  ),
})
export class FocusArea extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  pilotId!: string

  @Column('smallint')
  position!: number

  @Column('text')
  @Field(() => FocusAreaStage, { description: 'When it was said.' })
  stage!: FocusAreaStage

  @Column('text')
  @Field(() => String, { description: 'In its own words.' })
  text!: string

  @Column('text', { array: true })
  themeIds!: string[]
}
