import { isApproved, planYears, type TwinMeasure, type TwinPlans, type TwinSaying } from './plans.js'
import type { Random } from './random.js'
import type { Row, Rows } from './rows.js'
import type { Twin } from './twins.js'
import { conditions, schemeReasons, schemes } from './words/texts.js'

/** Øre in a thousand kroner: amounts in plans are round. */
const thousand = 100_000

/** How many money entries each twin has; the ten together, with the votes, ten thousand. */
const entriesOfEach = 1_000

/** The years of the made-up votes, and what each is for ten pilots; null where it is not reported. */
const votes: readonly (readonly [year: number, kroner: number | null])[] = [
  [2022, 30_000_000],
  [2023, 45_000_000],
  [2024, 90_000_000],
  [2025, 95_000_000],
  [2026, null],
]

/** What the state votes for the whole made-up scheme, and the instruments there are besides. */
export function nationalMoneyRows(groups: number, rows: Rows): void {
  rows.add('grant_scheme', {
    id: 'demo-grant-scheme',
    name: 'Demo: tilskuddsordning for bygdevekstavtaler',
    purpose: 'Oppdiktet ordning med samme form som den virkelige.',
    applicant_rule: 'én kommune søker for alle',
    portal: null,
    case_key: null,
    eligible_costs: ['prosjektledelse', 'utredning', 'utprøving'],
    ineligible_costs: ['ordinær drift', 'støtte til enkeltbedrifter'],
    own_means_example: null,
    financing_example: null,
    others_expected: true,
  })
  for (const phase of [1, 2]) {
    rows.add('grant_phase', {
      scheme_id: 'demo-grant-scheme',
      phase,
      purpose: phase === 1 ? 'forberede en avtale' : 'gjennomføre avtalen',
    })
    for (const cohort of [1, 2])
      rows.add('grant_ceiling', {
        id: `demo-ceiling/${cohort}/${phase}`,
        scheme_id: 'demo-grant-scheme',
        cohort,
        phase,
        amount_ore: (phase === 1 ? 2_000_000 : 6_000_000) * 100,
        note: null,
      })
  }
  for (const [year, kroner] of votes) {
    const id = `demo-appropriation/${year}`
    rows.add('appropriation', {
      id,
      world: 'DEMO',
      year,
      increase_ore: null,
      note: 'Oppdiktet bevilgning.',
      reference: null,
    })
    rows.add(
      'money_entry',
      entry(`${id}/vote`, {
        stage: 'APPROPRIATED',
        source: 'STATE_GRANT',
        budget_year: year,
        appropriation_id: id,
        ...amount(kroner === null ? null : kroner * 100 * groups),
      }),
    )
  }
  for (const { id, name, party, theme } of schemes)
    rows.add('scheme', {
      id,
      world: 'DEMO',
      name,
      party_id: party,
      description: 'Oppdiktet virkemiddel.',
      url: null,
      theme_ids: [theme],
    })
}

export function moneyRows(twin: Twin, plans: TwinPlans, rows: Rows): void {
  const entries = new Entries(twin, rows)
  const grants = grantsOf(twin, plans, rows, entries)
  for (const year of plans.approvedYears) {
    const active = measuresIn(plans, year)
    allocations(twin, year, active, grants.get(year)!, entries)
    promises(twin, year, active, entries)
  }
  financing(plans, entries, entriesOfEach - (twin.group === 1 && twin.place === 0 ? votes.length : 0))
  schemeUses(twin, plans, rows)
}

/** Measures that an approved plan of the year speaks of. */
function measuresIn({ sayings }: TwinPlans, year: number): TwinMeasure[] {
  const found = new Map<string, TwinMeasure>()
  for (const { version, measure } of sayings)
    if (version.year === year && isApproved(version)) found.set(measure.id, measure)
  return [...found.values()]
}

type Amount = { readonly amount_ore: number | null; readonly amount_state: string }

const amount = (ore: number | null, state = ore === null ? 'NOT_REPORTED' : 'REPORTED'): Amount => ({
  amount_ore: ore,
  amount_state: state,
})

/** Every column of an entry, so that all rows have the same. */
const entry = (id: string, given: Row): Row => ({
  id,
  world: 'DEMO',
  pilot_id: null,
  agreement_id: null,
  objective_id: null,
  measure_id: null,
  measure_version_id: null,
  plan_version_id: null,
  payer_party_id: null,
  recipient_party_id: null,
  appropriation_id: null,
  grant_id: null,
  hours: null,
  rate_ore: null,
  audited: null,
  booked_on: null,
  reference: null,
  note: null,
  ...given,
})

/** The entries of one twin, numbered as they come. */
class Entries {
  count = 0

  constructor(
    private readonly twin: Twin,
    private readonly rows: Rows,
  ) {}

  add(given: Row): string {
    this.count += 1
    const id = `${this.twin.id}/money-${this.count}`
    this.rows.add('money_entry', entry(id, { pilot_id: this.twin.id, agreement_id: this.twin.id, ...given }))
    return id
  }

  revise(id: string, former: Amount, reason: string, plan: string | null): void {
    this.rows.add('money_revision', {
      id: `${id}/revision-1`,
      entry_id: id,
      plan_version_id: plan,
      position: 0,
      former_ore: former.amount_ore,
      former_state: former.amount_state,
      revised_on: '2026-02-15',
      reason,
    })
  }
}

interface TwinGrant {
  readonly id: string
  readonly ore: number
}

/** One grant for preparing, before there was an agreement, and one for each year with an approved plan. */
function grantsOf(
  twin: Twin,
  { versions, approvedYears }: TwinPlans,
  rows: Rows,
  entries: Entries,
): Map<number, TwinGrant> {
  const recipient = twin.municipalities[0]!.party
  const grants = new Map<number, TwinGrant>()
  for (const year of [2023, ...approvedYears]) {
    const phase = year === 2023 ? 1 : 2
    const random = twin.random.of(`grant ${year}`)
    const ore = (phase === 1 ? 2_000 : random.int(40, 80) * 100) * thousand
    const id = `${twin.id}/grant-${year}`
    rows.add('state_grant', {
      id,
      scheme_id: 'demo-grant-scheme',
      pilot_id: twin.id,
      agreement_id: phase === 1 ? null : twin.id,
      plan_version_id:
        phase === 1
          ? null
          : versions.find((version) => version.year === year && version.number === 1 && isApproved(version))!.id,
      recipient_party_id: recipient,
      phase,
      year,
      granted_on: `${year}-02-01`,
      reference: `demo tilskuddsbrev ${year}`,
      case_keys: [`demo ${year}/${twin.place}`],
      at_most_ore: null,
    })
    for (const [position, text] of random.some(conditions, 2).entries())
      rows.add('grant_condition', {
        id: `${id}/condition-${position + 1}`,
        grant_id: id,
        position,
        text,
        due_on: text.includes('revisor') ? `${year + 1}-03-01` : null,
        met_on: text.includes('revisor') && year < 2025 ? `${year + 1}-02-20` : null,
      })
    const of = {
      source: 'STATE_GRANT',
      budget_year: year,
      grant_id: id,
      agreement_id: phase === 1 ? null : twin.id,
      payer_party_id: 'kdd',
      recipient_party_id: recipient,
    }
    entries.add({ ...of, stage: 'GRANTED', booked_on: `${year}-02-01`, ...amount(ore) })
    entries.add({ ...of, stage: 'DISBURSED', booked_on: `${year}-03-01`, ...amount(Math.floor(ore / 2)) })
    entries.add({
      ...of,
      stage: 'DISBURSED',
      ...(year < 2026 ? { booked_on: `${year}-12-01`, ...amount(ore - Math.floor(ore / 2)) } : amount(null, 'NOT_DUE')),
    })
    grants.set(year, { id, ore })
  }
  return grants
}

/** The grant and the municipalities' own means set on measures and objectives, and what was spent of them. */
function allocations(
  twin: Twin,
  year: number,
  active: readonly TwinMeasure[],
  grant: TwinGrant,
  entries: Entries,
): void {
  const random = twin.random.of(`allocations ${year}`)
  const chosen = random.some(active, 22)
  const weights = chosen.map(() => random.int(1, 10))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  for (const [place, measure] of chosen.entries()) {
    const ore = Math.floor((grant.ore * 0.9 * weights[place]!) / whole / thousand) * thousand
    const id = entries.add({
      stage: 'ALLOCATED',
      source: 'STATE_GRANT',
      budget_year: year,
      measure_id: measure.id,
      grant_id: grant.id,
      recipient_party_id: measure.municipality.party,
      booked_on: `${year}-02-20`,
      ...amount(ore),
    })
    if (random.chance(0.06))
      entries.revise(
        id,
        amount(ore + 50 * thousand),
        'Flyttet til et annet tiltak etter vedtak i styringsgruppa.',
        null,
      )
    spending(twin, year, measure, 'STATE_GRANT', ore, random, entries)
  }
  for (const objective of twin.objectives.slice(0, 3))
    entries.add({
      stage: 'ALLOCATED',
      source: 'STATE_GRANT',
      budget_year: year,
      objective_id: objective.id,
      grant_id: grant.id,
      booked_on: `${year}-02-20`,
      ...amount(Math.floor((grant.ore * 0.02) / thousand) * thousand),
    })
  for (const measure of random.some(active, 12)) {
    const ore = random.int(50, 600) * thousand
    entries.add({
      stage: 'ALLOCATED',
      source: 'MUNICIPALITY',
      budget_year: year,
      measure_id: measure.id,
      payer_party_id: measure.municipality.party,
      recipient_party_id: measure.municipality.party,
      booked_on: `${year}-01-20`,
      ...(random.chance(0.03) ? amount(null) : amount(ore)),
    })
    spending(twin, year, measure, 'MUNICIPALITY', ore, random, entries)
  }
  for (const measure of random.some(active, 8)) {
    const hours = random.int(80, 1_600) / 4
    const rate = random.int(450, 820) * 100
    const isKnown = !random.chance(0.1)
    entries.add({
      stage: 'SPENT',
      source: 'OWN_HOURS',
      budget_year: year,
      measure_id: measure.id,
      payer_party_id: measure.municipality.party,
      hours: isKnown ? hours : null,
      rate_ore: isKnown ? rate : null,
      audited: false,
      ...(isKnown ? { booked_on: `${year}-12-31`, ...amount(Math.floor(hours * rate + 0.5)) } : amount(null)),
    })
  }
}

function spending(
  twin: Twin,
  year: number,
  measure: TwinMeasure,
  source: string,
  allocated: number,
  random: Random,
  entries: Entries,
): void {
  const share = year === 2026 ? random.int(5, 60) : random.int(55, 108)
  const state = year === 2026 ? 'PROVISIONAL' : 'REPORTED'
  const spent = Math.floor((allocated * share) / 100) + random.int(0, 99)
  const given =
    random.next() < 0.05
      ? amount(null, 'NOT_REPORTED')
      : random.next() < 0.01
        ? amount(null, 'SUPPRESSED')
        : year === 2026 && random.chance(0.2)
          ? amount(null, 'NOT_DUE')
          : amount(spent, state)
  entries.add({
    stage: 'SPENT',
    source,
    budget_year: year,
    measure_id: measure.id,
    payer_party_id: twin.municipalities[0]!.party,
    recipient_party_id: measure.municipality.party,
    audited: year < 2026 ? random.chance(0.8) : false,
    ...(given.amount_ore === null ? {} : { booked_on: year === 2026 ? '2026-09-30' : `${year}-12-31` }),
    ...given,
  })
}

/** What others have promised to put in. */
function promises(twin: Twin, year: number, active: readonly TwinMeasure[], entries: Entries): void {
  const random = twin.random.of(`promises ${year}`)
  for (const measure of random.some(active, 10)) {
    const source = random.pick(['COUNTY_MUNICIPALITY', 'STATE', 'PRIVATE', 'EU'])
    entries.add({
      stage: 'COMMITTED',
      source,
      budget_year: year,
      measure_id: measure.id,
      payer_party_id:
        source === 'COUNTY_MUNICIPALITY' ? twin.countyParty : source === 'STATE' ? 'innovasjon-norge' : null,
      recipient_party_id: measure.municipality.party,
      booked_on: `${year}-04-01`,
      ...(random.chance(0.08) ? amount(null, 'NOT_AGREED') : amount(random.int(25, 900) * thousand)),
    })
  }
}

const financingSources = [
  'STATE_GRANT',
  'MUNICIPALITY',
  'COUNTY_MUNICIPALITY',
  'OWN_HOURS',
  'STATE',
  'PRIVATE',
  'EU',
] as const

/** The financing lines of plans, round after round over all that the versions say, until there are as many as wanted. */
function financing({ sayings }: TwinPlans, entries: Entries, wanted: number): void {
  for (let round = 0; entries.count < wanted; round++) {
    if (round === financingSources.length) throw new Error('There are not so many financing lines to make up.')
    for (const said of sayings) {
      if (entries.count === wanted) return
      financingLine(said, financingSources[round]!, entries)
    }
  }
}

function financingLine({ id, version, measure }: TwinSaying, source: string, entries: Entries): void {
  const random = measure.random.of(`financing ${version.id} ${source}`)
  const hours = source === 'OWN_HOURS' ? random.int(40, 400) : null
  const rate = source === 'OWN_HOURS' ? 60_000 : null
  const planned = hours !== null && rate !== null ? hours * rate : random.int(20, 700) * thousand
  const isKnown = !random.chance(0.05)
  const line = entries.add({
    stage: 'PLANNED',
    source,
    budget_year: version.year,
    measure_id: measure.id,
    measure_version_id: id,
    plan_version_id: version.id,
    payer_party_id: source === 'MUNICIPALITY' || source === 'OWN_HOURS' ? measure.municipality.party : null,
    hours: isKnown ? hours : null,
    rate_ore: isKnown ? rate : null,
    ...(isKnown ? amount(planned) : amount(null, random.chance(0.5) ? 'NOT_AGREED' : 'NOT_REPORTED')),
  })
  if (isKnown && source !== 'OWN_HOURS' && random.chance(0.05))
    entries.revise(line, amount(planned - 10 * thousand), 'Prisen ble høyere enn antatt.', version.id)
}

/** What came of applying for existing instruments, with the years before the agreement to compare with. */
function schemeUses(twin: Twin, { approvedYears, sayings }: TwinPlans, rows: Rows): void {
  for (const scheme of schemes)
    for (const year of [2021, 2022, 2023, 2024, 2025, 2026]) {
      const random = twin.random.of(`scheme ${scheme.id} ${year}`)
      if (random.chance(0.4)) continue
      const outcome = random.pick(
        year === 2026 ? ['APPLIED', 'NOT_APPLIED'] : ['AWARDED', 'AWARDED', 'REFUSED', 'NOT_APPLIED'],
      )
      const applied = outcome === 'NOT_APPLIED' ? null : random.int(100, 2_000) * thousand
      const isKnown = !random.chance(0.1)
      const measure = approvedYears.includes(year)
        ? sayings.find(
            ({ version, measure }) => version.year === year && isApproved(version) && measure.theme === scheme.theme,
          )?.measure
        : undefined
      rows.add('scheme_use', {
        id: `${twin.id}/${scheme.id}/${year}`,
        scheme_id: scheme.id,
        pilot_id: twin.id,
        agreement_id: year >= 2024 ? twin.id : null,
        measure_id: measure?.id ?? null,
        party_id: random.pick(twin.municipalities).party,
        year,
        outcome,
        reason: outcome === 'REFUSED' || outcome === 'NOT_APPLIED' ? random.pick(schemeReasons) : null,
        is_baseline: year < planYears[0],
        applied_ore: isKnown ? applied : null,
        applied_state: applied === null ? 'NOT_APPLICABLE' : isKnown ? 'REPORTED' : 'NOT_REPORTED',
        awarded_ore: outcome === 'AWARDED' && isKnown ? Math.floor((applied! * 7) / 10 / thousand) * thousand : null,
        awarded_state:
          outcome === 'AWARDED'
            ? isKnown
              ? 'REPORTED'
              : 'NOT_REPORTED'
            : outcome === 'APPLIED'
              ? 'NOT_DUE'
              : 'NOT_APPLICABLE',
      })
    }
}
