import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import { type Report, toGraphQLError } from './errors.js'
import type { RequestContext } from './request.js'

type Path = readonly (string | number)[]

/**
 * What an answer says of the errors that execution found: a {@link DomainError} in full, of any other only that it
 * happened, and where. Positions in the text are left out: nobody but the gateway has seen that text.
 *
 * Their order and number do not depend on what happened first: they are ordered by path, and of those that made the
 * same value null one is told, as the specification asks for.
 */
export function roomErrors(
  errors: readonly GraphQLError[],
  data: unknown,
  context: RequestContext,
  report: Report,
): GraphQLFormattedError[] {
  const byNull = new Map<string, GraphQLError>()
  for (const error of errors) {
    const place = nulledPath(data, error.path ?? []).join('\0')
    if (!byNull.has(place)) byNull.set(place, error)
  }
  return [...byNull.values()]
    .sort((one, other) => comparePaths(one.path ?? [], other.path ?? []))
    // What a request stumbles over because it was given up is no fault.
    .map((error) => told(error, context, context.signal.aborted ? () => {} : report))
}

function told(error: GraphQLError, context: RequestContext, report: Report): GraphQLFormattedError {
  const { message, extensions } = toGraphQLError(isOurs(error) ? new Error(error.message) : error, context, report)
  return { message, ...(error.path && { path: error.path }), extensions }
}

/**
 * Whether graphql itself found a resolver's answer wrong, such as null where the schema has none: our fault, not the
 * question's. It says the same of an argument that became null by way of a variable; that is the question's.
 */
function isOurs({ path, originalError, message }: GraphQLError): boolean {
  return path !== undefined && !originalError && !message.startsWith('Argument "')
}

/** As much of the path as there is in the data: its last step leads to the null that the error made. */
function nulledPath(data: unknown, path: Path): Path {
  let value = data
  for (let depth = 0; depth < path.length; depth++) {
    if (typeof value !== 'object' || value === null) return path.slice(0, depth)
    value = (value as Record<string | number, unknown>)[path[depth]!]
  }
  return path
}

function comparePaths(one: Path, other: Path): number {
  for (let depth = 0; depth < Math.min(one.length, other.length); depth++) {
    const [a, b] = [one[depth]!, other[depth]!]
    if (a !== b) return typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1
  }
  return one.length - other.length
}
