import { actionPlans } from '../subgraphs/action-plans/room.js'
import { evaluation } from '../subgraphs/evaluation/room.js'
import { pepperOf } from '../subgraphs/foundation/access/api-keys.js'
import type { Room } from '../subgraphs/foundation/room.js'
import type { Settings } from '../subgraphs/foundation/settings.js'
import { funding } from '../subgraphs/funding/room.js'
import { parties } from '../subgraphs/parties/room.js'
import { inItsOwnProcess, inThisProcess, type RoomOpener } from './rooms.js'

/** Every room within this process, but for those that the settings say are elsewhere. */
export function everyRoom(settings: Settings, secret: string): readonly RoomOpener[] {
  const apart = new Map(settings.roomUrls.map(({ room, url }) => [room, new URL('/graphql', url)]))
  const opening = <Stores extends object>(room: Room<Stores>): RoomOpener => {
    const url = apart.get(room.name)
    return url ? inItsOwnProcess(room.name, url) : inThisProcess(room, pepperOf(settings, secret))
  }
  return [opening(parties), opening(actionPlans), opening(funding), opening(evaluation)]
}
