import * as hive from '@graphql-hive/router-query-planner'
import type { SubgraphOperation } from './subgraph.js'

/** What is to be asked of which room, in which order. Paths and rewrites speak of response keys. */
export type PlanNode = Sequence | Parallel | RootFetch | EntityFetch | EventSource

export interface Sequence {
  readonly kind: 'sequence'
  readonly nodes: readonly PlanNode[]
}

export interface Parallel {
  readonly kind: 'parallel'
  readonly nodes: readonly PlanNode[]
}

interface Fetch {
  readonly room: string
  readonly text: string
  readonly operationKind: SubgraphOperation['kind']
  /** Names of the client's variables that the operation uses. */
  readonly variables: readonly string[]
}

/** Root fields of one room. */
export interface RootFetch extends Fetch {
  readonly kind: 'root'
  /** Where the answer belongs: empty for the answer as a whole, else where a field leads back to the root type. */
  readonly path: readonly PathStep[]
  /** What to change in the answer before it is merged. */
  readonly answerRewrites: readonly Rewrite[]
}

/** Fields of entities that other rooms have named. */
export interface EntityFetch extends Fetch {
  readonly kind: 'entities'
  readonly batches: readonly EntityBatch[]
}

/** One `_entities` field of an operation: which entities it asks about, and what it tells the room of them. */
export interface EntityBatch {
  /** The response key of the field. */
  readonly key: string
  /** The variable that takes the representations. */
  readonly variable: string
  /** Where the entities stand in what has been answered so far. */
  readonly paths: readonly PathStep[][]
  readonly requires: readonly Requirement[]
  /** What to change in the representations before they are sent. */
  readonly representationRewrites: readonly Rewrite[]
  /** What to change in each entity that was answered before it is merged. */
  readonly answerRewrites: readonly Rewrite[]
}

/** The root field of a subscription; what follows it in the plan completes each event. */
export interface EventSource {
  readonly kind: 'events'
  readonly source: RootFetch
}

/** One step towards entities. Lists on the way are gone through whole, so they need no step. */
export type PathStep = { readonly field: string } | { readonly types: readonly string[] }

/** Part of a representation: a field read at `from` and sent as `key`, or what holds for one type only. */
export type Requirement =
  | {
      readonly kind: 'field'
      readonly from: string
      readonly key: string
      readonly parts: readonly Requirement[] | undefined
    }
  | { readonly kind: 'fragment'; readonly type: string; readonly parts: readonly Requirement[] }

/** A change at one place of an answer or a representation: another value, or another key for the same value. */
export interface Rewrite {
  readonly path: readonly PathStep[]
  readonly change: { readonly value: string } | { readonly key: string }
}

/** Makes plans for one supergraph, of documents that hold one operation. */
export type Planner = (text: string) => PlanNode | undefined

/** The only place that knows the query planner, so that another can take its place. */
export function createPlanner(supergraphSdl: string): Planner {
  const planner = new hive.QueryPlanner(supergraphSdl)
  const noLabels = new Set<string>()
  return (text) => {
    const { node } = planner.plan(text, null, noLabels, 0)
    return node && nodeOf(node)
  }
}

/** The node that gives a subscription's events, if the plan has one. */
export function eventSourceOf(node: PlanNode): RootFetch | undefined {
  if (node.kind === 'events') return node.source
  if (node.kind !== 'sequence') return undefined
  return node.nodes.map(eventSourceOf).find((source) => source !== undefined)
}

function nodeOf(node: hive.PlanNode): PlanNode {
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', nodes: node.nodes.map(nodeOf) }
    case 'Parallel':
      return { kind: 'parallel', nodes: node.nodes.map(nodeOf) }
    case 'Fetch':
      return rootOf(node, [])
    case 'Flatten':
      return flattenedOf(node)
    case 'BatchFetch':
      return { kind: 'entities', ...fetchOf(node), batches: node.entityBatch.aliases.map(batchOf) }
    case 'Subscription':
      return { kind: 'events', source: rootOf(node.primary, []) }
    default:
      throw new Error(`The plan holds a ${node.kind} node, which this engine does not know.`)
  }
}

function fetchOf(node: Omit<hive.FetchNode, 'kind'> | hive.BatchFetchNode): Fetch {
  return {
    room: node.serviceName,
    text: node.operation,
    operationKind: node.operationKind ?? 'query',
    variables: node.variableUsages ?? [],
  }
}

/** The planner leaves `kind` out of the fetch of a subscription. */
function rootOf(node: Omit<hive.FetchNode, 'kind'>, path: readonly PathStep[]): RootFetch {
  return { kind: 'root', ...fetchOf(node), path, answerRewrites: rewritesOf(node.outputRewrites) }
}

function flattenedOf({ path, node }: hive.FlattenNode): RootFetch | EntityFetch {
  if (node.kind !== 'Fetch')
    throw new Error(`The plan holds a ${node.kind} node under a path, which this engine does not know.`)
  if (!node.requires) return rootOf(node, stepsOf(path))
  const batch: EntityBatch = {
    key: '_entities',
    variable: 'representations',
    paths: [stepsOf(path)],
    requires: node.requires.map(requirementOf),
    representationRewrites: rewritesOf(node.inputRewrites),
    answerRewrites: rewritesOf(node.outputRewrites),
  }
  return { kind: 'entities', ...fetchOf(node), batches: [batch] }
}

function batchOf(alias: hive.EntityBatchAlias): EntityBatch {
  return {
    key: alias.alias,
    variable: alias.representationsVariableName,
    paths: alias.paths.map(stepsOf),
    requires: alias.requires.map(requirementOf),
    representationRewrites: rewritesOf(alias.inputRewrites),
    answerRewrites: rewritesOf(alias.outputRewrites),
  }
}

function stepsOf(path: readonly hive.FlattenNodePathSegment[]): PathStep[] {
  return path.flatMap((step): PathStep[] => {
    if (step === '@') return []
    return 'Field' in step ? [{ field: step.Field }] : [{ types: step.TypeCondition }]
  })
}

function requirementOf(selection: hive.RequiresSelection): Requirement {
  switch (selection.kind) {
    case 'Field':
      return {
        kind: 'field',
        from: selection.name,
        key: selection.alias ?? selection.name,
        parts: selection.selections?.map(requirementOf),
      }
    case 'InlineFragment':
      return { kind: 'fragment', type: selection.typeCondition, parts: selection.selections.map(requirementOf) }
    case 'FragmentSpread':
      throw new Error('The plan requires a named fragment, which this engine does not know.')
  }
}

function rewritesOf(rewrites: readonly hive.FetchRewrite[] = []): Rewrite[] {
  return rewrites.map(rewriteOf)
}

function rewriteOf(rewrite: hive.FetchRewrite): Rewrite {
  if ('KeyRenamer' in rewrite) {
    return { path: rewrite.KeyRenamer.path.map(stepOf), change: { key: rewrite.KeyRenamer.renameKeyTo } }
  }
  const setter = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite
  return { path: setter.path.map(stepOf), change: { value: setter.setValueTo } }
}

function stepOf(step: hive.FetchNodePathSegment): PathStep {
  return 'Key' in step ? { field: step.Key } : { types: step.TypenameEquals }
}
