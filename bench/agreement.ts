import type { Contender } from './contenders.js'
import type { Duel } from './measuring.js'
import { targetOf } from './measuring.js'
import type { Question } from './questions.js'

/** Whether a contender answers as all have to; else in what way it does not. */
export type Verdict<Name extends string> = { readonly duel: Duel<Name> } | { readonly refusal: string }

/** What the house answers: everyone else has to say the same, to the byte of the data. */
export async function expectedData(house: Pick<Contender, 'url'>, question: Question): Promise<string> {
  const { status, body } = await askOnce(house, question)
  const { data, errors } = JSON.parse(body)
  if (status !== 200 || errors || !data) throw new Error(`The house itself does not answer "${question.name}": ${body}`)
  return JSON.stringify(data)
}

/** Asks often enough for compilers and caches to have settled, and looks at the last answer. */
export async function judge<Name extends string>(
  contender: Contender<Name>,
  question: Question,
  expected: string,
): Promise<Verdict<Name>> {
  const { status, body } = await askOnce(contender, question)
  if (status !== 200) return { refusal: `answers ${status}: ${body.slice(0, 200)}` }
  const { data, errors } = JSON.parse(body)
  if (errors) return { refusal: `answers with an error: ${errors[0].message}` }
  if (JSON.stringify(data) !== expected) return { refusal: 'answers with other data' }
  const { length } = body
  return {
    duel: {
      contender,
      question,
      target: targetOf(contender, question),
      // Under load the length tells: reading every answer whole would take the processor from those who are measured.
      isRight: (answer) => answer.status === 200 && answer.body.length === length,
    },
  }
}

async function askOnce(contender: Pick<Contender, 'url'>, question: Question) {
  const connection = await targetOf(contender, question).connect()
  try {
    for (let times = 1; times < 20; times++) await connection.ask()
    return await connection.ask()
  } finally {
    connection.close()
  }
}
