import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { pino } from 'pino'
import { inject } from 'vitest'
import { prepareDatabase } from '../data/prepare.js'
import { type TestDatabase, testDatabase } from './database.js'

/** A database of one's own with the verified dataset in it, loaded once for the whole run. */
export const verifiedDatabase = (): Promise<TestDatabase> =>
  filledDatabase('template_verified', (address) => prepareDatabase(address, pino({ level: 'silent' })))

/** A database of one's own, a copy of one that is filled once for the whole run. */
export async function filledDatabase(
  template: string,
  fill: (address: { readonly url: string; readonly secret: string }) => Promise<unknown>,
): Promise<TestDatabase> {
  const { url } = inject('testServer')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext($1))`, [template])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template])
    if (rowCount === 0) await makeTemplate(client, template, fill)
  } finally {
    await client.end()
  }
  return testDatabase(template)
}

/** Under another name until it is whole: a load that fails leaves no half template behind. */
async function makeTemplate(
  client: pg.Client,
  template: string,
  fill: (address: { readonly url: string; readonly secret: string }) => Promise<unknown>,
): Promise<void> {
  const { url, secret, template: empty } = inject('testServer')
  const unfinished = `unfinished_${randomBytes(8).toString('hex')}`
  await client.query(`create database ${unfinished} template ${empty}`)
  const address = new URL(url)
  address.pathname = unfinished
  await fill({ url: address.href, secret })
  await client.query(`alter database ${unfinished} rename to ${template}`)
}
