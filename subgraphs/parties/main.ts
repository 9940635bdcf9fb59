import 'reflect-metadata'
import { runRoom } from '../foundation/run-room.js'
import { parties } from './room.js'

await runRoom(parties)
