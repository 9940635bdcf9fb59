import type { ReferenceList, Row } from '../reference.js'

type Tables = Readonly<Record<string, readonly Row[]>>

/** The lists of this room's own things, and what their filters and orders mean, said once more over the rows of all tables. */
export function ownLists(tables: Tables): ReferenceList[] {
  const all = (table: string): readonly Row[] => tables[table] ?? []
  const where = (table: string, column: string, value: unknown) => all(table).filter((row) => row[column] === value)
  const one = (table: string, id: string): Row => all(table).find((row) => row.id === id)
  const themesOf = (objective: string | null): string[] =>
    objective === null ? [] : where('objective_theme', 'objective_id', objective).map((row) => row.theme_id)
  const isPublic = ({ plan_version_id: id }: Row) =>
    id === null || ['APPROVED', 'SUPERSEDED'].includes(one('plan_version', id).state)
  const value = (column: string) => ({ asks: 'value' as const, of: (row: Row) => row[column] })
  const key = (column: string) => ({ asks: 'key' as const, of: (row: Row) => row[column] })
  const related = (keys: (row: Row) => string[]) => ({ asks: 'related' as const, keys })
  const ofPilot = {
    pilot: key('pilot_id'),
    cohort: {
      asks: 'value' as const,
      of: (row: Row) => (row.pilot_id === null ? null : one('pilot', row.pilot_id).cohort),
    },
    county: related((row) => where('pilot_county', 'pilot_id', row.pilot_id).map((link) => link.county_code)),
  }
  const ofObjective = { objective: key('objective_id'), theme: related((row) => themesOf(row.objective_id)) }
  const ownOrOfObjective = related((row) => [...(row.theme_id ? [row.theme_id] : []), ...themesOf(row.objective_id)])
  const published = (table: string) => where(table, 'publication', 'PUBLISHED')

  /** The newest public plan's target for a period. */
  const targetFor = (indicator: string, period: string): Row | undefined =>
    where('indicator_target', 'indicator_id', indicator)
      .filter((row) => row.period === period && isPublic(row))
      .toSorted((a, b) => {
        const [x, y] = [one('plan_version', a.plan_version_id), one('plan_version', b.plan_version_id)]
        return y.year - x.year || y.number - x.number
      })[0]
  const isBehind = (row: Row): boolean | null => {
    const [latest] = where('observation', 'indicator_id', row.id)
      .filter((reading) => !reading.municipality_code && !reading.part && reading.value !== null)
      .filter((reading) => targetFor(row.id, reading.period))
      .toSorted((a, b) => -(a.period_to + a.period_from).localeCompare(b.period_to + b.period_from))
    if (!latest) return null
    const target = targetFor(row.id, latest.period)!.value
    return row.direction === 'UP' ? latest.value < target : latest.value > target
  }

  return [
    {
      name: 'indicators',
      type: 'Indicator',
      key: 'id',
      rows: where('indicator', 'world', 'DEMO').filter(isPublic),
      fields: {
        id: key('id'),
        name: { asks: 'search', texts: (row) => [row.name] },
        ...ofPilot,
        objective: key('objective_id'),
        measure: key('measure_id'),
        theme: ownOrOfObjective,
        kind: value('kind'),
        form: value('form'),
        isCommon: { asks: 'holds', of: (row) => row.agreement_id === null },
        commonIndicator: key('common_indicator_id'),
        comparability: value('comparability'),
        judgingState: value('judging_state'),
        behind: { asks: 'holds', of: isBehind },
      },
      orders: {
        NAME: { by: (row) => row.name, alphabet: true },
        KIND: { by: (row) => row.kind },
        PILOT: { by: (row) => row.pilot_id, nullable: true },
      },
    },
    {
      name: 'assessments',
      type: 'Assessment',
      key: 'id',
      rows: published('assessment'),
      fields: {
        id: key('id'),
        ...ofPilot,
        agreement: key('agreement_id'),
        ...ofObjective,
        obligation: key('obligation_id'),
        assessor: key('assessor_party_id'),
        year: value('year'),
        assessedOn: value('assessed_on'),
        conclusion: value('conclusion'),
      },
      orders: {
        ASSESSED_ON: { by: (row) => row.assessed_on },
        YEAR: { by: (row) => row.year },
        CONCLUSION: { by: (row) => row.conclusion },
      },
    },
    {
      name: 'selfReports',
      type: 'SelfReport',
      key: 'id',
      rows: published('self_report'),
      fields: {
        id: key('id'),
        ...ofPilot,
        agreement: key('agreement_id'),
        ...ofObjective,
        party: key('party_id'),
        year: value('year'),
        reportedOn: value('reported_on'),
        attainment: value('attainment'),
      },
      orders: { REPORTED_ON: { by: (row) => row.reported_on }, YEAR: { by: (row) => row.year } },
    },
    {
      name: 'lessons',
      type: 'Lesson',
      key: 'id',
      rows: all('lesson'),
      fields: {
        id: key('id'),
        text: { asks: 'search', texts: (row) => [row.title, row.text] },
        ...ofPilot,
        objective: key('objective_id'),
        measure: key('measure_id'),
        theme: ownOrOfObjective,
        learnedOn: value('learned_on'),
        usedBy: related((row) => where('lesson_use', 'lesson_id', row.id).map((use) => use.pilot_id)),
      },
      orders: {
        LEARNED_ON: { by: (row) => row.learned_on },
        TITLE: { by: (row) => row.title, alphabet: true },
        USES: { by: (row) => where('lesson_use', 'lesson_id', row.id).length },
      },
    },
  ]
}
