import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { LocalDate } from '../../foundation/scalars.js'
import { administersKeysOf } from '../administration/rules.js'
import { Party } from '../party/entity.js'
import type { Context } from '../stores.js'
import { ApiKey } from './entity.js'

@Resolver(() => Party)
export class PartyApiKeysResolver {
  @FieldResolver(() => [ApiKey], {
    description:
      'The keys that the organisation has issued to readers, the newest first. Told to its own administrators and to those of KDD and Distriktssenteret; empty for everybody else.',
  })
  apiKeys(@Root() { id }: Party, @Ctx() { apiKeys, actor }: Context): Promise<ApiKey[]> | ApiKey[] {
    return administersKeysOf(id, actor) ? apiKeys.ofParty(id) : []
  }
}

@Resolver(() => ApiKey)
export class ApiKeyResolver {
  @FieldResolver(() => LocalDate, {
    nullable: true,
    description: 'The day it was last used, as it is known now; null where it never was.',
  })
  async lastUsedOn(@Root() { prefix }: ApiKey, @Ctx() { apiKeys }: Context): Promise<LocalDate | null> {
    return (await apiKeys.lastUseOf(prefix))?.lastUsedOn ?? null
  }
}
