import fc from 'fast-check'
import sql from 'sql-template-tag'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Asked, byKey, examplePlaces, ids, live, type Places } from '../../test/places.js'
import { Cursors } from './cursors.js'

let places: Places
beforeAll(async () => {
  places = await examplePlaces()
})
afterAll(() => places.end())

describe('a cursor', () => {
  beforeEach(() => places.put({ id: 'a' }, { id: 'b' }, { id: 'c' }))
  const cursor = async (asked?: Asked) => (await places.page({ first: 1 }, asked)).edges[0]!.cursor
  const refused = async (after: string, asked?: Asked) => {
    const error = await places.page({ after }, asked).catch((caught: unknown) => caught)
    return error as { code: string; inputPath: unknown; values: unknown }
  }

  test('is opaque, and the same for the same row', async () => {
    expect(await cursor()).toMatch(/^[\w-]+$/)
    expect(await cursor()).toBe(await cursor())
  })

  test('is refused when any one character of it is changed', async () => {
    const good = await cursor()
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.constantFrom(...'ABCXYZabcxyz0189-_'), async (place, letter) => {
        fc.pre(good[place] !== letter)
        const changed = good.slice(0, place) + letter + good.slice(place + 1)
        expect(await refused(changed)).toMatchObject({ code: 'CURSOR_TAMPERED', inputPath: ['after'] })
      }),
    )
  })

  test.each(['', 'x', 'AAAA', ' ', 'null', 'ÆØÅ', 'a'.repeat(5000)])(
    'that never was one is refused: %s',
    async (text) => {
      expect(await refused(text)).toMatchObject({ code: 'CURSOR_TAMPERED' })
    },
  )

  test.each(['=', ' ', '\n', 'A'])('with %j hung on to it is refused', async (tail) => {
    expect(await refused((await cursor()) + tail)).toMatchObject({ code: 'CURSOR_TAMPERED' })
  })

  test('of another house is refused', async () => {
    expect(await refused(await cursor({ cursors: new Cursors('another secret') }))).toMatchObject({
      code: 'CURSOR_TAMPERED',
    })
  })

  test('of another field is refused', async () => {
    expect(await refused(await cursor({ field: 'Pilot.places' }))).toMatchObject({
      code: 'CURSOR_OF_ANOTHER_FIELD',
      values: { found: 'Pilot.places', wanted: 'Query.places' },
    })
  })

  test('of another order is refused', async () => {
    expect(await refused(await cursor({ order: byKey }))).toMatchObject({
      code: 'CURSOR_OF_ANOTHER_ORDER',
      values: { found: 'KEY', wanted: 'NAME' },
    })
  })

  test('of another moment is refused, also when the present meets the past', async () => {
    const past = { ...live, live: false }
    expect(await refused(await cursor({ moment: past }))).toMatchObject({
      code: 'CURSOR_OF_ANOTHER_MOMENT',
      values: { found: 7, wanted: null },
    })
    expect(await refused(await cursor(), { moment: past })).toMatchObject({ values: { found: null, wanted: 7 } })
    expect(await refused(await cursor({ moment: past }), { moment: { ...past, revision: 8 } })).toMatchObject({
      values: { found: 7, wanted: 8 },
    })
  })

  test('of the present holds although others have written since', async () => {
    const later = { ...live, revision: 8 }
    expect(ids(await places.page({ after: await cursor() }, { moment: later }))).toBe('b c')
  })

  test('of another filter is refused, also when only a value in it differs', async () => {
    const of = (id: string) => ({ where: sql`p.id <> ${id}` })
    expect(await refused(await cursor(of('x')), of('y'))).toMatchObject({ code: 'CURSOR_OF_ANOTHER_FILTER' })
    expect(ids(await places.page({ after: await cursor(of('x')) }, of('x')))).toBe('b c')
  })

  test('cannot carry SQL', async () => {
    await places.add({ id: `d', 'x'); drop table place --`, name: null })
    const all = await places.page({ first: 4 })
    expect(ids(await places.page({ before: all.pageInfo.endCursor() }))).toBe('a b c')
  })
})
