import { asker } from './ask.js'
import { type Acts, acts } from './generated/acts.js'
import type { Options } from './options.js'

export type { ActVariables, Conflict, Done, Problem } from './done.js'
export type * from './generated/acts.js'

/** Acts on one platform, called what the graph calls them. Who acts is said by the `authorization` header that the options give. */
export type ActingClient = Acts

/**
 * A client that acts on the platform that stands at `options.url`: `client.startPlan({ agreement, year })`. What it answers
 * is told apart by `outcome`: `DONE`, `CONFLICT`, or `REFUSED`.
 *
 * Apart from the one that asks, so that who only reads need not load it. An act that fails on the way is tried again under
 * the same key, and done once.
 */
export function createActingClient(options: Omit<Options, 'asOf'>): ActingClient {
  return acts(asker(options, async () => (await import('./generated/texts.js')).texts))
}
