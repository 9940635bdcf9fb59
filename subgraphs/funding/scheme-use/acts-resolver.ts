import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { acting } from '../../foundation/acts/acts.js'
import { ActDone, told } from '../../foundation/acts/done.js'
import { agreementStore } from '../agreement/store.js'
import type { Context } from '../stores.js'
import { correctSchemeUse, recordSchemeUse, type Stores } from './acts.js'
import { CorrectSchemeUseArguments, RecordSchemeUseArguments } from './acts-arguments.js'
import { SchemeUse } from './entity.js'
import { schemeUseWritingStore } from './writing-store.js'

@ObjectType({ description: 'What came of an act on the use of an instrument. Norwegian: utført handling.' })
export class SchemeUseDone extends ActDone {
  schemeUseId!: string | null
}

@Resolver(() => SchemeUseDone)
export class SchemeUseActsResolver {
  @FieldResolver(() => SchemeUse, {
    nullable: true,
    description: 'The use as the act left it; null where nothing was done.',
  })
  schemeUse(@Root() { schemeUseId }: SchemeUseDone, @Ctx() { schemeUses }: Context): Promise<SchemeUse | null> | null {
    return schemeUseId == null ? null : schemeUses.byId(schemeUseId)
  }

  @Mutation(() => SchemeUseDone, {
    description:
      'Puts on record how an existing instrument was used, or why it was not, for a municipality of the agreement or a party of it that applied. Norwegian: bruk av virkemiddel.',
  })
  recordSchemeUse(
    @Args(() => RecordSchemeUseArguments) asked: RecordSchemeUseArguments,
    @Ctx() context: Context,
  ): Promise<SchemeUseDone> {
    return this.#perform('recordSchemeUse', asked, context, recordSchemeUse)
  }

  @Mutation(() => SchemeUseDone, {
    description: 'Corrects what is on record of the use of an instrument, with a reason.',
  })
  correctSchemeUse(
    @Args(() => CorrectSchemeUseArguments) asked: CorrectSchemeUseArguments,
    @Ctx() context: Context,
  ): Promise<SchemeUseDone> {
    return this.#perform('correctSchemeUse', asked, context, correctSchemeUse)
  }

  async #perform<Asked extends { readonly idempotencyKey: string; readonly reason: string | null }>(
    name: string,
    asked: Asked,
    context: Context,
    act: (asked: Asked, stores: Stores) => Promise<string>,
  ): Promise<SchemeUseDone> {
    const outcome = await acting(context).perform({
      name,
      asked,
      work: async (doing) => ({
        schemeUseId: await act(asked, {
          agreements: agreementStore(doing),
          uses: schemeUseWritingStore(doing),
          newUse: `use-${doing.revision}`,
        }),
      }),
    })
    return told(SchemeUseDone, outcome)
  }
}
