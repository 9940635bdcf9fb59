import type { RoomExecutor } from '../../subgraphs/foundation/executor.js'
import type { Subgraph } from '../engine/subgraph.js'

/** A room in this process: asked by a call, with nothing written down on the way. */
export function inProcess<Stores extends object>(name: string, executor: RoomExecutor<Stores>): Subgraph {
  return {
    name,
    execute: (operation, variables, context) => executor.execute(operation, variables, context),
    subscribe: (operation, variables, context) => executor.subscribe(operation, variables, context),
  }
}
