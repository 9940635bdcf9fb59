import { readFileSync } from 'node:fs'
import { repositoryFile } from '../subgraphs/foundation/repository.js'

/** A question, and what answers it by hand. */
export interface Handwritten {
  readonly name: string
  readonly question: string
  /** Null where there is nothing to look up. */
  readonly statement: string | null
  /** The statement's parameters, taken from a request's variables. */
  // biome-ignore lint/suspicious/noExplicitAny: each statement reads the variables that its question declares.
  readonly parameters: (variables: any) => unknown[]
}

export const handwritten: readonly Handwritten[] = [
  handwrittenFor('overview', () => []),
  handwrittenFor('one-pilot', ({ id }) => [id]),
  handwrittenFor('page', ({ where }) => [where.grade.in, where.county.eq]),
  handwrittenFor('look-ups', ({ codes }) => [codes]),
  { name: 'nothing', question: textOf('nothing.graphql'), statement: null, parameters: () => [] },
]

function handwrittenFor(name: string, parameters: Handwritten['parameters']): Handwritten {
  return { name, question: textOf(`${name}.graphql`), statement: textOf(`${name}.sql`), parameters }
}

export function textOf(name: string): string {
  return readFileSync(repositoryFile(`bench/questions/${name}`), 'utf8')
}
