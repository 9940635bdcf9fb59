import type { TableRows } from '../../../subgraphs/foundation/database/load.js'
import { type Ore, kroner as ore } from '../../../subgraphs/foundation/money.js'
import type { SingleOf, VerifiedDataset } from '../schema.js'
import type { Citation } from '../shapes/common.js'
import { type Row, verified } from './provenance.js'

type Funding = SingleOf<'funding'>

/** The grant scheme with its rules, what the Storting has voted, and what pilots have been given. */
export function fundingRows({ scheme, funding }: VerifiedDataset): readonly TableRows[] {
  const { appropriations, grants, grantCeilings, eligibleCentrality, rules } = funding
  return [
    { table: 'grant_scheme', rows: [grantScheme(scheme, rules)] },
    { table: 'grant_phase', rows: scheme.phases.map((phase) => grantPhase(scheme.id, phase)) },
    { table: 'grant_ceiling', rows: grantCeilings.map((ceiling) => grantCeiling(scheme.id, ceiling)) },
    { table: 'eligible_centrality', rows: eligibleCentrality.map((rule) => centralityRule(scheme.id, rule)) },
    { table: 'appropriation', rows: appropriations.map(appropriation) },
    { table: 'state_grant', rows: grants.map((grant) => stateGrant(scheme.id, grant)) },
    { table: 'money_entry', rows: [...appropriations.map(voted), ...grants.map(granted)] },
  ]
}

function grantScheme({ id, name, goal, source }: SingleOf<'scheme'>, rules: Funding['rules']): Row {
  return {
    id,
    name,
    purpose: goal,
    applicant_rule: rules.applicant,
    portal: rules.portal,
    case_key: rules.ministryCase,
    eligible_costs: rules.eligibleCosts,
    ineligible_costs: rules.ineligibleCosts,
    own_means_example: rules.ownContributionExample,
    financing_example: rules.financingSourcesExample.join(', '),
    others_expected: rules.otherPartiesExpectedToFinance,
    ...verified(source, rules.source),
  }
}

function grantPhase(scheme_id: string, { phase, purpose, source }: SingleOf<'scheme'>['phases'][number]): Row {
  return { scheme_id, phase, purpose, ...verified(source) }
}

function grantCeiling(scheme_id: string, ceiling: Funding['grantCeilings'][number]): Row {
  const { cohort, phase } = ceiling
  return {
    id: `${scheme_id}/cohort-${cohort}/phase-${phase}`,
    scheme_id,
    cohort,
    phase,
    amount_ore: ore(ceiling.amount),
    usable_years: ceiling.usableYears ?? [],
    duration_years: ceiling.durationYears ?? null,
    application_due_on: ceiling.applicationDeadline ?? null,
    note: ceiling.note ?? null,
    ...verified(ceiling.source),
  }
}

function centralityRule(
  scheme_id: string,
  { cohort, required, mayJoin, source }: Funding['eligibleCentrality'][number],
): Row {
  return { scheme_id, cohort, required, may_join: mayJoin, ...verified(source) }
}

/** What the year was raised by is no amount of the year: that stays NOT_REPORTED until a source gives it. */
function appropriation({ year, increase, note, source }: Funding['appropriations'][number]): Row {
  return {
    id: `appropriation-${year}`,
    world: 'REAL',
    year,
    increase_ore: increase === undefined ? null : ore(increase),
    note: note ?? null,
    reference: null,
    ...verified(source),
  }
}

function voted({ year, amount, source }: Funding['appropriations'][number]): Row {
  return {
    ...entry(`appropriation-${year}/voted`, 'APPROPRIATED', amount, source),
    budget_year: year,
    budget_year_state: 'REPORTED',
    appropriation_id: `appropriation-${year}`,
  }
}

/** A grant of phase 1 was given to prepare an agreement, when there was none. No source gives its year. */
function stateGrant(scheme_id: string, { id, pilot, phase, atMost, source }: Funding['grants'][number]): Row {
  return {
    id,
    scheme_id,
    pilot_id: pilot,
    agreement_id: null,
    plan_version_id: null,
    recipient_party_id: null,
    phase,
    year: null,
    granted_on: null,
    reference: null,
    case_keys: [],
    at_most_ore: atMost === undefined ? null : ore(atMost),
    ...verified(source),
  }
}

function granted({ id, pilot, amount, source }: Funding['grants'][number]): Row {
  return { ...entry(`${id}/granted`, 'GRANTED', amount, source), pilot_id: pilot, grant_id: id }
}

/** An amount of the scheme, of no year and nobody yet; one that no source gives is missing, and said to be. */
function entry(id: string, stage: string, amount: number | undefined, source: readonly Citation[]): Row {
  const known: Ore | null = amount === undefined ? null : ore(amount)
  return {
    id,
    world: 'REAL',
    stage,
    source: 'STATE_GRANT',
    budget_year: null,
    budget_year_state: 'NOT_REPORTED',
    amount_ore: known,
    amount_state: known === null ? 'NOT_REPORTED' : 'REPORTED',
    pilot_id: null,
    appropriation_id: null,
    grant_id: null,
    ...verified(source),
  }
}
