import type { Conditions } from '../conditions.js'
import { figure, markdownTable, oneLine } from '../markdown.js'
import { type Measurement, median, wholeCpu } from '../measuring.js'
import type { Question } from '../questions.js'
import type { Plan, Standing } from '../rounds.js'
import type { EditionName } from './edition.js'

export interface BeforeResult {
  readonly question: Pick<Question, 'name' | 'title'>
  readonly standings: readonly Standing<EditionName>[]
}

export interface BeforeRun {
  /** Where and when, and the commit that is `now`. */
  readonly conditions: Conditions
  readonly plan: Plan
  /** The commit that is compared with. */
  readonly before: string
  readonly results: readonly BeforeResult[]
}

/** What `PERFORMANCE.md` says of then and now, from its heading on. */
export function beforeReport({ conditions, plan, before, results }: BeforeRun): string[] {
  const { date, commit, cores, processor, node, loadBefore } = conditions
  return [
    `## Before and now: \`npm run bench:before -- ${before}\``,
    [
      `- measured ${date} UTC: **before** is commit \`${before}\`, **now** is commit \`${commit}\``,
      `- ${cores} cores (${processor}), Node ${node}, load ${loadBefore.toFixed(2)} in the minute before`,
    ].join('\n'),
    'What reading costs those who are not signed in, before and after something was built that is not for them. Both are installed from their commits and run as `npm start` runs them, each on a database of its own, with the same data; the answers are the same to the byte.',
    `Each figure is the median of ${plan.rounds} rounds, in each of which both have their turn, one as often first as the other; a ratio is the median of those within a round, now over before. Requests a second: ${plan.connections} connections over HTTP, each asking again once it has its answer, for ${plan.seconds} s. CPU: of the house and of its PostgreSQL, in milliseconds for each request.`,
    beforeTable(results),
  ]
}

const heads = ['', 'before: requests/s', 'now: requests/s', 'ratio', 'before: CPU ms', 'now: CPU ms', 'ratio']

export function beforeTable(results: readonly BeforeResult[]): string {
  return markdownTable(
    heads,
    results.map(({ question, standings }) => [question.title, ...cells(standings)]),
  )
}

function cells([before, now]: readonly Standing<EditionName>[]): string[] {
  for (const standing of [before!, now!])
    if ('refusal' in standing)
      return [`not measured: ${standing.name} ${oneLine(standing.refusal)}`, ...heads.slice(2).map(() => '')]
  const [former, present] = [before, now].map((standing) => (standing as { rounds: readonly Measurement[] }).rounds)
  return [({ perSecond }: Measurement) => perSecond, wholeCpu].flatMap((of) => [
    figure(median(former!.map(of))),
    figure(median(present!.map(of))),
    `×${figure(median(present!.map((round, place) => of(round) / of(former![place]!))))}`,
  ])
}
