import { gzipSync } from 'node:zlib'
import { readableByAnyone } from './origins.js'
import { type Route, telling } from './routes.js'
import { sha256 } from './sha256.js'

/** Something that is the same for everybody, read once when the process starts. */
export class Page {
  readonly #body: Buffer
  #packed: Buffer | undefined
  readonly #headers: Readonly<Record<string, string>>

  constructor(contentType: string, body: string | Buffer, headers: Readonly<Record<string, string>> = {}) {
    this.#body = Buffer.from(body)
    this.#headers = {
      ...readableByAnyone,
      'content-type': contentType,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
      etag: `W/"${sha256(this.#body.toString('latin1')).slice(0, 20)}"`,
      vary: 'accept-encoding',
      ...headers,
    }
  }

  readonly route: Route = telling((request, response) => {
    if (request.headers['if-none-match'] === this.#headers.etag) {
      response.writeHead(304, this.#headers).end()
      return
    }
    const takesPacked = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    const body = takesPacked ? this.#inGzip() : this.#body
    response.writeHead(200, {
      ...this.#headers,
      'content-length': body.length,
      ...(takesPacked && { 'content-encoding': 'gzip' }),
    })
    response.end(body)
  })

  #inGzip(): Buffer {
    this.#packed ??= gzipSync(this.#body)
    return this.#packed
  }
}

/** What a page of ours may load: its own files, and nothing from anywhere else. */
export const ownFilesOnly = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}
