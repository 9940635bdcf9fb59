import { readVerified } from '../data/verified/read.js'
import { textOf } from './statements.js'

/** What is asked of every contender. */
export interface Question {
  readonly name: string
  readonly title: string
  readonly text: string
  readonly variables: Readonly<Record<string, unknown>>
  /** At how many requests a second latency is measured: what the slowest of all can still bear. */
  readonly pace: number
}

const followed = readVerified()
  .municipalities.map(({ code }) => code)
  .sort()
  .slice(0, 100)

export const questions: readonly Question[] = [
  {
    name: 'overview',
    title: 'All ten pilots with municipalities, agreements, main parties, objectives and named partners',
    variables: {},
    pace: 60,
  },
  { name: 'one-pilot', title: 'One pilot by its key', variables: { id: 'smola-aure' }, pace: 150 },
  {
    name: 'page',
    title: 'A filtered page: the first 20 of the strongest promises in one county, and how many there are',
    variables: { where: { grade: { in: ['FORPLIKTER', 'SKAL'] }, county: { eq: '15' } } },
    pace: 80,
  },
  {
    name: 'look-ups',
    title: '100 entity look-ups: one room names municipalities, another tells about them',
    variables: { codes: followed },
    pace: 50,
  },
  { name: 'nothing', title: 'What the edge itself costs: `{ __typename }`', variables: {}, pace: 150 },
].map((question) => ({ ...question, text: textOf(`${question.name}.graphql`) }))

export function questionNamed(name: string): Question {
  const found = questions.find((question) => question.name === name)
  if (!found) throw new Error(`There is no question "${name}", only ${questions.map((each) => each.name).join(', ')}.`)
  return found
}
