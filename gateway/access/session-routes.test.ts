import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memberOf } from '../../subgraphs/foundation/access/example-directory.js'
import { ExampleIssuer, exampleAudience } from '../../subgraphs/foundation/access/example-issuer.js'
import { type ExampleAccess, ExampleBrowser, exampleAccess, exampleRoles } from './example-platform.js'
import { localIssuerName } from './local-issuer.js'

const start = `/session/start?issuer=${encodeURIComponent(localIssuerName)}`
const whoActs = { query: '{ context { actor { party person tasks } } }' }

let access: ExampleAccess
beforeAll(async () => {
  access = await exampleAccess()
})
afterAll(() => access[Symbol.asyncDispose]())

interface Refused {
  readonly errors: readonly { readonly extensions: { readonly code: string } }[]
}
interface Given {
  readonly access_token: string
}

const aBrowser = () => new ExampleBrowser(access.world.url)
const form = (fields: Iterable<[string, string]>) => ({ method: 'POST', body: new URLSearchParams([...fields]) })
const codeOf = async (response: Response) => ((await response.json()) as Refused).errors[0]!.extensions

/** As far as the address that leads back to the gateway with a code. */
async function toTheCallback(browser: ExampleBrowser, role = 'planner', way = start): Promise<string> {
  const page = new URL(ExampleBrowser.leads(await browser.visit(way)))
  return ExampleBrowser.leads(await browser.visit('/sign-in', form([...page.searchParams, ['role', role]])))
}

async function signIn(browser: ExampleBrowser, role?: string): Promise<Response> {
  return browser.visit(await toTheCallback(browser, role))
}

const post = (browser: ExampleBrowser, path: string, headers: Record<string, string> = {}) =>
  browser.visit(path, { method: 'POST', headers })

async function tokenOf(browser: ExampleBrowser): Promise<string> {
  return ((await (await post(browser, '/session/token')).json()) as Given).access_token
}

describe('a person who signs in with a browser', () => {
  test('gets a token for five minutes, and acts by it', async () => {
    const browser = aBrowser()
    const arrived = await signIn(browser)
    expect([arrived.status, arrived.headers.get('location')]).toEqual([302, '/'])
    const response = await post(browser, '/session/token')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const { access_token: token, ...rest } = (await response.json()) as Given
    expect(rest).toEqual({ token_type: 'Bearer', expires_in: 300 })
    const answer = await access.world.ask(whoActs, { authorization: `Bearer ${token}` })
    expect(await answer.json()).toMatchObject({
      data: { context: { actor: { party: 'smola-kommune', person: 'local/planner', tasks: ['DRAFT', 'SUBMIT'] } } },
    })
  })

  test('is kept by a cookie that no script reads, no other site sends, and no other path sees', async () => {
    const browser = aBrowser()
    await signIn(browser)
    const session = browser.told.find((each) => each.startsWith('bygdevekst_session='))
    expect(session).toMatch(/^bygdevekst_session=[\w-]{43}; Path=\/session; Max-Age=28800; HttpOnly; SameSite=Strict$/)
    expect(browser.told.find((each) => each.startsWith('bygdevekst_sign_in='))).toMatch(
      /^bygdevekst_sign_in=[\w.-]+; Path=\/session\/callback; Max-Age=600; HttpOnly; SameSite=Lax$/,
    )
    expect([...browser.cookies.keys()]).toEqual(['bygdevekst_session'])
  })

  test('is nobody at /graphql by that cookie alone', async () => {
    const browser = aBrowser()
    await signIn(browser)
    const cookie = `bygdevekst_session=${browser.cookies.get('bygdevekst_session')!.value}`
    expect(await (await access.world.ask(whoActs, { cookie })).json()).toMatchObject({
      data: { context: { actor: null } },
    })
    const act = await access.world.ask({ query: 'mutation { approve(pilot: "p") }' }, { cookie })
    expect(await codeOf(act)).toMatchObject({ code: 'SIGN_IN_NEEDED' })
    expect((await access.world.ask(whoActs, { authorization: `Bearer ${cookie.split('=')[1]}` })).status).toBe(401)
  })

  test('is signed out when they say so', async () => {
    const browser = aBrowser()
    await signIn(browser)
    const session = browser.cookies.get('bygdevekst_session')!
    const ended = await post(browser, '/session/end')
    expect(ended.status).toBe(204)
    expect(browser.cookies.size).toBe(0)
    browser.cookies.set('bygdevekst_session', session)
    const response = await post(browser, '/session/token')
    expect([response.status, (await codeOf(response)).code]).toEqual([401, 'SIGN_IN_NEEDED'])
  })

  test('never keeps a session that was there before', async () => {
    const browser = aBrowser()
    browser.cookies.set('bygdevekst_session', { value: 'set-by-somebody-else', path: '/session' })
    await signIn(browser, 'planner')
    const first = browser.cookies.get('bygdevekst_session')!
    expect(first.value).not.toBe('set-by-somebody-else')
    await signIn(browser, 'approver')
    const second = browser.cookies.get('bygdevekst_session')!
    expect(second.value).not.toBe(first.value)
    const old = aBrowser()
    old.cookies.set('bygdevekst_session', first)
    expect((await post(old, '/session/token')).status).toBe(401)
  })

  test('has no session where two cookies claim to be it', async () => {
    const browser = aBrowser()
    await signIn(browser)
    const { value } = browser.cookies.get('bygdevekst_session')!
    const cookie = `bygdevekst_session=${value}; bygdevekst_session=other`
    expect((await aBrowser().visit('/session/token', { method: 'POST', headers: { cookie } })).status).toBe(401)
  })
})

describe('coming back', () => {
  const failed = (step: string) => ({ code: 'SIGN_IN_FAILED', values: { step } })

  test('in another browser than one began in leads nowhere', async () => {
    const address = await toTheCallback(aBrowser())
    const response = await aBrowser().visit(address)
    expect([response.status, await codeOf(response)]).toEqual([400, failed('STATE')])
    expect(response.headers.getSetCookie()).toEqual([])
  })

  test('to what somebody else began leads nowhere', async () => {
    const [own, others] = [aBrowser(), aBrowser()]
    await toTheCallback(own)
    const response = await own.visit(await toTheCallback(others, 'approver'))
    expect(await codeOf(response)).toEqual(failed('STATE'))
  })

  test('with another one’s code leads nowhere: only whoever began has what it asks for', async () => {
    const [own, others] = [aBrowser(), aBrowser()]
    const address = new URL(await toTheCallback(own))
    const stolen = new URL(await toTheCallback(others, 'approver')).searchParams.get('code')!
    address.searchParams.set('code', stolen)
    expect(await codeOf(await own.visit(address.href))).toEqual(failed('CODE'))
  })

  test('twice with one code leads nowhere', async () => {
    const browser = aBrowser()
    const address = await toTheCallback(browser)
    const begun = browser.cookies.get('bygdevekst_sign_in')!
    expect((await browser.visit(address)).status).toBe(302)
    browser.cookies.set('bygdevekst_sign_in', begun)
    expect(await codeOf(await browser.visit(address))).toEqual(failed('CODE'))
  })

  test.each<[what: string, change: (address: URL) => void, step: string]>([
    ['without a code', (address) => address.searchParams.delete('code'), 'ANSWER'],
    ['with another state', (address) => address.searchParams.set('state', 'other'), 'STATE'],
    ['without a state', (address) => address.searchParams.delete('state'), 'STATE'],
    ['in the name of another issuer', (address) => address.searchParams.set('iss', 'https://evil.example.no'), 'STATE'],
  ])('%s leads nowhere', async (_, change, step) => {
    const browser = aBrowser()
    const address = new URL(await toTheCallback(browser))
    change(address)
    expect(await codeOf(await browser.visit(address.href))).toEqual(failed(step))
    expect(browser.cookies.has('bygdevekst_session')).toBe(false)
  })

  test('with what was begun changed on the way leads nowhere', async () => {
    const browser = aBrowser()
    const address = await toTheCallback(browser)
    const { value, path } = browser.cookies.get('bygdevekst_sign_in')!
    browser.cookies.set('bygdevekst_sign_in', { value: `${value.slice(0, -2)}AA`, path })
    expect(await codeOf(await browser.visit(address))).toEqual(failed('STATE'))
  })
})

describe('beginning', () => {
  test.each([
    'https://evil.example.no',
    '//evil.example.no',
    '/\\evil.example.no',
    'javascript:alert(1)',
    'https://plan.example.no.evil.no',
  ])('never ends at %s', async (address) => {
    const response = await aBrowser().visit(`${start}&return=${encodeURIComponent(address)}`)
    expect([response.status, (await codeOf(response)).code]).toEqual([400, 'PARAMETER_REFUSED'])
  })

  test.each(['/explorer?x=1', 'https://plan.example.no/plans'])(
    'ends at %s, which is ours or may act',
    async (address) => {
      const browser = aBrowser()
      const callback = await toTheCallback(browser, 'planner', `${start}&return=${encodeURIComponent(address)}`)
      expect(ExampleBrowser.leads(await browser.visit(callback))).toBe(new URL(address, access.world.url).href)
    },
  )

  test('at somebody who is not known is refused', async () => {
    const response = await aBrowser().visit('/session/start?issuer=https://evil.example.no')
    expect((await codeOf(response)).code).toBe('PARAMETER_REFUSED')
  })

  test('under the machine’s other name goes on under the one that cookies are kept by', async () => {
    const other = access.world.url.replace('127.0.0.1', 'localhost')
    const response = await new ExampleBrowser(other).visit(start)
    expect(ExampleBrowser.leads(response)).toBe(`${access.world.url}${start}`)
  })
})

describe('a page elsewhere', () => {
  test('that may act may ask for the token of who is signed in', async () => {
    const browser = aBrowser()
    await signIn(browser)
    const response = await post(browser, '/session/token', { origin: 'https://plan.example.no' })
    expect(response.status).toBe(200)
    expect(response.headers.get('access-control-allow-origin')).toBe('https://plan.example.no')
    expect(response.headers.get('access-control-allow-credentials')).toBe('true')
    const nobody = await post(aBrowser(), '/session/token', { origin: 'https://plan.example.no' })
    expect([nobody.status, nobody.headers.get('access-control-allow-origin')]).toEqual([401, 'https://plan.example.no'])
  })

  test.each(['https://evil.example.no', 'null'])('of the origin %s gets none', async (origin) => {
    const browser = aBrowser()
    await signIn(browser)
    for (const path of ['/session/token', '/session/end']) {
      const response = await post(browser, path, { origin })
      expect([response.status, (await codeOf(response)).code]).toEqual([403, 'ORIGIN_MAY_NOT_ACT'])
    }
    expect(await tokenOf(browser)).toBeDefined()
  })

  test('cannot have a token asked for by a link', async () => {
    const browser = aBrowser()
    await signIn(browser)
    expect((await browser.visit('/session/token')).status).toBe(405)
  })
})

describe('the page of roles', () => {
  test('has a button for each, and nothing of a name is markup', async () => {
    const browser = aBrowser()
    const page = await browser.visit(ExampleBrowser.leads(await browser.visit(start)))
    const text = await page.text()
    expect(text.match(/<button /g)).toHaveLength(exampleRoles.length)
    expect(text).toContain('Planlegger &#60;i Smøla&#62;')
    expect(page.headers.get('content-security-policy')).toContain("form-action 'self'")
  })

  test('found by hand begins a sign-in', async () => {
    expect(ExampleBrowser.leads(await aBrowser().visit('/sign-in'))).toBe(start)
  })

  test('sends nobody anywhere but back to the gateway', async () => {
    const browser = aBrowser()
    const page = new URL(ExampleBrowser.leads(await browser.visit(start)))
    page.searchParams.set('redirect_uri', 'https://evil.example.no/')
    expect((await browser.visit(page.href)).status).toBe(400)
    expect((await browser.visit('/sign-in', form([...page.searchParams, ['role', 'planner']]))).status).toBe(400)
  })

  test.each([undefined, 'plain'])('takes no challenge of the method %s', async (method) => {
    const browser = aBrowser()
    const { searchParams } = new URL(ExampleBrowser.leads(await browser.visit(start)))
    if (method === undefined) searchParams.delete('code_challenge_method')
    else searchParams.set('code_challenge_method', method)
    expect((await browser.visit('/sign-in', form([...searchParams, ['role', 'planner']]))).status).toBe(400)
  })
})

describe('somewhere else to sign in', () => {
  test('is told by its discovery document, and believed by its own keys alone', async () => {
    await using issuer = await ExampleIssuer.start()
    issuer.discovery = { authorization_endpoint: `${issuer.url}/authorize`, token_endpoint: `${issuer.url}/token` }
    await using own = await exampleAccess({
      tokenIssuers: [issuer.url],
      tokenAudience: exampleAudience,
      signInClients: [{ issuer: issuer.url, id: 'client-1', secret: 'of the client' }],
    })
    own.directory.members.push({ issuer: issuer.url, subject: 'ola', mandate: { party: 'kdd', tasks: ['HANDLE'] } })
    const attempt = async (proof: Record<string, unknown>) => {
      const browser = new ExampleBrowser(own.world.url)
      const way = `/session/start?issuer=${encodeURIComponent(issuer.url)}`
      const asked = new URL(ExampleBrowser.leads(await browser.visit(way)))
      expect(asked.pathname).toBe('/authorize')
      const { state, nonce } = Object.fromEntries(asked.searchParams)
      issuer.answers.set('/token', {
        id_token: await issuer.token({ aud: 'client-1', sub: 'ola', nonce: nonce!, ...proof }),
      })
      return { browser, response: await browser.visit(`/session/callback?code=abc&state=${state}`) }
    }

    const { browser } = await attempt({})
    const token = await tokenOf(browser)
    const answer = await own.world.ask(whoActs, { authorization: `Bearer ${token}` })
    expect(await answer.json()).toMatchObject({
      data: { context: { actor: { party: 'kdd', person: memberOf('ola') } } },
    })
    expect(issuer.bodies.at(-1)).toMatchObject({ grant_type: 'authorization_code', code: 'abc', client_id: 'client-1' })
    expect(issuer.bodies.at(-1)!.code_verifier).toMatch(/^[\w-]{43}$/)

    for (const wrong of [
      { nonce: 'another' },
      { nonce: undefined },
      { aud: exampleAudience },
      { iss: 'https://evil.example.no' },
      { sub: undefined },
      { azp: 'another' },
    ]) {
      expect(await codeOf((await attempt(wrong)).response)).toEqual({
        code: 'SIGN_IN_FAILED',
        values: { step: 'TOKEN' },
      })
    }
  })
})

describe('in production', () => {
  test('cookies go over https alone, and nobody signs in as they like', async () => {
    await using own = await exampleAccess({ production: true, publicUrl: 'https://bygdevekst.example.no' })
    expect((await fetch(`${own.world.url}/sign-in`)).status).toBe(404)
    expect((await fetch(`${own.world.url}/local-issuer/keys`)).status).toBe(404)
    const token = await own.issuer.personToken('planner')
    const refused = await own.world.ask(whoActs, { authorization: `Bearer ${token}` })
    expect(await codeOf(refused)).toEqual({ code: 'TOKEN_REFUSED', values: { reason: 'ISSUER' } })
    const response = await fetch(`${own.world.url}/session/end`, { method: 'POST' })
    expect(response.headers.getSetCookie()).toEqual([
      '__Secure-bygdevekst_session=; Path=/session; Max-Age=0; HttpOnly; SameSite=Strict; Secure',
    ])
  })
})
