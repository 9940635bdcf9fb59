/**
 * Measures the gateway against others and against an answer written by hand, and writes its part of `PERFORMANCE.md`.
 *
 *   npm run bench                                       takes some ten minutes, on a machine that has nothing else to do
 *   npm run bench -- --seconds 0.5 --question pilots    shorter turns, one question (repeat it for more)
 *
 * That part says how long the turns were, and holds the questions that were asked in this run and no others. The other
 * part, how time grows with rows, is measured by `npm run bench:scale`.
 */
import 'reflect-metadata'
import { parseArgs } from 'node:util'
import { conditions } from './conditions.js'
import { house, startContenders } from './contenders.js'
import { benchDatabase } from './database.js'
import { installPeers, peerVersions } from './peers.js'
import { questionNamed, questions } from './questions.js'
import { type Result, table } from './report.js'
import { keep } from './results.js'
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
  const contenders = await startContenders(database)
  try {
    const results: Result[] = []
    for (const question of asked) {
      const standings = await compete(contenders.all, house, question, plan)
      const { name, title, pace } = question
      results.push({ question: { name, title, pace }, standings })
      console.log(`\n${question.title}\n\n${table(standings)}`)
    }
    keep('gateways', { conditions: found, plan, database: database.version, versions: peerVersions(), results })
  } finally {
    await contenders.stop()
  }
} finally {
  await database.stop()
}
