import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  separateOperations,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Variables } from '../edge/engine.js'

/**
 * An operation as it is cited: alone, with the fragments that it uses, laid out as graphql-js prints it.
 *
 * Cursors are left out. They are handles to go on by, made with the secret of the server: they say nothing of what was found,
 * and change when the secret does.
 */
export function normalForm(document: DocumentNode, name: string | undefined, schema: GraphQLSchema): string {
  const alone = separateOperations(document)[name ?? '']
  if (!alone) throw new Error('The operation that was answered is not in its document.')
  const types = new TypeInfo(schema)
  return print(
    visit(
      alone,
      visitWithTypeInfo(types, {
        Field: (field) => (isCursor(field, types.getParentType()) ? null : undefined),
        SelectionSet: {
          leave: (set) => (set.selections.length > 0 ? undefined : { ...set, selections: [typename] }),
        },
      }),
    ),
  )
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

function isCursor({ name: { value } }: FieldNode, parent: GraphQLCompositeType | null | undefined): boolean {
  if (!parent) return false
  if (parent.name === 'PageInfo') return value === 'startCursor' || value === 'endCursor'
  return value === 'cursor' && parent.name.endsWith('Edge')
}

/** The name of the argument by which the operation goes on from a cursor; null where it begins at the beginning. */
export function goesOnFrom(document: DocumentNode, variables: Variables): string | null {
  const { variableDefinitions = [] } = operationIn(document)
  const defaults = new Map(variableDefinitions.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]))
  const isGiven = (value: ValueNode | undefined): boolean => {
    if (!value || value.kind === Kind.NULL) return false
    if (value.kind !== Kind.VARIABLE) return true
    const name = value.name.value
    return name in variables ? (variables[name] ?? null) !== null : isGiven(defaults.get(name))
  }
  let found: string | null = null
  visit(document, {
    Argument({ name, value }) {
      if ((name.value === 'after' || name.value === 'before') && isGiven(value)) found = name.value
    },
  })
  return found
}

/** Those of the variables that the operation knows: others change no answer. */
export function knownOf(document: DocumentNode, variables: Variables): Variables {
  const known = (operationIn(document).variableDefinitions ?? []).map(({ variable }) => variable.name.value)
  return Object.fromEntries(known.flatMap((name) => (Object.hasOwn(variables, name) ? [[name, variables[name]]] : [])))
}

/** What an operation is called in a list of references: its own name, or the fields it asks for. */
export function titleOf(operation: string): string {
  const { name, selectionSet } = operationIn(parse(operation))
  if (name) return name.value
  const fields = selectionSet.selections.flatMap((each) => (each.kind === Kind.FIELD ? [each.name.value] : []))
  return [...new Set(fields)].join(', ') || 'query'
}

/** The fields that an operation asks for and a schema does not have, by type. */
export function goneFrom(schema: GraphQLSchema, operation: string): string[] {
  const types = new TypeInfo(schema)
  const gone = new Set<string>()
  visit(
    parse(operation),
    visitWithTypeInfo(types, {
      Field({ name: { value } }) {
        const parent = types.getParentType()
        if (!(isObjectType(parent) || isInterfaceType(parent)) || types.getFieldDef()) return
        gone.add(`${parent.name}.${value}`)
      },
      FragmentDefinition({ typeCondition: { name } }) {
        if (!schema.getType(name.value)) gone.add(name.value)
      },
    }),
  )
  return [...gone].sort()
}

function operationIn({ definitions }: DocumentNode): OperationDefinitionNode {
  const found = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  if (!found) throw new Error('The document holds no operation.')
  return found as OperationDefinitionNode
}
