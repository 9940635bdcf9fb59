import { readFileSync } from 'node:fs'
import type { RoomName } from '../subgraphs/foundation/database/rooms.js'
import { repositoryFile } from '../subgraphs/foundation/repository.js'

/** A question, and what answers it by hand. */
export interface Handwritten {
  readonly name: string
  readonly question: string
  /** Null where there is nothing to look up. */
  readonly statement: string | null
  /** The room whose reader looks it up: its tables and what the rooms before it publish. */
  readonly room: RoomName
  /** The statement's parameters, taken from a request's variables. */
  // biome-ignore lint/suspicious/noExplicitAny: each statement reads the variables that its question declares.
  readonly parameters: (variables: any) => unknown[]
}

export const handwritten: readonly Handwritten[] = [
  handwrittenFor('pilots', 'parties', () => []),
  handwrittenFor('one-pilot', 'parties', ({ id }) => [id]),
  handwrittenFor('page', 'parties', ({ where }) => [where.grade.in, where.county.eq]),
  handwrittenFor('look-ups', 'evaluation', () => []),
  {
    name: 'nothing',
    question: textOf('questions/nothing.graphql'),
    statement: null,
    room: 'parties',
    parameters: () => [],
  },
]

function handwrittenFor(name: string, room: RoomName, parameters: Handwritten['parameters']): Handwritten {
  return {
    name,
    question: textOf(`questions/${name}.graphql`),
    statement: textOf(`questions/${name}.sql`),
    room,
    parameters,
  }
}

/** A file of the comparison. */
export function textOf(name: string): string {
  return readFileSync(repositoryFile(`bench/${name}`), 'utf8')
}
