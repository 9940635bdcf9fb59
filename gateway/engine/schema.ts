import {
  buildASTSchema,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLScalarType,
  type GraphQLSchema,
  isScalarType,
  Kind,
} from 'graphql'

import { isInaccessible } from './hidden.js'
import { getOrMake } from './keyed.js'

/** Whether objects of a type may stand where one of the conditions is asked for; knows the types that clients do not see, too. */
export type TypeTest = (type: string, conditions: readonly string[]) => boolean

export function compileTypeTest(supergraph: DocumentNode): TypeTest {
  const wider = new Map<string, Set<string>>()
  const note = (type: string, condition: string) => getOrMake(wider, type, () => new Set<string>()).add(condition)
  for (const definition of supergraph.definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      for (const { name } of definition.interfaces ?? []) note(definition.name.value, name.value)
    } else if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
      for (const { name } of definition.types ?? []) note(name.value, definition.name.value)
    }
  }
  return (type, conditions) => {
    const known = wider.get(type)
    for (const condition of conditions) if (type === condition || known?.has(condition)) return true
    return false
  }
}

/**
 * The schema that clients see: the supergraph without what composition added and without what is `@inaccessible`.
 *
 * A scalar given by name refuses the variables and literals that it would refuse in a room, and passes the rest on as they came.
 */
export function apiSchema(supergraph: DocumentNode, scalars: readonly GraphQLScalarType[]): GraphQLSchema {
  const schema = buildASTSchema(publicDocument(supergraph), { assumeValidSDL: true })
  for (const scalar of scalars) {
    const ours = schema.getType(scalar.name)
    if (!isScalarType(ours)) throw new Error(`The supergraph has no scalar "${scalar.name}" to be checked.`)
    ours.parseValue = (value) => {
      scalar.parseValue(value)
      return value
    }
    const parseLiteral = ours.parseLiteral
    ours.parseLiteral = (node, variables) => {
      scalar.parseLiteral(node, variables)
      return parseLiteral(node, variables)
    }
  }
  return schema
}

/** Types and directives that composition adds to a supergraph. */
const MACHINERY = /^(join__|link__|core__|link$|core$)/
/** Directives that speak to routers, not to clients. */
const ROUTER_DIRECTIVES = new Set([
  'inaccessible',
  'tag',
  'authenticated',
  'requiresScopes',
  'policy',
  'cost',
  'listSize',
  'context',
  'fromContext',
])

interface Described {
  readonly name: { readonly value: string }
  readonly directives?: readonly ConstDirectiveNode[]
}

export function publicDocument(supergraph: DocumentNode): DocumentNode {
  const hidden = new Set<string>()
  for (const definition of supergraph.definitions) {
    if ('name' in definition && definition.name && isInaccessible(definition as Described))
      hidden.add(definition.name.value)
  }
  const isHere = ({ name }: Described) => !hidden.has(name.value) && !MACHINERY.test(name.value)
  return { kind: Kind.DOCUMENT, definitions: supergraph.definitions.flatMap((definition) => shown(definition, isHere)) }
}

function shown(definition: DefinitionNode, isHere: (named: Described) => boolean): DefinitionNode[] {
  switch (definition.kind) {
    case Kind.SCHEMA_DEFINITION:
      return [withoutMachinery(definition)]
    case Kind.DIRECTIVE_DEFINITION:
      return isForRouters(definition) ? [] : [definition]
    case Kind.SCALAR_TYPE_DEFINITION:
      return isHere(definition) ? [withoutMachinery(definition)] : []
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION: {
      if (!isHere(definition)) return []
      const fields = shownOf(definition.fields).map((field) => ({ ...field, arguments: shownOf(field.arguments) }))
      return [withoutMachinery({ ...definition, interfaces: (definition.interfaces ?? []).filter(isHere), fields })]
    }
    case Kind.UNION_TYPE_DEFINITION:
      return isHere(definition)
        ? [withoutMachinery({ ...definition, types: (definition.types ?? []).filter(isHere) })]
        : []
    case Kind.ENUM_TYPE_DEFINITION:
      return isHere(definition) ? [withoutMachinery({ ...definition, values: shownOf(definition.values) })] : []
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return isHere(definition) ? [withoutMachinery({ ...definition, fields: shownOf(definition.fields) })] : []
    default:
      return [definition]
  }
}

function shownOf<T extends Described>(parts: readonly T[] = []): T[] {
  return parts.filter((part) => !isInaccessible(part)).map(withoutMachinery)
}

function withoutMachinery<T extends { readonly directives?: readonly ConstDirectiveNode[] }>(node: T): T {
  return { ...node, directives: (node.directives ?? []).filter((directive) => !isForRouters(directive)) }
}

function isForRouters({ name }: Described): boolean {
  return MACHINERY.test(name.value) || ROUTER_DIRECTIVES.has(name.value)
}
