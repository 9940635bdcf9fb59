/**
 * Measures what it costs to ask of a moment that is over, beside the same question about the present, and writes its part
 * of `PERFORMANCE.md`.
 *
 *   npm run bench:time                                       sizes 10 and 100: most of the time they are loaded
 *   npm run bench:time -- --size 10 --seconds 0.5            a smaller database, shorter turns
 *   npm run bench:time -- --size 1 --question totals/cells   one question (repeat it for more)
 */
import 'reflect-metadata'
import { parseArgs } from 'node:util'
import { compose } from '../../gateway/compose.js'
import { roomNames } from '../../subgraphs/foundation/database/rooms.js'
import { sdlOf } from '../../subgraphs/foundation/subgraph-schema.js'
import { type Alone, measureAlone, type Spenders, warmed } from '../alone.js'
import { start } from '../child.js'
import { conditions } from '../conditions.js'
import { type HttpAnswer, Target } from '../connection.js'
import { benchDatabase } from '../database.js'
import type { GatewayConfig } from '../programs/gateway.js'
import { rooms } from '../programs/rooms.js'
import { keep } from '../results.js'
import { type History, makeHistory } from './history.js'
import { type TimeQuestion, timeQuestions } from './questions.js'
import { type TimeResult, type TimeResults, type TimeStanding, timeTable } from './report.js'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '2' },
    size: { type: 'string', multiple: true, default: ['10', '100'] },
    question: { type: 'string', multiple: true },
  },
})
const plan = { rounds: 5, seconds: Number(values.seconds) }
if (!(plan.seconds > 0)) throw new Error(`--seconds takes a number above 0, not "${values.seconds}".`)
const sizes = values.size.map(Number).sort((a, b) => a - b)
const wrong = sizes.find((size) => !Number.isInteger(size) || size < 1 || size > 100)
if (wrong !== undefined) throw new Error(`--size takes 1 to 100, not "${wrong}".`)
const asked = timeQuestions.filter(({ name }) => values.question?.includes(name) ?? true)
if (asked.length === 0)
  throw new Error(
    `There is no question "${values.question}", only ${timeQuestions.map(({ name }) => name).join(', ')}.`,
  )

const begun = conditions()
const measured: TimeResults[] = []
let version = ''
for (const size of sizes) {
  const database = await benchDatabase(size)
  try {
    version = database.version
    const history = await makeHistory(database.address.url)
    console.log(`\n×${size}: ${history.live} rows, each with a version before it`)
    const graph = compose(roomNames.map((name) => ({ name, url: 'http://127.0.0.1/', sdl: sdlOf(rooms[name]) })))
    const program = new URL('../programs/gateway.js', import.meta.url)
    const gateway = await start(program, { address: database.address, graph, urls: null } satisfies GatewayConfig)
    try {
      const results: TimeResult[] = []
      const spenders = { pid: gateway.pid, database: database.pid }
      for (const question of asked) {
        const { name, title } = question
        const standings = await throughTime(new URL(gateway.url), question, history, spenders)
        results.push({ question: { name, title }, standings })
        console.log(`\n${title}\n\n${timeTable([{ size, rows: history, results }], name)}`)
      }
      measured.push({ size, rows: { live: history.live, former: history.former }, results })
    } finally {
      await gateway.stop()
    }
  } finally {
    await database.stop()
  }
}
keep('time', { conditions: begun, plan, database: version, sizes: measured })

/** Asks a question at each of its moments, round after round, all in turn. */
async function throughTime(
  url: URL,
  { name, text, moments }: TimeQuestion,
  history: History,
  spenders: Spenders,
): Promise<readonly TimeStanding[]> {
  const contenders: { moment: string; target: Target; isRight: (answer: HttpAnswer) => boolean; rounds: Alone[] }[] = []
  let now = ''
  for (const moment of moments) {
    const asOf = moment.asOf(history)
    const target = new Target(url, { query: text, ...(asOf !== null && { extensions: { asOf } }) })
    const { status, body } = await warmed(target)
    const { data, errors } = JSON.parse(body)
    if (status !== 200 || errors) throw new Error(`"${name}" is not answered at ${moment.name}: ${body.slice(0, 500)}`)
    const told = JSON.stringify(data)
    now ||= told
    const isSparse = asOf === history.sparse
    if (isSparse === (told === now)) throw new Error(`"${name}" is answered otherwise than expected at ${moment.name}.`)
    const isRight = (answer: HttpAnswer) => answer.status === 200 && answer.body.length === body.length
    contenders.push({ moment: moment.name, target, isRight, rounds: [] })
  }
  for (let round = 0; round < plan.rounds; round++)
    for (const { target, isRight, rounds } of contenders)
      rounds.push(await measureAlone(target, isRight, plan.seconds, spenders))
  return contenders.map(({ moment, rounds }) => ({ moment, rounds }))
}
