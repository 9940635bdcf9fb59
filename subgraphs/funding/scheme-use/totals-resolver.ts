import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { kronerTotal, type Sums } from '../../foundation/totals/sums.js'
import { type Group, told } from '../../foundation/totals/totals.js'
import { named, Party, Pilot } from '../references.js'
import { Scheme } from '../scheme/entity.js'
import type { Context } from '../stores.js'
import type { SchemeOutcome } from './entity.js'
import {
  type SchemeUseDimension,
  type SchemeUseFigure,
  SchemeUseGroup,
  type SchemeUseSums,
  SchemeUseTotals,
  SchemeUseTotalsArguments,
} from './totals.js'

@Resolver(() => SchemeUseTotals)
export class SchemeUseTotalsResolver {
  @Query(() => SchemeUseTotals, {
    description: 'Uses of existing instruments counted, and their amounts added up; the years before apart.',
  })
  async schemeUse(
    @Args(() => SchemeUseTotalsArguments) asked: SchemeUseTotalsArguments,
    @Ctx() { schemeUseTotals, moment }: Context,
  ): Promise<SchemeUseTotals> {
    const total = await schemeUseTotals.count(asked, moment)
    return { ...told(total), ...bothOf(total.whole), groups: total.groups.map(groupOf) }
  }
}

function groupOf(group: Group<SchemeUseDimension, SchemeUseFigure>): SchemeUseGroup {
  const { COHORT = null, YEAR = null, OUTCOME = null } = group.values
  return Object.assign(new SchemeUseGroup(), {
    group,
    cohort: COHORT === null ? null : Number(COHORT),
    year: YEAR === null ? null : Number(YEAR),
    outcome: OUTCOME as SchemeOutcome | null,
    ...bothOf(group.sums),
  })
}

const bothOf = ({ figures }: Sums<SchemeUseFigure>): { sums: SchemeUseSums; baseline: SchemeUseSums } => ({
  sums: {
    count: Number(figures.uses.value ?? 0),
    applied: kronerTotal(figures.applied),
    awarded: kronerTotal(figures.awarded),
  },
  baseline: {
    count: Number(figures.baselineUses.value ?? 0),
    applied: kronerTotal(figures.baselineApplied),
    awarded: kronerTotal(figures.baselineAwarded),
  },
})

@Resolver(() => SchemeUseGroup)
export class SchemeUseGroupResolver {
  @FieldResolver(() => Scheme, { nullable: true, description: 'Null where SCHEME is not asked for.' })
  scheme(@Root() { group }: SchemeUseGroup, @Ctx() { schemes }: Context): Promise<Scheme | null> | null {
    return group.values.SCHEME == null ? null : schemes.byId(group.values.SCHEME)
  }

  @FieldResolver(() => Pilot, { nullable: true, description: 'Null where PILOT is not asked for.' })
  pilot(@Root() { group }: SchemeUseGroup): Pilot | null {
    return named(group.values.PILOT ?? null)
  }

  @FieldResolver(() => Party, {
    nullable: true,
    description: 'Null where PARTY is not asked for, and where no source says who it was.',
  })
  party(@Root() { group }: SchemeUseGroup): Party | null {
    return named(group.values.PARTY ?? null)
  }
}
