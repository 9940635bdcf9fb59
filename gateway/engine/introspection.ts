import { type DocumentNode, executeSync, type GraphQLSchema, Kind, type OperationDefinitionNode, visit } from 'graphql'
import type { Variables } from './subgraph.js'
import type { Tree } from './tree.js'

/** An operation in two: what rooms answer, and what the schema answers of itself. Undefined where there is nothing of it. */
export interface Division {
  readonly forRooms: OperationDefinitionNode | undefined
  readonly forSchema: OperationDefinitionNode | undefined
}

/** Divides a simplified operation, whose root fields stand in no fragment. */
export function divide(operation: OperationDefinitionNode): Division {
  const part = (isIn: (name: string) => boolean) => {
    const selections = operation.selectionSet.selections.filter(
      (field) => field.kind === Kind.FIELD && isIn(field.name.value),
    )
    return selections.length > 0 ? { ...operation, selectionSet: { ...operation.selectionSet, selections } } : undefined
  }
  return { forRooms: part((name) => !name.startsWith('__')), forSchema: part(isIntrospection) }
}

function isIntrospection(name: string): boolean {
  return name === '__schema' || name === '__type'
}

export function asksTheSchema(document: DocumentNode): boolean {
  let asks = false
  visit(document, {
    Field({ name }) {
      if (isIntrospection(name.value)) asks = true
    },
  })
  return asks
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
