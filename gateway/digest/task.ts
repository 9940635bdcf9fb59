import { type DocumentNode, parse } from 'graphql'
import type { LocalDate } from '../../subgraphs/foundation/dates.js'
import type { World } from '../../subgraphs/foundation/provenance.js'
import type { Moment } from '../../subgraphs/foundation/request.js'
import type { Engine } from '../engine/engine.js'
import type { Prepared } from '../engine/prepared.js'

/** One thing that an organisation has to do, as the graph tells it. */
export interface Task {
  readonly kind: string
  readonly year: number
  readonly since: LocalDate | null
  readonly deadline: {
    readonly dueOn: LocalDate
    readonly setBy: string
    readonly reference: string | null
    readonly sources: readonly { readonly section: string | null; readonly source: { readonly title: string } }[]
  } | null
  readonly agreement: { readonly title: string; readonly pilot: { readonly name: string } | null } | null
  readonly objective: { readonly number: number | null; readonly title: string } | null
}

/** An organisation, and what it has to do in one world. */
export interface ToDo {
  readonly organisation: string
  readonly language: 'nb' | 'nn'
  readonly tasks: readonly Task[]
}

/** The graph did not tell what an organisation has to do, or not all of it: then nothing is said of it. */
export class TasksNotTold extends Error {
  constructor(codes: readonly string[]) {
    super(`The graph did not tell the tasks: ${codes.join(', ')}.`)
    this.name = 'TasksNotTold'
  }
}

const question = parse(
  `query Digest($party: ID!, $world: World!) {
    party(id: $party) { name county { languageDecision } }
    tasks(world: $world) {
      kind year since
      deadline { dueOn setBy reference sources { section source { title } } }
      agreement { title pilot { name } }
      objective { number title }
    }
  }`,
)

/** How long an organisation's tasks may take to be told, in milliseconds. */
const longest = 10_000

/**
 * Asks the graph what an organisation has to do, signed in as that organisation: the question that its people ask, answered
 * by the same rules, and with the same rights.
 *
 * It is asked within the process. No token says this, and no request that comes from outside can.
 */
export class ToDoQuestion {
  readonly #engine: Engine
  readonly #prepared: Prepared

  constructor(engine: Engine, document: DocumentNode = question) {
    this.#engine = engine
    this.#prepared = engine.prepare(document)
  }

  async ask(party: string, world: World, moment: Moment): Promise<ToDo> {
    const { data, errors } = await this.#engine.execute(
      this.#prepared,
      { party, world },
      {
        requestId: crypto.randomUUID(),
        moment,
        language: 'nb',
        actor: { party, person: null, supplier: null, tasks: [] },
        signal: AbortSignal.timeout(longest),
      },
    )
    const told = data as unknown as Told | null | undefined
    if (errors || !told?.party || !told.tasks)
      throw new TasksNotTold(errors?.map(({ extensions }) => String(extensions?.code)) ?? ['nothing'])
    const { name, county } = told.party
    // Of other organisations no record says which written Norwegian they use.
    return {
      organisation: name,
      language: county?.languageDecision === 'nynorsk' ? 'nn' : 'nb',
      tasks: told.tasks,
    }
  }
}

interface Told {
  readonly party: { readonly name: string; readonly county: { readonly languageDecision: string | null } | null } | null
  readonly tasks: readonly Task[] | null
}
