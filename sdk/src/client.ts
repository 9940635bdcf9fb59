import { asker } from './ask.js'
import { type Rooms, rooms } from './generated/questions.js'
import type { AsOf, Options } from './options.js'

/** A client of one platform: what can be asked, by room. */
export interface Client extends Rooms {
  /**
   * A client that lives at an earlier moment: whatever it is asked is answered as it was answered then, filters, totals
   * and rules that look at the day included.
   *
   * `client.asOf('2026-03-01')` reads as things stood when that day ended in Norway, `client.asOf(1234)` at a revision,
   * such as `answer.revision.number`, and `client.asOf(new Date(…))` at an instant. What lies in the future, or before the
   * first revision, is refused by the platform. Who may see what is asked of that moment, too.
   */
  asOf(moment: AsOf): Client
}

/** A client of the platform that stands at `options.url`. It opens nothing and keeps nothing open. */
export function createClient(options: Options): Client {
  return {
    ...rooms(asker(options, async () => (await import('./generated/texts.js')).texts)),
    asOf: (moment) => createClient({ ...options, asOf: moment }),
  }
}
