import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { repositoryFile } from '../../subgraphs/foundation/repository.js'
import { type Asking, startAsking, undoActs, undone } from './asking.js'
import { type ActRow, acts, namings, nowhere } from './expected.js'
import { type RoleName, roleNames, roleOf } from './roles.js'
import { toldTo } from './secrets.js'
import { type AccessWorld, openWorld, writeSecrets } from './world.js'

/*
 * Every act, by every role, through the gateway: let through, or refused as the table says. Whoever may not see what it is
 * done to is answered to the byte as of what is not there.
 */
let world: AccessWorld
let asking: Asking
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

const fields = Object.keys(
  buildSchema(readFileSync(repositoryFile('gateway/api.graphql'), 'utf8'))
    .getMutationType()!
    .getFields(),
)

test('every act has a row, and every row an act', () => {
  expect(Object.keys(acts).sort()).toEqual(fields.sort())
})

const refusals = ['SIGN_IN_NEEDED', 'ACT_NOT_YOURS', 'TASK_MISSING', 'UNKNOWN_KEY'] as const
type Outcome = 'permitted' | 'not there' | (typeof refusals)[number]

/** By hand, from the row: whose it is, who may see what it is done to, and what the organisation lets the person do. */
function expected({ by, to }: ActRow, key: string, who: RoleName): string {
  const { kind, party, tasks: has } = roleOf(who)
  const seen = to[key]!
  if (party === null) return 'SIGN_IN_NEEDED'
  if (seen !== 'everybody' && !seen.some((secret) => toldTo[secret].includes(who))) return 'not there'
  const needed = by[kind]
  if (needed === undefined) return 'ACT_NOT_YOURS'
  if (typeof needed !== 'string') return needed.refusedWith
  return has.includes(needed) ? 'permitted' : 'TASK_MISSING'
}

let keys = 0

async function answered(name: string, given: string, who: RoleName): Promise<{ outcome: Outcome; text: string }> {
  const question = `mutation { ${name}(idempotencyKey: "the key of act ${keys++}", ${given}) {
    isDone isRepeated revision problems { code message path values { name json } } } }`
  const { body, text } = await asking.ask(who, question)
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

const rows = Object.entries(acts).flatMap(([name, row]) =>
  (Array.isArray(row) ? row : [row]).flatMap((each: ActRow) =>
    Object.keys(each.to).map((key) => [name, key, each] as const),
  ),
)

test.each(rows)('%s of "%s" is done by those whose act it is', async (name, key, row) => {
  const outcomes = await Promise.all(
    roleNames.map(async (who) => {
      const { outcome, text } = await answered(name, row.given(key), who)
      if (expected(row, key, who) !== 'not there') return [who, outcome]
      const absent = await answered(name, row.given(nowhere), who)
      const isAlike = text.replaceAll(key, nowhere) === absent.text
      return [who, isAlike ? 'not there' : `${text.replaceAll(key, nowhere)}, where of nothing it is ${absent.text}`]
    }),
  )
  expect(outcomes).toEqual(roleNames.map((who) => [who, expected(row, key, who)]))
})

test.each(namings)('$act by the $who is told nothing of "$named"', async ({ act, who, named, given }) => {
  const [hidden, absent] = [await answered(act, given(named), who), await answered(act, given(nowhere), who)]
  expect(hidden.text.replaceAll(named, nowhere)).toBe(absent.text)
  expect(['permitted', 'UNKNOWN_KEY']).toContain(absent.outcome)
})

test('nothing else went wrong than that acts were undone', () => {
  expect([...new Set(asking.faults())]).toEqual([undone])
})
