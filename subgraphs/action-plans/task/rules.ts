import type { Part } from '../../foundation/access/standing.js'
import type { LocalDate } from '../../foundation/dates.js'
import type { CycleDeadline, CycleItemKind } from '../cycle/entity.js'
import type { Demanded } from '../cycle/rules.js'
import type { PlanState } from '../plan-version/entity.js'

/** A part that an organisation has in an agreement, on the day asked about. */
export interface PartIn extends Part {
  readonly agreementId: string
  /** The last day of the agreement. */
  readonly endsOn: LocalDate | null
}

/** The newest version of a year's plan, as far as the organisation may see it, while it is not approved. */
export interface OpenVersion {
  readonly id: string
  readonly agreementId: string
  readonly year: number
  readonly state: PlanState
  readonly edition: number
  readonly sharedOn: LocalDate | null
  readonly submittedOn: LocalDate | null
  readonly returnedOn: LocalDate | null
  readonly handledBy: string | null
  /** Who has agreed to the present edition, and on which day one of them first did. */
  readonly agreed: readonly string[]
  readonly agreedOn: LocalDate | null
  /** How many municipalities have to. */
  readonly municipalities: number
}

/** An objective with measures in an open version, and what the organisation has answered to it as a named partner. */
export interface OpenAnswer {
  readonly planVersionId: string
  readonly objectiveId: string
  readonly counts: 'ENDORSED' | 'DECLINED' | 'STALE' | 'NOT_ANSWERED'
}

export type TaskKind = 'AGREE' | 'SUBMIT' | 'MEND' | 'ENDORSE' | 'HANDLE' | 'APPROVE' | 'TREAT' | 'REPORT'

/** One thing that an organisation has to do. */
export interface OpenTask {
  readonly kind: TaskKind
  readonly agreementId: string
  readonly year: number
  readonly planVersionId: string | null
  readonly objectiveId: string | null
  /** The day from which it is to be done; null where no record gives it. */
  readonly since: LocalDate | null
  readonly deadline: CycleDeadline | null
}

/** What is to be done with versions of plans: it follows from their state, and ends with the agreement. */
export function planTasks(
  party: string,
  person: string | null,
  parts: readonly PartIn[],
  versions: readonly OpenVersion[],
  answers: readonly OpenAnswer[],
  deadlines: readonly CycleDeadline[],
  day: LocalDate,
): OpenTask[] {
  return versions.flatMap((version) => {
    const own = parts.filter(({ agreementId }) => agreementId === version.agreementId)
    if (own.some(({ endsOn }) => endsOn !== null && day > endsOn)) return []
    const has = (standing: Part['standing']) => own.some((part) => part.standing === standing)
    const task = (kind: TaskKind, since: LocalDate | null, item: CycleItemKind, objectiveId: string | null = null) => ({
      kind,
      agreementId: version.agreementId,
      year: version.year,
      planVersionId: version.id,
      objectiveId,
      since,
      deadline:
        deadlines.find(
          (each) => each.agreementId === version.agreementId && each.year === version.year && each.item === item,
        ) ?? null,
    })
    const partner = has('PARTNER') && !has('MUNICIPALITY') ? answers : []
    return [
      ...(has('MUNICIPALITY')
        ? ofMunicipality(party, version).map(([kind, since]) => task(kind, since, 'PLAN_REVISED'))
        : []),
      ...(has('STATE') ? ofState(person, version).map((kind) => task(kind, version.submittedOn, 'PLAN_APPROVED')) : []),
      ...partner
        .filter(
          ({ planVersionId, counts }) => planVersionId === version.id && counts !== 'ENDORSED' && counts !== 'DECLINED',
        )
        .map(({ objectiveId }) =>
          task('ENDORSE', version.submittedOn ?? version.sharedOn, 'PLAN_ENDORSED', objectiveId),
        ),
    ]
  })
}

/** What KDD gave back is to be mended; what another has agreed to is to be agreed to; what all have, to be submitted. */
function ofMunicipality(party: string, version: OpenVersion): (readonly [TaskKind, LocalDate | null])[] {
  const { state, agreed, agreedOn, municipalities, returnedOn } = version
  if (state !== 'DRAFT' && state !== 'RETURNED') return []
  if (agreed.length === municipalities) return [['SUBMIT', agreedOn]]
  if (agreed.length > 0) return agreed.includes(party) ? [] : [['AGREE', agreedOn]]
  return state === 'RETURNED' ? [['MEND', returnedOn]] : []
}

/** A decision is made by another person than the one who prepared it: that one is told of nothing to do. */
function ofState(person: string | null, { state, handledBy }: OpenVersion): TaskKind[] {
  if (state !== 'SUBMITTED') return []
  if (handledBy === null) return ['HANDLE']
  return handledBy === person ? [] : ['APPROVE']
}

const kinds: Partial<Record<CycleItemKind, TaskKind>> = {
  STATUS_TREATED: 'TREAT',
  REPORTED: 'REPORT',
  FINAL_REPORTED: 'REPORT',
}

/** What an agreement demands of a party around its plan in a year, and nobody has told to be done. */
export const yearTasks = (
  party: string,
  agreementId: string,
  year: number,
  demanded: readonly Demanded[],
): OpenTask[] =>
  demanded.flatMap(({ kind, partyId, state, deadline }) => {
    const asked = kinds[kind]
    if (!asked || partyId !== party || !['OPEN', 'LATE', 'NOT_REPORTED'].includes(state)) return []
    const since = `${year}-01-01` as LocalDate
    return [{ kind: asked, agreementId, year, planVersionId: null, objectiveId: null, since, deadline }]
  })

/** The years of an agreement that something may be left to be done in: this one, the one before, and its last. */
export function yearsOf(endsOn: LocalDate | null, day: LocalDate): number[] {
  const present = Number(day.slice(0, 4))
  const last = endsOn === null ? present : Number(endsOn.slice(0, 4))
  return [...new Set([last, present - 1, present].filter((year) => year <= Math.min(present, last)))].sort()
}
