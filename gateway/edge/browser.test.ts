import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, inABrowser, openBrowser } from '../../test/browser.js'
import { type ExampleEdge, exampleEdge } from './example.js'

/** A web page of some other origin. */
async function pageElsewhere(): Promise<{ server: Server; origin: string }> {
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end('<title>Elsewhere</title>'),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

describe.skipIf(!hasBrowser)(`a page of another origin, ${inABrowser}`, () => {
  let browser: Browser
  let listed: Awaited<ReturnType<typeof pageElsewhere>>
  let foreign: Awaited<ReturnType<typeof pageElsewhere>>
  let world: ExampleEdge
  let page: Page

  beforeAll(async () => {
    listed = await pageElsewhere()
    foreign = await pageElsewhere()
    world = await exampleEdge({ writers: [listed.origin] })
    browser = await openBrowser()
    page = await browser.newPage()
  })
  afterAll(async () => {
    await browser?.close()
    await world?.[Symbol.asyncDispose]()
    listed?.server.close()
    foreign?.server.close()
  })

  const ask = (query: string, credentials: 'omit' | 'include' = 'omit', own: Record<string, string> = {}) =>
    page.evaluate(
      async ({ url, query, credentials, own }) => {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'graphql-client-name': 'elsewhere', ...own },
          body: JSON.stringify({ query }),
          credentials,
        })
        return { status: response.status, requestId: response.headers.get('x-request-id'), body: await response.json() }
      },
      { url: `${world.url}/graphql`, query, credentials, own },
    )

  test('reads, by POST and by GET, and sees the id of its request', async () => {
    await page.goto(foreign.origin)
    const { body, requestId } = await ask('{ hello }')
    expect(body).toMatchObject({ data: { hello: 'Hei, verda!' } })
    expect(requestId).toBeTruthy()
    const got = await page.evaluate(async (url) => (await fetch(url)).json(), `${world.url}/graphql?query=%7Bhello%7D`)
    expect(got).toMatchObject({ data: { hello: 'Hei, verda!' } })
  })

  test('hears a subscription', async () => {
    const heard = await page.evaluate(
      (url) =>
        new Promise((resolve) => {
          const source = new EventSource(url)
          source.addEventListener('next', (event) => {
            source.close()
            resolve(JSON.parse((event as MessageEvent).data as string))
          })
        }),
      `${world.url}/graphql?query=${encodeURIComponent('subscription { endless }')}`,
    )
    expect(heard).toMatchObject({ data: { endless: 1 } })
  })

  test('acts only where it is listed', async () => {
    const signedIn = await world.signedIn()
    await page.goto(foreign.origin)
    expect(await ask('mutation { approve(pilot: "p1") }', 'omit', signedIn)).toMatchObject({
      status: 403,
      body: { errors: [{ extensions: { code: 'ORIGIN_MAY_NOT_ACT' } }] },
    })
    expect(world.engine.approvals).toBe(0)
    await page.goto(listed.origin)
    expect(await ask('mutation { approve(pilot: "p1") }', 'omit', signedIn)).toMatchObject({
      status: 200,
      body: { data: { approve: true } },
    })
    expect(world.engine.approvals).toBe(1)
  })

  test('cannot send along who is logged in', async () => {
    await page.goto(foreign.origin)
    await expect(ask('{ hello }', 'include')).rejects.toThrow(/Failed to fetch/)
  })

  test('cannot slip an act in as a form', async () => {
    await page.goto(foreign.origin)
    const before = world.engine.approvals
    await page.evaluate(
      (url) =>
        fetch(url, {
          method: 'POST',
          mode: 'no-cors',
          headers: { 'content-type': 'text/plain' },
          body: '{"query":"mutation { approve(pilot: 1) }"}',
        }),
      `${world.url}/graphql`,
    )
    expect(world.engine.approvals).toBe(before)
  })
})
