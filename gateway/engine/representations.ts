import { getOrMake } from './keyed.js'
import type { EntityBatch, Requirement } from './plan.js'
import { compileRewrites, type Rewriter } from './rewrite.js'
import type { TypeTest } from './schema.js'
import { isTree, type Tree } from './tree.js'

/** What a room is told of an entity so that it knows which one is meant: `__typename`, keys, and what its fields require. */
export interface Representer {
  /** Undefined when the entity cannot be named, or when something that the room requires never came. */
  represent(entity: Tree): Tree | undefined
  /** Equal for two representations of one type exactly when they say the same. */
  identity(representation: Tree): unknown
}

/** A representer for each type; undefined for types that the batch does not ask about. */
export function compileRepresenters(batch: EntityBatch, fits: TypeTest): (type: string) => Representer | undefined {
  const rewrite = compileRewrites(batch.representationRewrites, fits)
  const byType = new Map<string, Representer | undefined>()
  return (type) => getOrMake(byType, type, () => representerOf(type, batch.requires, rewrite, fits))
}

function representerOf(
  type: string,
  requires: readonly Requirement[],
  rewrite: Rewriter | undefined,
  fits: TypeTest,
): Representer | undefined {
  const mine = requires.filter((part) => part.kind === 'field' || fits(type, [part.type]))
  if (mine.length === 0) return undefined
  const parts = mine.flatMap((part) => (part.kind === 'fragment' ? part.parts : [part]))
  const key = onlyKey(parts)
  return key !== undefined && !rewrite ? byOneKey(type, key) : byManyParts(type, compilePick(parts, fits), rewrite)
}

/** The one plain field that names the entity, if there is nothing else to tell: by far the most common case. */
function onlyKey(parts: readonly Requirement[]): string | undefined {
  const keys = new Set<string>()
  for (const part of parts) {
    if (part.kind === 'fragment' || part.parts || part.from !== part.key) return undefined
    if (part.key !== '__typename') keys.add(part.key)
  }
  const [key] = keys
  return keys.size === 1 ? key : undefined
}

function byOneKey(type: string, key: string): Representer {
  return {
    represent(entity) {
      const value = entity[key]
      return value === null || value === undefined ? undefined : { __typename: type, [key]: value }
    },
    identity: (representation) => representation[key],
  }
}

function byManyParts(type: string, pick: Pick, rewrite: Rewriter | undefined): Representer {
  return {
    represent(entity) {
      const representation: Tree = { __typename: type }
      if (!pick(entity, representation) || saysNothing(representation)) return undefined
      rewrite?.(representation)
      return representation
    },
    identity: (representation) => JSON.stringify(representation),
  }
}

function saysNothing(representation: Tree): boolean {
  for (const key in representation) {
    if (key !== '__typename' && representation[key] !== null) return false
  }
  return true
}

/** Copies the required parts of `from` into `to`; false when one of them never came. */
type Pick = (from: Tree, to: Tree) => boolean

function compilePick(parts: readonly Requirement[], fits: TypeTest): Pick {
  const picks = parts.map((part) => (part.kind === 'fragment' ? pickFragment(part, fits) : pickField(part, fits)))
  return (from, to) => picks.every((pick) => pick(from, to))
}

function pickFragment({ type, parts }: Requirement & { kind: 'fragment' }, fits: TypeTest): Pick {
  const pick = compilePick(parts, fits)
  return (from, to) => !fits(String(from.__typename), [type]) || pick(from, to)
}

function pickField({ from: name, key, parts }: Requirement & { kind: 'field' }, fits: TypeTest): Pick {
  const pick = parts && compilePick(parts, fits)
  return (from, to) => {
    const value = from[name]
    if (value === undefined) return name === '__typename'
    const picked = pick ? pickValue(value, to[key], pick) : value
    to[key] = picked
    return picked !== undefined
  }
}

/** `earlier` is what another fragment has picked at the same key already. */
function pickValue(value: unknown, earlier: unknown, pick: Pick): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item, i) => pickValue(item, Array.isArray(earlier) ? earlier[i] : undefined, pick))
    return items.includes(undefined) ? undefined : items
  }
  if (!isTree(value)) return value
  const part: Tree = isTree(earlier) ? earlier : {}
  return pick(value, part) ? part : undefined
}
