import { createHash } from 'node:crypto'
import sql from 'sql-template-tag'
import { type EntityManager, QueryFailedError } from 'typeorm'
import type { Actor } from '../access/actor.js'
import type { Reading } from '../database/reading.js'
import type { RoomDatabase } from '../database/room-database.js'
import type { LocalDate } from '../dates.js'
import { DomainError } from '../errors.js'
import type { Moment, RequestContext } from '../request.js'
import { records } from '../rows.js'
import { refusePersonal } from './personal-data.js'
import { type Problem, problemOf } from './problem.js'
import { IdempotencyKeyUnfit, IdempotencyKeyUsed, Refused } from './refusals.js'

/** An act as it was asked for, and what it does. */
export interface Act<Done extends object> {
  /** As the schema names it. */
  readonly name: string
  /** All its arguments, the idempotency key among them: the same key with others is another act. */
  readonly asked: { readonly idempotencyKey: string; readonly reason: string | null; readonly expectedVersion?: number }
  /** The arguments that are about a person by their nature, as a contact's are. In all others nothing personal is taken. */
  readonly personal?: readonly string[]
  /** Answers what can be kept as JSON: keys, and nothing that a later reading would give otherwise. */
  readonly work: (doing: Doing) => Promise<Done>
}

/** An act while it is done: nobody else writes meanwhile. */
export interface Doing {
  readonly tx: EntityManager
  readonly revision: number
  readonly actor: Actor
  /** The day it is done on, in Europe/Oslo. */
  readonly day: LocalDate
  /** Notes which agreement it is about: those concerned find it by that. */
  readonly about: (agreementId: string) => void
}

export interface ActOutcome<Done extends object> {
  /** Null where it was not done. */
  readonly done: Done | null
  readonly revision: number | null
  readonly isRepeated: boolean
  readonly problems: readonly Problem[]
}

export type ActsDatabase = Pick<RoomDatabase, 'write' | 'readingAfter' | 'note'>

/** What one request does: at most one act, once, whole or not at all. */
export class Acts {
  #moment: Moment

  constructor(
    private readonly database: ActsDatabase,
    private readonly context: RequestContext,
  ) {
    this.#moment = context.moment
  }

  /** Reads what the act has made, at the revision that it made; before and without one, at the request's moment. */
  reading(): Reading {
    return this.database.readingAfter(this.context, () => this.#moment)
  }

  /**
   * Does it, or answers what was answered to it before.
   *
   * What rules refuse is the answer's problems. Failures that another attempt may not meet are tried again here.
   */
  async perform<Done extends object>(act: Act<Done>): Promise<ActOutcome<Done>> {
    const { actor, language } = this.context
    if (actor === null) throw new Error(`"${act.name}" was let through without anyone who does it.`)
    try {
      refusePersonal(act.asked, act.personal)
      const { done, revision, isRepeated } = await persistently(() => this.#once(act, actor))
      this.#moment = { ...this.#moment, revision, live: false }
      return { done, revision, isRepeated, problems: [] }
    } catch (error) {
      const refused = error instanceof Refused ? error.problems : error instanceof DomainError ? [error] : undefined
      if (!refused || refused.some(isTrouble)) throw error
      return {
        done: null,
        revision: null,
        isRepeated: false,
        problems: refused.map((each) => problemOf(each, language)),
      }
    }
  }

  async #once<Done extends object>({ name, asked, work }: Act<Done>, actor: Actor): Promise<Once<Done>> {
    const { idempotencyKey: key, reason } = asked
    if (key.length < 8 || key.length > 128) throw new IdempotencyKeyUnfit(key)
    const body = createHash('sha256')
      .update(canonical([name, asked]))
      .digest()
    const { signal, moment } = this.context
    signal.throwIfAborted()
    try {
      return await this.database.write(
        signatureOf(actor),
        reason?.trim() ? `${name}: ${reason}` : name,
        async (tx, revision) => {
          const earlier = await answered<Done>(tx, actor.party, key)
          if (earlier) throw new DoneBefore(earlier)
          let agreement: string | null = null
          const about = (id: string) => {
            agreement = id
          }
          const done = await work({ tx, revision, actor, day: moment.day, about })
          // The deferred checks of the database are asked now, while what they say can still be told as a problem.
          await tx.query('set constraints all immediate')
          await records(
            tx,
            sql`select platform.remember_act(${actor.party}, ${key}, ${name}, ${body}, ${JSON.stringify(done)}::jsonb, ${revision})`,
          )
          await records(
            tx,
            sql`select platform.record_act(${revision}, ${name}, ${actor.party}, ${actor.person}, ${actor.supplier}, ${reason},
            ${agreement}, ${asked.expectedVersion ?? null})`,
          )
          return { done, revision, isRepeated: false }
        },
      )
    } catch (error) {
      if (!(error instanceof DoneBefore)) throw error
      const { earlier } = error as DoneBefore<Done>
      if (!earlier.body.equals(body)) throw new IdempotencyKeyUsed(key, earlier.name)
      return { done: earlier.answer, revision: Number(earlier.revision), isRepeated: true }
    }
  }
}

/** How something is done, for a resolver: what only reads has no such thing. */
export function acting({ acts }: { readonly acts: Acts | null }): Acts {
  if (!acts) throw new Error('Something was to be done by what only reads.')
  return acts
}

interface Once<Done> {
  readonly done: Done
  readonly revision: number
  readonly isRepeated: boolean
}

interface Answered<Done> {
  readonly name: string
  readonly body: Buffer
  readonly answer: Done
  readonly revision: string
}

/** Ends the transaction, which has taken a revision that is not needed. */
class DoneBefore<Done> extends Error {
  constructor(readonly earlier: Answered<Done>) {
    super('It was done before.')
  }
}

async function answered<Done>(tx: EntityManager, party: string, key: string): Promise<Answered<Done> | undefined> {
  const [found] = await records<Answered<Done>>(tx, sql`select * from platform.act_done(${party}, ${key})`)
  return found
}

/** Who did it, as the revision names them. */
function signatureOf({ party, person, supplier }: Actor): string {
  return [party, person && `person ${person}`, supplier && `supplier ${supplier}`].filter(Boolean).join(', ')
}

/** JSON with the names of each object in order, and without what is undefined. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  )
}

const attempts = 3

/** Tries again what failed only because others wrote at the same time. */
async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt === attempts || !isPassing(error)) throw error
    }
  }
}

/** A serialization failure, a deadlock, or no turn in time. */
function isPassing(error: unknown): boolean {
  const code = error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : undefined
  return code === '40001' || code === '40P01' || (error instanceof DomainError && error.code === 'DATABASE_BUSY')
}

/** Not what was asked is wrong, but the database could not be asked: the whole answer says so. */
function isTrouble({ code }: DomainError): boolean {
  return ['DATABASE_BUSY', 'DATABASE_UNAVAILABLE', 'STATEMENT_TOO_SLOW'].includes(code)
}
