import { Directive, Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { World } from '../../foundation/provenance.js'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: withTerm(
    'evalueringsdesign',
    'The design common to the agreements of a world: what is to be found out, and by what it is judged.',
  ),
})
export class EvaluationDesign extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A readable key that is never reused.' })
  id!: string

  @Column('text')
  @Field(() => World, { description: 'Whether it is of the real pilots, or of their demonstration twins.' })
  world!: World

  @Column('text')
  @Field(() => String, { description: 'What it is called.' })
  title!: string

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What it says; null where its text is not on record.' })
  text!: string | null

  @Column('text', { nullable: true })
  partyId!: string | null

  @Column('date', { nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'The day it was decided; null where no source gives it.' })
  decidedOn!: LocalDate | null

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'The case key or document that the decision stands in; null where no source gives it. Norwegian: saksnummer.',
  })
  reference!: string | null
}

@Entity()
@ObjectType({ description: withTerm('tilpasning', 'How one agreement adapts the common design to itself.') })
export class DesignAdaptation extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  designId!: string

  @Column('text')
  agreementId!: string

  @Column('text')
  @Field(() => String, { description: 'What is adapted, and why.' })
  text!: string

  @Column('date', { nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day the parties agreed to it; null while they have not.',
  })
  agreedOn!: LocalDate | null

  /** Null in those of before anyone wrote here. */
  @Column('integer', { nullable: true })
  edition!: number | null
}

@Entity()
@ObjectType({ description: withTerm('evalueringsspørsmål', 'What an evaluation is to find out.') })
export class EvaluationQuestion extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  designId!: string

  @Column('text', { nullable: true })
  agreementId!: string | null

  @Column('smallint')
  position!: number

  @Column('text')
  @Field(() => String, { description: 'The question itself.' })
  text!: string
}

@Entity()
@ObjectType({ description: withTerm('kriterium', 'By what an answer is judged.') })
export class Criterion extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  questionId!: string

  @Column('text', { nullable: true })
  agreementId!: string | null

  @Column('smallint')
  position!: number

  @Column('text')
  @Field(() => String, { description: 'The criterion itself.' })
  text!: string
}
