import type { Actor, Task } from '../../subgraphs/foundation/access/actor.js'
import type { EvaluationRoom } from './room.js'
import { writeSmallWorld } from './small-world.js'
import { insertIn, type NewRows } from './writing.js'

const every: readonly Task[] = ['DRAFT', 'SUBMIT', 'ENDORSE', 'HANDLE', 'APPROVE', 'REPORT', 'ASSESS']

/** Somebody who does everything that the organisation may do, unless tasks are named. */
export const anActor = (party: string, tasks = every): Actor => ({ party, person: `${party}/1`, supplier: null, tasks })

/** Those who have a part in demo-a: its main parties, a partner under its first objective, and its evaluator. */
export const smolaKommune = anActor('smola-kommune')
export const aureKommune = anActor('aure-kommune')
export const fylket = anActor('more-og-romsdal-fylkeskommune')
export const kdd = anActor('kdd')
export const husbanken = anActor('husbanken')
export const sintef = anActor('sintef')
/** Those who have none: a municipality of demo-b, its evaluator, and the national centre. */
export const rindal = anActor('rindal-kommune')
export const otherEvaluator = anActor('nav')
export const centre = anActor('distriktssenteret')

/** All who may ask, and anyone. */
export const viewers: Readonly<Record<string, Actor | null>> = {
  anyone: null,
  smolaKommune,
  aureKommune,
  fylket,
  kdd,
  husbanken,
  sintef,
  rindal,
  otherEvaluator,
  centre,
}
export type ViewerName = keyof typeof viewers

const cast: NewRows = [
  part('more-og-romsdal-fylkeskommune', 'MAIN_PARTY', { agreement_id: 'demo-a' }),
  part('husbanken', 'NAMED_PARTNER', { agreement_id: 'demo-a', objective_id: 'demo-a/1' }),
  part('sintef', 'EVALUATOR', {}),
  part('nav', 'EVALUATOR', { pilot_id: 'demo-b' }),
  ['obligation_debtor', { id: 'demo-a/OBL-1/d1', obligation_id: 'demo-a/OBL-1', position: 0, party_id: 'husbanken' }],
  ['party_group', { id: 'demo-a/towns', agreement_id: 'demo-a', kind: 'MUNICIPALITIES', name: 'kommunene' }],
  [
    'obligation',
    {
      id: 'demo-a/OBL-2',
      agreement_id: 'demo-a',
      position: 1,
      kind: 'PARTY',
      grade: 'SKAL',
      section: '5',
      text: 'møtes',
    },
  ],
  [
    'obligation_debtor',
    { id: 'demo-a/OBL-2/d1', obligation_id: 'demo-a/OBL-2', position: 0, group_id: 'demo-a/towns' },
  ],
  // Its text is not public yet.
  [
    'agreement',
    { id: 'demo-a-2', pilot_id: 'demo-a', number: 2, publication: 'DRAFT', title: 'Neste', stage: 'UNDATED_TEXT' },
  ],
  ['objective', { id: 'demo-a-2/1', agreement_id: 'demo-a-2', number: 1, title: 'Neste', main_theme_id: 'youth' }],
  ...['kdd', 'smola-kommune'].map(
    (party, position) =>
      [
        'participation',
        {
          id: `demo-a-2/${party}`,
          pilot_id: 'demo-a',
          agreement_id: 'demo-a-2',
          party_id: party,
          role: 'MAIN_PARTY',
          position,
        },
      ] as const,
  ),
]

function part(party: string, role: string, where: object) {
  return [
    'participation',
    { id: `cast/${party}`, pilot_id: 'demo-a', party_id: party, role, position: 9, ...where },
  ] as const
}

/** The small world with its cast. The agreement demo-a ends with 2028. */
export async function writeCast(room: EvaluationRoom): Promise<void> {
  await writeSmallWorld(room.admin)
  await insertIn(room.admin, 'parties', cast)
}

export interface Done {
  readonly isDone: boolean
  readonly isRepeated: boolean
  readonly revision: number | null
  readonly problems: readonly { code: string; path: string[]; values: { name: string; json: string }[] }[]
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
export function actingIn(room: () => EvaluationRoom) {
  let keys = 0
  return async (actor: Actor, name: string, given: string, { key, of = '', day }: ActOptions = {}): Promise<Done> => {
    const question = `mutation { ${name}(idempotencyKey: "${key ?? `the key of act ${keys++}`}", ${given}) {
      isDone isRepeated revision problems { code path values { name json } } ${of} } }`
    const { data, errors } = await room().ask(question, {}, { actor, ...(day !== undefined && { day }) })
    if (errors) throw new Error(JSON.stringify(errors))
    return data[name]
  }
}

export const refusedWith = ({ problems }: Done): string[] => problems.map(({ code }) => code)
