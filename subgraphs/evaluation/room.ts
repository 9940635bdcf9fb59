import type { NonEmptyArray } from 'type-graphql'
import { byKey } from '../foundation/entities.js'
import type { DecoratedClass, Room } from '../foundation/room.js'
import { Assessment, Evidence } from './assessment/entity.js'
import {
  AssessmentResolver,
  EvidenceResolver,
  ObjectiveAssessmentsResolver,
  ObligationAssessmentsResolver,
  PartyAssessmentsResolver,
} from './assessment/resolver.js'
import { ContextSeries, ContextValue } from './context-series/entity.js'
import { ContextSeriesResolver, ContextValueResolver, MunicipalityContextResolver } from './context-series/resolver.js'
import { ExpectedFigure } from './data-quality/entity.js'
import { DataQualityResolver, ExpectedFigureResolver } from './data-quality/resolver.js'
import { Criterion, DesignAdaptation, EvaluationDesign, EvaluationQuestion } from './evaluation-design/entity.js'
import {
  AgreementDesignResolver,
  CriterionResolver,
  DesignAdaptationResolver,
  EvaluationDesignResolver,
  EvaluationQuestionResolver,
} from './evaluation-design/resolver.js'
import { EvaluationStrategy, StrategyConsent } from './evaluation-strategy/entity.js'
import {
  AgreementStrategyResolver,
  EvaluationStrategyResolver,
  StrategyConsentResolver,
} from './evaluation-strategy/resolver.js'
import { Indicator, IndicatorTarget } from './indicator/entity.js'
import { readingsOf } from './indicator/readings.js'
import {
  IndicatorResolver,
  IndicatorTargetResolver,
  MeasureIndicatorsResolver,
  ObjectiveIndicatorsResolver,
} from './indicator/resolver.js'
import { IndicatorGroupResolver, IndicatorTotalsResolver, sumsOf } from './indicator-totals/resolver.js'
import { IndicatorGroup, IndicatorTotals } from './indicator-totals/totals.js'
import { Lesson, LessonUse } from './lesson/entity.js'
import { LessonResolver, LessonUseResolver, MeasureLessonsResolver } from './lesson/resolver.js'
import { MeasureListResolver } from './measure-list/resolver.js'
import { migrations } from './migrations/index.js'
import { ObjectiveListResolver } from './objective-list/resolver.js'
import { FormerObservation, Observation } from './observation/entity.js'
import { ObservationResolver } from './observation/resolver.js'
import {
  IndicatorCoverageResolver,
  PilotEvaluationFieldsResolver,
  PilotEvaluationResolver,
} from './pilot-evaluation/resolver.js'
import { PilotListResolver } from './pilot-list/resolver.js'
import { Measure, Objective, Pilot } from './references.js'
import { SelfReport } from './self-report/entity.js'
import { ObjectiveSelfReportsResolver, PartySelfReportsResolver, SelfReportResolver } from './self-report/resolver.js'
import { SimilarityPartResolver, SimilarMeasuresResolver } from './similar-measure/resolver.js'
import { StatisticsTable } from './statistics-table/entity.js'
import { StatisticsTableResolver } from './statistics-table/resolver.js'
import { type EvaluationStores, evaluationStores } from './stores.js'
import { SupplementaryEffort } from './supplementary-effort/entity.js'
import { SupplementaryEffortResolver } from './supplementary-effort/resolver.js'

/** How the work is followed and judged, and what came of it. */
export const evaluation: Room<EvaluationStores> = {
  name: 'evaluation',
  port: 4004,
  migrations,
  stores: (reading, _context, cursors) => evaluationStores(reading, cursors),
  entities: [
    Assessment,
    ContextSeries,
    ContextValue,
    Criterion,
    DesignAdaptation,
    EvaluationDesign,
    EvaluationQuestion,
    EvaluationStrategy,
    Evidence,
    ExpectedFigure,
    FormerObservation,
    Indicator,
    IndicatorTarget,
    Lesson,
    LessonUse,
    Measure,
    Objective,
    Observation,
    Pilot,
    SelfReport,
    StatisticsTable,
    StrategyConsent,
    SupplementaryEffort,
  ],
  resolvers: [
    AgreementDesignResolver,
    AgreementStrategyResolver,
    AssessmentResolver,
    ContextSeriesResolver,
    ContextValueResolver,
    CriterionResolver,
    DataQualityResolver,
    DesignAdaptationResolver,
    EvaluationDesignResolver,
    EvaluationQuestionResolver,
    EvaluationStrategyResolver,
    EvidenceResolver,
    ExpectedFigureResolver,
    IndicatorCoverageResolver,
    IndicatorGroupResolver,
    IndicatorResolver,
    IndicatorTargetResolver,
    IndicatorTotalsResolver,
    LessonResolver,
    LessonUseResolver,
    MeasureIndicatorsResolver,
    MeasureLessonsResolver,
    MeasureListResolver,
    MunicipalityContextResolver,
    ObjectiveAssessmentsResolver,
    ObjectiveIndicatorsResolver,
    ObjectiveListResolver,
    ObjectiveSelfReportsResolver,
    ObligationAssessmentsResolver,
    ObservationResolver,
    PartyAssessmentsResolver,
    PartySelfReportsResolver,
    PilotEvaluationFieldsResolver,
    PilotEvaluationResolver,
    PilotListResolver,
    SelfReportResolver,
    SimilarMeasuresResolver,
    SimilarityPartResolver,
    StatisticsTableResolver,
    StrategyConsentResolver,
    SupplementaryEffortResolver,
    readingsOf(Observation),
    readingsOf(FormerObservation),
    sumsOf(IndicatorTotals),
    sumsOf(IndicatorGroup),
  ] as NonEmptyArray<DecoratedClass>,
  references: {
    EvaluationDesign: byKey('id', (id, { evaluationDesigns }) => evaluationDesigns.byId(id)),
    EvaluationStrategy: byKey('id', (id, { evaluationStrategies }) => evaluationStrategies.byId(id)),
    Indicator: byKey('id', (id, { indicators }) => indicators.byId(id)),
    Lesson: byKey('id', (id, { lessons }) => lessons.byId(id)),
  },
}
