import { type DocumentNode, Kind, type OperationDefinitionNode, print } from 'graphql'
import { PlanImpossible } from './faults.js'
import type { Ground } from './ground.js'
import { compileIntrospection, divide } from './introspection.js'
import { eventSourceOf, type PlanNode, type Planner } from './plan.js'
import { compileProjector, type Projector } from './project.js'
import type { House } from './room-call.js'
import { Root } from './root-fetch.js'
import { simplified } from './simplify.js'
import { compilePlan, type Step } from './steps.js'
import type { Variables } from './subgraph.js'
import type { Tree } from './tree.js'

/** An operation made ready for one way in which its `@skip` and `@include` may turn out. */
export interface Variant {
  readonly plan: PlanNode | undefined
  readonly run: Step
  readonly project: Projector
  /** What the schema answers of itself, if it is asked. */
  readonly introspect: ((variables: Variables) => Tree) | undefined
  /** Where the events of a subscription come from. */
  readonly events: Root | undefined
}

export function compileVariant(
  operation: OperationDefinitionNode,
  ground: Ground,
  house: House,
  planner: Planner,
): Variant {
  const { forRooms, forSchema } = divide(simplified(operation, ground))
  const plan = forRooms && planned(forRooms, planner)
  const source = plan && eventSourceOf(plan)
  return {
    plan,
    run: compilePlan(plan, house),
    project: compileProjector(operation, ground),
    introspect: forSchema && compileIntrospection(ground.schema, documentOf(forSchema, ground)),
    events: source && new Root(source, -1, house),
  }
}

function planned(operation: OperationDefinitionNode, planner: Planner): PlanNode | undefined {
  try {
    return planner(print(operation))
  } catch (error) {
    throw new PlanImpossible(error)
  }
}

/** Introspection keeps its named fragments. */
function documentOf(operation: OperationDefinitionNode, { fragments }: Ground): DocumentNode {
  return { kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] }
}
