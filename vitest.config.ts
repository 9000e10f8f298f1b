import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Files that follow one another in a worker, each with modules of its own. */
const sharedWorkers = { isolate: false, setupFiles: ['tests/support/freshModules.ts'] }

export default defineConfig({
  resolve: { alias: { '@payload-config': here('./payload.config.ts') } },
  test: {
    environment: 'node',
    pool: 'forks',
    // Lexical's builds are chosen by a top-level await otherwise, and on Node 20 one load in four never ends.
    execArgv: ['--conditions=production'],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 90_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['{src,tests}/**/*.test.ts'], exclude: ['**/*.int.test.ts'], ...sharedWorkers } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['{src,tests}/**/*.int.test.ts'],
          globalSetup: ['tests/support/prepareDatabases.ts'],
          ...sharedWorkers,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.e2e.ts'],
          globalSetup: ['tests/browser/support/startServer.ts'],
          testTimeout: 120_000,
          // A busy machine draws late; what is waited for has a second otherwise.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
})
