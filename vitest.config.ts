import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const require = createRequire(import.meta.url)

/** unit: pure and instant. parts: one subgraph on real servers. shop: the whole shop through the router. */
const servers = { globalSetup: ['tests/support/servers.ts'], testTimeout: 120_000, hookTimeout: 120_000 }
const modules = '**/node_modules/**'
const withServers = ['subgraphs/*/test/**', '{kit,router,stack}/test/**']

export default defineConfig({
  // The one build of graphql that Node loads for the libraries too: two builds would be two realms.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }] },
  test: {
    // A library is loaded once by a worker instead of once by a file; so a file leaves its process as it found it.
    isolate: false,
    // Tests wait for servers and brokers more than they compute.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{kit,schema,router,stack,subgraphs}/**/*.test.ts', 'tests/style/*.test.ts'],
          exclude: [modules, ...withServers],
        },
      },
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['subgraphs/*/test/*.test.ts', '{kit,router,stack}/test/*.test.ts'],
          exclude: [modules],
          ...servers,
        },
      },
      {
        extends: true,
        test: {
          name: 'shop',
          include: ['tests/{journeys,graph,failures}/**/*.test.ts'],
          exclude: [modules],
          ...servers,
        },
      },
    ],
  },
})
