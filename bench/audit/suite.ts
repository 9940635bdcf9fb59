import { isDeepStrictEqual } from 'node:util'
import { parse, validate } from 'graphql'
import { createEngine, type Engine } from '../../gateway/engine/engine.js'
import type { Subgraph, SubgraphResult } from '../../gateway/engine/subgraph.js'
import { localDate } from '../../subgraphs/foundation/dates.js'
import type { RequestContext } from '../../subgraphs/foundation/request.js'
import type { AuditCase, AuditSuite } from './server.js'

export interface Outcome {
  readonly question: string
  readonly isRight: boolean
  readonly wanted: unknown
  readonly received: unknown
}

/** Asks every question of a suite, one after the other: some change what later ones see. */
export async function runSuite({ supergraphSdl, cases }: AuditSuite): Promise<Outcome[]> {
  const engine = createEngine({ supergraphSdl, subgraphs: roomsOf(supergraphSdl) })
  const outcomes: Outcome[] = []
  for (const one of cases) outcomes.push(await run(one, engine))
  return outcomes
}

async function run({ query, expected }: AuditCase, engine: Engine): Promise<Outcome> {
  const wanted = { data: expected.data ?? null, errors: expected.errors ?? false }
  const received = await ask(query, engine)
  return { question: query, isRight: isDeepStrictEqual(received, wanted), wanted, received }
}

/** As the audit judges it: the data, and whether there were errors. */
async function ask(query: string, engine: Engine): Promise<{ data: unknown; errors: boolean }> {
  const document = parse(query)
  if (validate(engine.schema, document).length > 0) return { data: null, errors: true }
  try {
    const { data, errors } = await engine.execute(engine.prepare(document), {}, context)
    return { data: JSON.parse(JSON.stringify(data ?? null)), errors: errors !== undefined }
  } catch {
    return { data: null, errors: true }
  }
}

const context: RequestContext = {
  requestId: 'audit',
  language: 'en',
  actor: null,
  moment: { revision: 1, day: localDate('2026-01-01'), live: true },
  signal: new AbortController().signal,
}

/** The supergraph says where the audit serves each subgraph. */
function roomsOf(supergraphSdl: string): ReadonlyMap<string, Subgraph> {
  const graphs = supergraphSdl.matchAll(/@join__graph\(name: "([^"]+)", url: "([^"]+)"\)/g)
  return new Map([...graphs].map(([, name, url]) => [name!, roomAt(name!, url!)]))
}

/** A plain GraphQL server: it knows nothing of the proofs that the house's own rooms ask for. */
function roomAt(name: string, url: string): Subgraph {
  return {
    name,
    async execute({ text }, variables, { signal }) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query: text, variables }),
        signal,
      })
      return (await response.json()) as SubgraphResult
    },
  }
}
