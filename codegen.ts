import type { CodegenConfig } from '@graphql-codegen/cli'
import { preset } from './sdk/codegen/preset.js'

/** `npm run generate`: the SDK's questions, and the gateway's list of them, from the graph and `sdk/operations/`. */
const config: CodegenConfig = {
  schema: 'gateway/api.graphql',
  documents: 'sdk/operations/*.graphql',
  generates: { './': { preset } },
}

export default config
