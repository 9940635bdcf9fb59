import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Names } from '../../foundation/language.js'
import { World } from '../../foundation/provenance.js'
import { ImpreciseDate } from '../../foundation/scalars.js'
import { Sourced } from '../../foundation/sourced.js'
import { withTerm } from '../../foundation/terms.js'

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
  @Field(() => Boolean, { description: 'True where the name only lists the municipalities, since no source gives the pilot a name of its own.' })
  nameIsDescriptive!: boolean

  @Column('smallint')
  @Field(() => Int, { description: 'Norwegian: pulje. 1 was selected in autumn 2022, 2 in winter 2024.' })
  cohort!: number

  @Column('text', { nullable: true })
  @Field(() => ImpreciseDate, { nullable: true, description: 'When it was selected as a pilot.' })
  selectedOn!: ImpreciseDate | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Where the pilot is smaller than the sum of its municipalities: what is left out.' })
  scopeNote!: string | null

  @Column('boolean', { nullable: true })
  @Field(() => Boolean, { nullable: true, description: 'Whether its municipalities border on each other; null where no source says.' })
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

export enum FocusAreaStage {
  APPLICATION = 'APPLICATION',
  WORK_LIST = 'WORK_LIST',
  MAIN_PRIORITIES = 'MAIN_PRIORITIES',
  SIGNING_COVERAGE = 'SIGNING_COVERAGE',
}

registerEnumType(FocusAreaStage, {
  name: 'FocusAreaStage',
  description: 'When a pilot said that it would work on something: none of these is the agreement itself.',
  valuesConfig: {
    APPLICATION: { description: 'In the application to become a pilot. Norwegian: søknad.' },
    WORK_LIST: { description: 'In a list kept while the agreement was being prepared. Norwegian: arbeidsliste.' },
    MAIN_PRIORITIES: { description: 'Among the priorities named by those who run it. Norwegian: hovedsatsinger.' },
    SIGNING_COVERAGE: { description: 'In what was written when the agreement was signed. Norwegian: omtale ved signering.' },
  },
})

@Entity()
@ObjectType({ description: withTerm('innsatsområde', 'What a pilot said that it would work on, in its own words, outside the text of the agreement.') })
export class FocusArea extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID)
  id!: string

  @Column('text')
  pilotId!: string

  @Column('smallint')
  position!: number

  @Column('text')
  @Field(() => FocusAreaStage)
  stage!: FocusAreaStage

  @Column('text')
  @Field(() => String)
  text!: string

  @Column('text', { array: true })
  themeIds!: string[]
}
