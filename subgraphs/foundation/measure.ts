import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type OperationTypeNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql'
import { FragmentCycle } from './excess.js'

/** What one operation asks for, with every fragment written out. */
export interface MeasuredOperation {
  readonly node: OperationDefinitionNode
  readonly kind: OperationTypeNode
  /** Fields inside each other. */
  readonly depth: number
  readonly fields: number
  /** Fields at the top. */
  readonly rootFields: number
  /**
   * How many fields the fullest answer would hold: each field counts one, and all beneath a page as many times as the
   * page has entries. A list that is no page counts as one entry, since its length is not asked for.
   */
  cost(variables: Variables): number
}

export interface Measure {
  readonly operations: readonly MeasuredOperation[]
  /** In the document as written. */
  readonly aliases: number
  /** In the document as written. */
  readonly directives: number
}

export type Variables = Readonly<Record<string, unknown>>

/** Entries in a page where the question states neither `first` nor `last`, and the schema gives no default of its own. */
const defaultPageSize = 20

type Cost = number | ((variables: Variables) => number)
type ParentType = GraphQLCompositeType | undefined

/** What a selection set comes to, seen from where it stands. */
interface Size {
  readonly depth: number
  readonly fields: number
  readonly topFields: number
  readonly cost: Cost
}

const empty: Size = { depth: 0, fields: 0, topFields: 0, cost: 0 }

/**
 * Measures a document that nobody has validated yet, in time linear in its text: each fragment is measured once, however
 * often it is spread. What the schema does not know counts as a field without pages; validation refuses it afterwards, by
 * name. Fragments that spread each other in a circle have no measure, and are refused here.
 */
export function measure(document: DocumentNode, schema: GraphQLSchema): Measure {
  return new Measuring(document, schema).measure()
}

class Measuring {
  readonly #schema: GraphQLSchema
  readonly #operations: OperationDefinitionNode[] = []
  readonly #fragments = new Map<string, FragmentDefinitionNode>()
  readonly #sizes = new Map<string, Size>()
  readonly #underWay = new Set<string>()
  #aliases = 0
  #directives = 0

  constructor(document: DocumentNode, schema: GraphQLSchema) {
    this.#schema = schema
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition)
      if (definition.kind === Kind.OPERATION_DEFINITION) this.#operations.push(definition)
    }
  }

  measure(): Measure {
    const operations = this.#operations.map((node) => this.#operation(node))
    for (const name of this.#fragments.keys()) this.#fragment(name)
    return { operations, aliases: this.#aliases, directives: this.#directives }
  }

  #operation(node: OperationDefinitionNode): MeasuredOperation {
    this.#count(node)
    const { depth, fields, topFields, cost } = this.#selections(
      node.selectionSet,
      this.#schema.getRootType(node.operation) ?? undefined,
    )
    const defaults: Record<string, unknown> = {}
    for (const definition of node.variableDefinitions ?? []) {
      this.#count(definition)
      if (definition.defaultValue)
        defaults[definition.variable.name.value] = valueFromASTUntyped(definition.defaultValue)
    }
    return {
      node,
      kind: node.operation,
      depth,
      fields,
      rootFields: topFields,
      cost: typeof cost === 'number' ? () => cost : (variables) => cost({ ...defaults, ...variables }),
    }
  }

  #selections({ selections }: SelectionSetNode, parent: ParentType): Size {
    let total = empty
    for (const selection of selections) {
      this.#count(selection)
      total = together(total, this.#selection(selection, parent))
    }
    return total
  }

  #selection(selection: SelectionSetNode['selections'][number], parent: ParentType): Size {
    switch (selection.kind) {
      case Kind.FIELD:
        return this.#field(selection, parent)
      case Kind.INLINE_FRAGMENT: {
        const type = selection.typeCondition ? this.#type(selection.typeCondition.name.value) : parent
        return this.#selections(selection.selectionSet, type)
      }
      case Kind.FRAGMENT_SPREAD:
        return this.#fragment(selection.name.value)
    }
  }

  #field(node: FieldNode, parent: ParentType): Size {
    if (node.alias) this.#aliases += 1
    if (!node.selectionSet) return { depth: 1, fields: 1, topFields: 1, cost: 1 }
    const field = parent && !isUnionType(parent) ? parent.getFields()[node.name.value] : undefined
    const type = field && getNamedType(field.type)
    const inside = this.#selections(node.selectionSet, isCompositeType(type) ? type : undefined)
    return {
      depth: 1 + inside.depth,
      fields: 1 + inside.fields,
      topFields: 1,
      cost: plus(1, times(pageSize(node, field), inside.cost)),
    }
  }

  #fragment(name: string): Size {
    const known = this.#sizes.get(name)
    if (known) return known
    const fragment = this.#fragments.get(name)
    if (!fragment) return empty
    if (this.#underWay.has(name)) throw new FragmentCycle(name)
    this.#underWay.add(name)
    this.#count(fragment)
    const size = this.#selections(fragment.selectionSet, this.#type(fragment.typeCondition.name.value))
    this.#underWay.delete(name)
    this.#sizes.set(name, size)
    return size
  }

  #type(name: string): ParentType {
    const type = this.#schema.getType(name)
    return isCompositeType(type) ? type : undefined
  }

  #count({ directives }: { readonly directives?: readonly unknown[] | undefined }): void {
    this.#directives += directives?.length ?? 0
  }
}

function together(a: Size, b: Size): Size {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    topFields: a.topFields + b.topFields,
    cost: plus(a.cost, b.cost),
  }
}

function plus(a: Cost, b: Cost): Cost {
  if (typeof a === 'number' && typeof b === 'number') return a + b
  return (variables) => costWith(a, variables) + costWith(b, variables)
}

function times(a: Cost, b: Cost): Cost {
  if (typeof a === 'number' && typeof b === 'number') return a * b
  return (variables) => costWith(a, variables) * costWith(b, variables)
}

function costWith(cost: Cost, variables: Variables): number {
  return typeof cost === 'number' ? cost : cost(variables)
}

/** Entries the field may answer with; 1 where it is no page. */
function pageSize(node: FieldNode, field: GraphQLField<unknown, unknown> | undefined): Cost {
  const asked = (node.arguments ?? []).filter(({ name }) => name.value === 'first' || name.value === 'last')
  const usual = usualPageSize(field)
  if (asked.length === 0) return usual ?? 1
  const sizes = asked.map(({ value }) => statedSize(value, usual ?? defaultPageSize))
  return sizes.reduce((a, b) => {
    if (typeof a === 'number' && typeof b === 'number') return Math.max(a, b)
    return (variables) => Math.max(costWith(a, variables), costWith(b, variables))
  })
}

/** The size of a page that nobody stated; undefined where the field knows no pages. */
function usualPageSize(field: GraphQLField<unknown, unknown> | undefined): number | undefined {
  const sizing = field?.args.filter(({ name }) => name === 'first' || name === 'last') ?? []
  if (sizing.length === 0) return undefined
  const stated = sizing.find(({ defaultValue }) => typeof defaultValue === 'number')
  return stated ? Number(stated.defaultValue) : defaultPageSize
}

/** A size that is no size (a text, null, less than nothing) counts as the usual one; the field itself refuses it. */
function statedSize(value: ValueNode, usual: number): Cost {
  const size = (given: unknown) => (typeof given === 'number' && given >= 0 ? given : usual)
  if (value.kind !== Kind.VARIABLE) return size(valueFromASTUntyped(value))
  const name = value.name.value
  return (variables) => size(variables[name])
}
