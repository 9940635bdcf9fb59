import { pino } from 'pino'
import { LocalIssuer, type Role } from '../../gateway/access/local-issuer.js'
import { startPlatform } from '../../gateway/platform.js'
import { inThisProcess } from '../../gateway/rooms.js'
import { type Task, tasks } from '../../subgraphs/foundation/access/actor.js'
import { readSettings } from '../../subgraphs/foundation/settings.js'
import type { Done } from '../funding/acting.js'
import { everyRoom } from '../rooms.js'
import { askAt } from '../world.js'

export { type Done, outcomeOf, valuesOf } from '../funding/acting.js'

/** What came over HTTP was no answer to the act: it may have been done, or not. */
export class Unanswered extends Error {}

export interface HowToAct {
  readonly key?: string
  /** What is asked of what it was done to. */
  readonly of?: string
  /** When to hang up, whether there is an answer or not. */
  readonly signal?: AbortSignal
}

/** Somebody who asks and acts over HTTP, with a token of their own. */
export interface Person {
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of it.
  ask(question: string): Promise<Record<string, any>>
  /** Does an act with its arguments as GraphQL writes them; throws what is no answer to it. */
  act(name: string, given: string, options?: HowToAct): Promise<Done>
}

const isDone = 'isDone isRepeated revision problems { code message path values { name json } }'

/** Whoever shows a token at a gateway. */
export function person(url: () => string, token: string): Person {
  const ask = async (question: string, signal?: AbortSignal) => {
    const { body } = await askAt(url(), question, {}, { authorization: `Bearer ${token}` }, signal)
    if (body.errors || !body.data) throw new Unanswered(JSON.stringify(body.errors))
    return body.data
  }
  return {
    ask: (question) => ask(question),
    act: async (name, given, { key = crypto.randomUUID(), of = '', signal } = {}) =>
      (await ask(`mutation { ${name}(idempotencyKey: "${key}", ${given}) { ${isDone} ${of} } }`, signal))[name],
  }
}

/** Somebody who does all that the organisation may do, unless tasks are named. */
export const aRole = (subject: string, party: string, own: readonly Task[] = tasks): Role => ({
  subject,
  name: subject,
  party,
  tasks: own,
})

/** A platform on which each role is played by somebody. */
export interface Acting {
  readonly url: string
  readonly as: (subject: string) => Promise<Person>
  stop(): Promise<void>
}

/** The gateway over its rooms in this process, and whom the roles let act on it. */
export async function startActing(
  address: { readonly url: string; readonly secret: string },
  roles: readonly Role[],
): Promise<Acting> {
  const settings = readSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent' })
  const issuer = new LocalIssuer({ secret: address.secret, audience: null, production: false })
  const { url, stop } = await startPlatform({
    address,
    log: pino({ level: 'silent' }),
    rooms: everyRoom.map((room) => inThisProcess(room)),
    host: '127.0.0.1',
    port: 0,
    access: { ...settings, roles },
  })
  return { url, as: async (subject) => person(() => url, await issuer.personToken(subject)), stop }
}
