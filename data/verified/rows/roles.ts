import type { TableRows } from '../../../subgraphs/foundation/database/load.js'
import type { RecordOf, VerifiedDataset } from '../schema.js'
import { noted, type Row, sectionOf, verified } from './provenance.js'

/** Objectives, who takes part in what, and what they are bound to. */
export function roleRows(dataset: VerifiedDataset): readonly TableRows[] {
  const { objectives } = dataset
  const obligations = dataset.obligations.toSorted(inOrderOfText)
  return [
    { table: 'objective', rows: objectives.map(objective) },
    { table: 'objective_theme', rows: objectives.flatMap(themes) },
    { table: 'cross_reference', rows: objectives.flatMap(crossReferences) },
    { table: 'participation', rows: participations(dataset) },
    { table: 'party_group', rows: dataset.partyGroups.map(partyGroup) },
    { table: 'obligation', rows: obligations.map(obligation) },
    { table: 'obligation_debtor', rows: obligations.flatMap(debtors) },
  ]
}

function objective(record: RecordOf<'objectives'>): Row {
  return {
    id: record.id,
    agreement_id: record.agreement,
    number: record.number,
    title: record.title,
    section: sectionOf(record.source),
    main_theme_id: record.theme,
    aims: record.aims ?? [],
    ...verified(record.source),
  }
}

const ourThemes = 'Temaene er dette datasettets egen inndeling.'

/** The main theme is among them, first. */
function themes({ id, theme, otherThemes, source }: RecordOf<'objectives'>): Row[] {
  return [theme, ...(otherThemes ?? [])].map((theme_id, position) => ({
    objective_id: id,
    theme_id,
    position,
    ...verified(noted(source, ourThemes)),
  }))
}

function crossReferences({ id, seeAlso, source }: RecordOf<'objectives'>): Row[] {
  return (seeAlso ?? []).map(({ kind, objective, title }, index) => ({
    id: `${id}/see-also-${index + 1}`,
    objective_id: id,
    kind,
    referenced_objective_id: objective ?? null,
    title: title ?? null,
    ...verified(source),
  }))
}

/** In each pilot: its parties, then those of each objective, and last who follows it from outside. */
function participations({ participations, objectives, agreements }: VerifiedDataset): Row[] {
  const pilotOf = new Map(agreements.map(({ id, pilot }) => [id, pilot]))
  const [outside, inside] = [true, false].map((evaluates) =>
    participations.filter(({ role }) => (role === 'EVALUATOR') === evaluates).map(participation),
  )
  const ofObjectives = objectives.flatMap((one) => objectiveParticipations(one, pilotOf.get(one.agreement)))
  return [...inside!, ...ofObjectives, ...outside!].map((row, position) => ({ ...row, position }))
}

function participation(record: RecordOf<'participations'>): Row {
  return {
    id: `${record.agreement ?? record.pilot}/${record.party}/${inKey(record.role)}`,
    pilot_id: record.pilot,
    agreement_id: record.agreement ?? null,
    objective_id: null,
    party_id: record.party,
    category: null,
    role: record.role,
    scope: record.scope ?? null,
    capacity: record.capacity ?? null,
    represents: record.represents ?? [],
    reservation: record.reservation ?? null,
    section: sectionOf(record.source),
    ...verified(record.source),
  }
}

/** Partners first, then those who may be invited, in the order of the text. */
function objectiveParticipations(
  { id, agreement, partners, mayBeInvited, source }: RecordOf<'objectives'>,
  pilot: string | undefined,
): Row[] {
  const named = partners.map((partner) => ({ ...partner, role: 'NAMED_PARTNER' }))
  const others = (mayBeInvited ?? []).map((actor) => ({ ...actor, role: 'MAY_BE_INVITED' }))
  const all: { party?: string | undefined; category?: string | undefined; scope?: string | undefined; role: string }[] =
    [...named, ...others]
  return all.map(({ party, category, scope, role }, index) => ({
    id: `${id}/${party ?? `actor-${index + 1}`}/${inKey(role)}`,
    pilot_id: pilot,
    agreement_id: agreement,
    objective_id: id,
    party_id: party ?? null,
    category: category ?? null,
    role,
    scope: scope ?? null,
    capacity: null,
    represents: [],
    reservation: null,
    section: sectionOf(source),
    ...verified(source),
  }))
}

function partyGroup({ id, agreement, objective, kind, name, source }: RecordOf<'partyGroups'>): Row {
  return { id, agreement_id: agreement, objective_id: objective ?? null, kind, name, ...verified(source) }
}

function obligation(record: RecordOf<'obligations'>, position: number): Row {
  return {
    id: record.id,
    agreement_id: record.agreement,
    objective_id: record.objective ?? null,
    position,
    kind: record.kind,
    grade: record.grade,
    section: sectionOf(record.source),
    text: record.text,
    scope: record.scope ?? null,
    reservation: record.reservation ?? null,
    specified_in: record.specifiedIn ?? null,
    ...verified(noted(record.source, record.reading)),
  }
}

/** The scope of each member of a group is that of its own participation. */
function debtors({ id, debtors, source }: RecordOf<'obligations'>): Row[] {
  return debtors.map(({ party, group }, position) => ({
    id: `${id}/debtor-${position + 1}`,
    obligation_id: id,
    position,
    party_id: party ?? null,
    group_id: group ?? null,
    scope: null,
    ...verified(source),
  }))
}

/** By section, 6 before 6.1 and 6.1 before 7; within one, as the files have them. */
function inOrderOfText(a: RecordOf<'obligations'>, b: RecordOf<'obligations'>): number {
  return (sectionOf(a.source) ?? '').localeCompare(sectionOf(b.source) ?? '', 'nb', { numeric: true })
}

/** `NAMED_PARTNER` as part of a key: `named-partner`. */
export function inKey(role: string): string {
  return role.toLowerCase().replaceAll('_', '-')
}
