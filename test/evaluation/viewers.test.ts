import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loginUrl } from '../../subgraphs/foundation/database/logins.js'
import { actingIn, kdd, refusedWith, sintef, smolaKommune, type ViewerName, viewers, writeCast } from './actors.js'
import { type EvaluationRoom, evaluationRoom } from './room.js'
import { approve, planOf } from './small-world.js'
import { insertIn, writeIn } from './writing.js'

/*
 * What is not public yet, and who sees it: now and at each revision before, in the graph and as the login that reads for
 * organisations. The moments are told one after the other, in the words of what had just been done.
 */
let room: EvaluationRoom
let login: pg.Client
const act = actingIn(() => room)
const moments: Record<string, number> = {}

const counted = 'kind: RESULT, form: AMOUNT, unit: "boliger", direction: UP, accumulation: PERIODIC'
const indicator = 'demo-a/indicator-1'
const report = 'demo-a/1/report/1'
const assessment = 'demo-a/1/assessment/1'

beforeAll(async () => {
  room = await evaluationRoom()
  login = new pg.Client({ connectionString: loginUrl(room.url, 'evaluation_viewer', room.secret) })
  await login.connect()
  await writeCast(room)
  moments.begun = await insertIn(room.admin, 'action_plans', planOf('demo-a', 2027, 1, 'DRAFT'))
  const done = async (moment: string, doing: ReturnType<typeof act>) => {
    const { isDone, revision, problems } = await doing
    expect([moment, isDone, problems]).toEqual([moment, true, []])
    moments[moment] = revision!
  }
  await done(
    'counted',
    act(
      smolaKommune,
      'defineIndicator',
      `agreement: "demo-a", planVersion: "demo-a/2027/1", name: "Boliger", ${counted}`,
    ),
  )
  await done('aimed', act(smolaKommune, 'setTarget', `indicator: "${indicator}", period: "2027", value: 10`))
  const read = await act(
    smolaKommune,
    'recordObservation',
    `indicator: "${indicator}", period: "2026", value: 3, state: REPORTED`,
    {
      of: 'observation { id }',
    },
  )
  await done(
    'corrected',
    act(
      smolaKommune,
      'correctObservation',
      `observation: "${read.observation.id}", expectedVersion: 1, value: 4, state: REPORTED, reason: "En til"`,
    ),
  )
  await done('judged', act(smolaKommune, 'agreeOnJudging', `indicator: "${indicator}", judging: "Telles"`))
  await done(
    'reported',
    act(smolaKommune, 'reportSelf', 'agreement: "demo-a", objective: "demo-a/1", year: 2026, text: "Godt"'),
  )
  await done(
    'assessed',
    act(
      sintef,
      'assessObjective',
      'objective: "demo-a/1", year: 2026, conclusion: PARTLY, rationale: "Halvt", evidence: [{ text: "Befaring" }]',
    ),
  )
  await done('proposed', act(kdd, 'proposeStrategy', 'agreement: "demo-a-2", title: "Neste", text: "Som før"'))
  await done(
    'learned',
    act(smolaKommune, 'shareLesson', 'pilot: "demo-a", objective: "demo-a-2/1", title: "Vent", text: "Litt"'),
  )
  moments.shared = await writeIn(room.admin, 'action_plans', () =>
    room.admin.query(`update plan_version set shared_on = '2026-11-23' where id = 'demo-a/2027/1'`),
  )
  moments.approved = await approve(room.admin, 'demo-a/2027/1')
  await done('published', act(smolaKommune, 'publishSelfReport', `selfReport: "${report}", expectedVersion: 1`))
  await done(
    'rewritten',
    act(
      smolaKommune,
      'correctSelfReport',
      `selfReport: "${report}", expectedVersion: 1, text: "Bedre", reason: "Mer er bygd"`,
    ),
  )
  await done('concluded', act(sintef, 'publishAssessment', `assessment: "${assessment}", expectedVersion: 1`))
}, 90_000)
afterAll(async () => {
  await login?.end()
  await room?.end()
})

const municipalities: readonly ViewerName[] = ['smolaKommune', 'aureKommune', 'fylket']
const mainParties: readonly ViewerName[] = [...municipalities, 'kdd']
const nextParties: readonly ViewerName[] = ['smolaKommune', 'kdd']
const everyone = Object.keys(viewers) as ViewerName[]
const nobody: readonly ViewerName[] = []

interface Shown {
  /** A row of it, and what of the graph answers it. */
  readonly row: string
  readonly question?: string
  /** Who sees it from which moment on, by the name of the moment: until the next one. */
  readonly from: Readonly<Record<string, readonly ViewerName[]>>
}

const draftPlan = (since: string) => ({ [since]: municipalities, shared: mainParties, approved: everyone })

/** By hand, from section 5 of the plan of the house. */
const shown: Readonly<Record<string, Shown>> = {
  'the indicator of a draft plan': {
    row: `indicator where id = '${indicator}'`,
    question: `{ found: indicator(id: "${indicator}") { id } }`,
    from: draftPlan('counted'),
  },
  'its target': { row: `indicator_target where indicator_id = '${indicator}'`, from: draftPlan('aimed') },
  'its reading': { row: `observation where indicator_id = '${indicator}'`, from: draftPlan('corrected') },
  'what the reading was': { row: `former_observation where reason = 'En til'`, from: draftPlan('corrected') },
  'who has agreed how it is judged': {
    row: `judging_consent where indicator_id = '${indicator}'`,
    from: { judged: municipalities, shared: mainParties },
  },
  'a report that is a draft': {
    row: `self_report where id = '${report}'`,
    question: `{ found: selfReport(id: "${report}") { id } }`,
    from: { reported: mainParties, published: everyone },
  },
  'what a report said before': {
    row: `former_self_report where self_report_id = '${report}'`,
    from: { rewritten: everyone },
  },
  'an assessment that is a draft': {
    row: `assessment where id = '${assessment}'`,
    question: `{ found: assessment(id: "${assessment}") { id } }`,
    from: { assessed: ['sintef'], concluded: everyone },
  },
  'what it rests on': {
    row: `evidence where assessment_id = '${assessment}'`,
    from: { assessed: ['sintef'], concluded: everyone },
  },
  'the strategy of a draft agreement': {
    row: `evaluation_strategy where id = 'demo-a-2/strategy-1'`,
    from: { proposed: nextParties },
  },
  'a lesson of a draft agreement': {
    row: `lesson where id = 'demo-a/lesson/1'`,
    question: `{ found: lesson(id: "demo-a/lesson/1") { id } }`,
    from: { learned: nextParties },
  },
}

/** Who sees it once the moment has passed. */
function seenBy({ from }: Shown, revision: number): readonly ViewerName[] {
  const passed = Object.keys(from).filter((moment) => moments[moment]! <= revision)
  return passed.length === 0 ? nobody : from[passed.at(-1)!]!
}

/** As an organisation's login reads it; null for one that says nobody it reads for. */
async function rowsSeen(row: string, viewer: ViewerName, revision: number | null): Promise<number> {
  const party = viewers[viewer]?.party ?? ''
  await login.query('begin read only')
  await login.query(`set local platform.viewer = '${party}'; set local platform.day = '2026-11-23'`)
  if (revision !== null)
    await login.query(
      `set local search_path = evaluation_as_of, published_as_of, keys_as_of, pg_temp; set local platform.as_of = ${revision}`,
    )
  try {
    return (await login.query(`select count(*)::int from ${row}`)).rows[0].count
  } finally {
    await login.query('rollback')
  }
}

describe.each(Object.entries(shown))('%s', (_, what) => {
  test('is given, as rows, to those whose it is at each moment, and to nobody else', async () => {
    for (const [moment, revision] of Object.entries(moments))
      for (const viewer of everyone)
        expect([moment, viewer, (await rowsSeen(what.row, viewer, revision)) > 0]).toEqual([
          moment,
          viewer,
          seenBy(what, revision).includes(viewer),
        ])
  })

  test('is given in the present as at the last moment', async () => {
    for (const viewer of everyone)
      expect([viewer, (await rowsSeen(what.row, viewer, null)) > 0]).toEqual([
        viewer,
        seenBy(what, Number.POSITIVE_INFINITY).includes(viewer),
      ])
  })
})

const asked = Object.entries(shown).flatMap(([name, what]) =>
  what.question ? [[name, what.question, what] as const] : [],
)

test.each(asked)('%s is told in the graph as its rows are given', async (_, question, what) => {
  for (const [moment, revision] of Object.entries(moments))
    for (const viewer of everyone) {
      const { data, errors } = await room.ask(question, {}, { revision, actor: viewers[viewer]! })
      const isThere = data?.found != null
      expect([moment, viewer, errors, isThere]).toEqual([
        moment,
        viewer,
        undefined,
        seenBy(what, revision).includes(viewer),
      ])
    }
})

test('what a draft plan aims at, and who has agreed how it is judged, is told with the indicator', async () => {
  const question = `{ indicator(id: "${indicator}") { targets { value } proposedTargets { value } judgingConsents { judging } } }`
  for (const [moment, revision] of Object.entries(moments)) {
    const isDraft = revision < moments.approved!
    for (const viewer of everyone) {
      const { data } = await room.ask(question, {}, { revision, actor: viewers[viewer]! })
      const told = (name: string): number => data.indicator?.[name].length ?? 0
      const sees = (what: string): boolean => seenBy(shown[what]!, revision).includes(viewer)
      expect([moment, viewer, told('proposedTargets'), told('targets'), told('judgingConsents')]).toEqual([
        moment,
        viewer,
        isDraft && sees('its target') ? 1 : 0,
        !isDraft && sees('its target') ? 1 : 0,
        sees('who has agreed how it is judged') ? 1 : 0,
      ])
    }
  }
})

test('every table that shows viewers more than the public is in this test, or hangs on one that is', async () => {
  const { rows } = await room.admin.query<{ name: string }>(
    `select tablename as name from pg_policies where schemaname = 'evaluation' and policyname = 'what_the_viewer_may_see'
       and tablename not like '%\\_history' order by 1`,
  )
  const here = Object.values(shown).map(({ row }) => row.split(' ')[0]!)
  const hanging = [
    'assessment_effort',
    'criterion',
    'design_adaptation',
    'evaluation_question',
    'lesson_use',
    'strategy_consent',
    'unreported_reason',
  ]
  expect(rows.map(({ name }) => name)).toEqual([...new Set([...here, ...hanging])].sort())
})

test('the history of rows is no way around it', async () => {
  const drafts = `evaluation.assessment_history where id = '${assessment}' and publication = 'DRAFT'`
  for (const viewer of everyone)
    for (const revision of [null, ...Object.values(moments)]) {
      const isTheirs =
        viewer === 'sintef' && revision !== null && seenBy(shown['an assessment that is a draft']!, revision) !== nobody
      if (!isTheirs) expect([viewer, revision, await rowsSeen(drafts, viewer, revision)]).toEqual([viewer, revision, 0])
    }
  expect(await rowsSeen(drafts, 'sintef', moments.proposed!)).toBe(1)
})

test('lists, counts and the pilot’s quality of data tell no more than the rows', async () => {
  const question = `{ assessments(world: DEMO, where: { pilot: { eq: "demo-a" } }) { totalCount }
    selfReports(world: DEMO, where: { pilot: { eq: "demo-a" } }) { totalCount }
    dataQuality(pilot: "demo-a") { known } }`
  const at = async (viewer: ViewerName, moment: string) =>
    (await room.ask(question, {}, { revision: moments[moment]!, actor: viewers[viewer]! })).data
  const before = await at('anyone', 'proposed')
  expect(before).toMatchObject({ assessments: { totalCount: 0 }, selfReports: { totalCount: 0 } })
  for (const viewer of everyone) {
    const { assessments, selfReports, dataQuality } = await at(viewer, 'proposed')
    expect([viewer, assessments.totalCount]).toEqual([viewer, viewer === 'sintef' ? 1 : 0])
    expect([viewer, selfReports.totalCount]).toEqual([viewer, mainParties.includes(viewer) ? 1 : 0])
    // What is not published is no figure that anyone has reported.
    expect([viewer, dataQuality.known]).toEqual([viewer, before.dataQuality.known])
  }
})

test('an act on what one may not see is refused as one on what is not there', async () => {
  const asked = (id: string) => `assessment: "${id}", expectedVersion: 1`
  await act(sintef, 'assessObjective', 'objective: "demo-a/2", year: 2026, conclusion: PARTLY, rationale: "Halvt"')
  for (const id of ['demo-a/2/assessment/1', 'demo-a/2/assessment/99']) {
    const refused = await act(smolaKommune, 'publishAssessment', asked(id))
    expect([refusedWith(refused), refused.problems[0]!.path]).toEqual([['UNKNOWN_KEY'], ['assessment']])
  }
})
