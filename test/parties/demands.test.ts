import type { EntityManager } from 'typeorm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeFollowing } from './following.js'
import { insert } from './insert.js'
import { type PartiesRoom, partiesRoom } from './room.js'

/* What the tables demand of whatever writes them, beyond what one row can be asked. */
let room: PartiesRoom
beforeAll(async () => {
  room = await partiesRoom()
  await write(writeFollowing)
})
afterAll(() => room?.end())

const write = <T>(work: (tx: EntityManager) => Promise<T>): Promise<T> =>
  room.database.write('a clerk', 'a change', (tx) => work(tx))

describe('the counties of a pilot', () => {
  const shares = (of: Readonly<Record<string, number | null>>, pilot = 'nord-troms') =>
    write(async (tx) => {
      await tx.query('delete from pilot_county where pilot_id = $1', [pilot])
      for (const [county_code, share_basis_points] of Object.entries(of))
        await insert(tx, 'pilot_county', { pilot_id: pilot, county_code, share_basis_points })
    })

  test.each([
    ['none is agreed', { '55': null, '56': null }],
    ['they add up to the whole', { '55': 2501, '56': 7499 }],
    ['one of them has all', { '55': 10_000, '56': 0 }],
    ['there is one', { '55': 10_000 }],
    ['there is none', {}],
  ])('may have shares where %s', async (_, of) => {
    await shares(of)
    const { rows } = await room.admin.query(
      `select county_code, share_basis_points from pilot_county where pilot_id = 'nord-troms'`,
    )
    expect(Object.fromEntries(rows.map((row) => [row.county_code, row.share_basis_points]))).toEqual(of)
  })

  test.each([
    ['one of them has none', { '55': 10_000, '56': null }],
    ['something is left over', { '55': 5000, '56': 4999 }],
    ['they come to more than the whole', { '55': 5000, '56': 5001 }],
    ['the only one has less', { '55': 9999 }],
  ])('have no shares where %s', async (_, of) => {
    await expect(shares(of)).rejects.toThrow(/Of "nord-troms", the shares of . of . counties are agreed, and add up to/)
  })

  test('are asked once the transaction ends, of each pilot that it touched', async () => {
    await shares({ '55': 4000, '56': 6000 })
    await shares({ '34': 10_000 }, 'innlandet')
    const move = (county: string) => (tx: EntityManager) =>
      tx.query(
        `update pilot_county set pilot_id = 'innlandet' where (pilot_id, county_code) = ('nord-troms', '${county}')`,
      )
    await expect(write(move('55'))).rejects.toThrow(/"(nord-troms|innlandet)"/)
    await write(async (tx) => {
      await move('55')(tx)
      await tx.query(`update pilot_county set share_basis_points = 10000 where pilot_id = 'nord-troms'`)
      await tx.query(
        `update pilot_county set share_basis_points = 6000 where (pilot_id, county_code) = ('innlandet', '34')`,
      )
    })
    await expect(
      write((tx) => tx.query(`delete from pilot_county where (pilot_id, county_code) = ('innlandet', '55')`)),
    ).rejects.toThrow(/Of "innlandet", the shares of 1 of 1 counties are agreed, and add up to 6000 basis points/)
  })

  test('are asked also where another room is the last to write', async () => {
    const acting = (last: string) =>
      room.admin.query(`
        begin;
        select platform.take_revision('an act', 'two rooms');
        set local role parties;
        set local search_path = parties, published, keys, pg_temp;
        update pilot_county set share_basis_points = ${last} where (pilot_id, county_code) = ('innlandet', '55');
        set local role funding;
        set local search_path = funding, published, keys, pg_temp;
        commit`)
    await expect(acting('1')).rejects.toThrow(/Of "innlandet"/)
    await acting('4000')
  })
})

describe('a follow-up', () => {
  const followUp = (row: Readonly<Record<string, unknown>>) =>
    write((tx) =>
      insert(tx, 'follow_up', { agreement_id: 'smola-aure', done_on: '2026-10-01', text: 'gjort noe', ...row }),
    )

  test.each([
    ['named itself', 'smola-aure/OBL-06', 'kdd'],
    ['in the group that is named', 'smola-aure/OBL-01', 'aure-kommune'],
  ])('may be by a debtor %s', async (_, obligation_id, party_id) => {
    await followUp({ id: `new ${obligation_id}`, obligation_id, party_id })
  })

  test.each([
    ['that nobody named', 'smola-aure/OBL-06', 'smola-kommune'],
    ['outside the group that is named', 'smola-aure/OBL-01', 'kdd'],
    ['in a group of another obligation', 'smola-aure/OBL-01', 'husbanken'],
  ])('may not be by a party %s', async (_, obligation_id, party_id) => {
    await expect(followUp({ id: 'wrong', obligation_id, party_id })).rejects.toThrow(
      `The follow-up "wrong" is by "${party_id}", who is no debtor of "${obligation_id}".`,
    )
  })

  test('is of the agreement that its obligation stands in', async () => {
    const row = { id: 'wrong', obligation_id: 'smola-aure/OBL-06', party_id: 'kdd', agreement_id: 'rindal-holtalen' }
    await expect(followUp(row)).rejects.toThrow('The follow-up "wrong" is of no obligation of its agreement.')
  })

  test('stays on record, and can be mended, once its party owes the obligation no longer', async () => {
    await write((tx) => tx.query(`delete from obligation_debtor where obligation_id = 'rindal-holtalen/OBL-01'`))
    await write((tx) => tx.query(`update follow_up set text = 'gjort mer', done_on = '2026-02-03' where id = 'f9'`))
    const { data } = await room.ask(
      '{ obligation(id: "rindal-holtalen/OBL-01") { debtors { scope } followUps { text doneOn party { id } } } }',
    )
    expect(data.obligation).toEqual({
      debtors: [],
      followUps: [{ text: 'gjort mer', doneOn: '2026-02-03', party: { id: 'rindal-kommune' } }],
    })
    await expect(
      write((tx) => tx.query(`update follow_up set party_id = 'holtalen-kommune' where id = 'f9'`)),
    ).rejects.toThrow(/who is no debtor/)
  })
})
