import type { Dataset } from '../../subgraphs/foundation/database/load.js'
import { agreementRows, followingRows } from './rows/agreements.js'
import { bodyRows, pilotRows } from './rows/pilots.js'
import { registerRows } from './rows/registers.js'
import { roleRows } from './rows/roles.js'
import type { VerifiedDataset } from './schema.js'

/** The verified dataset as rows of the parties room's tables, each table after those it leans on. */
export function partiesRows(dataset: VerifiedDataset): Dataset['tables'] {
  return [
    ...registerRows(dataset),
    ...pilotRows(dataset),
    ...agreementRows(dataset),
    ...roleRows(dataset),
    ...followingRows(dataset),
    ...bodyRows(dataset),
  ]
}
