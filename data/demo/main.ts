/**
 * Loads a larger demonstration world than `npm start` does, or one of another seed.
 *
 *   npm run demo -- --size 10            a hundred pilots, ten thousand measures, a hundred thousand money entries
 *   npm run demo -- --size 100 --seed 7  a thousand pilots: takes some minutes
 *
 * Into the database that `DATABASE_URL` names, or the embedded one.
 */
import 'reflect-metadata'
import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { databaseAddress } from '../../subgraphs/foundation/database-address.js'
import { readSettings } from '../../subgraphs/foundation/settings.js'
import { prepareDatabase } from '../prepare.js'
import { readVerified } from '../verified/read.js'
import { loadDemo } from './load.js'

const { values } = parseArgs({
  options: { size: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
})
const [size, seed] = [Number(values.size), Number(values.seed)]
if (!Number.isInteger(size) || size < 1 || size > 100) throw new Error(`--size takes 1 to 100, not "${values.size}".`)
if (!Number.isInteger(seed)) throw new Error(`--seed takes a whole number, not "${values.seed}".`)

const settings = readSettings(process.env, ['--demo'])
const address = await databaseAddress(settings, (line) => console.log(line))
try {
  await prepareDatabase(address, pino({ level: settings.logLevel }))
  const started = performance.now()
  const loaded = await loadDemo(address, readVerified(), { size, seed })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    'rows' in loaded
      ? `Loaded ${loaded.rows} rows in ${seconds} s.`
      : `Nothing to do: it holds ${loaded.foundAlready}.`,
  )
} finally {
  await address.stop()
}
