import type { TableRows } from '../../../subgraphs/foundation/database/load.js'
import type { RecordOf, VerifiedDataset } from '../schema.js'
import { noted, type Row, sectionOf, verified } from './provenance.js'

/** Pilots, where they are, and what they said they would work on. */
export function pilotRows({ pilots }: VerifiedDataset): readonly TableRows[] {
  return [
    { table: 'pilot', rows: pilots.map(pilot) },
    { table: 'pilot_municipality', rows: pilots.flatMap(municipalities) },
    { table: 'pilot_county', rows: pilots.flatMap(counties) },
    { table: 'focus_area', rows: pilots.flatMap(focusAreas) },
  ]
}

export function bodyRows({ bodies }: VerifiedDataset): readonly TableRows[] {
  return [
    { table: 'body', rows: bodies.map(body) },
    { table: 'body_member', rows: bodies.flatMap(bodyMembers) },
  ]
}

function pilot(record: RecordOf<'pilots'>): Row {
  const { selectedOn, scope, contiguous, leadPlace, governance } = record
  return {
    id: record.id,
    world: 'REAL',
    name: record.name,
    names: {},
    also_called: record.alsoCalled ?? [],
    name_is_descriptive: record.nameIsDescriptive ?? false,
    cohort: record.cohort,
    selected_on: selectedOn.date,
    scope_note: scope?.note ?? null,
    contiguous: contiguous?.value ?? null,
    lead_place: leadPlace?.name ?? null,
    governance_note: governance?.note ?? null,
    ...verified(
      record.source,
      selectedOn.source,
      scope?.source,
      contiguous?.source,
      leadPlace?.source,
      governance?.source,
    ),
  }
}

function municipalities({ id, municipalities, scope, source }: RecordOf<'pilots'>): Row[] {
  return municipalities.map((code, position) => {
    const limited = scope?.municipality === code ? scope : undefined
    return {
      pilot_id: id,
      municipality_code: code,
      position,
      scope_note: limited?.note ?? null,
      ...verified(source, limited?.source),
    }
  })
}

/** No shares are agreed: each pilot lies in one county. */
function counties({ id, counties, source }: RecordOf<'pilots'>): Row[] {
  return counties.map((code) => ({ pilot_id: id, county_code: code, share_basis_points: null, ...verified(source) }))
}

function focusAreas({ id, focusAreas }: RecordOf<'pilots'>): Row[] {
  const items = (focusAreas ?? []).flatMap(({ stage, items, source }) =>
    items.map((item) => ({ ...item, stage, source })),
  )
  return items.map(({ text, ourThemes, stage, source }, position) => ({
    id: `${id}/focus-${position + 1}`,
    pilot_id: id,
    position,
    stage,
    text,
    theme_ids: ourThemes,
    ...verified(noted(source, 'Temaene er dette datasettets egen inndeling.')),
  }))
}

function body(record: RecordOf<'bodies'>): Row {
  return {
    id: record.id,
    pilot_id: record.pilot ?? null,
    name: record.name,
    kind: record.kind,
    purpose: record.purpose ?? null,
    subjects: record.subjects ?? [],
    section: sectionOf(record.source),
    ...verified(record.source),
  }
}

function bodyMembers({ id, members, source }: RecordOf<'bodies'>): Row[] {
  return (members ?? []).map(({ party, category, role }, position) => ({
    id: `${id}/member-${position + 1}`,
    body_id: id,
    position,
    party_id: party ?? null,
    category: category ?? null,
    role,
    ...verified(source),
  }))
}
