/**
 * Walks the chain of revisions, and says what does not hold.
 *
 *   npm run verify                        against the seals that the database itself keeps
 *   npm run verify -- --head 42:3f9a…     and against a seal that was published or kept elsewhere (repeat it for more)
 */
import { parseArgs } from 'node:util'
import pg from 'pg'
import { databaseAddress } from '../../database-address.js'
import { readSettings } from '../../settings.js'
import { type PublishedHead, verify } from '../verify.js'

const { values } = parseArgs({ options: { head: { type: 'string', multiple: true, default: [] } } })
const published = values.head.map(headOf)
const began = performance.now()
const address = await databaseAddress(readSettings(process.env), (line) => console.error(line))
const client = new pg.Client({ connectionString: address.url, application_name: 'verify' })
try {
  await client.connect()
  const { revisions, seal, faults } = await verify(client, published)
  for (const fault of faults) console.error(fault)
  const found = faults.length === 0 ? 'All holds' : `Faults: ${faults.length}`
  console.log(`Up to revision ${revisions}, sealed by ${seal}.`)
  console.log(`${found}, after ${((performance.now() - began) / 1000).toFixed(1)} s.`)
  if (faults.length > 0) process.exitCode = 1
} finally {
  await client.end()
  await address.stop()
}

function headOf(text: string): PublishedHead {
  const [, revision, seal] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? []
  if (revision === undefined || seal === undefined)
    throw new Error(`--head takes a revision and its seal, such as 42:3f9a…, not "${text}".`)
  return { revision: Number(revision), seal }
}
