import type { InputPath } from '../../../subgraphs/foundation/errors.js'
import type { Problem } from '../problem.js'
import type { Located } from '../records.js'
import type { Check } from './all.js'

/** No key, no organisation number and no objective's number in its agreement is given twice. */
export const keysAreUnique: Check = ({ records }) => [
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
]

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
