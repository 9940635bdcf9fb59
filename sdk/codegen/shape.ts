import { type FieldNode, getNullableType, Kind } from 'graphql'
import { isConnection, type NamedQuestion, type Variable } from './named-question.js'

/** How a named question is called: with its key, for pages, with variables (which may all be optional), or with nothing. */
export type Shape =
  | { readonly kind: 'byKey'; readonly key: Variable }
  | { readonly kind: 'paged' }
  | { readonly kind: 'whole'; readonly optional: boolean }
  | { readonly kind: 'alone' }

/**
 * The variable that a room is entered with: `$county` where every question of `county.graphql` insists on it.
 * A client then says `client.county('15')`.
 */
export function entranceOf(questions: readonly NamedQuestion[]): Variable | undefined {
  const [first] = questions
  const entrance = first?.variables.find(({ name, required }) => required && name === first.room)
  const isEverywhere = questions.every(({ variables }) =>
    variables.some(({ name, required }) => required && name === entrance?.name),
  )
  return isEverywhere ? entrance : undefined
}

/** What is left to say of a question once its room is entered, and its pages are turned by the client. */
export const openVariables = (question: NamedQuestion, entrance: Variable | undefined): readonly Variable[] =>
  question.variables.filter(
    ({ name }) => name !== entrance?.name && !(isPaged(question) && ['first', 'after'].includes(name)),
  )

export function shapeOf(question: NamedQuestion, open: readonly Variable[]): Shape {
  const method = question.path.at(-1)
  if (isPaged(question)) return refuseHalfPage(question)
  if (method === 'list')
    throw new Error(`${question.name} is no list: its one root field should be a connection with $first and $after.`)
  const [key, ...others] = open
  if (method === 'find' && key) {
    if (!key.required || others.length > 0) throw new Error(`${question.name} should take its key and nothing else.`)
    return { kind: 'byKey', key }
  }
  return open.length === 0 ? { kind: 'alone' } : { kind: 'whole', optional: !open.some(({ required }) => required) }
}

const isPaged = ({ field, variables }: NamedQuestion): boolean =>
  field !== null &&
  isConnection(getNullableType(field.definition.type)) &&
  variables.some(({ name }) => name === 'after')

function refuseHalfPage({ name, field, variables }: NamedQuestion): Shape {
  const asked = (within: FieldNode | undefined, wanted: string): FieldNode | undefined =>
    within?.selectionSet?.selections.find(
      (each): each is FieldNode => each.kind === Kind.FIELD && each.name.value === wanted && !each.alias,
    )
  const pageInfo = asked(field?.node, 'pageInfo')
  const missing = [
    !asked(field?.node, 'nodes') && 'nodes',
    !asked(pageInfo, 'hasNextPage') && 'pageInfo { hasNextPage }',
    !asked(pageInfo, 'endCursor') && 'pageInfo { endCursor }',
    !variables.some((each) => each.name === 'first') && '$first',
  ].filter(Boolean)
  if (missing.length > 0) throw new Error(`${name} cannot be turned page by page without ${missing.join(', ')}.`)
  return { kind: 'paged' }
}
