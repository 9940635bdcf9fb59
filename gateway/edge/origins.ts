import type { IncomingMessage, ServerResponse } from 'node:http'
import { OriginMayNotAct } from './refusals.js'

/**
 * Who may ask from a browser. Any page may read: there are no cookies here, so a page learns nothing that whoever wrote
 * it could not have fetched. Acts come only from the pages listed.
 */
export const readableByAnyone: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'x-request-id, retry-after',
}

/** Answers a browser that asks beforehand; it may remember for two hours, the longest any browser does. */
export function answerPreflight(response: ServerResponse): void {
  response.writeHead(204, {
    ...readableByAnyone,
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    // The star covers every header but this one.
    'access-control-allow-headers': '*, authorization',
    'access-control-max-age': '7200',
  })
  response.end()
}

/** Refuses an act from a page of an origin that is not listed. Programs that are no browser send no `Origin`. */
export function requireListedOrigin(request: IncomingMessage, writers: ReadonlySet<string>): void {
  const { origin } = request.headers
  if (origin !== undefined && !writers.has(origin)) throw new OriginMayNotAct(origin)
}
