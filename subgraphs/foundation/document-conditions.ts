import { type DirectiveNode, type DocumentNode, Kind, type SelectionNode, visit } from 'graphql'

/** The variables that the document's `@skip` and `@include` look at. */
export function conditionsIn(document: DocumentNode): readonly string[] {
  const names = new Set<string>()
  visit(document, {
    [Kind.DIRECTIVE]: (directive: DirectiveNode) => {
      const value = conditionOf(directive)
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names].sort()
}

/** The document with these variables: what is left out is gone, and the rest stands without conditions. */
export function withConditionsMet(document: DocumentNode, variables: Readonly<Record<string, unknown>>): DocumentNode {
  const met = (node: SelectionNode): SelectionNode | null => {
    const isIn = (node.directives ?? []).every((directive) => {
      const value = conditionOf(directive)
      if (value === undefined) return true
      const holds =
        value.kind === Kind.VARIABLE ? variables[value.name.value] : value.kind === Kind.BOOLEAN && value.value
      return holds === (directive.name.value === 'include')
    })
    return isIn
      ? { ...node, directives: (node.directives ?? []).filter((each) => conditionOf(each) === undefined) }
      : null
  }
  return visit(document, { [Kind.FIELD]: met, [Kind.INLINE_FRAGMENT]: met, [Kind.FRAGMENT_SPREAD]: met })
}

function conditionOf({ name, arguments: given = [] }: DirectiveNode) {
  return name.value === 'skip' || name.value === 'include' ? given[0]?.value : undefined
}
