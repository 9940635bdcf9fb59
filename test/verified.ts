import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { pino } from 'pino'
import { inject } from 'vitest'
import { prepareDatabase } from '../data/prepare.js'
import { type TestDatabase, testDatabase } from './database.js'

const template = 'template_verified'

/** A database of one's own with the verified dataset in it, loaded once for the whole run. */
export async function verifiedDatabase(): Promise<TestDatabase> {
  const { url } = inject('testServer')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext($1))`, [template])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template])
    if (rowCount === 0) await makeTemplate(client)
  } finally {
    await client.end()
  }
  return testDatabase(template)
}

/** Under another name until it is whole: a load that fails leaves no half template behind. */
async function makeTemplate(client: pg.Client): Promise<void> {
  const { url, secret, template: empty } = inject('testServer')
  const unfinished = `unfinished_${randomBytes(8).toString('hex')}`
  await client.query(`create database ${unfinished} template ${empty}`)
  const address = new URL(url)
  address.pathname = unfinished
  await prepareDatabase({ url: address.href, secret }, pino({ level: 'silent' }))
  await client.query(`alter database ${unfinished} rename to ${template}`)
}
