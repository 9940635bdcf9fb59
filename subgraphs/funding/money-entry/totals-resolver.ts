import { Args, Ctx, FieldResolver, Float, Query, Resolver, Root } from 'type-graphql'
import type { Page } from '../../foundation/connections.js'
import { FigureState } from '../../foundation/figure-state.js'
import { DecimalFigure, figure, type KronerFigure } from '../../foundation/figures.js'
import { PageArguments } from '../../foundation/page-arguments.js'
import { shareOfTotal } from '../../foundation/totals/share.js'
import { kronerTotal, type Sums } from '../../foundation/totals/sums.js'
import { type Group, type Total, told } from '../../foundation/totals/totals.js'
import { County, coded, Municipality, named, Objective, Party, Pilot, Theme } from '../references.js'
import type { Context } from '../stores.js'
import type { MoneyEntry, MoneySource } from './entity.js'
import { MoneyEntryConnection } from './resolver.js'
import { perInhabitant } from './rules.js'
import {
  AnsweredFrom,
  type MoneyCounted,
  type MoneyDimension,
  MoneyGroup,
  MoneyTotals,
  MoneyTotalsArguments,
} from './totals.js'
import { isOfWholePilots } from './totals-store.js'

const PER_INHABITANT =
  'Kroner for each who lives in the pilots that we know an amount of: in the year of the group, else in the newest year on record. Only of whole pilots: alone, by pilot, by cohort, by year.'

@Resolver(() => MoneyTotals)
export class MoneyTotalsResolver {
  @Query(() => MoneyTotals, {
    description: 'Money at one stage added up, whole and in groups, to the øre. Norwegian: summer.',
  })
  async moneyTotals(
    @Args(() => MoneyTotalsArguments) asked: MoneyTotalsArguments,
    @Ctx() { moneyTotals, moment }: Context,
  ): Promise<MoneyTotals> {
    const { total, grain } = await moneyTotals.total(asked, moment)
    return Object.assign(new MoneyTotals(), {
      ...told(total),
      counted: asked,
      stage: asked.stage,
      amount: amountOf(total.whole),
      distinct: amountOf(total.distinct),
      answeredFrom: grain === 'OBJECTIVES' || grain === 'NATION' ? AnsweredFrom.CELLS : AnsweredFrom.ENTRIES,
      groups: total.groups.map((group) => groupOf(group, total, asked)),
    })
  }

  @FieldResolver(() => DecimalFigure, { description: PER_INHABITANT })
  perInhabitant(@Root() { amount, counted }: MoneyTotals, @Ctx() context: Context): Promise<DecimalFigure> {
    return shared(amount, counted, '', context)
  }
}

async function shared(
  amount: KronerFigure,
  counted: MoneyCounted,
  key: string,
  { moneyTotals }: Context,
): Promise<DecimalFigure> {
  if (!isOfWholePilots(counted)) return figure<number>(null, FigureState.NOT_APPLICABLE)
  return perInhabitant(amount, (await moneyTotals.inhabitantsOf(counted)).get(key) ?? null)
}

function amountOf({ figures }: Sums<'amount'>): KronerFigure {
  const { value, state } = kronerTotal(figures.amount)
  return figure(value, state)
}

function groupOf(
  group: Group<MoneyDimension, 'amount'>,
  total: Total<MoneyDimension, 'amount'>,
  counted: MoneyCounted,
): MoneyGroup {
  const { COHORT = null, SOURCE = null, YEAR = null } = group.values
  return Object.assign(new MoneyGroup(), {
    group,
    total,
    counted,
    amount: amountOf(group.sums),
    cohort: COHORT === null ? null : Number(COHORT),
    source: SOURCE as MoneySource | null,
    year: YEAR === null ? null : Number(YEAR),
  })
}

@Resolver(() => MoneyGroup)
export class MoneyGroupResolver {
  @FieldResolver(() => Pilot, {
    nullable: true,
    description: 'Null where PILOT is not asked for, and for what the Storting has voted.',
  })
  pilot(@Root() { group }: MoneyGroup): Pilot | null {
    return named(group.values.PILOT ?? null)
  }

  @FieldResolver(() => County, {
    nullable: true,
    description: 'Null where COUNTY is not asked for, and for what is no pilot’s.',
  })
  county(@Root() { group }: MoneyGroup): County | null {
    return coded(group.values.COUNTY ?? null)
  }

  @FieldResolver(() => Objective, {
    nullable: true,
    description: 'Null where OBJECTIVE is not asked for, and for money of none.',
  })
  objective(@Root() { group }: MoneyGroup): Objective | null {
    return named(group.values.OBJECTIVE ?? null)
  }

  @FieldResolver(() => Theme, {
    nullable: true,
    description: 'Null where MAIN_THEME is not asked for, and for money of no objective.',
  })
  mainTheme(@Root() { group }: MoneyGroup): Theme | null {
    return named(group.values.MAIN_THEME ?? null)
  }

  @FieldResolver(() => Municipality, {
    nullable: true,
    description: 'Null where RESPONSIBLE_MUNICIPALITY is not asked for, and for money of no measure.',
  })
  responsibleMunicipality(@Root() { group }: MoneyGroup): Municipality | null {
    return coded(group.values.RESPONSIBLE_MUNICIPALITY ?? null)
  }

  @FieldResolver(() => Party, {
    nullable: true,
    description: 'Null where RECIPIENT is not asked for, and where no source says who gets it.',
  })
  recipient(@Root() { group }: MoneyGroup): Party | null {
    return named(group.values.RECIPIENT ?? null)
  }

  @FieldResolver(() => Theme, {
    nullable: true,
    description: 'Null where THEME is not asked for, and for money of no theme.',
  })
  theme(@Root() { group }: MoneyGroup): Theme | null {
    return named(group.values.THEME ?? null)
  }

  @FieldResolver(() => Party, {
    nullable: true,
    description: 'Null where PARTNER is not asked for, and for money of no measure with partners.',
  })
  partner(@Root() { group }: MoneyGroup): Party | null {
    return named(group.values.PARTNER ?? null)
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'Its part of all, from 0 to 1; null where nothing is known. Refused where groups overlap: they add up to more than the whole.',
  })
  shareOfTotal(@Root() { amount, total }: MoneyGroup): number | null {
    return shareOfTotal(amount.value, amountOf(total.whole).value, total.overlapping)
  }

  @FieldResolver(() => DecimalFigure, { description: PER_INHABITANT })
  perInhabitant(@Root() { amount, counted, group }: MoneyGroup, @Ctx() context: Context): Promise<DecimalFigure> {
    return shared(amount, counted, group.key, context)
  }

  @FieldResolver(() => MoneyEntryConnection, {
    description: 'The amounts that are counted in this group, or a part of.',
  })
  entries(
    @Root() { group, counted }: MoneyGroup,
    @Args(() => PageArguments) asked: PageArguments,
    @Ctx() { moneyTotals, moment }: Context,
  ): Promise<Page<MoneyEntry>> {
    return moneyTotals.pageOfGroup(group, counted, asked, moment)
  }
}
