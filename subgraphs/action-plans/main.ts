import 'reflect-metadata'
import { runRoom } from '../foundation/run-room.js'
import { actionPlans } from './room.js'

await runRoom(actionPlans)
