import pg from 'pg'
import { databaseAddress } from '../../database-address.js'
import { readSettings } from '../../settings.js'
import { verify } from '../verify.js'

const began = performance.now()
const address = await databaseAddress(readSettings(process.env), (line) => console.error(line))
const client = new pg.Client({ connectionString: address.url, application_name: 'verify' })
try {
  await client.connect()
  const { revisions, seal, faults } = await verify(client)
  for (const fault of faults) console.error(fault)
  const found = faults.length === 0 ? 'All holds' : `Faults: ${faults.length}`
  console.log(`Up to revision ${revisions}, sealed by ${seal}.`)
  console.log(`${found}, after ${((performance.now() - began) / 1000).toFixed(1)} s.`)
  if (faults.length > 0) process.exitCode = 1
} finally {
  await client.end()
  await address.stop()
}
