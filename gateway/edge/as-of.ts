import type { IncomingHttpHeaders } from 'node:http'
import type { Parameters } from './parameters.js'
import { AsOfNotServed } from './refusals.js'

/** Refuses a question about an earlier moment, in each of the three places it may be asked: nobody is to take today's answer for it. */
export function refuseAsOf(headers: IncomingHttpHeaders, search: string, extensions: Parameters['extensions']): void {
  if (
    'x-as-of' in headers ||
    'asOf' in extensions ||
    (search.includes('asOf') && new URLSearchParams(search).has('asOf'))
  ) {
    throw new AsOfNotServed()
  }
}
