import { DomainError } from '../../foundation/errors.js'
import { FigureState } from '../../foundation/figure-state.js'
import { refuseContradiction } from '../../foundation/figures.js'
import type { Ore } from '../../foundation/money.js'
import type { SchemeUseInput } from './acts-arguments.js'
import type { SchemeOutcome } from './entity.js'

/** A use of an instrument without its year or what became of it. */
export class SchemeUseIncomplete extends DomainError {
  override readonly code = 'SCHEME_USE_INCOMPLETE'

  constructor(field: string) {
    super(
      {
        nb: `Bruk av et virkemiddel har et år og et utfall, og her mangler "${field}". Oppgi det.`,
        nn: `Bruk av eit verkemiddel har eit år og eit utfall, og her manglar "${field}". Gje det opp.`,
        en: `The use of an instrument has a year and an outcome, and here "${field}" is missing. Give it.`,
      },
      { values: { field }, path: [field] },
    )
  }
}

/** An amount awarded where nothing was awarded. */
export class AwardUnfit extends DomainError {
  override readonly code = 'AWARD_UNFIT'

  constructor(outcome: SchemeOutcome) {
    super(
      {
        nb: `Et beløp er tildelt bare der utfallet er AWARDED, og her er det ${outcome}. Rett utfallet, eller ta bort beløpet.`,
        nn: `Eit beløp er tildelt berre der utfallet er AWARDED, og her er det ${outcome}. Rett utfallet, eller ta bort beløpet.`,
        en: `An amount is awarded only where the outcome is AWARDED, and here it is ${outcome}. Mend the outcome, or take the amount away.`,
      },
      { values: { outcome }, path: ['awarded'] },
    )
  }
}

/** A use as it is kept. */
export interface KeptUse {
  readonly party: string | null
  readonly measure: string | null
  readonly year: number
  readonly outcome: SchemeOutcome
  readonly reason: string | null
  readonly isBaseline: boolean
  readonly applied: Ore | null
  readonly appliedState: FigureState
  readonly awarded: Ore | null
  readonly awardedState: FigureState
}

/**
 * The use that is meant: what is left out stays as it was.
 *
 * Where no state is given, an amount that is given is known, and one that is not has not been told; where nothing was
 * applied for, or nothing awarded, there is none.
 */
export function schemeUseSaid(said: SchemeUseInput, before: KeptUse | null): KeptUse {
  const year = said.year === undefined ? before?.year : said.year
  const outcome = said.outcome === undefined ? before?.outcome : said.outcome
  if (year == null) throw new SchemeUseIncomplete('year')
  if (outcome == null) throw new SchemeUseIncomplete('outcome')
  const applied = amountOf(
    said.applied,
    said.appliedState,
    before?.applied,
    before?.appliedState,
    outcome !== 'NOT_APPLIED',
  )
  const isAwarded = outcome === 'AWARDED'
  const kept = isAwarded ? before : null
  const awarded = amountOf(said.awarded, said.awardedState, kept?.awarded, kept?.awardedState, isAwarded)
  if (awarded.value !== null && !isAwarded) throw new AwardUnfit(outcome)
  refuseContradiction(applied, ['applied'])
  refuseContradiction(awarded, ['awarded'])
  return {
    ...{ year, outcome, applied: applied.value, appliedState: applied.state },
    ...{ awarded: awarded.value, awardedState: awarded.state },
    party: said.party === undefined ? (before?.party ?? null) : said.party,
    measure: said.measure === undefined ? (before?.measure ?? null) : said.measure,
    reason: said.reason === undefined ? (before?.reason ?? null) : said.reason,
    isBaseline: said.isBaseline ?? before?.isBaseline ?? false,
  }
}

function amountOf(
  said: Ore | null | undefined,
  saidState: FigureState | null | undefined,
  before: Ore | null | undefined,
  stateBefore: FigureState | undefined,
  isExpected: boolean,
): { readonly value: Ore | null; readonly state: FigureState } {
  const value = said === undefined ? (saidState == null ? (before ?? null) : null) : said
  if (saidState != null) return { value, state: saidState }
  if (value !== null && value === before && stateBefore !== undefined) return { value, state: stateBefore }
  if (value !== null) return { value, state: FigureState.REPORTED }
  if (said === undefined && before === null && stateBefore !== undefined && isExpected)
    return { value, state: stateBefore }
  return { value, state: isExpected ? FigureState.NOT_REPORTED : FigureState.NOT_APPLICABLE }
}
