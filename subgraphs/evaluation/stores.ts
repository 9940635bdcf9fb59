import type { EntityManager } from 'typeorm'
import type { Cursors } from '../foundation/cursors.js'
import type { RoomContext } from '../foundation/room.js'
import { assessmentStore } from './assessment/store.js'
import { contextSeriesStore } from './context-series/store.js'
import { dataQualityStore } from './data-quality/store.js'
import { evaluationDesignStore } from './evaluation-design/store.js'
import { evaluationStrategyStore } from './evaluation-strategy/store.js'
import { indicatorStore } from './indicator/store.js'
import { indicatorTotalsStore } from './indicator-totals/store.js'
import { lessonStore } from './lesson/store.js'
import { measureListStore } from './measure-list/store.js'
import { missingReportStore } from './missing-report/store.js'
import { objectiveListStore } from './objective-list/store.js'
import { observationStore } from './observation/store.js'
import { pilotListStore } from './pilot-list/store.js'
import { selfReportStore } from './self-report/store.js'
import { similarMeasureStore } from './similar-measure/store.js'
import { statisticsTableStore } from './statistics-table/store.js'
import { supplementaryEffortStore } from './supplementary-effort/store.js'

/** Everything the room keeps, for one request. */
export const evaluationStores = (tx: EntityManager, cursors: Cursors) => ({
  assessments: assessmentStore(tx, cursors),
  contextSeries: contextSeriesStore(tx),
  dataQuality: dataQualityStore(tx, cursors),
  evaluationDesigns: evaluationDesignStore(tx),
  evaluationStrategies: evaluationStrategyStore(tx),
  indicators: indicatorStore(tx, cursors),
  indicatorTotals: indicatorTotalsStore(tx, cursors),
  lessons: lessonStore(tx, cursors),
  measureList: measureListStore(tx, cursors),
  missingReports: missingReportStore(tx),
  objectiveList: objectiveListStore(tx, cursors),
  observations: observationStore(tx, cursors),
  pilotList: pilotListStore(tx, cursors),
  selfReports: selfReportStore(tx, cursors),
  similarMeasures: similarMeasureStore(tx),
  statisticsTables: statisticsTableStore(tx),
  supplementaryEfforts: supplementaryEffortStore(tx, cursors),
})

export type EvaluationStores = ReturnType<typeof evaluationStores>
export type Context = RoomContext<EvaluationStores>
