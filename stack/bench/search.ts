import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lifecycle } from '@shop/kit/lifecycle'
import { openClient } from '@shop/products/search/opensearch/client'
import { z } from 'zod'
import { CannotStart } from '../boot/cannot-start.mjs'
import { runCommand } from '../command.ts'
import { checkout } from '../runtime-folder.ts'
import { anyPorts, startServers } from '../servers/all.ts'
import { ownFolder } from './own-folder.ts'
import { startCompanion } from './router/child/talk.ts'
import type { Companion } from './router/child/talk.ts'
import { readArguments } from './search/arguments.ts'
import type { SearchBench } from './search/arguments.ts'
import { fillIndex } from './search/fill-index.ts'
import { latencyPlot } from './search/latency-plot.ts'
import { latency } from './search/load.ts'
import type { Latency } from './search/load.ts'
import { realProducts } from './search/real-products.ts'
import { shelvesOf } from './search/shelves.ts'
import { variedCatalog } from './search/varied-catalog.ts'
import { workloadNames } from './search/workloads.ts'

const warmUpSeconds = 5
/** What a new server is asked first: it compiles its own code for a minute or so, at the cost of all who search meanwhile. */
const firstWarmUpSeconds = 20
const heapMb = '4096'

/** `bench:search`: how long searches take, and how fast products are indexed, by the size of the catalog. */
await runCommand(async (args) => {
  const bench = readArguments(args)
  const life = lifecycle()
  const folder = ownFolder()
  life.onStop(folder.remove)
  try {
    const env = { OPENSEARCH_HEAP_MB: heapMb, ...process.env }
    const servers = await startServers({ env, folder, ports: anyPorts, search: 'opensearch' })
    life.onStop(servers.stop)
    const { openSearch, redis } = servers.urls
    if (!openSearch) throw new CannotStart('There is no OpenSearch.')
    const catalog = variedCatalog(shelvesOf(await realProducts(bench.data)), bench.seed)
    const client = openClient(openSearch)
    life.onStop(() => client.close())
    const searcher = await startCompanion(join(import.meta.dirname, 'search', 'search-process.ts'), {
      core: 'any',
      log: join(folder.logs, 'searcher.log'),
    })
    life.onStop(searcher.stop)
    const sizes: Record<string, SizeResult> = {}
    let indexPerSecond = 0
    for (const products of bench.sizes) {
      const prefix = `bench-${products}`
      const filled = await fillIndex({ client, prefix }, catalog, products)
      console.log(`${products} products: indexed ${filled.perSecond}/s, joined in ${filled.joinSeconds} s more`)
      indexPerSecond = filled.perSecond
      const { data, seed } = bench
      await searcher.ask('open', z.unknown(), { openSearch, redis, prefix, data, seed, products })
      if (Object.keys(sizes).length === 0) await warmUp(searcher, bench)
      sizes[products] = await measured(searcher, bench)
      await client.indices.delete({ index: filled.index }, { requestTimeout: 60_000 })
    }
    if (bench.draws) writeFileSync(join(checkout, 'docs', 'search-latency.svg'), latencyPlot(sizes))
    console.log(JSON.stringify({ indexPerSecond, sizes, growth: growthOf(Object.values(sizes)) }))
    return 0
  } finally {
    await life.stop()
  }
})

type SizeResult = Record<string, Latency>

async function warmUp(searcher: Companion, { clients }: SearchBench): Promise<void> {
  for (const workload of workloadNames)
    await searcher.ask('run', latency, { workload, popular: false, clients, seconds: firstWarmUpSeconds })
}

async function measured(searcher: Companion, { seconds, clients }: SearchBench): Promise<SizeResult> {
  const result: SizeResult = {}
  for (const popular of [false, true])
    for (const workload of workloadNames) {
      if (popular && workload === 'suggest') continue
      const run = (seconds: number) => searcher.ask('run', latency, { workload, popular, clients, seconds })
      await run(warmUpSeconds)
      const name = popular ? `${workload}Popular` : workload
      const took = (result[name] = await run(seconds))
      console.log(
        `  ${name}: p50 ${took.p50Ms} p95 ${took.p95Ms} p99 ${took.p99Ms} ms, ${took.qps}/s, ${took.failures} failed`,
      )
    }
  return result
}

/** How much longer most searches with facets take in the biggest catalog than in the smallest. */
function growthOf(results: readonly SizeResult[]): number {
  const [smallest, biggest] = [results[0]?.['facets']?.p95Ms, results.at(-1)?.['facets']?.p95Ms]
  return smallest && biggest ? Math.round((biggest / smallest) * 100) / 100 : 1
}
