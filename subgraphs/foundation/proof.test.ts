import { expect, test } from 'vitest'
import { localDate } from './dates.js'
import { type CarriedContext, ProofCheck, type ProvenRequest, Prover, showsRouterSecret } from './proof.js'

const secret = 'a secret of more than thirty-two characters'
const aRequest: ProvenRequest = { method: 'POST', path: '/graphql', body: '{"query":"{ pilots { id } }"}' }
const aContext: CarriedContext = {
  requestId: 'request-1',
  moment: { revision: 7, day: localDate('2026-03-01'), live: true },
  language: 'nn',
  actor: null,
}

let clock = 1_000_000
const now = () => clock
const proven = (made = secret) => new Prover(made, { now }).prove(aRequest, aContext)
const aCheck = (nonces?: number) => new ProofCheck(secret, { now, ...(nonces && { nonces }) })

test('a room believes the context of a request that the gateway has proven', () => {
  expect(aCheck().check(aRequest, proven())).toEqual(aContext)
})

test('a room believes who acts, to the last task', () => {
  const actor = { party: 'kdd', person: null, supplier: '986399445', tasks: ['HANDLE', 'DRAFT'] } as const
  const headers = new Prover(secret, { now }).prove(aRequest, { ...aContext, actor })
  expect(aCheck().check(aRequest, headers)).toEqual({ ...aContext, actor })
})

test.each([
  ['somebody without a party', { person: null, supplier: null, tasks: [] }],
  ['a task that there is not', { party: 'kdd', person: null, supplier: null, tasks: ['RULE'] }],
  ['more than an actor has', { party: 'kdd', person: null, supplier: null, tasks: [], admin: true }],
  ['a supplier that is no number', { party: 'kdd', person: null, supplier: 'sintef', tasks: [] }],
  ['nothing at all about it', undefined],
])('a gateway that says %s of who acts is not believed', (_, actor) => {
  const headers = new Prover(secret, { now }).prove(aRequest, { ...aContext, actor } as unknown as CarriedContext)
  expect(() => aCheck().check(aRequest, headers)).toThrow(expect.objectContaining({ code: 'PROOF_WRONG' }))
})

const changed = (headers: Record<string, string>, change: (context: Record<string, unknown>) => void) => {
  const context = JSON.parse(Buffer.from(headers['x-room-context']!, 'base64url').toString())
  change(context)
  return { ...headers, 'x-room-context': Buffer.from(JSON.stringify(context)).toString('base64url') }
}

test.each<[why: string, code: string, request: Partial<ProvenRequest>, headers: Record<string, string>]>([
  ['without a proof', 'PROOF_MISSING', {}, {}],
  ['with a context and no proof of it', 'PROOF_MISSING', {}, { 'x-room-context': proven()['x-room-context']! }],
  ['with another body', 'PROOF_WRONG', { body: '{"query":"{ drafts { id } }"}' }, proven()],
  ['with another path', 'PROOF_WRONG', { path: '/other' }, proven()],
  ['with another method', 'PROOF_WRONG', { method: 'GET' }, proven()],
  [
    'with another moment',
    'PROOF_WRONG',
    {},
    changed(proven(), (said) => Object.assign(said.moment as object, { revision: 6 })),
  ],
  [
    'with another actor',
    'PROOF_WRONG',
    {},
    changed(proven(), (said) =>
      Object.assign(said, { actor: { party: 'kdd', person: null, supplier: null, tasks: [] } }),
    ),
  ],
  ['proven with another secret', 'PROOF_WRONG', {}, proven('another secret of more than thirty-two')],
  ['with a proof cut short', 'PROOF_WRONG', {}, { ...proven(), 'x-room-proof': 'ab' }],
])('a request %s is refused as %s, and no more is said', (_why, code, other, headers) => {
  expect(() => aCheck().check({ ...aRequest, ...other }, headers)).toThrow(
    expect.objectContaining({ code, values: {}, inputPath: undefined }),
  )
})

test('each proof is good for one request', () => {
  const check = aCheck()
  const headers = proven()
  check.check(aRequest, headers)

  expect(() => check.check(aRequest, headers)).toThrow(expect.objectContaining({ code: 'PROOF_REPLAYED' }))
  expect(check.check(aRequest, proven())).toEqual(aContext)
})

test.each([-30_001, 30_001])('a proof made %i ms from now is refused', (apart) => {
  const headers = proven()
  clock += apart
  expect(() => aCheck().check(aRequest, headers)).toThrow(expect.objectContaining({ code: 'PROOF_STALE' }))
})

test('a room that cannot remember more proofs refuses, until those it remembers are stale', () => {
  const check = aCheck(2)
  const first = proven()
  check.check(aRequest, first)
  check.check(aRequest, proven())

  expect(() => check.check(aRequest, proven())).toThrow(expect.objectContaining({ code: 'TOO_MANY_PROOFS' }))
  clock += 30_001
  expect(check.check(aRequest, proven())).toEqual(aContext)
  expect(() => check.check(aRequest, first)).toThrow(expect.objectContaining({ code: 'PROOF_STALE' }))
})

test('a router of another make is known by its secret', () => {
  expect(showsRouterSecret(secret, { authorization: `Bearer ${secret.replaceAll(' ', '-')}` })).toBe(false)
  expect(showsRouterSecret('a-secret', { authorization: 'Bearer a-secret' })).toBe(true)
  expect(showsRouterSecret('a-secret', { authorization: 'Bearer a-secreu' })).toBe(false)
  expect(showsRouterSecret('a-secret', {})).toBe(false)
})

test('a short secret is refused from the start', () => {
  expect(() => new ProofCheck('short')).toThrow('32 characters')
})
