import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { pino } from 'pino'
import { expect, inject, test } from 'vitest'
import { loginUrl } from '../../subgraphs/foundation/database/logins.js'
import { migrate } from '../../subgraphs/foundation/database/migrate.js'
import { openDatabaseOf } from '../../subgraphs/foundation/server.js'
import { parties } from '../../subgraphs/parties/room.js'

test('a database filled before drafts were hidden shows what is published, and verifies', async () => {
  const { url: server, secret } = inject('testServer')
  const name = `test_${randomBytes(8).toString('hex')}`
  const url = new URL(server)
  url.pathname = name
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(`create database ${name} template template0`)
  try {
    const upTo = (count: number) =>
      migrate({
        databaseUrl: url.href,
        secret,
        rooms: [{ room: 'parties', migrations: parties.migrations.slice(0, count) }],
      })
    await upTo(3)
    const room = await openDatabaseOf(parties, { url: url.href, secret }, pino({ level: 'silent' }))
    await room.write('a test', 'two agreements, one of them a draft', async (tx) => {
      await tx.query(`
        insert into theme (id, name, provenance) values ('housing', 'Bolig', 'VERIFIED');
        insert into pilot (id, world, name, cohort, provenance) values ('ost', 'REAL', 'Øst', 1, 'VERIFIED');
        insert into agreement (id, pilot_id, number, publication, title, stage, provenance) values
          ('ost', 'ost', 1, 'PUBLISHED', 'Avtale', 'SIGNED', 'VERIFIED'),
          ('ost-2', 'ost', 2, 'DRAFT', 'Utkast', 'SIGNED', 'VERIFIED');
        insert into objective (id, agreement_id, number, title, provenance) values
          ('ost/1', 'ost', 1, 'Bolig', 'VERIFIED'), ('ost-2/1', 'ost-2', 1, 'Bolig', 'VERIFIED');
        insert into objective_theme (objective_id, theme_id, position, provenance) values
          ('ost/1', 'housing', 0, 'VERIFIED'), ('ost-2/1', 'housing', 0, 'VERIFIED');`)
    })
    await room.close()
    await upTo(parties.migrations.length)

    const reader = loginUrl(url.href, 'parties_reader', secret)
    for (const table of ['agreement', 'objective', 'objective_theme'])
      expect([table, await count(reader, table)]).toEqual([table, 1])
    expect(await count(url.href, 'platform.verify()')).toBe(0)
    expect(await count(url.href, 'platform.revision')).toBe(3)
  } finally {
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  }
})

async function count(url: string, source: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(`select count(*)::int from ${source}`)
  await client.end()
  return rows[0].count
}
