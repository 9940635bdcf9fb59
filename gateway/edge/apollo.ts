import { ApolloServer, type ApolloServerOptionsWithGateway, type DocumentStore } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { type DocumentNode, GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import type { Question } from './documents.js'
import type { EngineAnswer, Variables } from './engine.js'

/** What Apollo Server hands on to whoever stands behind its `gateway` interface: how to answer this one request. */
interface Context {
  readonly answer: () => EngineAnswer | Promise<EngineAnswer>
}

/**
 * Apollo Server, with its plugins and its request life cycle, around the execution of one question.
 *
 * Reading, limits, validation, trusted documents and HTTP are the edge's own, so Apollo is given documents that are known
 * to be right, and everything it would send home or show on its own account is off. On its own it costs about 12 µs a request; in a busy process some 40 of the 85 that the edge takes.
 */
export class Apollo<Prepared> {
  readonly #server: ApolloServer<Context>
  readonly #underWay = new UnderWay()

  private constructor(schema: GraphQLSchema, sdl: string) {
    this.#server = new ApolloServer<Context>({
      gateway: gatewayOf(schema, sdl),
      documentStore: this.#underWay,
      persistedQueries: false,
      csrfPrevention: false,
      introspection: true,
      includeStacktraceInErrorResponses: false,
      stopOnTerminationSignals: false,
      plugins: [
        ApolloServerPluginCacheControlDisabled(),
        ApolloServerPluginInlineTraceDisabled(),
        ApolloServerPluginLandingPageDisabled(),
        ApolloServerPluginSchemaReportingDisabled(),
        ApolloServerPluginUsageReportingDisabled(),
      ],
    })
  }

  static async start<Prepared>(schema: GraphQLSchema, sdl: string): Promise<Apollo<Prepared>> {
    const apollo = new Apollo<Prepared>(schema, sdl)
    await apollo.#server.start()
    return apollo
  }

  stop(): Promise<void> {
    return this.#server.stop()
  }

  async execute(question: Question<Prepared>, variables: Variables, answer: Context['answer']): Promise<EngineAnswer> {
    const { text: query, name: operationName } = question
    const request = { query, variables, ...(operationName !== undefined && { operationName }) }
    this.#underWay.begin(question)
    try {
      const { body } = await this.#server.executeOperation(request, { contextValue: { answer } })
      if (body.kind !== 'single') throw new Error('The engine answers whole, but Apollo Server gave a part.')
      // Apollo Server hands on what the engine gave it.
      return body.singleResult as EngineAnswer
    } finally {
      this.#underWay.end(question)
    }
  }
}

function gatewayOf(schema: GraphQLSchema, sdl: string): ApolloServerOptionsWithGateway<Context>['gateway'] {
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: sdl })
      return () => {}
    },
    load: async () => ({
      executor: async ({ context }) => {
        const { data, errors, extensions } = await (context as Context).answer()
        return {
          ...(data !== undefined && { data }),
          ...(errors && errors.length > 0 && { errors: errors.map(asError) }),
          ...(extensions && { extensions }),
        }
      },
    }),
    stop: async () => {},
  }
}

/** Apollo Server takes errors for errors by their class alone. */
function asError(error: GraphQLFormattedError): GraphQLError {
  if (error instanceof GraphQLError) return error
  const { message, path, extensions } = error
  return new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null })
}

/** The documents of the questions now being answered: Apollo Server looks here before it would read and validate the text. */
class UnderWay implements DocumentStore {
  readonly #documents = new Map<string, { readonly document: DocumentNode; askers: number }>()

  begin({ hash, document }: Question<unknown>): void {
    const known = this.#documents.get(hash)
    if (known) known.askers += 1
    else this.#documents.set(hash, { document, askers: 1 })
  }

  end({ hash }: Question<unknown>): void {
    const known = this.#documents.get(hash)
    if (!known) return
    known.askers -= 1
    if (known.askers === 0) this.#documents.delete(hash)
  }

  /** Apollo Server's key is its schema's name and then the text's SHA-256. */
  async get(key: string): Promise<DocumentNode | undefined> {
    return this.#documents.get(key.slice(-64))?.document
  }

  async set(): Promise<void> {}

  async delete(): Promise<boolean> {
    return false
  }
}
