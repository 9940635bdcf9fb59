import { type DocumentNode, type FieldNode, Kind, type OperationDefinitionNode, parse } from 'graphql'
import { callRoom, Fault, malformed } from './call.js'
import type { Execution, Part, RoomCall, Targets } from './execution.js'
import { getOrMake } from './keyed.js'
import { copy, merge } from './merge.js'
import type { EntityBatch, EntityFetch, PlanNode, RootFetch } from './plan.js'
import { compileRepresenters, type Representer } from './representations.js'
import { compileRewrites, type Rewriter } from './rewrite.js'
import type { TypeTest } from './schema.js'
import { fragmentsOf, keyOf } from './selection.js'
import { isPromise, type Soon, soon } from './soon.js'
import type { Subgraph, SubgraphOperation, SubgraphResult, Variables } from './subgraph.js'
import { isTree, type Tree } from './tree.js'
import { compileWalk, type Walk } from './walk.js'

/** One step of a plan, ready to run. It answers nothing: what it fetches is merged into the execution. */
export type Step = (execution: Execution) => Soon<void>

/** What plans are compiled against. */
export interface House {
  readonly rooms: ReadonlyMap<string, Subgraph>
  readonly fits: TypeTest
}

/** Compiles a plan once; the closures are run for each request. */
export function compilePlan(node: PlanNode | undefined, house: House): Step {
  let calls = 0
  const compile = (part: PlanNode | undefined): Step => {
    switch (part?.kind) {
      case undefined:
        return nothing
      case 'sequence':
        return sequence(part.nodes.map(compile))
      case 'parallel':
        return parallel(part.nodes.map(compile))
      case 'root':
        return rootFetch(part, calls++, house)
      case 'entities':
        return entityFetch(part, calls++, house)
      case 'events':
        return nothing
    }
  }
  return compile(node)
}

const nothing: Step = () => undefined

function sequence(steps: readonly Step[]): Step {
  const from = (first: number, execution: Execution): Soon<void> => {
    for (let i = first; i < steps.length; i++) {
      const done = steps[i]!(execution)
      if (isPromise(done)) return done.then(() => from(i + 1, execution))
    }
    return undefined
  }
  return (execution) => from(0, execution)
}

function parallel(steps: readonly Step[]): Step {
  return (execution) => {
    const waits: Promise<void>[] = []
    for (const step of steps) {
      const done = step(execution)
      if (isPromise(done)) waits.push(done)
    }
    return waits.length > 0 ? Promise.all(waits).then(() => undefined) : undefined
  }
}

/** Root fields: what is asked, and what is done with what comes back. */
export interface CompiledRoot {
  readonly room: Subgraph
  readonly operation: SubgraphOperation
  variables(execution: Pick<Execution, 'variables'>): Variables
  absorb(outcome: SubgraphResult | Fault, execution: Execution, places: readonly Tree[]): void
}

export function compileRoot(fetch: RootFetch, order: number, house: House): CompiledRoot {
  const room = roomOf(fetch.room, house)
  const operation = operationOf(fetch)
  const call: RoomCall = { order, room: room.name }
  const part: Part = {
    key: undefined,
    selection: definitionOf(operation.document).selectionSet,
    fragments: fragmentsOf(operation.document),
    rewrites: fetch.answerRewrites,
  }
  const rewrite = compileRewrites(fetch.answerRewrites, house.fits)
  return {
    room,
    operation,
    variables: ({ variables }) => pick(fetch.variables, variables, {}),
    absorb(outcome, execution, places) {
      if (isTroubled(outcome)) note(execution, call, [{ part, places: [places] }], outcome)
      const data = dataOf(outcome)
      if (data) spread(data, places, rewrite)
    },
  }
}

function rootFetch(fetch: RootFetch, order: number, house: House): Step {
  const root = compileRoot(fetch, order, house)
  const walk = compileWalk(fetch.path, house.fits)
  return (execution) => {
    const places: Tree[] = []
    walk(execution.data, places)
    if (places.length === 0) return
    const answer = callRoom(root.room, root.operation, root.variables(execution), execution.context, execution.limits)
    return soon(answer, (outcome) => root.absorb(outcome, execution, places))
  }
}

interface Batch {
  readonly variable: string
  readonly walks: readonly Walk[]
  readonly representerOf: (type: string) => Representer | undefined
  readonly part: Part
  readonly rewrite: Rewriter | undefined
}

function entityFetch(fetch: EntityFetch, order: number, house: House): Step {
  const room = roomOf(fetch.room, house)
  const operation = operationOf(fetch)
  const call: RoomCall = { order, room: room.name }
  const batches = fetch.batches.map((batch) => batchOf(batch, operation.document, house.fits))
  return (execution) => {
    const variables = pick(fetch.variables, execution.variables, {})
    const asked: (Targets & Batch)[] = []
    for (const batch of batches) {
      const places = represent(batch, execution, variables)
      if (places.length > 0) asked.push({ ...batch, places })
    }
    if (asked.length === 0) return
    return soon(callRoom(room, operation, variables, execution.context, execution.limits), (answer) => {
      const outcome = withEveryEntity(answer, asked)
      if (isTroubled(outcome)) note(execution, call, asked, outcome)
      const data = dataOf(outcome)
      if (!data) return
      for (const { part, places, rewrite } of asked) {
        const answers = data[part.key!] as unknown[]
        for (let i = 0; i < places.length; i++) spread(answers[i], places[i]!, rewrite)
      }
    })
  }
}

function batchOf(batch: EntityBatch, document: DocumentNode, fits: TypeTest): Batch {
  const field = definitionOf(document).selectionSet.selections.find(
    (selection): selection is FieldNode => selection.kind === Kind.FIELD && keyOf(selection) === batch.key,
  )
  return {
    variable: batch.variable,
    walks: batch.paths.map((path) => compileWalk(path, fits)),
    representerOf: compileRepresenters(batch, fits),
    part: {
      key: batch.key,
      selection: field!.selectionSet!,
      fragments: fragmentsOf(document),
      rewrites: batch.answerRewrites,
    },
    rewrite: compileRewrites(batch.answerRewrites, fits),
  }
}

/** Sets the variable that names the entities, each once, and answers where each of them stands. */
function represent(batch: Batch, execution: Execution, variables: Tree): Tree[][] {
  const entities: Tree[] = []
  for (const walk of batch.walks) walk(execution.data, entities)
  const representations: Tree[] = []
  const places: Tree[][] = []
  const known = new Map<Representer, Map<unknown, number>>()
  for (const entity of entities) {
    const representer = batch.representerOf(entity.__typename as string)
    if (!representer) continue
    const representation = representer.represent(entity)
    if (!representation) {
      execution.skips.push({ entity, part: batch.part })
      continue
    }
    const numbers = getOrMake(known, representer, () => new Map<unknown, number>())
    const identity = representer.identity(representation)
    const number = numbers.get(identity)
    if (number !== undefined) places[number]!.push(entity)
    else {
      numbers.set(identity, representations.length)
      representations.push(representation)
      places.push([entity])
    }
  }
  variables[batch.variable] = representations
  return places
}

/** Brings an answer to every place where it belongs. */
function spread(answer: unknown, places: readonly Tree[], rewrite: Rewriter | undefined): void {
  if (!isTree(answer)) return
  rewrite?.(answer)
  for (let i = 1; i < places.length; i++) merge(places[i]!, copy(answer))
  merge(places[0]!, answer)
}

/** A room that answers for another number of entities than it was asked about has answered for none of them. */
function withEveryEntity(outcome: SubgraphResult | Fault, asked: readonly Targets[]): SubgraphResult | Fault {
  const data = dataOf(outcome)
  if (!data) return outcome
  const isWhole = asked.every(({ part, places }) => {
    const answers = data[part.key!]
    return Array.isArray(answers) && answers.length === places.length
  })
  return isWhole ? outcome : malformed('not as many entities as were asked about')
}

function dataOf(outcome: SubgraphResult | Fault): Tree | null {
  return outcome instanceof Fault ? null : (outcome.data ?? null)
}

function isTroubled(outcome: SubgraphResult | Fault): boolean {
  return outcome instanceof Fault || (outcome.errors !== undefined && outcome.errors.length > 0)
}

function note(
  execution: Execution,
  call: RoomCall,
  targets: readonly Targets[],
  outcome: SubgraphResult | Fault,
): void {
  const fault = outcome instanceof Fault ? outcome : undefined
  const errors = outcome instanceof Fault ? [] : (outcome.errors ?? [])
  execution.troubles.push({ call, targets, data: dataOf(outcome), fault, errors })
}

function pick(names: readonly string[], from: Variables, into: Tree): Tree {
  for (const name of names) if (from[name] !== undefined) into[name] = from[name]
  return into
}

function operationOf({ text, operationKind }: RootFetch | EntityFetch): SubgraphOperation {
  return { text, document: parse(text, { noLocation: true }), kind: operationKind }
}

function definitionOf(document: DocumentNode): OperationDefinitionNode {
  return document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!
}

function roomOf(name: string, { rooms }: House): Subgraph {
  const room = rooms.get(name)
  if (!room) throw new Error(`The supergraph names the room "${name}", which was not given.`)
  return room
}
