import type { ReferenceList, Row } from '../reference.js'
import type { PartiesRoom } from './room.js'
import { key, pair, related, rowsIn, search, second, type Tables, tablesOfParties, value } from './rows.js'

export const referenceLists = async ({ admin }: PartiesRoom): Promise<ReferenceList[]> =>
  listsOf(await tablesOfParties(admin))

function listsOf(tables: Tables): ReferenceList[] {
  const { all, one, where, pilotOf, themesOf, themesOfAgreement, roles, ofPilot } = rowsIn(tables)
  return [
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
      name: 'followUps',
      type: 'FollowUp',
      key: 'id',
      rows: all('follow_up'),
      fields: {
        obligation: key('obligation_id'),
        agreement: key('agreement_id'),
        pilot: { asks: 'key', of: (row) => pilotOf(row.agreement_id).id },
        party: key('party_id'),
        doneOn: value('done_on'),
      },
      orders: {
        DONE_ON: { by: (row) => row.done_on },
        AGREEMENT: { by: (row) => row.agreement_id },
        PARTY: { by: (row) => row.party_id },
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
