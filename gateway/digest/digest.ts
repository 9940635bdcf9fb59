import type { Logger } from 'pino'
import { loginUrl } from '../../subgraphs/foundation/database/logins.js'
import type { DatabaseAddress } from '../../subgraphs/foundation/database-address.js'
import type { LocalDate } from '../../subgraphs/foundation/dates.js'
import type { Settings } from '../../subgraphs/foundation/settings.js'
import { type Clock, momentOf, revisionAt } from '../edge/moment.js'
import type { Engine } from '../engine/engine.js'
import { letterOf } from './letter.js'
import { Mail, type MailOptions, NotSent } from './mail.js'
import { type DigestRecord, type Due, type Outcome, openDigestRecord, type State } from './record.js'
import { type ToDo, ToDoQuestion } from './task.js'

export interface DigestSettings {
  readonly mail: MailOptions
  /** Where people find the platform; null where no setting says it. */
  readonly address: string | null
  /** The instant, where that is not now. */
  readonly now?: () => Date
}

/** What is set about it; null where nothing is to be sent. */
export const digestSettings = ({
  smtpUrl,
  digestFrom,
  publicUrl,
}: Pick<Settings, 'smtpUrl' | 'digestFrom' | 'publicUrl'>): DigestSettings | null =>
  smtpUrl === null || digestFrom === null ? null : { mail: { url: smtpUrl, from: digestFrom }, address: publicUrl }

/** How many sendings of a round ended how, and how many organisations it was not told the tasks of. */
export type Round = Readonly<Record<State | 'NOT_TOLD', number>>

export interface DigestParts {
  readonly settings: DigestSettings
  readonly engine: Engine
  readonly clock: Clock
  readonly address: Pick<DatabaseAddress, 'url' | 'secret'>
  readonly log: Logger
}

/** Sends organisations what they have to do, to those of their contacts that they have asked it for. */
export class Digest {
  readonly #parts: Omit<DigestParts, 'settings' | 'address'>
  readonly #record: DigestRecord
  readonly #question: ToDoQuestion
  readonly #mail: Mail
  readonly #address: string | null
  readonly #now: () => Date

  constructor(record: DigestRecord, { settings, ...parts }: Omit<DigestParts, 'address'>) {
    this.#parts = parts
    this.#record = record
    this.#question = new ToDoQuestion(parts.engine)
    this.#mail = new Mail(settings.mail)
    this.#address = settings.address
    this.#now = settings.now ?? (() => new Date())
  }

  /**
   * Sends what is left to be sent on the day. Asked again, or by another process at the same time, nothing is sent twice: each
   * sending is claimed before it is begun. What failed is for the next round.
   */
  async round(signal: AbortSignal = new AbortController().signal): Promise<Round> {
    const { clock, log } = this.#parts
    const moment = momentOf(revisionAt(await clock.head(), this.#now().getTime()))
    const { day } = moment
    for (const contact of await this.#record.lost(day))
      log.error({ contact }, 'nobody knows whether a digest arrived: it is not sent again')
    const ended: Record<State | 'NOT_TOLD', number> = {
      ...{ SENT: 0, NOTHING: 0, FAILED: 0, NOT_KNOWN: 0, GIVEN_UP: 0, NOT_TOLD: 0 },
    }
    for (const contacts of byOrganisation(await this.#record.due(day))) {
      if (signal.aborted) break
      const { party, world } = contacts[0]!
      try {
        const toDo = await this.#question.ask(party, world, moment)
        for (const due of contacts) {
          if (signal.aborted) break
          const state = await this.#tell(due, toDo, day)
          if (state) ended[state]++
        }
      } catch (err) {
        ended.NOT_TOLD++
        log.error({ err, party, world }, 'a digest could not be made: the next round tries again')
      }
    }
    return ended
  }

  /** Answers what came of it; null where another has it. */
  async #tell({ contact, party, world }: Due, toDo: ToDo, day: LocalDate): Promise<State | null> {
    if (toDo.tasks.length === 0) return this.#record.over(day, contact, 'NOTHING')
    const letter = letterOf({ toDo, world, day, address: this.#address })
    const to = await this.#record.claim(day, contact)
    if (to === null) return null
    const { outcome, problem } = await this.#mail.send(letter, to).then(sent, notSent)
    const state = await this.#record.over(day, contact, outcome, problem)
    const { log } = this.#parts
    const about = { contact, party, world, problem }
    if (state === 'SENT') log.info({ contact, party, world }, 'a digest was sent')
    if (state === 'FAILED') log.warn(about, 'a digest was not sent: the next round tries again')
    if (state === 'GIVEN_UP') log.error(about, 'a digest was not sent: given up for today')
    if (state === 'NOT_KNOWN') log.error(about, 'nobody knows whether a digest arrived: it is not sent again')
    return state
  }

  close(): Promise<void> {
    return this.#record.close()
  }
}

export function digestOf({ address, ...parts }: DigestParts): Digest {
  const record = openDigestRecord({
    url: loginUrl(address.url, 'gateway', address.secret),
    onLost: (err) => parts.log.warn({ err }, 'a connection to the database was lost'),
  })
  return new Digest(record, parts)
}

interface Told {
  readonly outcome: Outcome
  readonly problem: string | null
}

const sent = (): Told => ({ outcome: 'SENT', problem: null })

function notSent(error: unknown): Told {
  if (!(error instanceof NotSent)) throw error
  return { outcome: error.mayHaveArrived ? 'NOT_KNOWN' : 'FAILED', problem: error.problem }
}

/** Those of one organisation in one world together: what it has to do is asked once. */
function byOrganisation(due: readonly Due[]): Due[][] {
  const groups = new Map<string, Due[]>()
  for (const each of due) {
    const key = `${each.world} ${each.party}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()]
}
