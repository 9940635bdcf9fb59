import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { connectionOf, type Page } from '../../foundation/connections.js'
import { Appropriation } from '../appropriation/entity.js'
import {
  Agreement,
  County,
  coded,
  Measure,
  MeasureVersion,
  Municipality,
  named,
  Objective,
  Party,
  Pilot,
  PlanVersion,
  Theme,
} from '../references.js'
import type { Context } from '../stores.js'
import { MoneyEntryArguments } from './arguments.js'
import { MoneyEntry, MoneyPortion, MoneyRevision } from './entity.js'

export const { Connection: MoneyEntryConnection } = connectionOf(MoneyEntry)

@Resolver(() => MoneyEntry)
export class MoneyEntryResolver {
  @Query(() => MoneyEntryConnection, {
    description: 'Amounts at all stages and from all sources. To add them up, ask for one stage.',
  })
  moneyEntries(
    @Args(() => MoneyEntryArguments) asked: MoneyEntryArguments,
    @Ctx() { moneyEntries, moment }: Context,
  ): Promise<Page<MoneyEntry>> {
    return moneyEntries.page(asked, moment)
  }

  @Query(() => MoneyEntry, {
    nullable: true,
    description: 'One amount by its key; null also for a line of a plan that is not approved.',
  })
  moneyEntry(
    @Arg('id', () => ID, { description: 'Its key.' }) id: string,
    @Ctx() { moneyEntries }: Context,
  ): Promise<MoneyEntry | null> {
    return moneyEntries.byId(id)
  }

  @FieldResolver(() => Pilot, { nullable: true, description: 'The pilot; null for what the Storting has voted.' })
  pilot(@Root() entry: MoneyEntry): Pilot | null {
    return named(entry.pilotId)
  }

  @FieldResolver(() => Agreement, {
    nullable: true,
    description: 'The agreement; null for money that was given before there was one.',
  })
  agreement(@Root() entry: MoneyEntry): Agreement | null {
    return named(entry.agreementId)
  }

  @FieldResolver(() => Objective, {
    nullable: true,
    description: 'The objective that it is set on itself; null where it is set on a measure, or on neither.',
  })
  objective(@Root() entry: MoneyEntry): Objective | null {
    return named(entry.objectiveId)
  }

  @FieldResolver(() => Measure, { nullable: true, description: 'The measure that it is set on, if it is.' })
  measure(@Root() entry: MoneyEntry): Measure | null {
    return named(entry.measureId)
  }

  @FieldResolver(() => MeasureVersion, {
    nullable: true,
    description: 'Of a financing line: what the plan says of the measure.',
  })
  measureVersion(@Root() entry: MoneyEntry): MeasureVersion | null {
    return named(entry.measureVersionId)
  }

  @FieldResolver(() => PlanVersion, { nullable: true, description: 'Of a financing line: the plan that holds it.' })
  planVersion(@Root() entry: MoneyEntry): PlanVersion | null {
    return named(entry.planVersionId)
  }

  @FieldResolver(() => Party, { nullable: true, description: 'Who pays; null where no source says.' })
  payer(@Root() entry: MoneyEntry): Party | null {
    return named(entry.payerPartyId)
  }

  @FieldResolver(() => Party, { nullable: true, description: 'Who gets it; null where no source says.' })
  recipient(@Root() entry: MoneyEntry): Party | null {
    return named(entry.recipientPartyId)
  }

  @FieldResolver(() => Appropriation, {
    nullable: true,
    description: 'The vote that it is the amount of, if it is one.',
  })
  appropriation(@Root() entry: MoneyEntry, @Ctx() { appropriations }: Context): Promise<Appropriation | null> | null {
    return entry.appropriationId === null ? null : appropriations.byId(entry.appropriationId)
  }

  @FieldResolver(() => [MoneyRevision], {
    description: 'What it was before it was changed, and why, newest first. Empty where it stands as it was booked.',
  })
  revisions(@Root() entry: MoneyEntry, @Ctx() { moneyEntries }: Context): Promise<MoneyRevision[]> {
    return moneyEntries.revisionsOf(entry.id)
  }

  @FieldResolver(() => [MoneyPortion], {
    description: 'How it is shared out on objectives and counties, as it was when it was booked.',
  })
  portions(@Root() entry: MoneyEntry, @Ctx() { moneyEntries }: Context): Promise<MoneyPortion[]> {
    return moneyEntries.portionsOf(entry.id)
  }
}

@Resolver(() => MoneyPortion)
export class MoneyPortionResolver {
  @FieldResolver(() => Objective, { nullable: true, description: 'The objective; null for money of none.' })
  objective(@Root() portion: MoneyPortion): Objective | null {
    return named(portion.objectiveId)
  }

  @FieldResolver(() => Theme, { nullable: true, description: 'The main theme of that objective when it was booked.' })
  mainTheme(@Root() portion: MoneyPortion): Theme | null {
    return named(portion.mainThemeId)
  }

  @FieldResolver(() => County, { nullable: true, description: 'The county; null for what is no pilot’s.' })
  county(@Root() portion: MoneyPortion): County | null {
    return coded(portion.countyCode)
  }

  @FieldResolver(() => Municipality, {
    nullable: true,
    description: 'The municipality that was responsible for the measure when it was booked.',
  })
  responsibleMunicipality(@Root() portion: MoneyPortion): Municipality | null {
    return coded(portion.responsibleMunicipalityCode)
  }
}
