import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  actingIn,
  anActor,
  aureKommune,
  centre,
  fylket,
  husbanken,
  kdd,
  otherEvaluator,
  refusedWith,
  rindal,
  sintef,
  smolaKommune,
  writeCast,
} from './actors.js'
import { type EvaluationRoom, evaluationRoom } from './room.js'
import { planOf, versionOf } from './small-world.js'
import { insertIn } from './writing.js'

/*
 * What those who follow the work do while the agreement runs: each test goes on where the one before it ended.
 */
let room: EvaluationRoom
const act = actingIn(() => room)

beforeAll(async () => {
  room = await evaluationRoom()
  await writeCast(room)
  await insertIn(room.admin, 'action_plans', [
    ...planOf('demo-a', 2027, 1, 'DRAFT'),
    ['measure', { id: 'demo-a/m50', agreement_id: 'demo-a', pilot_id: 'demo-a', number: 50 }],
    ...versionOf('demo-a', 2027, 1, 50),
  ])
}, 60_000)
afterAll(() => room?.end())

describe('a strategy', () => {
  const of =
    'evaluationStrategy { id edition title stands standsFrom missing { id } consents { agreedOn party { id } } }'
  const id = 'demo-a/strategy-1'
  const agree = (actor = kdd, edition = 1) =>
    act(actor, 'agreeOnStrategy', `strategy: "${id}", expectedVersion: ${edition}`, { of })

  test('is proposed by KDD', async () => {
    const asked = 'agreement: "demo-a", title: "Felles", text: "Slik evaluerer vi"'
    for (const actor of [smolaKommune, fylket, husbanken, sintef, rindal, centre])
      expect(refusedWith(await act(actor, 'proposeStrategy', asked))).toEqual(['ACT_NOT_YOURS'])
    expect(refusedWith(await act(kdd, 'proposeStrategy', 'agreement: "demo-a", title: " ", text: "a"'))).toEqual([
      'TEXT_NEEDED',
    ])
    expect(await act(kdd, 'proposeStrategy', asked, { of })).toMatchObject({
      isDone: true,
      evaluationStrategy: { id, edition: 1, stands: false, missing: [{ id: 'aure-kommune' }, { id: 'kdd' }, {}, {}] },
    })
  })

  test('is agreed to by KDD and each main party, and stands once all have', async () => {
    for (const actor of [husbanken, sintef, rindal, centre])
      expect(refusedWith(await agree(actor))).toEqual(['ACT_NOT_YOURS'])
    expect(refusedWith(await agree(anActor('kdd', ['SUBMIT'])))).toEqual(['TASK_MISSING'])
    expect(refusedWith(await agree(kdd, 2))).toEqual(['VERSION_CONFLICT'])
    for (const actor of [kdd, smolaKommune, aureKommune])
      expect(await agree(actor)).toMatchObject({
        isDone: true,
        evaluationStrategy: { stands: false, standsFrom: null },
      })
    expect(await agree(fylket)).toMatchObject({
      evaluationStrategy: { stands: true, standsFrom: '2026-11-23', missing: [] },
    })
  })

  test('is another one once it says something else: it is agreed to anew', async () => {
    const change = (expected: number) =>
      act(
        kdd,
        'proposeStrategy',
        `strategy: "${id}", expectedVersion: ${expected}, title: "Felles", text: "Slik, heller"`,
        { of },
      )
    expect(refusedWith(await change(7))).toEqual(['VERSION_CONFLICT'])
    const changed = await change(1)
    expect(changed.evaluationStrategy).toMatchObject({ edition: 2, stands: false })
    expect(changed.evaluationStrategy.missing).toHaveLength(4)
    expect(refusedWith(await agree(smolaKommune, 1))).toEqual(['VERSION_CONFLICT'])
    expect(await agree(smolaKommune, 2)).toMatchObject({ isDone: true })
  })

  test('common to a world is agreed to by the parties of every agreement in it', async () => {
    const made = await act(kdd, 'proposeStrategy', 'world: DEMO, title: "Alle", text: "Likt"', { of })
    expect(made.evaluationStrategy.id).toBe('demo-strategy-1')
    const join = (actor: typeof kdd) =>
      act(actor, 'agreeOnStrategy', 'strategy: "demo-strategy-1", expectedVersion: 1', { of })
    expect(await join(rindal)).toMatchObject({ isDone: true })
    for (const actor of [sintef, husbanken, anActor('hitra-kommune')])
      expect(refusedWith(await join(actor))).toEqual(['ACT_NOT_YOURS'])
  })

  test('of a draft agreement is not there for those who do not know the draft', async () => {
    expect(await act(kdd, 'proposeStrategy', 'agreement: "demo-a-2", title: "Neste", text: "Som før"')).toMatchObject({
      isDone: true,
    })
    const join = (actor: typeof kdd) =>
      act(actor, 'agreeOnStrategy', 'strategy: "demo-a-2/strategy-1", expectedVersion: 1')
    for (const actor of [aureKommune, husbanken, sintef, rindal])
      expect(refusedWith(await join(actor))).toEqual(['UNKNOWN_KEY'])
    expect(await join(smolaKommune)).toMatchObject({ isDone: true })
  })
})

describe('a design', () => {
  const of = 'evaluationDesign { id title reference decidedOn questions { id } }'
  const id = 'demo-design-1'

  test('is issued by KDD, with the decision it stands in', async () => {
    const asked = (reference: string) => `world: DEMO, title: "Felles design", text: "Slik", reference: "${reference}"`
    for (const actor of [smolaKommune, centre, sintef])
      expect(refusedWith(await act(actor, 'issueDesign', asked('24/1')))).toEqual(['ACT_NOT_YOURS'])
    expect(refusedWith(await act(kdd, 'issueDesign', asked(' ')))).toEqual(['REASON_NEEDED'])
    expect(await act(kdd, 'issueDesign', asked('24/1'), { of })).toMatchObject({
      evaluationDesign: { id, reference: '24/1', decidedOn: '2026-11-23' },
    })
  })

  test('is adapted by a municipality of the agreement, whoever read what stands there', async () => {
    const adapt = (actor: typeof kdd, text: string, expected?: number) =>
      act(
        actor,
        'adaptDesign',
        `design: "${id}", agreement: "demo-a", text: "${text}"${expected ? `, expectedVersion: ${expected}` : ''}`,
        {
          of: 'designAdaptation { id edition text agreement { id } }',
        },
      )
    for (const actor of [kdd, fylket, husbanken, sintef, rindal])
      expect(refusedWith(await adapt(actor, 'Vi'))).toEqual(['ACT_NOT_YOURS'])
    expect(await adapt(smolaKommune, 'Færre tall')).toMatchObject({
      designAdaptation: { edition: 1, agreement: { id: 'demo-a' } },
    })
    expect(refusedWith(await adapt(aureKommune, 'Flere tall'))).toEqual(['VERSION_CONFLICT'])
    expect(await adapt(aureKommune, 'Flere tall', 1)).toMatchObject({
      designAdaptation: { edition: 2, text: 'Flere tall' },
    })
    const other = await act(smolaKommune, 'adaptDesign', 'design: "none", agreement: "demo-a", text: "a"')
    expect(refusedWith(other)).toEqual(['UNKNOWN_KEY'])
  })

  test('is asked questions by KDD for all, and by an agreement that has adapted it for itself', async () => {
    const ofQuestion = { of: 'evaluationQuestion { id text agreement { id } criteria { text agreement { id } } }' }
    const ask = (actor: typeof kdd, agreement: string | null) =>
      act(
        actor,
        'addQuestion',
        `design: "${id}", ${agreement ? `agreement: "${agreement}", ` : ''}text: "Hva ble annerledes?"`,
        ofQuestion,
      )
    expect(refusedWith(await ask(smolaKommune, null))).toEqual(['ACT_NOT_YOURS'])
    expect(refusedWith(await ask(kdd, 'demo-a'))).toEqual(['ACT_NOT_YOURS'])
    expect(refusedWith(await ask(rindal, 'demo-b'))).toEqual(['DESIGN_NOT_ADAPTED'])
    const [common, own] = [await ask(kdd, null), await ask(smolaKommune, 'demo-a')]
    expect(common).toMatchObject({ evaluationQuestion: { id: `${id}/question-1`, agreement: null } })
    expect(own).toMatchObject({ evaluationQuestion: { agreement: { id: 'demo-a' } } })
    const judge = (actor: typeof kdd, question: string, agreement: string | null = null) =>
      act(
        actor,
        'addCriterion',
        `question: "${question}", ${agreement ? `agreement: "${agreement}", ` : ''}text: "Flere enn før"`,
        ofQuestion,
      )
    expect(await judge(kdd, common.evaluationQuestion.id)).toMatchObject({
      evaluationQuestion: { criteria: [{ agreement: null }] },
    })
    expect(await judge(smolaKommune, common.evaluationQuestion.id, 'demo-a')).toMatchObject({
      evaluationQuestion: { criteria: [{ agreement: null }, { agreement: { id: 'demo-a' } }] },
    })
    expect(await judge(aureKommune, own.evaluationQuestion.id)).toMatchObject({ isDone: true })
    expect(refusedWith(await judge(kdd, own.evaluationQuestion.id))).toEqual(['ACT_NOT_YOURS'])
    expect(refusedWith(await judge(rindal, own.evaluationQuestion.id, 'demo-b'))).toEqual(['UNKNOWN_KEY'])
  })
})

const counted = 'kind: RESULT, form: AMOUNT, unit: "boliger", direction: UP, accumulation: PERIODIC'

describe('an indicator', () => {
  const of = `indicator { id edition isCommon name comparability judging judgingState commonIndicator { id }
    judgingConsents { party { id } judging } baseline { period value { value state } }
    targets { period value edition } proposedTargets { period value } }`
  const local = 'demo-a/1/indicator-1'
  const common = 'demo-common/indicator-1'
  const drafted = 'demo-a/m50/indicator-1'

  test('is defined by a municipality in its agreement, by KDD or Distriktssenteret in all', async () => {
    const own = `agreement: "demo-a", objective: "demo-a/1", name: "Boliger", ${counted}`
    for (const actor of [kdd, fylket, centre, husbanken, sintef, rindal])
      expect(refusedWith(await act(actor, 'defineIndicator', own))).toEqual(['ACT_NOT_YOURS'])
    const baseline = 'baseline: { period: "2024", value: 3, state: REPORTED }'
    expect(await act(smolaKommune, 'defineIndicator', `${own}, ${baseline}`, { of })).toMatchObject({
      indicator: {
        id: local,
        edition: 1,
        isCommon: false,
        judgingState: 'NOT_AGREED',
        baseline: { period: '2024', value: { value: 3 } },
      },
    })
    const all = `world: DEMO, name: "Nye boliger", ${counted}`
    expect(refusedWith(await act(smolaKommune, 'defineIndicator', all))).toEqual(['ACT_NOT_YOURS'])
    expect(await act(centre, 'defineIndicator', all, { of })).toMatchObject({
      indicator: { id: common, isCommon: true },
    })
  })

  test('is refused where it does not fit together', async () => {
    const define = (given: string) => act(smolaKommune, 'defineIndicator', `agreement: "demo-a", name: "x", ${given}`)
    expect(refusedWith(await define(`${counted}, objective: "demo-b/1"`))).toEqual(['UNKNOWN_KEY'])
    expect(refusedWith(await define(`${counted}, objective: "demo-a/1", measure: "demo-a/m1"`))).toEqual([
      'INDICATOR_PLACE_UNFIT',
    ])
    expect(refusedWith(await define(`${counted}, scale: ["lav", "høy"]`))).toEqual(['SCALE_UNFIT'])
    expect(refusedWith(await define(`${counted}, theme: "none"`))).toEqual(['UNKNOWN_KEY'])
    expect(refusedWith(await define(`${counted}, baseline: { value: 0, state: NOT_REPORTED }`))).toEqual([
      'FIGURE_CONTRADICTS_STATE',
    ])
    expect(refusedWith(await define(`${counted}, measure: "demo-a/m50"`))).toEqual(['MEASURE_NOT_PUBLIC'])
    expect(refusedWith(await define(`${counted}, planVersion: "demo-a/2026/1"`))).toEqual(['PLAN_VERSION_SETTLED'])
    expect(refusedWith(await define(`${counted}, planVersion: "demo-b/2026/1"`))).toEqual(['UNKNOWN_KEY'])
  })

  test('of a draft plan is there for those alone who see the draft, and so is what it aims at', async () => {
    const asked = `agreement: "demo-a", measure: "demo-a/m50", planVersion: "demo-a/2027/1", name: "Deltakere", ${counted}`
    expect(await act(smolaKommune, 'defineIndicator', asked, { of })).toMatchObject({ indicator: { id: drafted } })
    const aim = (actor: typeof kdd) =>
      act(actor, 'setTarget', `indicator: "${drafted}", period: "2027", value: 10`, { of })
    for (const actor of [kdd, sintef, husbanken, rindal]) expect(refusedWith(await aim(actor))).toEqual(['UNKNOWN_KEY'])
    // The county sees it, and sets no targets.
    expect(refusedWith(await aim(fylket))).toEqual(['ACT_NOT_YOURS'])
    expect(await aim(aureKommune)).toMatchObject({
      indicator: { targets: [], proposedTargets: [{ period: '2027', value: 10 }] },
    })
    const { rows } = await room.admin.query(`select plan_version_id from indicator_target where indicator_id = $1`, [
      drafted,
    ])
    expect(rows).toEqual([{ plan_version_id: 'demo-a/2027/1' }])
  })

  test('is mapped to a common one of its world, as far as the two can be compared', async () => {
    const map = (actor: typeof kdd, given: string, to = common) =>
      act(actor, 'mapIndicator', `indicator: "${local}", expectedVersion: 1, commonIndicator: "${to}", ${given}`, {
        of,
      })
    for (const actor of [fylket, husbanken, sintef, rindal])
      expect(refusedWith(await map(actor, 'comparability: SAME'))).toEqual(['ACT_NOT_YOURS'])
    expect(refusedWith(await map(aureKommune, 'comparability: PARTLY'))).toEqual(['REASON_NEEDED'])
    expect(refusedWith(await map(aureKommune, 'comparability: SAME', local))).toEqual(['UNKNOWN_KEY'])
    expect(await map(aureKommune, 'comparability: PARTLY, comparabilityReason: "Bare leide"')).toMatchObject({
      indicator: { edition: 2, comparability: 'PARTLY', commonIndicator: { id: common } },
    })
    expect(refusedWith(await map(centre, 'comparability: SAME'))).toEqual(['VERSION_CONFLICT'])
  })

  test('is judged by what all main parties have agreed to, and by nothing before', async () => {
    const agree = (actor: typeof kdd, judging: string) =>
      act(actor, 'agreeOnJudging', `indicator: "${local}", judging: "${judging}"`, { of })
    for (const actor of [husbanken, sintef, rindal, centre])
      expect(refusedWith(await agree(actor, 'Telles'))).toEqual(['ACT_NOT_YOURS'])
    for (const actor of [smolaKommune, aureKommune, kdd])
      expect(await agree(actor, 'Telles')).toMatchObject({ indicator: { judgingState: 'NOT_AGREED', judging: null } })
    expect(await agree(fylket, 'Telles ved nyttår')).toMatchObject({ indicator: { judgingState: 'NOT_AGREED' } })
    expect(await agree(fylket, 'Telles')).toMatchObject({
      indicator: { judgingState: 'AGREED', judging: 'Telles', edition: 3 },
    })
    // One who would have it otherwise does not undo what was agreed.
    const after = await agree(smolaKommune, 'Spørres')
    expect(after).toMatchObject({ indicator: { judging: 'Telles', edition: 3 } })
    expect(after.indicator.judgingConsents).toHaveLength(4)
    expect(await act(centre, 'agreeOnJudging', `indicator: "${common}", judging: "Telles likt"`, { of })).toMatchObject(
      {
        indicator: { judging: 'Telles likt', judgingState: 'AGREED' },
      },
    )
  })

  test('has targets set for its periods, each by who read what stood there', async () => {
    const aim = (actor: typeof kdd, given: string, indicator = local) =>
      act(actor, 'setTarget', `indicator: "${indicator}", ${given}`, { of })
    for (const actor of [kdd, fylket, husbanken, sintef, rindal, centre])
      expect(refusedWith(await aim(actor, 'period: "2026", value: 9'))).toEqual(['ACT_NOT_YOURS'])
    expect(refusedWith(await aim(smolaKommune, 'period: "i år", value: 9'))).toEqual(['PERIOD_UNKNOWN'])
    expect(refusedWith(await aim(smolaKommune, 'period: "2026", numerator: 1, denominator: 2'))).toEqual([
      'READING_UNFIT',
    ])
    expect(refusedWith(await aim(smolaKommune, 'period: "2026"'))).toEqual(['FIGURE_CONTRADICTS_STATE'])
    expect(await aim(smolaKommune, 'period: "2026", value: 9')).toMatchObject({
      indicator: { targets: [{ value: 9, edition: 1 }] },
    })
    expect(refusedWith(await aim(aureKommune, 'period: "2026", value: 8'))).toEqual(['VERSION_CONFLICT'])
    expect(await aim(aureKommune, 'period: "2026", value: 8, expectedVersion: 1')).toMatchObject({
      indicator: { targets: [{ value: 8, edition: 2 }] },
    })
    expect(await aim(smolaKommune, 'period: "2026", value: 20, planVersion: "demo-a/2027/1"')).toMatchObject({
      indicator: { targets: [{ value: 8 }], proposedTargets: [{ value: 20 }] },
    })
    expect(refusedWith(await aim(smolaKommune, 'period: "2026", value: 9', common))).toEqual(['ACT_NOT_YOURS'])
    expect(await aim(kdd, 'period: "2026", value: 90', common)).toMatchObject({ isDone: true })
  })

  test('has readings recorded, once each, and corrected with a reason; what they were stays readable', async () => {
    const ofReading = {
      of: 'observation { id edition value { value state } former { value { value } reason correctedOn } municipality { code } }',
    }
    const record = (actor: typeof kdd, given: string) =>
      act(actor, 'recordObservation', `indicator: "${local}", period: "2026-H1", ${given}`, ofReading)
    for (const actor of [kdd, fylket, husbanken, sintef, rindal, centre])
      expect(refusedWith(await record(actor, 'value: 4, state: REPORTED'))).toEqual(['ACT_NOT_YOURS'])
    expect(refusedWith(await record(smolaKommune, 'value: 4, state: REPORTED, municipality: "5061"'))).toEqual([
      'UNKNOWN_KEY',
    ])
    expect(refusedWith(await record(smolaKommune, 'value: 4, state: NOT_REPORTED'))).toEqual([
      'FIGURE_CONTRADICTS_STATE',
    ])
    const recorded = await record(smolaKommune, 'value: 4, state: PROVISIONAL')
    expect(recorded).toMatchObject({
      observation: { edition: 1, value: { value: 4, state: 'PROVISIONAL' }, former: [] },
    })
    expect(await record(smolaKommune, 'value: 1, state: REPORTED, municipality: "1573"')).toMatchObject({
      observation: { municipality: { code: '1573' } },
    })
    expect(refusedWith(await record(aureKommune, 'value: 4, state: REPORTED'))).toEqual([
      'OBSERVATION_RECORDED_ALREADY',
    ])
    const correct = (actor: typeof kdd, edition: number, reason: string) =>
      act(
        actor,
        'correctObservation',
        `observation: "${recorded.observation.id}", expectedVersion: ${edition}, value: 5, state: REPORTED${reason}`,
        ofReading,
      )
    expect(refusedWith(await correct(rindal, 1, ''))).toEqual(['ACT_NOT_YOURS'])
    expect(refusedWith(await correct(aureKommune, 1, ''))).toEqual(['REASON_NEEDED'])
    expect(await correct(aureKommune, 1, ', reason: "En var glemt"')).toMatchObject({
      observation: {
        edition: 2,
        value: { value: 5, state: 'REPORTED' },
        former: [{ value: { value: 4 }, reason: 'En var glemt' }],
      },
    })
    const late = await correct(smolaKommune, 1, ', reason: "En til"')
    expect(refusedWith(late)).toEqual(['VERSION_CONFLICT'])
    expect(JSON.parse(late.problems[0]!.values.find(({ name }) => name === 'changed')!.json)).toMatchObject({
      value: 5,
    })
  })

  test('that two record at once is recorded once', async () => {
    const asked = `indicator: "${local}", period: "2025", value: 2, state: REPORTED`
    const both = await Promise.all(
      [1, 2].map(() => act(smolaKommune, 'recordObservation', asked, { key: 'one reading of 2025' })),
    )
    expect(both.map(({ isRepeated }) => isRepeated).sort()).toEqual([false, true])
    const others = await Promise.all(
      [smolaKommune, aureKommune].map((actor) => act(actor, 'recordObservation', asked.replace('2025', '2024'))),
    )
    expect(others.map(({ isDone }) => isDone).sort()).toEqual([false, true])
  })
})

describe('a report', () => {
  const of = 'selfReport { id edition isPublic isAtEnd text attainment reportedOn former { text reason } }'
  const report = (actor: typeof kdd, objective: string | null, text = 'Det går bra') =>
    act(
      actor,
      'reportSelf',
      `agreement: "demo-a", ${objective ? `objective: "${objective}", ` : ''}year: 2026, attainment: PARTLY, text: "${text}"`,
      { of },
    )

  test('is begun as a draft by a party of the agreement, a partner for its own objectives', async () => {
    for (const actor of [sintef, rindal, centre])
      expect(refusedWith(await report(actor, 'demo-a/1'))).toEqual(['ACT_NOT_YOURS'])
    expect(refusedWith(await report(husbanken, 'demo-a/2'))).toEqual(['ACT_NOT_YOURS'])
    expect(refusedWith(await report(husbanken, null))).toEqual(['ACT_NOT_YOURS'])
    expect(refusedWith(await report(smolaKommune, 'demo-b/1'))).toEqual(['UNKNOWN_KEY'])
    for (const actor of [smolaKommune, aureKommune, fylket, kdd, husbanken])
      expect(await report(actor, 'demo-a/1')).toMatchObject({
        isDone: true,
        selfReport: { edition: 1, isPublic: false, isAtEnd: false },
      })
    expect(refusedWith(await report(smolaKommune, 'demo-a/1'))).toEqual(['SELF_REPORT_MADE_ALREADY'])
    expect(await report(smolaKommune, null)).toMatchObject({ isDone: true })
  })

  test('is changed and published by its own party alone; what was published is kept when it is corrected', async () => {
    const id = 'demo-a/1/report/1'
    const on = (actor: typeof kdd, name: string, edition: number, rest = '') =>
      act(actor, name, `selfReport: "${id}", expectedVersion: ${edition}${rest}`, { of })
    for (const actor of [aureKommune, kdd])
      expect(refusedWith(await on(actor, 'publishSelfReport', 1))).toEqual(['ACT_NOT_YOURS'])
    for (const actor of [husbanken, sintef, rindal])
      expect(refusedWith(await on(actor, 'publishSelfReport', 1))).toEqual(['UNKNOWN_KEY'])
    expect(await on(smolaKommune, 'correctSelfReport', 1, ', text: "Det går"')).toMatchObject({
      selfReport: { edition: 2, text: 'Det går', attainment: null, former: [] },
    })
    expect(refusedWith(await on(smolaKommune, 'publishSelfReport', 1))).toEqual(['VERSION_CONFLICT'])
    expect(await on(smolaKommune, 'publishSelfReport', 2)).toMatchObject({ selfReport: { isPublic: true } })
    expect(refusedWith(await on(smolaKommune, 'publishSelfReport', 2))).toEqual(['ACT_NOT_NOW'])
    expect(refusedWith(await on(smolaKommune, 'correctSelfReport', 2, ', text: "Det går fint"'))).toEqual([
      'REASON_NEEDED',
    ])
    expect(
      await on(smolaKommune, 'correctSelfReport', 2, ', text: "Det går fint", reason: "Mer er bygd"'),
    ).toMatchObject({
      selfReport: {
        edition: 3,
        isPublic: true,
        text: 'Det går fint',
        former: [{ text: 'Det går', reason: 'Mer er bygd' }],
      },
    })
    for (const actor of [husbanken, sintef])
      expect(refusedWith(await on(actor, 'correctSelfReport', 3, ', text: "a"'))).not.toEqual([])
  })
})

describe('an assessment', () => {
  const of = 'assessment { id edition isPublic conclusion rationale evidence { text indicator { id } } }'
  const said = 'year: 2026, conclusion: PARTLY, rationale: "Halvparten er bygd"'
  const id = 'demo-a/1/assessment/1'
  const on = (actor: typeof kdd, name: string, edition: number, rest = '') =>
    act(actor, name, `assessment: "${id}", expectedVersion: ${edition}${rest}`, { of })

  test('is begun by the evaluator of the pilot, and by nobody else', async () => {
    for (const actor of [smolaKommune, fylket, kdd, husbanken, centre, rindal, otherEvaluator])
      for (const [name, about] of [
        ['assessObjective', 'objective: "demo-a/1"'],
        ['assessObligation', 'obligation: "demo-a/OBL-1"'],
      ])
        expect(refusedWith(await act(actor, name!, `${about}, ${said}`))).toEqual(['ACT_NOT_YOURS'])
    const idle = anActor('sintef', ['REPORT'])
    expect(refusedWith(await act(idle, 'assessObjective', `objective: "demo-a/1", ${said}`))).toEqual(['TASK_MISSING'])
    expect(refusedWith(await act(sintef, 'assessObjective', `objective: "demo-a-2/1", ${said}`))).toEqual([
      'UNKNOWN_KEY',
    ])
    expect(
      refusedWith(
        await act(sintef, 'assessObjective', 'objective: "demo-a/1", year: 2026, conclusion: PARTLY, rationale: ""'),
      ),
    ).toEqual(['TEXT_NEEDED'])
    expect(await act(sintef, 'assessObjective', `objective: "demo-a/1", ${said}`, { of })).toMatchObject({
      assessment: { id, edition: 1, isPublic: false, evidence: [] },
    })
    expect(refusedWith(await act(sintef, 'assessObjective', `objective: "demo-a/1", ${said}`))).toEqual([
      'ASSESSMENT_BEGUN_ALREADY',
    ])
    expect(await act(sintef, 'assessObligation', `obligation: "demo-a/OBL-1", ${said}`)).toMatchObject({ isDone: true })
  })

  test('is published with evidence, and stands from then on', async () => {
    for (const actor of [smolaKommune, kdd, otherEvaluator])
      expect(refusedWith(await on(actor, 'publishAssessment', 1))).toEqual(['UNKNOWN_KEY'])
    expect(refusedWith(await on(sintef, 'publishAssessment', 1))).toEqual(['EVIDENCE_NEEDED'])
    const secret = ', evidence: [{ text: "Utkast", indicator: "demo-a/m50/indicator-1" }]'
    expect(refusedWith(await on(sintef, 'changeAssessment', 1, secret))).toEqual(['UNKNOWN_KEY'])
    const evidence = ', evidence: [{ text: "Målinger", indicator: "demo-a/1/indicator-1" }, { text: "Befaring" }]'
    expect(await on(sintef, 'changeAssessment', 1, evidence)).toMatchObject({
      assessment: {
        edition: 2,
        conclusion: 'PARTLY',
        evidence: [{ indicator: { id: 'demo-a/1/indicator-1' } }, { indicator: null }],
      },
    })
    expect(refusedWith(await on(sintef, 'publishAssessment', 1))).toEqual(['VERSION_CONFLICT'])
    expect(await on(sintef, 'publishAssessment', 2)).toMatchObject({ assessment: { isPublic: true } })
    for (const name of ['publishAssessment', 'changeAssessment'])
      expect(refusedWith(await on(sintef, name, 2))).toEqual(['ACT_NOT_NOW'])
    expect(refusedWith(await on(smolaKommune, 'publishAssessment', 2))).toEqual(['ACT_NOT_YOURS'])
    // A later one follows it.
    expect(await act(sintef, 'assessObjective', `objective: "demo-a/1", ${said}`)).toMatchObject({ isDone: true })
  })
})

describe('beside the work', () => {
  test('other effort is put on record by main parties and the evaluator', async () => {
    const of = 'supplementaryEffort { id title amount { value state } municipality { code } }'
    const record = (actor: typeof kdd, given: string) =>
      act(actor, 'recordSupplementaryEffort', `pilot: "demo-a", title: "Ny ferge", fromYear: 2026, ${given}`, { of })
    for (const actor of [husbanken, rindal, otherEvaluator, centre])
      expect(refusedWith(await record(actor, 'amountState: NOT_REPORTED'))).toEqual(['ACT_NOT_YOURS'])
    expect(refusedWith(await record(sintef, 'amount: 5, amountState: NOT_REPORTED'))).toEqual([
      'FIGURE_CONTRADICTS_STATE',
    ])
    expect(refusedWith(await record(sintef, 'toYear: 2025, amountState: NOT_REPORTED'))).toEqual(['YEARS_REVERSED'])
    expect(refusedWith(await record(sintef, 'municipality: "5061", amountState: NOT_REPORTED'))).toEqual([
      'UNKNOWN_KEY',
    ])
    expect(await record(sintef, 'amount: 1200.5, amountState: REPORTED, municipality: "1573"')).toMatchObject({
      supplementaryEffort: { amount: { value: 1200.5, state: 'REPORTED' }, municipality: { code: '1573' } },
    })
    for (const actor of [smolaKommune, fylket, kdd])
      expect(await record(actor, 'amountState: NOT_REPORTED')).toMatchObject({ isDone: true })
  })

  test('a lesson is shared by a municipality, and used by another pilot', async () => {
    const of = 'lesson { id title pilot { id } uses { pilot { id } measure { id } note usedOn } }'
    const share = (actor: typeof kdd, given = '') =>
      act(actor, 'shareLesson', `pilot: "demo-a", title: "Spør først", text: "Spør de unge"${given}`, { of })
    for (const actor of [kdd, fylket, husbanken, sintef, rindal])
      expect(refusedWith(await share(actor))).toEqual(['ACT_NOT_YOURS'])
    expect(refusedWith(await share(smolaKommune, ', measure: "demo-b/m1"'))).toEqual(['UNKNOWN_KEY'])
    const shared = await share(smolaKommune, ', objective: "demo-a/1"')
    const { id } = shared.lesson
    const use = (actor: typeof kdd, lesson = id, given = '') =>
      act(actor, 'useLesson', `lesson: "${lesson}", pilot: "demo-b"${given}`, { of })
    expect(refusedWith(await use(smolaKommune))).toEqual(['ACT_NOT_YOURS'])
    expect(await use(rindal, id, ', measure: "demo-b/m1", note: "Vi spurte"')).toMatchObject({
      lesson: {
        uses: [{ pilot: { id: 'demo-b' }, measure: { id: 'demo-b/m1' }, note: 'Vi spurte', usedOn: '2026-11-23' }],
      },
    })
    const secret = await share(smolaKommune, ', measure: "demo-a/m50"')
    expect(refusedWith(await use(rindal, secret.lesson.id))).toEqual(['UNKNOWN_KEY'])
  })
})

test('what belongs to the end waits for it', async () => {
  const conclusion = 'objective: "demo-a/1", conclusion: PARTLY, rationale: "a", effortNote: "a"'
  expect(refusedWith(await act(sintef, 'conclude', conclusion))).toEqual(['ACT_NOT_NOW'])
  expect(
    refusedWith(await act(smolaKommune, 'reportAttainment', 'objective: "demo-a/1", attainment: PARTLY, text: "a"')),
  ).toEqual(['ACT_NOT_NOW'])
  expect(
    refusedWith(
      await act(husbanken, 'reportOnObligation', 'obligation: "demo-a/OBL-1", attainment: PARTLY, text: "a"'),
    ),
  ).toEqual(['ACT_NOT_NOW'])
})

test('what is written in the demonstration world is made up, and the chain holds', async () => {
  for (const table of [
    'evaluation_strategy',
    'indicator',
    'indicator_target',
    'observation',
    'self_report',
    'assessment',
    'evidence',
    'lesson',
    'judging_consent',
  ]) {
    const { rows } = await room.admin.query(`select distinct provenance from ${table} where provenance <> 'VERIFIED'`)
    expect([table, rows]).toEqual([table, [{ provenance: 'SYNTHETIC' }]])
  }
  expect((await room.admin.query('select * from platform.verify()')).rows).toEqual([])
}, 30_000)

test('what is written in the real world is reported', async () => {
  const made = await act(kdd, 'proposeStrategy', 'title: "Felles", text: "Slik"', {
    of: 'evaluationStrategy { id world provenance }',
  })
  expect(made.evaluationStrategy).toEqual({ id: 'strategy-1', world: 'REAL', provenance: 'REPORTED' })
})
