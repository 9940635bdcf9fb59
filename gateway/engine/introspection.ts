import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Fragments } from './selection.js'
import type { Variables } from './subgraph.js'
import type { Tree } from './tree.js'

/** An operation in two: what rooms answer, and what the schema answers of itself. Undefined where there is nothing of it. */
export interface Division {
  readonly forRooms: OperationDefinitionNode | undefined
  readonly forSchema: OperationDefinitionNode | undefined
}

export function divide(operation: OperationDefinitionNode, fragments: Fragments): Division {
  const part = (wanted: (field: FieldNode) => boolean) => {
    const selections = filtered(operation.selectionSet, wanted, fragments)
    return selections.length > 0 ? { ...operation, selectionSet: { ...operation.selectionSet, selections } } : undefined
  }
  return {
    forRooms: part(({ name }) => !name.value.startsWith('__')),
    forSchema: part(({ name }) => name.value === '__schema' || name.value === '__type'),
  }
}

/** Root fields only, in the fragments that hold them: named ones become inline, so that each part has its own. */
function filtered(set: SelectionSetNode, wanted: (field: FieldNode) => boolean, fragments: Fragments): SelectionNode[] {
  return set.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return wanted(selection) ? [selection] : []
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection
    const selections = filtered(fragment.selectionSet, wanted, fragments)
    if (selections.length === 0) return []
    const { typeCondition } = fragment
    return [
      {
        kind: Kind.INLINE_FRAGMENT,
        ...(typeCondition && { typeCondition }),
        ...(selection.directives && { directives: selection.directives }),
        selectionSet: { kind: Kind.SELECTION_SET, selections },
      },
    ]
  })
}

/** Answers what the schema says of itself. Asked the same way twice, it answers out of memory. */
export function compileIntrospection(schema: GraphQLSchema, document: DocumentNode): (variables: Variables) => Tree {
  const answers = new Map<string, Tree>()
  return (variables) => {
    const key = JSON.stringify(variables)
    let answer = answers.get(key)
    if (!answer) {
      answer = executeSync({ schema, document, variableValues: variables }).data as Tree
      if (answers.size < 10) answers.set(key, answer)
    }
    return answer
  }
}
