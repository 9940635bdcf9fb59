import { type FieldNode, Kind } from 'graphql'
import { Fault, malformed } from './call.js'
import type { Execution, Part, Targets } from './execution.js'
import { getOrMake } from './keyed.js'
import type { EntityBatch, EntityFetch } from './plan.js'
import { compileRepresenters, type Representer } from './representations.js'
import { compileRewrites, type Rewriter } from './rewrite.js'
import { type House, type Outcome, RoomCall } from './room-call.js'
import { fragmentsOf, keyOf } from './selection.js'
import { soon } from './soon.js'
import { spread } from './spread.js'
import type { Step } from './steps.js'
import type { Tree } from './tree.js'
import { compileWalk, type Walk } from './walk.js'

/** Fetches fields of entities that stand in the answer already: each entity once, however often it stands there. */
export function entityFetch(fetch: EntityFetch, order: number, house: House): Step {
  const call = new RoomCall(fetch, order, house)
  const batches = fetch.batches.map((batch) => batchOf(batch, call, house))
  return (execution) => {
    const variables = call.variables(execution.variables)
    const asked: Asked[] = []
    for (const batch of batches) {
      const places = represent(batch, execution, variables)
      if (places.length > 0) asked.push({ part: batch.part, places, rewrite: batch.rewrite })
    }
    if (asked.length === 0) return
    return soon(call.make(variables, execution), (outcome) => {
      const data = call.dataOf(withEveryEntity(outcome, asked), asked, execution)
      if (!data) return
      for (const { part, places, rewrite } of asked) {
        const answers = data[part.key!] as readonly unknown[]
        for (let i = 0; i < places.length; i++) spread(answers[i], places[i]!, rewrite)
      }
    })
  }
}

interface Batch {
  readonly variable: string
  readonly walks: readonly Walk[]
  readonly representerOf: (type: string) => Representer | undefined
  readonly part: Part
  readonly rewrite: Rewriter | undefined
}

interface Asked extends Targets {
  readonly rewrite: Rewriter | undefined
}

function batchOf(batch: EntityBatch, { definition, operation }: RoomCall, { fits }: House): Batch {
  const field = definition.selectionSet.selections.find(
    (selection): selection is FieldNode => selection.kind === Kind.FIELD && keyOf(selection) === batch.key,
  )
  return {
    variable: batch.variable,
    walks: batch.paths.map((path) => compileWalk(path, fits)),
    representerOf: compileRepresenters(batch, fits),
    part: {
      key: batch.key,
      selection: field!.selectionSet!,
      fragments: fragmentsOf(operation.document),
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

/** A room that answers for another number of entities than it was asked about has answered for none of them. */
function withEveryEntity(outcome: Outcome, asked: readonly Targets[]): Outcome {
  if (outcome instanceof Fault || !outcome.data) return outcome
  const { data } = outcome
  const isWhole = asked.every(({ part, places }) => {
    const answers = data[part.key!]
    return Array.isArray(answers) && answers.length === places.length
  })
  return isWhole ? outcome : malformed('not as many entities as were asked about')
}
