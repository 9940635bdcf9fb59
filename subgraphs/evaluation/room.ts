import type { NonEmptyArray } from 'type-graphql'
import type { DecoratedClass, Room } from '../foundation/room.js'
import { migrations } from './migrations/index.js'
import { StatisticsTable } from './statistics-table/entity.js'
import { StatisticsTableResolver } from './statistics-table/resolver.js'
import { type EvaluationStores, evaluationStores } from './stores.js'

/** How the work is followed and judged, and what came of it. */
export const evaluation: Room<EvaluationStores> = {
  name: 'evaluation',
  port: 4004,
  migrations,
  stores: (reading, _context, cursors) => evaluationStores(reading, cursors),
  entities: [StatisticsTable],
  resolvers: [StatisticsTableResolver] as NonEmptyArray<DecoratedClass>,
  references: {},
}
