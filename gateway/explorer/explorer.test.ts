import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, inABrowser, openBrowser } from '../../test/browser.js'
import { type ExampleEdge, exampleEdge } from '../edge/example.js'
import { savedQuestions } from './questions.js'

describe.skipIf(!hasBrowser)(`the explorer, ${inABrowser}`, () => {
  let world: ExampleEdge
  let browser: Browser
  let page: Page
  const complaints: string[] = []
  const elsewhere: string[] = []

  beforeAll(async () => {
    world = await exampleEdge()
    browser = await openBrowser()
    page = await browser.newPage()
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    await page.route('**/*', (route) => {
      if (route.request().url().startsWith(world.url)) return route.continue()
      elsewhere.push(route.request().url())
      return route.abort()
    })
    await page.goto(`${world.url}/explorer`)
    await page.locator('.graphiql-query-editor .CodeMirror').waitFor()
  })
  afterAll(async () => {
    await browser?.close()
    await world?.[Symbol.asyncDispose]()
  })

  const write = async (text: string) => {
    await page.locator('.graphiql-query-editor .CodeMirror').click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.insertText(text)
    // GraphiQL reads what was written once the writer pauses.
    await page.waitForTimeout(500)
  }
  const answer = () => page.locator('.result-window').textContent()

  test('shows a dozen questions, by who asks them', async () => {
    for (const { norwegian, english } of savedQuestions()) {
      await page.getByRole('button', { name: norwegian }).waitFor()
      expect(await page.locator('.questions').getByText(english).count()).toBe(1)
    }
  })

  test('opens the one that is chosen', async () => {
    const [, second] = savedQuestions()
    await page.getByRole('button', { name: second!.norwegian }).click()
    expect(await page.locator('.graphiql-query-editor').textContent()).toContain('query GradesAndKinds')
  })

  test('runs a question and shows its answer, with the moment it is true of', async () => {
    await write('{ hello }')
    await page.getByLabel(/Execute query/).click()
    await expect.poll(answer).toContain('Hei, verda!')
    expect(await answer()).toContain('"revision"')
  })

  test('shows a subscription as its answers come', async () => {
    await write('subscription { counting(to: 3) }')
    await page.getByLabel(/Execute query/).click()
    await expect.poll(answer).toMatch(/"counting":\s*3/)
  })

  test('knows the schema: it asked for it', async () => {
    await page.getByLabel('Show Documentation Explorer').click()
    await page.getByRole('link', { name: 'Query' }).first().waitFor()
  })

  test('took everything from this server, and nothing went wrong', () => {
    expect(elsewhere).toEqual([])
    expect(complaints).toEqual([])
  })
})
