import { Args, Ctx, FieldResolver, Float, Query, Resolver, Root } from 'type-graphql'
import { EmptyList } from '../../foundation/comparison.js'
import { Objective } from '../objective/entity.js'
import { Party } from '../party/entity.js'
import { Pilot } from '../pilot/entity.js'
import type { Context } from '../stores.js'
import { Theme } from '../theme/entity.js'
import { shareOfTotal } from './rules.js'
import { ObligationGroup, ObligationTotals, ObligationTotalsArguments } from './totals.js'
import type { ObligationGroupRow } from './totals-store.js'

@Resolver(() => ObligationTotals)
export class ObligationTotalsResolver {
  @Query(() => ObligationTotals, { description: 'Graded statements counted, whole and in groups.' })
  async obligationTotals(
    @Args(() => ObligationTotalsArguments) asked: ObligationTotalsArguments,
    @Ctx() { obligationTotals }: Context,
  ): Promise<ObligationTotals> {
    if (asked.groupBy?.length === 0) throw new EmptyList(['groupBy'])
    const { count, groups } = await obligationTotals.count(asked)
    const overlapping = asked.groupBy?.includes('DEBTOR') ?? false
    return { count, overlapping, groups: groups.map((row) => groupOf(row, count, overlapping)) }
  }
}

function groupOf(row: ObligationGroupRow, whole: number, overlapping: boolean): ObligationGroup {
  const { GRADE = null, KIND = null, COHORT = null } = row.values
  return Object.assign(new ObligationGroup(), {
    row,
    whole,
    overlapping,
    count: row.count,
    grade: GRADE,
    kind: KIND,
    cohort: COHORT === null ? null : Number(COHORT),
  })
}

@Resolver(() => ObligationGroup)
export class ObligationGroupResolver {
  @FieldResolver(() => Pilot, { nullable: true, description: 'Null where PILOT is not asked for.' })
  pilot(@Root() { row }: ObligationGroup, @Ctx() { pilots }: Context): Promise<Pilot | null> | null {
    return row.values.PILOT == null ? null : pilots.byId(row.values.PILOT)
  }

  @FieldResolver(() => Objective, {
    nullable: true,
    description: 'Null where OBJECTIVE is not asked for, and for statements of the whole agreement.',
  })
  objective(@Root() { row }: ObligationGroup, @Ctx() { objectives }: Context): Promise<Objective | null> | null {
    return row.values.OBJECTIVE == null ? null : objectives.byId(row.values.OBJECTIVE)
  }

  @FieldResolver(() => Theme, {
    nullable: true,
    description: 'Null where MAIN_THEME is not asked for, and for statements of no objective.',
  })
  mainTheme(@Root() { row }: ObligationGroup, @Ctx() { themes }: Context): Promise<Theme | null> | null {
    return row.values.MAIN_THEME == null ? null : themes.byId(row.values.MAIN_THEME)
  }

  @FieldResolver(() => Party, { nullable: true, description: 'Null where DEBTOR is not asked for.' })
  debtor(@Root() { row }: ObligationGroup, @Ctx() { parties }: Context): Promise<Party | null> | null {
    return row.values.DEBTOR == null ? null : parties.byId(row.values.DEBTOR)
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'Its part of all, from 0 to 1; null where there is nothing. Refused where groups overlap: they add up to more than the whole.',
  })
  shareOfTotal(@Root() { count, whole, overlapping }: ObligationGroup): number | null {
    return shareOfTotal(count, whole, overlapping)
  }
}
