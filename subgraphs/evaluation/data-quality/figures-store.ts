import sql, { join, type Sql } from 'sql-template-tag'
import type { LocalDate } from '../../foundation/dates.js'

/**
 * Every figure that is expected of a pilot by a day, wherever it is kept: one row each, with its state.
 *
 * No deadline is invented: what no date is set for is NOT_DUE while the agreement runs, and NOT_REPORTED once its term, its
 * year or its period is over.
 */
export const expectedFigures = (pilot: string, day: LocalDate): Sql => sql`
  with agreement as materialized (
    select agreement.id, agreement.signed_on, agreement.ends_on,
      coalesce(array_agg(distinct party.id) filter (where party.id is not null), '{}') as main_parties,
      coalesce(array_agg(distinct party.id) filter (where party.kind = 'MUNICIPALITY'), '{}') as municipalities
    from public_agreement agreement
      left join public_participation role on role.agreement_id = agreement.id and role.objective_id is null
        and role.role in ('MAIN_PARTY', 'COORDINATING_MAIN_PARTY')
      left join public_party party on party.id = role.party_id
    where agreement.pilot_id = ${pilot} group by agreement.id, agreement.signed_on, agreement.ends_on
  ), evaluator as materialized (
    select coalesce(array_agg(distinct party_id) filter (where party_id is not null), '{}') as parties
    from public_participation where pilot_id = ${pilot} and role = 'EVALUATOR'
  ), counted as materialized (
    select indicator.*, agreement.main_parties, coalesce(
      (select array[party.id] from public_measure measure
        join public_measure_version version on version.id = measure.current_version_id
        join public_party party on party.municipality_code = version.responsible_municipality_code
        where measure.id = indicator.measure_id),
      agreement.municipalities) as counted_by
    from indicator join agreement on agreement.id = indicator.agreement_id where indicator.pilot_id = ${pilot}
  )
  select kind || ' ' || key as key, place::smallint as place, kind, title, state, path, owed_by
  from (${join(
    [
      approvals,
      plans(day),
      grants(pilot),
      money(pilot),
      readings(day),
      baselines,
      judging(pilot),
      assessments(day),
      selfReports(day),
    ],
    ' union all ',
  )}) found
  where state <> 'NOT_APPLICABLE'`

/** One of each main party. A party that is reported not to have decided yet owes nothing before it does. */
const approvals = sql`
  select 1 as place, 'APPROVAL' as kind, agreement.id || ' ' || party.id as key, party.name as title,
    case when approval.state in ('GRANTED', 'GRANTED_WITH_RESERVATION', 'REFUSED') then 'REPORTED'
      when approval.state = 'PENDING' then 'NOT_DUE' else 'NOT_REPORTED' end as state,
    format('agreement(id: "%s").approvals[party.id = "%s"].decidedOn', agreement.id, party.id) as path,
    array[party.id] as owed_by
  from agreement join public_party party on party.id = any(agreement.main_parties)
    left join public_approval approval on approval.agreement_id = agreement.id and approval.party_id = party.id`

/** One of each year from that of the signing, or of the first plan that is known of. KDD owes an answer to one that is submitted. */
const plans = (day: LocalDate): Sql => sql`
  select 2, 'PLAN', agreement.id || ' ' || planned.year, planned.year::text,
    case when exists (select from public_plan_version version where version.agreement_id = agreement.id and version.year = planned.year)
      then 'REPORTED' when planned.year < extract(year from ${day}::date) then 'NOT_REPORTED' else 'NOT_DUE' end,
    format('agreement(id: "%s").actionPlans.nodes[year = %s].current.approvedOn', agreement.id, planned.year),
    case when exists (
      select from plan_version_key version
      where version.agreement_id = agreement.id and version.year = planned.year and version.state = 'SUBMITTED')
      then array['kdd'] else agreement.municipalities end
  from agreement cross join lateral generate_series(
    coalesce(extract(year from agreement.signed_on)::int,
      (select min(version.year)::int from plan_version_key version where version.agreement_id = agreement.id and version.state <> 'DRAFT')),
    extract(year from least(${day}::date, agreement.ends_on))::int) planned (year)`

const grants = (pilot: string): Sql => sql`
  select 3, 'GRANT', granted.id, concat_ws(' ', granted.year, granted.recipient_party_id),
    case when count(entry.id) = 0 then 'NOT_REPORTED'
      when bool_and(entry.amount_ore is not null)
        then case when bool_or(entry.amount_state = 'PROVISIONAL') then 'PROVISIONAL' else 'REPORTED' end
      else min(entry.amount_state) filter (where entry.amount_ore is null) end,
    format('grant(id: "%s").amount', granted.id), array['kdd']
  from public_grant granted left join public_money entry on entry.grant_id = granted.id and entry.stage = 'GRANTED'
  where granted.pilot_id = ${pilot} group by granted.id, granted.year, granted.recipient_party_id`

/** The amounts that a grant is made of stand with the grant; of financing lines only those of plans that hold are expected. */
const money = (pilot: string): Sql => sql`
  select 4, 'MONEY', entry.id, concat_ws(' ', entry.stage, entry.budget_year), entry.amount_state,
    format('moneyEntry(id: "%s").amount', entry.id),
    array_remove(array[coalesce(entry.payer_party_id, entry.recipient_party_id)], null)
  from public_money entry
  where entry.pilot_id = ${pilot} and entry.stage <> 'GRANTED'
    and (entry.plan_version_id is null
      or entry.plan_version_id in (select id from public_plan_version where state = 'APPROVED'))`

const readings = (day: LocalDate): Sql => sql`
  select 5, 'READING', counted.id || ' ' || target.period, counted.name || ' ' || target.period,
    coalesce(observation.state, 'NOT_REPORTED'),
    format('indicator(id: "%s").series[period = "%s"].observation.value', counted.id, target.period), counted.counted_by
  from counted join public_target target on target.indicator_id = counted.id and target.period_to < ${day}::date
    left join observation on observation.indicator_id = counted.id and observation.period = target.period
      and observation.municipality_code is null and observation.part is null`

const baselines = sql`
  select 6, 'BASELINE', counted.id, counted.name, counted.baseline_state,
    format('indicator(id: "%s").baseline.value', counted.id), counted.counted_by
  from counted`

const judging = (pilot: string): Sql => sql`
  select 7, 'JUDGING', counted.id, counted.name,
    case counted.judging_state when 'AGREED' then 'REPORTED' else 'NOT_AGREED' end,
    format('indicator(id: "%s").judging', counted.id), counted.main_parties
  from counted
  union all
  select 7, 'JUDGING', measure.id, version.title,
    case version.judging_state when 'AGREED' then 'REPORTED' else 'NOT_AGREED' end,
    format('measure(id: "%s").current.judging', measure.id), agreement.main_parties
  from public_measure measure join public_measure_version version on version.id = measure.current_version_id
    join agreement on agreement.id = measure.agreement_id
  where measure.pilot_id = ${pilot}`

const assessments = (day: LocalDate): Sql => sql`
  select 8, 'ASSESSMENT', objective.id, objective.title,
    case when exists (
      select from assessment where assessment.objective_id = objective.id and assessment.public_from is not null) then 'REPORTED'
      when agreement.ends_on < ${day}::date then 'NOT_REPORTED' else 'NOT_DUE' end,
    format('objective(id: "%s").assessments.nodes[0].conclusion', objective.id), evaluator.parties
  from agreement join public_objective objective on objective.agreement_id = agreement.id cross join evaluator`

/** The municipalities are to report attainment of each objective when the agreement ends. */
const selfReports = (day: LocalDate): Sql => sql`
  select 9, 'SELF_REPORT', objective.id, objective.title,
    case when exists (
      select from self_report report where report.objective_id = objective.id and report.attainment is not null and report.public_from is not null) then 'REPORTED'
      when agreement.ends_on < ${day}::date then 'NOT_REPORTED' else 'NOT_DUE' end,
    format('objective(id: "%s").selfReports.nodes[0].attainment', objective.id), agreement.municipalities
  from agreement join public_objective objective on objective.agreement_id = agreement.id`
