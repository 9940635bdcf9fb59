import { Directive, Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: withTerm('læringspunkt', 'What a pilot has learned, told so that others can use it.') })
export class Lesson extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A readable key that is never reused.' })
  id!: string

  @Column('text')
  pilotId!: string

  @Column('text', { nullable: true })
  objectiveId!: string | null

  @Column('text', { nullable: true })
  measureId!: string | null

  @Column('text', { nullable: true })
  themeId!: string | null

  @Column('text')
  @Field(() => String, { description: 'What was learned, in a line.' })
  title!: string

  @Column('text')
  @Field(() => String, { description: 'What was learned, and from what.' })
  text!: string

  @Column('date')
  @Field(() => LocalDate, { description: 'The day it was written down.' })
  learnedOn!: LocalDate
}

@Entity()
@ObjectType({ description: 'That another pilot, or the same, has made use of a lesson. Norwegian: bruk av læring.' })
export class LessonUse extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  lessonId!: string

  @Column('text')
  pilotId!: string

  @Column('text', { nullable: true })
  measureId!: string | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'The day it was used; null where no source gives it.' })
  usedOn!: LocalDate | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'How it was used.' })
  note!: string | null
}
