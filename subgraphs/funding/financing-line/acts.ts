import { UnknownKey } from '../../foundation/named-keys.js'
import { provenanceIn } from '../agreement/store.js'
import { refuseOtherEdition } from '../edition.js'
import type { Stores } from '../money-entry/acts.js'
import type { MoneyEntry } from '../money-entry/entity.js'
import { amountSaid, type KeptAmount, refuseNotPositive, refuseYear, SourceUnfit } from '../money-entry/rules.js'
import type {
  AddFinancingLineArguments,
  ChangeFinancingLineArguments,
  CopyFinancingLinesArguments,
  FinancingLineInput,
  RemoveFinancingLineArguments,
} from './acts-arguments.js'
import { refuseNothing, refuseSettled } from './rules.js'

/*
 * What each act on financing lines does, once its rules let it. Each answers the key of the line, or those of all it made.
 */

export async function addFinancingLine(
  { measureVersion, line }: AddFinancingLineArguments,
  stores: Stores,
): Promise<string> {
  const { agreements, lines, money, newKey } = stores
  const measure = await lines.measure(measureVersion)
  const agreement = await agreements.permitted('planFinancing', measure.agreementId, {
    notThere: new UnknownKey('measure version', measureVersion, ['measureVersion']),
    called: 'addFinancingLine',
  })
  refuseSettled('addFinancingLine', measure.plan)
  if (line.source == null) throw new SourceUnfit('addFinancingLine', null)
  const year = line.year ?? measure.year
  refuseYear(year, measure.year)
  await agreements.refuseUnknown(agreement.id, line, ['line'])
  const { id } = await money.add({
    ...amountSaid(line.source, positive(line)),
    id: newKey(agreement.id, 'PLANNED'),
    world: agreement.world,
    stage: 'PLANNED',
    source: line.source,
    year,
    pilotId: agreement.pilotId,
    agreementId: agreement.id,
    measureId: measure.measureId,
    measureVersionId: measure.id,
    planVersionId: measure.plan.id,
    payerPartyId: line.payer ?? null,
    recipientPartyId: line.recipient ?? null,
    bookedOn: null,
    reference: line.reference ?? null,
    note: line.note ?? null,
    provenance: provenanceIn(agreement.world),
    sources: [],
  })
  return id
}

export async function changeFinancingLine(asked: ChangeFinancingLineArguments, stores: Stores): Promise<string> {
  const { agreements, lines } = stores
  const { line, year } = await changeable(asked, 'changeFinancingLine', stores)
  if (asked.change.source === null) throw new SourceUnfit('changeFinancingLine', null)
  const change = asked.change.year === null ? { ...asked.change, year } : asked.change
  if (change.year !== undefined) refuseYear(change.year!, year)
  await agreements.refuseUnknown(line.agreementId, change, ['change'])
  await lines.change(line.id, change, amountOf(line, change))
  return line.id
}

export async function removeFinancingLine(asked: RemoveFinancingLineArguments, stores: Stores): Promise<string> {
  const { line } = await changeable(asked, 'removeFinancingLine', stores)
  await stores.lines.remove(line.id)
  return line.id
}

/** A version that amends or follows another begins with its measures, and by this with how they are financed. */
export async function copyFinancingLines(asked: CopyFinancingLinesArguments, stores: Stores): Promise<string[]> {
  const { agreements, lines, newKey } = stores
  const from = await lines.plan(asked.from, 'from')
  const plan = await lines.plan(asked.planVersion, 'planVersion')
  const agreement = await agreements.permitted('planFinancing', plan.agreementId, {
    notThere: new UnknownKey('plan version', plan.id, ['planVersion']),
    called: 'copyFinancingLines',
  })
  refuseSettled('copyFinancingLines', plan)
  if (from.agreementId !== agreement.id) throw new UnknownKey('plan version', from.id, ['from'])
  const copied = await lines.copy(from.id, plan.id, newKey(agreement.id, 'PLANNED'))
  refuseNothing(from.id, plan.id, copied)
  return copied
}

async function changeable(asked: RemoveFinancingLineArguments, called: string, { agreements, lines, money }: Stores) {
  const notThere = new UnknownKey('financing line', asked.entry, ['entry'])
  const line = await money.entry(asked.entry)
  if (line === null || line.planVersionId === null || line.measureVersionId === null) throw notThere
  await lines.refuseHidden(line, notThere)
  await agreements.permitted('planFinancing', line.agreementId!, { notThere, called })
  const { plan, year } = await lines.measure(line.measureVersionId)
  refuseSettled(called, plan)
  refuseOtherEdition(line, asked.expectedVersion, { source: line.source, year: line.year, state: line.amountState })
  return { line, year }
}

/** What the line is worth after a change: what is left out stays, unless something else of the amount is given. */
function amountOf(line: MoneyEntry, change: FinancingLineInput): KeptAmount {
  const source = change.source ?? line.source
  const { amount, state, hours, rate } = change
  if ([amount, state, hours, rate].every((each) => each === undefined)) {
    const kept = { state: line.amountState, hours: line.hours.value, rate: line.rateOre }
    return amountSaid(source, line.hoursWorked === null ? { amount: line.amountOre, state: line.amountState } : kept)
  }
  return amountSaid(source, positive(change))
}

function positive<Said extends FinancingLineInput>(said: Said): Said {
  if (said.amount != null && said.amount < 0) refuseNotPositive(said.amount)
  return said
}
