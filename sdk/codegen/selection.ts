import {
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  type SelectionNode,
} from 'graphql'

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** A field as it stands in an answer, under its response key, with all that is asked of it. */
export interface Selected {
  readonly key: string
  readonly name: string
  readonly selections: readonly SelectionNode[]
  /** It may be left out of the answer: `@include` or `@skip`. */
  readonly optional: boolean
}

/** The concrete types that a value of this type can have. */
export const possibleTypes = (schema: GraphQLSchema, type: GraphQLCompositeType) =>
  isObjectType(type) ? [type] : [...schema.getPossibleTypes(type)]

/** The fields that hold for one concrete type: fragments folded in, and what is asked twice put together. */
export function selectedOf(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLCompositeType,
  selections: readonly SelectionNode[],
): readonly Selected[] {
  const fields = new Map<string, Selected>()
  const collect = (nodes: readonly SelectionNode[], maybe: boolean): void => {
    for (const node of nodes) {
      const optional = maybe || (node.directives ?? []).some(({ name }) => ['include', 'skip'].includes(name.value))
      if (node.kind === 'Field') {
        const key = node.alias?.value ?? node.name.value
        const earlier = fields.get(key)
        fields.set(key, {
          key,
          name: node.name.value,
          selections: [...(earlier?.selections ?? []), ...(node.selectionSet?.selections ?? [])],
          optional: optional && (earlier?.optional ?? true),
        })
        continue
      }
      const opened = node.kind === 'FragmentSpread' ? fragments.get(node.name.value)! : node
      const on = opened.typeCondition ? schema.getType(opened.typeCondition.name.value) : type
      if (on === type || (isAbstractType(on) && isObjectType(type) && schema.isSubType(on, type)))
        collect(opened.selectionSet.selections, optional)
    }
  }
  collect(selections, false)
  return [...fields.values()]
}
