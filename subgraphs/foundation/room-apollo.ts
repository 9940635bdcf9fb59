import { ApolloServer, type ApolloServerOptionsWithGateway, HeaderMap } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { RoomExecutor } from './executor.js'
import type { RequestContext } from './request.js'

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway']

/** An answer as HTTP sends it. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * Apollo Server around a room's executor: GraphQL over HTTP as other routers expect it.
 *
 * It stands behind Apollo's `gateway` interface, so that documents are compiled; what Apollo would send home, or show on
 * its own account, is off.
 */
export class RoomApollo {
  readonly #server: ApolloServer<RequestContext>

  private constructor(server: ApolloServer<RequestContext>) {
    this.#server = server
  }

  static async start<Stores extends object>(executor: RoomExecutor<Stores>): Promise<RoomApollo> {
    const server = new ApolloServer<RequestContext>({
      gateway: gatewayOf(executor),
      // Its public contract is the gateway's; a router reads `_service { sdl }`.
      introspection: false,
      hideSchemaDetailsFromClientErrors: true,
      includeStacktraceInErrorResponses: false,
      persistedQueries: false,
      csrfPrevention: true,
      stopOnTerminationSignals: false,
      plugins: [
        ApolloServerPluginCacheControlDisabled(),
        ApolloServerPluginInlineTraceDisabled(),
        ApolloServerPluginLandingPageDisabled(),
        ApolloServerPluginSchemaReportingDisabled(),
        ApolloServerPluginUsageReportingDisabled(),
      ],
    })
    await server.start()
    return new RoomApollo(server)
  }

  async answer(request: { accept: string; body: unknown }, context: RequestContext): Promise<HttpAnswer> {
    const headers = new HeaderMap([
      ['content-type', 'application/json'],
      ['accept', request.accept],
    ])
    const {
      status,
      headers: answered,
      body,
    } = await this.#server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: request.body },
      context: async () => context,
    })
    if (body.kind !== 'complete') throw new Error('A room answers whole, but Apollo Server gave a part.')
    return { status: status ?? 200, headers: Object.fromEntries(answered), body: body.string }
  }

  stop(): Promise<void> {
    return this.#server.stop()
  }
}

function gatewayOf<Stores extends object>(executor: RoomExecutor<Stores>): Gateway {
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: executor.schema, coreSupergraphSdl: executor.sdl })
      return () => {}
    },
    load: async () => ({
      executor: async ({ source: text, document, operation, request, context }) => {
        const { data, errors, extensions } = await executor.execute(
          { text, document, kind: operation.operation },
          request.variables ?? {},
          context as RequestContext,
        )
        return {
          ...(data !== undefined && { data }),
          ...(errors && { errors: errors.map(asError) }),
          ...(extensions && { extensions }),
        }
      },
    }),
    stop: async () => {},
  }
}

/** Apollo knows an error by its class alone. */
function asError({ message, path, extensions }: GraphQLFormattedError): GraphQLError {
  return new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null })
}
