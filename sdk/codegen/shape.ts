import { getNullableType } from 'graphql'
import type { NamedQuestion, Variable } from './named-question.js'
import { fieldIn, isConnection } from './place.js'

/**
 * How a named question is called: with its key (and perhaps with what else may be said), for pages, with variables (which may
 * all be optional), or with nothing. An act is called with what it is done to, and makes its key itself.
 */
export type Shape =
  | { readonly kind: 'byKey'; readonly key: Variable }
  | { readonly kind: 'byKeyAnd'; readonly key: Variable }
  | { readonly kind: 'paged' }
  | { readonly kind: 'whole'; readonly optional: boolean }
  | { readonly kind: 'alone' }
  | { readonly kind: 'act' }

/**
 * The variable that a room is entered with: `$county` where every question of `county.graphql` insists on it.
 * A client then says `client.county('15')`.
 */
export function entranceOf(questions: readonly NamedQuestion[]): Variable | undefined {
  const entrances = questions.map(({ room, variables }) =>
    variables.find(({ name, required }) => required && name === room),
  )
  return entrances.includes(undefined) ? undefined : (entrances.find((each) => each?.description) ?? entrances[0])
}

/** What is left to say of a question once its room is entered, and its pages are turned by the client. */
export const openVariables = (question: NamedQuestion, entrance: Variable | undefined): readonly Variable[] =>
  question.variables.filter(
    ({ name }) => name !== entrance?.name && !(isPaged(question) && ['first', 'after'].includes(name)),
  )

export function shapeOf(question: NamedQuestion, open: readonly Variable[]): Shape {
  const { name, path, node } = question
  if (node.operation === 'mutation') return { kind: 'act' }
  const method = path.at(-1)
  if (isPaged(question)) {
    refuseUnturnable(question)
    return { kind: 'paged' }
  }
  if (method === 'list') throw new Error(`${name} is no list: it should ask for one connection, from $after on.`)
  const [key, ...others] = open
  if (method === 'find' && key) {
    if (!key.required || others.some(({ required }) => required))
      throw new Error(`${name} should take its key first, and insist on nothing else.`)
    return { kind: others.length === 0 ? 'byKey' : 'byKeyAnd', key }
  }
  return open.length === 0 ? { kind: 'alone' } : { kind: 'whole', optional: !open.some(({ required }) => required) }
}

const isPaged = ({ data, variables }: NamedQuestion): boolean =>
  isConnection(getNullableType(data.type)) && variables.some(({ name }) => name === 'after')

function refuseUnturnable({ name, data: { selections }, variables }: NamedQuestion): void {
  const turning = fieldIn(selections, 'pageInfo')?.selectionSet?.selections ?? []
  const missing = [
    !fieldIn(selections, 'nodes') && 'nodes',
    !fieldIn(turning, 'hasNextPage') && 'pageInfo { hasNextPage }',
    !fieldIn(turning, 'endCursor') && 'pageInfo { endCursor }',
    !variables.some((each) => each.name === 'first') && '$first',
  ].filter(Boolean)
  if (missing.length > 0) throw new Error(`${name} cannot be turned page by page without ${missing.join(', ')}.`)
}
