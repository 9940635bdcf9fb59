import { readFileSync } from 'node:fs'
import type { CodegenConfig } from '@graphql-codegen/cli'
import type { GraphQLSchema } from 'graphql'
import { namedActs } from './acts.js'
import { manifest, textsModule } from './documents.js'
import { CATALOGUE, errorsModule } from './errors.js'
import { modelModule } from './model.js'
import { namedQuestions, type QuestionFile } from './named-question.js'
import { actsModule, questionsModule } from './questions.js'

type Output = Exclude<CodegenConfig['generates'][string], readonly unknown[]>
type Preset = Exclude<NonNullable<Extract<Output, { preset?: unknown }>['preset']>, string>

/** Everything that is generated from the graph, the questions and the page of errors, by its path from the root. */
export function generated(
  schema: GraphQLSchema,
  files: readonly QuestionFile[],
  errors: string,
): Readonly<Record<string, string>> {
  const questions = namedQuestions(schema, files)
  const acts = namedActs(schema)
  return {
    'sdk/src/generated/acts.ts': actsModule(schema, acts),
    'sdk/src/generated/errors.ts': errorsModule(errors),
    'sdk/src/generated/model.ts': modelModule(schema),
    'sdk/src/generated/questions.ts': questionsModule(schema, questions),
    'sdk/src/generated/texts.ts': textsModule([...questions, ...acts]),
    'gateway/operations.json': manifest([...questions, ...acts]),
  }
}

/** The same, as graphql-codegen asks for it. */
export const preset: Preset = {
  buildGeneratesSection: ({ schema, schemaAst, documents }) => {
    const files = documents.map(({ location, document }) => ({ path: location!, document: document! }))
    const contents = generated(schemaAst!, files, readFileSync(CATALOGUE, 'utf8'))
    return Object.entries(contents).map(([filename, content]) => ({
      filename,
      schema,
      schemaAst: schemaAst!,
      documents,
      config: {},
      plugins: [{ written: {} }],
      pluginMap: { written: { plugin: () => content } },
    }))
  },
}
