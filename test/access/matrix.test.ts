import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answers, everythingTo, fields } from './answers.js'
import { type Asking, startAsking } from './asking.js'
import { nowhere, queries } from './expected.js'
import { type RoleName, roleNames, roleOf } from './roles.js'
import { secrets, toldTo } from './secrets.js'
import { type AccessWorld, openWorld, writeSecrets } from './world.js'

/*
 * Every query, by every role, through the gateway: each is told of what is not public what the table says, and no more. That
 * who is told nothing cannot tell that there is something stands in `no-trace.test.ts`; acts, in `every-act.ts`.
 */
let world: AccessWorld
let asking: Asking
const now = new Map<RoleName, Answers>()
beforeAll(async () => {
  world = await openWorld()
  await writeSecrets(world.admin)
  asking = await startAsking(world)
  for (const who of roleNames) now.set(who, await everythingTo(asking, who))
}, 120_000)
afterAll(async () => {
  await asking?.stop()
  await world?.end()
})

/** Of the acts and the work of one's own party each is told something else. */
const ofOnesOwn = ['recordedActs', 'tasks']
/** Who is a member of an organisation, and who holds its keys, is for its administrator. */
const forAdministrators = ['parties', 'party', 'partyByOrganisationNumber']

test('every query has a row, and every row a query', () => {
  expect(Object.keys(queries).sort()).toEqual(Object.keys(fields).sort())
})

test.each(Object.entries(queries))('%s tells each what is theirs to know', (name, { tells }) => {
  const found = roleNames.map((who) => [who, now.get(who)!.get(name)!.secrets])
  expect(found).toEqual(roleNames.map((who) => [who, tells.filter((secret) => toldTo[secret].includes(who)).sort()]))
})

test('a key of what one may not see is answered as a key of nothing', () => {
  const byKey = Object.entries(queries).filter(([, { asked }]) => asked.at(-1)?.includes(nowhere))
  expect(byKey.length).toBeGreaterThan(10)
  for (const [name, { asked: ways }] of byKey)
    for (const who of roleNames) {
      const { texts } = now.get(who)!.get(name)!
      const absent = texts.at(-1)!
      for (const [place, text] of texts.entries())
        if (JSON.parse(text).data[name] === null)
          expect([who, name, ways[place], withoutCost(text)]).toEqual([who, name, ways[place], withoutCost(absent)])
    }
})

/** What it cost differs by what was asked, not by what was found. */
const withoutCost = (text: string): string => JSON.stringify({ ...JSON.parse(text), extensions: null })

test('those who read for one party are told the same, whatever their tasks', () => {
  for (const who of roleNames) {
    const { party } = roleOf(who)
    const first = roleNames.find((other) => roleOf(other).party === party)!
    for (const name of Object.keys(queries).filter((each) => !forAdministrators.includes(each)))
      expect([who, name, now.get(who)!.get(name)!.texts]).toEqual([who, name, now.get(first)!.get(name)!.texts])
  }
})

test('all who are told nothing of it are told the same, with a login or without', () => {
  const outsiders = roleNames.filter((who) => !secrets.some((secret) => toldTo[secret].includes(who)))
  expect(outsiders).toEqual(['anonymous', 'key holder', 'foreign municipality', 'county governor'])
  for (const who of outsiders)
    for (const name of Object.keys(queries).filter((each) => !ofOnesOwn.includes(each)))
      expect([who, name, saidIn(who, name)]).toEqual([who, name, saidIn('anonymous', name)])
})

const saidIn = (who: RoleName, name: string): string[] => now.get(who)!.get(name)!.texts.map(withoutCost)
