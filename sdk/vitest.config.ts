import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The SDK's own tests: they need no database, so they also run on every version of Node that it promises. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { include: ['sdk/**/*.test.ts'], exclude: ['**/node_modules/**', '**/dist/**'], testTimeout: 30_000 },
})
