import { aMeasure, aMeasureVersion, aPlan, aVersion, type VersionOf } from './plans.js'
import type { Row } from './rows.js'
import { rindal, smola } from './twins.js'

/** Numbers that look random, and are the same each time. */
export function dice(seed: number): (faces: number) => number {
  let state = seed
  return (faces) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >> 8) % faces
  }
}

const statuses = ['NOT_STARTED', 'IN_PROGRESS', 'DELAYED', 'COMPLETED', 'WITHDRAWN']
const partners = ['husbanken', 'nav', 'nve', 'innovasjon-norge']
const words = ['Boliger', 'Ærlig ferje', 'Åpne hus', 'bygdesti', 'Øyhopping', 'Kompetanse', 'kraft', 'Zoo']
const places = [
  { agreement: smola, municipalities: ['1573', '1576', null], objectives: 5 },
  { agreement: rindal, municipalities: ['5061', '5026', null], objectives: 2 },
]

/** What the plans of a year come to, version by version, the last of them the one that holds, if any does. */
const versions: readonly (readonly [year: number, state: NonNullable<VersionOf['state']>])[] = [
  [2024, 'SUPERSEDED'],
  [2024, 'APPROVED'],
  [2025, 'APPROVED'],
  [2026, 'RETURNED'],
  [2026, 'SUBMITTED'],
  [2027, 'DRAFT'],
]

/** Plans of both twins over four years, public and not, with measures of every sort. */
export function manyPlans(seed = 7, measures = 14): Row[] {
  const roll = dice(seed)
  const oneOf = <T>(all: readonly T[]): T => all[roll(all.length)]!
  return places.flatMap(({ agreement, municipalities, objectives }) => [
    ...numbers(measures).map((number) => aMeasure(number, agreement)),
    ...[...new Set(versions.map(([year]) => year))].map((year) => aPlan({ agreement, year })),
    ...versions.flatMap(([year, state], place) => {
      const number = versions.slice(0, place + 1).filter(([each]) => each === year).length
      const version = { agreement, year, number }
      return [
        aVersion({ ...version, state }),
        ...numbers(measures).flatMap((measure) =>
          roll(4) === 0
            ? []
            : aMeasureVersion({
                ...version,
                measure,
                objectives: numbers(objectives).filter((_, index, all) => index === 0 || roll(all.length) === 0),
                partners: partners.filter(() => roll(3) === 0),
                columns: {
                  position: roll(20),
                  title: `${oneOf(words)} ${measure}`,
                  responsible_municipality_code: oneOf(municipalities),
                  status: oneOf(statuses),
                  planned_from: roll(3) === 0 ? null : `${year}-0${1 + roll(6)}-01`,
                  planned_to: roll(3) === 0 ? null : `${year}-0${7 + roll(3)}-28`,
                  ...(roll(3) === 0 ? { judging_state: 'AGREED', judging: 'telles' } : {}),
                },
              }),
        ),
      ]
    }),
  ])
}

export const numbers = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1)
