import { asker } from './ask.js'
import { type Rooms, rooms } from './generated/questions.js'
import type { Options } from './options.js'

/** A client of one platform: what can be asked, by room. */
export type Client = Rooms

/** A client of the platform that stands at `options.url`. It opens nothing and keeps nothing open. */
export function createClient(options: Options): Client {
  return rooms(asker(options, async () => (await import('./generated/texts.js')).texts))
}
