import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Agreement, Party } from '../references.js'
import type { Context } from '../stores.js'
import { StatusReport } from './entity.js'

@Resolver(() => StatusReport)
export class StatusReportResolver {
  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement that it reports on.' })
  agreement(@Root() report: StatusReport): Agreement {
    return { id: report.agreementId }
  }

  @FieldResolver(() => Party, { nullable: true, description: 'Who reports.' })
  party(@Root() report: StatusReport): Party {
    return { id: report.partyId }
  }
}

@Resolver(() => Agreement)
export class AgreementReportsResolver {
  @FieldResolver(() => [StatusReport], {
    nullable: true,
    description: 'What its parties have reported, newest first: one of a kind a party and year at most.',
  })
  statusReports(
    @Root() agreement: Agreement,
    @Arg('year', () => Int, { nullable: true, description: 'For this year. Without it: for all years.' })
    year: number | null,
    @Ctx() { reports }: Context,
  ): Promise<StatusReport[]> {
    return reports.ofAgreement(agreement.id, year ?? null)
  }
}
