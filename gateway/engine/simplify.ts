import {
  doTypesOverlap,
  type FieldNode,
  type FragmentSpreadNode,
  getNamedType,
  type InlineFragmentNode,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Ground } from './ground.js'
import { dataKeyOf, fragmentOf } from './selection.js'

/**
 * The same question as the planner and the rooms get it. What is planned need not look like what was asked: it is the
 * question itself that gives the answer its shape.
 *
 * - Without what is not asked for or can never be, and without conditions.
 * - Without named fragments, and without type conditions that say no more than what is around them: the planner stumbles
 *   over some (`... on Found` where a Found is expected anyway).
 * - With aliases that no field is called, also for fields with arguments: neither a client's `id: budget` nor its
 *   `cost(in: "EUR")` is then taken for what a key or a requirement means by `id` and `cost`.
 */
export function simplified(operation: OperationDefinitionNode, ground: Ground): OperationDefinitionNode {
  const root = ground.schema.getRootType(operation.operation)!
  return { ...operation, selectionSet: simplifiedSet(operation.selectionSet, root.name, ground) }
}

/** Never empty, as the specification has it: where all is left out, the type's name stands in. */
function simplifiedSet(set: SelectionSetNode, type: string, ground: Ground): SelectionSetNode {
  const selections = simplifiedSelections(set, type, ground)
  return { kind: Kind.SELECTION_SET, selections: selections.length > 0 ? selections : [TYPENAME] }
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

function simplifiedSelections(set: SelectionSetNode, type: string, ground: Ground): SelectionNode[] {
  return set.selections.flatMap((selection) => {
    if (!ground.asked(selection)) return []
    return selection.kind === Kind.FIELD
      ? simplifiedField(selection, type, ground)
      : simplifiedFragment(selection, type, ground)
  })
}

function simplifiedField(field: FieldNode, type: string, ground: Ground): FieldNode {
  if (field.name.value === '__typename') return TYPENAME
  const { name, arguments: args = [], selectionSet } = field
  const dataKey = dataKeyOf(field)
  const parent = ground.schema.getType(type)
  const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name.value] : undefined
  return {
    kind: Kind.FIELD,
    ...(dataKey !== name.value && { alias: { kind: Kind.NAME, value: dataKey } }),
    name,
    arguments: args,
    // A field that the schema does not list is one of introspection, which no room is asked for: it stays as it is.
    ...(selectionSet && {
      selectionSet: definition ? simplifiedSet(selectionSet, getNamedType(definition.type).name, ground) : selectionSet,
    }),
  }
}

function simplifiedFragment(
  selection: FragmentSpreadNode | InlineFragmentNode,
  type: string,
  ground: Ground,
): readonly SelectionNode[] {
  const { typeCondition, selectionSet } = fragmentOf(selection, ground.fragments)
  const on = typeCondition?.name.value ?? type
  if (ground.fits(type, [on])) return simplifiedSelections(selectionSet, type, ground)
  if (!mayMeet(type, on, ground)) return []
  return [
    {
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: on } },
      selectionSet: simplifiedSet(selectionSet, on, ground),
    },
  ]
}

/** Whether there can be an object of both types: fragments within fragments may leave none. */
function mayMeet(one: string, other: string, { schema }: Ground): boolean {
  const [a, b] = [schema.getType(one), schema.getType(other)]
  return isCompositeType(a) && isCompositeType(b) && doTypesOverlap(schema, a, b)
}
