import { acting } from '../foundation/acts/acts.js'
import { type ActDone, told } from '../foundation/acts/done.js'
import type { Context } from './stores.js'
import { type WritingStores, writingStores } from './writing-stores.js'

/** What every act of this room answers: the key of what it was done to. What a reader sees of it is read by that. */
interface Keyed extends ActDone {
  id: string | null
}

/** Does an act of this room, and tells what came of it. The act answers the key of what it was done to. */
export async function perform<
  Asked extends { readonly idempotencyKey: string; readonly reason: string | null },
  Answer extends Keyed,
>(
  Answer: new () => Answer,
  name: string,
  asked: Asked,
  context: Context,
  act: (asked: Asked, stores: WritingStores) => Promise<string>,
): Promise<Answer> {
  const outcome = await acting(context).perform({
    name,
    asked,
    work: async (doing) => ({ id: await act(asked, writingStores(doing)) }),
  })
  return told(Answer, outcome)
}

/** What an act was done to, as it left it; null where it was not done. */
export function keyed<T>(
  { id }: { readonly id: string | null },
  byId: (id: string) => Promise<T | null>,
): Promise<T | null> | null {
  return id == null ? null : byId(id)
}
