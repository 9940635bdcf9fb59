import { readFileSync } from 'node:fs'
import { buildSchema, parse } from 'graphql'
import { pino } from 'pino'
import { createEngine } from '../../gateway/engine/engine.js'
import { inThisProcess, type OpenRoom } from '../../gateway/rooms.js'
import type { LocalDate } from '../../subgraphs/foundation/dates.js'
import { repositoryFile } from '../../subgraphs/foundation/repository.js'
import { scalars } from '../../subgraphs/foundation/scalars.js'
import { asked } from '../access/questions.js'
import { everyRoom } from '../rooms.js'
import { agreement, objective, pilot } from './agreement.js'
import { actorOf, type Viewer } from './cast.js'

const file = (name: string) => readFileSync(repositoryFile(`gateway/${name}.graphql`), 'utf8')
const fields = buildSchema(file('api')).getQueryType()!.getFields()

/** Where things of an agreement are told: by key, in lists, and as sums. */
const asking: readonly (readonly [name: string, args: string])[] = [
  ['agreement', `id: "${agreement}"`],
  ['agreementDrafts', 'world: DEMO'],
  ['pilot', `id: "${pilot}"`],
  ...[2026, 2027].map((year) => ['planVersion', `id: "${agreement}/${year}/1"`] as const),
  ...Object.values(objective).map((id) => ['objective', `id: "${id}"`] as const),
  ...['actionPlans', 'assessments', 'grants', 'measures', 'moneyEntries', 'obligations', 'selfReports'].map(
    (name) => [name, 'world: DEMO'] as const,
  ),
  ...['PLANNED', 'ALLOCATED', 'SPENT'].map((stage) => ['moneyTotals', `world: DEMO, stage: ${stage}`] as const),
]

/** All that can be told of the agreement, in so many questions: whatever any field says of it is in the answers. */
export const questions: readonly string[] = asking.map(([name, args]) => `{ ${asked(fields[name]!, args, 1)} }`)

/** The graph as it was, asked as the gateway asks its rooms. */
export interface Past {
  /** What a viewer is told at a revision, question by question, as JSON. */
  told(viewer: Viewer, revision: number, day: LocalDate): Promise<string[]>
  end(): Promise<void>
}

export async function openPast(address: { readonly url: string; readonly secret: string }): Promise<Past> {
  const rooms: OpenRoom[] = []
  for (const room of everyRoom) rooms.push(await inThisProcess(room)(address, pino({ level: 'silent' })))
  const engine = createEngine({
    supergraphSdl: file('supergraph'),
    subgraphs: new Map(rooms.map(({ subgraph }) => [subgraph.name, subgraph])),
    scalars,
  })
  const prepared = questions.map((question) => engine.prepare(parse(question)))
  return {
    told: async (viewer, revision, day) => {
      const answers: string[] = []
      for (const each of prepared) {
        const { data } = await engine.execute(
          each,
          {},
          {
            requestId: 'a look at the past',
            moment: { revision, day, live: false },
            language: 'nb',
            actor: actorOf(viewer),
            signal: new AbortController().signal,
          },
        )
        answers.push(JSON.stringify(data))
      }
      return answers
    },
    end: async () => {
      for (const room of rooms) await room.close()
    },
  }
}
