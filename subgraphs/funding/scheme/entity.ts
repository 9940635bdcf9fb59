import { Directive, Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { World } from '../../foundation/provenance.js'
import { withTerm } from '../../foundation/terms.js'
import { Sourced } from '../source/entity.js'

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: withTerm(
    'virkemiddel',
    'An existing instrument that pilots may use, such as a fund or a scheme of an agency.',
  ),
})
export class Scheme extends Sourced {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A readable key that is never reused.' })
  id!: string

  @Column('text')
  @Field(() => World, { description: 'Whether it is real, or made up for demonstration.' })
  world!: World

  @Column('text')
  @Field(() => String, { description: 'What it is called.' })
  name!: string

  @Column('text', { nullable: true })
  partyId!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What it is for.' })
  description!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Where it is told of; null when it has no public address.' })
  url!: string | null

  @Column('text', { array: true })
  themeIds!: string[]
}
