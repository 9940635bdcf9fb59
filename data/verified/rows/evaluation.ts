import type { TableRows } from '../../../subgraphs/foundation/database/load.js'
import type { VerifiedDataset } from '../schema.js'
import { verified } from './provenance.js'

/** The tables in which Statistics Norway keeps what may be compared, each under the heading that names it. */
export function evaluationRows({ statistics }: VerifiedDataset): readonly TableRows[] {
  const rows = statistics.tables.flatMap(({ theme, ids, source }) =>
    ids.map((id) => ({ id, registry: 'Statistisk sentralbyrå', topic: theme, ...verified(source) })),
  )
  return [{ table: 'statistics_table', rows }]
}
