import type { TableRows } from '../../../subgraphs/foundation/database/load.js'
import type { RecordOf, VerifiedDataset } from '../schema.js'
import { type Row, sectionOf, verified } from './provenance.js'

/** Agreements, what they rest on, what was decided about them, and how they are followed up. */
export function agreementRows(dataset: VerifiedDataset): readonly TableRows[] {
  return [{ table: 'agreement', rows: dataset.agreements.map(agreement) }]
}

export function followingRows(dataset: VerifiedDataset): readonly TableRows[] {
  return [
    { table: 'anchoring', rows: dataset.anchoring.map(anchoring) },
    { table: 'approval', rows: dataset.approvals.map(approval) },
    { table: 'follow_up_rule', rows: dataset.followUpRules.map(followUpRule) },
  ]
}

/** Published, since its text is; the database notes at which revision it became so. */
function agreement(record: RecordOf<'agreements'>): Row {
  const { signedOn, knownBy, endsOn, projectPeriodEnd, objectiveCount, knownObjectives } = record
  const { purpose, aims, contributesTo, principles } = record
  const { disputeRule, inForceRule, endAssessment, anchoringRule, fundingFramework } = record
  const dates = [signedOn, knownBy, endsOn, projectPeriodEnd, objectiveCount, knownObjectives]
  const texts = [purpose, aims, contributesTo, principles, disputeRule, inForceRule, endAssessment, anchoringRule]
  return {
    id: record.id,
    pilot_id: record.pilot,
    number: 1,
    publication: 'PUBLISHED',
    title: record.title,
    stage: record.stage,
    signed_on: signedOn?.date ?? null,
    signed_on_note: signedOn?.note ?? null,
    known_by: knownBy?.date ?? null,
    ends_on: endsOn?.date ?? null,
    project_period_end: projectPeriodEnd?.date ?? null,
    objective_count_reported: objectiveCount?.count ?? null,
    text_status: record.textStatus ?? null,
    purpose: purpose?.text ?? null,
    aims: aims?.items ?? [],
    contributes_to: contributesTo?.items ?? [],
    principles: principles?.items ?? [],
    dispute_rule: disputeRule?.text ?? null,
    in_force_rule: inForceRule?.text ?? null,
    end_assessment: endAssessment?.items ?? [],
    anchoring_rule: anchoringRule?.text ?? null,
    funding_framework: fundingFramework?.text ?? null,
    ...verified(record.source, ...[...dates, ...texts, fundingFramework].map((fact) => fact?.source)),
  }
}

function anchoring(record: RecordOf<'anchoring'>, position: number): Row {
  return {
    id: record.id,
    agreement_id: record.agreement,
    party_id: record.party,
    position,
    kind: record.kind,
    title: record.title ?? null,
    from_year: record.from ?? null,
    to_year: record.to ?? null,
    body: record.body ?? null,
    note: record.note ?? null,
    section: sectionOf(record.source),
    ...verified(record.source),
  }
}

function approval(record: RecordOf<'approvals'>): Row {
  return {
    id: `${record.agreement}/approval/${record.party}`,
    agreement_id: record.agreement,
    party_id: record.party,
    state: record.state,
    decided_on: record.decidedOn ?? null,
    body: record.body ?? null,
    reservation: record.reservation ?? null,
    reservation_lifted_on: record.reservationLiftedOn ?? null,
    section: sectionOf(record.source),
    ...verified(record.source),
  }
}

function followUpRule(record: RecordOf<'followUpRules'>, position: number): Row {
  return {
    id: record.id,
    agreement_id: record.agreement,
    position,
    subject: record.subject,
    frequency: record.frequency,
    responsible_party_id: record.responsible.party ?? null,
    responsible_group_id: record.responsible.group ?? null,
    with_whom: record.with ?? null,
    text: record.text,
    section: sectionOf(record.source),
    ...verified(record.source),
  }
}
