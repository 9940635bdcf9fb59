import {
  type BooleanValueNode,
  type DirectiveNode,
  type DocumentNode,
  Kind,
  type SelectionNode,
  type VariableNode,
  visit,
} from 'graphql'
import type { Variables } from './subgraph.js'

/** Whether a selection is asked for, by its `@skip` and `@include`. */
export type Asked = (selection: SelectionNode) => boolean

export function askedWith(variables: Variables): Asked {
  const holds = (directive: DirectiveNode) => {
    if (!isCondition(directive)) return true
    const { value } = directive.arguments[0]
    const given = value.kind === Kind.VARIABLE ? variables[value.name.value] : value.value
    return given === (directive.name.value === 'include')
  }
  return ({ directives = [] }) => directives.every(holds)
}

/**
 * The variables that say which parts of a document are asked for, sorted.
 *
 * For each of their values the operation is planned on its own: no plan asks a room for what nobody will see, and the
 * planner, which stumbles over conditions, never meets one.
 */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>()
  visit(document, {
    Directive(directive) {
      if (isCondition(directive) && directive.arguments[0].value.kind === Kind.VARIABLE) {
        names.add(directive.arguments[0].value.name.value)
      }
    },
  })
  return [...names].sort()
}

type ConditionNode = DirectiveNode & {
  readonly arguments: readonly [{ readonly value: VariableNode | BooleanValueNode }]
}

function isCondition(directive: DirectiveNode): directive is ConditionNode {
  return directive.name.value === 'skip' || directive.name.value === 'include'
}
