import type { ReferenceList } from '../list-filters.js'
import type { Row } from '../reference.js'
import type { PartiesRoom } from './room.js'

/** Every row of every table, by the table's name. */
type Tables = Readonly<Record<string, readonly Row[]>>

export async function referenceLists({ admin }: PartiesRoom): Promise<ReferenceList[]> {
  const { rows: names } = await admin.query<{ name: string }>(`select name from platform.kept where room = 'parties'`)
  const tables: Record<string, Row[]> = {}
  for (const { name } of names) {
    const { rows } = await admin.query(`select to_jsonb(t) as row from ${name} t`)
    tables[name] = rows.map(({ row }) => row)
  }
  return listsOf(tables)
}

function listsOf(tables: Tables): ReferenceList[] {
  const all = (table: string): readonly Row[] => tables[table] ?? []
  const one = (table: string, id: string): Row => all(table).find((row) => row.id === id)
  const pilotOf = (agreementId: string) => one('pilot', one('agreement', agreementId).pilot_id)
  const countiesOf = (pilotId: string): string[] =>
    where('pilot_county', 'pilot_id', pilotId).map((row) => row.county_code)
  const where = (table: string, column: string, value: unknown) => all(table).filter((row) => row[column] === value)
  const themesOf = (objectiveId: string): string[] =>
    where('objective_theme', 'objective_id', objectiveId).map((row) => row.theme_id)
  const themesOfAgreement = (id: string) => where('objective', 'agreement_id', id).flatMap((row) => themesOf(row.id))
  const roles = (column: string, value: string, key = 'party_id'): (readonly [string, string])[] =>
    where('participation', column, value).flatMap((row) => (row[key] ? [[row[key], row.role]] : []))
  const value = (column: string) => ({ asks: 'value', of: (row: Row) => row[column] }) as const
  const key = (column: string) => ({ asks: 'key', of: (row: Row) => row[column] }) as const
  const search = (...columns: string[]) =>
    ({
      asks: 'search',
      texts: (row: Row) =>
        columns.flatMap((column) => (isMany(row[column]) ? Object.values(row[column]) : row[column])),
    }) as const
  const related = (keys: (row: Row) => string[]) => ({ asks: 'related', keys }) as const
  const pair = (second: string, pairs: (row: Row) => (readonly [string, string])[]) =>
    ({ asks: 'pair', with: second, pairs }) as const
  const second = (of: string) => ({ asks: 'second', of }) as const
  const ofPilot = (pilot: (row: Row) => Row) =>
    ({
      pilot: { asks: 'key', of: (row: Row) => pilot(row).id },
      cohort: { asks: 'value', of: (row: Row) => pilot(row).cohort },
      county: related((row) => countiesOf(pilot(row).id)),
    }) as const

  return [
    {
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
    },
    {
      name: 'agreements',
      type: 'Agreement',
      key: 'id',
      rows: all('agreement'),
      fields: {
        id: key('id'),
        ...ofPilot((row) => one('pilot', row.pilot_id)),
        theme: related((row) => themesOfAgreement(row.id)),
        party: pair('role', (row) => roles('agreement_id', row.id)),
        role: second('party'),
        stage: value('stage'),
        signedOn: value('signed_on'),
        endsOn: value('ends_on'),
      },
      orders: {
        PILOT_NAME: { by: (row) => one('pilot', row.pilot_id).name, alphabet: true },
        SIGNED_ON: { by: (row) => row.signed_on, nullable: true },
        ENDS_ON: { by: (row) => row.ends_on, nullable: true },
      },
    },
    {
      name: 'parties',
      type: 'Party',
      key: 'id',
      rows: all('party'),
      fields: {
        id: key('id'),
        name: search('name', 'names', 'also_called', 'short_name', 'registered_name'),
        kind: value('kind'),
        organisationNumber: value('organisation_number'),
        county: related((row) => [
          ...(row.county_code ? [row.county_code] : []),
          ...where('municipality', 'code', row.municipality_code).map((municipality) => municipality.county_code),
          ...where('governor_district', 'party_id', row.id).map((link) => link.county_code),
        ]),
        pilot: pair('role', (row) => roles('party_id', row.id, 'pilot_id')),
        role: second('pilot'),
      },
      orders: { NAME: { by: (row) => row.name, alphabet: true }, KIND: { by: (row) => row.kind } },
    },
    {
      name: 'municipalities',
      type: 'Municipality',
      key: 'code',
      rows: all('municipality'),
      fields: {
        code: key('code'),
        name: search('name', 'names', 'official_name'),
        county: key('county_code'),
        pilot: related((row) =>
          where('pilot_municipality', 'municipality_code', row.code).map((part) => part.pilot_id),
        ),
        centrality: {
          asks: 'value',
          of: (row) => where('centrality', 'municipality_code', row.code).find((one) => !one.valid_to)?.class ?? null,
        },
        samiLanguageArea: {
          asks: 'value',
          of: (row) => where('sami_language_area', 'municipality_code', row.code).length > 0,
        },
      },
      orders: { NAME: { by: (row) => row.name, alphabet: true }, CODE: { by: (row) => row.code } },
    },
    {
      name: 'counties',
      type: 'County',
      key: 'code',
      rows: all('county'),
      fields: {
        code: key('code'),
        name: search('name', 'names', 'official_name'),
        pilot: related((row) => where('pilot_county', 'county_code', row.code).map((link) => link.pilot_id)),
      },
      orders: { NAME: { by: (row) => row.name, alphabet: true }, CODE: { by: (row) => row.code } },
    },
    {
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
    },
    {
      name: 'obligations',
      type: 'Obligation',
      key: 'id',
      rows: all('obligation'),
      fields: {
        id: key('id'),
        agreement: key('agreement_id'),
        ...ofPilot((row) => pilotOf(row.agreement_id)),
        objective: key('objective_id'),
        theme: related((row) => (row.objective_id ? themesOf(row.objective_id) : [])),
        debtor: related((row) =>
          where('obligation_debtor', 'obligation_id', row.id).flatMap((debtor) => partiesOf(debtor)),
        ),
        grade: value('grade'),
        kind: value('kind'),
        section: value('section'),
        text: search('text'),
        hasReservation: { asks: 'holds', of: (row) => row.reservation !== null },
      },
      orders: {
        AGREEMENT: { by: (row) => row.agreement_id },
        GRADE: { by: (row) => ['FORPLIKTER', 'SKAL', 'VIL', 'BOR', 'KAN'].indexOf(row.grade) },
        SECTION: { by: (row) => row.section },
      },
    },
    {
      name: 'bodies',
      type: 'Body',
      key: 'id',
      rows: all('body'),
      fields: {
        id: key('id'),
        name: search('name'),
        kind: value('kind'),
        pilot: key('pilot_id'),
        party: related((row) => where('body_member', 'body_id', row.id).flatMap((member) => member.party_id ?? [])),
      },
      orders: { NAME: { by: (row) => row.name, alphabet: true }, KIND: { by: (row) => row.kind } },
    },
  ]

  function partiesOf(debtor: Row): string[] {
    if (debtor.party_id) return [debtor.party_id]
    const group = one('party_group', debtor.group_id)
    const main = ['MAIN_PARTY', 'COORDINATING_MAIN_PARTY']
    const takesPart = (role: string, row: Row): boolean => {
      switch (group.kind) {
        case 'MUNICIPALITIES':
          return main.includes(role) && one('party', row.party_id).kind === 'MUNICIPALITY'
        case 'MAIN_PARTIES':
          return main.includes(role)
        case 'NAMED_PARTNERS':
          return role === 'NAMED_PARTNER' && (group.objective_id === null || group.objective_id === row.objective_id)
        default:
          return [...main, 'SPECIAL_ROLE', 'NAMED_PARTNER'].includes(role)
      }
    }
    return where('participation', 'agreement_id', group.agreement_id)
      .filter((row) => row.party_id && takesPart(row.role, row))
      .map((row) => row.party_id)
  }
}

const isMany = (held: unknown): held is object => typeof held === 'object' && held !== null
