/**
 * Measures the gateway against others and against an answer written by hand, and writes `PERFORMANCE.md`.
 *
 *   npm run bench                    takes some eight minutes, on a machine that has nothing else to do
 *   npm run bench -- --seconds 0.2   a quick look, printed and not written
 */
import 'reflect-metadata'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { repositoryFile } from '../subgraphs/foundation/repository.js'
import { conditions } from './conditions.js'
import { startContenders } from './contenders.js'
import { benchDatabase } from './database.js'
import { installPeers } from './peers.js'
import { questions } from './questions.js'
import { type Result, report, table } from './report.js'
import { compete } from './rounds.js'

const { values } = parseArgs({ options: { seconds: { type: 'string' } } })
const plan = { rounds: 5, seconds: Number(values.seconds ?? 1.5), connections: 8 }
if (!(plan.seconds > 0)) throw new Error(`--seconds takes a number above 0, not "${values.seconds}".`)

installPeers()
const found = conditions()
const database = await benchDatabase()
try {
  const contenders = await startContenders(database.address)
  try {
    const results: Result[] = []
    for (const question of questions) {
      const standings = await compete(contenders.all, question, plan, database.pid)
      results.push({ question, standings })
      console.log(`\n${question.title}\n\n${table(standings)}`)
    }
    const text = report({ conditions: found, plan, database: database.version, results })
    if (values.seconds === undefined) await writeFile(repositoryFile('PERFORMANCE.md'), text)
  } finally {
    await contenders.stop()
  }
} finally {
  await database.stop()
}
