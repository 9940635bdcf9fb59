import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { repositoryFile } from '../../subgraphs/foundation/repository.js'

/** Who comes with a question. */
export const groups = ['evaluator', 'dashboard', 'nation', 'county'] as const
export type Group = (typeof groups)[number]

/** A question kept in `questions/`, ready to be asked: its variables have defaults. */
export interface SavedQuestion {
  /** The file's name, which also orders the list. */
  readonly name: string
  readonly group: Group
  readonly norwegian: string
  readonly english: string
  readonly text: string
}

const folder = 'gateway/explorer/questions'

/** Each file begins with three comments: the question in Norwegian, in English, and who asks it. */
const beginning = /^# (?<norwegian>.+)\n# (?<english>.+)\n# For: (?<group>\w+)\n/

export function savedQuestions(): SavedQuestion[] {
  return readdirSync(repositoryFile(folder))
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => savedQuestion(basename(file, '.graphql'), readFileSync(join(repositoryFile(folder), file), 'utf8')))
}

function savedQuestion(name: string, text: string): SavedQuestion {
  const { norwegian, english, group } = beginning.exec(text)?.groups ?? {}
  const known = groups.find((each) => each === group)
  if (!norwegian || !english || !known)
    throw new Error(`The saved question "${name}" does not begin with what it asks, in two languages, and for whom.`)
  return { name, group: known, norwegian, english, text }
}
