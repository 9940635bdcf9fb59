import sql from 'sql-template-tag'
import type { Doing } from '../../foundation/acts/acts.js'
import type { LocalDate } from '../../foundation/dates.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import { columns, records, rows } from '../../foundation/rows.js'
import type { Indicator } from '../indicator/entity.js'
import type { Reading, SeriesPoint } from '../indicator/rules.js'
import { provenanceIn } from '../standing/store.js'
import { Observation } from './entity.js'

interface Said {
  readonly observedOn: LocalDate | null
  readonly note: string | null
}

interface Counted extends Said {
  readonly municipality: string | null
  readonly part: string | null
}

/** Where readings are written, within one act. */
export const observationWritingStore = ({ tx, day }: Doing) => {
  const unknown = (id: string) => new UnknownKey('observation', id, ['observation'])

  return {
    unknown,

    held: async (id: string): Promise<Observation> => {
      const [found] = await rows(
        tx,
        Observation,
        sql`select ${columns(tx, Observation)} from observation where id = ${id}`,
      )
      if (!found) throw unknown(id)
      return found
    },

    /** Whether the municipality is one of the pilot; of what is common to all, whether there is one. */
    isOf: async (pilot: string | null, municipality: string): Promise<boolean> => {
      const found = await records(
        tx,
        pilot === null
          ? sql`select from public_municipality where code = ${municipality}`
          : sql`select from public_pilot_municipality where pilot_id = ${pilot} and municipality_code = ${municipality}`,
      )
      return found.length > 0
    },

    /** The key of the reading of the same for the same period; null where there is none. */
    of: async (
      indicator: string,
      period: string,
      municipality: string | null,
      part: string | null,
    ): Promise<string | null> => {
      const [found] = await records<{ id: string }>(
        tx,
        sql`
          select id from observation
          where indicator_id = ${indicator} and period = ${period}
            and municipality_code is not distinct from ${municipality} and part is not distinct from ${part}`,
      )
      return found?.id ?? null
    },

    add: (
      id: string,
      indicator: Indicator,
      { period, periodFrom, periodTo }: Pick<SeriesPoint, 'period' | 'periodFrom' | 'periodTo'>,
      { value, numerator, denominator, state }: Reading,
      { municipality, part, observedOn, note }: Counted,
    ) =>
      records(
        tx,
        sql`
          insert into observation (id, indicator_id, period, period_from, period_to, municipality_code, part, value,
            numerator, denominator, state, observed_on, note, edition, provenance)
          values (${id}, ${indicator.id}, ${period}, ${periodFrom}, ${periodTo}, ${municipality}, ${part}, ${value},
            ${numerator}, ${denominator}, ${state}, ${observedOn}, ${note}, 1, ${provenanceIn(indicator.world)})`,
      ),

    correct: async (
      id: string,
      { value, numerator, denominator, state }: Reading,
      { observedOn, note }: Said,
      reason: string,
      edition: number,
    ): Promise<void> => {
      await records(
        tx,
        sql`
          insert into former_observation (id, observation_id, position, value, numerator, denominator, state, corrected_on,
            reason, provenance, sources)
          select id || '/former-' || (next.position + 1), id, next.position, value, numerator, denominator, state, ${day}::date,
            ${reason}, provenance, sources
          from observation cross join lateral (
            select coalesce(max(position) + 1, 0) as position from former_observation where observation_id = ${id}) next
          where id = ${id}`,
      )
      await records(
        tx,
        sql`
          update observation set value = ${value}, numerator = ${numerator}, denominator = ${denominator}, state = ${state},
            observed_on = coalesce(${observedOn}::date, observed_on), note = coalesce(${note}, note), edition = ${edition},
            provenance = case provenance when 'SYNTHETIC' then 'SYNTHETIC' else 'REPORTED' end, sources = '[]'
          where id = ${id}`,
      )
    },
  }
}
