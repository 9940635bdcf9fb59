import {
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

export type Path = readonly (string | number)[]

/** Where in a document selections are made, and on what type. */
interface Place {
  readonly type: GraphQLNamedType
  readonly selections: SelectionSetNode
}

/**
 * Whether what happened at a path made null of what stands at one above it: so it is where no step between may be null.
 *
 * Fields that answer under one name agree about that, whatever the type they are on: the validation of documents sees to it.
 */
export function reachesUp(schema: GraphQLSchema, document: DocumentNode, path: Path, upTo: number): boolean {
  return typesAlong(schema, document, path)
    .slice(upTo)
    .every((type) => type === undefined || isNonNullType(type))
}

/** The type at each step of the path, of `[House!]` first that of the list and then that of an item. */
function typesAlong(schema: GraphQLSchema, document: DocumentNode, path: Path): (GraphQLOutputType | undefined)[] {
  const operation = document.definitions.find(isOperation)!
  let places: Place[] = [{ type: schema.getRootType(operation.operation)!, selections: operation.selectionSet }]
  let type: GraphQLOutputType | undefined
  return path.map((step) => {
    if (typeof step === 'number') {
      const list = type && getNullableType(type)
      type = isListType(list) ? list.ofType : undefined
      return type
    }
    const fields = places.flatMap((place) => fieldsNamed(step, place, schema, document))
    type = fields[0]?.type
    places = fields.flatMap(({ type, node: { selectionSet } }) =>
      selectionSet ? [{ type: getNamedType(type), selections: selectionSet }] : [],
    )
    return type
  })
}

interface FoundField {
  readonly node: FieldNode
  readonly type: GraphQLOutputType
}

function fieldsNamed(
  name: string,
  { type, selections }: Place,
  schema: GraphQLSchema,
  document: DocumentNode,
): FoundField[] {
  return selections.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined
      return field && (selection.alias ?? selection.name).value === name ? [{ node: selection, type: field.type }] : []
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragmentNamed(selection.name.value, document) : selection
    if (!fragment) return []
    const condition = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type
    return condition ? fieldsNamed(name, { type: condition, selections: fragment.selectionSet }, schema, document) : []
  })
}

const fragmentNamed = (name: string, { definitions }: DocumentNode) =>
  definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION).find((each) => each.name.value === name)

const isOperation = (definition: DocumentNode['definitions'][number]): definition is OperationDefinitionNode =>
  definition.kind === Kind.OPERATION_DEFINITION
