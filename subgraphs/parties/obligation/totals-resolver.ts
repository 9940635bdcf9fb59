import { Args, Ctx, FieldResolver, Float, Query, Resolver, Root } from 'type-graphql'
import type { Page } from '../../foundation/connections.js'
import { PageArguments } from '../../foundation/page-arguments.js'
import { shareOfTotal } from '../../foundation/totals/share.js'
import { type Group, type Total, told } from '../../foundation/totals/totals.js'
import { Objective } from '../objective/entity.js'
import { Party } from '../party/entity.js'
import { Pilot } from '../pilot/entity.js'
import type { Context } from '../stores.js'
import { Theme } from '../theme/entity.js'
import type { Obligation, ObligationGrade, ObligationKind } from './entity.js'
import { ObligationConnection } from './resolver.js'
import {
  type ObligationDimension,
  ObligationGroup,
  type ObligationsCounted,
  ObligationTotals,
  ObligationTotalsArguments,
} from './totals.js'

@Resolver(() => ObligationTotals)
export class ObligationTotalsResolver {
  @Query(() => ObligationTotals, { description: 'Graded statements counted, whole and in groups.' })
  async obligationTotals(
    @Args(() => ObligationTotalsArguments) asked: ObligationTotalsArguments,
    @Ctx() { obligationTotals, moment }: Context,
  ): Promise<ObligationTotals> {
    const total = await obligationTotals.count(asked, moment)
    return {
      ...told(total),
      count: total.whole.count,
      distinct: total.distinct.count,
      groups: total.groups.map((group) => groupOf(group, total, asked)),
    }
  }
}

function groupOf(
  group: Group<ObligationDimension, never>,
  total: Total<ObligationDimension, never>,
  counted: ObligationsCounted,
): ObligationGroup {
  const { GRADE = null, KIND = null, COHORT = null } = group.values
  return Object.assign(new ObligationGroup(), {
    group,
    total,
    counted,
    count: group.sums.count,
    grade: GRADE as ObligationGrade | null,
    kind: KIND as ObligationKind | null,
    cohort: COHORT === null ? null : Number(COHORT),
  })
}

@Resolver(() => ObligationGroup)
export class ObligationGroupResolver {
  @FieldResolver(() => Pilot, { nullable: true, description: 'Null where PILOT is not asked for.' })
  pilot(@Root() { group }: ObligationGroup, @Ctx() { pilots }: Context): Promise<Pilot | null> | null {
    return group.values.PILOT == null ? null : pilots.byId(group.values.PILOT)
  }

  @FieldResolver(() => Objective, {
    nullable: true,
    description: 'Null where OBJECTIVE is not asked for, and for statements of the whole agreement.',
  })
  objective(@Root() { group }: ObligationGroup, @Ctx() { objectives }: Context): Promise<Objective | null> | null {
    return group.values.OBJECTIVE == null ? null : objectives.byId(group.values.OBJECTIVE)
  }

  @FieldResolver(() => Theme, {
    nullable: true,
    description: 'Null where MAIN_THEME is not asked for, and for statements of no objective.',
  })
  mainTheme(@Root() { group }: ObligationGroup, @Ctx() { themes }: Context): Promise<Theme | null> | null {
    return group.values.MAIN_THEME == null ? null : themes.byId(group.values.MAIN_THEME)
  }

  @FieldResolver(() => Party, { nullable: true, description: 'Null where DEBTOR is not asked for.' })
  debtor(@Root() { group }: ObligationGroup, @Ctx() { parties }: Context): Promise<Party | null> | null {
    return group.values.DEBTOR == null ? null : parties.byId(group.values.DEBTOR)
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'Its part of all, from 0 to 1; null where there is nothing. Refused where groups overlap: they add up to more than the whole.',
  })
  shareOfTotal(@Root() { count, total }: ObligationGroup): number | null {
    return shareOfTotal(count, total.whole.count, total.overlapping)
  }

  @FieldResolver(() => ObligationConnection, { description: 'The statements counted in this group.' })
  entries(
    @Root() { group, counted }: ObligationGroup,
    @Args(() => PageArguments) asked: PageArguments,
    @Ctx() { obligations, moment }: Context,
  ): Promise<Page<Obligation>> {
    return obligations.pageOfGroup(group, counted, asked, moment)
  }
}
