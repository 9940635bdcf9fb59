import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { connectionOf, type Page } from '../../foundation/connections.js'
import { Agreement, named, Objective, Party, Pilot } from '../references.js'
import type { Context } from '../stores.js'
import { OwnSelfReportArguments, SelfReportArguments } from './arguments.js'
import { SelfReport } from './entity.js'

export const { Connection: SelfReportConnection } = connectionOf(SelfReport)

@Resolver(() => SelfReport)
export class SelfReportResolver {
  @Query(() => SelfReportConnection, { description: 'What parties say themselves of how the work goes, in one world.' })
  selfReports(
    @Args(() => SelfReportArguments) asked: SelfReportArguments,
    @Ctx() { selfReports, moment }: Context,
  ): Promise<Page<SelfReport>> {
    return selfReports.page(asked, moment)
  }

  @FieldResolver(() => Pilot, { nullable: true, description: 'The pilot that it is about.' })
  pilot(@Root() report: SelfReport): Pilot {
    return { id: report.pilotId }
  }

  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement that it is about.' })
  agreement(@Root() report: SelfReport): Agreement {
    return { id: report.agreementId }
  }

  @FieldResolver(() => Objective, {
    nullable: true,
    description: 'The objective that it is about; null where it is about the whole agreement.',
  })
  objective(@Root() report: SelfReport): Objective | null {
    return named(report.objectiveId)
  }

  @FieldResolver(() => Party, { nullable: true, description: 'Who reports.' })
  party(@Root() report: SelfReport): Party {
    return { id: report.partyId }
  }
}

@Resolver(() => Objective)
export class ObjectiveSelfReportsResolver {
  @FieldResolver(() => SelfReportConnection, {
    nullable: true,
    description: 'What parties say themselves of how it goes, newest first. Norwegian: rapportering.',
  })
  selfReports(
    @Root() objective: Objective,
    @Args(() => OwnSelfReportArguments) asked: OwnSelfReportArguments,
    @Ctx() { selfReports, moment }: Context,
  ): Promise<Page<SelfReport>> {
    return selfReports.pageOfObjective(objective.id, asked, moment)
  }
}

@Resolver(() => Party)
export class PartySelfReportsResolver {
  @FieldResolver(() => SelfReportConnection, {
    nullable: true,
    description: 'What it says itself of how the work goes, in all pilots of one world, newest first.',
  })
  selfReports(
    @Root() party: Party,
    @Args(() => SelfReportArguments) asked: SelfReportArguments,
    @Ctx() { selfReports, moment }: Context,
  ): Promise<Page<SelfReport>> {
    return selfReports.pageOfParty(party.id, asked, moment)
  }
}
