import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { savedQuestions } from '../gateway/explorer/questions.js'
import { repositoryFile } from '../subgraphs/foundation/repository.js'
import { startWorld, type World } from './world.js'

const run = promisify(execFile)
const readme = readFileSync(repositoryFile('README.md'), 'utf8')

/** The fenced blocks of a language, in order. */
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, block]) => block!.trim())

let world: World
beforeAll(async () => {
  world = await startWorld({ mode: 'in-process' })
})
afterAll(() => world?.stop())

test('the questions in the README are answered as the README says', async () => {
  const curls = blocks('sh').filter((block) => block.startsWith('curl'))
  expect(curls).toHaveLength(blocks('json').length)
  for (const [place, curl] of curls.entries()) {
    const [, path, body] = /http:\/\/127\.0\.0\.1:4000(\/[\w?=]+).* -d '(.*)'$/s.exec(curl)!
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${world.url}${path}`, { method: 'POST', headers, body: body! })
    const { data } = (await response.json()) as { data: unknown }
    expect({ data }).toEqual(JSON.parse(blocks('json')[place]!))
  }
})

test('the programs in the README print what the README says', { timeout: 60_000 }, async () => {
  await run('npm', ['run', '--silent', 'build', '-w', 'sdk'], { cwd: repositoryFile('.') })
  const programs = blocks('js')
  expect(programs).toHaveLength(blocks('text').length)
  for (const [place, text] of programs.entries()) {
    const program = repositoryFile(`sdk/examples/.readme-${process.pid}.mjs`)
    await writeFile(program, text.replace('http://127.0.0.1:4000', world.url))
    try {
      const { stdout } = await run(process.execPath, [program])
      expect(stdout.trim()).toBe(blocks('text')[place])
    } finally {
      await rm(program)
    }
  }
})

test('the README counts the saved questions of the explorer, and names programs that are there', () => {
  expect(savedQuestions()).toHaveLength(18)
  expect(readme).toContain('eighteen saved questions')
  const named = [...readme.matchAll(/`node (sdk\/examples\/\w+\.js)/g)].map(([, path]) => path!)
  expect(named).toHaveLength(5)
  for (const path of named) expect(() => readFileSync(repositoryFile(path)), path).not.toThrow()
})

test('every file the README leads to is there', () => {
  const links = [...readme.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, path]) => path!)
  expect(links.length).toBeGreaterThan(5)
  for (const link of links) expect(() => readFileSync(repositoryFile(link)), link).not.toThrow(/ENOENT/)
})
