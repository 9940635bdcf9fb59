import type { ActionPlansStores } from '../../subgraphs/action-plans/stores.js'
import { type AskPage, pages, type Query, read } from '../past-queries.js'
import type { Fields } from '../reference.js'
import { measureFields, measureOrders, planFields, planOrders, type Told, type ToldMeasure } from './told.js'
import { smola } from './twins.js'

const year = 2025
const byCounty: Fields = { county: measureFields.county! }
export const invitation = `${smola}/5/vegvesen`

/** For every function of every store, by `store.function`, what it is to be asked. */
export function everyQuery(told: Told): Map<string, readonly Query<ActionPlansStores>[]> {
  const version = `${smola}/${year}/1`
  const objective = `${smola}/1`
  const measureVersion = `${version}/m1`
  const inWorld = { world: 'DEMO' as const, first: 5 }
  const plans = (ask: AskPage<ActionPlansStores>, also: object) =>
    pages({ rows: told.plans, fields: planFields, orders: planOrders }, ask, also)
  /** The conditions are the same in all lists of measures: one is asked by each field, the others by where they lead. */
  const measures = (rows: readonly ToldMeasure[], ask: AskPage<ActionPlansStores>, also: object, fields = byCounty) =>
    pages({ rows, fields, orders: measureOrders }, ask, also)
  const current = told.measures(null)
  return new Map<string, readonly Query<ActionPlansStores>[]>([
    ['cycles.demandsOf', [({ cycles }) => cycles.demandsOf(smola)]],
    ['cycles.partnersOf', [({ cycles }) => cycles.partnersOf(smola, year)]],
    ['cycles.deadlineById', [({ cycles }) => cycles.deadlineById(`${smola}/${year}/deadline`)]],
    ['decisions.partsIn', [({ decisions }, { moment }) => decisions.partsIn('husbanken', smola, moment.day)]],
    [
      'decisions.beforeSubmission',
      [({ decisions }, { moment }) => decisions.beforeSubmission(aHeldVersion(version), moment.day)],
    ],
    ['endorsements.editionsOf', [({ endorsements }) => endorsements.editionsOf(version)]],
    ['invitations.byId', [({ invitations }) => invitations.byId(invitation)]],
    ['planConsents.ofVersion', [({ planConsents }) => planConsents.ofVersion(version)]],
    ['reports.byId', [({ reports }) => reports.byId(`${smola}/${year}/report`)]],
    ['tasks.partsOf', [({ tasks }, { moment }) => tasks.partsOf('husbanken', 'DEMO', moment.day)]],
    ['tasks.answersOf', [({ tasks }, { moment }) => tasks.answersOf('husbanken', [version], moment.day)]],
    ['tasks.deadlinesOf', [({ tasks }) => tasks.deadlinesOf([smola])]],
    ['treatments.byId', [({ treatments }) => treatments.byId(`${smola}/${year}/treated/aure`)]],
    ['cycles.deadlinesOf', [({ cycles }) => cycles.deadlinesOf(smola, year)]],
    [
      'endorsements.pageOfParty',
      [async ({ endorsements }, { moment }) => read(await endorsements.pageOfParty('husbanken', inWorld, moment))],
    ],
    ['endorsements.ofVersion', [({ endorsements }) => endorsements.ofVersion(version)]],
    [
      'endorsements.ofObjective',
      [null, year].map(
        (each) =>
          ({ endorsements }) =>
            endorsements.ofObjective(objective, each),
      ),
    ],
    [
      'invitations.pageOfParty',
      [async ({ invitations }, { moment }) => read(await invitations.pageOfParty('statens-vegvesen', inWorld, moment))],
    ],
    ['invitations.ofObjective', [({ invitations }) => invitations.ofObjective(`${smola}/5`)]],
    ['invitations.consentsTo', [({ invitations }) => invitations.consentsTo(invitation)]],
    ['invitations.partnersOf', [({ invitations }) => invitations.partnersOf(objective)]],
    ['measureParts.objectivesOf', [({ measureParts }) => measureParts.objectivesOf(measureVersion)]],
    ['measureParts.partnersOf', [({ measureParts }) => measureParts.partnersOf(measureVersion)]],
    ['measureParts.milestonesOf', [({ measureParts }) => measureParts.milestonesOf(measureVersion)]],
    ['measureParts.risksOf', [({ measureParts }) => measureParts.risksOf(measureVersion)]],
    [
      'measureTotals.count',
      (
        [
          ...['PILOT', 'COHORT', 'COUNTY', 'OBJECTIVE', 'MAIN_THEME', 'RESPONSIBLE_MUNICIPALITY', 'STATUS', 'YEAR'],
          ...['THEME', 'PARTNER', 'ANY_OBJECTIVE'],
        ] as Parameters<ActionPlansStores['measureTotals']['count']>[0]['groupBy'] & object[]
      ).map(
        (dimension) =>
          ({ measureTotals }, { moment }) =>
            measureTotals.count({ world: 'DEMO', groupBy: [dimension], orderBy: 'COUNT_DESC' }, moment),
      ),
    ],
    [
      'measureVersions.pageOfPlan',
      measures(
        told.ofVersion(version),
        ({ measureVersions }, ...asked) => measureVersions.pageOfPlan(version, ...asked),
        {},
      ),
    ],
    ['measureVersions.byId', [({ measureVersions }) => measureVersions.byId(measureVersion)]],
    ['measureVersions.ofMeasure', [({ measureVersions }) => measureVersions.ofMeasure(`${smola}/m1`)]],
    ['measureVersions.ofMeasureIn', [({ measureVersions }) => measureVersions.ofMeasureIn(`${smola}/m1`, year)]],
    [
      'measures.pageOfObjective',
      [null, year].flatMap((each) =>
        measures(
          told.measures(each).filter(({ objectives }) => objectives.includes(objective)),
          ({ measures }, ...asked) => measures.pageOfObjective(objective, ...asked),
          { year: each },
          each === null ? measureFields : byCounty,
        ),
      ),
    ],
    [
      'measures.pageOfParty',
      [
        ['husbanken', ({ partners }: ToldMeasure) => partners.includes('husbanken')] as const,
        ['smola-kommune', ({ municipality }: ToldMeasure) => municipality === '1573'] as const,
      ].flatMap(([party, isOwn]) =>
        measures(current.filter(isOwn), ({ measures }, ...asked) => measures.pageOfParty(party, ...asked), {
          world: 'DEMO',
        }),
      ),
    ],
    [
      'measures.pageOfMunicipality',
      measures(
        current.filter(({ municipality }) => municipality === '1573'),
        ({ measures }, ...asked) => measures.pageOfMunicipality('1573', ...asked),
        { world: 'DEMO' },
      ),
    ],
    [
      'measures.pageOfGroup',
      [
        async ({ measures }, { moment }) => {
          const group = { key: '["COMPLETED"]', values: { STATUS: 'COMPLETED' } }
          const where = { county: { eq: '15' } }
          return read(await measures.pageOfGroup(group, { world: 'DEMO', where }, { first: 5 }, moment))
        },
      ],
    ],
    ['measures.byId', [({ measures }) => measures.byId(`${smola}/m1`)]],
    ['meetings.byId', [({ meetings }) => meetings.byId(`${smola}/${year}/meeting`)]],
    ['meetings.ofAgreement', [({ meetings }) => meetings.ofAgreement(smola, year)]],
    ['meetings.mattersOf', [({ meetings }) => meetings.mattersOf(`${smola}/${year}/meeting`)]],
    ['planContents.ofVersion', [({ planContents }) => planContents.ofVersion(version)]],
    ['planContents.responsibilitiesOf', [({ planContents }) => planContents.responsibilitiesOf(version)]],
    ['planContents.unmetObjectivesOf', [({ planContents }) => planContents.unmetObjectivesOf(version)]],
    ['planVersions.byId', [({ planVersions }) => planVersions.byId(version)]],
    ['planVersions.ofPlan', [({ planVersions }) => planVersions.ofPlan(`${smola}/${year}`)]],
    ['planVersions.ofAgreement', [({ planVersions }) => planVersions.ofAgreement(smola, year)]],
    ['plans.page', plans(({ plans }, ...asked) => plans.page(...asked), { world: 'DEMO' })],
    ['plans.pageOfPilot', plans(({ plans }, ...asked) => plans.pageOfPilot(smola, ...asked), {})],
    ['plans.pageOfAgreement', plans(({ plans }, ...asked) => plans.pageOfAgreement(smola, ...asked), {})],
    ['plans.byId', [({ plans }) => plans.byId(`${smola}/${year}`)]],
    ['priorities.ofVersion', [({ priorities }) => priorities.ofVersion(version)]],
    ['priorities.participantsOf', [({ priorities }) => priorities.participantsOf(version)]],
    ['priorities.ofObjective', [({ priorities }) => priorities.ofObjective(objective, year)]],
    ['projects.ofPilot', [({ projects }) => projects.ofPilot(smola)]],
    ['reports.ofAgreement', [({ reports }) => reports.ofAgreement(smola, year)]],
    ['settledFinancings.ofVersion', [({ settledFinancings }) => settledFinancings.ofVersion(version)]],
    ['treatments.ofAgreement', [({ treatments }) => treatments.ofAgreement(smola, year)]],
  ])
}

const aHeldVersion = (id: string) => ({
  id,
  planId: `${smola}/${year}`,
  agreementId: smola,
  pilotId: smola,
  year,
  number: 1,
  state: 'APPROVED' as const,
  edition: null,
  publicFrom: null,
  sharedOn: null,
})
