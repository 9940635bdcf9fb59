import { once } from 'node:events'
import { createServer } from 'node:http'
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime'
import { unifiedGraphHandler } from '@graphql-hive/router-runtime'
import { serve } from './program.mjs'

/** Hive Gateway with its planner in JavaScript or, through `@graphql-hive/router-runtime`, in Rust. */
serve(async ({ supergraphSdl, routerSecret, planner }) => {
  const gateway = createGatewayRuntime({
    supergraph: supergraphSdl,
    logging: false,
    // Else requests under way at once share one answer of the room: with one question asked over and over, nearly all do.
    transportEntries: { '*': { options: { deduplicateInflightRequests: false } } },
    propagateHeaders: { fromClientToSubgraphs: () => ({ authorization: `Bearer ${routerSecret}` }) },
    ...(planner === 'rust' && { unifiedGraphHandler }),
  })
  const server = createServer(gateway)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${server.address().port}/graphql`
})
