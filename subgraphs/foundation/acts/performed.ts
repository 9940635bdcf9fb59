import type { RoomRequest } from '../room.js'
import { type Act, acting } from './acts.js'
import { type ActDone, told } from './done.js'

/** Performs an act, and tells what came of it as the graph answers it: what most resolvers of acts do. */
export async function performed<Done extends object, Answer extends ActDone>(
  Answer: new () => Answer,
  context: RoomRequest,
  act: Act<Done>,
): Promise<Answer> {
  return told(Answer, await acting(context).perform(act))
}
