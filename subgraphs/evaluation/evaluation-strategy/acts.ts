import { editionOf, refuseBlank, refuseOtherEdition } from '../standing/rules.js'
import type { WritingStores } from '../writing-stores.js'
import type { AgreeOnStrategyArguments, ProposeStrategyArguments } from './acts-arguments.js'
import type { EvaluationStrategy } from './entity.js'

/*
 * What each act on a strategy does, once its rules let it. Each answers its key.
 */

export async function proposeStrategy(asked: ProposeStrategyArguments, stores: WritingStores): Promise<string> {
  const { standing, strategies } = stores
  const { strategy = null, agreement = null, title, text } = asked
  if (strategy !== null) {
    const held = await strategies.held(strategy)
    await permittedOn('proposeStrategy', held, stores)
    refuseOtherEdition(held, asked.expectedVersion ?? 0)
    refuseBlank({ title, text })
    await strategies.change(held.id, title, text, editionOf(held) + 1)
    return held.id
  }
  const world = agreement === null ? asked.world : (await standing.permitted('proposeStrategy', agreement)).world
  if (agreement === null) standing.permittedCommonly('proposeStrategy', world)
  refuseBlank({ title, text })
  const beginning = agreement === null ? (world === 'DEMO' ? 'demo-' : '') : `${agreement}/`
  const id = await standing.nextKey('strategy', `${beginning}strategy-`)
  await strategies.add(id, { agreement, world, title, text })
  return id
}

export async function agreeOnStrategy(asked: AgreeOnStrategyArguments, stores: WritingStores): Promise<string> {
  const held = await stores.strategies.held(asked.strategy)
  await permittedOn('agreeOnStrategy', held, stores)
  refuseOtherEdition(held, asked.expectedVersion)
  await stores.strategies.consent(held)
  return held.id
}

async function permittedOn(
  act: 'proposeStrategy' | 'agreeOnStrategy',
  { id, agreementId, world }: EvaluationStrategy,
  { standing, strategies }: WritingStores,
): Promise<void> {
  if (agreementId === null) await standing.permittedInWorld(act, id, world)
  else await standing.permitted(act, agreementId, { notThere: strategies.unknown(id) })
}
