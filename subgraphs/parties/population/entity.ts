import { Field, ObjectType } from 'type-graphql'
import { IntFigure } from '../../foundation/figures.js'
import { Provenance } from '../../foundation/provenance.js'
import type { SourceReference as Reference } from '../../foundation/sources.js'
import { withTerm } from '../../foundation/terms.js'
import { SourceReference } from '../source/entity.js'

@ObjectType({
  description: withTerm(
    'innbyggertall',
    'How many live in a place, with the state of that figure and where it is from. A missing one has no value, and is never zero.',
  ),
})
export class InhabitantsFigure extends IntFigure {
  @Field(() => Provenance, { nullable: true, description: 'How far it can be trusted; null where there is no figure.' })
  provenance!: Provenance | null

  @Field(() => [SourceReference], { description: 'Where it is taken from; empty where there is no figure.' })
  sources!: Reference[]
}
