import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import type { Ground } from './ground.js'
import { getOrMake } from './keyed.js'
import type { Path } from './tree.js'

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

export function fragmentsOf(document: DocumentNode): Fragments {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  )
}

/** Everything that one response key of one type is asked for, once or several times. */
export interface SelectedField {
  readonly key: string
  /** Where the rooms' answers have it. */
  readonly dataKey: string
  readonly name: string
  readonly sets: readonly SelectionSetNode[]
}

/** The fields asked for of a type, fragments resolved and equal response keys made one, in the client's order. */
export function collectFields(
  type: string,
  sets: readonly SelectionSetNode[],
  { fragments, fits, asked }: Ground,
): SelectedField[] {
  const fields = new Map<string, { readonly first: FieldNode; readonly sets: SelectionSetNode[] }>()
  const collect = (set: SelectionSetNode) => {
    for (const selection of set.selections) {
      if (!asked(selection)) continue
      if (selection.kind === Kind.FIELD) {
        const field = getOrMake(fields, keyOf(selection), () => ({ first: selection, sets: [] }))
        if (selection.selectionSet) field.sets.push(selection.selectionSet)
      } else {
        const fragment = fragmentOf(selection, fragments)
        const on = fragment.typeCondition?.name.value
        if (on === undefined || fits(type, [on])) collect(fragment.selectionSet)
      }
    }
  }
  sets.forEach(collect)
  return [...fields].map(([key, { first, sets }]) => ({ key, dataKey: dataKeyOf(first), name: first.name.value, sets }))
}

/** What a selection other than a field holds. */
export function fragmentOf(selection: FragmentSpreadNode | InlineFragmentNode, fragments: Fragments) {
  return selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection
}

/**
 * The key under which rooms answer a field: its name, or one that no field is called where the client gave it an alias or
 * arguments. So neither is ever taken for the field of that name that a key or a requirement means.
 */
export function dataKeyOf({ alias, name, arguments: args = [] }: FieldNode): string {
  const key = (alias ?? name).value
  return key === name.value && args.length === 0 ? key : `_as_${key}`
}

/** The part of a place in the rooms' answers that the client asked for, in the client's keys. */
export function clientPath(path: Path, root: SelectionSetNode, fragments: Fragments): Path {
  const asked: (string | number)[] = []
  let sets = [root]
  for (const step of path) {
    if (typeof step === 'number') {
      asked.push(step)
      continue
    }
    const fields = sets.flatMap((set) => fieldsAt(set, step, fragments))
    if (fields.length === 0) return asked
    asked.push(keyOf(fields[0]!))
    sets = fields.flatMap((field) => field.selectionSet ?? [])
  }
  return asked
}

function fieldsAt(set: SelectionSetNode, dataKey: string, fragments: Fragments): FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return dataKeyOf(selection) === dataKey ? [selection] : []
    return fieldsAt(fragmentOf(selection, fragments).selectionSet, dataKey, fragments)
  })
}

export function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value
}
