import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { ActDone } from '../../foundation/acts/done.js'
import { keyed, perform } from '../performing.js'
import type { Context } from '../stores.js'
import { correctSelfReport, publishSelfReport, reportAttainment, reportOnObligation, reportSelf } from './acts.js'
import {
  CorrectSelfReportArguments,
  ReportAttainmentArguments,
  ReportOnObligationArguments,
  ReportSelfArguments,
  SelfReportActArguments,
} from './acts-arguments.js'
import { SelfReport } from './entity.js'

@ObjectType({ description: 'What came of an act on a report. Norwegian: utført handling.' })
export class SelfReportDone extends ActDone {
  id!: string | null
}

@Resolver(() => SelfReportDone)
export class SelfReportActsResolver {
  @FieldResolver(() => SelfReport, {
    nullable: true,
    description: 'The report as the act left it; null where it was not done.',
  })
  selfReport(@Root() done: SelfReportDone, @Ctx() { selfReports }: Context): Promise<SelfReport | null> | null {
    return keyed(done, selfReports.byId)
  }

  @Mutation(() => SelfReportDone, {
    description:
      'Begins what a party says itself of how the work goes in a year, as a draft that it and the agreement’s main parties see. Norwegian: rapportering.',
  })
  reportSelf(
    @Args(() => ReportSelfArguments) asked: ReportSelfArguments,
    @Ctx() context: Context,
  ): Promise<SelfReportDone> {
    return perform(SelfReportDone, 'reportSelf', asked, context, reportSelf)
  }

  @Mutation(() => SelfReportDone, {
    description: 'Changes a report. Of one that is published, what it said before stays readable, with the reason.',
  })
  correctSelfReport(
    @Args(() => CorrectSelfReportArguments) asked: CorrectSelfReportArguments,
    @Ctx() context: Context,
  ): Promise<SelfReportDone> {
    return perform(SelfReportDone, 'correctSelfReport', asked, context, correctSelfReport)
  }

  @Mutation(() => SelfReportDone, { description: 'Publishes a report: anyone may read it from then on.' })
  publishSelfReport(
    @Args(() => SelfReportActArguments) asked: SelfReportActArguments,
    @Ctx() context: Context,
  ): Promise<SelfReportDone> {
    return perform(SelfReportDone, 'publishSelfReport', asked, context, publishSelfReport)
  }

  @Mutation(() => SelfReportDone, {
    description:
      'Begins a municipality’s report, once the agreement has ended, of how far an objective was reached: by the ways of judging that were agreed, or saying that none was. Norwegian: måloppnåelse.',
  })
  reportAttainment(
    @Args(() => ReportAttainmentArguments) asked: ReportAttainmentArguments,
    @Ctx() context: Context,
  ): Promise<SelfReportDone> {
    return perform(SelfReportDone, 'reportAttainment', asked, context, reportAttainment)
  }

  @Mutation(() => SelfReportDone, {
    description:
      'Begins a party’s report, once the agreement has ended, on an obligation that it owes. Norwegian: rapportering.',
  })
  reportOnObligation(
    @Args(() => ReportOnObligationArguments) asked: ReportOnObligationArguments,
    @Ctx() context: Context,
  ): Promise<SelfReportDone> {
    return perform(SelfReportDone, 'reportOnObligation', asked, context, reportOnObligation)
  }
}
