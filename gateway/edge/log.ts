import type { Logger } from 'pino'
import type { Exchange } from './exchange.js'

/**
 * One line for each exchange. It never holds variables, addresses, or anything else that could tell who asked, but for
 * the open part of an API key: that is what keys are for. Who acted stands in the revisions.
 */
export function logExchange(log: Logger, exchange: Exchange): void {
  const { client, question, revision, codes, asker, response } = exchange
  log.info(
    {
      requestId: client.requestId,
      client: client.name,
      clientVersion: client.version,
      key: asker.keyHolder?.prefix,
      operation: question?.name?.slice(0, 64),
      kind: question?.kind,
      document: question?.hash.slice(0, 12),
      ms: Math.round(exchange.elapsedMs * 10) / 10,
      revision: revision?.number,
      status: exchange.isClientGone ? 'gone' : response.statusCode,
      ...(codes.length > 0 && { codes: [...new Set(codes)] }),
    },
    'answered',
  )
}
