import type { Actor, Task } from '../../subgraphs/foundation/access/actor.js'
import { anActor } from '../action-plans/actors.js'
import type { PartiesRoom, When } from './room.js'

export interface Done {
  readonly isDone: boolean
  readonly isRepeated: boolean
  readonly revision: number | null
  readonly problems: readonly {
    code: string
    message: string
    path: string[]
    values: { name: string; json: string }[]
  }[]
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of it.
  readonly [field: string]: any
}

export interface ActOptions {
  readonly key?: string
  /** What is read of what it was done to. */
  readonly of?: string
  readonly day?: string
}

/** How acts are done in a test: with the arguments as GraphQL writes them. */
export function actingIn(room: () => PartiesRoom) {
  let keys = 0
  return async (actor: Actor, name: string, given: string, { key, of = '', day }: ActOptions = {}): Promise<Done> => {
    const question = `mutation { ${name}(idempotencyKey: "${key ?? `the key of act ${keys++}`}", ${given}) {
      isDone isRepeated revision problems { code message path values { name json } } ${of} } }`
    const { data, errors } = await room().ask(question, {}, { actor, ...(day !== undefined && { day }) })
    if (errors) throw new Error(JSON.stringify(errors))
    return data[name]
  }
}

export const refusedWith = ({ problems }: Done): string[] => problems.map(({ code }) => code)

/** Somebody who says who is a member of the organisation, and nothing else. */
export const administratorOf = (party: string, tasks: readonly Task[] = ['ADMINISTER']): Actor =>
  anActor(party, `${party}/administrator`, tasks)

/** A supplier with every task that one can have. */
export const supplierOf = (party: string): Actor => ({
  party,
  person: null,
  supplier: '974760673',
  tasks: ['DRAFT', 'SUBMIT', 'ENDORSE', 'HANDLE', 'APPROVE', 'REPORT', 'ASSESS'],
})

/** What somebody reads, and that nothing went wrong. */
export async function read(room: PartiesRoom, question: string, when: When) {
  const { data, errors } = await room.ask(question, {}, when)
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

/** Everything that stands in any table of the platform, as text: as an administrator of the server would find it. */
export async function everythingHeld({ admin }: PartiesRoom): Promise<string> {
  const { rows: tables } = await admin.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  )
  const texts: string[] = []
  for (const { name } of tables) {
    const { rows } = await admin.query<{ row: string }>(`select t::text as row from ${name} t`)
    texts.push(...rows.map(({ row }) => `${name}: ${row}`))
  }
  return texts.join('\n')
}
