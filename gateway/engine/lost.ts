import { Kind, type SelectionSetNode } from 'graphql'
import type { Part } from './execution.js'
import { getOrMake } from './keyed.js'
import { rewritePath } from './rewrite.js'
import type { TypeTest } from './schema.js'
import { keyOf } from './selection.js'
import { isTree, type Path, type Tree } from './tree.js'

/** Fields that never came, by the object or list that lacks them. A null there needs no error of its own: what failed has told. */
export class Lost {
  readonly #keys = new Map<object, Set<string | number>>()

  add(holder: object, key: string | number): void {
    getOrMake(this.#keys, holder, () => new Set()).add(key)
  }

  has(holder: object, key: string | number): boolean {
    return this.#keys.get(holder)?.has(key) ?? false
  }

  anyOf(holder: object): boolean {
    return this.#keys.has(holder)
  }
}

/** A field that never came: what lacks it, and where it is from the place that was to get it. */
export interface LostField {
  readonly holder: Tree
  readonly key: string
  readonly path: Path
}

/** What a place lacks of a part that was not answered. What other rooms answered of it is not lost. */
export function lostFields(place: Tree, part: Part, fits: TypeTest): Generator<LostField> {
  return lostIn(place, [], part.selection, part, fits)
}

function* lostIn(holder: Tree, path: Path, set: SelectionSetNode, part: Part, fits: TypeTest): Generator<LostField> {
  for (const selection of set.selections) {
    if (selection.kind !== Kind.FIELD) {
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? part.fragments.get(selection.name.value)! : selection
      const on = fragment.typeCondition?.name.value
      const type = holder.__typename
      if (on === undefined || typeof type !== 'string' || fits(type, [on])) {
        yield* lostIn(holder, path, fragment.selectionSet, part, fits)
      }
      continue
    }
    const inAnswer = [...path, keyOf(selection)]
    const merged = rewritePath(inAnswer, part.rewrites)
    const key = merged.at(-1) as string
    const value = holder[key]
    if (key === '__typename') continue
    if (value === undefined || value === null) yield { holder, key, path: merged }
    else if (selection.selectionSet) {
      for (const [inner, at] of objectsIn(value, inAnswer)) {
        yield* lostIn(inner, at, selection.selectionSet, part, fits)
      }
    }
  }
}

function* objectsIn(value: unknown, path: Path): Generator<[Tree, Path]> {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* objectsIn(item, [...path, i])
  } else if (isTree(value)) yield [value, path]
}

/** Where each of the objects stands in the data. */
export function placesOf(objects: ReadonlySet<Tree>, data: Tree): ReadonlyMap<Tree, Path> {
  const places = new Map<Tree, Path>()
  const visit = (value: unknown, path: Path) => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) visit(item, [...path, i])
      return
    }
    const object = value as Tree
    if (objects.has(object)) places.set(object, path)
    for (const key in object) visit(object[key], [...path, key])
  }
  visit(data, [])
  return places
}
