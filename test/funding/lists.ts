import type { Field, ReferenceList, Row } from '../reference.js'
import type { FundingRoom } from './room.js'

const value = (of: (row: Row) => string | number | boolean | null): Field => ({ asks: 'value', of })
const key = (of: (row: Row) => string | null): Field => ({ asks: 'key', of })
const related = (keys: (row: Row) => readonly (string | null)[]): Field => ({
  asks: 'related',
  keys: (row) => keys(row).filter((each) => each !== null),
})

/** The room's lists, told once more over the rows of the tables, as anyone may see them. */
export async function fundingLists({ admin }: FundingRoom): Promise<ReferenceList[]> {
  const all = async (table: string): Promise<Row[]> =>
    (await admin.query(`select to_jsonb(t) as row from ${table} t`)).rows.map(({ row }) => row)
  const entries = await all('money_entry')
  const portions = await all('money_portion')
  const grants = await all('state_grant')
  const uses = await all('scheme_use')
  const pilots = await all('public_pilot')
  const counties = await all('public_pilot_county')
  const versions = await all('plan_version_key')
  const pilot = (id: string | null) => pilots.find((each) => each.id === id)
  const countiesOf = (id: string) => counties.filter((link) => link.pilot_id === id).map((link) => link.county_code)
  const isPublic = ({ plan_version_id: id }: Row) =>
    id === null || versions.some((version) => version.id === id && version.public_from !== null)
  const portionsOf = (column: string) => (row: Row) =>
    portions.filter((portion) => portion.entry_id === row.id).map((portion) => portion[column])
  return [
    {
      name: 'moneyEntries',
      type: 'MoneyEntry',
      key: 'id',
      rows: entries.filter((row) => row.world === 'DEMO' && isPublic(row)),
      fields: {
        stage: value((row) => row.stage),
        source: value((row) => row.source),
        year: value((row) => row.budget_year),
        pilot: key((row) => row.pilot_id),
        cohort: value((row) => pilot(row.pilot_id)?.cohort ?? null),
        county: related(portionsOf('county_code')),
        objective: related(portionsOf('objective_id')),
        mainTheme: related(portionsOf('main_theme_id')),
        measure: key((row) => row.measure_id),
        recipient: key((row) => row.recipient_party_id),
        payer: key((row) => row.payer_party_id),
        audited: value((row) => row.audited),
        state: value((row) => row.amount_state),
        amount: value((row) => (row.amount_ore === null ? null : row.amount_ore / 100)),
      },
      orders: {
        YEAR: { by: (row) => row.budget_year, nullable: true },
        AMOUNT: { by: (row) => row.amount_ore, nullable: true },
        BOOKED_ON: { by: (row) => row.booked_on, nullable: true },
        PILOT: { by: (row) => row.pilot_id, nullable: true },
      },
    },
    {
      name: 'grants',
      type: 'Grant',
      key: 'id',
      rows: grants.filter((row) => pilot(row.pilot_id).world === 'DEMO'),
      fields: {
        id: key((row) => row.id),
        pilot: key((row) => row.pilot_id),
        cohort: value((row) => pilot(row.pilot_id).cohort),
        county: related((row) => countiesOf(row.pilot_id)),
        year: value((row) => row.year),
        phase: value((row) => row.phase),
        recipient: key((row) => row.recipient_party_id),
      },
      orders: {
        YEAR: { by: (row) => row.year, nullable: true },
        GRANTED_ON: { by: (row) => row.granted_on, nullable: true },
        PILOT_NAME: { by: (row) => pilot(row.pilot_id).name, alphabet: true },
      },
    },
    {
      name: 'schemeUses',
      type: 'SchemeUse',
      key: 'id',
      rows: uses,
      fields: {
        scheme: key((row) => row.scheme_id),
        pilot: key((row) => row.pilot_id),
        cohort: value((row) => pilot(row.pilot_id).cohort),
        county: related((row) => countiesOf(row.pilot_id)),
        party: key((row) => row.party_id),
        measure: key((row) => row.measure_id),
        year: value((row) => row.year),
        outcome: value((row) => row.outcome),
        isBaseline: value((row) => row.is_baseline),
      },
      orders: {
        YEAR: { by: (row) => row.year },
        SCHEME: { by: (row) => row.scheme_id },
        PILOT: { by: (row) => row.pilot_id },
        AWARDED: { by: (row) => row.awarded_ore, nullable: true },
      },
    },
  ]
}
