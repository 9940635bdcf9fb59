import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLoopback } from '../../subgraphs/foundation/access/remote-issuer.js'
import { repositoryFile } from '../../subgraphs/foundation/repository.js'
import { ownFilesOnly } from '../edge/page.js'
import { MethodNotAllowed, NotFound, ParameterRefused } from '../edge/refusals.js'
import { readBytes } from '../edge/request-body.js'
import { type Route, telling } from '../edge/routes.js'
import { type LocalIssuer, localIssuerName, type Role } from './local-issuer.js'
import { challengeOf, type SignInPlace } from './sign-in.js'

export interface LocalSignInOptions {
  readonly issuer: LocalIssuer
  readonly roles: readonly Role[]
  /** Where people find the gateway, and where it listens. */
  readonly here: () => URL
  readonly listening: () => URL
}

/** What the gateway is called at its own issuer. */
const clientId = 'bygdevekst'
const paths = {
  page: '/sign-in',
  discovery: '/local-issuer/.well-known/openid-configuration',
  keys: '/local-issuer/keys',
  token: '/local-issuer/token',
} as const

/** How long a one-time code is good, in milliseconds, and how many there may be. */
const codeMs = 60_000
const mostCodes = 1_000

interface Code {
  readonly subject: string
  readonly nonce: string
  readonly challenge: string
  readonly redirect: string
  readonly until: number
}

/**
 * Signing in with a press of a button, as one of the roles: by the same authorisation code with PKCE as everywhere, so that
 * what is tried out is what is relied on. It answers this machine alone.
 */
export class LocalSignIn {
  readonly place: SignInPlace
  readonly #codes = new Map<string, Code>()

  constructor(private readonly of: LocalSignInOptions) {
    this.place = {
      issuer: of.issuer,
      id: clientId,
      secret: null,
      endpoints: async () => ({ authorization: this.#at(paths.page), token: new URL(paths.token, of.listening()) }),
    }
  }

  get routes(): ReadonlyMap<string, Route> {
    return new Map<string, Route>([
      [paths.page, onThisMachine((request, response, search) => this.#page(request, response, search))],
      [paths.discovery, onThisMachine(telling((_, response) => answer(response, 200, this.#discovery())))],
      [paths.keys, onThisMachine(telling((_, response) => answer(response, 200, this.of.issuer.keys)))],
      [paths.token, onThisMachine((request, response) => this.#token(request, response))],
    ])
  }

  async #page(request: IncomingMessage, response: ServerResponse, search: string): Promise<void> {
    if (request.method === 'POST') return this.#chosen(await formOf(request), response)
    if (request.method !== 'GET') throw new MethodNotAllowed(request.method ?? '', ['GET', 'POST'])
    const asked = new URLSearchParams(search)
    if (!asked.has('client_id')) {
      const start = `/session/start?issuer=${encodeURIComponent(localIssuerName)}`
      response.writeHead(302, { location: start, 'cache-control': 'no-store' }).end()
      return
    }
    this.#held(asked)
    response
      .writeHead(200, {
        ...ownFilesOnly,
        ...formsToOurselves,
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
      })
      .end(pageOf(asked, this.of.roles))
  }

  #chosen(form: URLSearchParams, response: ServerResponse): void {
    const { redirect, state, nonce, challenge } = this.#held(form)
    const role = this.of.roles.find(({ subject }) => subject === form.get('role'))
    if (!role)
      throw new ParameterRefused('role', { nb: 'en av knappene', nn: 'ein av knappane', en: 'one of the buttons' })
    const code = randomBytes(24).toString('base64url')
    if (this.#codes.size >= mostCodes) this.#codes.delete(this.#codes.keys().next().value!)
    this.#codes.set(code, { subject: role.subject, nonce, challenge, redirect, until: Date.now() + codeMs })
    const location = new URL(redirect)
    for (const [name, value] of Object.entries({ code, state, iss: localIssuerName }))
      location.searchParams.set(name, value)
    response.writeHead(303, { location: location.href, 'cache-control': 'no-store' }).end()
  }

  /** Changes a one-time code for a proof of who signed in: once, and only for whoever began with this verifier. */
  async #token(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST') throw new MethodNotAllowed(request.method ?? '', ['POST'])
    const form = await formOf(request)
    const shown = form.get('code') ?? ''
    const code = this.#codes.get(shown)
    this.#codes.delete(shown)
    const fits =
      code !== undefined &&
      code.until > Date.now() &&
      form.get('redirect_uri') === code.redirect &&
      challengeOf(form.get('code_verifier') ?? '') === code.challenge
    if (!fits) return answer(response, 400, { error: 'invalid_grant' })
    const { subject: sub, nonce } = code
    const proof = await this.of.issuer.sign({ aud: clientId, sub, nonce }, 120)
    answer(response, 200, { id_token: proof, token_type: 'Bearer' })
  }

  /** What is asked of the page, if it comes from the gateway itself. */
  #held(asked: URLSearchParams) {
    const said = (name: string) => {
      const value = asked.get(name)
      if (value !== null && value !== '' && value.length <= 2_000) return value
      throw new ParameterRefused(name, { nb: 'med', nn: 'med', en: 'given' })
    }
    const redirect = said('redirect_uri')
    if (said('client_id') !== clientId || redirect !== this.#at('/session/callback').href)
      throw new ParameterRefused('redirect_uri', {
        nb: 'gatewayens egen',
        nn: 'gatewayen sin eigen',
        en: 'the gateway’s own',
      })
    if (said('code_challenge_method') !== 'S256')
      throw new ParameterRefused('code_challenge_method', { nb: '"S256"', nn: '"S256"', en: '"S256"' })
    return { redirect, state: said('state'), nonce: said('nonce'), challenge: said('code_challenge') }
  }

  #discovery() {
    return {
      issuer: localIssuerName,
      jwks_uri: this.#at(paths.keys).href,
      authorization_endpoint: this.#at(paths.page).href,
      token_endpoint: this.#at(paths.token).href,
      response_types_supported: ['code'],
      code_challenge_methods_supported: ['S256'],
      id_token_signing_alg_values_supported: this.of.issuer.algorithms,
      authorization_response_iss_parameter_supported: true,
    }
  }

  #at(path: string): URL {
    return new URL(path, this.of.here())
  }
}

/** Our pages send nothing anywhere; this one has buttons. */
const formsToOurselves = {
  'content-security-policy': ownFilesOnly['content-security-policy'].replace(
    "form-action 'none'",
    "form-action 'self'",
  ),
}

/** Lets nobody in from elsewhere, nor a page that has had its own name lead to this machine. */
function onThisMachine(route: Route): Route {
  return (request, response, search) => {
    const { remoteAddress = '' } = request.socket
    const host = `http://${request.headers.host}`
    const isHere = /^(::ffff:)?127\.|^::1$/.test(remoteAddress) && URL.canParse(host) && isLoopback(new URL(host))
    if (!isHere) throw new NotFound()
    return route(request, response, search)
  }
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams((await readBytes(request, 20_000)).toString('utf8'))
}

function answer(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(JSON.stringify(body))
}

function pageOf(asked: URLSearchParams, roles: readonly Role[]): string {
  const kept = [...asked].map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}" />`,
  )
  const buttons = roles.map(
    ({ subject, name, party, tasks }) =>
      `<li><button name="role" value="${escaped(subject)}"><strong>${escaped(name)}</strong>${escaped(party)}${tasks.length === 0 ? '' : ` · ${escaped(tasks.join(', ').toLowerCase())}`}</button></li>`,
  )
  return page()
    .replace('{{asked}}', () => kept.join('\n'))
    .replace('{{roles}}', () => buttons.join('\n'))
}

const page = () => readFileSync(repositoryFile('gateway/pages/sign-in.html'), 'utf8')

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
