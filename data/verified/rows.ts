import type { Dataset } from '../../subgraphs/foundation/database/load.js'
import type { RoomName } from '../../subgraphs/foundation/database/rooms.js'
import { agreementRows, followingRows } from './rows/agreements.js'
import { evaluationRows } from './rows/evaluation.js'
import { fundingRows } from './rows/funding.js'
import { bodyRows, pilotRows } from './rows/pilots.js'
import { planRows } from './rows/plans.js'
import { registerRows } from './rows/registers.js'
import { roleRows } from './rows/roles.js'
import type { VerifiedDataset } from './schema.js'

/** The verified dataset as rows of each room's tables, each table after those it leans on. */
export function verifiedRows(dataset: VerifiedDataset): Readonly<Record<RoomName, Dataset['tables']>> {
  return {
    parties: partiesRows(dataset),
    'action-plans': planRows(dataset),
    funding: fundingRows(dataset),
    evaluation: evaluationRows(dataset),
  }
}

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
