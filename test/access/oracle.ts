import type pg from 'pg'

/*
 * Section 5 of the plan of the house in plain SQL: which rows of each table of each room a party may read on a day, as an
 * administrator finds them in the tables themselves. It uses nothing that the policies use: neither their functions nor the
 * views of keys, and no column that says since when a row is public.
 */

/** Questions that the conditions ask. `$1` is the party read for, empty for anyone. */
const functions = `
  create schema oracle;
  create function oracle.has_part(party text, agreement text, day date, roles text[], kinds text[], objective text)
  returns boolean language sql stable as $$
    select exists (
      select from parties.participation part join parties.party on party.id = part.party_id
      where part.party_id = has_part.party and part.agreement_id = has_part.agreement and part.role = any (roles)
        and (kinds is null or party.kind = any (kinds)) and (objective is null or part.objective_id = objective)
        and (part.valid_from is null or part.valid_from <= day) and (part.valid_to is null or part.valid_to >= day))
  $$;
  create function oracle.is_own(party text, agreement text, day date) returns boolean language sql stable as $$
    select oracle.has_part(party, agreement, day, '{MAIN_PARTY,COORDINATING_MAIN_PARTY}', '{MUNICIPALITY,COUNTY_MUNICIPALITY}', null)
  $$;
  create function oracle.is_main(party text, agreement text, day date) returns boolean language sql stable as $$
    select oracle.has_part(party, agreement, day, '{MAIN_PARTY,COORDINATING_MAIN_PARTY}', null, null)
  $$;
  create function oracle.is_public(agreement text) returns boolean language sql stable as $$
    select exists (select from parties.agreement a where a.id = is_public.agreement and publication = 'PUBLISHED')
  $$;
  create function oracle.sees_agreement(party text, agreement text, day date) returns boolean language sql stable as $$
    select oracle.is_public(agreement) or oracle.is_main(party, agreement, day)
  $$;
  -- Partners, and who was invited, under an objective of an agreement that they may know of.
  create function oracle.is_partner(party text, objective text, day date) returns boolean language sql stable as $$
    select exists (
      select from parties.objective o where o.id = is_partner.objective and oracle.is_public(o.agreement_id)
        and oracle.has_part(party, o.agreement_id, day, '{NAMED_PARTNER,INVITED}', null, o.id))
  $$;
  create function oracle.is_decided(version text) returns boolean language sql stable as $$
    select exists (select from action_plans.plan_version v where v.id = version and state in ('APPROVED', 'SUPERSEDED'))
  $$;
  create function oracle.is_shown(version text) returns boolean language sql stable as $$
    select exists (
      select from action_plans.plan_version v
      where v.id = version and (state in ('SUBMITTED', 'RETURNED') or shared_on is not null))
  $$;
  create function oracle.sees_all(party text, version text, day date) returns boolean language sql stable as $$
    select oracle.is_decided(version) or exists (
      select from action_plans.plan_version v where v.id = version
        and (oracle.is_own(party, v.agreement_id, day)
          or oracle.is_shown(version) and oracle.is_main(party, v.agreement_id, day)))
  $$;
  create function oracle.sees_of(party text, version text, objective text, day date) returns boolean language sql stable as $$
    select oracle.sees_all(party, version, day) or oracle.is_shown(version) and oracle.is_partner(party, objective, day)
  $$;
  create function oracle.sees_measure(party text, spoken text, day date) returns boolean language sql stable as $$
    select exists (
      select from action_plans.measure_version m where m.id = spoken and (
        oracle.sees_all(party, m.plan_version_id, day) or exists (
          select from action_plans.measure_objective link
          where link.measure_version_id = m.id and oracle.sees_of(party, m.plan_version_id, link.objective_id, day))))
  $$;
  create function oracle.sees_some(party text, version text, day date) returns boolean language sql stable as $$
    select oracle.sees_all(party, version, day) or oracle.is_shown(version) and exists (
      select from action_plans.plan_version v join parties.objective o on o.agreement_id = v.agreement_id
      where v.id = version and oracle.is_partner(party, o.id, day))
  $$;
`

export const prepareOracle = (admin: pg.Client) => admin.query(functions)

const [party, day] = ['$1::text', '$2::date']
const everything = 'true'
const seesAgreement = (column = 't.agreement_id') => `oracle.sees_agreement(${party}, ${column}, ${day})`
const isMain = (column = 't.agreement_id') => `oracle.is_main(${party}, ${column}, ${day})`
const seesAll = (column = 't.plan_version_id') => `oracle.sees_all(${party}, ${column}, ${day})`
const seesMeasure = `oracle.sees_measure(${party}, t.measure_version_id, ${day})`
const seesOf = `oracle.sees_of(${party}, t.plan_version_id, t.objective_id, ${day})`
const ofSeen = (table: string, column: string, condition: string) =>
  `exists (select from ${table} up where up.id = t.${column} and (${condition}))`
const ofOwn = `t.party_id = ${party}`
/** Those whom contacts are for. */
const forContact = `(${isMain()} or oracle.is_public(t.agreement_id) and (
  oracle.has_part(${party}, t.agreement_id, ${day}, '{NAMED_PARTNER,INVITED}', null, null) or ${party} in ('kdd', 'distriktssenteret')
  or exists (select from parties.participation p where p.party_id = ${party} and p.role = 'EVALUATOR' and p.pilot_id = t.pilot_id)))`
const seesCounted = `(t.agreement_id is null or ${seesAgreement()}) and (t.plan_version_id is null or ${seesAll()})`
const seesLine = `t.plan_version_id is null or ${seesAll()} or exists (
  select from funding.money_entry e where e.id = t.%s and e.measure_version_id is not null
    and oracle.sees_measure(${party}, e.measure_version_id, ${day}))`
const seesReport = (row: string) => `(${row}.publication = 'PUBLISHED' and oracle.is_public(${row}.agreement_id)
  or ${row}.party_id = ${party} or ${isMain(`${row}.agreement_id`)})`
const seesAssessment = (row: string) => `(${row}.publication = 'PUBLISHED' and ${seesAgreement(`${row}.agreement_id`)}
  or ${row}.assessor_party_id = ${party})`
const spokenOfMeasure = (column: string) => `exists (
  select from action_plans.measure_version m where m.measure_id = ${column} and oracle.sees_measure(${party}, m.id, ${day}))`

type Conditions = Readonly<Record<string, string>>
const each = (tables: readonly string[], condition: string): Conditions =>
  Object.fromEntries(tables.map((table) => [table, condition]))

/** By table, which of its rows may be read: every table has to be here. */
export const readable: Readonly<Record<string, Conditions>> = {
  parties: {
    ...each(
      [
        ...['centrality', 'county', 'focus_area', 'governor_district', 'municipality', 'municipality_code', 'party'],
        ...[
          'party_closing',
          'pilot',
          'pilot_county',
          'pilot_municipality',
          'population',
          'sami_language_area',
          'source',
        ],
        ...['source_conflict', 'theme', 'register_edition', 'former_name', 'pilot_closing', 'theme_closing'],
        ...['municipality_succession', 'county_succession'],
      ],
      everything,
    ),
    agreement: seesAgreement('t.id'),
    ...each(
      [
        ...['agreement_confirmation', 'agreement_edition', 'anchoring', 'approval', 'follow_up', 'follow_up_rule'],
        ...['objective', 'obligation', 'party_group', 'reservation_lifting', 'agreement_closing'],
      ],
      seesAgreement(),
    ),
    ...each(['participation', 'body'], `t.agreement_id is null or ${seesAgreement()}`),
    ...each(
      ['body_edition', 'body_member', 'body_meeting'],
      ofSeen('parties.body', 'body_id', `up.agreement_id is null or ${seesAgreement('up.agreement_id')}`),
    ),
    ...each(
      ['objective_theme', 'cross_reference'],
      ofSeen('parties.objective', 'objective_id', seesAgreement('up.agreement_id')),
    ),
    obligation_debtor: ofSeen('parties.obligation', 'obligation_id', seesAgreement('up.agreement_id')),
    open_question: `t.about_type <> 'Agreement' or ${seesAgreement('t.about_id')}`,
    disagreement: `${isMain()} or t.raised_by_id = ${party} or ${party} = any (t.party_ids)`,
    ...each(['member', 'supplier_mandate', 'member_login'], ofOwn),
    api_key: `${ofOwn} or ${party} in ('kdd', 'distriktssenteret')`,
    api_key_use: `${party} in ('kdd', 'distriktssenteret') or exists (
      select from parties.api_key k where k.prefix = t.prefix and k.party_id = ${party})`,
    ...each(['contact', 'contact_detail'], forContact),
    contact_reading: 'false',
    digest_sending: 'false',
  },
  action_plans: {
    project: everything,
    ...each(
      [
        ...['cycle_deadline', 'dialogue_meeting', 'invitation', 'invitation_consent', 'ministry_matter'],
        ...['political_treatment', 'status_report'],
      ],
      seesAgreement(),
    ),
    action_plan: `exists (select from action_plans.plan_version v where v.plan_id = t.id
      and (v.state <> 'DRAFT' or oracle.sees_some(${party}, v.id, ${day})))`,
    // That it is, and when.
    plan_version: `t.state <> 'DRAFT' or oracle.sees_some(${party}, t.id, ${day})`,
    ...each(
      ['plan_content', 'plan_consent', 'plan_responsibility', 'priority_participant', 'settled_financing'],
      seesAll(),
    ),
    ...each(['endorsement', 'objective_edition', 'priority', 'unmet_objective'], seesOf),
    return_note: `${isMain()} or oracle.is_partner(${party}, t.objective_id, ${day}) or t.objective_id is null and exists (
      select from action_plans.measure_version m join action_plans.measure_objective link on link.measure_version_id = m.id
      where m.plan_version_id = t.plan_version_id and m.measure_id = t.measure_id
        and oracle.is_partner(${party}, link.objective_id, ${day}))`,
    ...each(['declined_measure', 'plan_dialogue'], `${isMain()} or ${ofOwn}`),
    measure: spokenOfMeasure('t.id'),
    measure_version: seesMeasure.replace('t.measure_version_id', 't.id'),
    ...each(['measure_edition', 'measure_objective', 'measure_partner', 'milestone', 'risk'], seesMeasure),
  },
  funding: {
    ...each(
      [
        ...[
          'appropriation',
          'audit_statement',
          'eligible_centrality',
          'grant_ceiling',
          'grant_condition',
          'grant_phase',
        ],
        ...['grant_scheme', 'measure_money', 'nation_money', 'objective_money', 'scheme', 'scheme_use', 'state_grant'],
      ],
      everything,
    ),
    money_entry: seesLine.replace('%s', 'id'),
    ...each(['money_portion', 'money_revision'], seesLine.replace('%s', 'entry_id')),
  },
  evaluation: {
    ...each(
      ['context_series', 'context_value', 'evaluation_design', 'statistics_table', 'supplementary_effort'],
      everything,
    ),
    ...each(
      ['criterion', 'design_adaptation', 'evaluation_question', 'evaluation_strategy', 'strategy_consent'],
      `t.agreement_id is null or ${seesAgreement()}`,
    ),
    ...each(['unreported_reason'], seesAgreement()),
    ...each(['indicator', 'indicator_target', 'observation', 'former_observation'], seesCounted),
    judging_consent: `${isMain()} and ${seesCounted}`,
    self_report: seesReport('t'),
    former_self_report: ofSeen('evaluation.self_report', 'self_report_id', seesReport('up')),
    assessment: seesAssessment('t'),
    ...each(['evidence', 'assessment_effort'], ofSeen('evaluation.assessment', 'assessment_id', seesAssessment('up'))),
    lesson: `(t.objective_id is null or ${ofSeen('parties.objective', 'objective_id', seesAgreement('up.agreement_id'))})
      and (t.measure_id is null or ${spokenOfMeasure('t.measure_id')})`,
    lesson_use: `t.measure_id is null or ${spokenOfMeasure('t.measure_id')}`,
  },
}

/** Whether all may read all of a table: such a one needs no policy, and holds nothing that hangs on a draft. */
export const isOpen = (room: string, table: string): boolean => readable[room]?.[table] === everything

/** A digest of each row of a table that the party may read. */
export async function readableRows(
  admin: pg.Client,
  room: string,
  table: string,
  reader: { readonly party: string; readonly day: string },
): Promise<string[]> {
  const { rows } = await admin.query(
    `select md5(t::text) as row from ${room}.${table} t
     where ($1::text is not null and $2::date is not null) and (${readable[room]![table]}) order by 1`,
    [reader.party, reader.day],
  )
  return rows.map(({ row }) => row)
}
