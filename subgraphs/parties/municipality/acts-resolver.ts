import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { ActDone } from '../../foundation/acts/done.js'
import { performed } from '../../foundation/acts/performed.js'
import type { Context } from '../stores.js'
import { endMunicipality, registerMunicipality, renameMunicipality, renumberMunicipality } from './acts.js'
import {
  EndMunicipalityArguments,
  RegisterMunicipalityArguments,
  RenameMunicipalityArguments,
  RenumberMunicipalityArguments,
} from './acts-arguments.js'
import { Municipality } from './entity.js'
import { type MunicipalityWritingStore, municipalityWritingStore } from './writing-store.js'

@ObjectType({ description: 'What came of an act on the register of municipalities. Norwegian: utført handling.' })
export class MunicipalityDone extends ActDone {
  municipalityCode!: string | null
}

@Resolver(() => MunicipalityDone)
export class MunicipalityActsResolver {
  @FieldResolver(() => Municipality, {
    nullable: true,
    description: 'The municipality as the act left it; null where it was not done.',
  })
  municipality(
    @Root() { municipalityCode }: MunicipalityDone,
    @Ctx() { municipalities }: Context,
  ): Promise<Municipality | null> | null {
    return municipalityCode == null ? null : municipalities.byCode(municipalityCode)
  }

  @Mutation(() => MunicipalityDone, {
    description:
      'Registers a municipality with its code. For an administrator of KDD or Distriktssenteret. Norwegian: registrere kommune.',
  })
  registerMunicipality(
    @Args(() => RegisterMunicipalityArguments) asked: RegisterMunicipalityArguments,
    @Ctx() context: Context,
  ): Promise<MunicipalityDone> {
    return done('registerMunicipality', asked, context, registerMunicipality)
  }

  @Mutation(() => MunicipalityDone, {
    description:
      'Renames a municipality, with a reason. What it was called stays readable. Norwegian: endre navn på kommune.',
  })
  renameMunicipality(
    @Args(() => RenameMunicipalityArguments) asked: RenameMunicipalityArguments,
    @Ctx() context: Context,
  ): Promise<MunicipalityDone> {
    return done('renameMunicipality', asked, context, renameMunicipality)
  }

  @Mutation(() => MunicipalityDone, {
    description:
      'Gives a municipality another code from a day, with a reason, and another county where that changes too. It keeps its key and is found by both codes. Norwegian: nytt kommunenummer.',
  })
  renumberMunicipality(
    @Args(() => RenumberMunicipalityArguments) asked: RenumberMunicipalityArguments,
    @Ctx() context: Context,
  ): Promise<MunicipalityDone> {
    return done('renumberMunicipality', asked, context, renumberMunicipality)
  }

  @Mutation(() => MunicipalityDone, {
    description:
      'Ends a municipality that is merged into others or divided, with a reason. It keeps its key, and says what took over. Norwegian: kommunesammenslåing, kommunedeling.',
  })
  endMunicipality(
    @Args(() => EndMunicipalityArguments) asked: EndMunicipalityArguments,
    @Ctx() context: Context,
  ): Promise<MunicipalityDone> {
    return done('endMunicipality', asked, context, endMunicipality)
  }
}

const done = <Asked extends { readonly idempotencyKey: string; readonly reason: string | null }>(
  name: string,
  asked: Asked,
  context: Context,
  act: (asked: Asked, store: MunicipalityWritingStore) => Promise<string>,
): Promise<MunicipalityDone> =>
  performed(MunicipalityDone, context, {
    name,
    asked,
    work: async (doing) => ({ municipalityCode: await act(asked, municipalityWritingStore(doing)) }),
  })
