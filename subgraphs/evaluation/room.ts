import type { NonEmptyArray } from 'type-graphql'
import type { DecoratedClass, Room } from '../foundation/room.js'
import { MeasureListResolver } from './measure-list/resolver.js'
import { migrations } from './migrations/index.js'
import { ObjectiveListResolver } from './objective-list/resolver.js'
import { PilotListResolver } from './pilot-list/resolver.js'
import { Measure, Objective, Pilot } from './references.js'
import { StatisticsTable } from './statistics-table/entity.js'
import { StatisticsTableResolver } from './statistics-table/resolver.js'
import { type EvaluationStores, evaluationStores } from './stores.js'

/** How the work is followed and judged, and what came of it. */
export const evaluation: Room<EvaluationStores> = {
  name: 'evaluation',
  port: 4004,
  migrations,
  stores: (reading, _context, cursors) => evaluationStores(reading, cursors),
  entities: [Measure, Objective, Pilot, StatisticsTable],
  resolvers: [
    MeasureListResolver,
    ObjectiveListResolver,
    PilotListResolver,
    StatisticsTableResolver,
  ] as NonEmptyArray<DecoratedClass>,
  references: {},
}
