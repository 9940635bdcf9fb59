import { draft, themeOfDraft } from '../parties/draft.js'
import { key, pair, type ReferenceList, related, rowsIn, search, second, type Tables, value } from '../parties/rows.js'

/** Pilots by what the parties room alone knows of them. */
export function pilotList(tables: Tables): ReferenceList {
  const { all, where, countiesOf, themesOfAgreement, roles } = rowsIn(tables)
  return {
    name: 'pilots',
    type: 'Pilot',
    key: 'id',
    rows: all('pilot').filter((row) => row.world === 'REAL'),
    fields: {
      id: key('id'),
      name: search('name', 'names', 'also_called'),
      cohort: value('cohort'),
      contiguous: value('contiguous'),
      county: related((row) => countiesOf(row.id)),
      municipality: related((row) =>
        where('pilot_municipality', 'pilot_id', row.id).map((part) => part.municipality_code),
      ),
      theme: related((row) => [
        ...where('agreement', 'pilot_id', row.id).flatMap((agreement) => themesOfAgreement(agreement.id)),
        ...where('focus_area', 'pilot_id', row.id).flatMap((area) => area.theme_ids),
      ]),
      hasAgreement: { asks: 'holds', of: (row) => where('agreement', 'pilot_id', row.id).length > 0 },
      party: pair('role', (row) => roles('pilot_id', row.id)),
      role: second('party'),
    },
    orders: {
      NAME: { by: (row) => row.name, alphabet: true },
      COHORT: { by: (row) => row.cohort },
      SELECTED_ON: { by: (row) => row.selected_on, nullable: true },
    },
  }
}

/** Objectives by what the parties room alone knows of them. */
export function objectiveList(tables: Tables): ReferenceList {
  const { all, pilotOf, themesOf, roles, ofPilot } = rowsIn(tables)
  return {
    name: 'objectives',
    type: 'Objective',
    key: 'id',
    rows: all('objective'),
    fields: {
      id: key('id'),
      title: search('title'),
      agreement: key('agreement_id'),
      ...ofPilot((row) => pilotOf(row.agreement_id)),
      mainTheme: key('main_theme_id'),
      theme: related((row) => themesOf(row.id)),
      party: pair('role', (row) => roles('objective_id', row.id)),
      role: second('party'),
    },
    orders: {
      AGREEMENT: { by: (row) => row.agreement_id },
      TITLE: { by: (row) => row.title, alphabet: true },
      MAIN_THEME: { by: (row) => row.main_theme_id, nullable: true },
    },
  }
}

/** Would tell that the agreement that `draft` names exists: refused as an unknown key, while it is a draft. */
export const filtersByDraft = [['objectives', 'Objective', { agreement: { eq: draft } }]] as const

/** Would tell what stands in it: found as much, while it is a draft, as before it was written. */
export const filtersByWhatDraftsHold = [
  ['pilots', 'Pilot', { theme: { eq: themeOfDraft } }],
  ['pilots', 'Pilot', { party: { eq: 'sintef' }, role: { eq: 'INVITED' } }],
] as const
