import type { Sentences } from '../../foundation/errors.js'
import { PageSizeOutOfRange } from '../../foundation/page-arguments.js'

/** What two measures of different pilots have in common. */
export interface SharedTraits {
  /** Main themes of objectives of both. */
  readonly mainThemeIds: readonly string[]
  /** Themes of objectives of both, and how many themes the two have between them. */
  readonly themeIds: readonly string[]
  readonly themesInAll: number
  /** Words of both titles, folded, and how many words the two have between them. */
  readonly words: readonly string[]
  readonly wordsInAll: number
  /** Common indicators that both are counted by, and can be compared by. */
  readonly indicatorIds: readonly string[]
}

export type SimilarityKind = 'MAIN_THEME' | 'THEMES' | 'WORDS' | 'INDICATOR'

export interface SimilarityPart {
  readonly kind: SimilarityKind
  /** What it comes to, in ten thousandths of the whole score. */
  readonly points: number
  readonly atMost: number
  readonly why: Sentences
  readonly themeIds: readonly string[]
  readonly words: readonly string[]
  readonly indicatorIds: readonly string[]
}

/** What each part can come to, in ten thousandths: together they are the whole score. */
export const weights: Readonly<Record<SimilarityKind, number>> = {
  MAIN_THEME: 3000,
  THEMES: 2000,
  WORDS: 3000,
  INDICATOR: 2000,
}

/** Words that say nothing of what a measure is about, folded. Shorter ones are not compared at all. */
export const fillers: readonly string[] = [
  ...['den', 'det', 'dei', 'ein', 'eit', 'etter', 'for', 'fra', 'hos', 'med', 'mellom', 'mot', 'nye'],
  ...['over', 'som', 'til', 'under', 'ved'],
]

const LARGEST = 20

/** How many similar measures are given at most. */
export function similarAsked(first: number): number {
  if (!(first >= 1 && first <= LARGEST)) throw new PageSizeOutOfRange('first', first, LARGEST)
  return first
}

/**
 * How alike two measures are, part by part: the parts add up to the score.
 *
 * It says what to look at, and not that what was done in one place would do in another. Themes and words count by the
 * share of what the two have between them; a main theme or an indicator in common counts whole.
 */
export function similarity(shared: SharedTraits): SimilarityPart[] {
  const { mainThemeIds, themeIds, themesInAll, words, wordsInAll, indicatorIds } = shared
  const none = { themeIds: [], words: [], indicatorIds: [] }
  const part = (kind: SimilarityKind, share: number, why: Sentences, what: object): SimilarityPart => ({
    kind,
    points: Math.round(weights[kind] * share),
    atMost: weights[kind],
    why,
    ...none,
    ...what,
  })
  return [
    part('MAIN_THEME', mainThemeIds.length > 0 ? 1 : 0, whyMainTheme(mainThemeIds.length), { themeIds: mainThemeIds }),
    part('THEMES', shareOf(themeIds.length, themesInAll), whyThemes(themeIds.length, themesInAll), { themeIds }),
    part('WORDS', shareOf(words.length, wordsInAll), whyWords(words.length, wordsInAll), { words }),
    part('INDICATOR', indicatorIds.length > 0 ? 1 : 0, whyIndicator(indicatorIds.length), { indicatorIds }),
  ]
}

const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

const whyMainTheme = (count: number): Sentences =>
  count > 0
    ? {
        nb: 'Delmålene deres har samme hovedtema.',
        nn: 'Delmåla deira har same hovudtema.',
        en: 'Their objectives have the same main theme.',
      }
    : {
        nb: 'Delmålene deres har ikke samme hovedtema.',
        nn: 'Delmåla deira har ikkje same hovudtema.',
        en: 'Their objectives have no main theme in common.',
      }

const whyThemes = (count: number, all: number): Sentences => ({
  nb: `Av ${all} temaer som delmålene deres har til sammen, er ${count} felles.`,
  nn: `Av ${all} tema som delmåla deira har til saman, er ${count} felles.`,
  en: `Of the ${all} themes that their objectives have between them, ${count} are shared.`,
})

const whyWords = (count: number, all: number): Sentences => ({
  nb: `Av ${all} ord som titlene deres har til sammen, er ${count} felles.`,
  nn: `Av ${all} ord som titlane deira har til saman, er ${count} felles.`,
  en: `Of the ${all} words that their titles have between them, ${count} are shared.`,
})

const whyIndicator = (count: number): Sentences =>
  count > 0
    ? {
        nb: `De følges med ${count} felles indikator(er) som kan sammenlignes.`,
        nn: `Dei blir følgde med ${count} felles indikator(ar) som kan samanliknast.`,
        en: `They are followed by ${count} common indicator(s) that can be compared.`,
      }
    : {
        nb: 'De følges ikke med samme indikator.',
        nn: 'Dei blir ikkje følgde med same indikator.',
        en: 'They are not followed by the same indicator.',
      }
