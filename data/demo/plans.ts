import type { Random } from './random.js'
import type { Rows } from './rows.js'
import type { Twin, TwinObjective } from './twins.js'
import {
  declineNotes,
  deliverables,
  firstSteps,
  judgings,
  matters,
  milestones,
  ministries,
  partnerRoles,
  responses,
  risks,
  statusNotes,
  transfers,
  unmetReasons,
} from './words/texts.js'
import { themeWords, undertakings } from './words/themes.js'

/** The years that there are plans for, and one that is only being drafted. */
export const planYears = [2024, 2025, 2026] as const
const yearBeingDrafted = 2027

/** How many measures each twin has over the years. */
const measuresOfEach = 100

export interface TwinVersion {
  readonly id: string
  readonly planId: string
  readonly year: number
  readonly number: number
  readonly state: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED' | 'SUPERSEDED'
}

export interface TwinMeasure {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly theme: string
  readonly from: number
  readonly to: number
  readonly objectives: readonly { readonly id: string; readonly share: number }[]
  readonly sharesAgreed: boolean
  readonly municipality: Twin['municipalities'][number]
  readonly partners: readonly string[]
  readonly random: Random
}

/** What one version of a plan says of one measure. */
export interface TwinSaying {
  readonly id: string
  readonly version: TwinVersion
  readonly measure: TwinMeasure
}

export interface TwinPlans {
  readonly versions: readonly TwinVersion[]
  readonly measures: readonly TwinMeasure[]
  readonly sayings: readonly TwinSaying[]
  /** Years with an approved plan. */
  readonly approvedYears: readonly number[]
}

export const isApproved = ({ state }: TwinVersion): boolean => state === 'APPROVED' || state === 'SUPERSEDED'

export function planRows(twin: Twin, rows: Rows): TwinPlans {
  const versions = versionsOf(twin)
  const measures = measuresOf(twin)
  for (const year of new Set(versions.map((version) => version.year)))
    rows.add('action_plan', { id: `${twin.id}/${year}`, agreement_id: twin.id, pilot_id: twin.id, year })
  const sayings = versions.flatMap((version) => plan(twin, version, measures, rows))
  for (const { id, number } of measures) rows.add('measure', { id, agreement_id: twin.id, pilot_id: twin.id, number })
  year(twin, rows)
  invitations(twin, rows)
  const approvedYears = [...new Set(versions.filter(isApproved).map((version) => version.year))]
  return { versions, measures, sayings, approvedYears }
}

/** Most plans were approved as they were submitted; some were amended, some of the newest are under way. */
function versionsOf({ id, place }: Twin): TwinVersion[] {
  const states: Readonly<Record<number, readonly TwinVersion['state'][]>> = {
    2024: ['APPROVED'],
    2025: place % 3 === 0 ? ['SUPERSEDED', 'APPROVED'] : ['APPROVED'],
    2026:
      place < 6
        ? ['APPROVED']
        : ([['SUBMITTED'], ['RETURNED'], ['RETURNED', 'SUBMITTED'], ['DRAFT']] as const)[place - 6]!,
    [yearBeingDrafted]: place < 2 ? ['DRAFT'] : [],
  }
  return Object.entries(states).flatMap(([year, each]) =>
    each.map((state, index) => ({
      id: `${id}/${year}/v${index + 1}`,
      planId: `${id}/${year}`,
      year: Number(year),
      number: index + 1,
      state,
    })),
  )
}

function measuresOf(twin: Twin): TwinMeasure[] {
  const chance = twin.random.of('measures')
  const titles = new Set<string>()
  return Array.from({ length: measuresOfEach }, (_, index) => {
    const number = index + 1
    const objective = twin.objectives[index % twin.objectives.length]!
    const from = number <= 40 ? 2024 : number <= 75 ? 2025 : 2026
    const random = twin.random.of(`measure ${number}`)
    const title = unused(titles, () => {
      const words = themeWords[objective.theme]!
      const object = random.pick(words.objects)
      const place = random.chance(0.4) ? ` i ${random.pick(twin.municipalities).name}` : ''
      return `${random.pick(undertakings)} ${object}${place}`
    })
    return {
      id: `${twin.id}/m${number}`,
      number,
      title,
      theme: objective.theme,
      from,
      to: Math.min(from + chance.int(0, 2), yearBeingDrafted),
      ...sharesFor(objective, twin, random),
      municipality: random.pick(twin.municipalities),
      partners: random.some(objective.partners, random.int(1, 3)),
      random,
    }
  })
}

/** No two measures of a pilot are called the same. */
function unused(taken: Set<string>, make: () => string): string {
  for (let attempt = 0; attempt < 1_000; attempt++) {
    const made = make()
    if (taken.has(made)) continue
    taken.add(made)
    return made
  }
  throw new Error('The words do not suffice for so many titles.')
}

/** Most serve one objective; some two or three, with shares agreed or, where none are, equal. */
function sharesFor(objective: TwinObjective, { objectives }: Twin, random: Random) {
  const others = random.some(
    objectives.filter(({ id }) => id !== objective.id),
    random.chance(0.15) ? 1 : random.chance(0.04) ? 2 : 0,
  )
  const ids = [objective, ...others].map(({ id }) => id).sort()
  const sharesAgreed = ids.length > 1 && random.chance(0.5)
  const equal = ids.map((_, place) => Math.floor(10_000 / ids.length) + (place < 10_000 % ids.length ? 1 : 0))
  const agreed = ids.length === 2 ? [6_500, 3_500] : [5_000, 3_000, 2_000]
  return {
    objectives: ids.map((id, place) => ({ id, share: (sharesAgreed ? agreed : equal)[place]! })),
    sharesAgreed,
  }
}

function plan(twin: Twin, version: TwinVersion, measures: readonly TwinMeasure[], rows: Rows): TwinSaying[] {
  const { id, planId, year, number, state } = version
  const before = year - 1
  const isSubmitted = state !== 'DRAFT'
  rows.add('plan_version', {
    id,
    plan_id: planId,
    agreement_id: twin.id,
    pilot_id: twin.id,
    year,
    number,
    state,
    submitted_on: isSubmitted ? (number === 1 ? `${before}-11-15` : `${year}-05-02`) : null,
    returned_on: state === 'RETURNED' ? `${before}-12-08` : null,
    approved_on: isApproved(version) ? (number === 1 ? `${before}-12-18` : `${year}-05-28`) : null,
    superseded_on: state === 'SUPERSEDED' ? `${year}-05-28` : null,
    decision_reference: isApproved(version) ? `demo ${year}/${100 + twin.place}-${number}` : null,
  })
  const random = twin.random.of(`plan ${id}`)
  rows.add('plan_content', {
    id: `${id}/content`,
    plan_version_id: id,
    summary: `Oppdiktet handlingsplan for ${year}, versjon ${number}.`,
    responsibility: 'Styringsgruppa følger planen; arbeidsgruppa leder tiltakene.',
  })
  for (const [position, { party }] of twin.municipalities.entries())
    rows.add('plan_responsibility', {
      id: `${id}/responsibility-${position + 1}`,
      plan_version_id: id,
      position,
      party_id: party,
      category: null,
      text: position === 0 ? 'leder styringsgruppa og fører felles regnskap' : 'stiller med medlem i styringsgruppa',
    })

  // One pilot leaves an objective for later, so that there is a plan that has to say why.
  const isLeft = (objective: string) =>
    twin.place === 4 && year === planYears[0] && objective === twin.objectives.at(-1)!.id
  const spokenOf = measures.filter(
    ({ from, to, objectives }) => from <= year && year <= to && !objectives.some(({ id: each }) => isLeft(each)),
  )
  const served = new Set(spokenOf.flatMap(({ objectives }) => objectives.map((each) => each.id)))
  for (const objective of twin.objectives.filter(({ id: each }) => !served.has(each)))
    rows.add('unmet_objective', {
      id: `${id}/unmet/${objective.number}`,
      plan_version_id: id,
      objective_id: objective.id,
      reason: random.pick(unmetReasons),
    })
  priorities(twin, version, rows, random)
  if (isApproved(version)) endorsements(twin, version, rows, random)
  const isTold = random.chance(0.7)
  rows.add('settled_financing', {
    id: `${id}/settled-1`,
    plan_version_id: id,
    position: 0,
    objective_id: twin.objectives[0]!.id,
    party_id: twin.countyParty,
    text: 'Fylkeskommunen satte av midler i sitt ordinære budsjett.',
    budget_year: before,
    amount_ore: isTold ? random.int(2, 12) * 10_000_000 : null,
    amount_state: isTold ? 'REPORTED' : 'NOT_REPORTED',
    reference: null,
  })
  return spokenOf.map((measure, position) => saying(twin, version, measure, position, rows))
}

function priorities(twin: Twin, { id, year }: TwinVersion, rows: Rows, random: Random): void {
  const ranked = random.some(twin.objectives, twin.objectives.length)
  const byShare = twin.place % 2 === 0
  const shares = [3_500, 2_500, 1_500, 1_500, 1_000]
  for (const [index, objective] of ranked.entries())
    rows.add('priority', {
      id: `${id}/priority/${objective.number}`,
      plan_version_id: id,
      agreement_id: twin.id,
      year,
      objective_id: objective.id,
      rank: index + 1,
      share_basis_points: byShare ? shares[index] : null,
      reason: index === 0 ? 'Partene ser størst behov her i år.' : null,
    })
  for (const [position, party] of [...twin.municipalities.map((each) => each.party), twin.countyParty].entries())
    rows.add('priority_participant', { plan_version_id: id, party_id: party, position })
}

function endorsements(twin: Twin, { id, year, number }: TwinVersion, rows: Rows, random: Random): void {
  for (const objective of twin.objectives)
    for (const party of objective.partners) {
      const declines = random.chance(0.03)
      rows.add('endorsement', {
        id: `${id}/endorsement/${objective.number}/${party}`,
        plan_version_id: id,
        objective_id: objective.id,
        party_id: party,
        answer: declines ? 'DECLINED' : 'ENDORSED',
        answered_on: number === 1 ? `${year - 1}-12-0${random.int(1, 9)}` : `${year}-05-1${random.int(0, 9)}`,
        scope: party === 'husbanken' ? 'det som gjelder bolig' : null,
        note: declines ? random.pick(declineNotes) : null,
      })
    }
}

function saying(twin: Twin, version: TwinVersion, measure: TwinMeasure, position: number, rows: Rows): TwinSaying {
  const { year, number } = version
  const random = measure.random.of(`${year}/${number}`)
  const id = `${version.id}/m${measure.number}`
  const isLast = year === measure.to
  const status =
    year < 2026
      ? random.chance(0.06)
        ? 'DELAYED'
        : isLast
          ? 'COMPLETED'
          : 'IN_PROGRESS'
      : year > 2026
        ? 'NOT_STARTED'
        : random.pick(['NOT_STARTED', 'IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'DELAYED', 'COMPLETED', 'WITHDRAWN'])
  const words = themeWords[measure.theme]!
  const isJudged = measure.random.of('judging').chance(0.75)
  const hasBegun = status !== 'NOT_STARTED' && status !== 'WITHDRAWN'
  rows.add('measure_version', {
    id,
    plan_version_id: version.id,
    measure_id: measure.id,
    agreement_id: twin.id,
    pilot_id: twin.id,
    year,
    plan_number: number,
    position,
    title: measure.title,
    description: `Oppdiktet tiltak: ${measure.title.toLowerCase()}.`,
    responsible_municipality_code: measure.municipality.code,
    steering_body_id: `${twin.id}/styringsgruppe`,
    working_body_id: random.chance(0.7) ? `${twin.id}/arbeidsgruppe` : null,
    first_step: measure.random.of('first').pick(firstSteps),
    deliverable: measure.random.of('deliverable').pick(deliverables),
    planned_from: `${measure.from}-01-15`,
    planned_to: `${Math.min(measure.to, 2027)}-${measure.random.of('end').pick(['06-30', '09-30', '12-15'])}`,
    started_on: hasBegun ? `${measure.from}-02-01` : null,
    ended_on: status === 'COMPLETED' ? `${Math.min(year, 2026)}-10-15` : null,
    status,
    status_note: random.chance(0.5) ? random.pick(statusNotes) : null,
    result_goal: `${measure.title} er gjennomført og tatt i bruk`,
    effect_goal: words.effect,
    judging: isJudged ? measure.random.of('how').pick(judgings) : null,
    judging_state: isJudged ? 'AGREED' : 'NOT_AGREED',
    transfer_value: measure.random.of('transfer').pick(transfers),
    shares_agreed: measure.sharesAgreed,
  })
  for (const [place, { id: objective, share }] of measure.objectives.entries())
    rows.add('measure_objective', {
      measure_version_id: id,
      objective_id: objective,
      plan_version_id: version.id,
      measure_id: measure.id,
      position: place,
      share_basis_points: share,
    })
  for (const [place, party] of measure.partners.entries())
    rows.add('measure_partner', {
      id: `${id}/partner-${place + 1}`,
      measure_version_id: id,
      measure_id: measure.id,
      position: place,
      party_id: party,
      category: null,
      role: measure.random.of(`role ${place}`).pick(partnerRoles),
      scope: party === 'husbanken' ? 'det som gjelder bolig' : null,
    })
  for (const [place, title] of measure.random.of('milestones').some(milestones, 2).entries()) {
    const due = `${year}-${place === 0 ? '05' : '11'}-30`
    rows.add('milestone', {
      id: `${id}/milestone-${place + 1}`,
      measure_version_id: id,
      position: place,
      title,
      due_on: due,
      reached_on:
        status === 'COMPLETED' || (hasBegun && place === 0 && year < 2027) ? `${year}-0${place + 5}-20` : null,
    })
  }
  if (measure.random.of('risk').chance(0.6)) {
    const risk = measure.random.of('which risk').int(0, risks.length - 1)
    rows.add('risk', {
      id: `${id}/risk-1`,
      measure_version_id: id,
      position: 0,
      text: risks[risk],
      likelihood: measure.random.of('likelihood').pick(['LOW', 'MEDIUM', 'HIGH']),
      consequence: measure.random.of('consequence').pick(['LOW', 'MEDIUM', 'HIGH']),
      response: responses[risk],
    })
  }
  return { id, version, measure }
}

/** What happened around the plans: treatment, meetings, reports; and the deadlines that were set. */
function year(twin: Twin, rows: Rows): void {
  for (const year of planYears) {
    const random = twin.random.of(`cycle ${year}`)
    const isOver = year < 2026
    for (const [index, { party }] of twin.municipalities.entries()) {
      if (isOver ? random.chance(0.9) : random.chance(0.6))
        rows.add('political_treatment', {
          id: `${twin.id}/${year}/treatment/${party}`,
          agreement_id: twin.id,
          year,
          party_id: party,
          treated_on: `${year}-09-${10 + index}`,
          body: 'kommunestyret',
          reference: `demo ${year}/${200 + index}`,
        })
      if (isOver && random.chance(0.8))
        rows.add('status_report', {
          id: `${twin.id}/${year}/status/${party}`,
          agreement_id: twin.id,
          year,
          party_id: party,
          kind: 'STATUS',
          reported_on: `${year + 1}-02-10`,
          summary: 'Oppdiktet: de fleste tiltakene går etter planen.',
          reference: null,
        })
    }
    if (isOver || twin.place < 3) {
      const meeting = `${twin.id}/${year}/dialogue`
      rows.add('dialogue_meeting', {
        id: meeting,
        agreement_id: twin.id,
        year,
        held_on: `${year}-10-2${twin.place % 9}`,
        participants: ['kommunene', 'fylkeskommunen', 'KDD'],
        reference: `demo ${year}/300`,
      })
      for (const [position, text] of random.some(matters, random.int(0, 2)).entries())
        rows.add('ministry_matter', {
          id: `${meeting}/matter-${position + 1}`,
          agreement_id: twin.id,
          meeting_id: meeting,
          position,
          party_id: null,
          ministry: random.pick(ministries),
          text,
        })
    }
    rows.add('cycle_deadline', {
      id: `${twin.id}/${year}/deadline/reported`,
      agreement_id: twin.id,
      year,
      item: 'REPORTED',
      due_on: `${year + 1}-03-01`,
      set_by: 'GRANT_LETTER',
    })
    rows.add('cycle_deadline', {
      id: `${twin.id}/${year}/deadline/plan`,
      agreement_id: twin.id,
      year,
      item: 'PLAN_REVISED',
      due_on: `${year - 1}-11-20`,
      set_by: 'KDD',
    })
  }
}

function invitations(twin: Twin, rows: Rows): void {
  for (const [index, objective] of twin.objectives.slice(0, 3).entries()) {
    const id = `${objective.id}/invitation-1`
    const everyone = index < 2
    rows.add('invitation', {
      id,
      agreement_id: twin.id,
      objective_id: objective.id,
      invited_id: index === 2 ? null : 'distriktssenteret',
      category: index === 2 ? 'lokale utbyggere' : null,
      proposed_by: objective.partners[0],
      proposed_on: '2024-02-01',
      answer: index === 0 ? 'ACCEPTED' : null,
      answered_on: index === 0 ? '2024-04-01' : null,
    })
    for (const [place, party] of objective.partners.entries())
      if (everyone || place === 0)
        rows.add('invitation_consent', {
          agreement_id: twin.id,
          invitation_id: id,
          party_id: party,
          agreed_on: `2024-03-${10 + place}`,
        })
  }
}
