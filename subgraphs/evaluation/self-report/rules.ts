import type { Actor } from '../../foundation/access/actor.js'
import { ActNotNow, ActNotYours } from '../../foundation/acts/refusals.js'
import { DomainError } from '../../foundation/errors.js'
import type { SelfReport } from './entity.js'

export type Publication = 'DRAFT' | 'PUBLISHED'

/** In which state its own party may do what to a report. */
export const reportActs = {
  correctSelfReport: ['DRAFT', 'PUBLISHED'],
  publishSelfReport: ['DRAFT'],
} as const satisfies Readonly<Record<string, readonly Publication[]>>
export type ReportActName = keyof typeof reportActs

export const publicationOf = ({ publicFrom }: Pick<SelfReport, 'publicFrom'>): Publication =>
  publicFrom === null ? 'DRAFT' : 'PUBLISHED'

/** What a party says is changed and published by that party alone. */
export function permitOwn(
  name: ReportActName,
  report: Pick<SelfReport, 'id' | 'partyId' | 'publicFrom'>,
  actor: Actor,
): void {
  if (report.partyId !== actor.party)
    throw new ActNotYours(name, actor.party, {
      nb: 'den som rapporterer',
      nn: 'den som rapporterer',
      en: 'the party that reports',
    })
  const state = publicationOf(report)
  const possible: readonly Publication[] = reportActs[name]
  if (!possible.includes(state)) throw new ActNotNow(name, report.id, state, possible)
}

/** A party reports on what it has reported on already, for the same year. */
export class SelfReportMadeAlready extends DomainError {
  override readonly code = 'SELF_REPORT_MADE_ALREADY'

  constructor(report: string) {
    super(
      {
        nb: `Dette er det rapportert om, i "${report}". Rett den rapporten heller.`,
        nn: `Dette er det rapportert om, i "${report}". Rett den rapporten heller.`,
        en: `This has been reported on, in "${report}". Correct that report instead.`,
      },
      { values: { report } },
    )
  }
}

/** A way of judging that was agreed, and what it judges by. */
export interface AgreedJudging {
  readonly indicator: string
  readonly judging: string
}

/** By what attainment is judged when an agreement ends: the ways that were agreed, one a line, or none. */
export function judgingOf(agreed: readonly AgreedJudging[]): Pick<SelfReport, 'judging' | 'judgingState'> {
  if (agreed.length === 0) return { judging: null, judgingState: 'NOT_AGREED' }
  return {
    judging: agreed.map(({ indicator, judging }) => `${indicator}: ${judging}`).join('\n'),
    judgingState: 'AGREED',
  }
}
