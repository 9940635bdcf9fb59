import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { acting } from '../../foundation/acts/acts.js'
import { ActDone, told } from '../../foundation/acts/done.js'
import { agreementStore } from '../agreement/store.js'
import type { Context } from '../stores.js'
import { stateAudit } from './acts.js'
import { StateAuditArguments } from './acts-arguments.js'
import { AuditStatement } from './entity.js'
import { auditWritingStore } from './writing-store.js'

@ObjectType({ description: 'What came of an act on the audit of accounts. Norwegian: utført handling.' })
export class AuditStatementDone extends ActDone {
  auditStatementId!: string | null
}

@Resolver(() => AuditStatementDone)
export class AuditActsResolver {
  @FieldResolver(() => AuditStatement, {
    nullable: true,
    description: 'The statement; null where nothing was done.',
  })
  auditStatement(
    @Root() { auditStatementId }: AuditStatementDone,
    @Ctx() { audits }: Context,
  ): Promise<AuditStatement | null> | null {
    return auditStatementId == null ? null : audits.byId(auditStatementId)
  }

  @Mutation(() => AuditStatementDone, {
    description:
      'Puts on record that an auditor has confirmed the accounts of an agreement for a year: what is booked as spent and is not audited yet is audited by it. Norwegian: revisjonsuttalelse.',
  })
  async stateAudit(
    @Args(() => StateAuditArguments) asked: StateAuditArguments,
    @Ctx() context: Context,
  ): Promise<AuditStatementDone> {
    const outcome = await acting(context).perform({
      name: 'stateAudit',
      asked,
      work: async (doing) => ({
        auditStatementId: await stateAudit(asked, {
          agreements: agreementStore(doing),
          audits: auditWritingStore(doing),
          newStatement: `audit-${doing.revision}`,
        }),
      }),
    })
    return told(AuditStatementDone, outcome)
  }
}
