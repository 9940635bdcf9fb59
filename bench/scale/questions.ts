import { textOf } from '../statements.js'
import { type Told, toldOfOverview, toldOfTotals } from './told.js'

/** What is asked at each size, of the house and those who answer as it does, and of PostGraphile in its own words. */
export interface ScaleQuestion {
  readonly name: string
  readonly title: string
  readonly text: string
  readonly postgraphileText: string
  readonly told: Told
}

export const scaleQuestions: readonly ScaleQuestion[] = [
  question(
    'overview/overview',
    'Ten pilots with objectives, all their measures, financing by year, latest readings and assessments',
    toldOfOverview,
  ),
  question(
    'totals/cells',
    'What is spent, by main theme and year: summed from cells that are kept',
    toldOfTotals('mainTheme', 'id'),
  ),
  question(
    'totals/entries',
    'What is spent, by responsible municipality and year: no cell can tell, so the portions of all entries are summed',
    toldOfTotals('responsibleMunicipality', 'code'),
  ),
]

function question(name: string, title: string, told: Told): ScaleQuestion {
  return {
    name,
    title,
    text: textOf(`${name}.graphql`),
    postgraphileText: textOf(`${name}.postgraphile.graphql`),
    told,
  }
}

export function scaleQuestionNamed(name: string): ScaleQuestion {
  const found = scaleQuestions.find((each) => each.name === name)
  if (!found)
    throw new Error(`There is no question "${name}", only ${scaleQuestions.map((each) => each.name).join(', ')}.`)
  return found
}
