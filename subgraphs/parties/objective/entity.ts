import { Directive, Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { enumeration } from '../../foundation/enumeration.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: withTerm('delmål', 'What an agreement wants to reach, with the partners named for it.') })
export class Objective extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'The key of its agreement and its number, such as "smola-aure/1".' })
  id!: string

  @Column('text')
  agreementId!: string

  @Column('smallint')
  @Field(() => Int, { description: 'Its number in the agreement.' })
  number!: number

  @Column('text')
  @Field(() => String, { description: 'As the agreement writes it.' })
  title!: string

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The section of the agreement that holds it.' })
  section!: string | null

  @Column('text', { nullable: true })
  mainThemeId!: string | null

  @Column('text', { array: true })
  @Field(() => [String], { description: 'What the text says that the work also aims at.' })
  aims!: string[]
}

export const CrossReferenceKind = enumeration('CrossReferenceKind', 'What an objective is to be seen together with.', {
  OBJECTIVE: 'Another objective of the same agreement.',
  FRAMEWORK: 'A framework that binds it, such as national planning guidelines.',
  TOPIC: 'A subject outside the agreement’s objectives.',
})
export type CrossReferenceKind = keyof typeof CrossReferenceKind

@Entity()
@ObjectType({
  description: withTerm('kryssreferanse', 'What the text says that an objective is to be seen together with.'),
})
export class CrossReference extends Sourced {
  @PrimaryColumn('text')
  id!: string

  @Column('text')
  objectiveId!: string

  @Column('text')
  @Field(() => CrossReferenceKind, { description: 'What sort of thing it refers to.' })
  kind!: CrossReferenceKind

  @Column('text', { nullable: true })
  referencedObjectiveId!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What it refers to, where that is no objective.' })
  title!: string | null
}
