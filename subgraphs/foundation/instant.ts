import type { ValueTransformer } from 'typeorm'
import { DomainError } from './errors.js'

/** An instant in UTC, `2024-06-03T10:00:00.25Z`: text, so that every digit the database has survives. */
export type Instant = string & { readonly precision: 'microsecond' }

/** An instant that is not written as RFC 3339 has it, lacks its offset from UTC, or is finer than a microsecond. */
export class InstantWrong extends DomainError {
  override readonly code = 'INSTANT_WRONG'

  constructor(instant: unknown) {
    const quoted = JSON.stringify(instant) ?? String(instant)
    super(
      {
        nb: `${quoted} er ikke et tidspunkt. Skriv det med dato, klokkeslett og avstand fra UTC, som 2024-06-03T12:00:00+02:00.`,
        nn: `${quoted} er ikkje eit tidspunkt. Skriv det med dato, klokkeslett og avstand frå UTC, som 2024-06-03T12:00:00+02:00.`,
        en: `${quoted} is not an instant. Write it with date, time and offset from UTC, as 2024-06-03T12:00:00+02:00.`,
      },
      { values: { instant: typeof instant === 'string' ? instant : quoted } },
    )
  }
}

const RFC3339 =
  /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.(\d{1,6})0*)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i

/** Text as an instant. Without an offset nobody knows which instant is meant, so it is refused. */
export function instant(text: unknown): Instant {
  const [, day, time, fraction = '', offset] = (typeof text === 'string' && RFC3339.exec(text)) || []
  if (!day || !isDay(day)) throw new InstantWrong(text)
  const seconds = new Date(`${day}T${time}${offset?.toUpperCase()}`).toISOString().slice(0, -'.000Z'.length)
  // An offset can lead out of the years that have four digits; PostgreSQL knows no year 0.
  if (!/^(?!0000)\d{4}-/.test(seconds)) throw new InstantWrong(text)
  const finer = fraction.replace(/0+$/, '')
  return `${seconds}${finer && `.${finer}`}Z` as Instant
}

/** JavaScript takes 30 February for 1 March: the day has to come back as it was written. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** `timestamptz` columns, which TypeORM reads as dates and `rows` as text. */
export const instants: ValueTransformer & { from(value: Date | string | null): Instant | null } = {
  from: (value) => (value === null ? null : instant(value instanceof Date ? value.toISOString() : value)),
  to: (value?: Instant | null) => value,
}
