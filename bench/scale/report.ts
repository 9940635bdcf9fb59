import type { Alone } from '../alone.js'
import type { Conditions } from '../conditions.js'
import { conditionsTold, figure, markdownTable, oneLine, titlesTold } from '../markdown.js'
import { median } from '../measuring.js'
import { scaleHouse, scaleTitles } from './contenders.js'
import type { ScaleQuestion } from './questions.js'
import type { ScaleEffort, ScalePlan, ScaleStanding } from './rounds.js'

export interface ScaleResult {
  readonly question: Pick<ScaleQuestion, 'name' | 'title'>
  readonly effort: ScaleEffort
  readonly standings: readonly ScaleStanding[]
}

/** What was found on the database of one size. */
export interface SizeResults {
  readonly size: number
  /** How the demonstration world of this size was loaded. */
  readonly loaded: { readonly rows: number; readonly seconds: number }
  readonly results: readonly ScaleResult[]
}

export interface ScaleRun {
  readonly conditions: Conditions
  readonly plan: ScalePlan
  /** Of PostgreSQL. */
  readonly database: string
  /** Of those who are compared with, such as `postgraphile 5.1.5`. */
  readonly versions: readonly string[]
  /** The smallest first. */
  readonly sizes: readonly SizeResults[]
}

/** What `PERFORMANCE.md` says of growing rows, from its heading on. */
export function scaleReport({ conditions, plan, database, versions, sizes }: ScaleRun): string[] {
  const questions = sizes[0]?.results.map(({ question }) => question) ?? []
  return [
    '## As rows grow: `npm run bench:scale`',
    conditionsTold(conditions, database, versions),
    titlesTold(scaleTitles),
    `The same questions on databases with the demonstration world once, ten times, a hundred times: a thousand measures and ten thousand money entries become a hundred thousand and a million. Before a contender is measured it has to say what this gateway says in process, whatever shape its answer has; who says other things is listed.`,
    `Each figure is the median of ${plan.rounds} rounds, in each of which all have their turn. Ratios are formed within a round, then their median is taken: ×2 is twice **${scaleHouse}**. Wait: how long a request waits that is alone, one after the other for ${plan.seconds} s, in milliseconds. CPU: of the process that is asked and of PostgreSQL together, in milliseconds for each request. Growth: the wait at the largest size over that at the smallest.`,
    markdownTable(
      ['size', 'rows', 'loaded in s', 'rows a second'],
      sizes.map(({ size, loaded: { rows, seconds } }) => [
        `×${size}`,
        ...[rows.toLocaleString('en'), seconds.toFixed(0), (rows / seconds).toFixed(0)],
      ]),
    ),
    ...questions.flatMap(({ name, title }) => [
      `### ${title}`,
      `\`bench/${name}.graphql\`. ${sizes.map((each) => effortTold(each, name)).join('; ')}.`,
      scaleTable(sizes, name),
    ]),
  ]
}

const resultOf = ({ results }: SizeResults, name: string): ScaleResult =>
  results.find(({ question }) => question.name === name)!

function effortTold(each: SizeResults, name: string): string {
  const { bytes, roomCalls, statements } = resultOf(each, name).effort
  const calls = `${roomCalls} room ${roomCalls === 1 ? 'call' : 'calls'}`
  return `×${each.size}: ${(bytes / 1024).toFixed(1)} kB, ${calls}, ${statements} SQL ${statements === 1 ? 'statement' : 'statements'}`
}

/** One question at all sizes. */
export function scaleTable(sizes: readonly SizeResults[], name: string): string {
  const heads = ['', ...sizes.flatMap(({ size }) => [`×${size}: wait ms`, 'ratio', 'CPU ms', 'ratio']), 'growth']
  const names = resultOf(sizes[0]!, name).standings.map((standing) => standing.name)
  const standingOf = (each: SizeResults, who: string) =>
    resultOf(each, name).standings.find((standing) => standing.name === who)!
  const rows = names.map((who) => {
    const standings = sizes.map((each) => standingOf(each, who))
    const cells = sizes.flatMap((each, place) => cellsOf(standings[place]!, standingOf(each, scaleHouse)))
    return [who, ...cells, growthOf(standings)]
  })
  return markdownTable(heads, rows)
}

const waited = ({ wait }: Alone) => wait
const cpu = ({ ownCpu, databaseCpu }: Alone) => ownCpu + databaseCpu

function cellsOf(standing: ScaleStanding, base: ScaleStanding): string[] {
  if ('refusal' in standing) return [`not measured: ${oneLine(standing.refusal)}`, '', '', '']
  return [waited, cpu].flatMap((of) => [figure(median(standing.rounds.map(of))), ratioOf(standing.rounds, base, of)])
}

/** Empty where the house itself could not be measured. */
function ratioOf(rounds: readonly Alone[], base: ScaleStanding, of: (round: Alone) => number): string {
  if ('refusal' in base) return ''
  return `×${figure(median(rounds.map((round, place) => of(round) / of(base.rounds[place]!))))}`
}

function growthOf(standings: readonly ScaleStanding[]): string {
  const waits = standings.map((standing) => ('refusal' in standing ? Number.NaN : median(standing.rounds.map(waited))))
  const growth = waits.at(-1)! / waits[0]!
  return standings.length === 1 || Number.isNaN(growth) ? '' : `×${figure(growth)}`
}
