import { DomainError } from '../../foundation/errors.js'
import type { CorrectedField, CorrectionInput } from './acts-arguments.js'

/** A correction of nothing: no text is named, it is of no measure or of one too many, or there was no text before. */
export class CorrectionUnfit extends DomainError {
  override readonly code = 'CORRECTION_UNFIT'

  constructor(field: string | null, place: number | null) {
    const what = field ?? '-'
    super(
      {
        nb: `Rettingen (${what}) passer ikke: oppgi minst én tekst som står i planen, med tiltaket hvis den hører til et, og skriv hele teksten.`,
        nn: `Rettinga (${what}) passar ikkje: gje opp minst éin tekst som står i planen, med tiltaket om han høyrer til eit, og skriv heile teksten.`,
        en: `The correction (${what}) does not fit: name one text at least that stands in the plan, with its measure if it is of one, and write all of the text.`,
      },
      { values: { field, place }, path: place === null ? ['corrections'] : ['corrections', place] },
    )
  }
}

/** A correction that says something else: that takes a decision, and an amendment of the plan. */
export class CorrectionTooLarge extends DomainError {
  override readonly code = 'CORRECTION_TOO_LARGE'

  constructor(field: string, changed: number, possible: number, place: number) {
    super(
      {
        nb: `Rettingen av ${field} endrer ${changed} ord, og en retting endrer høyst ${possible} her. Skal planen si noe annet, må den endres ved vedtak.`,
        nn: `Rettinga av ${field} endrar ${changed} ord, og ei retting endrar høgst ${possible} her. Skal planen seie noko anna, må han endrast ved vedtak.`,
        en: `The correction of ${field} changes ${changed} words, and a correction changes ${possible} here at most. If the plan is to say something else, it has to be amended by a decision.`,
      },
      { values: { field, changed, possible }, path: ['corrections', place, 'text'] },
    )
  }
}

const ofPlan: readonly CorrectedField[] = ['SUMMARY', 'RESPONSIBILITY']

/** A text of the plan itself is of no measure, any other is of one. */
export const isOfPlan = (field: CorrectedField): boolean => ofPlan.includes(field)

/**
 * A correction changes spelling or the like: three words, or a tenth of them in a longer text.
 *
 * More would let one municipality say otherwise what all have agreed to and KDD has approved.
 */
export function refuseLarge({ field, text }: CorrectionInput, before: string, place: number): void {
  const had = words(before)
  const has = words(text)
  const changed = Math.max(missing(had, has), missing(has, had))
  const possible = Math.max(3, Math.floor(had.length / 10))
  if (changed > possible) throw new CorrectionTooLarge(field, changed, possible, place)
}

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

/** How many of the words are not among the others, each word as often as it stands there. */
function missing(these: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1)
  return these.filter((word) => {
    const times = left.get(word) ?? 0
    left.set(word, times - 1)
    return times <= 0
  }).length
}
