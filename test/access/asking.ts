import { pino } from 'pino'
import { LocalIssuer, type Role } from '../../gateway/access/local-issuer.js'
import { startPlatform } from '../../gateway/platform.js'
import { inThisProcess } from '../../gateway/rooms.js'
import { makeKey } from '../../subgraphs/foundation/access/api-keys.js'
import { insertIn } from '../evaluation/writing.js'
import { everyRoom } from '../rooms.js'
import { askAt, type WorldAnswer } from '../world.js'
import { type RoleName, roleNames, roleOf, supplierNumber } from './roles.js'
import { type AccessWorld, smolaNumber } from './world.js'

/** A gateway over every room, that anybody of the roles can ask. */
export interface Asking {
  ask(who: RoleName, question: string, variables?: object): Promise<WorldAnswer>
  /** What has gone wrong that nobody was told of: a sentence each. */
  faults(): readonly string[]
  stop(): Promise<void>
}

const pepper = 'a pepper of more than thirty-two characters'

const people: readonly Role[] = roleNames.flatMap((name) => {
  const { party, tasks, by } = roleOf(name)
  return party === null || by ? [] : [{ subject: name, name, party, tasks }]
})

export async function startAsking(world: AccessWorld): Promise<Asking> {
  const { key, prefix, hash } = makeKey(pepper)
  await insertIn(world.admin, 'parties', [
    ['api_key', { prefix, hash, holder: 'En avis', party_id: null, made_on: '2026-01-01', ends_on: '2099-01-01' }],
  ])
  const faults: string[] = []
  const platform = await startPlatform({
    address: world,
    rooms: everyRoom.map((room) => inThisProcess(room, pepper)),
    log: pino({ level: 'error' }, { write: (line) => void faults.push(...maskedBy(line)) }),
    host: '127.0.0.1',
    port: 0,
    access: {
      ...{ production: false, tokenIssuers: [], tokenAudience: null, publicUrl: null, signInClients: [] },
      keyPepper: pepper,
      roles: people,
    },
  })
  const issuer = new LocalIssuer({ secret: world.secret, audience: null, production: false })
  const headers = new Map<RoleName, Record<string, string>>()
  for (const name of roleNames) headers.set(name, await shownBy(name, issuer, key))
  return {
    ask: (who, question, variables) => askAt(platform.url, question, variables, headers.get(who)),
    faults: () => faults,
    stop: platform.stop,
  }
}

/** What a line of the log says was masked. */
function maskedBy(line: string): string[] {
  const { msg, err } = JSON.parse(line)
  return msg === 'an error was masked' ? [err.message] : []
}

async function shownBy(name: RoleName, issuer: LocalIssuer, key: string): Promise<Record<string, string>> {
  const { party, by } = roleOf(name)
  if (by === 'key') return { 'x-api-key': key }
  if (party === null) return {}
  const token =
    by === 'supplier'
      ? await issuer.machineToken({ organisation: smolaNumber, supplier: supplierNumber, scope: 'bygdevekst:draft' })
      : await issuer.personToken(name)
  return { authorization: `Bearer ${token}` }
}

/** What is said of an act that nothing stood in the way of. */
export const undone = 'Nothing was in the way of it.'

/**
 * Lets acts come as far as anything can stand in their way, and no further: each is undone when it is to be remembered. So
 * every role acts on the same world.
 */
export async function undoActs({ admin }: AccessWorld): Promise<void> {
  await admin.query(`
    create or replace function platform.remember_act(party text, key text, name text, body bytea, answer jsonb, revision bigint)
    returns void language plpgsql security definer set search_path = '' as $$
    begin
      raise exception '${undone}';
    end $$`)
}
