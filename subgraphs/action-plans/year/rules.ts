import type { LocalDate } from '../../foundation/dates.js'
import { DomainError } from '../../foundation/errors.js'
import type { PartyAct } from '../plan-version/rules.js'
import type { StatusReport } from '../report/entity.js'

/** Who may do what in the year of an agreement around its plan, with which task. */
export const yearActs = {
  recordTreatment: { by: ['MUNICIPALITY'], task: 'REPORT' },
  recordDialogueMeeting: { by: ['STATE'], task: 'HANDLE' },
  setDeadline: { by: ['STATE'], task: 'HANDLE' },
  reportStatus: { by: ['MUNICIPALITY'], task: 'REPORT' },
} as const satisfies Readonly<Record<string, PartyAct>>
export type YearActName = keyof typeof yearActs

/** Status is treated politically after the dialogue meeting that it was to be ready for. */
export class TreatedAfterMeeting extends DomainError {
  override readonly code = 'TREATED_AFTER_MEETING'

  constructor(treatedOn: LocalDate, heldOn: LocalDate) {
    super(
      {
        nb: `Status skal behandles politisk før dialogmøtet, som ble holdt ${heldOn}; oppgitt er ${treatedOn}. Rett datoen, eller før behandlingen på neste år.`,
        nn: `Status skal handsamast politisk før dialogmøtet, som vart halde ${heldOn}; oppgjeve er ${treatedOn}. Rett datoen, eller før handsaminga på neste år.`,
        en: `Status is to be treated politically before the dialogue meeting, which was held on ${heldOn}; given is ${treatedOn}. Correct the day, or record the treatment for the next year.`,
      },
      { values: { treatedOn, heldOn }, path: ['treatedOn'] },
    )
  }
}

/** It may be treated on the day of the meeting, and no later. */
export function refuseLateTreatment(treatedOn: LocalDate, lastMeeting: LocalDate | null): void {
  if (lastMeeting !== null && treatedOn > lastMeeting) throw new TreatedAfterMeeting(treatedOn, lastMeeting)
}

/** A year is reported on before it has begun, or attainment before the year in which the agreement ends. */
export class ReportTooEarly extends DomainError {
  override readonly code = 'REPORT_TOO_EARLY'

  constructor(kind: string, year: number, first: number) {
    super(
      {
        nb: `En rapport av typen ${kind} kan ikke gis for ${year}: den kan gis fra og for ${first}. Velg en annen type eller et annet år.`,
        nn: `Ein rapport av typen ${kind} kan ikkje gjevast for ${year}: han kan gjevast frå og for ${first}. Vel ein annan type eller eit anna år.`,
        en: `A report of the kind ${kind} cannot be given for ${year}: it can be given from and for ${first}. Choose another kind or another year.`,
      },
      { values: { kind, year, first }, path: ['year'] },
    )
  }
}

/** Status is reported of years that have begun; attainment of the year in which the agreement ends, once that has begun. */
export function refuseEarlyReport(
  kind: StatusReport['kind'],
  year: number,
  endsOn: LocalDate | null,
  day: LocalDate,
): void {
  const present = yearOf(day)
  const last = endsOn === null ? null : yearOf(endsOn)
  if (kind === 'FINAL' && last !== null && (year < last || present < last)) throw new ReportTooEarly(kind, year, last)
  if (year > present) throw new ReportTooEarly(kind, year, present)
}

const yearOf = (day: LocalDate): number => Number(day.slice(0, 4))

/** A matter for a ministry that names none, or two, or that says nothing. */
export class MatterUnfit extends DomainError {
  override readonly code = 'MATTER_UNFIT'

  constructor(place: number) {
    super(
      {
        nb: `Sak ${place + 1} må si hva den gjelder, og gå til ett departement: enten en part her, eller et navn. Rett den.`,
        nn: `Sak ${place + 1} må seie kva ho gjeld, og gå til eitt departement: anten ein part her, eller eit namn. Rett ho.`,
        en: `Matter ${place + 1} has to say what it is, and to go to one ministry: either a party here, or a name. Correct it.`,
      },
      { values: { place }, path: ['matters', place] },
    )
  }
}

export function refuseMatters(
  matters: readonly { readonly party?: string | null; readonly ministry?: string | null; readonly text: string }[],
): void {
  for (const [place, { party, ministry, text }] of matters.entries())
    if (text.trim() === '' || (party == null) === !ministry?.trim()) throw new MatterUnfit(place)
}
