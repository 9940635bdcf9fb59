import type { Subgraph } from '../../../gateway/engine/subgraph.js'

/** Makes one room fail from its first, second, … call on. */
export class Failures {
  #room: string | undefined
  #callsLeft = 0
  #failed = 0

  within(room: Subgraph): Subgraph {
    return {
      ...room,
      execute: (operation, variables, context) => {
        if (room.name === this.#room && this.#callsLeft-- <= 0) {
          this.#failed++
          throw new Error(`${room.name} is down`)
        }
        return room.execute(operation, variables, context)
      },
    }
  }

  /** The end tells how many calls have failed. */
  set(room: string, callsBefore: number): { end(): number } {
    this.#room = room
    this.#callsLeft = callsBefore
    this.#failed = 0
    return {
      end: () => {
        this.#room = undefined
        return this.#failed
      },
    }
  }
}
