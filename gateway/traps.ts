import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
} from 'graphql'

/** What composes and then answers wrongly, or not at all: reasons to refuse a room. */
export function trapsIn(room: string, document: DocumentNode): string[] {
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) return []
    const type = { ...definition, kind: Kind.OBJECT_TYPE_DEFINITION as const }
    return [...forgottenIn(room, type), ...confusedIn(room, type)]
  })
}

/** The composer (0.27.0) forgets that a field of an interface object is external, so nobody fetches it before it is required. */
function forgottenIn(room: string, { name, directives = [], fields = [] }: ObjectTypeDefinitionNode): string[] {
  if (!find(directives, 'interfaceObject')) return []
  return fields
    .filter((field) => find(field.directives, 'external'))
    .map(
      (field) =>
        `INTERFACE_OBJECT_EXTERNAL: "${name.value}.${field.name.value}" of "${room}" is external on an interface object, which composition forgets.`,
    )
}

/**
 * The planner (0.0.38) sends one value for a nested field that is required with two different arguments, and for some
 * questions ends the process.
 */
function confusedIn(room: string, { name, fields = [] }: ObjectTypeDefinitionNode): string[] {
  const known = new Map<string, string>()
  return fields.flatMap((field) =>
    nestedArguments(requirementOf(field), []).flatMap(({ path, text }) => {
      const earlier = known.get(path) ?? text
      known.set(path, earlier)
      if (earlier === text) return []
      return [
        `REQUIRES_ARGUMENTS_CONFLICT: "${name.value}.${field.name.value}" of "${room}" requires ${path}${text}, and another field requires ${path}${earlier}: give one of them a field of its own.`,
      ]
    }),
  )
}

interface NestedArguments {
  readonly path: string
  readonly text: string
}

function nestedArguments(set: SelectionSetNode | undefined, path: readonly string[]): NestedArguments[] {
  return (set?.selections ?? []).flatMap((selection): NestedArguments[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return []
    if (selection.kind === Kind.INLINE_FRAGMENT) return nestedArguments(selection.selectionSet, path)
    const here = [...path, selection.name.value]
    const own = { path: here.join('.'), text: `(${(selection.arguments ?? []).map(print).sort().join(', ')})` }
    return [...(path.length > 0 ? [own] : []), ...nestedArguments(selection.selectionSet, here)]
  })
}

function requirementOf({ directives }: FieldDefinitionNode): SelectionSetNode | undefined {
  const fields = find(directives, 'requires')?.arguments?.[0]?.value
  if (fields?.kind !== Kind.STRING) return undefined
  const [operation] = parse(`{ ${fields.value} }`).definitions
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet : undefined
}

function find(directives: readonly ConstDirectiveNode[] = [], name: string): ConstDirectiveNode | undefined {
  return directives.find((directive) => directive.name.value === name)
}
