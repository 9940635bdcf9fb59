import { type GraphQLObjectType, isObjectType, isUnionType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../subgraphs/foundation/access/actor.js'
import { type Answer, type RoomAlone, roomAlone } from '../room-alone.js'
import { everyRoom } from '../rooms.js'
import { keysOf, lookUps } from './expected.js'
import { everythingOf } from './questions.js'
import { type RoleName, roleNames, roleOf } from './roles.js'
import { type Secret, secretsIn, toldTo } from './secrets.js'
import { type AccessWorld, openWorld, writeSecrets } from './world.js'

/*
 * What rooms answer to a key, as a router asks them (`_entities`): every type that they look up, with all of its fields,
 * for every role. A key alone opens nothing.
 */
let world: AccessWorld
const rooms = new Map<string, RoomAlone<object>>()
const readsAs = (who: RoleName): string => `${roleOf(who).party} ${roleOf(who).tasks.includes('ADMINISTER')}`

/** What was answered while there was nothing yet that whoever asks may not know. */
const before = new Map<string, string>()
const outsiders = ['anonymous', 'foreign municipality'] as const
const some = ['named partner', 'KDD'] as const

beforeAll(async () => {
  world = await openWorld()
  for (const room of everyRoom) rooms.set(room.name, await roomAlone(room, { ...world, end: async () => {} }))
  for (const who of outsiders) await remember(who)
  await writeSecrets(world.admin, 'shown')
  for (const who of some) await remember(who)
  await writeSecrets(world.admin, 'kept')
}, 120_000)
afterAll(async () => {
  for (const room of rooms.values()) await room.end()
  await world?.end()
})

/** One for each party, and its administrator: a room looks at nothing else of who reads, as `matrix.test.ts` shows of all. */
const readers = roleNames.filter(
  (who, place) => roleNames.findIndex((other) => readsAs(other) === readsAs(who)) === place,
)

const actorOf = (who: RoleName): Actor | null => {
  const { party, tasks } = roleOf(who)
  return party === null ? null : { party, person: null, supplier: null, tasks }
}

function entitiesOf({ schema }: RoomAlone<object>): readonly GraphQLObjectType[] {
  const union = schema.getType('_Entity')
  return isUnionType(union) ? union.getTypes().filter(isObjectType) : []
}

async function lookedUp(
  name: string,
  type: GraphQLObjectType,
  keys: readonly string[],
  who: RoleName,
): Promise<Answer> {
  const room = rooms.get(name)!
  const by = type.name === 'Municipality' || type.name === 'County' ? 'code' : 'id'
  const question = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type.name} ${everythingOf(type, 1)} } }`
  const of = keys.map((key) => ({ __typename: type.name, [by]: key }))
  return room.ask(question, { of }, { actor: actorOf(who) })
}

async function remember(who: RoleName): Promise<void> {
  for (const [name, room] of rooms)
    for (const type of entitiesOf(room)) before.set(`${name} ${type.name} ${who}`, await textTo(name, type, who))
}

async function textTo(name: string, type: GraphQLObjectType, who: RoleName): Promise<string> {
  const { data, errors } = await lookedUp(name, type, keysOf[type.name] ?? [], who)
  return JSON.stringify({ data, errors })
}

/** By field of the type: what is told that is not public, of all keys together. */
function toldBy({ data, errors }: Answer): Record<string, Secret[]> {
  expect(errors?.map(({ message }) => message)).toBeUndefined()
  const told: Record<string, string> = {}
  for (const thing of data._entities)
    for (const [field, value] of Object.entries(thing ?? {}))
      told[named(field)] = `${told[named(field)] ?? ''}${JSON.stringify(value)}`
  return Object.fromEntries(
    Object.entries(told).flatMap(([field, text]) => {
      const secrets = secretsIn(text)
      return secrets.length === 0 ? [] : [[field, secrets]]
    }),
  )
}

/** A field that is asked in several ways has a number behind it in all but the first. */
const named = (field: string): string => field.replace(/_\d+$/, '')

const ofRole = (row: Readonly<Record<string, readonly Secret[]>>, who: RoleName): Record<string, Secret[]> =>
  Object.fromEntries(
    Object.entries(row).flatMap(([field, secrets]) => {
      const told = secrets.filter((secret) => toldTo[secret].includes(who)).sort()
      return told.length === 0 ? [] : [[field, told]]
    }),
  )

describe.each(everyRoom.map(({ name }) => name))('the room of %s', (name) => {
  test('has a row for each type that it looks up', () => {
    const types = entitiesOf(rooms.get(name)!).map((type) => type.name)
    expect(Object.keys(lookUps[name] ?? {}).sort()).toEqual(types.sort())
    for (const type of types) expect([type, keysOf[type]?.length ?? 0]).not.toEqual([type, 0])
  })

  test('tells of a key what is theirs to know who ask', async () => {
    for (const type of entitiesOf(rooms.get(name)!)) {
      const row = lookUps[name]?.[type.name] ?? {}
      for (const who of readers) {
        const told = toldBy(await lookedUp(name, type, keysOf[type.name] ?? [], who))
        expect([type.name, who, told]).toEqual([type.name, who, ofRole(row, who)])
      }
    }
  })

  test('answers a key of what one may not see as when there was nothing', async () => {
    for (const type of entitiesOf(rooms.get(name)!))
      for (const who of [...outsiders, ...some])
        expect([type.name, who, await textTo(name, type, who)]).toEqual([
          type.name,
          who,
          before.get(`${name} ${type.name} ${who}`),
        ])
  })
})
