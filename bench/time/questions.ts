import { textOf } from '../statements.js'
import type { History } from './history.js'

/** Where in time a question is asked; null is the present, of which all others are compared with it. */
export interface AskedMoment {
  readonly name: string
  readonly asOf: (history: History) => number | null
}

const present: AskedMoment = { name: 'now', asOf: () => null }
const half: AskedMoment = { name: 'half of the rows changed since', asOf: (history) => history.half }
const whole: AskedMoment = { name: 'every row changed since', asOf: (history) => history.whole }
const sparse: AskedMoment = { name: 'one measure in a hundred was there', asOf: (history) => history.sparse }

export interface TimeQuestion {
  readonly name: string
  readonly title: string
  readonly text: string
  readonly moments: readonly AskedMoment[]
}

export const timeQuestions: readonly TimeQuestion[] = [
  question(
    'overview/overview',
    'Ten pilots with objectives, all their measures, financing by year, latest readings and assessments',
    [present, half, whole],
  ),
  question('totals/cells', 'What is spent, by main theme and year: summed from cells that are kept', [
    present,
    half,
    whole,
  ]),
  question(
    'totals/entries',
    'What is spent, by responsible municipality and year: the portions of all entries are summed',
    [present, half, whole],
  ),
  question(
    'time/page',
    'A filtered page: the 20 measures in progress on one theme that are to be done first, and how many there are',
    [present, half, whole, sparse],
  ),
]

function question(name: string, title: string, moments: readonly AskedMoment[]): TimeQuestion {
  return { name, title, text: textOf(`${name}.graphql`), moments }
}
