import { Args, type ClassType, Ctx, FieldResolver, Float, Int, Query, Resolver, Root } from 'type-graphql'
import type { Page } from '../../foundation/connections.js'
import { DecimalTotal } from '../../foundation/figures.js'
import { KeyOfAnotherWorld } from '../../foundation/key-of-another-world.js'
import { UnknownKey } from '../../foundation/named-keys.js'
import { PageArguments } from '../../foundation/page-arguments.js'
import { shareOfTotal } from '../../foundation/totals/share.js'
import { numberTotal, type Sums } from '../../foundation/totals/sums.js'
import { type Group, told } from '../../foundation/totals/totals.js'
import type { Indicator } from '../indicator/entity.js'
import type { Observation } from '../observation/entity.js'
import { ObservationConnection } from '../observation/resolver.js'
import { County, coded, named, Objective, Pilot, Theme } from '../references.js'
import type { Context } from '../stores.js'
import { exclusion, IndicatorNotCommon, namedIndicators, refuseIncomparable, ScaleNotAddable } from './rules.js'
import { stepFigure } from './store.js'
import {
  type AskedIndicator,
  type IndicatorDimension,
  IndicatorGroup,
  IndicatorTotals,
  IndicatorTotalsArguments,
  StepCount,
} from './totals.js'

@Resolver(() => IndicatorTotals)
export class IndicatorTotalsResolver {
  @Query(() => IndicatorTotals, {
    description:
      'Readings of one common indicator added up over the pilots that count it. Cumulative ones with their latest reading, ratios by numerators and denominators; gaps stay gaps.',
  })
  async indicatorTotals(
    @Args(() => IndicatorTotalsArguments) question: IndicatorTotalsArguments,
    @Ctx() context: Context,
  ): Promise<IndicatorTotals> {
    const common = await commonIndicator(question, context)
    const { total, counted, asked } = await context.indicatorTotals.total(common, question, context.moment)
    const excluded = await context.indicatorTotals.excluded(common, asked)
    const about: AskedIndicator = { common, counted }
    return {
      ...told(total),
      indicator: common,
      asked: about,
      sums: total.whole,
      kept: total.distinct,
      excluded: excluded.map((indicator) => ({
        indicator,
        reason: exclusion(common, indicator)!,
        note: indicator.comparabilityReason,
      })),
      groups: total.groups.map((group) => groupOf(group, total.whole, about)),
    }
  }

  @FieldResolver(() => DecimalTotal, {
    nullable: true,
    description: 'What the groups that "having" keeps add up to, on all pages. Refused of a scale.',
  })
  distinct(@Root() { kept, asked }: IndicatorTotals): DecimalTotal {
    return addedUp(kept, asked.common)
  }
}

/** The common indicator that is asked for, once it is found to be one that the question can be answered of. */
async function commonIndicator(
  { indicator: id, world, where, having, orderBy }: IndicatorTotalsArguments,
  { indicators }: Context,
): Promise<Indicator> {
  const common = await indicators.byId(id)
  if (!common) throw new UnknownKey('indicator', id, ['indicator'])
  if (common.agreementId !== null) throw new IndicatorNotCommon(common)
  if (common.world !== world) throw new KeyOfAnotherWorld(id, common.world, world, ['indicator'])
  if (common.form === 'SCALE') {
    if (having?.total != null) throw new ScaleNotAddable(common, ['having', 'total'])
    if (orderBy.startsWith('TOTAL_')) throw new ScaleNotAddable(common, ['orderBy'])
  }
  // One that does not exist is refused where the filter is read.
  const found = await Promise.all(
    namedIndicators(where).map(async (each) => ({ ...each, indicator: await indicators.byId(each.key) })),
  )
  refuseIncomparable(
    common,
    found.flatMap(({ indicator, ...each }) => (indicator ? [{ ...each, indicator }] : [])),
  )
  return common
}

function groupOf(group: Group<IndicatorDimension, string>, whole: Sums<string>, asked: AskedIndicator): IndicatorGroup {
  const { COHORT = null, YEAR = null } = group.values
  return Object.assign(new IndicatorGroup(), {
    group,
    sums: group.sums,
    whole,
    asked,
    cohort: COHORT === null ? null : Number(COHORT),
    year: YEAR === null ? null : Number(YEAR),
  })
}

function addedUp({ figures }: Sums<string>, common: Indicator): DecimalTotal {
  if (common.form === 'SCALE') throw new ScaleNotAddable(common)
  return numberTotal(figures.total!)
}

interface AddedUp {
  readonly sums: Sums<string>
  readonly asked: AskedIndicator
}

/** Gives a type the fields that say what its readings add up to. */
export function sumsOf<T extends AddedUp>(Type: ClassType<T>): new () => object {
  @Resolver(() => Type)
  class SumsResolver {
    @FieldResolver(() => Int, { description: 'How many readings and gaps.' })
    count(@Root() { sums }: T): number {
      return sums.count
    }

    @FieldResolver(() => DecimalTotal, {
      nullable: true,
      description: 'What they add up to; of a ratio all numerators divided by all denominators. Refused of a scale.',
    })
    total(@Root() { sums, asked }: T): DecimalTotal {
      return addedUp(sums, asked.common)
    }

    @FieldResolver(() => DecimalTotal, {
      nullable: true,
      description: 'Of a ratio: the numerators added up. Null of others.',
    })
    numerator(@Root() { sums }: T): DecimalTotal | null {
      return sums.figures.numerator ? numberTotal(sums.figures.numerator) : null
    }

    @FieldResolver(() => DecimalTotal, {
      nullable: true,
      description: 'Of a ratio: the denominators added up. Null of others.',
    })
    denominator(@Root() { sums }: T): DecimalTotal | null {
      return sums.figures.denominator ? numberTotal(sums.figures.denominator) : null
    }

    @FieldResolver(() => [StepCount], {
      description: 'Of a scale: how many readings stand at each step, the lowest first. Of others empty.',
    })
    steps(@Root() { sums, asked }: T): StepCount[] {
      return asked.common.scale.map((step, place) => ({
        place: place + 1,
        step,
        count: Number(sums.figures[stepFigure(place + 1)]?.value ?? 0),
      }))
    }

    @FieldResolver(() => Int, {
      description: 'How many of them are of indicators that can only partly be compared with the common one.',
    })
    partlyComparable(@Root() { sums }: T): number {
      return Number(sums.figures.partly?.value ?? 0)
    }
  }
  return SumsResolver
}

@Resolver(() => IndicatorGroup)
export class IndicatorGroupResolver {
  @FieldResolver(() => Pilot, { nullable: true, description: 'Null where PILOT is not asked for.' })
  pilot(@Root() { group }: IndicatorGroup): Pilot | null {
    return named(group.values.PILOT ?? null)
  }

  @FieldResolver(() => County, {
    nullable: true,
    description: 'Null where COUNTY is not asked for, and for pilots that lie in several.',
  })
  county(@Root() { group }: IndicatorGroup): County | null {
    return coded(group.values.COUNTY ?? null)
  }

  @FieldResolver(() => Objective, {
    nullable: true,
    description: 'Null where OBJECTIVE is not asked for, and for indicators about none.',
  })
  objective(@Root() { group }: IndicatorGroup): Objective | null {
    return named(group.values.OBJECTIVE ?? null)
  }

  @FieldResolver(() => Theme, {
    nullable: true,
    description: 'Null where MAIN_THEME is not asked for, and for indicators of no theme.',
  })
  mainTheme(@Root() { group }: IndicatorGroup): Theme | null {
    return named(group.values.MAIN_THEME ?? null)
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Its part of the total of an amount, from 0 to 1; null of nothing, of ratios and of scales.',
  })
  shareOfTotal(@Root() { sums, whole, asked }: IndicatorGroup): number | null {
    if (asked.common.form !== 'AMOUNT') return null
    return shareOfTotal(addedUp(sums, asked.common).value, addedUp(whole, asked.common).value, [])
  }

  @FieldResolver(() => ObservationConnection, {
    description: 'The readings and gaps that are added up in this group, the latest first.',
  })
  entries(
    @Root() { group, asked }: IndicatorGroup,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { indicatorTotals, moment }: Context,
  ): Promise<Page<Observation>> {
    return indicatorTotals.pageOfGroup(group, asked.counted, page, moment)
  }
}
