import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import type { Doing } from '../../foundation/acts/acts.js'
import { ActDone } from '../../foundation/acts/done.js'
import { performed } from '../../foundation/acts/performed.js'
import { agreementWritingStore } from '../agreement/writing-store.js'
import type { Context } from '../stores.js'
import { endDisagreement, recordDisagreement, type Stores } from './acts.js'
import { EndDisagreementArguments, RecordDisagreementArguments } from './acts-arguments.js'
import { Disagreement } from './entity.js'
import { disagreementWritingStore } from './writing-store.js'

@ObjectType({ description: 'What came of an act on a disagreement. Norwegian: utført handling.' })
export class DisagreementDone extends ActDone {
  disagreementId!: string | null
}

@Resolver(() => DisagreementDone)
export class DisagreementActsResolver {
  @FieldResolver(() => Disagreement, {
    nullable: true,
    description: 'The disagreement as the act left it; null where it was not done.',
  })
  disagreement(
    @Root() { disagreementId }: DisagreementDone,
    @Ctx() { disagreements }: Context,
  ): Promise<Disagreement | null> | null {
    return disagreementId == null ? null : disagreements.byId(disagreementId)
  }

  @Mutation(() => DisagreementDone, {
    description: 'Records where parties of an agreement disagree, by one of them. It is never public.',
  })
  recordDisagreement(
    @Args(() => RecordDisagreementArguments) asked: RecordDisagreementArguments,
    @Ctx() context: Context,
  ): Promise<DisagreementDone> {
    return onDisagreement('recordDisagreement', asked, context, (stores) => recordDisagreement(asked, stores))
  }

  @Mutation(() => DisagreementDone, {
    description: 'Records, for KDD, how the dialogue about a disagreement ended.',
  })
  endDisagreement(
    @Args(() => EndDisagreementArguments) asked: EndDisagreementArguments,
    @Ctx() context: Context,
  ): Promise<DisagreementDone> {
    return onDisagreement('endDisagreement', asked, context, (stores) => endDisagreement(asked, stores))
  }
}

function onDisagreement(
  name: string,
  asked: { readonly idempotencyKey: string; readonly reason: string | null },
  context: Context,
  act: (stores: Stores) => Promise<string>,
): Promise<DisagreementDone> {
  const stores = (doing: Doing): Stores => ({
    agreements: agreementWritingStore(doing),
    disagreements: disagreementWritingStore(doing),
  })
  const work = async (doing: Doing) => ({ disagreementId: await act(stores(doing)) })
  return performed(DisagreementDone, context, { name, asked, work })
}
