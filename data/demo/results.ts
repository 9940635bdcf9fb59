import { isApproved, type TwinMeasure, type TwinPlans, type TwinVersion } from './plans.js'
import type { Rows } from './rows.js'
import { type Twin, twinKey } from './twins.js'
import { efforts, judgings, obligations, partnerObligations, rationales } from './words/texts.js'
import { themeWords } from './words/themes.js'

/** How many local indicators, observations and assessments each twin has. */
const observationsOfEach = 200
const measureIndicators = 9

/** The ten common indicators: one for each theme, as many as there are room for, and a scale. */
const commonThemes = Object.keys(themeWords).slice(0, 9)
const trust = ['svært lav', 'lav', 'middels', 'høy', 'svært høy']

const commonId = (group: number, name: string): string => `${twinKey(group, 'common')}/${name}`

const period = (name: string) => {
  const [year, half] = name.split('-') as [string, string?]
  const from = half === 'H2' ? '07-01' : '01-01'
  const to = half === 'H1' ? '06-30' : '12-31'
  return { period: name, period_from: `${year}-${from}`, period_to: `${year}-${to}` }
}

/** Strategy, design and the indicators that the ten have in common. */
export function commonResultRows(group: number, twins: readonly Twin[], rows: Rows): void {
  for (const theme of commonThemes) {
    const { name, unit, direction } = themeWords[theme]!.indicator
    indicator(rows, {
      id: commonId(group, theme),
      name,
      unit,
      direction,
      theme_id: theme,
      kind: 'EFFECT',
      form: unit === 'prosent' ? 'RATIO' : 'AMOUNT',
    })
  }
  indicator(rows, {
    id: commonId(group, 'trust'),
    name: 'Tillit mellom partene',
    unit: 'trinn',
    direction: 'UP',
    kind: 'EFFECT',
    form: 'SCALE',
    scale: trust,
  })
  const design = twinKey(group, 'design')
  rows.add('evaluation_design', {
    id: design,
    world: 'DEMO',
    title: 'Oppdiktet felles opplegg for evaluering',
    text: 'Samme spørsmål i alle pilotene, med plass til lokale tillegg.',
    party_id: 'kdd',
    decided_on: '2024-03-01',
  })
  const questions = ['Hva ble levert?', 'Hva endret seg i perioden?', 'Hva kan andre lære?']
  for (const [position, text] of questions.entries()) {
    const question = `${design}/question-${position + 1}`
    rows.add('evaluation_question', { id: question, design_id: design, agreement_id: null, position, text })
    rows.add('criterion', {
      id: `${question}/criterion-1`,
      question_id: question,
      agreement_id: null,
      position: 0,
      text: 'Det finnes et dokument eller et tall som viser det.',
    })
  }
  for (const twin of twins) {
    rows.add('design_adaptation', {
      id: `${twin.id}/design`,
      design_id: design,
      agreement_id: twin.id,
      text: `Tilpasset ${twin.name}: egne spørsmål om delmål 1.`,
      agreed_on: twin.place < 8 ? '2024-05-01' : null,
    })
    rows.add('evaluation_question', {
      id: `${twin.id}/question-1`,
      design_id: design,
      agreement_id: twin.id,
      position: questions.length,
      text: `Hvordan virket arbeidet med «${twin.objectives[0]!.title.toLowerCase()}» for dem det gjaldt?`,
    })
    const strategy = `${twin.id}/strategy`
    rows.add('evaluation_strategy', {
      id: strategy,
      world: 'DEMO',
      agreement_id: twin.id,
      title: `Evalueringsstrategi for ${twin.name}`,
      text: 'Oppdiktet strategi.',
    })
    const parties = [...twin.municipalities.map(({ party }) => party), twin.countyParty, 'kdd']
    for (const [position, party] of parties.entries())
      rows.add('strategy_consent', {
        strategy_id: strategy,
        agreement_id: twin.id,
        party_id: party,
        position,
        agreed_on: twin.place === 9 && position === 0 ? null : `2024-04-0${position + 1}`,
      })
  }
}

function indicator(rows: Rows, given: Readonly<Record<string, unknown>>): void {
  rows.add('indicator', {
    world: 'DEMO',
    agreement_id: null,
    pilot_id: null,
    objective_id: null,
    measure_id: null,
    plan_version_id: null,
    description: null,
    accumulation: 'PERIODIC',
    scale: [],
    common_indicator_id: null,
    comparability: null,
    comparability_reason: null,
    baseline_period: null,
    baseline_value: null,
    baseline_numerator: null,
    baseline_denominator: null,
    baseline_state: 'NOT_APPLICABLE',
    registry: null,
    registry_table: null,
    judging: null,
    judging_state: 'NOT_AGREED',
    theme_id: null,
    ...given,
  })
}

interface LocalIndicator {
  readonly id: string
  readonly form: 'AMOUNT' | 'RATIO' | 'SCALE'
  readonly version: TwinVersion | null
  readonly periods: readonly string[]
  /** What a reading is about. */
  readonly size: number
  readonly grows: boolean
}

export function resultRows(twin: Twin, plans: TwinPlans, rows: Rows): void {
  const indicators = [...objectiveIndicators(twin, rows), ...measureIndicatorsOf(twin, plans, rows)]
  observations(twin, indicators, rows)
  assessments(twin, rows)
  selfReports(twin, plans, rows)
  surroundings(twin, plans, rows)
}

/** One for each objective, which corresponds to a common one, more or less. */
function objectiveIndicators(twin: Twin, rows: Rows): LocalIndicator[] {
  return twin.objectives.map((objective, place) => {
    const random = twin.random.of(`indicator ${objective.id}`)
    const isTrust = place === 4 || !commonThemes.includes(objective.theme)
    const words = themeWords[objective.theme]!.indicator
    const form = isTrust ? ('SCALE' as const) : words.unit === 'prosent' ? ('RATIO' as const) : ('AMOUNT' as const)
    const comparability = random.pick(['SAME', 'SAME', 'COMPARABLE', 'PARTLY', 'NOT_COMPARABLE'])
    const isJudged = random.chance(0.8)
    const size = random.int(10, 80)
    const hasBaseline = random.chance(0.8)
    const baseline = form === 'SCALE' ? 2 : form === 'RATIO' ? ratio(size, 400) : size
    const id = `${objective.id}/indicator-1`
    indicator(rows, {
      id,
      agreement_id: twin.id,
      pilot_id: twin.id,
      objective_id: objective.id,
      name: isTrust ? 'Tillit mellom partene' : words.name,
      unit: isTrust ? 'trinn' : words.unit,
      direction: isTrust ? 'UP' : words.direction,
      kind: 'EFFECT',
      form,
      scale: isTrust ? trust : [],
      accumulation: form === 'AMOUNT' && random.chance(0.3) ? 'CUMULATIVE' : 'PERIODIC',
      common_indicator_id: commonId(twin.group, isTrust ? 'trust' : objective.theme),
      comparability,
      comparability_reason:
        comparability === 'PARTLY'
          ? 'Telles bare i den ene kommunen.'
          : comparability === 'NOT_COMPARABLE'
            ? 'Telles på en annen måte enn i de andre pilotene.'
            : null,
      baseline_period: hasBaseline ? '2023' : null,
      baseline_value: hasBaseline ? baseline : null,
      baseline_numerator: hasBaseline && form === 'RATIO' ? size : null,
      baseline_denominator: hasBaseline && form === 'RATIO' ? 400 : null,
      baseline_state: hasBaseline ? 'REPORTED' : 'NOT_REPORTED',
      registry: form === 'SCALE' ? null : 'oppdiktet register',
      judging: isJudged ? random.pick(judgings) : null,
      judging_state: isJudged ? 'AGREED' : 'NOT_AGREED',
      theme_id: objective.theme,
    })
    const grows = isTrust || words.direction === 'UP'
    for (const [step, year] of ['2024', '2025', '2026'].entries()) {
      const aim = grows ? size + (step + 1) * 5 : Math.max(1, size - (step + 1) * 3)
      rows.add('indicator_target', {
        id: `${id}/target/${year}`,
        indicator_id: id,
        plan_version_id: null,
        ...period(year),
        value: form === 'SCALE' ? Math.min(trust.length, 3 + step) : form === 'RATIO' ? ratio(aim, 400) : aim,
        numerator: form === 'RATIO' ? aim : null,
        denominator: form === 'RATIO' ? 400 : null,
      })
    }
    return { id, form, version: null, periods: ['2023', '2024', '2025', '2026'], size, grows }
  })
}

const ratio = (numerator: number, denominator: number): number =>
  Math.round((numerator / denominator) * 10_000) / 10_000

/** Those of measures belong to the plan version that introduced them, and are as public as that. */
function measureIndicatorsOf(twin: Twin, { sayings }: TwinPlans, rows: Rows): LocalIndicator[] {
  const introduced = new Map<TwinMeasure, TwinVersion>()
  for (const { measure, version } of sayings) if (!introduced.has(measure)) introduced.set(measure, version)
  const random = twin.random.of('measure indicators')
  const early = [...introduced].filter(([, version]) => version.year < 2027)
  return random.some(early, measureIndicators).map(([measure, version], place) => {
    const id = `${measure.id}/indicator-1`
    const isJudged = random.chance(0.7)
    const size = random.int(4, 30)
    const isCumulative = place % 3 === 0
    indicator(rows, {
      id,
      agreement_id: twin.id,
      pilot_id: twin.id,
      measure_id: measure.id,
      plan_version_id: version.id,
      name: place % 2 === 0 ? 'Deltakere i tiltaket' : 'Leveranser tatt i bruk',
      unit: place % 2 === 0 ? 'personer' : 'leveranser',
      direction: 'UP',
      kind: 'RESULT',
      form: 'AMOUNT',
      accumulation: isCumulative ? 'CUMULATIVE' : 'PERIODIC',
      judging: isJudged ? random.pick(judgings) : null,
      judging_state: isJudged ? 'AGREED' : 'NOT_AGREED',
      theme_id: measure.theme,
    })
    for (const [step, name] of ['2024-H2', '2025-H2', '2026-H1'].entries())
      rows.add('indicator_target', {
        id: `${id}/target/${name}`,
        indicator_id: id,
        plan_version_id: version.id,
        ...period(name),
        value: size + step * 4,
        numerator: null,
        denominator: null,
      })
    return {
      id,
      form: 'AMOUNT',
      version,
      periods: ['2024-H1', '2024-H2', '2025-H1', '2025-H2', '2026-H1', '2026-H2'],
      size,
      grows: true,
    }
  })
}

/** Readings of the whole first, then of single municipalities, until there are as many as wanted. */
function observations(twin: Twin, indicators: readonly LocalIndicator[], rows: Rows): void {
  let count = 0
  for (const of of [null, ...twin.municipalities])
    for (const each of indicators)
      for (const [step, name] of each.periods.entries()) {
        if (count === observationsOfEach) return
        count += 1
        observation(twin, each, of?.code ?? null, name, step, rows)
      }
  if (count < observationsOfEach) throw new Error(`Only ${count} observations could be made up.`)
}

function observation(
  twin: Twin,
  { id, form, version, size, grows }: LocalIndicator,
  municipality: string | null,
  name: string,
  step: number,
  rows: Rows,
): void {
  const random = twin.random.of(`observation ${id} ${municipality} ${name}`)
  const isToCome = name === '2026' || name === '2026-H2'
  const drift = (grows ? 1 : -1) * step * random.int(0, 7)
  const part = municipality === null ? 1 : 2
  const counted = Math.max(0, Math.round((size + drift) / part))
  const state = isToCome
    ? random.chance(0.5)
      ? 'NOT_DUE'
      : 'PROVISIONAL'
    : random.next() < 0.07
      ? 'NOT_REPORTED'
      : random.next() < 0.02
        ? 'SUPPRESSED'
        : random.next() < 0.02
          ? 'NOT_AGREED'
          : random.next() < 0.02
            ? 'NOT_APPLICABLE'
            : 'REPORTED'
  const isThere = state === 'REPORTED' || state === 'PROVISIONAL'
  const value = form === 'SCALE' ? random.int(1, trust.length) : form === 'RATIO' ? ratio(counted, 400 / part) : counted
  const key = `${id}/${name}${municipality === null ? '' : `/${municipality}`}`
  const { period_to: end } = period(name)
  rows.add('observation', {
    id: key,
    indicator_id: id,
    plan_version_id: version?.id ?? null,
    ...period(name),
    municipality_code: municipality,
    part: null,
    value: isThere ? value : null,
    numerator: isThere && form === 'RATIO' ? counted : null,
    denominator: isThere && form === 'RATIO' ? 400 / part : null,
    state,
    observed_on: isThere ? end : null,
    note: state === 'SUPPRESSED' ? 'Gjelder så få at enkeltpersoner kunne kjennes igjen.' : null,
  })
  if (isThere && random.chance(0.03))
    rows.add('former_observation', {
      id: `${key}/former-1`,
      observation_id: key,
      plan_version_id: version?.id ?? null,
      position: 0,
      value: form === 'SCALE' ? 1 : form === 'RATIO' ? ratio(counted + 1, 400 / part) : counted + 1,
      numerator: form === 'RATIO' ? counted + 1 : null,
      denominator: form === 'RATIO' ? 400 / part : null,
      state: 'REPORTED',
      corrected_on: '2026-03-01',
      reason: 'En deltaker var talt to ganger.',
    })
}

/** Ten of objectives, in two years, and ten of obligations. */
function assessments(twin: Twin, rows: Rows): void {
  const statements = obligations.length + partnerObligations.length * twin.objectives.length
  const ofObjectives = [2024, 2025].flatMap((year) =>
    twin.objectives.map((objective) => ({
      key: `${objective.id}/assessment-${year}`,
      objective: objective.id,
      obligation: null,
      year,
    })),
  )
  const ofObligations = Array.from({ length: 10 }, (_, place) => {
    const obligation = `${twin.id}/OBL-${String(((place * 2) % statements) + 1).padStart(2, '0')}`
    return { key: `${obligation}/assessment-2025`, objective: null, obligation, year: 2025 }
  })
  for (const { key, objective, obligation, year } of [...ofObjectives, ...ofObligations]) {
    const random = twin.random.of(key)
    const conclusion = random.pick(['DELIVERED', 'DELIVERED', 'PARTLY', 'PARTLY', 'NOT_DELIVERED', 'NOT_ASSESSED'])
    rows.add('assessment', {
      id: key,
      agreement_id: twin.id,
      pilot_id: twin.id,
      objective_id: objective,
      obligation_id: obligation,
      assessor_party_id: 'sintef',
      assessed_on: `${year + 1}-04-1${random.int(0, 9)}`,
      year,
      publication: random.chance(0.05) ? 'DRAFT' : 'PUBLISHED',
      conclusion,
      rationale: `Oppdiktet vurdering. ${random.pick(rationales)}`,
    })
    rows.add('evidence', {
      id: `${key}/evidence-1`,
      assessment_id: key,
      position: 0,
      text: 'Oppdiktet dokument lagt fram for evaluator.',
      url: null,
      indicator_id: objective === null ? null : `${objective}/indicator-1`,
    })
  }
}

function selfReports(twin: Twin, { approvedYears }: TwinPlans, rows: Rows): void {
  for (const year of approvedYears.filter((each) => each < 2026))
    for (const objective of twin.objectives) {
      const random = twin.random.of(`report ${objective.id} ${year}`)
      if (random.chance(0.15)) continue
      rows.add('self_report', {
        id: `${objective.id}/report-${year}`,
        agreement_id: twin.id,
        pilot_id: twin.id,
        objective_id: objective.id,
        party_id: random.pick(twin.municipalities).party,
        year,
        publication: random.chance(0.05) ? 'DRAFT' : 'PUBLISHED',
        attainment: random.pick(['REACHED', 'PARTLY', 'PARTLY', 'NOT_REACHED', 'NOT_ASSESSED']),
        text: 'Oppdiktet: vi mener at vi er kommet et stykke på vei.',
        reported_on: `${year + 1}-02-15`,
      })
    }
}

function surroundings(twin: Twin, { sayings }: TwinPlans, rows: Rows): void {
  for (const [place, title] of twin.random.of('efforts').some(efforts, 3).entries()) {
    const random = twin.random.of(`effort ${place}`)
    const isKnown = random.chance(0.7)
    rows.add('supplementary_effort', {
      id: `${twin.id}/effort-${place + 1}`,
      pilot_id: twin.id,
      municipality_code: random.pick(twin.municipalities).code,
      party_id: null,
      theme_id: random.pick(twin.objectives).theme,
      title: `Oppdiktet: ${title.toLowerCase()}`,
      text: null,
      from_year: 2023 + place,
      to_year: random.chance(0.5) ? 2026 : null,
      amount_ore: isKnown ? random.int(5, 90) * 100_000_000 : null,
      amount_state: isKnown ? 'REPORTED' : 'NOT_REPORTED',
    })
  }
  const spoken = sayings.filter(({ version }) => isApproved(version)).map(({ measure }) => measure)
  for (const [place, measure] of twin.random
    .of('lessons')
    .some([...new Set(spoken)], 4)
    .entries()) {
    const id = `${twin.id}/lesson-${place + 1}`
    rows.add('lesson', {
      id,
      pilot_id: twin.id,
      objective_id: measure.objectives[0]!.id,
      measure_id: measure.id,
      theme_id: measure.theme,
      title: `Oppdiktet erfaring fra ${measure.title.toLowerCase()}`,
      text: themeWords[measure.theme]!.lesson,
      learned_on: `2025-0${place + 3}-15`,
    })
  }
  const series = `${twin.id}/context/inhabitants`
  rows.add('context_series', {
    id: series,
    pilot_id: twin.id,
    municipality_code: null,
    name: 'Folketall (oppdiktet)',
    unit: 'personer',
    registry_table: null,
  })
  for (const { pilot_id: pilot, year, inhabitants } of rows.of('population') as {
    pilot_id: string
    year: number
    inhabitants: number
  }[])
    if (pilot === twin.id)
      rows.add('context_value', {
        series_id: series,
        year,
        value: year === 2026 ? null : inhabitants,
        state: year === 2026 ? 'NOT_DUE' : 'REPORTED',
      })
}

/** Lessons that other pilots have made use of: written once all twins of the ten have theirs. */
export function lessonUseRows(twins: readonly Twin[], rows: Rows): void {
  for (const [place, twin] of twins.entries()) {
    const other = twins[(place + 3) % twins.length]!
    rows.add('lesson_use', {
      id: `${twin.id}/lesson-1/use-1`,
      lesson_id: `${twin.id}/lesson-1`,
      pilot_id: other.id,
      measure_id: null,
      used_on: place % 2 === 0 ? '2025-11-01' : null,
      note: 'Oppdiktet: tatt opp i nettverket og prøvd lokalt.',
    })
  }
}
