import { readFileSync } from 'node:fs'
import { type DefinitionNode, Kind, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode, parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RoomName, roomNames } from '../../subgraphs/foundation/database/rooms.js'
import { repositoryFile } from '../../subgraphs/foundation/repository.js'
import { mutations } from './answers.js'
import { type Asking, startAsking, undoActs, undone } from './asking.js'
import { type ActRow, acts, namings, nowhere } from './expected.js'
import { type RoleName, roleNames, roleOf } from './roles.js'
import { toldTo } from './secrets.js'
import { type AccessWorld, openWorld, writeSecrets } from './world.js'

/*
 * Every act, by every role, through the gateway: let through, or refused as the table says. Whoever may not see what it is
 * done to is answered to the byte as of what is not there.
 */

let asking: Asking

/** Tests of all acts of some rooms. */
export function holdActsOf(rooms: readonly RoomName[]): void {
  let world: AccessWorld
  beforeAll(async () => {
    world = await openWorld()
    await writeSecrets(world.admin)
    await undoActs(world)
    asking = await startAsking(world)
  })
  afterAll(async () => {
    await asking?.stop()
    await world?.end()
  })

  const of = rooms.flatMap(actsOf)

  test('every act has a row, and every row an act', () => {
    expect(Object.keys(acts).sort()).toEqual(Object.keys(mutations).sort())
    expect(Object.keys(mutations).sort()).toEqual(roomNames.flatMap(actsOf).sort())
  })

  const rows = Object.entries(acts)
    .filter(([name]) => of.includes(name))
    .flatMap(([name, row]) =>
      (Array.isArray(row) ? row : [row]).flatMap((each: ActRow) =>
        Object.keys(each.to).map((key) => [name, key, each] as const),
      ),
    )

  test.each(rows)('%s of "%s" is done by those whose act it is', async (name, key, row) => {
    const outcomes = await Promise.all(
      roleNames.map(async (who) => {
        const { outcome, text } = await answered(name, row.given(key), who)
        if (expected(row, key, who) !== 'not there') return [who, outcome]
        const absent = await ofNothing(name, row, who)
        const isAlike = text.replaceAll(key, nowhere) === absent.text
        return [who, isAlike ? 'not there' : `${text.replaceAll(key, nowhere)}, where of nothing it is ${absent.text}`]
      }),
    )
    expect(outcomes).toEqual(roleNames.map((who) => [who, expected(row, key, who)]))
  })

  test.each(namings.filter(({ act }) => of.includes(act)))(
    '$act by the $who is told nothing of "$named"',
    async ({ act, who, named, given }) => {
      const [hidden, absent] = [await answered(act, given(named), who), await answered(act, given(nowhere), who)]
      expect(hidden.text.replaceAll(named, nowhere)).toBe(absent.text)
      expect(['permitted', 'UNKNOWN_KEY']).toContain(absent.outcome)
    },
  )

  test('nothing else went wrong than that acts were undone', () => {
    expect([...new Set(asking.faults())]).toEqual([undone])
  })
}

/** The acts of a room, as its schema has them. */
function actsOf(room: RoomName): string[] {
  const schema = parse(readFileSync(repositoryFile(`subgraphs/${room}/schema.graphql`), 'utf8'))
  return schema.definitions.flatMap((each) =>
    isObjectTypeDefinition(each) && each.name.value === 'Mutation'
      ? (each.fields ?? []).map(({ name }) => name.value)
      : [],
  )
}

const isObjectTypeDefinition = (node: DefinitionNode): node is ObjectTypeDefinitionNode | ObjectTypeExtensionNode =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION

const refusals = ['SIGN_IN_NEEDED', 'ACT_NOT_YOURS', 'NOT_A_DEBTOR', 'TASK_MISSING', 'UNKNOWN_KEY'] as const
type Outcome = 'permitted' | 'not there' | (typeof refusals)[number]

/** By hand, from the row: whose it is, who may see what it is done to, and what the organisation lets the person do. */
function expected({ by, to, otherwise }: ActRow, key: string, who: RoleName): string {
  const { kind, party, tasks: has } = roleOf(who)
  const seen = to[key]!
  if (party === null) return 'SIGN_IN_NEEDED'
  if (seen !== 'everybody' && !seen.some((secret) => toldTo[secret].includes(who))) return 'not there'
  const needed = by[kind]
  if (needed === undefined) return otherwise
  const { task = null, refusedWith = 'permitted' } = typeof needed === 'string' ? { task: needed } : needed
  return task === null || has.includes(task) ? refusedWith : 'TASK_MISSING'
}

let keys = 0

async function answered(name: string, given: string, who: RoleName): Promise<{ outcome: Outcome; text: string }> {
  // One document for all roles, so that it is read and planned once.
  const question = `mutation ($key: String!) { ${name}(idempotencyKey: $key, ${given}) {
    isDone isRepeated revision problems { code message path values { name json } } } }`
  const { body, text } = await asking.ask(who, question, { key: `the key of act ${keys++}` })
  const codes: string[] = [
    ...(body.errors ?? []).map(({ extensions }) => extensions.code),
    ...(body.data?.[name]?.problems ?? []).map(({ code }: { code: string }) => code),
  ]
  const isMeant = (code: string) => code === 'INTERNAL' || code === 'SIGN_IN_NEEDED'
  if (!body.errors?.every(({ extensions }) => isMeant(extensions.code)) && body.errors)
    throw new Error(`${question}: ${text}`)
  const refusal = refusals.find((code) => codes.includes(code))
  return { outcome: refusal ?? 'permitted', text: JSON.stringify({ ...body, extensions: undefined }) }
}

/** What a role is answered of nothing, asked once for all things of a row. */
const absences = new Map<string, ReturnType<typeof answered>>()

function ofNothing(name: string, row: ActRow, who: RoleName): ReturnType<typeof answered> {
  const key = `${name} ${row.given(nowhere)} ${who}`
  const asked = absences.get(key) ?? answered(name, row.given(nowhere), who)
  absences.set(key, asked)
  return asked
}
