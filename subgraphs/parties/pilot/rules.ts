import { DomainError, type Sentences } from '../../foundation/errors.js'

/** A pilot without municipalities, or with one of them twice. */
export class MunicipalitiesUnfit extends DomainError {
  override readonly code = 'MUNICIPALITIES_UNFIT'

  constructor(municipalities: readonly string[]) {
    const given = municipalities.join(', ') || '-'
    super(
      {
        nb: `Et pilotområde har minst én kommune, og hver av dem én gang; oppgitt er: ${given}. Rett lista.`,
        nn: `Eit pilotområde har minst éin kommune, og kvar av dei éin gong; oppgjeve er: ${given}. Rett lista.`,
        en: `A pilot has one municipality at least, and each of them once; given are: ${given}. Correct the list.`,
      },
      { values: { municipalities: [...municipalities] }, path: ['municipalities'] },
    )
  }
}

export function refuseUnfitMunicipalities(municipalities: readonly string[]): void {
  if (municipalities.length === 0 || new Set(municipalities).size < municipalities.length)
    throw new MunicipalitiesUnfit(municipalities)
}

/** A call for pilots that is none: they are numbered from 1. */
export class CohortUnfit extends DomainError {
  override readonly code = 'COHORT_UNFIT'

  constructor(cohort: number) {
    super(
      {
        nb: `${cohort} er ingen pulje: puljene er nummerert fra 1. Rett tallet.`,
        nn: `${cohort} er inga pulje: puljene er nummererte frå 1. Rett talet.`,
        en: `${cohort} is no cohort: they are numbered from 1. Correct the number.`,
      },
      { values: { cohort }, path: ['cohort'] },
    )
  }
}

export function refuseUnfitCohort(cohort: number): void {
  if (cohort < 1 || cohort > 99) throw new CohortUnfit(cohort)
}

/** The share of a county in a pilot. */
export interface CountyShare {
  readonly county: string
  readonly shareBasisPoints: number | null
}

/** Shares of counties that are not of those the pilot lies in, each once, or do not add up to the whole. */
export class CountySharesUnfit extends DomainError {
  override readonly code = 'COUNTY_SHARES_UNFIT'

  constructor(counties: readonly string[], given: readonly CountyShare[]) {
    const shares = given.map(({ county, shareBasisPoints }) => `${county}: ${shareBasisPoints}`).join(', ')
    const wanted = counties.join(', ')
    super(
      {
        nb: `Andelene (${shares}) skal oppgis for hvert av fylkene kommunene ligger i (${wanted}), og bli 10 000 til sammen. Rett dem, eller utelat dem alle.`,
        nn: `Delane (${shares}) skal oppgjevast for kvart av fylka kommunane ligg i (${wanted}), og bli 10 000 til saman. Rett dei, eller utelat alle.`,
        en: `The shares (${shares}) are given for each of the counties that the municipalities lie in (${wanted}), and add up to 10 000. Correct them, or leave all of them out.`,
      },
      { values: { counties: [...counties], shares }, path: ['counties'] },
    )
  }
}

/** The counties of a pilot, each with the share that is agreed; without any where none is. */
export function countiesOf(
  counties: readonly string[],
  given: readonly { readonly county: string; readonly shareBasisPoints: number }[] | null,
): readonly CountyShare[] {
  if (given === null || given.length === 0) return counties.map((county) => ({ county, shareBasisPoints: null }))
  const isOfEach = counties.every((county) => given.filter((each) => each.county === county).length === 1)
  const total = given.reduce((sum, { shareBasisPoints }) => sum + shareBasisPoints, 0)
  const isFit = given.length === counties.length && isOfEach && given.every((each) => each.shareBasisPoints >= 0)
  if (!isFit || total !== 10_000) throw new CountySharesUnfit(counties, given)
  return given
}

/** What to do about the agreements of a pilot that is to be closed. */
export const agreementsLeft: Sentences = {
  nb: 'Vent til de er over.',
  nn: 'Vent til dei er over.',
  en: 'Wait until they are over.',
}
