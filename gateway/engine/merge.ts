import { isTree, type Tree } from './tree.js'

/**
 * Adds what one room answered to what others did: objects key by key, lists index by index.
 *
 * A null never takes the place of a value, so a room that lost a shared field does not take it from the others.
 */
export function merge(into: Tree, from: Tree): void {
  for (const key in from) {
    const theirs = from[key]
    const ours = into[key]
    if (ours === undefined || ours === null) into[key] = theirs
    else if (typeof ours === 'object') mergeValues(ours, theirs)
    else if (theirs !== null) into[key] = theirs
  }
}

function mergeValues(ours: object, theirs: unknown): void {
  if (Array.isArray(ours)) {
    if (Array.isArray(theirs)) mergeLists(ours, theirs)
  } else if (isTree(theirs)) merge(ours as Tree, theirs)
}

function mergeLists(ours: unknown[], theirs: readonly unknown[]): void {
  for (let i = 0; i < theirs.length; i++) {
    const mine = ours[i]
    if (mine === null || mine === undefined) ours[i] = theirs[i]
    else if (typeof mine === 'object') mergeValues(mine, theirs[i])
  }
}

/**
 * A copy that shares no object with the original.
 *
 * Two places that show the same entity may ask its parts for different things, so each needs parts of its own.
 */
export function copy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copy) as T
  if (!isTree(value)) return value
  const twin: Tree = {}
  for (const key in value) twin[key] = copy((value as Tree)[key])
  return twin as T
}
