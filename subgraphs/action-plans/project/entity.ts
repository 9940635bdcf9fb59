import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { enumeration } from '../../foundation/enumeration.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

export const ProjectStage = enumeration('ProjectStage', 'In which application a project is named.', {
  PHASE_1_APPLICATION: 'For a grant to prepare an agreement. Norwegian: søknad om tilskudd til fase 1.',
  PHASE_2_APPLICATION: 'For a grant to carry an agreement out. Norwegian: søknad om tilskudd til fase 2.',
})
export type ProjectStage = keyof typeof ProjectStage

@Entity()
@ObjectType({
  description: withTerm(
    'prosjekt i søknad',
    'A project that an application to the grant scheme names. It is not a measure of an approved plan.',
  ),
})
export class Project extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  pilotId!: string

  @Column('smallint')
  @Field(() => Int, { description: 'Its number in the application.' })
  number!: number

  @Column('text')
  @Field(() => String, { description: 'As the application writes it.' })
  title!: string

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What is done first.' })
  firstStep!: string | null

  @Column('text')
  @Field(() => ProjectStage, { description: 'In which application it is named.' })
  stage!: ProjectStage
}
