import { Args, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { makeKey } from '../../foundation/access/api-keys.js'
import { ActDone } from '../../foundation/acts/done.js'
import { performed } from '../../foundation/acts/performed.js'
import type { Context } from '../stores.js'
import { issueApiKey, revokeApiKey } from './acts.js'
import { IssueApiKeyArguments, RevokeApiKeyArguments } from './acts-arguments.js'
import { ApiKey } from './entity.js'
import { KeysNotMade } from './rules.js'
import { apiKeyWritingStore } from './writing-store.js'

@ObjectType({ description: 'What came of an act on a key. Norwegian: utført handling.' })
export class ApiKeyDone extends ActDone {
  prefix!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'The key itself, shown this once and kept nowhere: send it in `x-api-key`. Null where it was not issued, or by an act that was done before.',
  })
  key!: string | null
}

@Resolver(() => ApiKeyDone)
export class ApiKeyActsResolver {
  @FieldResolver(() => ApiKey, {
    nullable: true,
    description: 'What is kept of the key, as the act left it; null where it was not done.',
  })
  apiKey(@Root() { prefix }: ApiKeyDone, @Ctx() { apiKeys }: Context): Promise<ApiKey | null> | null {
    return prefix == null ? null : apiKeys.byPrefix(prefix)
  }

  @Mutation(() => ApiKeyDone, {
    description:
      'Issues a key to a reader. It shows nothing that is not public. For an organisation’s administrator. Norwegian: utstede nøkkel.',
  })
  async issueApiKey(
    @Args(() => IssueApiKeyArguments) asked: IssueApiKeyArguments,
    @Ctx() context: Context,
  ): Promise<ApiKeyDone> {
    if (context.keyPepper === undefined) throw new KeysNotMade()
    const made = makeKey(context.keyPepper)
    const done = await performed(ApiKeyDone, context, {
      name: 'issueApiKey',
      asked,
      work: async (doing) => ({ prefix: await issueApiKey(asked, made, apiKeyWritingStore(doing)) }),
    })
    // An answer is remembered for a day, and the key is not to be: it is no part of what the act answers.
    return Object.assign(done, { key: done.isDone && !done.isRepeated ? made.key : null })
  }

  @Mutation(() => ApiKeyDone, {
    description:
      'Revokes a key: within five seconds it is refused everywhere. For an administrator of who issued it, or of KDD or Distriktssenteret. Norwegian: trekke tilbake nøkkel.',
  })
  revokeApiKey(
    @Args(() => RevokeApiKeyArguments) asked: RevokeApiKeyArguments,
    @Ctx() context: Context,
  ): Promise<ApiKeyDone> {
    return performed(ApiKeyDone, context, {
      name: 'revokeApiKey',
      asked,
      work: async (doing) => ({ prefix: await revokeApiKey(asked, apiKeyWritingStore(doing)) }),
    })
  }
}
