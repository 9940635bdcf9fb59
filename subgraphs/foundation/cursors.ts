import { createHmac, timingSafeEqual } from 'node:crypto'
import { DomainError, type InputPath } from './errors.js'

/** What a cursor is true of. A place in one list means nothing in another. */
export interface CursorScope {
  /** The field it was answered by: `Query.pilots`. */
  readonly field: string
  readonly order: string
  /** The revision read, or `null` where the list was read as it stands. */
  readonly revision: number | null
  /** Stands for the filter, and for whose list it is. */
  readonly filter: string
}

/** The values a row is ordered by, as PostgreSQL writes them: exact, whatever their type. */
export type CursorValues = readonly (string | null)[]

/** A cursor that was not made here, or was changed on the way. */
export class CursorTampered extends DomainError {
  override readonly code = 'CURSOR_TAMPERED'

  constructor(cursor: string, path: InputPath) {
    super(
      {
        nb: `Pekeren "${brief(cursor)}" er ikke laget her eller er endret. Bruk den uendret slik svaret ga den, eller begynn på første side.`,
        nn: `Peikaren "${brief(cursor)}" er ikkje laga her eller er endra. Bruk han uendra slik svaret gav han, eller byrj på første side.`,
        en: `The cursor "${brief(cursor)}" was not made here or has been changed. Use it unchanged as the answer gave it, or begin at the first page.`,
      },
      { values: { cursor: brief(cursor) }, path },
    )
  }
}

/** A cursor from another list, used in this one. */
export class CursorOfAnotherField extends DomainError {
  override readonly code = 'CURSOR_OF_ANOTHER_FIELD'

  constructor(found: string, wanted: string, path: InputPath) {
    super(
      {
        nb: `Pekeren hører til ${found} og kan ikke brukes i ${wanted}. Begynn på første side.`,
        nn: `Peikaren høyrer til ${found} og kan ikkje brukast i ${wanted}. Byrj på første side.`,
        en: `The cursor belongs to ${found} and cannot be used in ${wanted}. Begin at the first page.`,
      },
      { values: { found, wanted }, path },
    )
  }
}

/** A cursor from the same list in another order. */
export class CursorOfAnotherOrder extends DomainError {
  override readonly code = 'CURSOR_OF_ANOTHER_ORDER'

  constructor(found: string, wanted: string, path: InputPath) {
    super(
      {
        nb: `Pekeren gjelder rekkefølgen ${found}, men det er spurt etter ${wanted}. Behold rekkefølgen, eller begynn på første side.`,
        nn: `Peikaren gjeld rekkjefølgja ${found}, men det er spurt etter ${wanted}. Hald på rekkjefølgja, eller byrj på første side.`,
        en: `The cursor holds in the order ${found}, but ${wanted} is asked for. Keep the order, or begin at the first page.`,
      },
      { values: { found, wanted }, path },
    )
  }
}

/** A cursor from the same list as it was at another revision, or from the past in a list read as it stands. */
export class CursorOfAnotherMoment extends DomainError {
  override readonly code = 'CURSOR_OF_ANOTHER_MOMENT'

  constructor(found: number | null, wanted: number | null, path: InputPath) {
    const [here, there] = [wanted ?? 'now', found ?? 'now']
    super(
      {
        nb: `Pekeren gjelder revisjonen "${there}", men det er spurt om "${here}". Behold tidspunktet i asOf, eller begynn på første side.`,
        nn: `Peikaren gjeld revisjonen "${there}", men det er spurt om "${here}". Hald på tidspunktet i asOf, eller byrj på første side.`,
        en: `The cursor holds at the revision "${there}", but "${here}" is asked for. Keep the moment in asOf, or begin at the first page.`,
      },
      { values: { found, wanted }, path },
    )
  }
}

/** A cursor from the same list under another filter, or from the same list of another parent. */
export class CursorOfAnotherFilter extends DomainError {
  override readonly code = 'CURSOR_OF_ANOTHER_FILTER'

  constructor(field: string, path: InputPath) {
    super(
      {
        nb: `Pekeren er fra ${field} med et annet utvalg. Behold utvalget i where, eller begynn på første side.`,
        nn: `Peikaren er frå ${field} med eit anna utval. Hald på utvalet i where, eller byrj på første side.`,
        en: `The cursor is from ${field} with another filter. Keep the filter in where, or begin at the first page.`,
      },
      { values: { field }, path },
    )
  }
}

const TAG = 16

/** Makes cursors and reads them again. Opaque to clients, and sealed, so that no one can read past a filter by writing one. */
export class Cursors {
  readonly #secret: string

  constructor(secret: string) {
    this.#secret = secret
  }

  seal({ field, order, revision, filter }: CursorScope, values: CursorValues): string {
    const content = Buffer.from(JSON.stringify([field, order, revision, filter, values]))
    return Buffer.concat([this.#tag(content), content]).toString('base64url')
  }

  /** The values in a cursor made for this very list. `path` is the argument it came in. */
  open(cursor: string, scope: CursorScope, path: InputPath): CursorValues {
    const bytes = Buffer.from(cursor, 'base64url')
    const content = bytes.subarray(TAG)
    // Decoding passes over characters that do not belong: only the very text that was given out is taken back.
    const intact =
      bytes.length > TAG &&
      bytes.toString('base64url') === cursor &&
      timingSafeEqual(bytes.subarray(0, TAG), this.#tag(content))
    if (!intact) throw new CursorTampered(cursor, path)
    const [field, order, revision, filter, values] = JSON.parse(content.toString()) as [
      string,
      string,
      number | null,
      string,
      CursorValues,
    ]
    if (field !== scope.field) throw new CursorOfAnotherField(field, scope.field, path)
    if (order !== scope.order) throw new CursorOfAnotherOrder(order, scope.order, path)
    if (revision !== scope.revision) throw new CursorOfAnotherMoment(revision, scope.revision, path)
    if (filter !== scope.filter) throw new CursorOfAnotherFilter(field, path)
    return values
  }

  #tag(content: Buffer): Buffer {
    return createHmac('sha256', this.#secret).update('cursor\0').update(content).digest().subarray(0, TAG)
  }
}

function brief(cursor: string): string {
  return cursor.length > 40 ? `${cursor.slice(0, 40)}…` : cursor
}
