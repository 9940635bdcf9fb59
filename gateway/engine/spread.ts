import { copy, merge } from './merge.js'
import type { Rewriter } from './rewrite.js'
import { isTree, type Tree } from './tree.js'

/** Brings an answer to every place where it belongs. */
export function spread(answer: unknown, places: readonly Tree[], rewrite: Rewriter | undefined): void {
  if (!isTree(answer)) return
  rewrite?.(answer)
  for (let i = 1; i < places.length; i++) merge(places[i]!, copy(answer))
  merge(places[0]!, answer)
}
