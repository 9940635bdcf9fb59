import type { Logger } from 'pino'
import { dayIn } from '../../subgraphs/foundation/dates.js'
import type { Moment } from '../../subgraphs/foundation/request.js'
import { type AsOf, written } from './as-of.js'
import { type Clock, endOf, type Head, momentOf, type Revision, revisionAt } from './moment.js'
import { AsOfBeforeBeginning, AsOfInFuture, AsOfNotThere, RevisionUnknown } from './refusals.js'

/** What one answer is pinned to: what it says of itself, and how the rooms read it. */
export interface Pin {
  readonly revision: Revision
  readonly moment: Moment
}

/**
 * Gives each answer one moment.
 *
 * The present is read from the tables as they stand, pinned to the newest revision that anybody here has seen. Afterwards the
 * counter is read once: a commit shows its rows and its number together, so one that has not moved proves all that was read.
 * If it has, the answer is given anew from the past, which does not move.
 */
export class Pinning {
  constructor(
    private readonly clock: Clock,
    private readonly log: Logger,
  ) {}

  /** For a question about the present, or about the moment asked for. */
  async pin(asOf: AsOf | null): Promise<Pin> {
    const { lastSeen } = this.clock
    if (!asOf) return present(lastSeen)
    const revision = await this.#resolve(asOf)
    return { revision, moment: momentOf(revision, { live: revision.number === lastSeen.number, asked: true }) }
  }

  /** The pin itself where the answer given under it stands; else the one it is to be given under anew. */
  async settle(pin: Pin): Promise<Pin> {
    if (!pin.moment.live) return pin
    const head = await this.#reading(() => this.clock.head())
    if (head.number === pin.revision.number) return pin
    const { asked = false } = pin.moment
    const revision = asked ? pin.revision : revisionAt(head)
    return { revision, moment: momentOf(revision, { live: false, asked }) }
  }

  /** For what is never given anew. */
  async present(): Promise<Pin> {
    const revision = await this.newest()
    return { revision, moment: momentOf(revision) }
  }

  /** The newest revision as it stands now, for what is done and for what is told as it happens. */
  async newest(): Promise<Revision> {
    return revisionAt(await this.#reading(() => this.clock.head()))
  }

  async #resolve(asOf: AsOf): Promise<Revision> {
    const { number, at } = await this.#found(asOf)
    // The beginning, before anything was written.
    if (number === 0) throw new AsOfBeforeBeginning(written(asOf), await this.#reading(() => this.clock.revision(1)))
    return { number, at, day: asOf.kind === 'day' ? asOf.day : dayOf(asOf.kind === 'instant' ? asOf.instant : at) }
  }

  async #found(asOf: AsOf): Promise<Head> {
    const { clock } = this
    switch (asOf.kind) {
      case 'revision': {
        if (asOf.number === 0) return beginning
        if (asOf.number === clock.lastSeen.number) return clock.lastSeen
        const found = await this.#reading(() => clock.revision(asOf.number))
        if (!found) throw new AsOfNotThere(asOf.number, await this.newest())
        return found
      }
      case 'instant': {
        const { instant } = asOf
        await this.#refuseFuture(asOf, (newest) => Date.parse(instant) > Math.max(Date.now(), Date.parse(newest.at)))
        return (await this.#reading(() => clock.revisionAt(instant))) ?? beginning
      }
      case 'day': {
        const { day } = asOf
        await this.#refuseFuture(asOf, (newest) => day > newest.day)
        return (await this.#reading(() => clock.revisionAt(endOf(day)))) ?? beginning
      }
    }
  }

  /** The database's clock may be ahead of ours: what it has written already is no future. */
  async #refuseFuture(asOf: AsOf, isFuture: (newest: Revision) => boolean): Promise<void> {
    if (!isFuture(revisionAt(this.clock.lastSeen))) return
    const newest = await this.newest()
    if (isFuture(newest)) throw new AsOfInFuture(written(asOf), newest)
  }

  async #reading<Value>(read: () => Promise<Value>): Promise<Value> {
    try {
      return await read()
    } catch (error) {
      this.log.error({ err: error }, 'the revisions cannot be read')
      throw new RevisionUnknown()
    }
  }
}

const beginning: Head = { number: 0, at: '1970-01-01T00:00:00Z' }

function present(head: Head): Pin {
  const revision = revisionAt(head)
  return { revision, moment: momentOf(revision) }
}

const dayOf = (at: string) => dayIn('Europe/Oslo', new Date(at))
