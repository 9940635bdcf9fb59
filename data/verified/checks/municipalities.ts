import type { Check } from './all.js'

/**
 * A municipality's key is the code it has today, within its county; and a pilot's municipalities are in its counties,
 * each in one pilot only.
 */
export const municipalitiesFit: Check = ({ records }) => [
  ...records.municipalities.flatMap(({ value: { code, county, codes, validTo }, problem }) => [
    ...(code.startsWith(county) ? [] : [problem(['county'], `the code ${code} is not of this county`)]),
    ...(codes.some((period) => period.code === code && period.validTo === validTo)
      ? []
      : [problem(['codes'], `the code ${code} is not among its codes today`)]),
  ]),
  ...records.pilots.flatMap(({ value: { counties, municipalities }, problem }) =>
    municipalities.flatMap((code, index) =>
      counties.some((county) => code.startsWith(county))
        ? []
        : [problem(['municipalities', index], 'not in a county of the pilot')],
    ),
  ),
  ...alone(records.pilots),
]

function alone(pilots: Parameters<Check>[0]['records']['pilots']) {
  const taken = new Map<string, string>()
  return pilots.flatMap(({ value, problem }) =>
    value.municipalities.flatMap((code, index) => {
      const other = taken.get(code)
      taken.set(code, value.id)
      return other === undefined ? [] : [problem(['municipalities', index], `already in the pilot ${other}`)]
    }),
  )
}
