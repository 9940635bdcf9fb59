/**
 * Measures whether reading, for those who are not signed in, costs what it did at an earlier commit, and writes its part of
 * `PERFORMANCE.md`. Both commits are installed and started anew, as `npm start` starts them.
 *
 *   npm run bench:before -- 4dce2de                  against the last commit without acts: some eight minutes
 *   npm run bench:before -- 4dce2de --seconds 0.3    shorter turns
 */
import 'reflect-metadata'
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { repositoryFile } from '../../subgraphs/foundation/repository.js'
import { conditions } from '../conditions.js'
import { questions } from '../questions.js'
import { keep } from '../results.js'
import { compete } from '../rounds.js'
import { type Edition, type EditionName, startEdition } from './edition.js'
import { type BeforeResult, beforeTable } from './report.js'

const { values, positionals } = parseArgs({
  options: { seconds: { type: 'string', default: '0.7' } },
  allowPositionals: true,
})
const [earlier, ...others] = positionals
if (earlier === undefined || others.length > 0)
  throw new Error('Say which commit to compare with, and only that one: npm run bench:before -- 4dce2de')
// Many short rounds: two cores that others use too are seldom as fast in one second as in the next.
const plan = { rounds: 25, seconds: Number(values.seconds), connections: 8 }
if (!(plan.seconds > 0)) throw new Error(`--seconds takes a number above 0, not "${values.seconds}".`)

const found = conditions()
const before = execFileSync('git', ['rev-parse', '--short=10', `${earlier}^{commit}`], {
  cwd: repositoryFile('.'),
  encoding: 'utf8',
}).trim()
const editions: Edition[] = []
try {
  for (const [name, commit] of [
    ['before', before],
    ['now', found.commit],
  ] satisfies [EditionName, string][])
    editions.push(await startEdition(name, commit))
  const contenders = editions.map(({ contender }) => contender)
  const results: BeforeResult[] = []
  for (const question of questions) {
    const standings = await compete(contenders, 'before', question, plan)
    const { name, title } = question
    results.push({ question: { name, title }, standings })
  }
  console.log(beforeTable(results))
  keep('before', { conditions: found, plan, before, results })
} finally {
  for (const edition of editions) await edition.stop()
}
