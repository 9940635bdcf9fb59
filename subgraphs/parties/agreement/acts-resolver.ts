import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import type { Doing } from '../../foundation/acts/acts.js'
import { ActDone } from '../../foundation/acts/done.js'
import { performed } from '../../foundation/acts/performed.js'
import type { Context } from '../stores.js'
import { amendAgreement, changeAgreement, confirmAgreement, publishAgreement, registerAgreement } from './acts.js'
import {
  AgreementActArguments,
  AmendAgreementArguments,
  ChangeAgreementArguments,
  PublishAgreementArguments,
  RegisterAgreementArguments,
} from './acts-arguments.js'
import { Agreement } from './entity.js'
import { agreementWritingStore } from './writing-store.js'

@ObjectType({ description: 'What came of an act on an agreement. Norwegian: utført handling.' })
export class AgreementDone extends ActDone {
  agreementId!: string | null
}

@Resolver(() => AgreementDone)
export class AgreementActsResolver {
  @FieldResolver(() => Agreement, {
    nullable: true,
    description: 'The agreement as the act left it; null where it was not done.',
  })
  agreement(@Root() { agreementId }: AgreementDone, @Ctx() { agreements }: Context): Promise<Agreement | null> | null {
    return agreementId == null ? null : agreements.byId(agreementId)
  }

  @Mutation(() => AgreementDone, {
    description: 'Writes an agreement down, for KDD, as a draft that only its main parties see.',
  })
  registerAgreement(
    @Args(() => RegisterAgreementArguments) asked: RegisterAgreementArguments,
    @Ctx() context: Context,
  ): Promise<AgreementDone> {
    return onAgreement('registerAgreement', asked, context, (doing) =>
      registerAgreement(asked, agreementWritingStore(doing)),
    )
  }

  @Mutation(() => AgreementDone, {
    description:
      'Changes the text of a draft, for KDD. It is a new edition: what was confirmed before is another text.',
  })
  changeAgreement(
    @Args(() => ChangeAgreementArguments) asked: ChangeAgreementArguments,
    @Ctx() context: Context,
  ): Promise<AgreementDone> {
    return onAgreement('changeAgreement', asked, context, (doing) =>
      changeAgreement(asked, agreementWritingStore(doing)),
    )
  }

  @Mutation(() => AgreementDone, {
    description: 'Confirms an edition of a draft, for one of its municipalities or its county.',
  })
  confirmAgreement(
    @Args(() => AgreementActArguments) asked: AgreementActArguments,
    @Ctx() context: Context,
  ): Promise<AgreementDone> {
    return onAgreement('confirmAgreement', asked, context, (doing) =>
      confirmAgreement(asked, agreementWritingStore(doing)),
    )
  }

  @Mutation(() => AgreementDone, {
    description:
      'Publishes an agreement, for KDD, once its other main parties have confirmed it as it stands: all of it is public from then on.',
  })
  publishAgreement(
    @Args(() => PublishAgreementArguments) asked: PublishAgreementArguments,
    @Ctx() context: Context,
  ): Promise<AgreementDone> {
    return onAgreement('publishAgreement', asked, context, (doing) =>
      publishAgreement(asked, agreementWritingStore(doing)),
    )
  }

  @Mutation(() => AgreementDone, {
    description:
      'Changes the text of a public agreement, for KDD, as a decision says. The former text can still be read, at the revisions in which it stood.',
  })
  amendAgreement(
    @Args(() => AmendAgreementArguments) asked: AmendAgreementArguments,
    @Ctx() context: Context,
  ): Promise<AgreementDone> {
    return onAgreement('amendAgreement', asked, context, (doing) => amendAgreement(asked, agreementWritingStore(doing)))
  }
}

/** Does an act that answers the key of the agreement it was done to. */
export function onAgreement(
  name: string,
  asked: { readonly idempotencyKey: string; readonly reason: string | null },
  context: Context,
  act: (doing: Doing) => Promise<string>,
): Promise<AgreementDone> {
  const work = async (doing: Doing) => ({ agreementId: await act(doing) })
  return performed(AgreementDone, context, { name, asked, work })
}
