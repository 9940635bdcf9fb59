import 'reflect-metadata'
import { pino } from 'pino'
import { Closing } from '../../subgraphs/foundation/closing.js'
import { databaseAddress } from '../../subgraphs/foundation/database-address.js'
import { DomainError } from '../../subgraphs/foundation/errors.js'
import { readSettings, SettingsRefused } from '../../subgraphs/foundation/settings.js'
import { everyRoom } from '../every-room.js'
import { openGraph } from '../platform.js'
import { digestOf, digestSettings } from './digest.js'

/*
 * One round of digests, for a timer of the operator's own: which days and hours it comes at is for that to say. It may run
 * beside `npm start`, and as often as one likes: nobody is sent two on one day.
 */
class NothingToSendBy extends Error {
  constructor() {
    super('SMTP_URL is not set, so no digest is sent. Set it, and DIGEST_FROM, as docs/settings.md says.')
  }
}

const closing = new Closing()
try {
  process.exitCode = await round()
} catch (error) {
  const isTold = [NothingToSendBy, SettingsRefused, DomainError].some((Told) => error instanceof Told)
  console.error(isTold ? (error as Error).message : error)
  process.exitCode = 1
} finally {
  await closing.close()
}

/** Answers with 0 where all that was to be sent was sent. */
async function round(): Promise<number> {
  const settings = readSettings(process.env)
  const own = digestSettings(settings)
  if (!own) throw new NothingToSendBy()
  const log = pino({ level: settings.logLevel, timestamp: pino.stdTimeFunctions.isoTime })
  const address = await databaseAddress(settings, (line) => log.info(line))
  closing.add(address.stop)
  const graph = await openGraph({ address, log, rooms: everyRoom(settings, address.secret) }, closing)
  const digest = digestOf({ ...graph, settings: own, address, log })
  closing.add(() => digest.close())
  const { SENT, NOTHING, FAILED, GIVEN_UP, NOT_KNOWN, NOT_TOLD } = await digest.round()
  const wrong = FAILED + GIVEN_UP + NOT_KNOWN + NOT_TOLD
  console.log(`Digests sent: ${SENT}. Contacts of organisations with nothing to do: ${NOTHING}. Gone wrong: ${wrong}.`)
  return wrong === 0 ? 0 : 1
}
