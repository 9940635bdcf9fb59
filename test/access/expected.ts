import type { Task } from '../../subgraphs/foundation/access/actor.js'
import type { Kind, RoleName } from './roles.js'
import type { Secret } from './secrets.js'
import {
  agreement,
  allocated,
  assessment,
  commonIndicator,
  draftAgreement,
  draftInvitation,
  followUp,
  grant,
  indicator,
  invitation,
  lineOf,
  measureOf,
  planNames,
  planOfDraftAgreement,
  plans,
  report,
  spent,
  spokenOf,
  versionOf,
} from './world.js'

/*
 * The reviewed table of access: a row for each query, each sort of thing that rooms look up by key, and each act. Who is told
 * of what is not public stands in `secrets.ts`; here stands what of it a question leads to, and whose an act is.
 */

/** Of the plans that are not approved: what is said of the whole, and of the objectives of partner and invited. */
const ofPlans = (...parts: readonly (0 | 1 | 2)[]): Secret[] =>
  planNames.flatMap((plan) => parts.map((part): Secret => `${plan} plan/${part}`))

const reasons: readonly Secret[] = ['reasons/0', 'reasons/1', 'reasons/2']

/** How a query is asked, and what that is not public it tells those whose it is: nothing, where it tells all the same. */
export interface QueryRow {
  /** Its arguments, once for each time it is asked. */
  readonly asked: readonly string[]
  readonly tells: readonly Secret[]
}

/** A key of nothing: what one may not see is answered as it is. */
export const nowhere = 'demo-a/nowhere'

const inDemo = (...tells: readonly Secret[]): QueryRow => ({ asked: ['world: DEMO'], tells })
const once = (asked: string, ...tells: readonly Secret[]): QueryRow => ({ asked: [asked], tells })
const totals = (of = ''): QueryRow => once(`world: DEMO, groupBy: [PILOT], first: 50${of}`)
/** By key; `tells` of all of them together. */
const byKey = (keys: readonly string[], ...tells: readonly Secret[]): QueryRow => ({
  asked: [...keys, nowhere].map((key) => `id: "${key}"`),
  tells,
})

/** By key, plans that are told to some are asked of in two states; lists, totals and plans themselves in all. */
const written = ['draft', 'shared'] as const
const ofWritten = (...parts: readonly (0 | 1 | 2)[]): Secret[] =>
  written.flatMap((plan) => parts.map((part): Secret => `${plan} plan/${part}`))
const measures = written.flatMap((plan) => [measureOf(plan, 1), measureOf(plan, 2)])
const writtenLines = written.flatMap((plan) => [lineOf(plan, 1), lineOf(plan, 2)])

export const queries: Readonly<Record<string, QueryRow>> = {
  actionPlan: byKey(
    [...planNames.map((plan) => `${agreement}/${plans[plan].year}`), `${draftAgreement}/2031`],
    'draft agreement',
  ),
  actionPlans: inDemo('draft agreement'),
  agreement: byKey([agreement, draftAgreement], 'contact', 'draft agreement', 'plan of a draft agreement/0'),
  agreementDrafts: inDemo('draft agreement', 'plan of a draft agreement/0'),
  agreements: inDemo('contact'),
  appropriations: inDemo(),
  assessment: byKey([assessment], 'assessment'),
  assessments: inDemo('assessment'),
  bodies: inDemo('draft agreement'),
  body: byKey([`${draftAgreement}/b`], 'draft agreement'),
  counties: once(''),
  county: once('code: "15"'),
  dataQuality: once(`pilot: "${agreement}"`, ...ofPlans(0)),
  evaluationDesigns: inDemo('draft agreement'),
  evaluationStrategies: inDemo('draft agreement'),
  followUps: inDemo(),
  grant: byKey([grant]),
  grantSchemes: inDemo(),
  grants: inDemo(),
  indicator: byKey(
    [indicator, ...written.map((plan) => `counted/${plan}`), 'counted/next'],
    ...ofWritten(0),
    'draft agreement',
    'judging',
  ),
  indicatorTotals: totals(`, indicator: "${commonIndicator}"`),
  indicators: inDemo(...ofPlans(0), 'draft agreement', 'judging'),
  lesson: byKey([...written.map((plan) => `lesson/${plan}`), 'next-lesson'], ...ofWritten(1), 'draft agreement'),
  lessons: inDemo(...ofPlans(1), 'draft agreement'),
  measure: byKey(
    [...measures, `${draftAgreement}/m1`],
    ...ofWritten(1, 2),
    'plan of a draft agreement/1',
    'draft agreement',
  ),
  measureTotals: totals(),
  measures: inDemo(),
  moneyEntries: inDemo(...ofPlans(1, 2)),
  moneyEntry: byKey(writtenLines, ...ofWritten(1, 2)),
  moneyTotals: totals(', stage: PLANNED'),
  municipalities: once('first: 20'),
  municipality: once('code: "1573"'),
  objective: byKey(
    [`${agreement}/1`, `${agreement}/2`, `${draftAgreement}/1`],
    ...ofPlans(1, 2),
    'assessment',
    'draft agreement',
    'report',
  ),
  objectives: inDemo(...ofPlans(1, 2), 'assessment', 'report'),
  obligation: byKey([`${agreement}/OBL-1`, `${draftAgreement}/o`], 'draft agreement'),
  obligationTotals: totals(),
  obligations: inDemo(),
  parties: once('world: DEMO, where: { kind: { in: [STATE_AGENCY] } }', ...ofPlans(1), 'draft agreement'),
  party: byKey(
    ['smola-kommune', 'husbanken', 'sintef'],
    ...ofPlans(1),
    'assessment',
    'draft agreement',
    'report',
    'member',
    'reader',
  ),
  partyByOrganisationNumber: once('number: "945685263"', 'draft agreement', 'report', 'member', 'reader'),
  pilot: byKey([agreement], 'draft agreement'),
  pilots: inDemo('draft agreement'),
  planVersion: byKey(
    [...planNames.map(versionOf), planOfDraftAgreement],
    ...ofPlans(0, 1, 2),
    ...reasons,
    'dialogue',
    'draft agreement',
    'plan of a draft agreement/0',
    'plan of a draft agreement/1',
  ),
  recordedActs: inDemo('act on a draft plan', 'act on an assessment'),
  scheme: byKey(['access-scheme']),
  schemeUse: inDemo(),
  schemeUses: inDemo(),
  schemes: inDemo(),
  selfReport: byKey([report], 'report'),
  selfReports: inDemo('report'),
  source: byKey(['norway-open-data']),
  sourceConflicts: once(''),
  statisticsTables: once(''),
  tasks: once(''),
  theme: byKey(['housing']),
  themes: once(''),
}

/** Fields that tell of an agreement that is a draft. */
const told = (...fields: readonly string[]): Readonly<Record<string, readonly Secret[]>> =>
  Object.fromEntries(fields.map((field) => [field, ['draft agreement']]))
const measuresOfPlans: readonly Secret[] = [...ofPlans(1, 2), 'plan of a draft agreement/1']
const ofPlanOfDraft: readonly Secret[] = ['plan of a draft agreement/0']
const countedInPlans: readonly Secret[] = [...ofPlans(0), 'draft agreement']

/**
 * By room and type: what each field of what is looked up by key tells, of what is not public. A field that is not named tells
 * nothing of it.
 */
export const lookUps: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, readonly Secret[]>>>>>> =
  {
    parties: {
      Agreement: {
        ...told('title', 'approvals', 'mainParties', 'participations', 'objectives', 'obligations', 'anchorings'),
        ...told('followUpRules', 'bodies', 'openQuestions', 'disagreements', 'editions'),
        contacts: ['contact', 'draft agreement'],
      },
      Body: told('name', 'agreement', 'meetings'),
      County: {},
      Municipality: {},
      Objective: told('title', 'agreement', 'namedPartners', 'obligations', 'crossReferences'),
      Obligation: told('section', 'text', 'agreement', 'objective', 'debtors', 'followUps'),
      Participation: told('scope', 'agreement'),
      Party: { ...told('participations', 'bodies'), apiKeys: ['reader'], members: ['member'] },
      Pilot: told('bodies'),
      Source: {},
      Theme: {},
    },
    'action-plans': {
      ActionPlan: {},
      Agreement: {
        dialogueMeetings: ofPlanOfDraft,
        politicalTreatments: ofPlanOfDraft,
        statusReports: ofPlanOfDraft,
      },
      Body: {},
      County: {},
      Measure: { versions: measuresOfPlans },
      MeasureVersion: {
        ...{ title: measuresOfPlans, description: ofPlans(1, 2), partners: ofPlans(1, 2) },
        ...{ milestones: ofPlans(1, 2), risks: ofPlans(1, 2) },
      },
      Municipality: {},
      Objective: { endorsements: ofPlans(1, 2) },
      Party: { endorsements: ofPlans(1, 2) },
      Pilot: {},
      PlanVersion: {
        ...{ content: [...ofPlans(0), 'plan of a draft agreement/0'], measures: measuresOfPlans },
        ...{ consents: ofPlans(0), responsibilities: ofPlans(0), unmetObjectives: ofPlans(0) },
        ...{ settledFinancing: ofPlans(0), priorities: ofPlans(1, 2), endorsements: ofPlans(1, 2) },
        ...{ returnNotes: reasons, dialogues: ['dialogue'] },
      },
      Source: {},
      Theme: {},
    },
    funding: {
      Agreement: {},
      Appropriation: {},
      AuditStatement: {},
      County: {},
      Grant: {},
      GrantScheme: {},
      Measure: { money: ofPlans(1, 2) },
      MeasureVersion: { financing: ofPlans(1, 2) },
      MoneyEntry: { reference: ofPlans(1, 2), note: ofPlans(1, 2), revisions: ofPlans(1, 2) },
      Municipality: {},
      Objective: {},
      Party: {},
      Pilot: {},
      PlanVersion: {},
      Scheme: {},
      SchemeUse: {},
      Source: {},
      Theme: {},
    },
    evaluation: {
      Agreement: { designAdaptations: ['draft agreement'] },
      County: {},
      EvaluationDesign: { adaptations: ['draft agreement'] },
      EvaluationStrategy: { title: ['draft agreement'] },
      Indicator: {
        ...{ name: countedInPlans, description: countedInPlans, observations: countedInPlans },
        ...{ latestObservation: countedInPlans, judgingConsents: [...countedInPlans, 'judging'] },
      },
      Lesson: {
        ...{ title: [...ofPlans(1), 'draft agreement'], text: [...ofPlans(1), 'draft agreement'], uses: ofPlans(1) },
      },
      Measure: { lessons: ofPlans(1) },
      Municipality: {},
      Objective: { assessments: ['assessment'], selfReports: ['report'] },
      Obligation: {},
      Party: { assessments: ['assessment'], selfReports: ['report'] },
      Pilot: {},
      PlanVersion: {},
      Source: {},
      Theme: {},
    },
  }

/** What refuses somebody, once they have the task, where that is said otherwise. */
interface Refused {
  readonly task?: Task
  readonly refusedWith: string
}

/** Who may do an act, by what they are to the agreement, with which task. */
type By = Readonly<Partial<Record<Kind, Task | Refused>>>

export interface ActRow {
  readonly by: By
  /** What it is done to, with those who are told of it: everybody, or whoever is told of one of these. */
  readonly to: Readonly<Record<string, 'everybody' | readonly Secret[]>>
  /** Its arguments beside the idempotency key, for what it is done to. */
  readonly given: (key: string) => string
  /** What refuses those whose act it is not. */
  readonly otherwise: string
}

const act = (by: By, to: ActRow['to'], given: ActRow['given'], otherwise = 'ACT_NOT_YOURS'): ActRow => ({
  ...{ by, to, given, otherwise },
})

const agreements: ActRow['to'] = { [agreement]: 'everybody', [draftAgreement]: ['draft agreement'] }
const drafted: ActRow['to'] = {
  [versionOf('draft')]: ['draft plan/0'],
  [versionOf('shared')]: ['shared plan/1', 'shared plan/2'],
  [planOfDraftAgreement]: ['plan of a draft agreement/0'],
}
const submitted: ActRow['to'] = {
  [versionOf('submitted')]: ['submitted plan/1', 'submitted plan/2'],
  [versionOf('draft')]: ['draft plan/0'],
}
const shared: ActRow['to'] = { ...submitted, [versionOf('shared')]: ['shared plan/1', 'shared plan/2'] }
const approved: ActRow['to'] = { [`${agreement}/2026/1`]: 'everybody', [versionOf('draft')]: ['draft plan/0'] }
const spokenOfDraft: ActRow['to'] = {
  [spokenOf('draft', 1)]: ['draft plan/1'],
  [spokenOf('shared', 1)]: ['shared plan/1'],
  [spokenOf('shared', 2)]: ['shared plan/2'],
}
const spokenOfApproved: ActRow['to'] = { [`${agreement}/2026/1/m1`]: 'everybody', ...spokenOfDraft }
const linesOfDraft: ActRow['to'] = {
  [lineOf('draft', 1)]: ['draft plan/1'],
  [lineOf('shared', 1)]: ['shared plan/1'],
  [lineOf('shared', 2)]: ['shared plan/2'],
}
const counted: ActRow['to'] = {
  [indicator]: 'everybody',
  'counted/draft': ['draft plan/0'],
  'counted/shared': ['shared plan/0'],
  'counted/next': ['draft agreement'],
}
const objectives: ActRow['to'] = { [`${agreement}/1`]: 'everybody', [`${draftAgreement}/1`]: ['draft agreement'] }
const obligations: ActRow['to'] = { [`${agreement}/OBL-1`]: 'everybody', [`${draftAgreement}/o`]: ['draft agreement'] }
const only = (key: string): ActRow['to'] => ({ [key]: 'everybody' })

const drafts: By = { municipality: 'DRAFT' }
const submits: By = { municipality: 'SUBMIT' }
const reports: By = { municipality: 'REPORT' }
/** The state reports too, and not this. */
const reportsOwn: By = { ...reports, state: { task: 'REPORT', refusedWith: 'ACT_NOT_YOURS' } }
const approves: By = { state: 'APPROVE' }
const handles: By = { state: 'HANDLE' }
const assesses: By = { evaluator: 'ASSESS' }
const agrees: By = { municipality: 'SUBMIT', county: 'SUBMIT', state: 'APPROVE' }
const everyone: By = { municipality: 'REPORT', county: 'REPORT', state: 'REPORT' }
/** Of the first objective, which is the named partner's. */
const endorses: By = { partner: 'ENDORSE', invited: { refusedWith: 'UNKNOWN_KEY' } }

/** Who keeps the registers of the platform. */
const keeps: By = { state: 'ADMINISTER', centre: 'ADMINISTER' }
const keepsBodies: By = { municipality: 'REPORT', county: 'REPORT', state: 'HANDLE' }
const ofItsOwn: By = { municipality: 'ADMINISTER' }
const worksOn: By = {
  ...{ municipality: 'ADMINISTER', county: 'ADMINISTER', state: 'ADMINISTER', partner: 'ADMINISTER' },
  ...{ invited: 'ADMINISTER', centre: 'ADMINISTER', evaluator: 'ADMINISTER' },
}
const contacts: ActRow['to'] = {
  [`contact/${agreement}`]: ['contact'],
  [`contact/${draftAgreement}`]: ['draft agreement'],
}

const version = 'expectedVersion: 1'
const change = `reason: "x", ${version}`
const decision = 'body: "x", reference: { case: "x" }'
/** The first objective of the agreement that a plan is of. */
const objectiveOf = (plan: string): string => `${plan.split('/')[0]}/1`
const anIndicator = 'name: "x", unit: "x", kind: RESULT, form: AMOUNT, direction: UP, accumulation: PERIODIC'

/** An act may have several rows, for things of different sorts. */
export const acts: Readonly<Record<string, ActRow | readonly ActRow[]>> = {
  adaptDesign: act(drafts, agreements, (key) => `design: "access-design", agreement: "${key}", text: "x"`),
  addCriterion: [
    act(drafts, agreements, (key) => `question: "access-question", agreement: "${key}", text: "x"`),
    act(handles, only('access-question'), (key) => `question: "${key}", text: "x"`),
    act(drafts, { 'next-question': ['draft agreement'] }, (key) => `question: "${key}", text: "x"`),
  ],
  addFinancingLine: act(
    drafts,
    spokenOfDraft,
    (key) => `measureVersion: "${key}", line: { source: MUNICIPALITY, amount: 5 }`,
  ),
  addMeasure: act(
    drafts,
    drafted,
    (key) => `planVersion: "${key}", measure: { title: "x", objectives: [{ objective: "${objectiveOf(key)}" }] }`,
  ),
  addQuestion: [
    act(drafts, agreements, (key) => `design: "access-design", agreement: "${key}", text: "x"`),
    act(handles, only('access-design'), (key) => `design: "${key}", text: "x"`),
  ],
  agreeOnJudging: act(agrees, counted, (key) => `indicator: "${key}", judging: "x"`),
  agreeOnStrategy: act(
    agrees,
    { 'access-strategy': 'everybody', 'next-strategy': ['draft agreement'] },
    (key) => `strategy: "${key}", ${version}`,
  ),
  agreeToPlan: act(submits, drafted, (key) => `planVersion: "${key}", ${version}`),
  allocate: act(
    submits,
    agreements,
    (key) => `agreement: "${key}", year: 2026, objective: "${key}/1", source: MUNICIPALITY, amount: 5`,
  ),
  amendPlan: act(drafts, approved, (key) => `planVersion: "${key}", reference: "x"`),
  answerInvitation: act(
    { invited: 'ENDORSE' },
    { [invitation]: 'everybody', [draftInvitation]: ['draft agreement'] },
    (key) => `invitation: "${key}", answer: ACCEPTED`,
  ),
  approvePlan: act(approves, submitted, (key) => `planVersion: "${key}", reference: "x", ${version}`),
  assessObjective: act(
    assesses,
    objectives,
    (key) => `objective: "${key}", year: 2025, conclusion: PARTLY, rationale: "x"`,
  ),
  assessObligation: act(
    assesses,
    obligations,
    (key) => `obligation: "${key}", year: 2025, conclusion: PARTLY, rationale: "x"`,
  ),
  bookSpending: act(
    reports,
    agreements,
    (key) => `agreement: "${key}", year: 2026, objective: "${key}/1", source: MUNICIPALITY, amount: 5`,
  ),
  changeAssessment: act(
    assesses,
    { [assessment]: ['assessment'] },
    (key) => `assessment: "${key}", rationale: "x", ${version}`,
  ),
  changeFinancingLine: act(drafts, linesOfDraft, (key) => `entry: "${key}", change: { note: "x" }, ${version}`),
  changeGrant: act(approves, only(grant), (key) => `grant: "${key}", reference: "x", reason: "x", ${version}`),
  changeMeasure: act(drafts, spokenOfDraft, (key) => `measureVersion: "${key}", change: { title: "x" }, ${version}`),
  commit: act(
    submits,
    agreements,
    (key) => `agreement: "${key}", year: 2026, source: MUNICIPALITY, payer: "smola-kommune", amount: 5`,
  ),
  conclude: [
    act(assesses, objectives, (key) => `objective: "${key}", conclusion: PARTLY, rationale: "x", effortNote: "x"`),
    act(assesses, obligations, (key) => `obligation: "${key}", conclusion: PARTLY, rationale: "x", effortNote: "x"`),
  ],
  consentToInvitation: act(
    { partner: 'ENDORSE' },
    { [invitation]: 'everybody', [draftInvitation]: ['draft agreement'] },
    (key) => `invitation: "${key}"`,
  ),
  copyFinancingLines: [
    // Who sees some of a plan is told nothing of its lines by copying.
    act(
      drafts,
      { [versionOf('draft')]: ['draft plan/0'], [versionOf('shared')]: ['shared plan/0'] },
      (key) => `planVersion: "${key}", from: "${agreement}/2026/1"`,
    ),
    act(
      drafts,
      { [versionOf('draft')]: ['draft plan/0'] },
      (key) => `planVersion: "${agreement}/2026/1", from: "${key}"`,
    ),
  ],
  correctAppropriation: act(
    approves,
    only('access-vote'),
    (key) => `appropriation: "${key}", amount: 20000000, reference: "x", reason: "x", ${version}`,
  ),
  correctObservation: act(
    reports,
    {
      [`${indicator}/2025`]: 'everybody',
      'counted/draft/2025': ['draft plan/0'],
      'counted/next/2025': ['draft agreement'],
    },
    (key) => `observation: "${key}", value: 3, state: REPORTED, reason: "x", ${version}`,
  ),
  correctPlan: act(drafts, approved, (key) => `planVersion: "${key}", corrections: [], reason: "x", ${version}`),
  correctSchemeUse: act(
    reports,
    only('access-use'),
    (key) => `schemeUse: "${key}", change: { reason: "x" }, reason: "x", ${version}`,
  ),
  correctSelfReport: act(reportsOwn, { [report]: ['report'] }, (key) => `selfReport: "${key}", text: "x", ${version}`),
  defineIndicator: [
    act(drafts, agreements, (key) => `world: DEMO, agreement: "${key}", ${anIndicator}`),
    act({ state: 'HANDLE', centre: 'HANDLE' }, only('DEMO'), (key) => `world: ${key}, ${anIndicator}`),
    act(
      drafts,
      { [versionOf('draft')]: ['draft plan/0'] },
      (key) => `world: DEMO, agreement: "${agreement}", planVersion: "${key}", ${anIndicator}`,
    ),
  ],
  describePlan: act(drafts, drafted, (key) => `planVersion: "${key}", summary: "x", ${version}`),
  disburse: act(handles, only(grant), (key) => `grant: "${key}", amount: 5`),
  endDialogue: act(
    handles,
    submitted,
    (key) => `planVersion: "${key}", number: 1, endedOn: "2026-10-10", outcome: AGREED, conclusion: "x"`,
  ),
  endorseObjective: act(
    endorses,
    shared,
    (key) => `planVersion: "${key}", objective: "${agreement}/1", answer: ENDORSED, ${version}`,
  ),
  explainMissingReport: [
    act({ municipality: 'REPORT', state: 'APPROVE' }, objectives, (key) => `objective: "${key}", reason: "x"`),
    act({ partner: 'REPORT', state: 'APPROVE' }, obligations, (key) => `obligation: "${key}", reason: "x"`),
  ],
  explainUnmet: act(
    drafts,
    drafted,
    (key) => `planVersion: "${key}", objective: "${objectiveOf(key)}", text: "x", ${version}`,
  ),
  giveGrant: act(
    approves,
    agreements,
    (key) =>
      `pilot: "${agreement}", agreement: "${key}", scheme: "access-grants", phase: 1, year: 2026, recipient: "sintef", amount: 5, reference: "x"`,
  ),
  handlePlan: act(handles, submitted, (key) => `planVersion: "${key}", recommendation: APPROVE, ${version}`),
  issueDesign: act(approves, only('DEMO'), (key) => `world: ${key}, title: "x", text: "x", reference: "x"`),
  mapIndicator: act(
    { municipality: 'DRAFT', state: 'HANDLE', centre: 'HANDLE' },
    counted,
    (key) => `indicator: "${key}", commonIndicator: "${commonIndicator}", comparability: SAME, ${version}`,
  ),
  meetCondition: act(handles, only(`${grant}/1`), (key) => `condition: "${key}"`),
  proposeInvitation: act(
    { partner: 'ENDORSE' },
    agreements,
    (key) => `agreement: "${key}", objective: "${agreement}/1", category: "x"`,
  ),
  proposeStrategy: [
    act(handles, agreements, (key) => `world: DEMO, agreement: "${key}", title: "x", text: "x"`),
    act(
      handles,
      { 'access-strategy': 'everybody', 'next-strategy': ['draft agreement'] },
      (key) => `world: DEMO, strategy: "${key}", title: "x", text: "x", ${version}`,
    ),
  ],
  publishAssessment: act(assesses, { [assessment]: ['assessment'] }, (key) => `assessment: "${key}", ${version}`),
  publishSelfReport: act(reportsOwn, { [report]: ['report'] }, (key) => `selfReport: "${key}", ${version}`),
  reachMilestone: act(
    reports,
    spokenOfApproved,
    (key) => `measureVersion: "${key}", milestone: "x", reason: "x", expectedVersion: 9`,
  ),
  reallocate: act(
    submits,
    only(allocated),
    (key) => `entry: "${key}", objective: "${agreement}/2", reason: "x", ${version}`,
  ),
  recordAppropriation: act(approves, only('DEMO'), (key) => `world: ${key}, year: 2027, amount: 5, reference: "x"`),
  recordDialogue: act(
    handles,
    shared,
    (key) => `planVersion: "${key}", objective: "${agreement}/1", party: "husbanken", openedOn: "2026-10-10"`,
  ),
  recordDialogueMeeting: act(
    handles,
    agreements,
    (key) => `agreement: "${key}", year: 2026, heldOn: "2026-10-10", participants: ["x"]`,
  ),
  recordObservation: act(reports, counted, (key) => `indicator: "${key}", period: "2026", value: 3, state: REPORTED`),
  recordSchemeUse: act(
    reports,
    agreements,
    (key) =>
      `agreement: "${key}", scheme: "access-scheme", use: { year: 2026, outcome: APPLIED, appliedState: NOT_REPORTED }`,
  ),
  recordSettledFinancing: act(drafts, drafted, (key) => `planVersion: "${key}", financing: [], ${version}`),
  recordSupplementaryEffort: act(
    { ...everyone, evaluator: 'ASSESS' },
    only(agreement),
    (key) => `pilot: "${key}", title: "x", fromYear: 2025, amountState: NOT_REPORTED`,
  ),
  recordTreatment: act(
    reports,
    agreements,
    (key) => `agreement: "${key}", year: 2026, treatedOn: "2026-10-10", body: "x", reference: "x"`,
  ),
  removeFinancingLine: act(drafts, linesOfDraft, (key) => `entry: "${key}", reason: "x", ${version}`),
  reportAttainment: act(reports, objectives, (key) => `objective: "${key}", attainment: REACHED, text: "x"`),
  reportMeasureStatus: act(reports, spokenOfApproved, (key) => `measureVersion: "${key}", status: DELAYED, ${version}`),
  reportOnObligation: act(
    { partner: 'REPORT' },
    obligations,
    (key) => `obligation: "${key}", attainment: REACHED, text: "x"`,
  ),
  reportSelf: act(
    { ...everyone, partner: 'REPORT' },
    agreements,
    (key) => `agreement: "${key}", objective: "${key}/1", year: 2025, text: "x"`,
  ),
  reportStatus: act(reports, agreements, (key) => `agreement: "${key}", year: 2026, kind: STATUS, summary: "x"`),
  returnPlan: act(approves, submitted, (key) => `planVersion: "${key}", notes: [{ reason: "x" }], ${version}`),
  reviseEntry: [
    act(reports, only(spent), (key) => `entry: "${key}", amount: 7, reason: "x", ${version}`),
    act(drafts, linesOfDraft, (key) => `entry: "${key}", amount: 7, reason: "x", ${version}`),
  ],
  setDeadline: act(
    handles,
    agreements,
    (key) => `agreement: "${key}", year: 2026, item: PLAN_APPROVED, dueOn: "2026-12-01", setBy: KDD, reference: "x"`,
  ),
  setPriorities: act(
    drafts,
    drafted,
    (key) =>
      `planVersion: "${key}", priorities: [{ objective: "${objectiveOf(key)}", rank: 1, reason: "x" }], participants: ["kdd"], ${version}`,
  ),
  setTarget: act(drafts, counted, (key) => `indicator: "${key}", period: "2026", value: 3`),
  shareLesson: act(reports, only(agreement), (key) => `pilot: "${key}", title: "x", text: "x"`),
  sharePlan: act(drafts, drafted, (key) => `planVersion: "${key}"`),
  startPlan: act(drafts, agreements, (key) => `agreement: "${key}", year: 2026`),
  stateAudit: act(reports, agreements, (key) => `agreement: "${key}", year: 2026, auditor: "x", reference: "x"`),
  submitPlan: act(submits, drafted, (key) => `planVersion: "${key}", ${version}`),
  useLesson: act(reports, only(agreement), (key) => `lesson: "access-lesson", pilot: "${key}"`),
  withdrawAnswer: act(endorses, shared, (key) => `planVersion: "${key}", objective: "${agreement}/1"`),
  withdrawMeasure: act(drafts, spokenOfDraft, (key) => `measureVersion: "${key}", reason: "x", ${version}`),
  addContact: act(worksOn, agreements, (key) => `agreement: "${key}", name: "Kari"`),
  addMember: act(
    { ...ofItsOwn, ...keeps },
    only('smola-kommune'),
    (key) => `party: "${key}", issuer: "https://issuer.example", subject: "x", tasks: [DRAFT]`,
  ),
  amendAgreement: act(
    approves,
    agreements,
    (key) => `agreement: "${key}", change: { purpose: "x" }, decidedOn: "2026-10-01", ${decision}, ${version}`,
  ),
  changeAgreement: act(handles, agreements, (key) => `agreement: "${key}", change: { purpose: "x" }, ${version}`),
  changeBodyMembers: act(
    keepsBodies,
    { [`${draftAgreement}/b`]: ['draft agreement'] },
    (key) => `body: "${key}", members: [{ party: "kdd" }], ${change}`,
  ),
  changeContact: act(ofItsOwn, contacts, (key) => `contact: "${key}", name: "Kari", ${version}`),
  changeMember: act(ofItsOwn, { 'member/smola': ['member'] }, (key) => `member: "${key}", tasks: [DRAFT], ${version}`),
  closeAgreement: act(approves, agreements, (key) => `agreement: "${key}"`),
  closeParty: act(keeps, only('husbanken'), (key) => `party: "${key}", ${change}`),
  closePilot: act(keeps, only(agreement), (key) => `pilot: "${key}", ${change}`),
  closeTheme: act(keeps, only('youth'), (key) => `theme: "${key}", ${change}`),
  confirmAgreement: act(
    { municipality: 'APPROVE', county: 'APPROVE' },
    agreements,
    (key) => `agreement: "${key}", ${version}`,
  ),
  endCounty: act(keeps, only('15'), (key) => `county: "${key}", successors: ["50"], validTo: "2026-10-01", ${change}`),
  endDisagreement: act(
    handles,
    { [`${draftAgreement}/disagreement`]: ['draft agreement'] },
    (key) => `disagreement: "${key}", endedOn: "2026-10-10", note: "x", outcome: AGREED`,
  ),
  endMember: act(ofItsOwn, { 'member/smola': ['member'] }, (key) => `member: "${key}"`),
  endMunicipality: act(
    keeps,
    only('1573'),
    (key) => `municipality: "${key}", successors: ["1576"], validTo: "2026-10-01", ${change}`,
  ),
  endSupplier: act(ofItsOwn, { 'access/supplier': ['member'] }, (key) => `supplierMandate: "${key}"`),
  // Whoever keeps the registers erases anybody, and reads nothing of them by that.
  erasePerson: act({ ...ofItsOwn, ...keeps }, { 'member/smola': ['reader'] }, (key) => `member: "${key}"`),
  issueApiKey: act(
    { ...worksOn, foreign: 'ADMINISTER', governor: 'ADMINISTER' },
    only('En avis'),
    (key) => `holder: "${key}"`,
    'TASK_MISSING',
  ),
  liftReservation: act(
    { municipality: 'APPROVE', county: 'APPROVE', state: 'APPROVE' },
    agreements,
    (key) => `agreement: "${key}", liftedOn: "2026-10-01", reference: { case: "x" }`,
  ),
  mergeParties: act(keeps, only('husbanken'), (key) => `party: "${key}", into: "sintef", ${change}`),
  mergePilots: act(keeps, only(agreement), (key) => `pilot: "${key}", into: "demo-b", ${change}`),
  mergeThemes: act(keeps, only('youth'), (key) => `theme: "${key}", into: "housing", ${change}`),
  publishAgreement: act(approves, agreements, (key) => `agreement: "${key}", ${version}`),
  recordDisagreement: act(
    { municipality: 'SUBMIT', county: 'SUBMIT', state: 'HANDLE', partner: 'ENDORSE', invited: 'ENDORSE' },
    agreements,
    (key) => `agreement: "${key}", parties: ["aure-kommune"], raisedOn: "2026-10-01", text: "x"`,
  ),
  recordFollowUp: act(
    { partner: 'REPORT' },
    obligations,
    (key) => `obligation: "${key}", doneOn: "2026-10-01", text: "x"`,
    'NOT_A_DEBTOR',
  ),
  recordMeeting: act(
    keepsBodies,
    { [`${draftAgreement}/b`]: ['draft agreement'] },
    (key) => `body: "${key}", heldOn: "2026-10-01", subjects: ["x"]`,
  ),
  recordSupplier: act(
    ofItsOwn,
    only('smola-kommune'),
    (key) => `party: "${key}", supplierNumber: "974760673", tasks: [DRAFT]`,
  ),
  registerAgreement: act(handles, only(agreement), (key) => `pilot: "${key}", agreement: { title: "x" }`),
  registerApproval: act(
    { municipality: 'APPROVE', county: 'APPROVE', state: 'APPROVE' },
    agreements,
    (key) => `agreement: "${key}", state: PENDING, ${version}`,
  ),
  registerBody: [
    act(keepsBodies, agreements, (key) => `agreement: "${key}", id: "x", kind: NETWORK, name: "x", members: []`),
    act(keeps, only(agreement), (key) => `pilot: "${key}", id: "demo-x", kind: NETWORK, name: "x", members: []`),
  ],
  registerCounty: act(
    keeps,
    only('99'),
    (key) => `code: "${key}", name: "x", officialName: "x", validFrom: "2026-01-01"`,
  ),
  registerMunicipality: act(
    keeps,
    only('1599'),
    (key) => `code: "${key}", county: "15", name: "x", officialName: "x", validFrom: "2026-01-01"`,
  ),
  registerParty: act(keeps, only('en-part'), (key) => `id: "${key}", kind: STATE_AGENCY, name: "x"`),
  registerPilot: act(
    keeps,
    only('demo-x'),
    (key) => `id: "${key}", world: DEMO, cohort: 2, name: "x", municipalities: [{ municipality: "1573" }]`,
  ),
  registerTheme: act(keeps, only('et-tema'), (key) => `id: "${key}", name: "x"`),
  removeContact: act(ofItsOwn, contacts, (key) => `contact: "${key}", reason: "x"`),
  renameCounty: act(keeps, only('15'), (key) => `county: "${key}", name: "x", officialName: "x", ${change}`),
  renameMunicipality: act(
    keeps,
    only('1573'),
    (key) => `municipality: "${key}", name: "x", officialName: "x", ${change}`,
  ),
  renameParty: act(keeps, only('husbanken'), (key) => `party: "${key}", name: "x", ${change}`),
  renamePilot: act(keeps, only(agreement), (key) => `pilot: "${key}", name: "x", ${change}`),
  renameTheme: act(keeps, only('youth'), (key) => `theme: "${key}", name: "x", ${change}`),
  renumberMunicipality: act(
    keeps,
    only('1573'),
    (key) => `municipality: "${key}", code: "1599", validFrom: "2026-01-01", ${change}`,
  ),
  reopenAgreement: act(approves, agreements, (key) => `agreement: "${key}", reason: "x"`),
  revokeApiKey: act({ ...ofItsOwn, ...keeps }, { 'a-prefix': ['reader'] }, (key) => `prefix: "${key}"`),
  withdrawFollowUp: act(
    { partner: 'REPORT' },
    { [followUp]: 'everybody', [`${draftAgreement}/u`]: ['draft agreement'] },
    (key) => `followUp: "${key}", reason: "x"`,
  ),
}

/** What somebody who may do an act names beside, without being told of it: answered as what is not there. */
export interface NamingRow {
  readonly act: string
  readonly who: RoleName
  readonly named: string
  readonly given: (key: string) => string
}

const naming = (act: string, who: RoleName, named: string, given: NamingRow['given']): NamingRow => ({
  ...{ act, who, named, given },
})

const own = (payer: string) => `agreement: "${agreement}", year: 2026, payer: "${payer}", source: STATE, amount: 5`

export const namings: readonly NamingRow[] = [
  naming('bookSpending', 'KDD', measureOf('draft', 1), (key) => `${own('kdd')}, measure: "${key}"`),
  naming('bookSpending', 'named partner', measureOf('shared', 2), (key) => `${own('husbanken')}, measure: "${key}"`),
  naming('bookSpending', 'KDD', `${draftAgreement}/1`, (key) => `${own('kdd')}, objective: "${key}"`),
  naming('commit', 'named partner', measureOf('draft', 1), (key) => `${own('husbanken')}, measure: "${key}"`),
  naming(
    'recordSchemeUse',
    'named partner',
    measureOf('shared', 2),
    (key) =>
      `agreement: "${agreement}", scheme: "access-scheme", use: { party: "husbanken", year: 2026, outcome: APPLIED, appliedState: NOT_REPORTED, measure: "${key}" }`,
  ),
  naming(
    'reportSelf',
    'county',
    `${draftAgreement}/1`,
    (key) => `agreement: "${agreement}", objective: "${key}", year: 2025, text: "x"`,
  ),
  ...['counted/draft', 'counted/next'].map((named) =>
    naming(
      'assessObjective',
      'evaluator',
      named,
      (key) =>
        `objective: "${agreement}/2", year: 2025, conclusion: PARTLY, rationale: "x", evidence: [{ text: "x", indicator: "${key}" }]`,
    ),
  ),
  ...['lesson/draft', 'lesson/shared', 'next-lesson'].map((named) =>
    naming('useLesson', 'foreign municipality', named, (key) => `lesson: "${key}", pilot: "demo-b"`),
  ),
  naming(
    'useLesson',
    'foreign municipality',
    measureOf('draft', 1),
    (key) => `lesson: "access-lesson", pilot: "demo-b", measure: "${key}"`,
  ),
  naming(
    'shareLesson',
    'foreign municipality',
    `${draftAgreement}/1`,
    (key) => `pilot: "demo-b", objective: "${key}", title: "x", text: "x"`,
  ),
  naming(
    'endorseObjective',
    'named partner',
    measureOf('shared', 2),
    (key) =>
      `planVersion: "${versionOf('shared')}", objective: "${agreement}/1", answer: DECLINED, measures: ["${key}"], note: "x", ${version}`,
  ),
]

/** Keys by which things of each type are looked up: of what is public, and of all that is not. */
export const keysOf: Readonly<Record<string, readonly string[]>> = {
  ActionPlan: [...planNames.map((plan) => `${agreement}/${plans[plan].year}`), `${draftAgreement}/2031`],
  Agreement: [agreement, draftAgreement],
  Appropriation: ['access-vote'],
  AuditStatement: ['access-audit'],
  Body: [`${draftAgreement}/b`],
  County: ['15'],
  EvaluationDesign: ['access-design'],
  EvaluationStrategy: ['access-strategy', 'next-strategy'],
  Grant: [grant],
  GrantScheme: ['access-grants'],
  Indicator: [indicator, ...planNames.map((plan) => `counted/${plan}`), 'counted/next'],
  Lesson: ['access-lesson', ...planNames.map((plan) => `lesson/${plan}`), 'next-lesson'],
  Measure: [
    `${agreement}/m1`,
    ...planNames.flatMap((plan) => [measureOf(plan, 1), measureOf(plan, 2)]),
    `${draftAgreement}/m1`,
  ],
  MeasureVersion: [
    `${agreement}/2026/1/m1`,
    ...planNames.flatMap((plan) => [spokenOf(plan, 1), spokenOf(plan, 2)]),
    `${planOfDraftAgreement}/m1`,
  ],
  MoneyEntry: [spent, ...planNames.flatMap((plan) => [lineOf(plan, 1), lineOf(plan, 2)])],
  Municipality: ['1573'],
  Objective: [`${agreement}/1`, `${agreement}/2`, `${draftAgreement}/1`],
  Obligation: [`${agreement}/OBL-1`, `${draftAgreement}/o`],
  Participation: [`${agreement}/kdd`, `access/${draftAgreement}/kdd`],
  Party: ['smola-kommune', 'husbanken', 'innovasjon-norge', 'sintef', 'kdd'],
  Pilot: [agreement],
  PlanVersion: [`${agreement}/2026/1`, ...planNames.map(versionOf), planOfDraftAgreement],
  Scheme: ['access-scheme'],
  SchemeUse: ['access-use'],
  Source: ['norway-open-data'],
  Theme: ['housing', 'youth'],
}
