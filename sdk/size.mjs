// What the package weighs in a browser, minified and gzipped, and what it may weigh. Texts are loaded only when needed.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const path = (/** @type {string} */ name) => fileURLToPath(new URL(`dist/esm/${name}`, import.meta.url))

/** @param {string} code */
async function gzipped(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: path('.') },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    external: ['*/texts.js'],
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}

const transport = await gzipped(`export { asker } from './ask.js'`)
const all = await gzipped(`export * from './index.js'`)
const questions = readFileSync(path('generated/texts.js'), 'utf8').match(/: "query /g)?.length ?? 0
const rooms =
  (await gzipped(`export { rooms } from './generated/questions.js'`)) - (await gzipped(`export * from './named.js'`))

const sizes = /** @type {const} */ ([
  ['transport', transport, 4_000],
  [`each of ${questions} named questions`, Math.ceil(rooms / questions), 200],
  ['everything', all, 12_000],
])
for (const [what, bytes, most] of sizes) {
  console.log(`${what.padEnd(32)} ${String(bytes).padStart(6)} B of at most ${most} B`)
  if (bytes > most) process.exitCode = 1
}
