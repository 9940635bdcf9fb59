import { describe, expect, test } from 'vitest'
import { groupLoader, keyLoader } from './loader.js'

const rows = [
  { id: 'aure', pilot: 'smola-aure' },
  { id: 'smola', pilot: 'smola-aure' },
  { id: 'rindal', pilot: 'rindal-holtalen' },
]

describe('rows by key', () => {
  test('asked for one by one are fetched together, once each, in the order of the keys', async () => {
    const asked: string[][] = []
    const byId = keyLoader(
      async (ids: string[]) => {
        asked.push(ids)
        return rows.filter(({ id }) => ids.includes(id))
      },
      ({ id }) => id,
    )

    const found = await Promise.all(['rindal', 'nowhere', 'aure', 'rindal'].map(byId))

    expect(found.map((row) => row?.id)).toEqual(['rindal', undefined, 'aure', 'rindal'])
    expect(found[1]).toBeNull()
    expect(asked).toEqual([['rindal', 'nowhere', 'aure']])
    expect(await byId('aure')).toBe(found[2])
    expect(asked).toHaveLength(1)
  })

  test('fail rather than choose when a key has two rows', async () => {
    const byPilot = keyLoader(
      async () => rows,
      ({ pilot }) => pilot,
    )
    await expect(byPilot('smola-aure')).rejects.toThrow('Two rows have the key smola-aure')
  })

  test('fail together when the query fails', async () => {
    const byId = keyLoader(
      async (): Promise<{ id: string }[]> => {
        throw new Error('the database is down')
      },
      ({ id }) => id,
    )
    const outcomes = await Promise.allSettled([byId('a'), byId('b')])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
})

describe('rows by group', () => {
  const ofPilot = () =>
    groupLoader(
      async (pilots: string[]) => rows.filter(({ pilot }) => pilots.includes(pilot)),
      ({ pilot }) => pilot,
    )

  test('keep the order of the query, and are an empty list where there are none', async () => {
    const load = ofPilot()
    const [none, two, one] = await Promise.all(['nowhere', 'smola-aure', 'rindal-holtalen'].map(load))
    expect(none).toEqual([])
    expect(two?.map(({ id }) => id)).toEqual(['aure', 'smola'])
    expect(one?.map(({ id }) => id)).toEqual(['rindal'])
  })

  test('fail when the query gives rows nobody asked for: its filter is wrong', async () => {
    const load = groupLoader(
      async () => rows,
      ({ pilot }) => pilot,
    )
    await expect(load('smola-aure')).rejects.toThrow('rindal-holtalen was not asked for')
  })
})
