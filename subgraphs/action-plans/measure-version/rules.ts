import type { LocalDate } from '../../foundation/dates.js'
import { DomainError, type InputPath, type JsonValue } from '../../foundation/errors.js'
import type { MeasureInput, MeasureObjectiveInput } from './acts-arguments.js'

/** A measure that is added without a title, or one whose title is taken away. */
export class TitleNeeded extends DomainError {
  override readonly code = 'TITLE_NEEDED'

  constructor() {
    super(
      {
        nb: 'Et tiltak trenger en tittel som sier hva det er. Gi det en.',
        nn: 'Eit tiltak treng ein tittel som seier kva det er. Gje det ein.',
        en: 'A measure needs a title that says what it is. Give it one.',
      },
      { path: ['title'] },
    )
  }
}

/** A measure that serves no objective, or one objective twice. */
export class ObjectivesUnfit extends DomainError {
  override readonly code = 'OBJECTIVES_UNFIT'

  constructor(objectives: readonly string[]) {
    super(
      {
        nb: `Et tiltak hører under minst ett delmål, og under hvert av dem én gang; oppgitt er: ${objectives.join(', ') || 'ingen'}. Velg delmålene på nytt.`,
        nn: `Eit tiltak høyrer under minst eitt delmål, og under kvart av dei éin gong; oppgjeve er: ${objectives.join(', ') || 'ingen'}. Vel delmåla på nytt.`,
        en: `A measure serves one objective at least, and each of them once; given are: ${objectives.join(', ') || 'none'}. Choose the objectives anew.`,
      },
      { values: { objectives: [...objectives] }, path: ['objectives'] },
    )
  }
}

/** Shares of objectives that are agreed for some alone, or do not add up to the whole. */
export class SharesUnfit extends DomainError {
  override readonly code = 'SHARES_UNFIT'

  constructor(shares: readonly (number | null)[]) {
    super(
      {
        nb: `Andelene er ${shares.map((share) => share ?? 'ikke oppgitt').join(', ')}: de skal være oppgitt for alle delmålene og bli 10 000 til sammen, eller ikke oppgis for noen.`,
        nn: `Delane er ${shares.map((share) => share ?? 'ikkje oppgjeve').join(', ')}: dei skal vere oppgjevne for alle delmåla og bli 10 000 til saman, eller ikkje oppgjevast for nokon.`,
        en: `The shares are ${shares.map((share) => share ?? 'not given').join(', ')}: they are given for all objectives and add up to 10 000, or they are given for none.`,
      },
      { values: { shares: [...shares] }, path: ['objectives'] },
    )
  }
}

/** A partner that is named neither as a party nor as a kind of actor, or as both. */
export class PartnerUnfit extends DomainError {
  override readonly code = 'PARTNER_UNFIT'

  constructor(place: number) {
    super(
      {
        nb: `Samarbeidspart ${place + 1} må være enten en part eller en type aktør. Oppgi det ene.`,
        nn: `Samarbeidspart ${place + 1} må vere anten ein part eller ein type aktør. Gje opp det eine.`,
        en: `Partner ${place + 1} has to be either a party or a kind of actor. Name one of them.`,
      },
      { values: { place }, path: ['partners', place] },
    )
  }
}

/** A period that ends before it begins. */
export class PeriodUnfit extends DomainError {
  override readonly code = 'PERIOD_UNFIT'

  constructor(from: LocalDate, to: LocalDate, path: InputPath) {
    super(
      {
        nb: `Perioden slutter ${to}, før den begynner ${from}. Rett en av datoene.`,
        nn: `Perioden sluttar ${to}, før han byrjar ${from}. Rett ein av datoane.`,
        en: `The period ends on ${to}, before it begins on ${from}. Correct one of the dates.`,
      },
      { values: { from, to }, path },
    )
  }
}

/** An objective with its share, as it is kept. */
export interface Share {
  readonly objectiveId: string
  readonly basisPoints: number
}

/** The shares of a measure's objectives, and whether they are agreed: else they are equal, what is left going to the first. */
export function sharesOf(objectives: readonly MeasureObjectiveInput[]): {
  readonly shares: readonly Share[]
  readonly areAgreed: boolean
} {
  const keys = objectives.map(({ objective }) => objective)
  if (keys.length === 0 || new Set(keys).size < keys.length) throw new ObjectivesUnfit(keys)
  const given = objectives.map(({ shareBasisPoints }) => shareBasisPoints ?? null)
  const areAgreed = given.some((share) => share !== null)
  if (areAgreed && !addUp(given)) throw new SharesUnfit(given)
  const shares = keys.map((objectiveId, place) => ({
    objectiveId,
    basisPoints: given[place] ?? Math.floor(10_000 / keys.length) + (place < 10_000 % keys.length ? 1 : 0),
  }))
  return { shares, areAgreed }
}

function addUp(shares: readonly (number | null)[]): boolean {
  if (shares.some((share) => share === null || share < 0)) return false
  return shares.reduce<number>((sum, share) => sum + share!, 0) === 10_000
}

/** What can be said to be wrong with what is said of a measure, before anything is looked up. */
export function refuseUnfit({ title, partners, plannedFrom, plannedTo }: MeasureInput): void {
  if (title !== undefined && !title?.trim()) throw new TitleNeeded()
  for (const [place, { party, category }] of (partners ?? []).entries())
    if ((party == null) === !category?.trim()) throw new PartnerUnfit(place)
  if (plannedFrom && plannedTo) refuseReversed(plannedFrom, plannedTo, ['plannedTo'])
}

export function refuseReversed(from: LocalDate | null, to: LocalDate | null, path: InputPath): void {
  if (from !== null && to !== null && from > to) throw new PeriodUnfit(from, to, path)
}

/** Which of the fields that a conflicting act is about somebody else changed, and what they say now. */
export function changedFields(
  editions: readonly { readonly edition: number; readonly fields: readonly string[] }[],
  read: number,
  present: Readonly<Record<string, JsonValue | undefined>>,
): Record<string, JsonValue> {
  const fields = editions.filter(({ edition }) => edition > read).flatMap(({ fields: each }) => each)
  return Object.fromEntries([...new Set(fields)].sort().map((field) => [field, present[field] ?? null]))
}
