import { Directive, Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { sourcedBy } from '../../foundation/sources.js'
import { withTerm } from '../../foundation/terms.js'

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: withTerm('kilde', 'A document, page or register that facts are taken from.') })
export class Source {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'A readable key that is never reused, such as "avtale-smola-aure".' })
  id!: string

  @Column('text')
  @Field(() => String, { description: 'As published.' })
  title!: string

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Where it was published; null when it has no public address.' })
  url!: string | null

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'How it was read, when that matters for how far it can be trusted.',
  })
  note!: string | null
}

/** The base of all facts in this room: how far they can be trusted, and where they come from. */
export const { SourceReference, Sourced } = sourcedBy(() => Source)
