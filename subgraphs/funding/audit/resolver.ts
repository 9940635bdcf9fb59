import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { MoneyEntry } from '../money-entry/entity.js'
import { Agreement } from '../references.js'
import type { Context } from '../stores.js'
import { AuditStatement } from './entity.js'

@Resolver(() => AuditStatement)
export class AuditStatementResolver {
  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement whose accounts were audited.' })
  agreement(@Root() { agreementId }: AuditStatement): Agreement {
    return { id: agreementId }
  }
}

@Resolver(() => MoneyEntry)
export class EntryAuditResolver {
  @FieldResolver(() => AuditStatement, {
    nullable: true,
    description:
      'The statement by which an auditor confirmed it; null where it is not audited, or nobody says by which.',
  })
  auditStatement(@Root() { auditId }: MoneyEntry, @Ctx() { audits }: Context): Promise<AuditStatement | null> | null {
    return auditId === null ? null : audits.byId(auditId)
  }
}

@Resolver(() => Agreement)
export class AgreementAuditsResolver {
  @FieldResolver(() => [AuditStatement], {
    description: 'What auditors have stated of the accounts of the agreement, the newest year first.',
  })
  auditStatements(@Root() { id }: Agreement, @Ctx() { audits }: Context): Promise<AuditStatement[]> {
    return audits.ofAgreement(id)
  }
}
