import { pino } from 'pino'
import { databaseAddress } from '../subgraphs/foundation/database-address.js'
import { readSettings } from '../subgraphs/foundation/settings.js'
import { prepareDatabase } from './prepare.js'

const settings = readSettings(process.env)
const log = pino({ level: settings.logLevel })
const address = await databaseAddress(settings, (line) => log.info(line))
try {
  const changed = await prepareDatabase(address, log)
  log.info({ changed: Object.keys(changed).length > 0 ? changed : 'nothing' }, 'the database is up to date')
} finally {
  await address.stop()
}
