import {
  type DocumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
  visit,
} from 'graphql'
import type { InputPath } from '../../subgraphs/foundation/errors.js'
import type { World } from '../../subgraphs/foundation/provenance.js'
import { askedWith } from '../engine/conditions.js'
import { type Fragments, fragmentOf, fragmentsOf, keyOf } from '../engine/selection.js'
import { MixedWorlds, type Naming } from './mixed-worlds.js'
import { typesOfOneWorld } from './types-of-one-world.js'
import { mayNameWorld, NamingSearch, takesWorld } from './world-inputs.js'

type Variables = Readonly<Record<string, unknown>>

/** What a place of a question names: always the same, or as the variables have it. Of what was seen elsewhere, nothing anew. */
type Named = readonly Naming[] | ((variables: Variables, seen: Set<object>) => readonly Naming[])

/** The world that the question names with these variables, null where it names none. Throws `MixedWorlds` where it names both. */
export type HoldOneWorld = (variables: Variables) => World | null

/** Where the questions over one schema name a world. */
export class Worlds {
  readonly #schema: GraphQLSchema
  readonly #ofOneWorld: ReadonlySet<GraphQLNamedType>

  constructor(schema: GraphQLSchema) {
    this.#schema = schema
    this.#ofOneWorld = typesOfOneWorld(schema, asksWhich)
  }

  /** Whether objects of the type are of one world alone. */
  isOfOneWorld(typeName: string): boolean {
    const type = this.#schema.getType(typeName)
    return type !== undefined && this.#ofOneWorld.has(type)
  }

  /** Gathers once what a valid operation names; most operations are judged by that alone. */
  heldTogether(operation: OperationDefinitionNode, document: DocumentNode): HoldOneWorld {
    const gathering = new Gathering(this.#schema, this.#ofOneWorld, fragmentsOf(document))
    const named = gathering.of(operation)
    const defaults = defaultsOf(operation)
    if (named.every((each) => typeof each !== 'function')) {
      const held = heldIn(named, defaults)
      return () => oneOf(held)
    }
    return (variables) => oneOf(heldIn(named, Object.assign(Object.create(null), defaults, variables)))
  }
}

/** The first place that names a world, and the first that names the other one. */
type Held = readonly [first?: Naming, other?: Naming]

function oneOf([first, other]: Held): World | null {
  if (first && other) throw new MixedWorlds(first, other)
  return first?.world ?? null
}

function heldIn(named: readonly Named[], variables: Variables): Held {
  const seen = new Set<object>()
  let first: Naming | undefined
  for (const each of named) {
    for (const naming of typeof each === 'function' ? each(variables, seen) : each) {
      first ??= naming
      if (naming.world !== first.world) return [first, naming]
    }
  }
  return first ? [first] : []
}

class Gathering {
  readonly #named: Named[] = []
  /** Worlds that are named whatever the variables are: to name them again tells nothing new. */
  readonly #settled = new Set<string>()
  readonly #seen = new Set<object>()

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly ofOneWorld: ReadonlySet<GraphQLNamedType>,
    private readonly fragments: Fragments,
  ) {}

  of({ operation, selectionSet }: OperationDefinitionNode): readonly Named[] {
    const root = this.schema.getRootType(operation)!
    this.#selections(selectionSet, root, { root, path: [], conditions: [] })
    return this.#named
  }

  #selections(set: SelectionSetNode, parent: GraphQLCompositeType, place: Place): void {
    for (const selection of set.selections) {
      const conditions = conditionsWith(selection, place.conditions)
      if (conditions) this.#selection(selection, parent, { ...place, conditions })
    }
  }

  #selection(selection: SelectionNode, parent: GraphQLCompositeType, place: Place): void {
    if (selection.kind !== Kind.FIELD) {
      const { typeCondition, selectionSet } = fragmentOf(selection, this.fragments)
      const type = typeCondition ? this.schema.getType(typeCondition.name.value) : parent
      this.#selections(selectionSet, type as GraphQLCompositeType, place)
    } else this.#field(selection, parent, { ...place, path: [...place.path, keyOf(selection)] })
  }

  #field(node: FieldNode, parent: GraphQLCompositeType, place: Place): void {
    const field = isUnionType(parent) ? undefined : parent.getFields()[node.name.value]
    // What the schema says of itself is of no world.
    if (!field) return
    this.#note(node, field, parent, place)
    const type = getNamedType(field.type)
    if (node.selectionSet && isCompositeType(type)) this.#selections(node.selectionSet, type, place)
  }

  #note(
    { arguments: given = [] }: FieldNode,
    field: GraphQLField<unknown, unknown>,
    parent: GraphQLCompositeType,
    { root, path, conditions }: Place,
  ): void {
    const inputs = field.args
      .filter(({ type }) => mayNameWorld(type))
      .map((argument) => ({ argument, node: given.find(({ name }) => name.value === argument.name)?.value }))
    const isLookUp = parent === root && this.ofOneWorld.has(getNamedType(field.type)) && !asksWhich(field)
    if (inputs.length === 0 && !isLookUp) return
    const named = (variables: Variables, seen: Set<object>) =>
      isLookUp ? lookUpNames(inputs, path, variables) : namesIn(inputs, path, variables, seen)
    if (conditions.length > 0 || inputs.some(({ node }) => node && hasVariables(node))) {
      this.#named.push((variables, seen) => (conditions.every(askedWith(variables)) ? named(variables, seen) : []))
    } else {
      const settled = named({}, this.#seen).filter(({ world }) => !this.#settled.has(world))
      for (const { world } of settled) this.#settled.add(world)
      if (settled.length > 0) this.#named.push(settled)
    }
  }
}

interface Place {
  readonly root: GraphQLCompositeType
  /** Response keys. */
  readonly path: InputPath
  /** The selections on the way whose variables say whether they are asked for. */
  readonly conditions: readonly SelectionNode[]
}

interface Input {
  readonly argument: GraphQLArgument
  /** Undefined where the argument is left out. */
  readonly node: ValueNode | undefined
}

function namesIn(
  inputs: readonly Input[],
  path: InputPath,
  variables: Variables,
  seen: Set<object>,
): readonly Naming[] {
  const search = new NamingSearch(path, seen)
  for (const { argument, node } of inputs) {
    if (node && seen.has(node)) continue
    if (node) seen.add(node)
    search.within(argument, valueAt(node, variables))
  }
  return search.found
}

/** What a look-up finds is real unless its key says otherwise: only the keys of the demonstration say which world they are of. */
function lookUpNames(inputs: readonly Input[], path: InputPath, variables: Variables): readonly Naming[] {
  const found = namesIn(inputs, path, variables, new Set())
  if (found.length > 0) return found
  for (const { argument, node } of inputs) {
    const key = valueAt(node, variables)
    if (typeof key === 'string' || typeof key === 'number')
      return [{ world: 'REAL', path: [...path, argument.name], named: String(key).slice(0, 100) }]
  }
  return [{ world: 'REAL', path, named: 'REAL' }]
}

const valueAt = (node: ValueNode | undefined, variables: Variables): unknown =>
  node && valueFromASTUntyped(node, variables as Record<string, unknown>)

/** The conditions of a place with those of one more selection; undefined where it is never asked for. */
function conditionsWith(
  selection: SelectionNode,
  conditions: readonly SelectionNode[],
): readonly SelectionNode[] | undefined {
  const { directives = [] } = selection
  if (directives.length === 0) return conditions
  if (directives.some(hasVariables)) return [...conditions, selection]
  return askedWith({})(selection) ? conditions : undefined
}

function asksWhich({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ type }) => takesWorld(type))
}

function hasVariables(node: ValueNode | NonNullable<SelectionNode['directives']>[number]): boolean {
  let found = false
  visit(node, {
    Variable() {
      found = true
    },
  })
  return found
}

/** Without a prototype: a variable may be called `constructor`. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  const defaults: Record<string, unknown> = Object.create(null)
  for (const { variable, defaultValue } of variableDefinitions)
    if (defaultValue) defaults[variable.name.value] = valueFromASTUntyped(defaultValue)
  return defaults
}
