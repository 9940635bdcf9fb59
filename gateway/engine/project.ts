import {
  type GraphQLEnumType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Ground } from './ground.js'
import { getOrMake } from './keyed.js'
import { collectFields } from './selection.js'
import { isTree, type Tree } from './tree.js'

/** A place that may not be null and is, and that takes what is around it with it; or one whose value is no value of its type. */
export interface Gap {
  /** The field: `Pilot.name`. */
  readonly coordinate: string
  readonly isMalformed: boolean
  /** The object or list that lacks the value, as far as rooms have answered it. */
  readonly holder: object
  /** Where the holder would have it. */
  readonly dataKey: string | number
  /** The place in the answer, last step first: each level adds its own while the null travels up. */
  readonly steps: (string | number)[]
}

/** Makes the client's answer of what the rooms answered: its fields in its order, and nulls where the specification puts them. */
export type Projector = (data: Tree, gaps: Gap[]) => Tree | null

/** Stands for a null that travels up to the next place that may be null. */
const LOST = Symbol('lost')
/** Stands for a value of another kind than the schema says. */
const MALFORMED = Symbol('malformed')

/** Completes one value; null for one that clients do not see. */
type Complete = (value: unknown, gaps: Gap[]) => unknown

/** Where a value stands: in a field, or in a list. */
interface Place {
  /** May not be null. */
  readonly required: boolean
  /** Undefined for a plain value, which is passed on as it is. */
  readonly complete: Complete | undefined
}

interface FieldPlan extends Place {
  readonly key: string
  readonly dataKey: string
  readonly coordinate: string
  readonly isTypename: boolean
}

export function compileProjector(operation: OperationDefinitionNode, ground: Ground): Projector {
  const root = ground.schema.getRootType(operation.operation)!
  const complete = objectOf(root.name, [operation.selectionSet], ground)
  return (data, gaps) => {
    data.__typename = root.name
    const answer = complete(data, gaps)
    return answer === LOST ? null : (answer as Tree)
  }
}

function completionOf(
  type: GraphQLOutputType,
  coordinate: string,
  sets: readonly SelectionSetNode[],
  ground: Ground,
): Complete | undefined {
  if (isNonNullType(type)) return completionOf(type.ofType, coordinate, sets, ground)
  if (isListType(type)) return listOf(placeOf(type.ofType, coordinate, sets, ground), coordinate)
  if (isEnumType(type)) return enumOf(type, ground)
  if (isLeafType(type)) return undefined
  return objectOf(getNamedType(type).name, sets, ground)
}

function placeOf(
  type: GraphQLOutputType,
  coordinate: string,
  sets: readonly SelectionSetNode[],
  ground: Ground,
): Place {
  return { required: isNonNullType(type), complete: completionOf(type, coordinate, sets, ground) }
}

function enumOf(type: GraphQLEnumType, { hidden }: Ground): Complete {
  const names = new Set<unknown>(type.getValues().map(({ name }) => name))
  return (value) => {
    if (names.has(value)) return value
    return hidden.value(type.name, value) ? null : MALFORMED
  }
}

function listOf(item: Place, coordinate: string): Complete {
  return (value, gaps) => {
    if (!Array.isArray(value)) return MALFORMED
    const items = new Array<unknown>(value.length)
    for (let i = 0; i < value.length; i++) {
      const before = gaps.length
      const part = placed(value[i] ?? null, item, coordinate, value, i, gaps)
      if (gaps.length > before) addStep(gaps, before, i)
      if (part === LOST && item.required) return LOST
      items[i] = part === LOST ? null : part
    }
    return items
  }
}

function addStep(gaps: readonly Gap[], from: number, step: string | number): void {
  for (let i = from; i < gaps.length; i++) gaps[i]!.steps.push(step)
}

function objectOf(declared: string, sets: readonly SelectionSetNode[], ground: Ground): Complete {
  const plans = new Map<string, readonly FieldPlan[] | undefined>()
  // Objects of one type mostly follow one another, so the last plan is at hand.
  let type = declared
  let fields: readonly FieldPlan[] | undefined = fieldsOf(declared, sets, ground)
  plans.set(declared, fields)
  return (value, gaps) => {
    if (!isTree(value)) return MALFORMED
    const name = typeof value.__typename === 'string' ? value.__typename : declared
    if (name !== type) {
      fields = getOrMake(plans, name, () => fieldsOf(name, sets, ground))
      type = name
    }
    if (fields) return shaped(value, name, fields, gaps)
    return ground.hidden.type(name) ? null : MALFORMED
  }
}

function shaped(object: Tree, type: string, fields: readonly FieldPlan[], gaps: Gap[]): Tree | typeof LOST {
  const answer: Tree = {}
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i]!
    const { key, dataKey } = field
    const raw = object[dataKey] ?? null
    if (field.isTypename) answer[key] = type
    else if (raw !== null && !field.complete) answer[key] = raw
    else {
      const before = gaps.length
      const part = placed(raw, field, field.coordinate, object, dataKey, gaps)
      if (gaps.length > before) addStep(gaps, before, key)
      if (part === LOST && field.required) return LOST
      answer[key] = part === LOST ? null : part
    }
  }
  return answer
}

/** A value in its place: completed, or null where it may be, or a gap. */
function placed(
  raw: unknown,
  { complete, required }: Place,
  coordinate: string,
  holder: object,
  dataKey: string | number,
  gaps: Gap[],
): unknown {
  const value = raw !== null && complete ? complete(raw, gaps) : raw
  if (value !== MALFORMED && !(value === null && required)) return value
  gaps.push({ coordinate, isMalformed: value === MALFORMED, holder, dataKey, steps: [] })
  return LOST
}

/** Undefined for a type that clients do not see: its objects are null to them. */
function fieldsOf(typeName: string, sets: readonly SelectionSetNode[], ground: Ground): FieldPlan[] | undefined {
  const type = ground.schema.getType(typeName)
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined
  return collectFields(typeName, sets, ground).map(({ key, dataKey, name, sets: inner }) => {
    const field = type.getFields()[name]
    const coordinate = `${typeName}.${name}`
    return {
      key,
      dataKey,
      coordinate,
      isTypename: name === '__typename',
      // Fields that the schema does not list are those of introspection, which come complete.
      ...(field ? placeOf(field.type, coordinate, inner, ground) : { required: false, complete: undefined }),
    }
  })
}
