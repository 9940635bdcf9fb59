import { Args, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { ActDone } from '../../foundation/acts/done.js'
import { perform } from '../performing.js'
import { named, Objective, Obligation, Party } from '../references.js'
import type { Context } from '../stores.js'
import { explainMissingReport } from './acts.js'
import { ExplainMissingReportArguments } from './acts-arguments.js'

@ObjectType({
  description:
    'An objective or an obligation of an agreement that has ended, with neither a report nor a reason for none. Norwegian: manglende rapport.',
})
export class MissingReport {
  @Field(() => Objective, { nullable: true, description: 'The objective, where it is one.' })
  objective!: Objective | null

  @Field(() => Obligation, { nullable: true, description: 'The obligation, where it is one.' })
  obligation!: Obligation | null

  @Field(() => [Party], {
    description:
      'Whose report is missing: of an objective one of them is enough, of an obligation each of them reports.',
  })
  owedBy!: Party[]
}

@ObjectType({ description: 'What came of an act on reports that are missing. Norwegian: utført handling.' })
export class MissingReportsDone extends ActDone {
  id!: string | null
}

@Resolver(() => MissingReportsDone)
export class MissingReportActsResolver {
  @FieldResolver(() => [MissingReport], {
    nullable: true,
    description: 'What is still missing in the agreement; null where the act was not done.',
  })
  async missingReports(
    @Root() { id }: MissingReportsDone,
    @Ctx() { missingReports, moment }: Context,
  ): Promise<MissingReport[] | null> {
    if (id == null) return null
    const missing = await missingReports.reportsMissing(id, moment.day)
    return missing.map(({ objectiveId, obligationId, by }) => ({
      objective: named(objectiveId),
      obligation: named(obligationId),
      owedBy: by.map((party) => ({ id: party })),
    }))
  }

  @Mutation(() => MissingReportsDone, {
    description:
      'Says, once the agreement has ended, why there is no report: for the party that owes it, or KDD for all. Every objective and every obligation has one or the other before KDD closes.',
  })
  explainMissingReport(
    @Args(() => ExplainMissingReportArguments) asked: ExplainMissingReportArguments,
    @Ctx() context: Context,
  ): Promise<MissingReportsDone> {
    return perform(MissingReportsDone, 'explainMissingReport', asked, context, explainMissingReport)
  }
}
