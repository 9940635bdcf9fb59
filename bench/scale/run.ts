/**
 * Measures how the time of an answer grows with the rows of the database, beside PostGraphile and an answer written by
 * hand, and writes its part of `PERFORMANCE.md`.
 *
 *   npm run bench:scale                                           sizes 1, 10 and 100: some fifteen minutes, most of them
 *                                                                 loading, and ten gigabytes in the temporary folder
 *   npm run bench:scale -- --size 1 --size 10 --seconds 0.5       smaller databases, shorter turns
 *   npm run bench:scale -- --size 1 --question overview/overview  one question (repeat it for more)
 */
import 'reflect-metadata'
import { parseArgs } from 'node:util'
import { conditions } from '../conditions.js'
import { benchDatabase } from '../database.js'
import { installPostgraphile, postgraphileVersions } from '../peers.js'
import { keep } from '../results.js'
import { startScaleContenders } from './contenders.js'
import { scaleQuestionNamed, scaleQuestions } from './questions.js'
import { type ScaleResult, type SizeResults, scaleTable } from './report.js'
import { competeAtScale } from './rounds.js'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '2' },
    size: { type: 'string', multiple: true, default: ['1', '10', '100'] },
    question: { type: 'string', multiple: true },
  },
})
const plan = { rounds: 5, seconds: Number(values.seconds) }
if (!(plan.seconds > 0)) throw new Error(`--seconds takes a number above 0, not "${values.seconds}".`)
const sizes = values.size.map(Number).sort((a, b) => a - b)
const wrong = sizes.find((size) => !Number.isInteger(size) || size < 1 || size > 100)
if (wrong !== undefined) throw new Error(`--size takes 1 to 100, not "${wrong}".`)
const asked = values.question?.map(scaleQuestionNamed) ?? scaleQuestions

installPostgraphile()
const begun = conditions()
const measured: SizeResults[] = []
let version = ''
for (const size of sizes) {
  const database = await benchDatabase(size)
  try {
    version = database.version
    const { demo: loaded } = database
    console.log(`\n×${size}: ${loaded.rows} rows, loaded in ${loaded.seconds.toFixed(1)} s`)
    const contenders = await startScaleContenders(database.address)
    try {
      const results: ScaleResult[] = []
      for (const question of asked) {
        const { name, title } = question
        const found = await competeAtScale(contenders.all, question, plan, database.pid)
        results.push({ question: { name, title }, ...found })
        console.log(`\n${title}\n\n${scaleTable([{ size, loaded, results }], name)}`)
      }
      measured.push({ size, loaded, results })
    } finally {
      await contenders.stop()
    }
  } finally {
    await database.stop()
  }
}
keep('scale', { conditions: begun, plan, database: version, versions: postgraphileVersions(), sizes: measured })
