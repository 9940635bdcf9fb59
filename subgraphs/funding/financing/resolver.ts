import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../foundation/connections.js'
import { IntFigure } from '../../foundation/figures.js'
import { GrantArguments } from '../grant/arguments.js'
import { Grant } from '../grant/entity.js'
import { GrantConnection } from '../grant/resolver.js'
import { OwnMoneyArguments } from '../money-entry/arguments.js'
import { MoneyEntry } from '../money-entry/entity.js'
import { MoneyEntryConnection } from '../money-entry/resolver.js'
import { Agreement, Measure, MeasureVersion, Objective, Party, Pilot } from '../references.js'
import { SchemeUseArguments } from '../scheme-use/arguments.js'
import { SchemeUse } from '../scheme-use/entity.js'
import { SchemeUseConnection } from '../scheme-use/resolver.js'
import type { Context } from '../stores.js'
import { spentShare } from './rules.js'
import { PilotFunding, StageAmount, YearFinancing } from './types.js'

@Resolver(() => Pilot)
export class PilotFundingResolver {
  @FieldResolver(() => PilotFunding, {
    nullable: true,
    description: 'What pays for its work. Norwegian: finansiering.',
  })
  funding(@Root() pilot: Pilot): PilotFunding {
    return { pilotId: pilot.id }
  }
}

@Resolver(() => PilotFunding)
export class PilotFundingFieldsResolver {
  @FieldResolver(() => [Grant], { description: 'The grants it has been given, newest year first.' })
  grants(@Root() { pilotId }: PilotFunding, @Ctx() { grants }: Context): Promise<Grant[]> {
    return grants.ofPilot(pilotId)
  }

  @FieldResolver(() => [StageAmount], {
    description: 'What its money comes to at each stage but PLANNED; a stage that nothing is booked at is left out.',
  })
  byStage(@Root() { pilotId }: PilotFunding, @Ctx() { financing }: Context): Promise<StageAmount[]> {
    return financing.ofPilot(pilotId)
  }

  @FieldResolver(() => [SchemeUse], {
    description: 'How it used existing instruments, newest year first, the years before its agreement among them.',
  })
  schemeUses(@Root() { pilotId }: PilotFunding, @Ctx() { schemeUses }: Context): Promise<SchemeUse[]> {
    return schemeUses.ofPilot(pilotId)
  }
}

@Resolver(() => Agreement)
export class AgreementGrantsResolver {
  @FieldResolver(() => [Grant], { nullable: true, description: 'The grants given under it, newest year first.' })
  grants(@Root() agreement: Agreement, @Ctx() { grants }: Context): Promise<Grant[]> {
    return grants.ofAgreement(agreement.id)
  }
}

@Resolver(() => Objective)
export class ObjectiveMoneyResolver {
  @FieldResolver(() => [StageAmount], {
    nullable: true,
    description:
      'What counts under it at each stage but PLANNED, with its share of measures that serve several; a stage that nothing is booked at is left out.',
  })
  money(@Root() objective: Objective, @Ctx() { financing }: Context): Promise<StageAmount[]> {
    return financing.ofObjective(objective.id)
  }
}

@Resolver(() => Measure)
export class MeasureFinancingResolver {
  @FieldResolver(() => [MoneyEntry], {
    nullable: true,
    description: 'How the newest public plan says that it is to be paid for, by budget year. Norwegian: finansiering.',
  })
  financing(@Root() measure: Measure, @Ctx() { financing }: Context): Promise<MoneyEntry[]> {
    return financing.linesOfMeasure(measure.id)
  }

  @FieldResolver(() => [YearFinancing], {
    nullable: true,
    description: 'What is planned, allocated and spent in each budget year, never added together.',
  })
  financingByYear(@Root() measure: Measure, @Ctx() { financing }: Context): Promise<YearFinancing[]> {
    return financing.byYear(measure.id)
  }

  @FieldResolver(() => MoneyEntryConnection, {
    nullable: true,
    description: 'Every amount set on it, at all stages, lines of earlier plans among them.',
  })
  money(
    @Root() measure: Measure,
    @Args(() => OwnMoneyArguments) asked: OwnMoneyArguments,
    @Ctx() { moneyEntries, moment }: Context,
  ): Promise<Page<MoneyEntry>> {
    return moneyEntries.pageOfMeasure(measure.id, asked, moment)
  }

  @FieldResolver(() => IntFigure, {
    nullable: true,
    description:
      'How much of what is allocated to it has been spent, in basis points: 10,000 is all of it. Not known where either is not.',
  })
  async spentShare(@Root() measure: Measure, @Ctx() { financing }: Context): Promise<IntFigure> {
    const { spent, allocated } = await financing.spentOf(measure.id)
    return spentShare(spent, allocated)
  }
}

@Resolver(() => MeasureVersion)
export class MeasureVersionFinancingResolver {
  @FieldResolver(() => [MoneyEntry], {
    nullable: true,
    description: 'How this version of the plan says that the measure is to be paid for, by budget year.',
  })
  financing(@Root() version: MeasureVersion, @Ctx() { financing }: Context): Promise<MoneyEntry[]> {
    return financing.linesOfVersion(version.id)
  }
}

@Resolver(() => Party)
export class PartyMoneyResolver {
  @FieldResolver(() => GrantConnection, {
    nullable: true,
    description: 'The grants that it gets, on behalf of a pilot.',
  })
  grants(
    @Root() party: Party,
    @Args(() => GrantArguments) asked: GrantArguments,
    @Ctx() { grants, moment }: Context,
  ): Promise<Page<Grant>> {
    return grants.pageOfRecipient(party.id, asked, moment)
  }

  @FieldResolver(() => SchemeUseConnection, {
    nullable: true,
    description: 'The existing instruments that it applied for, or did not.',
  })
  schemeUses(
    @Root() party: Party,
    @Args(() => SchemeUseArguments) asked: SchemeUseArguments,
    @Ctx() { schemeUses, moment }: Context,
  ): Promise<Page<SchemeUse>> {
    return schemeUses.pageOfParty(party.id, asked, moment)
  }
}
