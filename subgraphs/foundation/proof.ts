import { createHash, createHmac, createSecretKey, type KeyObject, randomUUID, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { z } from 'zod'
import { tasks } from './access/actor.js'
import { localDate } from './dates.js'
import { Nonces } from './nonces.js'
import { ProofMissing, ProofReplayed, ProofStale, ProofWrong, TooManyProofs } from './proof-refused.js'
import type { RequestContext } from './request.js'

/** What of a request crosses from the gateway to a room. The signal stays: there it is the connection that is cut. */
export type CarriedContext = Omit<RequestContext, 'signal'>

/** The part of an HTTP request that a proof is made for. */
export interface ProvenRequest {
  readonly method: string
  readonly path: string
  readonly body: Uint8Array | string
}

/** How long a proof is good for, in milliseconds, and how far two clocks may be apart. */
const window = 30_000

/** A room asked three thousand times a second remembers this many in twice the window. */
const rememberedNonces = 200_000

const contextHeader = 'x-room-context'
const proofHeader = 'x-room-proof'

const actor = z.strictObject({
  party: z.string().min(1).max(200),
  person: z.string().min(1).max(255).nullable(),
  supplier: z
    .string()
    .regex(/^\d{9}$/)
    .nullable(),
  tasks: z.array(z.enum(tasks)).max(tasks.length),
})

const carried = z.object({
  requestId: z.string().min(1).max(200),
  moment: z.object({
    revision: z.number().int().nonnegative(),
    day: z.string().transform(localDate),
    live: z.boolean(),
    asked: z.boolean().optional(),
  }),
  language: z.enum(['nb', 'nn', 'se', 'sma', 'fkv', 'en']),
  /** Never left out: a gateway that says nobody acts has to say so. */
  actor: actor.nullable(),
  provenAt: z.number().int(),
  nonce: z.string().min(16).max(64),
})

export interface ProofOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

/** The gateway's side: puts a request's context in its headers, and shows that it comes from us, for this request alone. */
export class Prover {
  readonly #key: KeyObject
  readonly #now: () => number

  constructor(secret: string, { now = Date.now }: ProofOptions = {}) {
    this.#key = keyOf(secret)
    this.#now = now
  }

  prove(request: ProvenRequest, { requestId, moment, language, actor }: CarriedContext): Record<string, string> {
    const nonce = randomUUID()
    const context = { requestId, moment, language, actor, provenAt: this.#now(), nonce }
    const sent = Buffer.from(JSON.stringify(context)).toString('base64url')
    return { [contextHeader]: sent, [proofHeader]: proofOf(this.#key, request, sent).toString('hex') }
  }
}

/** The room's side: believes a request's context when its proof fits, is fresh, and has not been shown before. */
export class ProofCheck {
  readonly #key: KeyObject
  readonly #now: () => number
  readonly #nonces: Nonces

  constructor(secret: string, { now = Date.now, nonces = rememberedNonces }: ProofOptions & { nonces?: number } = {}) {
    this.#key = keyOf(secret)
    this.#now = now
    this.#nonces = new Nonces(nonces)
  }

  /** The proof is checked before anything that it covers is read, so that nobody else learns what would come next. */
  check(request: ProvenRequest, headers: IncomingHttpHeaders): CarriedContext {
    const sent = headers[contextHeader]
    const shown = headers[proofHeader]
    if (typeof sent !== 'string' || typeof shown !== 'string') throw new ProofMissing()
    const proof = Buffer.from(shown, 'hex')
    const expected = proofOf(this.#key, request, sent)
    if (proof.length !== expected.length || !timingSafeEqual(proof, expected)) throw new ProofWrong()

    const { provenAt, nonce, requestId, moment, language, actor } = readContext(sent)
    const now = this.#now()
    if (Math.abs(now - provenAt) > window) throw new ProofStale()
    const outcome = this.#nonces.spend(nonce, provenAt + window, now)
    if (outcome === 'spent before') throw new ProofReplayed()
    if (outcome === 'full') throw new TooManyProofs()
    return { requestId, moment, language, actor }
  }
}

function readContext(sent: string): z.infer<typeof carried> {
  try {
    return carried.parse(JSON.parse(Buffer.from(sent, 'base64url').toString()))
  } catch {
    // Signed with our secret and still not to be read: a gateway of another version.
    throw new ProofWrong()
  }
}

function proofOf(key: KeyObject, { method, path, body }: ProvenRequest, sentContext: string): Buffer {
  const bodyHash = createHash('sha256').update(body).digest('hex')
  return createHmac('sha256', key).update([method, path, bodyHash, sentContext].join('\n')).digest()
}

/** Whether a router of another make shows the secret that it shares with the rooms. */
export function showsRouterSecret(secret: string, { authorization }: IncomingHttpHeaders): boolean {
  const [, shown] = /^Bearer (\S+)$/.exec(authorization ?? '') ?? []
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return shown !== undefined && timingSafeEqual(digest(shown), digest(secret))
}

function keyOf(secret: string): KeyObject {
  if (secret.length < 32) throw new Error('A secret shared with the rooms has at least 32 characters.')
  return createSecretKey(Buffer.from(secret))
}
