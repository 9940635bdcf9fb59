import type { NonEmptyArray } from 'type-graphql'
import { byKey } from '../foundation/entities.js'
import type { DecoratedClass, Room } from '../foundation/room.js'
import { AssessmentActsResolver } from './assessment/acts-resolver.js'
import { Assessment, Evidence } from './assessment/entity.js'
import {
  AssessmentResolver,
  EvidenceResolver,
  ObjectiveAssessmentsResolver,
  ObligationAssessmentsResolver,
  PartyAssessmentsResolver,
} from './assessment/resolver.js'
import { ClosingActsResolver } from './closing/acts-resolver.js'
import { ContextSeries, ContextValue } from './context-series/entity.js'
import { ContextSeriesResolver, ContextValueResolver, MunicipalityContextResolver } from './context-series/resolver.js'
import { ExpectedFigure } from './data-quality/entity.js'
import { DataQualityResolver, ExpectedFigureResolver } from './data-quality/resolver.js'
import {
  DesignAdaptationActsResolver,
  EvaluationDesignActsResolver,
  EvaluationQuestionActsResolver,
} from './evaluation-design/acts-resolver.js'
import { Criterion, DesignAdaptation, EvaluationDesign, EvaluationQuestion } from './evaluation-design/entity.js'
import {
  AgreementDesignResolver,
  CriterionResolver,
  DesignAdaptationResolver,
  EvaluationDesignResolver,
  EvaluationQuestionResolver,
} from './evaluation-design/resolver.js'
import { EvaluationStrategyActsResolver } from './evaluation-strategy/acts-resolver.js'
import { EvaluationStrategy, StrategyConsent } from './evaluation-strategy/entity.js'
import {
  AgreementStrategyResolver,
  EvaluationStrategyResolver,
  StrategyConsentResolver,
} from './evaluation-strategy/resolver.js'
import { IndicatorActsResolver } from './indicator/acts-resolver.js'
import { Indicator, IndicatorTarget, JudgingConsent } from './indicator/entity.js'
import { readingsOf } from './indicator/readings.js'
import {
  IndicatorResolver,
  IndicatorTargetResolver,
  JudgingConsentResolver,
  MeasureIndicatorsResolver,
  ObjectiveIndicatorsResolver,
} from './indicator/resolver.js'
import { IndicatorGroupResolver, IndicatorTotalsResolver, sumsOf } from './indicator-totals/resolver.js'
import { IndicatorGroup, IndicatorTotals } from './indicator-totals/totals.js'
import { LessonActsResolver } from './lesson/acts-resolver.js'
import { Lesson, LessonUse } from './lesson/entity.js'
import { LessonResolver, LessonUseResolver, MeasureLessonsResolver } from './lesson/resolver.js'
import { MeasureListResolver } from './measure-list/resolver.js'
import { migrations } from './migrations/index.js'
import { MissingReportActsResolver } from './missing-report/acts-resolver.js'
import { ObjectiveListResolver } from './objective-list/resolver.js'
import { ObservationActsResolver } from './observation/acts-resolver.js'
import { FormerObservation, Observation } from './observation/entity.js'
import { ObservationResolver } from './observation/resolver.js'
import {
  IndicatorCoverageResolver,
  PilotEvaluationFieldsResolver,
  PilotEvaluationResolver,
} from './pilot-evaluation/resolver.js'
import { PilotListResolver } from './pilot-list/resolver.js'
import { Measure, Objective, Pilot } from './references.js'
import { SelfReportActsResolver } from './self-report/acts-resolver.js'
import { FormerSelfReport, SelfReport } from './self-report/entity.js'
import { ObjectiveSelfReportsResolver, PartySelfReportsResolver, SelfReportResolver } from './self-report/resolver.js'
import { SimilarityPartResolver, SimilarMeasuresResolver } from './similar-measure/resolver.js'
import { StatisticsTable } from './statistics-table/entity.js'
import { StatisticsTableResolver } from './statistics-table/resolver.js'
import { type EvaluationStores, evaluationStores } from './stores.js'
import { SupplementaryEffortActsResolver } from './supplementary-effort/acts-resolver.js'
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
    FormerSelfReport,
    Indicator,
    IndicatorTarget,
    JudgingConsent,
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
    AssessmentActsResolver,
    AssessmentResolver,
    ClosingActsResolver,
    ContextSeriesResolver,
    ContextValueResolver,
    CriterionResolver,
    DataQualityResolver,
    DesignAdaptationActsResolver,
    DesignAdaptationResolver,
    EvaluationDesignActsResolver,
    EvaluationDesignResolver,
    EvaluationQuestionActsResolver,
    EvaluationQuestionResolver,
    EvaluationStrategyActsResolver,
    EvaluationStrategyResolver,
    EvidenceResolver,
    ExpectedFigureResolver,
    IndicatorActsResolver,
    IndicatorCoverageResolver,
    IndicatorGroupResolver,
    IndicatorResolver,
    IndicatorTargetResolver,
    IndicatorTotalsResolver,
    JudgingConsentResolver,
    LessonActsResolver,
    LessonResolver,
    LessonUseResolver,
    MeasureIndicatorsResolver,
    MeasureLessonsResolver,
    MeasureListResolver,
    MissingReportActsResolver,
    MunicipalityContextResolver,
    ObjectiveAssessmentsResolver,
    ObjectiveIndicatorsResolver,
    ObjectiveListResolver,
    ObjectiveSelfReportsResolver,
    ObligationAssessmentsResolver,
    ObservationActsResolver,
    ObservationResolver,
    PartyAssessmentsResolver,
    PartySelfReportsResolver,
    PilotEvaluationFieldsResolver,
    PilotEvaluationResolver,
    PilotListResolver,
    SelfReportActsResolver,
    SelfReportResolver,
    SimilarMeasuresResolver,
    SimilarityPartResolver,
    StatisticsTableResolver,
    StrategyConsentResolver,
    SupplementaryEffortActsResolver,
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
