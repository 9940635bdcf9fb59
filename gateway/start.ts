import 'reflect-metadata'
import { pino } from 'pino'
import { prepareDatabase } from '../data/prepare.js'
import { databaseAddress } from '../subgraphs/foundation/database-address.js'
import { readSettings, SettingsRefused } from '../subgraphs/foundation/settings.js'
import { stopOnSignals } from '../subgraphs/foundation/stopping.js'
import { parties } from '../subgraphs/parties/room.js'
import { startPlatform } from './platform.js'
import { inItsOwnProcess, inThisProcess, type RoomOpener } from './rooms.js'

const started = performance.now()
const settings = settingsOrRefusal()
const log = pino({ level: settings.logLevel, timestamp: pino.stdTimeFunctions.isoTime })
const address = await databaseAddress(settings, (line) => log.info(line))
await prepareDatabase(address, log)

const apart = new Map(settings.roomUrls.map(({ room, url }) => [room, new URL('/graphql', url)]))
const rooms: RoomOpener[] = [parties].map((room) => {
  const url = apart.get(room.name)
  return url ? inItsOwnProcess(room.name, url) : inThisProcess(room)
})
const platform = await startPlatform({
  address,
  rooms,
  log,
  host: settings.host,
  port: settings.port,
  introspection: settings.introspection,
  trustedOnly: settings.trustedDocumentsOnly,
  writers: settings.corsWriters,
})
stopOnSignals({ stop: () => platform.stop().then(address.stop) })

console.log(`
  Bygdevekst is ready, after ${((performance.now() - started) / 1000).toFixed(1)} s.

  Ask it          ${platform.url}/graphql
  Explore it      ${platform.url}/explorer
  Read about it   ${platform.url}/docs

  Stop it with Ctrl-C.
`)

function settingsOrRefusal() {
  try {
    return readSettings(process.env, process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof SettingsRefused)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
