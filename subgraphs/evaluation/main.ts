import 'reflect-metadata'
import { runRoom } from '../foundation/run-room.js'
import { evaluation } from './room.js'

await runRoom(evaluation)
