import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { getOrMake } from './keyed.js'
import type { TypeTest } from './schema.js'
import type { Variables } from './subgraph.js'
import type { Path } from './tree.js'

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

export function fragmentsOf(document: DocumentNode): Fragments {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  )
}

/** Whether something is asked for, given the client's variables. Undefined where it always is. */
export type Condition = ((variables: Variables) => boolean) | undefined

/** One selection set, asked for under a condition. */
export interface Selected {
  readonly set: SelectionSetNode
  readonly when: Condition
}

/** Everything that one response key of one type is asked for: once, or several times under several conditions. */
export interface SelectedField {
  readonly key: string
  readonly name: string
  readonly when: Condition
  readonly parts: readonly Selected[]
}

interface Use {
  readonly name: string
  readonly conditions: Condition[]
  readonly parts: Selected[]
}

/** The fields asked for of a type, fragments resolved and equal response keys made one, in the client's order. */
export function collectFields(
  type: string,
  selected: readonly Selected[],
  fragments: Fragments,
  fits: TypeTest,
): SelectedField[] {
  const uses = new Map<string, Use>()
  const collect = ({ set, when }: Selected) => {
    for (const selection of set.selections) {
      const condition = both(when, conditionOf(selection.directives))
      if (selection.kind !== Kind.FIELD) {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection
        const on = fragment.typeCondition?.name.value
        if (on === undefined || fits(type, [on])) collect({ set: fragment.selectionSet, when: condition })
        continue
      }
      const key = (selection.alias ?? selection.name).value
      const use = getOrMake(uses, key, () => ({ name: selection.name.value, conditions: [], parts: [] }))
      use.conditions.push(condition)
      if (selection.selectionSet) use.parts.push({ set: selection.selectionSet, when: condition })
    }
  }
  selected.forEach(collect)
  return [...uses].map(([key, { name, conditions, parts }]) => ({ key, name, when: either(conditions), parts }))
}

function both(a: Condition, b: Condition): Condition {
  return a && b ? (variables) => a(variables) && b(variables) : (a ?? b)
}

function either(conditions: readonly Condition[]): Condition {
  if (conditions.includes(undefined)) return undefined
  return conditions.length === 1 ? conditions[0] : (variables) => conditions.some((condition) => condition!(variables))
}

function conditionOf(directives: readonly DirectiveNode[] = []): Condition {
  return directives.map(conditionOfOne).reduce(both, undefined)
}

function conditionOfOne({ name, arguments: args }: DirectiveNode): Condition {
  if (name.value !== 'skip' && name.value !== 'include') return undefined
  const wanted = name.value === 'include'
  const value = args?.[0]?.value
  if (value?.kind === Kind.VARIABLE) {
    const variable = value.name.value
    return (variables) => variables[variable] === wanted
  }
  const given = value?.kind === Kind.BOOLEAN && value.value
  return () => given === wanted
}

/** The part of a path that the client asked for: what the engine asked for itself, the client does not know. */
export function clientPath(path: Path, root: SelectionSetNode, fragments: Fragments): Path {
  let sets = [root]
  for (const [at, step] of path.entries()) {
    if (typeof step === 'number') continue
    const fields = sets.flatMap((set) => fieldsAt(set, step, fragments))
    if (fields.length === 0) return path.slice(0, at)
    sets = fields.flatMap((field) => field.selectionSet ?? [])
  }
  return path
}

function fieldsAt(set: SelectionSetNode, key: string, fragments: Fragments): (SelectionNode & { kind: Kind.FIELD })[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return (selection.alias ?? selection.name).value === key ? [selection] : []
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection
    return fieldsAt(fragment.selectionSet, key, fragments)
  })
}
