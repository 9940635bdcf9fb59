import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { repositoryFile } from '../../subgraphs/foundation/repository.js'
import type { WorldAnswer } from '../world.js'
import type { Asking } from './asking.js'
import { type QueryRow, queries } from './expected.js'
import { asked } from './questions.js'
import type { RoleName } from './roles.js'
import { type Secret, secretsIn } from './secrets.js'

const schema = buildSchema(readFileSync(repositoryFile('gateway/api.graphql'), 'utf8'))

/** Every query that the gateway answers, and every act. */
export const fields = schema.getQueryType()!.getFields()
export const mutations = schema.getMutationType()!.getFields()

export interface Told {
  readonly secrets: readonly Secret[]
  /** To the byte what was answered, but for which revision that was. */
  readonly texts: readonly string[]
}

async function toldOf(asking: Asking, name: string, { asked: ways }: QueryRow, who: RoleName): Promise<Told> {
  const answers: WorldAnswer[] = []
  for (const args of ways) answers.push(await asking.ask(who, `{ ${asked(fields[name]!, args, 1)} }`))
  for (const { body } of answers) for (const error of body.errors ?? []) refuseUnmeant(name, error)
  const texts = answers.map(({ body }) =>
    JSON.stringify({ ...body, extensions: { ...body.extensions, revision: null } }),
  )
  return { secrets: secretsIn(texts.join()), texts }
}

/** Nobody is refused a question but those who have to sign in for it; what is wrong with it is wrong with the test. */
function refuseUnmeant(name: string, { extensions: { code, values }, message }: ErrorTold): void {
  // An agreement that is a draft is not told of in the graph yet, also where things of it are told to its main parties.
  const isOfDraft = code === 'VALUE_MISSING' && values.coordinate.startsWith('Agreement.')
  if (code !== 'SIGN_IN_NEEDED' && !isOfDraft) throw new Error(`${name}: ${message}`)
}

interface ErrorTold {
  readonly message: string
  readonly extensions: { readonly code: string; readonly values: { readonly coordinate: string } }
}

/** By the name of the query. */
export type Answers = ReadonlyMap<string, Told>

/** What each query of the table answers to one who asks. */
export async function everythingTo(asking: Asking, who: RoleName): Promise<Answers> {
  const answers: (readonly [string, Told])[] = []
  const left = Object.entries(queries)
  // Few at once: whoever waits too long for a room is told so, and that is no answer.
  const oneAfterTheOther = async () => {
    for (let next = left.shift(); next; next = left.shift())
      answers.push([next[0], await toldOf(asking, next[0], next[1], who)])
  }
  await Promise.all([oneAfterTheOther(), oneAfterTheOther()])
  return new Map(answers)
}
