import { Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@ObjectType({ description: withTerm('åpent spørsmål', 'Something that is not known, and why: a gap that is said.') })
export class OpenQuestion extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  aboutType!: 'Pilot' | 'Agreement' | 'Party' | 'Municipality'

  @Column('text')
  aboutId!: string

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The field of this graph that is empty because of it.' })
  path!: string | null

  @Column('text')
  @Field(() => String, { description: 'What is not known.' })
  question!: string

  @Column('text')
  @Field(() => String, { description: 'Why it is not known.' })
  why!: string
}

@Entity()
@ObjectType({
  description: withTerm('kildekonflikt', 'A point on which sources disagree; each of their claims is kept.'),
})
export class SourceConflict extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A key that is never reused.' })
  id!: string

  @Column('text')
  @Field(() => String, { description: 'What they disagree on.' })
  topic!: string

  @Column('jsonb')
  claims!: { readonly value: string; readonly sources: readonly string[] }[]
}
