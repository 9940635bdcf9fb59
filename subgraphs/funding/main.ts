import 'reflect-metadata'
import { runRoom } from '../foundation/run-room.js'
import { funding } from './room.js'

await runRoom(funding)
