import type { Doing } from '../foundation/acts/acts.js'
import { assessmentWritingStore } from './assessment/writing-store.js'
import { closingWritingStore } from './closing/writing-store.js'
import { designWritingStore } from './evaluation-design/writing-store.js'
import { strategyWritingStore } from './evaluation-strategy/writing-store.js'
import { indicatorWritingStore } from './indicator/writing-store.js'
import { lessonWritingStore } from './lesson/writing-store.js'
import { missingReportStore } from './missing-report/store.js'
import { missingReportWritingStore } from './missing-report/writing-store.js'
import { observationWritingStore } from './observation/writing-store.js'
import { selfReportWritingStore } from './self-report/writing-store.js'
import { standingStore } from './standing/store.js'
import { effortWritingStore } from './supplementary-effort/writing-store.js'

/** Where the room is written, within one act: nobody else writes meanwhile, so what is read here stands. */
export const writingStores = (doing: Doing) => ({
  standing: standingStore(doing),
  assessments: assessmentWritingStore(doing),
  closings: closingWritingStore(doing),
  designs: designWritingStore(doing),
  efforts: effortWritingStore(doing),
  indicators: indicatorWritingStore(doing),
  lessons: lessonWritingStore(doing),
  missingReports: { ...missingReportStore(doing.tx), ...missingReportWritingStore(doing) },
  observations: observationWritingStore(doing),
  selfReports: selfReportWritingStore(doing),
  strategies: strategyWritingStore(doing),
})

export type WritingStores = ReturnType<typeof writingStores>
