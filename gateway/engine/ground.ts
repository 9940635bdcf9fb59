import type { GraphQLSchema } from 'graphql'
import type { Asked } from './conditions.js'
import type { Hidden } from './hidden.js'
import type { TypeTest } from './schema.js'
import type { Fragments } from './selection.js'

/** What a question is understood by. */
export interface Ground {
  readonly schema: GraphQLSchema
  readonly fits: TypeTest
  readonly hidden: Hidden
  readonly fragments: Fragments
  readonly asked: Asked
}
