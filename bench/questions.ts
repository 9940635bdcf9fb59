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

export const questions: readonly Question[] = [
  {
    name: 'pilots',
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
    title:
      '100 measures with their municipalities: one room lists them, another tells what they are, a third who answers for them',
    variables: {},
    pace: 30,
  },
  { name: 'nothing', title: 'What the edge itself costs: `{ __typename }`', variables: {}, pace: 150 },
].map((question) => ({ ...question, text: textOf(`questions/${question.name}.graphql`) }))

export function questionNamed(name: string): Question {
  const found = questions.find((question) => question.name === name)
  if (!found) throw new Error(`There is no question "${name}", only ${questions.map((each) => each.name).join(', ')}.`)
  return found
}
