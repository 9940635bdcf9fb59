import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { connectionOf, type Page } from '../../foundation/connections.js'
import { Agreement, named, Objective, Obligation, Party, Pilot } from '../references.js'
import { editionDescription } from '../standing/edition.js'
import { editionOf } from '../standing/rules.js'
import type { Context } from '../stores.js'
import { OwnSelfReportArguments, SelfReportArguments } from './arguments.js'
import { FormerSelfReport, SelfReport } from './entity.js'

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

  @Query(() => SelfReport, {
    nullable: true,
    description:
      'One report by its key; null while it is not published, but for its party and the agreement’s main parties.',
  })
  selfReport(
    @Arg('id', () => ID, { description: 'Its key.' }) id: string,
    @Ctx() { selfReports }: Context,
  ): Promise<SelfReport | null> {
    return selfReports.byId(id)
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it is published. Until then its party and the main parties alone see it.',
  })
  isPublic(@Root() { publicFrom }: SelfReport): boolean {
    return publicFrom !== null
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it was made for the end of the agreement, rather than for a year.',
  })
  isAtEnd(@Root() { atEnd }: SelfReport): boolean {
    return atEnd === true
  }

  @FieldResolver(() => Int, { description: editionDescription })
  edition(@Root() report: SelfReport): number {
    return editionOf(report)
  }

  @FieldResolver(() => [FormerSelfReport], {
    description: 'What it said before it was corrected, the latest correction first; empty where it never was.',
  })
  former(@Root() report: SelfReport, @Ctx() { selfReports }: Context): Promise<FormerSelfReport[]> {
    return selfReports.formerOf(report.id)
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
    description: 'The objective that it is about; null where it is about an obligation, or the whole agreement.',
  })
  objective(@Root() report: SelfReport): Objective | null {
    return named(report.objectiveId)
  }

  @FieldResolver(() => Obligation, {
    nullable: true,
    description: 'The obligation that it is about, where it is one that its party owes.',
  })
  obligation(@Root() report: SelfReport): Obligation | null {
    return named(report.obligationId)
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
