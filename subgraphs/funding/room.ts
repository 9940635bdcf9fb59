import type { NonEmptyArray } from 'type-graphql'
import { byKey } from '../foundation/entities.js'
import type { DecoratedClass, Room } from '../foundation/room.js'
import { Appropriation } from './appropriation/entity.js'
import { AppropriationResolver } from './appropriation/resolver.js'
import { migrations } from './migrations/index.js'
import { type FundingStores, fundingStores } from './stores.js'

/** What the work costs: votes and grants, and every amount from every source. */
export const funding: Room<FundingStores> = {
  name: 'funding',
  port: 4003,
  migrations,
  stores: (reading, _context, cursors) => fundingStores(reading, cursors),
  entities: [Appropriation],
  resolvers: [AppropriationResolver] as NonEmptyArray<DecoratedClass>,
  references: {
    Appropriation: byKey('id', (id, { appropriations }) => appropriations.byId(id)),
  },
}
