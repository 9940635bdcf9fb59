import { DomainError, type InputPath } from '../../foundation/errors.js'
import type { Indicator } from '../indicator/entity.js'
import type { IndicatorTotalsWhere } from './totals.js'

/** Why a local indicator is never added up with others. */
export type Exclusion = 'NOT_COMPARABLE' | 'OTHER_FORM' | 'OTHER_UNIT' | 'OTHER_ACCUMULATION'

type Counted = Pick<Indicator, 'form' | 'unit' | 'accumulation' | 'scale'>

/**
 * Why readings of a local indicator are not added up as its common one's; null where they are.
 *
 * Its own grade of comparability decides first. One that is said to be comparable and yet is counted in another unit or
 * another way would still make a sum of unlike things.
 */
export function exclusion(common: Counted, local: Counted & Pick<Indicator, 'comparability'>): Exclusion | null {
  if (local.comparability === null || local.comparability === 'NOT_COMPARABLE') return 'NOT_COMPARABLE'
  if (local.form !== common.form || local.scale.join('\n') !== common.scale.join('\n')) return 'OTHER_FORM'
  if (local.unit !== common.unit) return 'OTHER_UNIT'
  return local.accumulation === common.accumulation ? null : 'OTHER_ACCUMULATION'
}

/** A total is asked of an indicator that is one pilot's own: there is nothing to add up across pilots. */
export class IndicatorNotCommon extends DomainError {
  override readonly code = 'INDICATOR_NOT_COMMON'

  constructor({ id, name, commonIndicatorId }: Pick<Indicator, 'id' | 'name' | 'commonIndicatorId'>) {
    const common = commonIndicatorId
    super(
      {
        nb: `"${name}" (${id}) er én pilots egen indikator og kan ikke summeres på tvers. Spør om ${common ? `fellesindikatoren "${common}"` : 'en fellesindikator: indicators(where: { isCommon: true })'}.`,
        nn: `"${name}" (${id}) er indikatoren til éin pilot og kan ikkje summerast på tvers. Spør om ${common ? `fellesindikatoren "${common}"` : 'ein fellesindikator: indicators(where: { isCommon: true })'}.`,
        en: `"${name}" (${id}) is one pilot’s own indicator, and is not added up across pilots. Ask for ${common ? `the common indicator "${common}"` : 'a common one: indicators(where: { isCommon: true })'}.`,
      },
      { values: { id, name, commonIndicator: commonIndicatorId }, path: ['indicator'] },
    )
  }
}

/** A filter names an indicator that cannot be added up with the others: it would make a sum of unlike things. */
export class IndicatorsNotComparable extends DomainError {
  override readonly code = 'INDICATORS_NOT_COMPARABLE'

  constructor(local: Indicator, common: Indicator, why: Exclusion | 'CORRESPONDS_TO_ANOTHER', path: InputPath) {
    const reason = reasons[why](local, common)
    const names = `"${local.name}" (${local.id})`
    super(
      {
        nb: `${names} kan ikke summeres som "${common.name}": ${reason.nb}. Ta den ut av filteret, og se på den for seg.`,
        nn: `${names} kan ikkje summerast som "${common.name}": ${reason.nn}. Ta han ut av filteret, og sjå på han for seg.`,
        en: `${names} cannot be added up as "${common.name}": ${reason.en}. Take it out of the filter, and look at it by itself.`,
      },
      { values: { indicator: local.id, commonIndicator: common.id, reason: why }, path },
    )
  }
}

const reasons: Readonly<
  Record<
    Exclusion | 'CORRESPONDS_TO_ANOTHER',
    (local: Indicator, common: Indicator) => { readonly nb: string; readonly nn: string; readonly en: string }
  >
> = {
  NOT_COMPARABLE: ({ comparabilityReason }) => {
    const told = comparabilityReason === null ? '' : ` (${comparabilityReason})`
    return {
      nb: `den er ikke sammenlignbar${told}`,
      nn: `han er ikkje samanliknbar${told}`,
      en: `it is not comparable${told}`,
    }
  },
  OTHER_FORM: (local, common) => ({
    nb: `den har formen ${local.form}, og ikke ${common.form} med de samme stegene`,
    nn: `han har forma ${local.form}, og ikkje ${common.form} med dei same stega`,
    en: `it has the form ${local.form}, and not ${common.form} with the same steps`,
  }),
  OTHER_UNIT: (local, common) => ({
    nb: `den telles i ${local.unit}, og ikke i ${common.unit}`,
    nn: `han blir talt i ${local.unit}, og ikkje i ${common.unit}`,
    en: `it is counted in ${local.unit}, and not in ${common.unit}`,
  }),
  OTHER_ACCUMULATION: (local, common) => ({
    nb: `den er ${local.accumulation}, og ikke ${common.accumulation}`,
    nn: `han er ${local.accumulation}, og ikkje ${common.accumulation}`,
    en: `it is ${local.accumulation}, and not ${common.accumulation}`,
  }),
  CORRESPONDS_TO_ANOTHER: ({ commonIndicatorId }) => ({
    nb: commonIndicatorId ? `den svarer til "${commonIndicatorId}"` : 'den svarer ikke til noen fellesindikator',
    nn: commonIndicatorId ? `han svarer til "${commonIndicatorId}"` : 'han svarer ikkje til nokon fellesindikator',
    en: commonIndicatorId ? `it corresponds to "${commonIndicatorId}"` : 'it corresponds to no common indicator',
  }),
}

/** Steps of a scale are words in an order: there is no sum of them, whatever they are numbered by. */
export class ScaleNotAddable extends DomainError {
  override readonly code = 'SCALE_NOT_ADDABLE'

  constructor(common: Pick<Indicator, 'id' | 'name'>, path?: InputPath) {
    super(
      {
        nb: `"${common.name}" er en skala, og steg kan ikke legges sammen. Spør om steps: hvor mange målinger hvert steg har.`,
        nn: `"${common.name}" er ein skala, og steg kan ikkje leggjast saman. Spør om steps: kor mange målingar kvart steg har.`,
        en: `"${common.name}" is a scale, and steps cannot be added. Ask for steps: how many readings each of them has.`,
      },
      { values: { id: common.id }, ...(path && { path }) },
    )
  }
}

/** A local indicator that a filter names, and where. */
export interface NamedIndicator {
  readonly key: string
  readonly path: InputPath
}

/** The local indicators that a filter asks for by key. One that it rules out is no one's wish to add up. */
export function namedIndicators(
  where: IndicatorTotalsWhere | null | undefined,
  path: InputPath = ['where'],
): NamedIndicator[] {
  if (where == null) return []
  const { localIndicator: named } = where
  const inner = (name: 'and' | 'or') =>
    (where[name] ?? []).flatMap((each, place) => namedIndicators(each, [...path, name, place]))
  return [
    ...(named?.eq == null ? [] : [{ key: named.eq, path: [...path, 'localIndicator', 'eq'] }]),
    ...(named?.in ?? []).map((key, place) => ({ key, path: [...path, 'localIndicator', 'in', place] })),
    ...inner('and'),
    ...inner('or'),
  ]
}

/** Refuses a filter that names an indicator which is not added up, with the reason. */
export function refuseIncomparable(
  common: Indicator,
  named: readonly (NamedIndicator & { readonly indicator: Indicator })[],
): void {
  for (const { indicator, path } of named) {
    const why = indicator.commonIndicatorId === common.id ? exclusion(common, indicator) : 'CORRESPONDS_TO_ANOTHER'
    if (why) throw new IndicatorsNotComparable(indicator, common, why, path)
  }
}
