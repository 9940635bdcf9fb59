import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answers, misbehaving } from './misbehaving-server.js'

const run = promisify(execFile)
const sdk = join(import.meta.dirname, '..')
const bin = join(sdk, '../node_modules/.bin')
let folder: string

/** A project of somebody else's, with the package installed as npm would publish it. Built apart: `dist` may be in use. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bygdevekst-sdk-'))
  const built = join(folder, 'built')
  for (const name of ['package.json', 'src', 'tsconfig.base.json', 'tsconfig.esm.json', 'tsconfig.cjs.json'])
    await cp(join(sdk, name), join(built, name), { recursive: true })
  const env = { ...globalThis.process.env, PATH: `${bin}${delimiter}${globalThis.process.env.PATH}` }
  await run('npm', ['run', '--silent', 'build'], { cwd: built, env })
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: built })
  const [{ filename }] = JSON.parse(stdout)
  await writeFile(join(folder, 'package.json'), '{ "private": true }')
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, filename)], { cwd: folder })
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

const asks = `
const client = createClient({ url: process.argv[2]!, retries: 0 })
client.pilots.find('smola-aure').then(({ data }) => console.log(data?.name), ({ code }) => console.log(code))
`
const process = 'declare const process: { argv: string[] }\n'

/** Compiles these files as the project's own, every declaration checked; what the compiler says of them. */
async function compiled(files: Readonly<Record<string, string>>): Promise<string> {
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)))
  const settings = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--types', '']
  return run(join(bin, 'tsc'), [...settings, ...Object.keys(files)], { cwd: folder }).then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  )
}

test('a project in ESM and one in CommonJS compile with it, and run', async () => {
  await using server = await misbehaving(answers({ data: { pilot: { name: 'Smøla og Aure' } } }))
  const imported = `import { createClient } from '@bygdevekst/sdk'\n`

  expect(await compiled({ 'esm.mts': process + imported + asks, 'cjs.cts': process + imported + asks })).toBe('')

  for (const program of ['esm.mjs', 'cjs.cjs']) {
    const { stdout } = await run(globalThis.process.execPath, [program, server.url], { cwd: folder })
    expect(stdout).toBe('Smøla og Aure\n')
  }
})

test('both formats load the texts for a gateway that does not know a hash', async () => {
  for (const program of ['esm.mjs', 'cjs.cjs']) {
    const unknown = answers({ errors: [{ message: '', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] })
    await using server = await misbehaving(unknown, answers({ data: { pilot: { name: 'Nord-Troms' } } }))

    const { stdout } = await run(globalThis.process.execPath, [program, server.url], { cwd: folder })

    expect(stdout).toBe('Nord-Troms\n')
    expect(server.received[1]!.body.query).toMatch(/^query PilotsFind/)
  }
})

test('an amount from the one format is an amount of the other', async () => {
  const mixed = `
    import type { Kroner } from '@bygdevekst/sdk' with { 'resolution-mode': 'import' }
    import type { Kroner as Other } from '@bygdevekst/sdk' with { 'resolution-mode': 'require' }
    export const there = (amount: Kroner): Other => amount
    export const back = (amount: Other): Kroner => amount
    export const refused: Kroner = 12
  `

  const said = await compiled({ 'mixed.mts': mixed })

  expect(said.match(/error TS/g)).toHaveLength(1)
  expect(said).toContain(`Type 'number' is not assignable to type 'Kroner'`)
})

test('a field that was not asked for is refused in that project too', async () => {
  const wrong = `
    import { createClient } from '@bygdevekst/sdk'
    const { data } = await createClient({ url: 'http://127.0.0.1:4000' }).pilots.find('smola-aure')
    console.log(data?.nam)
  `

  expect(await compiled({ 'wrong.mts': wrong })).toMatch(/Property 'nam' does not exist on type 'PilotsFind'/)
})
