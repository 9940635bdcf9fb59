import { pino } from 'pino'
import { loadDemo } from '../data/demo/load.js'
import { prepareDatabase } from '../data/prepare.js'
import { readVerified } from '../data/verified/read.js'
import type { TestDatabase } from './database.js'
import { filledDatabase } from './verified.js'

/** A database of one's own with the verified dataset and the demonstration world of `npm start` in it. */
export const demoDatabase = (): Promise<TestDatabase> =>
  filledDatabase('template_demo', async (address) => {
    await prepareDatabase(address, pino({ level: 'silent' }))
    await loadDemo(address, readVerified(), { size: 1, seed: 1 })
  })
