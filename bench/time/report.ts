import type { Alone } from '../alone.js'
import type { Conditions } from '../conditions.js'
import { conditionsTold, figure, markdownTable } from '../markdown.js'
import { median } from '../measuring.js'
import type { TimeQuestion } from './questions.js'

/** A question at one moment, round after round. */
export interface TimeStanding {
  readonly moment: string
  readonly rounds: readonly Alone[]
}

export interface TimeResult {
  readonly question: Pick<TimeQuestion, 'name' | 'title'>
  /** The present first. */
  readonly standings: readonly TimeStanding[]
}

/** What was found on the database of one size. */
export interface TimeResults {
  readonly size: number
  readonly rows: { readonly live: number; readonly former: number }
  readonly results: readonly TimeResult[]
}

export interface TimeRun {
  readonly conditions: Conditions
  readonly plan: { readonly rounds: number; readonly seconds: number }
  /** Of PostgreSQL. */
  readonly database: string
  /** The smallest first. */
  readonly sizes: readonly TimeResults[]
}

/** What `PERFORMANCE.md` says of the past, from its heading on. */
export function timeReport({ conditions, plan, database, sizes }: TimeRun): string[] {
  const questions = sizes[0]?.results.map(({ question }) => question) ?? []
  const rows = sizes.map(
    ({ size, rows: { live, former } }) =>
      `×${size}: ${live.toLocaleString('en')} rows as they stand, ${former.toLocaleString('en')} versions before them`,
  )
  return [
    '## Asking the past: `npm run bench:time`',
    conditionsTold(conditions, database, []),
    `The same questions of the demonstration world as it stands and at moments that are over, in process; every row has one version before the one it has. ${rows.join('; ')}. What is answered of a moment at which everything was there has to be, to the byte of its \`data\`, what is answered now.`,
    `Each figure is the median of ${plan.rounds} rounds, in each of which all moments have their turn. Ratios are formed within a round, then their median is taken: ×2 is twice **now**. Wait: how long a request waits that is alone, one after the other for ${plan.seconds} s, in milliseconds. CPU: of the gateway with its rooms and of PostgreSQL together, in milliseconds for each request.`,
    ...questions.flatMap(({ name, title }) => [`### ${title}`, `\`bench/${name}.graphql\``, timeTable(sizes, name)]),
  ]
}

/** One question at all sizes. */
export function timeTable(sizes: readonly TimeResults[], name: string): string {
  const heads = ['', ...sizes.flatMap(({ size }) => [`×${size}: wait ms`, 'ratio', 'CPU ms', 'ratio'])]
  const resultsOf = sizes.map(({ results }) => results.find(({ question }) => question.name === name)!.standings)
  const rows = resultsOf[0]!.map(({ moment }, place) => [
    moment,
    ...resultsOf.flatMap((standings) => cellsOf(standings[place]!, standings[0]!)),
  ])
  return markdownTable(heads, rows)
}

function cellsOf({ rounds }: TimeStanding, now: TimeStanding): string[] {
  return [({ wait }: Alone) => wait, ({ ownCpu, databaseCpu }: Alone) => ownCpu + databaseCpu].flatMap((of) => [
    figure(median(rounds.map(of))),
    `×${figure(median(rounds.map((round, place) => of(round) / of(now.rounds[place]!))))}`,
  ])
}
