import type { DocumentNode, ExecutionResult, GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql'
import { type Report, toGraphQLError } from './errors.js'
import { type Path, reachesUp } from './null-causes.js'
import type { RequestContext } from './request.js'

/**
 * What an answer says of the errors that execution found: a `DomainError` in full, of any other only that it happened,
 * and where. Positions in the text are left out: nobody but the gateway has seen that text.
 *
 * Their order and number do not depend on what happened first: they are ordered by path, and of those that made the
 * same value null one is told, as the specification asks for.
 */
export function roomErrors(
  { errors = [], data }: ExecutionResult,
  { schema, document }: { readonly schema: GraphQLSchema; readonly document: DocumentNode },
  context: RequestContext,
  report: Report,
): GraphQLFormattedError[] {
  // What a request stumbles over because it was given up is no fault.
  const reporting = context.signal.aborted ? () => {} : report
  const told = errors.map((error) => tell(error, context, reporting))
  if (data === undefined) return told

  const causes = new Map<string, GraphQLFormattedError>()
  const others = new Map<string, GraphQLFormattedError>()
  for (const error of told) {
    const path = error.path ?? []
    const place = nulledPath(data, path)
    const found = reachesUp(schema, document, path, place.length) ? causes : others
    const key = place.join('\0')
    if (!found.has(key)) found.set(key, error)
  }
  return [...new Map([...others, ...causes]).values()].sort((one, other) =>
    comparePaths(one.path ?? [], other.path ?? []),
  )
}

/** Whether each error made its own field null and nothing around it: then nothing was given up half done. */
export function keepToTheirPlaces({ data, errors = [] }: ExecutionResult): boolean {
  return errors.every(({ path }) => path !== undefined && nulledPath(data, path).length === path.length)
}

function tell(error: GraphQLError, context: RequestContext, report: Report): GraphQLFormattedError {
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
