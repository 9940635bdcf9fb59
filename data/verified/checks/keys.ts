import type { InputPath } from '../../../subgraphs/foundation/errors.js'
import type { Problem } from '../problem.js'
import type { Located } from '../records.js'
import type { Check } from './all.js'

/** No key, no organisation number and no objective's number in its agreement is given twice; nor what numbers a record's own list. */
export const keysAreUnique: Check = ({ records, singles: { funding, statistics } }) => [
  ...Object.values(records).flatMap((located) => [
    ...twice<object>(located, ['id'], (record) => ('id' in record ? String(record.id) : undefined)),
    ...twice<object>(located, ['code'], (record) => ('code' in record ? String(record.code) : undefined)),
  ]),
  ...twice<MayHaveNumber>(
    [...records.municipalities, ...records.parties],
    ['organisation', 'number'],
    ({ organisation }) => organisation?.number,
  ),
  ...twice(records.parties, ['municipality'], (party) => party.municipality),
  ...twice(records.parties, ['county'], (party) => party.county),
  ...twice(records.objectives, ['number'], ({ agreement, number }) => `${agreement} ${number}`),
  ...twice(records.approvals, ['party'], ({ agreement, party }) => `${agreement} ${party}`),
  ...twice(records.participations, ['party'], ({ pilot, agreement, party, role }) =>
    [pilot, agreement, party, role].join(' '),
  ),
  ...twice(records.projects, ['stage'], ({ pilot, stage }) => `${pilot} ${stage}`),
  ...records.projects.flatMap((located) =>
    twiceWithin(located, ({ projects }) => projects.map(({ number }, at) => [['projects', at, 'number'], number])),
  ),
  ...twiceWithin(funding, ({ grants }) => grants.map(({ id }, at) => [['grants', at, 'id'], id])),
  ...twiceWithin(funding, ({ appropriations }) =>
    appropriations.map(({ year }, at) => [['appropriations', at, 'year'], year]),
  ),
  ...twiceWithin(funding, ({ grantCeilings }) =>
    grantCeilings.map(({ cohort, phase }, at) => [['grantCeilings', at, 'phase'], `${cohort} ${phase}`]),
  ),
  ...twiceWithin(funding, ({ eligibleCentrality }) =>
    eligibleCentrality.map(({ cohort }, at) => [['eligibleCentrality', at, 'cohort'], cohort]),
  ),
  ...twiceWithin(statistics, ({ tables }) =>
    tables.flatMap(({ ids }, table) => ids.map((id, at) => [['tables', table, 'ids', at], id])),
  ),
]

/** What a record lists, and gives a key or number of its own. */
function twiceWithin<Value>(
  located: Located<Value> | undefined,
  keysOf: (value: Value) => readonly (readonly [path: InputPath, key: string | number])[],
): Problem[] {
  if (!located) return []
  const keys = keysOf(located.value).map(
    ([path, key]): Located<string> => ({
      value: String(key),
      problem: (rest, reason) => located.problem([...path, ...rest], reason),
    }),
  )
  return twice(keys, [], (key) => key)
}

type MayHaveNumber = { readonly organisation?: { readonly number: string } | undefined }

function twice<Value>(
  located: readonly Located<Value>[],
  path: InputPath,
  keyOf: (value: Value) => string | undefined,
): Problem[] {
  const seen = new Set<string>()
  return located.flatMap(({ value, problem }) => {
    const key = keyOf(value)
    if (key === undefined) return []
    if (seen.has(key)) return [problem(path, 'given to another record already')]
    seen.add(key)
    return []
  })
}
