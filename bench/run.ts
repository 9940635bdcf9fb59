/**
 * Measures the gateway against others and against an answer written by hand, and writes `PERFORMANCE.md`.
 *
 *   npm run bench                                       takes some ten minutes, on a machine that has nothing else to do
 *   npm run bench -- --seconds 0.5 --question pilots    shorter turns, one question (repeat it for more)
 *
 * The file says how long the turns were, and holds the questions that were asked in this run and no others.
 */
import 'reflect-metadata'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { repositoryFile } from '../subgraphs/foundation/repository.js'
import { conditions } from './conditions.js'
import { startContenders } from './contenders.js'
import { benchDatabase } from './database.js'
import { installPeers } from './peers.js'
import { questionNamed, questions } from './questions.js'
import { type Result, report, table } from './report.js'
import { compete } from './rounds.js'

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '1.5' }, question: { type: 'string', multiple: true } },
})
const plan = { rounds: 5, seconds: Number(values.seconds), connections: 8 }
if (!(plan.seconds > 0)) throw new Error(`--seconds takes a number above 0, not "${values.seconds}".`)
const asked = values.question?.map(questionNamed) ?? questions

installPeers()
const found = conditions()
const database = await benchDatabase(1)
try {
  const contenders = await startContenders(database.address)
  try {
    const results: Result[] = []
    for (const question of asked) {
      const standings = await compete(contenders.all, question, plan, database.pid)
      results.push({ question, standings })
      console.log(`\n${question.title}\n\n${table(standings)}`)
    }
    const text = report({ conditions: found, plan, database: database.version, results })
    await writeFile(repositoryFile('PERFORMANCE.md'), text)
  } finally {
    await contenders.stop()
  }
} finally {
  await database.stop()
}
