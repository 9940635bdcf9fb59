import type { NewKey } from '../../foundation/access/api-keys.js'
import { isOfKeeper, refuseWithoutTask } from '../administration/rules.js'
import { refusePersonalNumber } from '../member/rules.js'
import type { IssueApiKeyArguments, RevokeApiKeyArguments } from './acts-arguments.js'
import { refuseOverKey, refusePastEnd, refuseUnfitHolder, yearAfter } from './rules.js'
import type { ApiKeyWritingStore } from './writing-store.js'

/*
 * Keys by which readers are told from each other. An organisation issues its own, KDD and Distriktssenteret those of
 * readers that are no party here. Each answers how the key begins.
 */

export async function issueApiKey(
  { holder, endsOn }: IssueApiKeyArguments,
  key: NewKey,
  store: ApiKeyWritingStore,
): Promise<string> {
  refuseWithoutTask('ADMINISTER', store.actor)
  refuseUnfitHolder(holder)
  refusePersonalNumber(holder, ['holder'])
  const lastDay = endsOn ?? yearAfter(store.day)
  refusePastEnd(lastDay, store.day)
  await store.add(key, holder.trim(), lastDay)
  return key.prefix
}

/** Its own organisation's; anybody's for those who keep the registers. To others there is none. */
export async function revokeApiKey({ prefix }: RevokeApiKeyArguments, store: ApiKeyWritingStore): Promise<string> {
  refuseWithoutTask('ADMINISTER', store.actor)
  const key = await store.held(prefix, isOfKeeper(store.actor))
  refuseOverKey(prefix, key, store.day)
  await store.revoke(prefix)
  return prefix
}
