import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answers, everythingTo } from './answers.js'
import { type Asking, startAsking } from './asking.js'
import { queries } from './expected.js'
import { type RoleName, roleNames } from './roles.js'
import { type Secret, secrets, toldTo } from './secrets.js'
import { type AccessWorld, openWorld, writeSecrets } from './world.js'

/*
 * Whoever may not know of something is answered to the byte as if it were not there: no list is longer, nothing is counted,
 * no total is other, no error says more and no question costs more.
 */
let world: AccessWorld
let asking: Asking
const before = new Map<RoleName, Answers>()

/** Those to whom nothing of it is told. */
const toldNothingOf = (of: readonly Secret[]): RoleName[] =>
  roleNames.filter((who) => !of.some((secret) => toldTo[secret].includes(who)))

const kept: readonly Secret[] = ['draft plan/0', 'draft plan/1', 'draft plan/2', 'assessment']
/** One without a login and one with: that all others like them are told the same stands in `matrix.test.ts`. */
const outsiders: readonly RoleName[] = ['anonymous', 'foreign municipality']
/** Told of something, and not of what is written last. */
const some = toldNothingOf(kept).filter((who) => !toldNothingOf(secrets).includes(who))

beforeAll(async () => {
  world = await openWorld()
  asking = await startAsking(world)
  for (const who of outsiders) before.set(who, await everythingTo(asking, who))
  await writeSecrets(world.admin, 'shown')
  for (const who of some) before.set(who, await everythingTo(asking, who))
  await writeSecrets(world.admin, 'kept')
}, 120_000)
afterAll(async () => {
  await asking?.stop()
  await world?.end()
})

test('there are some of both', () => {
  expect(toldNothingOf(secrets)).toEqual(expect.arrayContaining([...outsiders]))
  expect(some).toEqual(['named partner', 'invited actor', 'KDD', 'Distriktssenteret', 'administrator of KDD'])
})

test.each([...outsiders, ...some])('the %s can tell from no answer that something is kept from them', async (who) => {
  const after = await everythingTo(asking, who)
  for (const name of Object.keys(queries))
    expect([name, after.get(name)!.texts]).toEqual([name, before.get(who)!.get(name)!.texts])
})
