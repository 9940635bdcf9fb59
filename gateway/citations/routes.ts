import type { IncomingMessage, ServerResponse } from 'node:http'
import { GraphQLError } from 'graphql'
import { DomainError, type Report, toGraphQLError } from '../../subgraphs/foundation/errors.js'
import { Refusal } from '../../subgraphs/foundation/refusal.js'
import { send } from '../edge/answer.js'
import { asOfIn } from '../edge/as-of.js'
import { clientOf } from '../edge/client.js'
import { DocumentRefused, type Documents } from '../edge/documents.js'
import { languageIn } from '../edge/graphql.js'
import { answerPreflight, readableByAnyone } from '../edge/origins.js'
import { readParameters } from '../edge/parameters.js'
import { ClientGone, MethodNotAllowed } from '../edge/refusals.js'
import { type Route, telling } from '../edge/routes.js'
import type { TrustedDocuments } from '../edge/trusted-documents.js'
import { RequestTimeout } from '../engine/faults.js'
import type { Citation } from './citation.js'
import type { Citations } from './citations.js'
import { csvOf } from './csv.js'
import { nothingThatRuns, pageOf } from './page.js'
import type { Waiting } from './public-answers.js'
import { bibtexOf, referenceOf, risOf } from './reference.js'
import { CitationMoved, CitationUnknown } from './refusals.js'
import type { Standing } from './standing.js'

export interface CitationRoutesOptions<Prepared> {
  readonly citations: Citations<Prepared>
  readonly documents: Documents<Prepared>
  readonly trusted: TrustedDocuments
  readonly report: Report
  readonly bodyBytesAtMost: number
  /** Where people find the gateway. */
  readonly here: () => URL
}

/** The forms in which a citation is given, by what the path ends in. */
const forms = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  'canonical.json': 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
} as const

type Form = keyof typeof forms

/** `/cite` makes a citation, `/cite/ID` shows it: as a page, or as what its ending or the `accept` header names. */
export function citationRoutes<Prepared>(options: CitationRoutesOptions<Prepared>): ReadonlyMap<string, Route> {
  const routes = new CitationRoutes(options)
  return new Map<string, Route>([
    ['/cite', (request, response, search) => routes.cite(request, response, search)],
    ['/cite/', telling((request, response) => routes.show(request, response))],
  ])
}

class CitationRoutes<Prepared> {
  constructor(private readonly of: CitationRoutesOptions<Prepared>) {}

  async cite(request: IncomingMessage, response: ServerResponse, search: string): Promise<void> {
    if (request.method === 'OPTIONS') return answerPreflight(response)
    if (request.method !== 'POST') throw new MethodNotAllowed(request.method ?? '', ['POST', 'OPTIONS'])
    const { citations, documents, trusted, bodyBytesAtMost } = this.of
    const client = clientOf(request.headers)
    let { language } = client
    try {
      const parameters = await readParameters(request, search, bodyBytesAtMost)
      language = languageIn(parameters) ?? language
      const { variables, extensions } = parameters
      const { citation, isNew } = await citations.cite(
        {
          question: documents.question(trusted.text(parameters), parameters.operationName),
          variables,
          language,
          asOf: asOfIn(request.headers, search, extensions),
          revision: extensions.revision,
          address: request.socket.remoteAddress ?? '',
        },
        waiting(response, client.requestId),
      )
      const { url, text } = this.#reference(citation)
      answer(response, isNew ? 201 : 200, forms.json, `${JSON.stringify({ ...metadata(citation), url, text })}\n`, {
        ...{ 'cache-control': 'no-store', location: url, 'x-request-id': client.requestId },
      })
    } catch (error) {
      this.#refuse(response, error, { language, requestId: client.requestId })
    }
  }

  async show(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const client = clientOf(request.headers)
    try {
      const { name, form } = asked(request)
      const citation = await this.of.citations.find(name)
      const body = await this.#inForm(form, citation, waiting(response, client.requestId), client.language)
      answer(response, 200, forms[form], body, {
        'cache-control': 'no-cache',
        vary: 'accept, accept-language',
        'x-robots-tag': 'noindex',
        'x-request-id': client.requestId,
        'content-disposition': `inline; filename="bygdevekst-${citation.id}.${form}"`,
        ...(form === 'html' && nothingThatRuns),
      })
    } catch (error) {
      this.#refuse(response, error, client)
    }
  }

  async #inForm(form: Form, citation: Citation, wait: Waiting, language: ReturnType<typeof clientOf>['language']) {
    const { citations } = this.of
    const { schemaVersion } = citations
    const reference = this.#reference(citation)
    // What a reference says does not depend on how the answer stands.
    if (form === 'bib') return bibtexOf(reference)
    if (form === 'ris') return risOf(reference)
    const standing = await citations.standing(citation, wait)
    if (form === 'html') return pageOf({ citation, reference, standing, schemaVersion, language })
    if (form === 'json') return inJson({ citation, standing, schemaVersion, url: reference.url, text: reference.text })
    if (standing.state === 'MOVED') throw new CitationMoved(citation.id, standing.causes)
    return form === 'csv' ? csvOf(citation, standing.answer) : standing.answer.canonical
  }

  #reference(citation: Citation) {
    return referenceOf(citation, new URL(`/cite/${citation.id}`, this.of.here()).href)
  }

  #refuse(
    response: ServerResponse,
    error: unknown,
    reader: Pick<ReturnType<typeof clientOf>, 'language' | 'requestId'>,
  ) {
    if (error instanceof ClientGone || response.destroyed) return
    const all = error instanceof DocumentRefused ? error.errors : [error]
    const errors = all.map((each) => toGraphQLError(each, reader, this.of.report).toJSON())
    const headers = { 'x-request-id': reader.requestId, ...(error instanceof Refusal && error.headers) }
    send(response, statusOf(error), 'application/json', headers, { errors })
  }
}

/** The id and the form that a path names, or else the form that the client likes best. */
function asked({ url = '', headers }: IncomingMessage): { readonly name: string; readonly form: Form } {
  const path = url.slice('/cite/'.length).split('?')[0]!
  const dot = path.indexOf('.')
  if (dot < 0) return { name: path, form: preferred(headers.accept) }
  const ending = path.slice(dot + 1)
  if (!Object.hasOwn(forms, ending)) throw new CitationUnknown(path)
  return { name: path.slice(0, dot), form: ending as Form }
}

/** A browser names HTML, a program what it reads; whoever takes anything, or nothing that is there, is shown the page. */
function preferred(accept = ''): Form {
  const wanted = accept
    .split(',')
    .map((range) => {
      const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
      const quality = parameters.find((each) => each.startsWith('q='))?.slice(2)
      return { type, quality: quality === undefined ? 1 : Number(quality) || 0 }
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
  for (const { type } of wanted)
    for (const form of ['html', 'json', 'csv', 'bib', 'ris'] as const)
      if (forms[form].startsWith(`${type};`)) return form
  return 'html'
}

function metadata({ revision, ...citation }: Citation) {
  const { id, sha256, bytes, language, isSynthetic, schemaVersion, citedAt } = citation
  return { id, sha256, bytes, revision, language, isSynthetic, schemaVersion, citedAt }
}

/** `data` is there only where it is what was cited: nobody shall take another answer for it. */
function inJson({
  citation,
  standing,
  schemaVersion,
  url,
  text,
}: {
  readonly citation: Citation
  readonly standing: Standing
  readonly schemaVersion: string
  readonly url: string
  readonly text: string
}): string {
  const { operation, variables } = citation
  const isThere = standing.state === 'UNCHANGED'
  const said = {
    ...metadata(citation),
    ...{ url, text, operation, variables: JSON.parse(variables) },
    standing: { state: standing.state, schemaServed: schemaVersion, causes: isThere ? [] : standing.causes },
  }
  return `${JSON.stringify(said).slice(0, -1)},"data":${isThere ? standing.answer.canonical : 'null'}}\n`
}

function waiting(response: ServerResponse, requestId: string): Waiting {
  const abort = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) abort.abort(new Error('The client is gone.'))
  })
  return { requestId, abort }
}

function statusOf(error: unknown): number {
  if (error instanceof Refusal) return error.status
  if (error instanceof RequestTimeout) return 504
  return error instanceof DocumentRefused || error instanceof DomainError || error instanceof GraphQLError ? 400 : 500
}

function answer(
  response: ServerResponse,
  status: number,
  contentType: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): void {
  response.writeHead(status, {
    ...readableByAnyone,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...headers,
    'content-type': contentType,
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
}
