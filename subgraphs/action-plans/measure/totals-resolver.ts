import { Args, Ctx, FieldResolver, Float, Query, Resolver, Root } from 'type-graphql'
import type { Page } from '../../foundation/connections.js'
import type { MeasureStatus } from '../../foundation/measure-status.js'
import { PageArguments } from '../../foundation/page-arguments.js'
import { shareOfTotal } from '../../foundation/totals/share.js'
import { type Group, type Total, told } from '../../foundation/totals/totals.js'
import { County, coded, Municipality, named, Objective, Party, Pilot, Theme } from '../references.js'
import type { Context } from '../stores.js'
import type { Measure } from './entity.js'
import { MeasureConnection } from './resolver.js'
import {
  type MeasureDimension,
  MeasureGroup,
  type MeasuresCounted,
  MeasureTotals,
  MeasureTotalsArguments,
} from './totals.js'

@Resolver(() => MeasureTotals)
export class MeasureTotalsResolver {
  @Query(() => MeasureTotals, { description: 'Measures in public plans counted, whole and in groups.' })
  async measureTotals(
    @Args(() => MeasureTotalsArguments) asked: MeasureTotalsArguments,
    @Ctx() { measureTotals, moment }: Context,
  ): Promise<MeasureTotals> {
    const total = await measureTotals.count(asked, moment)
    return {
      ...told(total),
      count: total.whole.count,
      distinct: total.distinct.count,
      groups: total.groups.map((group) => groupOf(group, total, asked)),
    }
  }
}

function groupOf(
  group: Group<MeasureDimension, never>,
  total: Total<MeasureDimension, never>,
  counted: MeasuresCounted,
): MeasureGroup {
  const { COHORT = null, STATUS = null, YEAR = null } = group.values
  return Object.assign(new MeasureGroup(), {
    group,
    total,
    counted,
    count: group.sums.count,
    cohort: COHORT === null ? null : Number(COHORT),
    status: STATUS as MeasureStatus | null,
    year: YEAR === null ? null : Number(YEAR),
  })
}

const valueIn = ({ group }: MeasureGroup, dimension: MeasureDimension): string | null => group.values[dimension] ?? null

@Resolver(() => MeasureGroup)
export class MeasureGroupResolver {
  @FieldResolver(() => Pilot, { nullable: true, description: 'Null where PILOT is not asked for.' })
  pilot(@Root() group: MeasureGroup): Pilot | null {
    return named(valueIn(group, 'PILOT'))
  }

  @FieldResolver(() => County, {
    nullable: true,
    description: 'Null where COUNTY is not asked for, and for measures without a responsible municipality.',
  })
  county(@Root() group: MeasureGroup): County | null {
    return coded(valueIn(group, 'COUNTY'))
  }

  @FieldResolver(() => Objective, {
    nullable: true,
    description: 'Null where OBJECTIVE is not asked for, and for measures that serve none.',
  })
  objective(@Root() group: MeasureGroup): Objective | null {
    return named(valueIn(group, 'OBJECTIVE'))
  }

  @FieldResolver(() => Theme, {
    nullable: true,
    description: 'Null where MAIN_THEME is not asked for, and for measures whose objective has none.',
  })
  mainTheme(@Root() group: MeasureGroup): Theme | null {
    return named(valueIn(group, 'MAIN_THEME'))
  }

  @FieldResolver(() => Municipality, {
    nullable: true,
    description: 'Null where RESPONSIBLE_MUNICIPALITY is not asked for, and for measures without one.',
  })
  responsibleMunicipality(@Root() group: MeasureGroup): Municipality | null {
    return coded(valueIn(group, 'RESPONSIBLE_MUNICIPALITY'))
  }

  @FieldResolver(() => Theme, {
    nullable: true,
    description: 'Null where THEME is not asked for, and for measures without one.',
  })
  theme(@Root() group: MeasureGroup): Theme | null {
    return named(valueIn(group, 'THEME'))
  }

  @FieldResolver(() => Party, {
    nullable: true,
    description: 'Null where PARTNER is not asked for, and for measures without a partner that is named.',
  })
  partner(@Root() group: MeasureGroup): Party | null {
    return named(valueIn(group, 'PARTNER'))
  }

  @FieldResolver(() => Objective, {
    nullable: true,
    description: 'Null where ANY_OBJECTIVE is not asked for, and for measures that serve none.',
  })
  anyObjective(@Root() group: MeasureGroup): Objective | null {
    return named(valueIn(group, 'ANY_OBJECTIVE'))
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'Its part of all, from 0 to 1; null where there is nothing. Refused where groups overlap: they add up to more than the whole.',
  })
  shareOfTotal(@Root() { count, total }: MeasureGroup): number | null {
    return shareOfTotal(count, total.whole.count, total.overlapping)
  }

  @FieldResolver(() => MeasureConnection, { description: 'The measures counted in this group.' })
  entries(
    @Root() { group, counted }: MeasureGroup,
    @Args(() => PageArguments) asked: PageArguments,
    @Ctx() { measures, moment }: Context,
  ): Promise<Page<Measure>> {
    return measures.pageOfGroup(group, counted, asked, moment)
  }
}
