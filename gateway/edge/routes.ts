import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Report, toGraphQLError } from '../../subgraphs/foundation/errors.js'
import { Refusal } from '../../subgraphs/foundation/refusal.js'
import { send } from './answer.js'
import { clientOf } from './client.js'
import { MethodNotAllowed, NotFound } from './refusals.js'

/** Answers one path. `search` is what stands after the question mark. */
export type Route = (request: IncomingMessage, response: ServerResponse, search: string) => void | Promise<void>

/** A route that only tells. */
export function telling(route: Route): Route {
  return (request, response, search) => {
    const { method = '' } = request
    if (method !== 'GET' && method !== 'HEAD') throw new MethodNotAllowed(method, ['GET', 'HEAD'])
    return route(request, response, search)
  }
}

/** Finds the route of a request, by its path or by the folder that it stands in, and answers where there is none or where it fails. */
export function router(
  routes: ReadonlyMap<string, Route>,
  report: Report,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    try {
      const { url = '/' } = request
      const mark = url.indexOf('?')
      const path = mark < 0 ? url : url.slice(0, mark)
      const route = routes.get(path) ?? routes.get(path.slice(0, path.indexOf('/', 1) + 1))
      if (!route) throw new NotFound()
      await route(request, response, mark < 0 ? '' : url.slice(mark + 1))
    } catch (error) {
      answerError(request, response, error, report)
    }
  }
}

function answerError(request: IncomingMessage, response: ServerResponse, error: unknown, report: Report): void {
  const client = clientOf(request.headers)
  const errors = [toGraphQLError(error, client, report).toJSON()]
  if (response.headersSent) response.destroy()
  else if (error instanceof Refusal) send(response, error.status, 'application/json', error.headers, { errors })
  else send(response, 500, 'application/json', {}, { errors })
}
