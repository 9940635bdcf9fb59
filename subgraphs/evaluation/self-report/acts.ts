import { refusePublishing } from '../../foundation/acts/personal-data.js'
import { ReasonNeeded } from '../../foundation/acts/refusals.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import { editionOf, refuseBlank, refuseOtherEdition } from '../standing/rules.js'
import type { WritingStores } from '../writing-stores.js'
import type {
  CorrectSelfReportArguments,
  ReportAttainmentArguments,
  ReportOnObligationArguments,
  ReportSelfArguments,
  SelfReportActArguments,
} from './acts-arguments.js'
import type { SelfReport } from './entity.js'
import { judgingOf, permitOwn, publicationOf, type ReportActName, SelfReportMadeAlready } from './rules.js'
import type { NewReport } from './writing-store.js'

/*
 * What each act on a report does, once its rules let it. Each answers its key. A report begins as a draft.
 */

export async function reportSelf(asked: ReportSelfArguments, stores: WritingStores): Promise<string> {
  const { standing } = stores
  const { agreement: id, objective = null, year, attainment = null, text } = asked
  // The agreement first: of one that may not be seen the answer says nothing of what it has.
  const agreement = await standing.permitted('reportSelf', id, { objective })
  if (objective !== null) {
    const notThere = new UnknownKey('objective', objective, ['objective'])
    if ((await standing.agreementOfObjective(objective, ['objective'])) !== id) throw notThere
  }
  return begin({ agreement, objective, obligation: null, year, attainment, text, atEnd: false }, stores)
}

/** When the agreement has ended: by the ways of judging that were agreed. */
export async function reportAttainment(asked: ReportAttainmentArguments, stores: WritingStores): Promise<string> {
  const { standing, selfReports } = stores
  const { objective, attainment, text } = asked
  const notThere = new UnknownKey('objective', objective, ['objective'])
  const id = await standing.agreementOfObjective(objective, ['objective'])
  const agreement = await standing.permitted('reportAttainment', id, { notThere })
  const judged = judgingOf(await selfReports.agreedJudging(objective))
  const year = yearOf(agreement.endsOn!)
  return begin({ agreement, objective, obligation: null, year, attainment, text, atEnd: true, ...judged }, stores)
}

/** When the agreement has ended: each of those who owe an obligation on its own part. */
export async function reportOnObligation(asked: ReportOnObligationArguments, stores: WritingStores): Promise<string> {
  const { standing } = stores
  const { obligation, attainment, text } = asked
  const notThere = new UnknownKey('obligation', obligation, ['obligation'])
  const id = await standing.agreementOfObligation(obligation, ['obligation'])
  const agreement = await standing.permitted('reportOnObligation', id, { obligation, notThere })
  const year = yearOf(agreement.endsOn!)
  return begin({ agreement, objective: null, obligation, year, attainment, text, atEnd: true }, stores)
}

/** A draft is changed; of what was published the former text is kept, with the reason. */
export async function correctSelfReport(asked: CorrectSelfReportArguments, stores: WritingStores): Promise<string> {
  const held = await own('correctSelfReport', asked, stores)
  const { attainment = null, text, reason } = asked
  refuseBlank({ text })
  if (publicationOf(held) === 'PUBLISHED') {
    if (!reason?.trim()) throw new ReasonNeeded('correctSelfReport')
    await stores.selfReports.keepFormer(held.id, reason)
  }
  await stores.selfReports.say(held.id, attainment, text, editionOf(held) + 1)
  return held.id
}

export async function publishSelfReport(asked: SelfReportActArguments, stores: WritingStores): Promise<string> {
  const held = await own('publishSelfReport', asked, stores)
  refusePublishing([{ id: held.id, text: held.text }])
  await stores.selfReports.publish(held.id)
  return held.id
}

async function begin(report: NewReport, { standing, selfReports }: WritingStores): Promise<string> {
  refuseBlank({ text: report.text })
  const there = await selfReports.made(report)
  if (there !== null) throw new SelfReportMadeAlready(there)
  const about = report.objective ?? report.obligation ?? report.agreement.id
  const id = await standing.nextKey('selfReport', `${about}/report/`)
  await selfReports.add(id, report)
  return id
}

/** A report of who acts, in a state for the act. */
async function own(
  act: ReportActName,
  asked: SelfReportActArguments,
  { standing, selfReports }: WritingStores,
): Promise<SelfReport> {
  const held = await selfReports.held(asked.selfReport)
  const notThere = selfReports.unknown(held.id)
  if (!(await selfReports.isSeen(held))) throw notThere
  const { objectiveId: objective, obligationId: obligation } = held
  await standing.permitted('reportSelf', held.agreementId, { objective, obligation, notThere, told: act })
  permitOwn(act, held, standing.actor)
  refuseOtherEdition(held, asked.expectedVersion)
  return held
}

const yearOf = (day: string): number => Number(day.slice(0, 4))
