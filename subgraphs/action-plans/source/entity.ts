import { Directive, Field, ID, ObjectType } from 'type-graphql'
import { sourcedBy } from '../../foundation/sources.js'

/** The parties room holds the sources themselves. */
@Directive('@key(fields: "id")')
@ObjectType('Source')
export class Source {
  @Field(() => ID)
  id!: string
}

/** The base of all facts in this room: how far they can be trusted, and where they come from. */
export const { SourceReference, Sourced } = sourcedBy(() => Source)
