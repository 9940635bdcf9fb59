import { numbersFrom, randomReadings } from './random-readings.js'
import { aTarget, pilots, places } from './small-world.js'
import type { NewRow, NewRows } from './writing.js'

/** Reports, assessments, lessons, indicators and targets, at random: enough that every filter finds some. */
export function randomRecords(seed: number): NewRows {
  const next = numbersFrom(seed)
  const below = (end: number) => Math.floor(next() * end)
  const one = <T>(of: readonly T[]): T => of[below(of.length)]!
  const day = () => `202${4 + below(3)}-0${1 + below(9)}-1${below(9)}`
  const many = <T>(count: number, make: (place: number) => T): T[] =>
    Array.from({ length: count }, (_, place) => make(place))
  const of = () => {
    const pilot = one(pilots)
    return { pilot_id: pilot, agreement_id: pilot, objective_id: one([null, `${pilot}/1`, `${pilot}/2`]) }
  }
  const readings = randomReadings(8, seed).map(([table, row]): readonly [string, NewRow] =>
    table === 'indicator'
      ? [
          table,
          {
            ...row,
            name: one(['Nye boliger', 'Ørkjede løyper', 'Kai og ferge', 'Åpne plasser']),
            kind: one(['RESULT', 'EFFECT']),
            direction: one(['UP', 'DOWN']),
            measure_id: row.pilot_id && next() < 0.3 ? `${row.pilot_id}/m${1 + below(4)}` : null,
            ...(next() < 0.4 ? { judging: 'Telles', judging_state: 'AGREED' } : {}),
          },
        ]
      : [table, row],
  )
  const locals = readings.flatMap(([table, row]) => (table === 'indicator' && row.pilot_id ? [row] : []))
  return [
    ...readings,
    ...locals.flatMap(
      ({ id, pilot_id: pilot }): NewRows =>
        ['2024', '2025', '2026-H1', '2026'].flatMap((period): NewRows => {
          if (next() < 0.5) return []
          const target = (plan: string | null, value: number) =>
            aTarget(id as string, period, value, { id: `${id}/target/${period}/${plan}`, plan_version_id: plan })
          // The later plan says otherwise, and the one that is not approved nothing yet.
          return [
            target(`${pilot}/2025/1`, below(200)),
            ...(next() < 0.5 ? [target(`${pilot}/2026/1`, below(200))] : []),
            ...(next() < 0.5 ? [target(`${pilot}/2026/2`, below(200))] : []),
          ]
        }),
    ),
    ...many(25, (place): NewRows[number] => {
      const about = of()
      return [
        'self_report',
        {
          id: `sr/${place}`,
          ...about,
          party_id: one(places[about.pilot_id].parties),
          year: 2024 + below(3),
          publication: next() < 0.2 ? 'DRAFT' : 'PUBLISHED',
          attainment: one([null, 'REACHED', 'PARTLY', 'NOT_REACHED', 'NOT_ASSESSED']),
          text: 'Slik går det',
          reported_on: day(),
        },
      ]
    }),
    ...many(30, (place): NewRows[number] => {
      const about = of()
      return [
        'assessment',
        {
          id: `as/${place}`,
          ...about,
          ...(about.objective_id === null && { obligation_id: `${about.pilot_id}/OBL-1` }),
          assessor_party_id: one(['sintef', 'husbanken']),
          assessed_on: day(),
          year: 2024 + below(3),
          publication: next() < 0.2 ? 'DRAFT' : 'PUBLISHED',
          conclusion: one(['DELIVERED', 'PARTLY', 'NOT_DELIVERED', 'NOT_ASSESSED']),
          rationale: 'Slik er det',
        },
      ]
    }),
    ...many(20, (place): NewRows[number] => {
      const { pilot_id, objective_id } = of()
      return [
        'lesson',
        {
          id: `l/${place}`,
          pilot_id,
          objective_id,
          measure_id: one([null, `${pilot_id}/m1`, `${pilot_id}/m2`]),
          theme_id: one([null, 'nature', 'housing']),
          title: one(['Spør de unge', 'Vent på ferga', 'Bygg tett']),
          text: one(['Det sparer tid', 'Ellers blir det dyrt']),
          learned_on: day(),
        },
      ]
    }),
    ...many(15, (place): NewRows[number] => [
      'lesson_use',
      { id: `u/${place}`, lesson_id: `l/${below(12)}`, pilot_id: one(pilots), used_on: next() < 0.3 ? null : day() },
    ]),
  ]
}
