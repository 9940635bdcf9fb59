import { evaluation } from '../../subgraphs/evaluation/room.js'
import type { EvaluationStores } from '../../subgraphs/evaluation/stores.js'
import { type RoomAlone, roomAlone } from '../room-alone.js'
import { verifiedDatabase } from '../verified.js'

/** The evaluation room alone, anonymous, on a database of its own with the verified dataset. */
export type EvaluationRoom = RoomAlone<EvaluationStores>

export const evaluationRoom = async (): Promise<EvaluationRoom> => roomAlone(evaluation, await verifiedDatabase())
