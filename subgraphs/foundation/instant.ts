import { DomainError } from './errors.js'

/** An instant that is not written as RFC 3339 has it, or lacks its offset from UTC. */
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
  /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

/** Text as an instant, to the millisecond. Without an offset nobody knows which instant is meant, so it is refused. */
export function instant(text: unknown): Date {
  const [, day] = (typeof text === 'string' && RFC3339.exec(text)) || []
  const parsed = day === undefined ? undefined : new Date((text as string).toUpperCase())
  // JavaScript takes 30 February for 1 March: the day has to come back as it was written.
  if (!parsed || Number.isNaN(parsed.getTime()) || new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day) {
    throw new InstantWrong(text)
  }
  return parsed
}
