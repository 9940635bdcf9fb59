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
  console.log(
    `${revisions} revisions, sealed by ${seal}. ${faults.length === 0 ? 'All holds.' : `${faults.length} faults.`}`,
  )
  console.log(`It took ${((performance.now() - began) / 1000).toFixed(1)} s.`)
  if (faults.length > 0) process.exitCode = 1
} finally {
  await client.end()
  await address.stop()
}
