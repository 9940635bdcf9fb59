import type { LocalDate } from '../../foundation/dates.js'
import { DomainError } from '../../foundation/errors.js'
import { FigureState, hasValue } from '../../foundation/figure-state.js'
import { type Figure, figure } from '../../foundation/figures.js'
import { asKroner, inKroner, minus, type Ore } from '../../foundation/money.js'

/** A grant that is more than the ceiling of its phase and cohort. */
export interface CeilingExceeded<Ceiling> {
  readonly amount: Ore
  readonly ceiling: Ceiling
}

/**
 * Warns of a grant that is more than its ceiling. A warning refuses nothing: the ministry may have had its reasons.
 *
 * Source: the announcements of the scheme give a ceiling for each cohort and phase. Without one there is nothing to exceed.
 */
export function ceilingExceeded<Ceiling extends { readonly amount: Ore }>(
  { value }: Figure<Ore>,
  ceiling: Ceiling | undefined,
): CeilingExceeded<Ceiling> | null {
  if (value === null || ceiling === undefined || value <= ceiling.amount) return null
  return { amount: value, ceiling }
}

/**
 * What is left of a grant once its allocations are taken out.
 *
 * Unit: øre in the prices of the grant's own year; nothing is index-adjusted.
 * Source: the amounts in the grant letter, not the accounts, so money allocated but never spent still counts as gone.
 * Where nobody has told us of the one or the other, nobody knows what is left.
 */
export function remaining(amount: Figure<Ore>, allocated: Figure<Ore>): Figure<Ore> {
  if (amount.value === null || allocated.value === null) {
    const missing = amount.value === null ? amount : allocated
    return figure<Ore>(null, hasValue(missing.state) ? FigureState.NOT_REPORTED : missing.state)
  }
  const isProvisional = [amount, allocated].some(({ state }) => state === FigureState.PROVISIONAL)
  return figure(minus(amount.value, allocated.value), isProvisional ? FigureState.PROVISIONAL : FigureState.REPORTED)
}

/** A grant of a phase that the scheme does not have. */
export class PhaseUnfit extends DomainError {
  override readonly code = 'PHASE_UNFIT'

  constructor(phase: number) {
    super(
      {
        nb: `${phase} er ikke en fase. Fase 1 er å forberede en avtale, fase 2 å gjennomføre den.`,
        nn: `${phase} er ikkje ein fase. Fase 1 er å førebu ei avtale, fase 2 å gjennomføre ho.`,
        en: `${phase} is no phase. Phase 1 is preparing an agreement, phase 2 carrying it out.`,
      },
      { values: { phase }, path: ['phase'] },
    )
  }
}

/** A grant of phase 2 to a pilot that has no approved plan of the year. */
export class GrantWithoutPlan extends DomainError {
  override readonly code = 'GRANT_WITHOUT_PLAN'

  constructor(pilot: string, year: number) {
    super(
      {
        nb: `"${pilot}" har ingen godkjent handlingsplan for ${year}, og tilskudd i fase 2 gis på grunnlag av den. Godkjenn planen først.`,
        nn: `"${pilot}" har ingen godkjend handlingsplan for ${year}, og tilskot i fase 2 vert gjeve på grunnlag av han. Godkjenn planen først.`,
        en: `"${pilot}" has no approved action plan for ${year}, which a grant of phase 2 rests on. Approve the plan first.`,
      },
      { values: { pilot, year }, path: ['agreement'] },
    )
  }
}

/** A grant of phase 2 for a year whose vote is not on record. */
export class AppropriationMissing extends DomainError {
  override readonly code = 'APPROPRIATION_MISSING'

  constructor(year: number) {
    super(
      {
        nb: `Bevilgningen for ${year} er ikke registrert med beløp, så det kan ikke gis tilskudd i fase 2 av den. Registrer bevilgningen først.`,
        nn: `Løyvinga for ${year} er ikkje registrert med beløp, så det kan ikkje gjevast tilskot i fase 2 av ho. Registrer løyvinga først.`,
        en: `The appropriation for ${year} is not on record with an amount, so no grant of phase 2 can be given of it. Record the appropriation first.`,
      },
      { values: { year }, path: ['year'] },
    )
  }
}

/** A grant that is cut below what has been allocated of it. */
export class GrantBelowAllocated extends DomainError {
  override readonly code = 'GRANT_BELOW_ALLOCATED'

  constructor(reference: string, wanted: Ore, allocated: Ore) {
    super(
      {
        nb: `Tilskuddet "${reference}" kan ikke settes ned til ${inKroner(wanted)}: ${inKroner(allocated)} er fordelt på delmål og tiltak. Be kommunene sette ned fordelingene først.`,
        nn: `Tilskotet "${reference}" kan ikkje setjast ned til ${inKroner(wanted)}: ${inKroner(allocated)} er fordelt på delmål og tiltak. Be kommunane setje ned fordelingane først.`,
        en: `The grant "${reference}" cannot be cut to ${inKroner(wanted)}: ${inKroner(allocated)} is allocated to objectives and measures. Ask the municipalities to lower the allocations first.`,
      },
      { values: { grant: reference, wanted: asKroner(wanted), allocated: asKroner(allocated) }, path: ['amount'] },
    )
  }
}

/** A grant that is cut below what has been paid out of it. */
export class GrantBelowDisbursed extends DomainError {
  override readonly code = 'GRANT_BELOW_DISBURSED'

  constructor(reference: string, wanted: Ore, disbursed: Ore) {
    super(
      {
        nb: `Tilskuddet "${reference}" kan ikke settes ned til ${inKroner(wanted)}: ${inKroner(disbursed)} er utbetalt. Før tilbakebetalingen som en endring av utbetalingen først.`,
        nn: `Tilskotet "${reference}" kan ikkje setjast ned til ${inKroner(wanted)}: ${inKroner(disbursed)} er betalt ut. Før tilbakebetalinga som ei endring av utbetalinga først.`,
        en: `The grant "${reference}" cannot be cut to ${inKroner(wanted)}: ${inKroner(disbursed)} is paid out. Book the repayment as a change of the payment first.`,
      },
      { values: { grant: reference, wanted: asKroner(wanted), disbursed: asKroner(disbursed) }, path: ['amount'] },
    )
  }
}

/** A warning, which refuses nothing: a grant is more than the ceiling of its phase and cohort. */
export class GrantAboveCeiling extends DomainError {
  override readonly code = 'CEILING_EXCEEDED'

  constructor(amount: Ore, ceiling: Ore, sources: readonly string[]) {
    const told = sources.join(', ') || '-'
    super(
      {
        nb: `Tilskuddet på ${inKroner(amount)} er over rammen på ${inKroner(ceiling)} for denne fasen og puljen (kilde: ${told}). Det er gitt; se om det skal være slik.`,
        nn: `Tilskotet på ${inKroner(amount)} er over ramma på ${inKroner(ceiling)} for denne fasen og pulja (kjelde: ${told}). Det er gjeve; sjå om det skal vere slik.`,
        en: `The grant of ${inKroner(amount)} is above the ceiling of ${inKroner(ceiling)} for its phase and cohort (source: ${told}). It is given; see whether it should be so.`,
      },
      { values: { amount: asKroner(amount), ceiling: asKroner(ceiling), sources: [...sources] }, path: ['amount'] },
    )
  }
}

/** A condition that is said to be met once more. */
export class ConditionMet extends DomainError {
  override readonly code = 'CONDITION_MET'

  constructor(condition: string, metOn: LocalDate) {
    super(
      {
        nb: `Vilkåret "${condition}" ble oppfylt ${metOn}. Det er ikke mer å registrere.`,
        nn: `Vilkåret "${condition}" vart oppfylt ${metOn}. Det er ikkje meir å registrere.`,
        en: `The condition "${condition}" was met on ${metOn}. There is nothing more to record.`,
      },
      { values: { condition, metOn }, path: ['condition'] },
    )
  }
}

export function refusePhase(phase: number): void {
  if (phase !== 1 && phase !== 2) throw new PhaseUnfit(phase)
}

/** Phase 2 rests on an approved plan of the year, and on a vote of it that is on record. */
export function refuseUnfounded(
  pilot: string,
  year: number,
  { plan, voted }: { readonly plan: string | null; readonly voted: Ore | null },
): void {
  if (plan === null) throw new GrantWithoutPlan(pilot, year)
  if (voted === null) throw new AppropriationMissing(year)
}

/** What has been allocated or paid out of a grant is there already: a grant is never cut below it. */
export function refuseBelow(
  wanted: Ore,
  { reference, allocated, disbursed }: { readonly reference: string; readonly allocated: Ore; readonly disbursed: Ore },
): void {
  if (wanted < allocated) throw new GrantBelowAllocated(reference, wanted, allocated)
  if (wanted < disbursed) throw new GrantBelowDisbursed(reference, wanted, disbursed)
}
