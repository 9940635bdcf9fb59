import type pg from 'pg'
import type { World } from '../../subgraphs/foundation/provenance.js'
import type { ReferenceList, Row } from '../reference.js'

/** Every row of every table of every room, by the table's name. */
type Tables = Readonly<Record<string, readonly Row[]>>

export async function everyTable(admin: pg.Client): Promise<Tables> {
  const { rows: kept } = await admin.query<{ relation: string; name: string }>(
    'select relation, name from platform.kept',
  )
  const tables: Record<string, Row[]> = {}
  for (const { relation, name } of kept) {
    const { rows } = await admin.query(`select to_jsonb(t) as row from ${relation} t`)
    tables[name] = rows.map(({ row }) => row)
  }
  return tables
}

/** What is looked up more than once, found once: ten thousand amounts are too many to walk through for each row. */
function grouped(rows: readonly Row[], column: string): (key: unknown) => readonly Row[] {
  const groups = new Map<unknown, Row[]>()
  for (const row of rows) {
    const group = groups.get(row[column])
    if (group) group.push(row)
    else groups.set(row[column], [row])
  }
  return (key) => groups.get(key) ?? []
}

/** The same answer for the same key, found once. */
function remembered<Answer>(find: (key: string) => Answer): (key: string) => Answer {
  const found = new Map<string, Answer>()
  return (key) => {
    if (!found.has(key)) found.set(key, find(key))
    return found.get(key)!
  }
}

/** The lists across rooms, and what their filters and orders mean, said once more over the rows of all tables. */
export function listsAcrossRooms(tables: Tables, world: World): ReferenceList[] {
  const all = (table: string): readonly Row[] => tables[table] ?? []
  const by = (table: string, column: string) => grouped(all(table), column)
  const first = (table: string) => {
    const found = by(table, 'id')
    return (id: unknown): Row => found(id)[0]
  }
  const [pilot, agreement, objective, planVersion, measureVersion] = [
    ...['pilot', 'agreement', 'objective', 'plan_version', 'measure_version'].map(first),
  ] as [(id: unknown) => Row, (id: unknown) => Row, (id: unknown) => Row, (id: unknown) => Row, (id: unknown) => Row]
  const agreementsOfPilot = by('agreement', 'pilot_id')
  const objectivesOfAgreement = by('objective', 'agreement_id')
  const themesOfObjective = by('objective_theme', 'objective_id')
  const focusAreasOfPilot = by('focus_area', 'pilot_id')
  const countiesOfPilot = by('pilot_county', 'pilot_id')
  const municipalitiesOfPilot = by('pilot_municipality', 'pilot_id')
  const rolesOfPilot = by('participation', 'pilot_id')
  const rolesOfObjective = by('participation', 'objective_id')
  const versionsOfPilot = by('plan_version', 'pilot_id')
  const versionsOfMeasure = by('measure_version', 'measure_id')
  const objectivesOfVersion = by('measure_objective', 'measure_version_id')
  const measuresOfObjective = by('measure_objective', 'objective_id')
  const partnersOfVersion = by('measure_partner', 'measure_version_id')
  const assessmentsOfObjective = by('assessment', 'objective_id')
  const observationsOf = by('observation', 'indicator_id')
  const targetsOf = by('indicator_target', 'indicator_id')

  const isApproved = (version: Row) => version.state === 'APPROVED' || version.state === 'SUPERSEDED'
  const isPublished = (row: Row) => agreement(row.agreement_id).publication === 'PUBLISHED'
  const newestFirst = (a: Row, b: Row) => b.year - a.year || b.plan_number - a.plan_number
  /** What the newest public plan says of a measure; undefined while only drafts speak of it. */
  const current = remembered(
    (measureId): Row | undefined =>
      versionsOfMeasure(measureId)
        .filter((version) => isApproved(planVersion(version.plan_version_id)))
        .toSorted(newestFirst)[0],
  )
  const themesOf = (objectiveId: string): string[] => themesOfObjective(objectiveId).map(({ theme_id }) => theme_id)
  const objectivesNow = (measureId: string): string[] =>
    objectivesOfVersion(current(measureId)?.id).map(({ objective_id }) => objective_id)

  const totals = new Map<readonly Row[], Map<string, bigint | null>>()
  /** Of one list of amounts at one stage, found once: filters ask again and again. */
  const total = (amounts: readonly Row[], stage: string): bigint | null => {
    const known = totals.get(amounts) ?? new Map<string, bigint | null>()
    totals.set(amounts, known)
    if (!known.has(stage)) known.set(stage, added(amounts, stage))
    return known.get(stage)!
  }
  const added = (amounts: readonly Row[], stage: string): bigint | null => {
    const there = amounts.filter((row) => row.stage === stage && row.amount_ore !== null)
    return there.length === 0 ? null : there.reduce((sum, row) => sum + BigInt(row.amount_ore), 0n)
  }
  const inKroner = (ore: bigint | null) => (ore === null ? null : Number(ore) / 100)
  const share = (amounts: readonly Row[]): number | null => {
    const [allocated, spent] = [total(amounts, 'ALLOCATED'), total(amounts, 'SPENT')]
    if (allocated === null || allocated === 0n || spent === null) return null
    // Half away from zero; in the demonstration world nothing allocated is less than nothing.
    const doubled = (spent < 0n ? -spent : spent) * 20_000n + allocated
    return Number(doubled / (2n * allocated)) * (spent < 0n ? -1 : 1)
  }
  const money = (amountsOf: (row: Row) => readonly Row[], stages: readonly string[]) => ({
    ...Object.fromEntries(
      stages.map((stage) => [
        stage.toLowerCase(),
        { asks: 'value' as const, of: (row: Row) => inKroner(total(amountsOf(row), stage)) },
      ]),
    ),
    spentShare: { asks: 'value' as const, of: (row: Row) => share(amountsOf(row)) },
  })
  const moneyOrders = (amountsOf: (row: Row) => readonly Row[], stages: readonly string[]) => ({
    ...Object.fromEntries(
      stages.map((stage) => [stage, { by: (row: Row) => inKroner(total(amountsOf(row), stage)), nullable: true }]),
    ),
    SPENT_SHARE: { by: (row: Row) => share(amountsOf(row)), nullable: true },
  })
  const booked = all('money_entry').filter((entry) => entry.stage !== 'PLANNED')
  const entriesOfMeasure = grouped(booked, 'measure_id')
  const entriesOfPilot = grouped(booked, 'pilot_id')
  const portionsOfObjective = grouped(
    all('money_portion').filter((portion) => portion.stage !== 'PLANNED'),
    'objective_id',
  )

  const isPublic = ({ plan_version_id: id }: Row) => id === null || isApproved(planVersion(id))
  const indicators = all('indicator').filter((row) => isPublic(row) && (row.agreement_id === null || isPublished(row)))
  /** Whether one indicator is behind: null where it has no reading to judge by. */
  const isBehind = (indicator: Row): boolean | null => {
    const targets = targetsOf(indicator.id).filter(isPublic)
    const targetFor = (period: string): Row | undefined =>
      targets
        .filter((target) => target.period === period)
        .toSorted((a, b) => {
          const [x, y] = [planVersion(a.plan_version_id), planVersion(b.plan_version_id)]
          return (y?.year ?? 0) - (x?.year ?? 0) || (y?.number ?? 0) - (x?.number ?? 0)
        })[0]
    const [latest] = observationsOf(indicator.id)
      .filter((row) => isPublic(row) && row.municipality_code === null && row.part === null && row.value !== null)
      .filter((row) => targetFor(row.period))
      .toSorted((a, b) =>
        a.period_to < b.period_to ? 1 : a.period_to > b.period_to ? -1 : a.period_from < b.period_from ? 1 : -1,
      )
    if (!latest) return null
    const target = targetFor(latest.period)!
    return indicator.direction === 'UP' ? latest.value < target.value : latest.value > target.value
  }
  const behindOf = (some: (indicator: Row) => boolean): boolean | null => {
    const judged = indicators
      .filter(some)
      .map(isBehind)
      .filter((behind) => behind !== null)
    return judged.length === 0 ? null : judged.includes(true)
  }
  const indicatorsBy = (column: string) => remembered((key) => behindOf((indicator) => indicator[column] === key))
  const [behindInPilot, behindInObjective, behindInMeasure] = ['pilot_id', 'objective_id', 'measure_id'].map(
    indicatorsBy,
  ) as [(key: string) => boolean | null, (key: string) => boolean | null, (key: string) => boolean | null]
  const either = (judged: readonly (boolean | null)[]): boolean | null =>
    judged.includes(true) ? true : judged.includes(false) ? false : null
  const measuresNow = remembered((objectiveId): string[] =>
    [
      ...new Set(measuresOfObjective(objectiveId).map(({ measure_version_id: id }) => measureVersion(id).measure_id)),
    ].filter((id) => objectivesNow(id).includes(objectiveId)),
  )

  const value = (of: (row: Row) => Row) => ({ asks: 'value' as const, of })
  const key = (of: (row: Row) => Row) => ({ asks: 'key' as const, of })
  const related = (keys: (row: Row) => string[]) => ({ asks: 'related' as const, keys })
  const search = (texts: (row: Row) => (string | null)[]) => ({ asks: 'search' as const, texts })
  const tells = (of: (row: Row) => boolean | null) => ({ asks: 'holds' as const, of })
  const pair = (pairs: (row: Row) => readonly (readonly [string, string])[]) =>
    ({ asks: 'pair' as const, with: 'role', pairs }) as const
  const named = (roles: readonly Row[]) =>
    roles
      .filter((row) => row.party_id !== null && (row.agreement_id === null || isPublished(row)))
      .map((row) => [row.party_id, row.role] as const)
  const countiesOf = (pilotId: string): string[] => countiesOfPilot(pilotId).map((row) => row.county_code)
  const ofPilot = {
    pilot: key((row) => row.pilot_id ?? agreement(row.agreement_id).pilot_id),
    cohort: value((row) => pilot(agreement(row.agreement_id).pilot_id).cohort),
    county: related((row) => countiesOf(agreement(row.agreement_id).pilot_id)),
  }
  const isHere = (row: Row) => pilot(agreement(row.agreement_id).pilot_id).world === world

  return [
    {
      name: 'pilots',
      type: 'Pilot',
      key: 'id',
      rows: all('pilot').filter((row) => row.world === world),
      fields: {
        id: key((row) => row.id),
        name: search((row) => [row.name, ...row.also_called, ...(Object.values(row.names) as string[])]),
        cohort: value((row) => row.cohort),
        contiguous: value((row) => row.contiguous),
        county: related((row) => countiesOf(row.id)),
        municipality: related((row) => municipalitiesOfPilot(row.id).map((part) => part.municipality_code)),
        theme: related((row) => [
          ...agreementsOfPilot(row.id)
            .filter(({ publication }) => publication === 'PUBLISHED')
            .flatMap(({ id }) => objectivesOfAgreement(id))
            .flatMap(({ id }) => themesOf(id)),
          ...focusAreasOfPilot(row.id).flatMap((area) => area.theme_ids),
        ]),
        hasAgreement: tells((row) => agreementsOfPilot(row.id).some(({ publication }) => publication === 'PUBLISHED')),
        party: pair((row) => named(rolesOfPilot(row.id))),
        role: { asks: 'second', of: 'party' },
        approvedPlanYear: value((row) => {
          const years = versionsOfPilot(row.id)
            .filter(isApproved)
            .map(({ year }) => year)
          return years.length === 0 ? null : Math.max(...years)
        }),
        ...money((row) => entriesOfPilot(row.id), ['GRANTED', 'ALLOCATED', 'SPENT']),
        indicatorBehind: tells((row) => behindInPilot(row.id)),
      },
      orders: {
        NAME: { by: (row) => row.name, alphabet: true },
        COHORT: { by: (row) => row.cohort },
        SELECTED_ON: { by: (row) => row.selected_on, nullable: true },
        ...moneyOrders((row) => entriesOfPilot(row.id), ['GRANTED', 'SPENT']),
      },
    },
    {
      name: 'objectives',
      type: 'Objective',
      key: 'id',
      rows: all('objective').filter((row) => isHere(row) && isPublished(row)),
      fields: {
        id: key((row) => row.id),
        title: search((row) => [row.title]),
        agreement: key((row) => row.agreement_id),
        ...ofPilot,
        mainTheme: key((row) => row.main_theme_id),
        theme: related((row) => themesOf(row.id)),
        party: pair((row) => named(rolesOfObjective(row.id))),
        role: { asks: 'second', of: 'party' },
        measureStatus: { asks: 'some', values: (row) => measuresNow(row.id).map((id) => current(id)!.status) },
        ...money((row) => portionsOfObjective(row.id), ['ALLOCATED', 'SPENT']),
        indicatorBehind: tells((row) =>
          either([behindInObjective(row.id), ...measuresNow(row.id).map((id) => behindInMeasure(id))]),
        ),
        assessment: value((row) => {
          const [newest] = assessmentsOfObjective(row.id)
            .filter(({ publication }) => publication === 'PUBLISHED')
            .toSorted((a, b) =>
              a.assessed_on === b.assessed_on ? (a.id < b.id ? -1 : 1) : a.assessed_on < b.assessed_on ? 1 : -1,
            )
          return newest?.conclusion ?? null
        }),
      },
      orders: {
        AGREEMENT: { by: (row) => row.agreement_id },
        TITLE: { by: (row) => row.title, alphabet: true },
        MAIN_THEME: { by: (row) => row.main_theme_id, nullable: true },
        ...moneyOrders((row) => portionsOfObjective(row.id), ['ALLOCATED', 'SPENT']),
      },
    },
    {
      name: 'measures',
      type: 'Measure',
      key: 'id',
      rows: all('measure').filter((row) => isHere(row) && current(row.id)),
      fields: {
        id: key((row) => row.id),
        title: search((row) => [current(row.id)!.title]),
        agreement: key((row) => row.agreement_id),
        ...ofPilot,
        objective: related((row) => objectivesNow(row.id)),
        mainTheme: related((row) => objectivesNow(row.id).flatMap((id) => objective(id).main_theme_id ?? [])),
        theme: related((row) => objectivesNow(row.id).flatMap(themesOf)),
        partner: related((row) => partnersOfVersion(current(row.id)!.id).flatMap(({ party_id: id }) => id ?? [])),
        responsibleMunicipality: key((row) => current(row.id)!.responsible_municipality_code),
        status: value((row) => current(row.id)!.status),
        year: value((row) => current(row.id)!.year),
        plannedTo: value((row) => current(row.id)!.planned_to),
        ...money((row) => entriesOfMeasure(row.id), ['ALLOCATED', 'SPENT']),
        indicatorBehind: tells((row) => behindInMeasure(row.id)),
      },
      orders: {
        AGREEMENT: { by: (row) => row.agreement_id },
        TITLE: { by: (row) => current(row.id)!.title, alphabet: true },
        PLANNED_TO: { by: (row) => current(row.id)!.planned_to, nullable: true },
        ...moneyOrders((row) => entriesOfMeasure(row.id), ['ALLOCATED', 'SPENT']),
      },
    },
  ]
}
