import { isThere } from '@bygdevekst/sdk'

/**
 * @typedef {import('@bygdevekst/sdk').Figure<number>} Figure
 * @typedef {{ readonly stage: string, readonly amount: Figure }} StageAmount
 * @typedef {object} Indicator
 * @property {string} unit
 * @property {readonly Period[]} series
 * @typedef {object} Period
 * @property {string} period
 * @property {string} state
 * @property {{ readonly value: number } | null} target
 * @property {{ readonly value: Figure } | null} observation
 * @property {boolean | null} behind
 */

/**
 * What to print of a figure: its value, starred while it may still change, or why it is missing. Never 0 for what is not known.
 *
 * @param {Figure} figure
 */
export const shown = (figure) => {
  if (!isThere(figure)) return figure.state
  return figure.state === 'PROVISIONAL' ? `${figure.value}*` : figure.value
}

/**
 * What stands at one stage. A stage that is left out is one that nothing is booked at, which is not 0 kroner.
 *
 * @param {readonly StageAmount[] | null | undefined} stages
 * @param {string} stage
 */
export const at = (stages, stage) => {
  const found = stages?.find((each) => each.stage === stage)
  return found ? shown(found.amount) : 'none booked'
}

/**
 * How an indicator stands: the latest period that it was to be read for and has a target of, with the reading beside the target,
 * or why there is none.
 *
 * @param {Indicator} indicator
 */
export const standing = ({ unit, series }) => {
  const [latest] = series.filter(({ state, target }) => target && state !== 'NOT_DUE').slice(-1)
  if (!latest) return [unit, 'no target yet', '–', '–', '–']
  const { period, state, target, observation, behind } = latest
  return [
    unit,
    period,
    observation ? shown(observation.value) : state,
    target?.value ?? '–',
    behind === null ? 'not known' : behind ? 'yes' : 'no',
  ]
}

/** The headings of `standing`. */
export const standings = ['Unit', 'Period', 'Reading', 'Target', 'Behind']

/** What the star of `shown` means. */
export const starred = '* may still change: a figure beneath it is missing or provisional'
