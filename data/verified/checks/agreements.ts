import type { Problem } from '../problem.js'
import type { Located } from '../records.js'
import type { Check } from './all.js'

/** What belongs to an agreement carries its key, speaks of its own objectives, and is of the agreement's own pilot. */
export const agreementsHoldTogether: Check = ({ records }) => {
  const pilotOf = new Map(records.agreements.map(({ value }) => [value.id, value.pilot]))
  const { objectives, partyGroups, obligations, anchoring, followUpRules, participations } = records
  return [
    ...objectives.flatMap(({ value: { id, agreement, number }, problem }) =>
      id === `${agreement}/${number}` ? [] : [problem(['id'], `not ${agreement}/${number}`)],
    ),
    ...[...partyGroups, ...obligations, ...anchoring, ...followUpRules].flatMap(keyOfAnother),
    ...[...partyGroups, ...obligations].flatMap(({ value: { agreement, objective }, problem }) =>
      objective === undefined || objective.startsWith(`${agreement}/`)
        ? []
        : [problem(['objective'], `not an objective of ${agreement}`)],
    ),
    ...participations.flatMap(({ value: { agreement, pilot }, problem }) =>
      agreement === undefined || (pilotOf.get(agreement) ?? pilot) === pilot
        ? []
        : [problem(['pilot'], `not the pilot of the agreement ${agreement}`)],
    ),
  ]
}

function keyOfAnother({ value: { id, agreement }, problem }: Located<{ id: string; agreement: string }>): Problem[] {
  return id.startsWith(`${agreement}/`) ? [] : [problem(['id'], `does not begin with its agreement, ${agreement}/`)]
}
