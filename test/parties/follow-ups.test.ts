import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Row } from '../reference.js'
import { writeFollowing } from './following.js'
import { writeInhabitants } from './inhabitants.js'
import { insertAll, type NewRow } from './insert.js'
import { type PartiesRoom, partiesRoom } from './room.js'

let room: PartiesRoom
const twin = 'demo-smola-aure'
beforeAll(async () => {
  room = await partiesRoom()
  const madeUp = (row: NewRow) => ({ ...row, provenance: 'SYNTHETIC' })
  await room.database.write('a clerk', 'what was done since, in both worlds', async (tx) => {
    await writeFollowing(tx)
    await writeInhabitants(tx)
    const agreement = { id: twin, pilot_id: twin, publication: 'PUBLISHED', title: 'Demo', stage: 'SIGNED' }
    const obligation = { agreement_id: twin, position: 0, kind: 'PARTY', grade: 'SKAL', section: '2', text: 'delta' }
    await insertAll(tx, [
      ['agreement', madeUp(agreement)],
      ['obligation', madeUp({ id: `${twin}/o`, ...obligation })],
      ['obligation_debtor', madeUp({ id: `${twin}/o/1`, obligation_id: `${twin}/o`, position: 0, party_id: 'kdd' })],
      [
        'follow_up',
        madeUp({
          id: `${twin}/f`,
          agreement_id: twin,
          obligation_id: `${twin}/o`,
          party_id: 'kdd',
          done_on: '2026-10-10',
          text: 'deltatt',
        }),
      ],
    ])
  })
})
afterAll(() => room?.end())

const ask = async (question: string, variables = {}): Promise<Row> => {
  const { data, errors } = await room.ask(question, variables)
  expect(errors).toBeUndefined()
  return data
}

test('an obligation says what its debtors did about it, with whom and by whose word, newest first', async () => {
  const { obligation } = await ask(
    `{ obligation(id: "smola-aure/OBL-01") { followUps {
      id doneOn text withWhom reference party { id } obligation { id } provenance sources { section source { id } } } } }`,
  )
  const of = { obligation: { id: 'smola-aure/OBL-01' }, provenance: 'REPORTED' }
  const sources = [{ section: '5', source: { id: 'avtale-smola-aure' } }]
  const done = { reference: null, withWhom: [], ...of, sources }
  const [smola, aure] = [{ id: 'smola-kommune' }, { id: 'aure-kommune' }]
  const text = (party: { id: string }) => `${party.id}: gjort noe med smola-aure/OBL-01`
  expect(obligation.followUps).toEqual([
    { ...done, id: 'f3', doneOn: '2026-09-01', text: text(smola), party: smola, reference: 'Sak 26/118' },
    { ...done, id: 'f2', doneOn: '2026-03-12', text: text(aure), party: aure },
    { ...done, id: 'f1', doneOn: '2026-03-12', text: text(smola), party: smola, withWhom: ['aure-kommune'] },
  ])
})

test('a party reads what it did, page by page, in one world at a time', async () => {
  const page = async (world: string, after: string | null = null) =>
    (
      await ask(
        `query ($world: World!, $after: String) { party(id: "kdd") { followUps(world: $world, first: 1, after: $after) {
          totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`,
        { world, after },
      )
    ).party.followUps
  const first = await page('REAL')
  expect(first).toMatchObject({ totalCount: 2, nodes: [{ id: 'f5' }], pageInfo: { hasNextPage: true } })
  const second = await page('REAL', first.pageInfo.endCursor)
  expect(second).toMatchObject({ nodes: [{ id: 'f6' }], pageInfo: { hasNextPage: false } })
  expect(await page('DEMO')).toMatchObject({ totalCount: 1, nodes: [{ id: `${twin}/f` }] })
})

test('all of them are listed by what was done last, in one world at a time', async () => {
  const listed = async (asked: string): Promise<string[]> =>
    (await ask(`{ followUps${asked} { nodes { id } } }`)).followUps.nodes.map(({ id }: Row) => id)
  expect(await listed('')).toEqual(['f3', 'f5', 'f8', 'f7', 'f2', 'f1', 'f9', 'f4', 'f6'])
  expect(await listed('(world: DEMO)')).toEqual([`${twin}/f`])
  expect(await listed('(where: { pilot: { eq: "rindal-holtalen" } })')).toEqual(['f9'])
  expect(await listed('(where: { party: { eq: "kdd" }, doneOn: { lt: "2026-01-01" } })')).toEqual(['f6'])
})

test('a body says when it met and what about, newest first, and an agreement which bodies it sets up', async () => {
  const { body, agreement } = await ask(`{
    body(id: "project-leaders-network") { meetings { heldOn subjects reference provenance } }
    agreement(id: "smola-aure") { bodies { id meetings { heldOn } } } }`)
  expect(body.meetings).toEqual([
    {
      heldOn: '2026-10-06',
      subjects: ['Evaluering', 'Samordning av tilskudd'],
      reference: 'Referat 2026-10-06',
      provenance: 'REPORTED',
    },
    {
      heldOn: '2026-02-10',
      subjects: ['Erfaringer fra første år'],
      reference: 'Referat 2026-02-10',
      provenance: 'REPORTED',
    },
  ])
  expect(agreement.bodies).toEqual([{ id: 'smola-aure/steering-group', meetings: [{ heldOn: '2026-05-19' }] }])
})

test('whatever the number of obligations, parties and bodies, each of these lists costs one statement', async () => {
  const cost = async (question: string) => {
    const { errors, statements } = await room.ask(question)
    expect(errors).toBeUndefined()
    return statements
  }
  expect(await cost('{ obligations(first: 100) { nodes { followUps { id } } } }')).toBe(2)
  expect(await cost('{ parties(first: 100) { nodes { followUps(first: 2) { nodes { id } } } } }')).toBe(2)
  expect(await cost('{ bodies(first: 100) { nodes { meetings { heldOn } } } }')).toBe(2)
  expect(await cost('{ agreements(first: 100) { nodes { bodies { id } } } }')).toBe(2)
  expect(await cost('{ followUps(first: 100) { nodes { party { id } obligation { id } } } }')).toBe(3)
})
