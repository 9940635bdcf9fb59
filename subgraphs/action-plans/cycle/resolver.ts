import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql'
import { LocalDate } from '../../foundation/scalars.js'
import { withTerm } from '../../foundation/terms.js'
import { DialogueMeeting } from '../meeting/entity.js'
import { PlanVersion } from '../plan-version/entity.js'
import { Agreement, Party } from '../references.js'
import type { Context } from '../stores.js'
import { CycleDeadline, CycleItemKind, CycleItemState } from './entity.js'
import { type Demanded, demandedIn } from './rules.js'

@ObjectType({
  description: 'One thing that an agreement demands of one party in a year, and whether it has been done.',
})
class CycleItem implements Demanded {
  readonly partyId!: string
  readonly planVersionId!: string | null
  readonly meetingId!: string | null

  @Field(() => CycleItemKind, { description: 'What is demanded.' })
  kind!: CycleItemKind

  @Field(() => String, { nullable: true, description: 'The section of the agreement that demands it.' })
  section!: string | null

  @Field(() => String, { description: 'What the agreement says there, retold in bokmål.' })
  text!: string

  @Field(() => CycleItemState, { description: 'Whether it has been done, on the day asked about.' })
  state!: CycleItemState

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day it was first done; null where it has not been, or no record gives the day.',
  })
  doneOn!: LocalDate | null

  @Field(() => String, {
    nullable: true,
    description: 'The decision, minutes or report it was done by, as it is filed.',
  })
  reference!: string | null

  @Field(() => CycleDeadline, {
    nullable: true,
    description:
      'The deadline that the agreement, a grant letter or KDD has set; null where none has: none is invented.',
  })
  deadline!: CycleDeadline | null
}

@ObjectType({
  description: withTerm(
    'årshjul',
    'What an agreement demands of each of its parties in one year, and where it stands.',
  ),
})
class AgreementCycle {
  @Field(() => Int, { description: 'The year.' })
  year!: number

  @Field(() => Boolean, {
    description:
      'Whether the agreement’s rules of follow-up are on record. If not, the list is empty because nobody has told what it demands.',
  })
  isOnRecord!: boolean

  @Field(() => [CycleItem], {
    description:
      'What is demanded of whom, in the order of the rules. Empty also for a year outside the term of the agreement.',
  })
  items!: readonly CycleItem[]
}

@Resolver(() => CycleItem)
export class CycleItemResolver {
  @FieldResolver(() => Party, { nullable: true, description: 'Of whom it is demanded.' })
  party(@Root() item: CycleItem): Party {
    return { id: item.partyId }
  }

  @FieldResolver(() => PlanVersion, {
    nullable: true,
    description: 'The version of the plan by which it was first done, of what is done by one.',
  })
  planVersion(@Root() item: CycleItem, @Ctx() { planVersions }: Context): Promise<PlanVersion | null> | null {
    return item.planVersionId === null ? null : planVersions.byId(item.planVersionId)
  }

  @FieldResolver(() => DialogueMeeting, {
    nullable: true,
    description: 'The meeting, of DIALOGUE_HELD: also what it passed on to other ministries.',
  })
  meeting(@Root() item: CycleItem, @Ctx() { meetings }: Context): Promise<DialogueMeeting | null> | null {
    return item.meetingId === null ? null : meetings.byId(item.meetingId)
  }
}

@Resolver(() => Agreement)
export class AgreementCycleResolver {
  @FieldResolver(() => AgreementCycle, {
    nullable: true,
    description: 'What it demands of each party in a year, and where that stands on the day asked about.',
  })
  async cycle(
    @Root() { id }: Agreement,
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
    @Ctx() context: Context,
  ): Promise<AgreementCycle> {
    const demands = await context.cycles.demandsOf(id)
    return { year, isOnRecord: demands.length > 0, items: await demandedOf(id, year, context) }
  }
}

/** What an agreement demands of each party in a year, and where that stands on the day asked about. */
export async function demandedOf(
  id: string,
  year: number,
  { cycles, meetings, moment, planVersions, reports, treatments }: Context,
): Promise<Demanded[]> {
  const [demands, versions, partners, treated, held, reported, deadlines] = await Promise.all([
    cycles.demandsOf(id),
    planVersions.ofAgreement(id, year),
    cycles.partnersOf(id, year),
    treatments.ofAgreement(id, year),
    meetings.ofAgreement(id, year),
    reports.ofAgreement(id, year),
    cycles.deadlinesOf(id, year),
  ])
  const recorded = { versions, partners, treatments: treated, meetings: held, reports: reported, deadlines }
  return demandedIn(year, demands, recorded, moment.day)
}
