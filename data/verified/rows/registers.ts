import type { TableRows } from '../../../subgraphs/foundation/database/load.js'
import type { RecordOf, VerifiedDataset } from '../schema.js'
import { noted, type Row, verified } from './provenance.js'

/** Sources, themes, places, organisations, and what is not known of them. */
export function registerRows(dataset: VerifiedDataset): readonly TableRows[] {
  const { counties, municipalities } = dataset
  return [
    { table: 'source', rows: dataset.sources.map(source) },
    {
      table: 'theme',
      rows: dataset.themes.map(({ id, name, names }) => ({ id, name, names: names ?? {}, ...verified() })),
    },
    { table: 'county', rows: counties.map(county) },
    { table: 'municipality', rows: municipalities.map(municipality) },
    { table: 'municipality_code', rows: municipalities.flatMap(codes) },
    { table: 'centrality', rows: municipalities.flatMap(centrality) },
    { table: 'sami_language_area', rows: municipalities.flatMap(samiLanguageArea) },
    { table: 'party', rows: dataset.parties.map((one) => party(one, municipalities)) },
    { table: 'governor_district', rows: dataset.governorDistricts.flatMap(district) },
    { table: 'open_question', rows: dataset.openQuestions.map(openQuestion) },
    { table: 'source_conflict', rows: dataset.sourceConflicts.map(sourceConflict) },
  ]
}

function source({ id, title, url, note }: RecordOf<'sources'>): Row {
  return { id, title, url: url ?? null, note: note ?? null, provenance: 'VERIFIED' }
}

function county(record: RecordOf<'counties'>): Row {
  return {
    ...place(record),
    language_decision: record.languageDecision?.language ?? null,
    ...verified(record.source, record.languageDecision?.source),
  }
}

function municipality(record: RecordOf<'municipalities'>): Row {
  return { ...place(record), county_code: record.county, ...verified(noted(record.source, record.note)) }
}

function place({
  code,
  name,
  officialName,
  names,
  validFrom,
  validTo,
}: RecordOf<'counties'> | RecordOf<'municipalities'>): Row {
  return {
    code,
    name,
    official_name: officialName,
    names: names ?? {},
    valid_from: validFrom ?? null,
    valid_to: validTo ?? null,
  }
}

function codes({ code, codes }: RecordOf<'municipalities'>): Row[] {
  return codes.map((period) => ({
    code: period.code,
    municipality_code: code,
    valid_from: period.validFrom,
    valid_to: period.validTo ?? null,
    ...verified(period.source),
  }))
}

/** The sources give the class without saying from when. */
function centrality({ code, centrality }: RecordOf<'municipalities'>): Row[] {
  if (!centrality) return []
  return [
    {
      id: `${code}/centrality`,
      municipality_code: code,
      class: centrality.class,
      valid_from: null,
      valid_to: null,
      ...verified(centrality.source),
    },
  ]
}

function samiLanguageArea({ code, samiLanguageArea }: RecordOf<'municipalities'>): Row[] {
  if (!samiLanguageArea) return []
  return [{ municipality_code: code, language: samiLanguageArea.language, ...verified(samiLanguageArea.source) }]
}

/** A municipality's organisation number stands in its register. */
function party(record: RecordOf<'parties'>, municipalities: VerifiedDataset['municipalities']): Row {
  const governed = municipalities.find(({ code }) => code === record.municipality)
  const organisation = record.organisation ?? governed?.organisation
  return {
    id: record.id,
    name: record.name,
    names: record.names ?? {},
    short_name: record.shortName ?? null,
    also_called: record.alsoCalled ?? [],
    kind: record.kind,
    organisation_number: organisation?.number ?? null,
    organisation_number_state: organisation ? 'REPORTED' : 'NOT_REPORTED',
    verification: organisation?.verification ?? null,
    registered_name: organisation?.registeredName ?? null,
    municipality_code: record.municipality ?? null,
    county_code: record.county ?? null,
    note: record.note ?? null,
    ...verified(record.source, organisation?.source),
  }
}

function district({ governor, counties, source }: RecordOf<'governorDistricts'>): Row[] {
  return counties.map((code) => ({ party_id: governor, county_code: code, ...verified(source) }))
}

function openQuestion({ id, about, path, question, why }: RecordOf<'openQuestions'>): Row {
  return { id, ...subject(about), path: path ?? null, question, why, ...verified() }
}

function subject({ pilot, agreement, party, municipality }: RecordOf<'openQuestions'>['about']): Row {
  if (pilot) return { about_type: 'Pilot', about_id: pilot }
  if (agreement) return { about_type: 'Agreement', about_id: agreement }
  if (party) return { about_type: 'Party', about_id: party }
  return { about_type: 'Municipality', about_id: municipality }
}

function sourceConflict({ id, topic, claims }: RecordOf<'sourceConflicts'>): Row {
  return {
    id,
    topic,
    claims: claims.map(({ value, source }) => ({ value, sources: source.map(({ sourceId }) => sourceId) })),
    ...verified(...claims.map(({ source }) => source)),
  }
}
