import type { Doing } from '../../foundation/acts/acts.js'
import { performed } from '../../foundation/acts/performed.js'
import type { Context } from '../stores.js'
import { PlanVersionDone } from './acts-resolver.js'

interface Asked {
  readonly idempotencyKey: string
  readonly reason: string | null
}

/** Does an act that answers the key of the version it was done to. */
export function onPlanVersion(
  name: string,
  asked: Asked,
  context: Context,
  act: (doing: Doing) => Promise<string>,
): Promise<PlanVersionDone> {
  const work = async (doing: Doing) => ({ planVersionId: await act(doing) })
  return performed(PlanVersionDone, context, { name, asked, work })
}
