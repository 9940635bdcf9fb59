import { Directive, Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { enumeration } from '../../foundation/enumeration.js'
import { ImpreciseDate, LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

export const AgreementStage = enumeration(
  'AgreementStage',
  'How far a source says that an agreement has come. Whether it is in force is another question, answered by `status`.',
  {
    SIGNED: 'A source gives the day it was signed.',
    ENTERED: 'A source says that it has been entered into, without a day. Norwegian: inngått.',
    UNDATED_TEXT: 'Its text is on record, with nothing filled in where dates of decisions belong.',
  },
)
export type AgreementStage = keyof typeof AgreementStage

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: withTerm(
    'bygdevekstavtale',
    'The agreement of a pilot: its text, its term, and what its main parties have decided.',
  ),
})
export class Agreement extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'The key of its pilot; a successor agreement adds a number, as in "smola-aure-2".' })
  id!: string

  @Column('text')
  pilotId!: string

  @Column('smallint')
  @Field(() => Int, { description: '1 for the pilot’s first agreement, 2 for its successor.' })
  number!: number

  @Column('text')
  publication!: 'DRAFT' | 'PUBLISHED'

  @Column('bigint', { nullable: true })
  publicFrom!: string | null

  @Column('text')
  @Field(() => String, { description: 'What it is called.' })
  title!: string

  @Column('text')
  @Field(() => AgreementStage, { description: 'How far it has come, as far as a source says.' })
  stage!: AgreementStage

  @Column('date', { nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day it was signed, where a source gives it. Signing is not the same as being in force.',
  })
  signedOn!: LocalDate | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'How the day of signing was established.' })
  signedOnNote!: string | null

  @Column('text', { nullable: true })
  @Field(() => ImpreciseDate, {
    nullable: true,
    description: 'When a source first speaks of it as entered into, where no day is given.',
  })
  knownBy!: ImpreciseDate | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'The last day of its term.' })
  endsOn!: LocalDate | null

  @Column('text', { nullable: true })
  @Field(() => ImpreciseDate, {
    nullable: true,
    description: 'When the project period ends, where a source gives that and no end of the term.',
  })
  projectPeriodEnd!: ImpreciseDate | null

  @Column('smallint', { nullable: true })
  @Field(() => Int, {
    nullable: true,
    description:
      'How many objectives a source says that it has; they may not all be on record here. Null where no source says.',
  })
  objectiveCountReported!: number | null

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'What is known of the copy of the text that this is taken from.',
  })
  textStatus!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Norwegian: formål.' })
  purpose!: string | null

  @Column('text', { array: true })
  @Field(() => [String], { description: 'What the parties want to reach through it.' })
  aims!: string[]

  @Column('text', { array: true })
  @Field(() => [String], { description: 'What the cooperation itself is to give.' })
  contributesTo!: string[]

  @Column('text', { array: true })
  @Field(() => [String], { description: 'The principles it rests on.' })
  principles!: string[]

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'How disagreement is to be solved.' })
  disputeRule!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'From when the text says that it is in force.' })
  inForceRule!: string | null

  @Column('text', { array: true })
  @Field(() => [String], { description: 'What is to be judged when it ends.' })
  endAssessment!: string[]

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'How it is to be anchored in later plans.' })
  anchoringRule!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The letter or framework that its funding refers to.' })
  fundingFramework!: string | null
}
