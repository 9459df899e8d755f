import { defineConfig } from 'vitest/config'

/** unit: pure and instant. parts: one subgraph on real servers. shop: the whole shop through the router. */
const servers = { globalSetup: ['tests/support/servers.ts'], testTimeout: 60_000, hookTimeout: 120_000 }

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['{kit,schema,router,stack,subgraphs}/**/*.test.ts', 'tests/style/*.test.ts'], exclude: ['**/node_modules/**', 'subgraphs/*/test/**', '{kit,router,stack}/test/**'] } },
      { test: { name: 'parts', include: ['subgraphs/*/test/*.test.ts', '{kit,router,stack}/test/*.test.ts'], ...servers } },
      { test: { name: 'shop', include: ['tests/{journeys,graph,failures}/**/*.test.ts'], ...servers } },
    ],
  },
})
