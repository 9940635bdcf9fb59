import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { InputPath } from '../../subgraphs/foundation/errors.js'
import type { World } from '../../subgraphs/foundation/provenance.js'
import type { Naming } from './mixed-worlds.js'

/** How the key of a demonstration twin begins, and of all that hangs on it; no other key does. */
export const demoPrefix = 'demo-'

/** Finds the places in values that name a world. What is left out, or of another kind than its type, names nothing. */
export class NamingSearch {
  readonly found: Naming[] = []
  readonly #at: (string | number)[]
  readonly #seen: Set<object>

  /** What was seen before is not gone through again: one variable may stand in a thousand places. */
  constructor(path: InputPath, seen: Set<object>) {
    this.#at = [...path]
    this.#seen = seen
  }

  /** The value as JSON has it, for the argument or input field of this name; where it is left out, its default. */
  within(
    { name, type, defaultValue }: Pick<GraphQLInputField, 'name' | 'type' | 'defaultValue'>,
    value: unknown,
  ): void {
    this.#step(name, type, value === undefined ? defaultValue : value)
  }

  #step(step: string | number, type: GraphQLInputType, value: unknown): void {
    this.#at.push(step)
    this.#search(type, value)
    this.#at.pop()
  }

  #search(type: GraphQLInputType, value: unknown): void {
    if (value === undefined || value === null) return
    if (isNonNullType(type)) this.#search(type.ofType, value)
    else if (isListType(type)) this.#list(type.ofType, value)
    else if (isInputObjectType(type)) this.#object(type, value)
    else if (type.name === 'World' && (value === 'REAL' || value === 'DEMO')) this.#add(value, value)
    else if (type.name === 'ID' && typeof value === 'string' && value.startsWith(demoPrefix)) this.#add('DEMO', value)
  }

  #list(type: GraphQLInputType, value: unknown): void {
    // A single value stands for a list of one.
    if (!Array.isArray(value)) this.#search(type, value)
    else if (this.#isNew(value)) for (const [place, item] of value.entries()) this.#step(place, type, item)
  }

  #object(type: GraphQLInputObjectType, value: unknown): void {
    if (typeof value !== 'object' || value === null || !this.#isNew(value)) return
    for (const field of fieldsThatMayName(type))
      this.within(field, (value as Readonly<Record<string, unknown>>)[field.name])
  }

  #isNew(value: object): boolean {
    if (this.#seen.has(value)) return false
    this.#seen.add(value)
    return true
  }

  #add(world: World, named: string): void {
    this.found.push({ world, path: [...this.#at], named: named.slice(0, 100) })
  }
}

/** Whether a value of this type may hold a `World`. */
export const takesWorld = (type: GraphQLInputType): boolean => mayHold(getNamedType(type), ['World'])

/** Whether a value of this type may name a world, by a `World` or by a key. */
export const mayNameWorld = (type: GraphQLInputType): boolean => mayHold(getNamedType(type), ['World', 'ID'])

/** Input types lead back to themselves, as a filter does by `and`. */
function mayHold(
  type: GraphQLNamedInputType,
  names: readonly string[],
  seen = new Set<GraphQLNamedInputType>(),
): boolean {
  if (!isInputObjectType(type)) return names.includes(type.name)
  if (seen.has(type)) return false
  seen.add(type)
  return Object.values(type.getFields()).some((field) => mayHold(getNamedType(field.type), names, seen))
}

const namingFields = new WeakMap<GraphQLInputObjectType, readonly GraphQLInputField[]>()

function fieldsThatMayName(type: GraphQLInputObjectType): readonly GraphQLInputField[] {
  let fields = namingFields.get(type)
  if (!fields) {
    fields = Object.values(type.getFields()).filter((field) => mayNameWorld(field.type))
    namingFields.set(type, fields)
  }
  return fields
}
