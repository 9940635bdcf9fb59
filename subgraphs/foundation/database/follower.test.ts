import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServerWithStandby, startWithStandby } from '../../../test/standby.js'
import { localDate } from '../dates.js'
import type { RequestContext } from '../request.js'
import { exampleRooms } from './example-rooms.js'
import { loginUrl } from './logins.js'
import { migrate } from './migrate.js'
import { openRoomDatabase, type RoomDatabase } from './room-database.js'

let servers: ServerWithStandby
let plans: RoomDatabase

beforeAll(async () => {
  servers = await startWithStandby(({ url, secret }) => migrate({ databaseUrl: url, secret, rooms: exampleRooms }))
  const { primary, standby } = servers
  plans = await openRoomDatabase({
    room: 'action-plans',
    url: loginUrl(primary.url, 'action_plans', primary.secret),
    readerUrl: loginUrl(standby.url, 'action_plans_reader', primary.secret),
    viewerUrl: loginUrl(standby.url, 'action_plans_viewer', primary.secret),
    follows: true,
    entities: [],
  })
  await plans.write('a clerk', 'the first', async (tx) => {
    await tx.query(`insert into example_measure (id, title) values ('road', '0'), ('school', '0')`)
    await tx.query(`insert into example_draft (id, body) values ('a letter', 'begun')`)
  })
}, 120_000)
afterAll(async () => {
  await plans?.close()
  await servers?.end()
})

/** Writes the number of its revision in every measure. */
const write = () =>
  plans.write('a clerk', 'the next', async (tx, revision) => {
    await tx.query('update example_measure set title = $1', [String(revision)])
    return revision
  })

/** What a question about the present, pinned to a revision, is told in four statements. */
async function told(revision: number, party?: string): Promise<string[]> {
  const context: RequestContext = {
    requestId: 'r',
    moment: { revision, day: localDate('2026-11-23'), live: true },
    language: 'nb',
    actor: party ? { party, person: null, supplier: null, tasks: [] } : null,
    signal: new AbortController().signal,
  }
  const reading = plans.reading(context)
  try {
    const titles: string[] = []
    for (const id of ['road', 'school', 'road', 'school']) {
      const [{ title }] = await reading.manager.query('select title from example_measure where id = $1', [id])
      titles.push(title)
    }
    return titles
  } finally {
    await reading.end()
  }
}

const four = (revision: number) => Array(4).fill(String(revision))

describe.each([
  ['anyone', undefined],
  ['an organisation', 'smola-kommune'],
])('what %s reads from a server that follows', (_, party) => {
  test('is what the pinned revision says, which is waited for', async () => {
    await servers.hold()
    const revision = await write()
    const asked = told(revision, party)
    expect(await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 200, 'waits'))])).toBe('waits')
    await servers.release()
    expect(await asked).toEqual(four(revision))
  })

  test('is what the pinned revision said, where the server has come further', async () => {
    const revision = await write()
    await told(await write(), party)
    expect(await told(revision, party)).toEqual(four(revision))
  })

  test('is refused after a second without it', async () => {
    await servers.hold()
    try {
      const revision = await write()
      await expect(told(revision, party)).rejects.toMatchObject({ code: 'REVISION_NOT_HERE' })
      expect(await told(revision - 1, party)).toEqual(four(revision - 1))
    } finally {
      await servers.release()
    }
  })

  test('is of one moment while others write', async () => {
    let newest = await write()
    let isWriting = true
    const writer = (async () => {
      while (isWriting) newest = await write()
    })()
    for (let time = 0; time < 50; time++) {
      const pinned = newest
      expect(await told(pinned, party)).toEqual(four(pinned))
    }
    isWriting = false
    await writer
  })
})
