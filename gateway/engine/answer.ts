import type { GraphQLFormattedError } from 'graphql'
import type { Language } from '../../subgraphs/foundation/request.js'
import type { AnswerCost } from './cost.js'
import type { Execution } from './execution.js'
import { ValueMalformed, ValueMissing } from './faults.js'
import { type Finding, type Findings, findingsOf } from './findings.js'
import type { Gap, Projector } from './project.js'
import type { Path, Tree } from './tree.js'

/** What the client gets. Without `data` nothing was executed: a variable was refused. */
export interface Answer {
  readonly data?: Tree | null
  readonly errors?: readonly GraphQLFormattedError[]
  readonly extensions?: { readonly cost: AnswerCost }
}

/** What the client gets of an execution that is done. */
export function answerOf(execution: Execution, project: Projector, finding: Finding): Answer {
  const gaps: Gap[] = []
  const data = project(execution.data, gaps)
  const extensions = { cost: execution.tally.cost }
  if (gaps.length === 0 && execution.troubles.length === 0) return { data, extensions }
  const findings = findingsOf(execution, finding)
  const errors = onePerNull(data, [
    ...untold(gaps, findings, execution.context.language),
    // What made a gap is told before what merely went wrong beside it.
    ...findings.errors.filter((error) => gaps.some((gap) => explains(error, gap))),
    ...findings.errors,
  ])
  return errors.length > 0 ? { errors, data, extensions } : { data, extensions }
}

/** Gaps that no room's error explains: each is an error of its own. */
function untold(gaps: readonly Gap[], { lost, errors }: Findings, language: Language): GraphQLFormattedError[] {
  return gaps.flatMap((gap) => {
    if (lost.has(gap.holder, gap.dataKey) || errors.some((error) => explains(error, gap))) return []
    const fault = gap.isMalformed ? new ValueMalformed(gap.coordinate) : new ValueMissing(gap.coordinate)
    const { code, values } = fault
    return [{ message: fault.sentence(language), path: gap.steps.toReversed(), extensions: { code, values } }]
  })
}

/** Whether the error stands where the gap is, or within what is missing there. */
function explains({ path = [] }: GraphQLFormattedError, { steps }: Gap): boolean {
  return steps.length <= path.length && steps.every((step, at) => step === path[steps.length - 1 - at])
}

/** One error for each null, as the specification asks: of those that made the same place null, the first. In the order of their places. */
function onePerNull(data: Tree | null, errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  const byPlace = new Map<string, GraphQLFormattedError>()
  for (const error of errors) {
    const place = JSON.stringify(shownPath(data, error.path ?? []))
    if (!byPlace.has(place)) byPlace.set(place, error)
  }
  return [...byPlace.values()].sort((one, other) => comparePaths(one.path ?? [], other.path ?? []))
}

/** As much of the path as the answer shows: its last step leads to the null that the error made. */
function shownPath(data: unknown, path: Path): Path {
  let value = data
  for (const [depth, step] of path.entries()) {
    if (typeof value !== 'object' || value === null) return path.slice(0, depth)
    value = (value as Record<string | number, unknown>)[step]
  }
  return path
}

function comparePaths(one: Path, other: Path): number {
  for (const [depth, a] of one.entries()) {
    const b = other[depth]
    if (b === undefined) return 1
    if (a !== b) return typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1
  }
  return one.length - other.length
}
