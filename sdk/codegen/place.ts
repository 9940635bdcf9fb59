import {
  type FieldNode,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNullableType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql'

/** Where in an answer the data of a question stands. */
export interface Place {
  /** From the root. Empty where several fields stand there: the data are then the whole answer. */
  readonly path: readonly string[]
  readonly type: GraphQLOutputType
  readonly selections: readonly SelectionNode[]
}

/**
 * The one field at the root of a question, since nobody wants to write `data.pilot` after `pilots.find`; and where that is
 * asked for one list only, the list: `party { obligations { … } }` is about obligations.
 */
export function placeOf(root: GraphQLObjectType, operation: OperationDefinitionNode): Place {
  const whole: Place = { path: [], type: new GraphQLNonNull(root), selections: operation.selectionSet.selections }
  const first = below(whole)
  const second = first && below(first)
  return second && isConnection(getNullableType(second.type)) ? second : (first ?? whole)
}

/** What stands at the one field of a place that has only one. */
function below({ path, type, selections }: Place): Place | undefined {
  const [field, ...others] = selections
  const holder = getNullableType(type)
  if (field?.kind !== Kind.FIELD || others.length > 0 || !isObjectType(holder)) return undefined
  const definition = holder.getFields()[field.name.value]
  return (
    definition && {
      path: [...path, field.alias?.value ?? field.name.value],
      type: definition.type,
      selections: field.selectionSet?.selections ?? [],
    }
  )
}

/** Whether a type of the graph is a connection: nodes on pages. */
export function isConnection(type: unknown): type is GraphQLObjectType {
  if (!isObjectType(type)) return false
  const { nodes, pageInfo } = type.getFields()
  return nodes !== undefined && pageInfo !== undefined
}

/** A field by its own name among selections; a renamed one, or one in a fragment, is not found. */
export const fieldIn = (selections: readonly SelectionNode[], name: string): FieldNode | undefined =>
  selections.find((each): each is FieldNode => each.kind === Kind.FIELD && each.name.value === name && !each.alias)
