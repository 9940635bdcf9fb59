import type { IncomingMessage, ServerResponse } from 'node:http'
import { SignInNeeded } from '../../subgraphs/foundation/access/refusals.js'
import { isLoopback } from '../../subgraphs/foundation/access/remote-issuer.js'
import { toGraphQLError } from '../../subgraphs/foundation/errors.js'
import { send } from '../edge/answer.js'
import { clientOf } from '../edge/client.js'
import { MethodNotAllowed, OriginMayNotAct, ParameterRefused } from '../edge/refusals.js'
import { type Route, telling } from '../edge/routes.js'
import { cookie, cookieIn } from './cookies.js'
import { SignInFailed } from './refusals.js'
import { type SessionIssuer, tokenSeconds } from './session-issuer.js'
import { type Sessions, sessionSeconds } from './sessions.js'
import { type SignIn, signInSeconds } from './sign-in.js'

export interface SessionRoutesOptions {
  readonly signIn: SignIn
  readonly sessions: Sessions
  readonly issuer: SessionIssuer
  /** Where people find the gateway. */
  readonly here: () => URL
  readonly production: boolean
  /** Origins whose pages may act, and so may ask for a token. */
  readonly writers: ReadonlySet<string>
}

const begunCookie = 'bygdevekst_sign_in'
const sessionCookie = 'bygdevekst_session'
const unseen = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' }

/** The paths by which people sign in and out with a browser. Only here are there cookies: `/graphql` knows none. */
export function sessionRoutes(options: SessionRoutesOptions): ReadonlyMap<string, Route> {
  const routes = new SessionRoutes(options)
  return new Map<string, Route>([
    ['/session/start', telling((request, response, search) => routes.start(request, response, search))],
    ['/session/callback', telling((request, response, search) => routes.callback(request, response, search))],
    ['/session/token', acting((request, response) => routes.token(request, response))],
    ['/session/end', acting((request, response) => routes.end(request, response))],
  ])
}

function acting(route: Route): Route {
  return (request, response, search) => {
    if (request.method !== 'POST') throw new MethodNotAllowed(request.method ?? '', ['POST'])
    return route(request, response, search)
  }
}

class SessionRoutes {
  constructor(private readonly of: SessionRoutesOptions) {}

  async start(request: IncomingMessage, response: ServerResponse, search: string): Promise<void> {
    const here = this.of.here()
    // This machine has two names, and a browser keeps what it is given under one for that one alone.
    if (isLoopback(here) && request.headers.host !== here.host)
      return this.#redirect(response, new URL(`/session/start?${search}`, here).href, [])
    const parameters = new URLSearchParams(search)
    const issuer = this.#issuerIn(parameters)
    const { location, sealed } = await this.of.signIn.begin(issuer, this.#returnTo(parameters.get('return')))
    this.#redirect(response, location.href, [this.#begun(sealed, signInSeconds)])
  }

  async callback(request: IncomingMessage, response: ServerResponse, search: string): Promise<void> {
    const sealed = cookieIn(request, begunCookie, this.#secure)
    if (sealed === undefined) throw new SignInFailed('STATE')
    const { login, returnTo } = await this.of.signIn.finish(new URLSearchParams(search), sealed)
    const earlier = cookieIn(request, sessionCookie, this.#secure)
    if (earlier !== undefined) this.of.sessions.end(earlier)
    const session = this.of.sessions.begin(login)
    this.#redirect(response, returnTo, [this.#begun('', 0), this.#session(session, sessionSeconds)])
  }

  /** A token for the page that asks, to be kept in its memory alone. */
  async token(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const headers = this.#readableBy(request)
    const shown = cookieIn(request, sessionCookie, this.#secure)
    const session = shown === undefined ? undefined : this.of.sessions.find(shown)
    if (!session) return this.#signInNeeded(request, response, headers)
    const seconds = Math.min(tokenSeconds, session.seconds)
    const token = await this.of.issuer.tokenFor(session.login, seconds)
    const body = JSON.stringify({ access_token: token, token_type: 'Bearer', expires_in: seconds })
    response.writeHead(200, { ...unseen, ...headers, 'content-type': 'application/json; charset=utf-8' }).end(body)
  }

  end(request: IncomingMessage, response: ServerResponse): void {
    const headers = this.#readableBy(request)
    const shown = cookieIn(request, sessionCookie, this.#secure)
    if (shown !== undefined) this.of.sessions.end(shown)
    response.writeHead(204, { ...unseen, ...headers, 'set-cookie': this.#session('', 0) }).end()
  }

  get #secure(): boolean {
    const here = this.of.here()
    return this.of.production || here.protocol === 'https:' || !isLoopback(here)
  }

  #begun(value: string, seconds: number): string {
    // Lax: the browser comes back from another site, and has to show it then.
    return cookie(begunCookie, value, { path: '/session/callback', sameSite: 'Lax', seconds, secure: this.#secure })
  }

  #session(value: string, seconds: number): string {
    return cookie(sessionCookie, value, { path: '/session', sameSite: 'Strict', seconds, secure: this.#secure })
  }

  #issuerIn(parameters: URLSearchParams): string {
    const { issuers } = this.of.signIn
    const wanted = parameters.get('issuer') ?? (issuers.length === 1 ? issuers[0] : undefined)
    if (wanted !== undefined && issuers.includes(wanted)) return wanted
    const list = issuers.map((each) => `"${each}"`).join(', ')
    throw new ParameterRefused('issuer', { nb: `en av [${list}]`, nn: `ein av [${list}]`, en: `one of [${list}]` })
  }

  /** A page of ours, or of one that may act: whoever follows a link to sign in is not led astray by it. */
  #returnTo(wanted: string | null): string {
    const here = this.of.here()
    if (wanted === null) return '/'
    const url = URL.canParse(wanted, here.href) ? new URL(wanted, here) : undefined
    if (url && (url.origin === here.origin || this.of.writers.has(url.origin))) return url.href
    throw new ParameterRefused('return', {
      nb: 'en side her, eller en side som kan endre noe',
      nn: 'ei side her, eller ei side som kan endre noko',
      en: 'a page of this server, or of one that may act',
    })
  }

  /** Who may ask from a browser, and read the answer: our own pages, and those that may act. Programs send no `Origin`. */
  #readableBy({ headers: { origin } }: IncomingMessage): Readonly<Record<string, string>> {
    if (origin === undefined || origin === this.of.here().origin) return {}
    if (!this.of.writers.has(origin)) throw new OriginMayNotAct(origin)
    return {
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
      vary: 'origin',
    }
  }

  #signInNeeded({ headers }: IncomingMessage, response: ServerResponse, own: Readonly<Record<string, string>>): void {
    const refusal = new SignInNeeded()
    const errors = [toGraphQLError(refusal, clientOf(headers), () => {}).toJSON()]
    send(response, refusal.status, 'application/json', { ...refusal.headers, ...own }, { errors })
  }

  #redirect(response: ServerResponse, location: string, cookies: readonly string[]): void {
    response.writeHead(302, { ...unseen, location, 'set-cookie': [...cookies] }).end()
  }
}
