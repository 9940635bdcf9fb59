import 'reflect-metadata'
import { pino } from 'pino'
import { addDemo } from '../data/demo/load.js'
import { demoRoles } from '../data/demo/roles.js'
import { prepareDatabase } from '../data/prepare.js'
import { isLoopback } from '../subgraphs/foundation/access/remote-issuer.js'
import { Closing } from '../subgraphs/foundation/closing.js'
import { AlreadyRunning, takeLease } from '../subgraphs/foundation/database/lease.js'
import { databaseAddress } from '../subgraphs/foundation/database-address.js'
import { DomainError } from '../subgraphs/foundation/errors.js'
import { readSettings, type Settings, SettingsRefused } from '../subgraphs/foundation/settings.js'
import { stopOnSignals } from '../subgraphs/foundation/stopping.js'
import { digestSettings } from './digest/digest.js'
import { everyRoom } from './every-room.js'
import { startPlatform } from './platform.js'

const closing = new Closing()

try {
  const url = await start(readSettings(process.env, process.argv.slice(2)))
  stopOnSignals({ stop: () => closing.close() })
  console.log(`
  Bygdevekst is ready, after ${(performance.now() / 1000).toFixed(1)} s.

  Ask it          ${url}/graphql
  Explore it      ${url}/explorer
  Read about it   ${url}/docs

  Stop it with Ctrl-C.
`)
} catch (error) {
  console.error(refusal(error) ?? error)
  await closing.close()
  process.exitCode = 1
}

/** Everything in one process, but for the rooms that the settings say are elsewhere. */
async function start(settings: Settings): Promise<string> {
  const log = pino({ level: settings.logLevel, timestamp: pino.stdTimeFunctions.isoTime })
  const address = await databaseAddress(settings, (line) => log.info(line))
  closing.add(address.stop)
  // A database of one's own may have several gateways; the embedded one belongs to one start.
  if (settings.databaseUrl === null) closing.add((await takeLease(address.url)).release)
  await prepareDatabase(address, log)
  if (settings.demo) await addDemo(address, log)

  const platform = await startPlatform({
    address,
    log,
    rooms: everyRoom(settings, address.secret),
    host: settings.host,
    port: settings.port,
    introspection: settings.introspection,
    trustedOnly: settings.trustedDocumentsOnly,
    writers: settings.corsWriters,
    access: { ...settings, roles: settings.demo && isThisMachine(settings.host) ? demoRoles : [] },
    digest: digestSettings(settings),
  })
  closing.add(platform.stop)
  return platform.url
}

/** Whether nobody but those at this machine can ask: then they may sign in as whom they like, to try things out. */
function isThisMachine(host: string): boolean {
  return isLoopback({ hostname: host === '::1' ? '[::1]' : host })
}

/** What is said of a start that somebody can set right; null where the fault is ours. */
function refusal(error: unknown): string | null {
  if (error instanceof SettingsRefused || error instanceof AlreadyRunning || error instanceof DomainError)
    return error.message
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error)
    return `Port ${error.port} is taken by another program. Stop it, or choose another: PORT=4100 npm start`
  return null
}
