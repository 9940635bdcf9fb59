import { once } from 'node:events'
import { createServer } from 'node:http'
import { PgAggregatesPreset } from '@graphile/pg-aggregates'
import { grafserv } from 'postgraphile/grafserv/node'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { serve } from '../program.mjs'

/** PostGraphile as its manual sets it up, over a schema of views; adding up by `@graphile/pg-aggregates`. */
serve(async ({ connectionString }) => {
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset, PgAggregatesPreset],
    pgServices: [makePgService({ connectionString, schemas: ['peer'], poolConfig: { max: 8 } })],
    grafserv: { watch: false, graphiql: false },
    schema: { exportSchemaSDLPath: process.env.WRITE_SDL ?? null },
  })
  const server = createServer()
  await instance.createServ(grafserv).addTo(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${server.address().port}/graphql`
})
