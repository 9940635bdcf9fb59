import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm'
import { DomainError, type InputPath } from '../errors.js'
import type { RoomName } from './rooms.js'

/** So many ask at once that none of the connections became free in time, or a write waited too long for its turn. */
export class DatabaseBusy extends DomainError {
  override readonly code = 'DATABASE_BUSY'

  constructor() {
    super({
      nb: 'Det er for mange som spør akkurat nå. Prøv igjen om noen sekunder.',
      nn: 'Det er for mange som spør akkurat no. Prøv på nytt om nokre sekund.',
      en: 'Too many are asking just now. Try again in some seconds.',
    })
  }
}

/** The database cannot be reached, or ended the connection. */
export class DatabaseUnavailable extends DomainError {
  override readonly code = 'DATABASE_UNAVAILABLE'

  constructor() {
    super({
      nb: 'Databasen svarer ikke akkurat nå. Prøv igjen om noen sekunder.',
      nn: 'Databasen svarer ikkje akkurat no. Prøv på nytt om nokre sekund.',
      en: 'The database does not answer just now. Try again in some seconds.',
    })
  }
}

/** One statement took longer than any may. */
export class StatementTooSlow extends DomainError {
  override readonly code = 'STATEMENT_TOO_SLOW'

  constructor() {
    super({
      nb: 'Det tok for lang tid å finne svaret. Spør om mindre: en kortere side, eller et snevrere utvalg.',
      nn: 'Det tok for lang tid å finne svaret. Spør om mindre: ei kortare side, eller eit snevrare utval.',
      en: 'Finding the answer took too long. Ask for less: a shorter page, or a narrower selection.',
    })
  }
}

/** A past was asked for that this database does not have yet, such as a replica that lags behind. */
export class RevisionNotHere extends DomainError {
  override readonly code = 'REVISION_NOT_HERE'

  constructor(revision: number) {
    super(
      {
        nb: `Revisjon ${revision} finnes ikke her ennå. Prøv igjen om litt, eller spør om en tidligere revisjon.`,
        nn: `Revisjon ${revision} finst ikkje her enno. Prøv på nytt om litt, eller spør om ein tidlegare revisjon.`,
        en: `Revision ${revision} is not here yet. Try again shortly, or ask for an earlier revision.`,
      },
      { values: { revision } },
    )
  }
}

/** A text with the character NUL in it, which no text in PostgreSQL can have. */
export class TextHasNul extends DomainError {
  override readonly code = 'TEXT_HAS_NUL'

  constructor(path?: InputPath) {
    super(
      {
        nb: 'En tekst i spørsmålet inneholder tegnet NUL (U+0000), som ingen tekst her kan ha. Fjern det.',
        nn: 'Ein tekst i spørsmålet inneheld teiknet NUL (U+0000), som ingen tekst her kan ha. Fjern det.',
        en: 'A text in the question holds the character NUL (U+0000), which no text here can have. Remove it.',
      },
      path && { path },
    )
  }
}

/** The database is there, and not as this room needs it: somebody who runs the platform has to see to it. */
export class DatabaseUnprepared extends Error {
  constructor(room: RoomName, cause: unknown) {
    super(
      `The database is not prepared for ${room}. Run "npm run migrate" first, with the same DATABASE_URL and ROOM_SECRET.`,
      { cause },
    )
    this.name = 'DatabaseUnprepared'
  }
}

/** No such login, or with another password; no such schema or table, or no right to it. */
export function isUnprepared(error: unknown): boolean {
  return (
    error instanceof Error &&
    ['28000', '28P01', '3F000', '42P01', '42501'].includes(String((error as NodeJS.ErrnoException).code))
  )
}

/**
 * What a client is told of a failure it can do something about; any other error as it is.
 *
 * Deadlocks and serialization failures are among the others: they say that our own order of locks is wrong.
 */
export function toldAs(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  if (error instanceof QueryRunnerAlreadyReleasedError || error instanceof QueryRunnerProviderAlreadyReleasedError) {
    // TypeORM gives up a runner whose connection was lost between two statements.
    return withCause(new DatabaseUnavailable(), error)
  }
  const { code } = error as NodeJS.ErrnoException
  if (code === lockNotAvailable || code === tooManyConnections) return withCause(new DatabaseBusy(), error)
  if (code === queryCanceled) return withCause(new StatementTooSlow(), error)
  if (code === characterNotInRepertoire) return withCause(new TextHasNul(), error)
  if (code !== undefined) return unreachable.test(code) ? withCause(new DatabaseUnavailable(), error) : error
  // The driver and its pool have no codes of their own.
  if (error.message === 'timeout exceeded when trying to connect') return withCause(new DatabaseBusy(), error)
  if (/^(Connection terminated|Client has encountered a connection error)/.test(error.message)) {
    return withCause(new DatabaseUnavailable(), error)
  }
  return error
}

const lockNotAvailable = '55P03'
const tooManyConnections = '53300'
const queryCanceled = '57014'
const characterNotInRepertoire = '22021'
/** Connection exceptions, a server that stops or starts, an idle transaction that was ended; and what the network says. */
const unreachable =
  /^(08\w{3}|57P0[1235]|25P03|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)$/

function withCause(told: DomainError, cause: Error): DomainError {
  told.cause = cause
  return told
}
