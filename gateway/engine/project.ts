import {
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

/** A place that may not be null and is, and that takes what is around it with it. */
export interface Gap {
  /** The field that may not be null, or may hold no null: `Pilot.name`. */
  readonly coordinate: string
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

/** Completes one value; `null` where the rooms gave none. */
type Complete = (value: unknown, gaps: Gap[]) => unknown

interface FieldPlan {
  readonly key: string
  readonly dataKey: string
  readonly coordinate: string
  readonly isTypename: boolean
  readonly required: boolean
  /** Undefined for a plain value, which is passed on as it is. */
  readonly complete: Complete | undefined
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
  if (isListType(type)) return listOf(type.ofType, coordinate, completionOf(type.ofType, coordinate, sets, ground))
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().map(({ name }) => name))
    return (value) => (names.has(value) ? value : null)
  }
  if (isLeafType(type)) return undefined
  return objectOf(getNamedType(type).name, sets, ground)
}

function listOf(itemType: GraphQLOutputType, coordinate: string, complete: Complete | undefined): Complete {
  const required = isNonNullType(itemType)
  return (value, gaps) => {
    if (!Array.isArray(value)) return null
    const items = new Array<unknown>(value.length)
    for (let i = 0; i < value.length; i++) {
      const before = gaps.length
      let item: unknown = value[i] ?? null
      if (item !== null && complete) item = complete(item, gaps)
      if (item === null && required) {
        gaps.push({ coordinate, holder: value, dataKey: i, steps: [] })
        item = LOST
      }
      if (gaps.length > before) addStep(gaps, before, i)
      if (item === LOST) {
        if (required) return LOST
        item = null
      }
      items[i] = item
    }
    return items
  }
}

function addStep(gaps: readonly Gap[], from: number, step: string | number): void {
  for (let i = from; i < gaps.length; i++) gaps[i]!.steps.push(step)
}

function objectOf(declared: string, sets: readonly SelectionSetNode[], ground: Ground): Complete {
  const plans = new Map<string, readonly FieldPlan[] | undefined>()
  const planOf = (type: string) => getOrMake(plans, type, () => fieldsOf(type, sets, ground))
  return (value, gaps) => {
    if (!isTree(value)) return null
    const type = typeof value.__typename === 'string' ? value.__typename : declared
    const fields = planOf(type)
    if (!fields) return null
    const answer: Tree = {}
    for (let i = 0; i < fields.length; i++) {
      const field = fields[i]!
      const { key } = field
      if (field.isTypename) {
        answer[key] = type
        continue
      }
      const before = gaps.length
      let part: unknown = value[field.dataKey] ?? null
      if (part !== null && field.complete) part = field.complete(part, gaps)
      if (part === null && field.required) {
        gaps.push({ coordinate: field.coordinate, holder: value, dataKey: field.dataKey, steps: [] })
        part = LOST
      }
      if (gaps.length > before) addStep(gaps, before, key)
      if (part === LOST) {
        if (field.required) return LOST
        part = null
      }
      answer[key] = part
    }
    return answer
  }
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
      required: isNonNullType(field?.type),
      // Fields that the schema does not list are those of introspection, which come complete.
      complete: field && completionOf(field.type, coordinate, inner, ground),
    }
  })
}
