import { membersOf } from '../groups.js'
import type { Check } from './all.js'

/** Every obligation and follow-up rule is owed by someone: a group has members. */
export const debtorsAreSomeone: Check = ({ records }) => {
  const roles = {
    parties: records.parties.map(({ value }) => value),
    participations: records.participations.map(({ value }) => value),
    objectives: records.objectives.map(({ value }) => value),
  }
  const empty = new Set(
    records.partyGroups.filter(({ value }) => membersOf(value, roles).length === 0).map(({ value }) => value.id),
  )
  return [
    ...records.obligations.flatMap(({ value, problem }) =>
      value.debtors.flatMap(({ group }, index) =>
        group !== undefined && empty.has(group) ? [problem(['debtors', index, 'group'], nobody)] : [],
      ),
    ),
    ...records.followUpRules.flatMap(({ value: { responsible }, problem }) =>
      responsible.group !== undefined && empty.has(responsible.group)
        ? [problem(['responsible', 'group'], nobody)]
        : [],
    ),
  ]
}

const nobody = 'a group that resolves to nobody'
