import type { IndicatorDimension } from '../../subgraphs/evaluation/indicator-totals/totals.js'
import type { EvaluationStores } from '../../subgraphs/evaluation/stores.js'
import { type AskPage, pages, type Query, read } from '../past-queries.js'
import type { ReferenceList, Row } from '../reference.js'
import { today } from '../room-alone.js'

type Stores = EvaluationStores

/** Filters that look at the row itself, whose table the list names anyway; and amounts, which a store is asked for in øre. */
const plain = new Set(
  (
    'id pilot agreement title name year status conclusion kind form attainment plannedTo contiguous assessedOn reportedOn ' +
    'learnedOn comparability judgingState granted allocated spent'
  ).split(' '),
)

/** For every function of every store, by `store.function`, what it is to be asked. */
export function everyQuery(lists: readonly ReferenceList[]): Map<string, readonly Query<Stores>[]> {
  const listOf = (name: string): ReferenceList => {
    const list = lists.find((list) => list.name === name)!
    const fields = Object.entries(list.fields).filter(([field]) => !plain.has(field))
    return { ...list, fields: Object.fromEntries(fields) }
  }
  const inWorld = (name: string, ask: AskPage<Stores>) => pages(listOf(name), ask, { world: 'DEMO' })
  /** The filters are those of the list itself: here it is asked by where it leads, and by those that look further. */
  const own = (name: string, column: string, of: (key: string) => AskPage<Stores>, also: object = {}) => {
    const { rows, fields, orders } = listOf(name)
    const key: string = rows.find((row: Row) => row[column] !== null)![column]
    const theirs = rows.filter((row: Row) => row[column] === key)
    return pages({ rows: theirs, orders, fields: { county: fields.county!, cohort: fields.cohort! } }, of(key), also)
  }
  const demo = { world: 'DEMO' as const }
  const common = async ({ indicators }: Stores, id: string) => (await indicators.byId(id))!
  const asked = { ...demo, orderBy: 'DIMENSIONS_ASC' as const }
  const dimensions: IndicatorDimension[] = ['PILOT', 'COHORT', 'COUNTY', 'OBJECTIVE', 'MAIN_THEME', 'YEAR']
  const local: string = listOf('indicators').rows.find((row: Row) => row.id.startsWith('demo-a/demo-amount'))!.id
  return new Map<string, readonly Query<Stores>[]>([
    ['assessments.page', inWorld('assessments', ({ assessments }, ...page) => assessments.page(...page))],
    [
      'assessments.pageOfPilot',
      own(
        'assessments',
        'pilot_id',
        (key) =>
          ({ assessments }, ...page) =>
            assessments.pageOfPilot(key, ...page),
      ),
    ],
    [
      'assessments.pageOfObjective',
      own(
        'assessments',
        'objective_id',
        (key) =>
          ({ assessments }, ...page) =>
            assessments.pageOfObjective(key, ...page),
      ),
    ],
    [
      'assessments.pageOfObligation',
      own(
        'assessments',
        'obligation_id',
        (key) =>
          ({ assessments }, ...page) =>
            assessments.pageOfObligation(key, ...page),
      ),
    ],
    [
      'assessments.pageOfParty',
      own(
        'assessments',
        'assessor_party_id',
        (key) =>
          ({ assessments }, ...page) =>
            assessments.pageOfParty(key, ...page),
        demo,
      ),
    ],
    ['assessments.byId', [({ assessments }) => assessments.byId('as/whole')]],
    ['assessments.effortsOf', [({ assessments }) => assessments.effortsOf('as/whole')]],
    ['assessments.evidenceOf', [({ assessments }) => assessments.evidenceOf('as/whole')]],
    [
      'contextSeries.ofPilot',
      ['demo-a', 'smola-aure'].map(
        (id) =>
          ({ contextSeries }) =>
            contextSeries.ofPilot(id),
      ),
    ],
    ['contextSeries.ofMunicipality', [({ contextSeries }) => contextSeries.ofMunicipality('1573')]],
    ['contextSeries.valuesOf', [({ contextSeries }) => contextSeries.valuesOf('demo-series')]],
    [
      'dataQuality.page',
      [{ pilot: 'demo-a' }, { pilot: 'demo-b' }].map(
        (question): Query<Stores> =>
          async ({ dataQuality }, { moment }) =>
            (await dataQuality.page({ first: 100, ...question }, moment)).nodes,
      ),
    ],
    ['dataQuality.counts', [({ dataQuality }) => dataQuality.counts('demo-a', today)]],
    ['evaluationDesigns.ofWorld', [({ evaluationDesigns }) => evaluationDesigns.ofWorld('DEMO')]],
    ['evaluationDesigns.byId', [({ evaluationDesigns }) => evaluationDesigns.byId('demo-design')]],
    [
      'evaluationDesigns.adaptationById',
      [({ evaluationDesigns }) => evaluationDesigns.adaptationById('demo-adaptation')],
    ],
    ['evaluationDesigns.questionById', [({ evaluationDesigns }) => evaluationDesigns.questionById('demo-question')]],
    ['evaluationDesigns.adaptationsOf', [({ evaluationDesigns }) => evaluationDesigns.adaptationsOf('demo-design')]],
    ['evaluationDesigns.ofAgreement', [({ evaluationDesigns }) => evaluationDesigns.ofAgreement('demo-a')]],
    ['evaluationDesigns.questionsOf', [({ evaluationDesigns }) => evaluationDesigns.questionsOf('demo-design')]],
    ['evaluationDesigns.criteriaOf', [({ evaluationDesigns }) => evaluationDesigns.criteriaOf('demo-question')]],
    ['evaluationStrategies.ofWorld', [({ evaluationStrategies }) => evaluationStrategies.ofWorld('DEMO')]],
    ['evaluationStrategies.byId', [({ evaluationStrategies }) => evaluationStrategies.byId('demo-strategy')]],
    ['evaluationStrategies.ofAgreement', [({ evaluationStrategies }) => evaluationStrategies.ofAgreement('demo-a')]],
    [
      'evaluationStrategies.consentsOf',
      [({ evaluationStrategies }) => evaluationStrategies.consentsOf('demo-strategy')],
    ],
    ['evaluationStrategies.partiesOf', [({ evaluationStrategies }) => evaluationStrategies.partiesOf('demo-strategy')]],
    ['indicators.page', inWorld('indicators', ({ indicators }, ...page) => indicators.page(...page))],
    [
      'indicators.pageOfPilot',
      own(
        'indicators',
        'pilot_id',
        (key) =>
          ({ indicators }, ...page) =>
            indicators.pageOfPilot(key, ...page),
      ),
    ],
    [
      'indicators.pageOfObjective',
      own(
        'indicators',
        'objective_id',
        (key) =>
          ({ indicators }, ...page) =>
            indicators.pageOfObjective(key, ...page),
      ),
    ],
    [
      'indicators.pageOfMeasure',
      own(
        'indicators',
        'measure_id',
        (key) =>
          ({ indicators }, ...page) =>
            indicators.pageOfMeasure(key, ...page),
      ),
    ],
    [
      'indicators.pageOfCommon',
      own(
        'indicators',
        'common_indicator_id',
        (key) =>
          ({ indicators }, ...page) =>
            indicators.pageOfCommon(key, ...page),
      ),
    ],
    ['indicators.byId', [({ indicators }) => indicators.byId(local)]],
    ['indicators.targetsOf', [({ indicators }) => indicators.targetsOf('demo-a/whole')]],
    ['indicators.judgedReadingOf', [({ indicators }) => indicators.judgedReadingOf('demo-a/whole')]],
    ['indicators.coverageOfPilot', [({ indicators }) => indicators.coverageOfPilot('demo-a', today)]],
    [
      'indicatorTotals.total',
      [
        { indicator: 'demo-amount', groupBy: dimensions },
        {
          indicator: 'demo-amount',
          where: { theme: { eq: 'housing' }, county: { eq: '15' }, pilot: { eq: 'demo-a' } },
        },
        ...['demo-stock', 'demo-ratio', 'demo-scale'].map((indicator) => ({ indicator })),
      ].map(
        (question): Query<Stores> =>
          async (stores, { moment }) => {
            const of = await common(stores, question.indicator)
            const { total } = await stores.indicatorTotals.total(of, { ...asked, ...question }, moment)
            const { groups, whole, coverage } = total
            return { groups, whole, coverage }
          },
      ),
    ],
    [
      'indicatorTotals.excluded',
      [
        async (stores, { moment }) => {
          const of = await common(stores, 'demo-amount')
          const { asked: readings } = await stores.indicatorTotals.total(of, { ...asked, indicator: of.id }, moment)
          return stores.indicatorTotals.excluded(of, readings)
        },
      ],
    ],
    [
      'indicatorTotals.pageOfGroup',
      [
        async (stores, { moment }) => {
          const of = await common(stores, 'demo-amount')
          const question = { ...asked, indicator: of.id, groupBy: dimensions }
          const { total, counted } = await stores.indicatorTotals.total(of, question, moment)
          const group = total.groups.find(({ values }) => !Object.values(values).includes(null))!
          return read(await stores.indicatorTotals.pageOfGroup(group, counted, { first: 3 }, moment))
        },
      ],
    ],
    ['lessons.page', inWorld('lessons', ({ lessons }, ...page) => lessons.page(...page))],
    [
      'lessons.pageOfPilot',
      own(
        'lessons',
        'pilot_id',
        (key) =>
          ({ lessons }, ...page) =>
            lessons.pageOfPilot(key, ...page),
      ),
    ],
    [
      'lessons.pageOfMeasure',
      own(
        'lessons',
        'measure_id',
        (key) =>
          ({ lessons }, ...page) =>
            lessons.pageOfMeasure(key, ...page),
      ),
    ],
    ['lessons.byId', [({ lessons }) => lessons.byId('l/0')]],
    ['lessons.usesOf', [({ lessons }) => lessons.usesOf('l/whole')]],
    ['measureList.page', inWorld('measures', ({ measureList }, ...page) => measureList.page(...page))],
    ['objectiveList.page', inWorld('objectives', ({ objectiveList }, ...page) => objectiveList.page(...page))],
    ['pilotList.page', inWorld('pilots', ({ pilotList }, ...page) => pilotList.page(...page))],
    [
      'observations.pageOfIndicator',
      [undefined, { municipality: { eq: '1573' } }].map(
        (where): Query<Stores> =>
          async ({ observations }, { moment }) =>
            read(
              await observations.pageOfIndicator(
                'demo-a/whole',
                { orderBy: 'PERIOD_DESC', first: 3, ...(where && { where }) },
                moment,
              ),
            ),
      ),
    ],
    ['observations.latestOf', [({ observations }) => observations.latestOf('demo-a/whole')]],
    ['observations.wholeOf', [({ observations }) => observations.wholeOf('demo-a/whole')]],
    ['observations.byId', [({ observations }) => observations.byId('demo-a/whole/2025')]],
    ['missingReports.reportsMissing', [({ missingReports }) => missingReports.reportsMissing('demo-a', today)]],
    ['selfReports.byId', [({ selfReports }) => selfReports.byId('r/whole')]],
    ['selfReports.formerOf', [({ selfReports }) => selfReports.formerOf('r/whole')]],
    ['supplementaryEfforts.byId', [({ supplementaryEfforts }) => supplementaryEfforts.byId('effort')]],
    ['observations.formerOf', [({ observations }) => observations.formerOf('demo-a/whole/2025')]],
    ['selfReports.page', inWorld('selfReports', ({ selfReports }, ...page) => selfReports.page(...page))],
    [
      'selfReports.pageOfPilot',
      own(
        'selfReports',
        'pilot_id',
        (key) =>
          ({ selfReports }, ...page) =>
            selfReports.pageOfPilot(key, ...page),
      ),
    ],
    [
      'selfReports.pageOfObjective',
      own(
        'selfReports',
        'objective_id',
        (key) =>
          ({ selfReports }, ...page) =>
            selfReports.pageOfObjective(key, ...page),
      ),
    ],
    [
      'selfReports.pageOfParty',
      own(
        'selfReports',
        'party_id',
        (key) =>
          ({ selfReports }, ...page) =>
            selfReports.pageOfParty(key, ...page),
        demo,
      ),
    ],
    ['similarMeasures.ofMeasure', [({ similarMeasures }) => similarMeasures.ofMeasure('demo-a/m1', 20)]],
    ['statisticsTables.all', [({ statisticsTables }) => statisticsTables.all()]],
    [
      'supplementaryEfforts.pageOfPilot',
      [undefined, { party: { eq: 'husbanken' } }, { theme: { eq: 'housing' } }, { municipality: { eq: '1573' } }].map(
        (where): Query<Stores> =>
          async ({ supplementaryEfforts }, { moment }) =>
            read(
              await supplementaryEfforts.pageOfPilot(
                'demo-a',
                { orderBy: 'FROM_YEAR_DESC', first: 3, ...(where && { where }) },
                moment,
              ),
            ),
      ),
    ],
  ])
}
