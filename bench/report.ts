import type { Conditions } from './conditions.js'
import { contenderTitles, house } from './contenders.js'
import { conditionsTold, figure, markdownTable, oneLine, titlesTold } from './markdown.js'
import { type Measurement, median, wholeCpu } from './measuring.js'
import type { Question } from './questions.js'
import type { Plan, Standing } from './rounds.js'

export interface Result {
  readonly question: Pick<Question, 'name' | 'title' | 'pace'>
  readonly standings: readonly Standing[]
}

export interface Run {
  readonly conditions: Conditions
  readonly plan: Plan
  /** Of PostgreSQL. */
  readonly database: string
  /** Of those who are compared with, such as `@apollo/gateway 2.14.4`. */
  readonly versions: readonly string[]
  readonly results: readonly Result[]
}

/** What `PERFORMANCE.md` says of gateways, from its heading on. */
export function gatewaysReport({ conditions, plan, database, versions, results }: Run): string[] {
  return [
    '## Gateways: `npm run bench`',
    conditionsTold(conditions, database, versions),
    titlesTold(contenderTitles),
    'All read one database that holds the verified dataset and the demonstration world, in one run. Before a contender is measured its `data` has to be, to the byte, what this gateway answers in process; who answers otherwise is listed with what it said.',
    `Each figure is the median of ${plan.rounds} rounds, in each of which all have their turn. Ratios are formed within a round, then their median is taken: ×2 is twice **${house}**.`,
    `Requests a second: ${plan.connections} connections over HTTP, each asking again once it has its answer, for ${plan.seconds} s. CPU: of the process that is asked, of the rooms behind it, of PostgreSQL, in milliseconds for each of these requests. p50 and p99: how long a request waits when requests come at a steady pace that everyone can bear, for another ${plan.seconds} s. Whoever asks runs on the same cores.`,
    ...results.flatMap((result) => section(result, plan)),
  ]
}

function section({ question, standings }: Result, { seconds }: Plan): string[] {
  return [
    `### ${question.title}`,
    `\`bench/questions/${question.name}.graphql\`; p50 and p99 at ${question.pace} requests a second, so of ${Math.round(question.pace * seconds)} waits in each round (of fewer than 100, p99 is the longest).`,
    table(standings),
  ]
}

const heads = ['', 'requests/s', 'ratio', 'CPU ms', 'ratio', 'asked', 'rooms', 'PostgreSQL', 'p50 ms', 'p99 ms']

export function table(standings: readonly Standing[]): string {
  const base = standings.find(({ name }) => name === house)
  if (!base || 'refusal' in base) throw new Error(`There is nothing to compare with: ${base?.refusal}`)
  return markdownTable(
    heads,
    standings.map((standing) => [standing.name, ...cells(standing, base.rounds)]),
  )
}

function cells(standing: Standing, base: readonly Measurement[]): string[] {
  if ('refusal' in standing) return [`not measured: ${oneLine(standing.refusal)}`, ...heads.slice(2).map(() => '')]
  const { rounds } = standing
  const typical = (of: (round: Measurement) => number) => median(rounds.map(of))
  const ratio = (of: (round: Measurement) => number) =>
    `×${figure(median(rounds.map((round, place) => of(round) / of(base[place]!))))}`
  const perSecond = ({ perSecond }: Measurement) => perSecond
  return [
    typical(perSecond).toFixed(0),
    ratio(perSecond),
    figure(typical(wholeCpu)),
    ratio(wholeCpu),
    figure(typical(({ gatewayCpu }) => gatewayCpu)),
    figure(typical(({ roomsCpu }) => roomsCpu)),
    figure(typical(({ databaseCpu }) => databaseCpu)),
    figure(typical(({ p50 }) => p50)),
    figure(typical(({ p99 }) => p99)),
  ]
}
