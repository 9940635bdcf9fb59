import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    // graphql ships CommonJS and ESM; two copies of it refuse each other's types.
    alias: [
      { find: /^graphql$/, replacement: fileURLToPath(new URL('./node_modules/graphql/index.js', import.meta.url)) },
    ],
  },
  test: {
    include: ['{subgraphs,gateway,data,test,sdk}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    globalSetup: ['test/cluster.ts'],
    setupFiles: ['test/setup.ts'],
    maxWorkers: 2,
    // Files keep nothing that another could stumble over, and most of them load the whole house: once for each worker is enough.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
