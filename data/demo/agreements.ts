import type { Rows } from './rows.js'
import type { Twin } from './twins.js'
import { obligations, partnerObligations, reservationText } from './words/texts.js'

/** The rows of the parties room: a twin, its agreement, who takes part, what they promised, and what they did about it. */
export function agreementRows(twin: Twin, rows: Rows): void {
  pilot(twin, rows)
  agreement(twin, rows)
  participations(twin, rows)
  promises(twin, rows)
  followUp(twin, rows)
  bodies(twin, rows)
}

function pilot({ id, name, pilot, municipalities, random }: Twin, rows: Rows): void {
  rows.add('pilot', {
    id,
    world: 'DEMO',
    name,
    cohort: pilot.cohort,
    selected_on: pilot.selectedOn.date,
    scope_note: pilot.scope?.note ?? null,
    contiguous: pilot.contiguous?.value ?? null,
  })
  for (const [position, { code }] of municipalities.entries())
    rows.add('pilot_municipality', { pilot_id: id, municipality_code: code, position, scope_note: null })
  for (const county of pilot.counties)
    rows.add('pilot_county', { pilot_id: id, county_code: county, share_basis_points: null })
  const inhabitants = random.of('population').int(2_000, 12_000)
  for (const [place, year] of [2022, 2023, 2024, 2025, 2026].entries())
    rows.add('population', {
      id: `${id}/population/${year}`,
      municipality_code: null,
      pilot_id: id,
      year,
      inhabitants: Math.round(inhabitants * (1 + (place - 2) * 0.004)),
    })
}

function agreement({ id, name, pilot, objectives }: Twin, rows: Rows): void {
  rows.add('agreement', {
    id,
    pilot_id: id,
    number: 1,
    publication: 'PUBLISHED',
    title: `Bygdevekstavtale for ${name}`,
    stage: 'SIGNED',
    signed_on: pilot.cohort === 1 ? '2023-11-15' : '2023-12-15',
    ends_on: '2028-12-31',
    objective_count_reported: objectives.length,
    purpose: 'Oppdiktet avtale, laget for å vise hva plattformen kan.',
    aims: ['flere blir boende', 'nok folk med riktig kompetanse', 'arbeidsplasser som varer'],
    contributes_to: ['faste møteplasser mellom partene'],
    principles: ['åpenhet om tall', 'lokal prioritering'],
    dispute_rule: 'Partene finner en løsning seg imellom.',
    end_assessment: ['om leveransene foreligger', 'hva andre kan lære'],
  })
  for (const { id: objective, number, title, theme, otherThemes } of objectives) {
    rows.add('objective', {
      id: objective,
      agreement_id: id,
      number,
      title,
      section: `6.${number}`,
      main_theme_id: theme,
      aims: [],
    })
    for (const [position, each] of [theme, ...otherThemes].entries())
      rows.add('objective_theme', { objective_id: objective, theme_id: each, position })
  }
}

function participations(twin: Twin, rows: Rows): void {
  const { id, municipalities, countyParty, governor, objectives, place } = twin
  let position = 0
  const add = (party: string, role: string, objective: string | null, more: object = {}) =>
    rows.add('participation', {
      id: `${objective ?? id}/${party}/${role.toLowerCase().replaceAll('_', '-')}`,
      pilot_id: id,
      agreement_id: role === 'EVALUATOR' ? null : id,
      objective_id: objective,
      party_id: party,
      category: null,
      role,
      position: position++,
      scope: null,
      capacity: null,
      reservation: null,
      section: objective ? '6' : '2',
      ...more,
    })
  const main = [...municipalities.map(({ party }) => party), countyParty]
  for (const party of main) add(party, 'MAIN_PARTY', null)
  add('kdd', 'COORDINATING_MAIN_PARTY', null)
  add(governor, 'SPECIAL_ROLE', null)
  add('distriktssenteret', 'SPECIAL_ROLE', null)
  for (const objective of objectives)
    for (const party of objective.partners)
      add(party, 'NAMED_PARTNER', objective.id, {
        scope: party === 'husbanken' ? 'bare det som gjelder bolig' : null,
      })
  for (const objective of objectives.slice(0, 2)) add('distriktssenteret', 'MAY_BE_INVITED', objective.id)
  add('sintef', 'EVALUATOR', null, { capacity: 'oppdiktet følgeevaluering' })

  for (const [index, party] of [...main, 'kdd'].entries()) {
    const isSilent = place === 9 && index === 0
    const hesitated = place === 5 && party === countyParty
    rows.add('approval', {
      id: `${id}/approval/${party}`,
      agreement_id: id,
      party_id: party,
      state: isSilent ? 'NOT_REPORTED' : hesitated ? 'GRANTED_WITH_RESERVATION' : 'GRANTED',
      decided_on: isSilent ? null : `2023-${index % 2 === 0 ? '11' : '12'}-0${(index % 8) + 1}`,
      body: party === 'kdd' ? null : party === countyParty ? 'fylkestinget' : 'kommunestyret',
      reservation: hesitated ? reservationText : null,
      reservation_lifted_on: hesitated ? '2024-01-15' : null,
      section: '4',
    })
  }
}

function promises(twin: Twin, rows: Rows): void {
  const { id, municipalities, countyParty, governor, objectives, random } = twin
  const groups = [
    { id: `${id}/municipalities`, kind: 'MUNICIPALITIES', name: 'avtalekommunene', objective: null },
    { id: `${id}/all-parties`, kind: 'ALL_PARTIES', name: 'partene', objective: null },
    ...objectives.map((objective) => ({
      id: `${objective.id}/named-partners`,
      kind: 'NAMED_PARTNERS',
      name: 'samarbeidspartene',
      objective: objective.id,
    })),
  ]
  for (const { id: group, kind, name, objective } of groups)
    rows.add('party_group', { id: group, agreement_id: id, objective_id: objective, kind, name })

  let position = 0
  const owe = (text: string, grade: string, kind: string, objective: string | null, debtor: object) => {
    position += 1
    const key = `${id}/OBL-${String(position).padStart(2, '0')}`
    rows.add('obligation', {
      id: key,
      agreement_id: id,
      objective_id: objective,
      position,
      kind,
      grade,
      section: objective ? `6.${objective.split('/').at(-1)}` : '2',
      text,
      scope: null,
      reservation: null,
      specified_in: null,
    })
    rows.add('obligation_debtor', {
      id: `${key}/debtor-1`,
      obligation_id: key,
      position: 0,
      party_id: null,
      group_id: null,
      scope: null,
      ...debtor,
    })
    return key
  }
  for (const { text, grade, kind } of obligations) {
    const debtor =
      kind === 'COMMON'
        ? { group_id: `${id}/all-parties` }
        : kind === 'MANDATE'
          ? { party_id: text.includes('nettverket') ? 'distriktssenteret' : governor }
          : text.includes('handlingsplanen')
            ? { party_id: 'kdd' }
            : { group_id: `${id}/municipalities` }
    const key = owe(text, grade, kind, null, debtor)
    if (debtor.party_id && random.of(key).chance(0.6))
      rows.add('follow_up', {
        id: `${key}/follow-up-1`,
        agreement_id: id,
        obligation_id: key,
        party_id: debtor.party_id,
        done_on: `2025-0${random.of(`${key}/month`).int(1, 9)}-12`,
        text: 'Oppdiktet: tok det opp i møte og sendte et skriftlig svar.',
        with_whom: municipalities.map(({ name }) => name),
        reference: null,
      })
  }
  for (const objective of objectives)
    for (const { text, grade } of partnerObligations)
      owe(text, grade, 'PARTNER', objective.id, { group_id: `${objective.id}/named-partners` })
  owe('støtte kommunene med råd og regional oversikt', 'SKAL', 'PARTY', null, { party_id: countyParty })
}

/** What the made-up agreement demands each year, as the real ones do. */
function followUp({ id }: Twin, rows: Rows): void {
  const rules = [
    ['ACTION_PLAN', 'YEARLY', 'municipalities', 'handlingsplanen fornyes hvert år'],
    ['PLAN_APPROVAL', 'YEARLY', 'kdd', 'KDD tar stilling til handlingsplanen'],
    ['POLITICAL_TREATMENT', 'YEARLY', 'municipalities', 'status tas opp politisk i hver kommune'],
    ['POLITICAL_DIALOGUE', 'YEARLY', 'kdd', 'partene møtes til dialog'],
    ['EVALUATION_STRATEGY', 'ONCE', 'kdd', 'det lages en felles strategi for evaluering'],
    ['EVALUATION_DESIGN', 'ONCE', 'kdd', 'det lages et felles opplegg som tilpasses avtalen'],
    ['FURTHER_REPORTING', 'AS_NEEDED', 'municipalities', 'kommunene melder status når året er omme'],
    ['FINAL_REPORT', 'AT_END', 'municipalities', 'måloppnåelse meldes for hvert delmål'],
  ] as const
  for (const [index, [subject, frequency, who, text]] of rules.entries())
    rows.add('follow_up_rule', {
      id: `${id}/FU-${index + 1}`,
      agreement_id: id,
      position: index,
      subject,
      frequency,
      responsible_party_id: who === 'kdd' ? 'kdd' : null,
      responsible_group_id: who === 'kdd' ? null : `${id}/${who}`,
      with_whom: null,
      text,
      section: '7',
    })
}

function bodies({ id, name, municipalities, countyParty }: Twin, rows: Rows): void {
  for (const [kind, title] of [
    ['STEERING_GROUP', 'Styringsgruppe'],
    ['WORKING_GROUP', 'Arbeidsgruppe'],
  ] as const) {
    const body = `${id}/${title.toLowerCase()}`
    rows.add('body', {
      id: body,
      pilot_id: id,
      agreement_id: id,
      name: `${title} for ${name}`,
      kind,
      purpose: null,
      subjects: [],
      section: '3',
    })
    for (const [position, party] of [...municipalities.map((each) => each.party), countyParty].entries())
      rows.add('body_member', {
        id: `${body}/member-${position + 1}`,
        body_id: body,
        position,
        party_id: party,
        category: null,
        role: position === 0 ? 'CONVENER' : 'MEMBER',
      })
    for (const on of ['2024-03-05', '2024-10-22', '2025-03-11', '2025-10-14', '2026-03-10'])
      rows.add('body_meeting', {
        id: `${body}/${on}`,
        body_id: body,
        held_on: on,
        subjects: ['framdrift', 'økonomi'],
        reference: null,
      })
  }
}
