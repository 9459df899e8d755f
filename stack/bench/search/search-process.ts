import { openCache } from '@shop/kit/cache'
import { quietLog } from '@shop/kit/telemetry/log'
import { keptSearches } from '@shop/products/search/kept-searches'
import { openClient } from '@shop/products/search/opensearch/client'
import { productsAlias } from '@shop/products/search/opensearch/names'
import { openSearchIndex } from '@shop/products/search/opensearch/opensearch-index'
import { createViews } from '@shop/products/search/opensearch/views'
import { openSearchTitles } from '@shop/products/suggestions/opensearch-titles'
import { z } from 'zod'
import { serveParent } from '../router/child/serve-parent.ts'
import { diceFor } from './dice.ts'
import { knownWords } from './known-words.ts'
import { underLoad } from './load.ts'
import { begunAt } from './queries.ts'
import { realProducts } from './real-products.ts'
import { shelvesOf } from './shelves.ts'
import { variedCatalog } from './varied-catalog.ts'
import { listAt, workloadNames } from './workloads.ts'
import type { WorkloadName } from './workloads.ts'

const now = () => new Date()

const ground = z.object({
  openSearch: z.string(),
  redis: z.string(),
  prefix: z.string(),
  data: z.string().optional(),
  seed: z.number(),
  products: z.number(),
})
const load = z.object({
  workload: z.enum(workloadNames),
  popular: z.boolean(),
  clients: z.number(),
  seconds: z.number(),
})

type Searcher = Awaited<ReturnType<typeof searcherOn>>

let searcher: Searcher | null = null
let asked = 0

/** Everything that a process of products searches with. */
async function searcherOn({ openSearch, redis, prefix, data, seed, products }: z.infer<typeof ground>) {
  const catalog = variedCatalog(shelvesOf(await realProducts(data)), seed)
  const language = knownWords(catalog, products)
  const client = openClient(openSearch)
  const alias = productsAlias(prefix)
  const cache = await openCache(redis, { namespace: prefix, log: quietLog('bench') })
  const views = createViews({ client, alias, cache, now })
  const index = openSearchIndex({ client, alias, views, language: () => language })
  const kept = keptSearches({ cache, now }).over(index)
  const titles = openSearchTitles({ client, alias })
  return (workload: WorkloadName, isPopular: boolean) => {
    if (workload === 'suggest')
      return thoughtOf(
        (nth) => ({ text: begunAt(catalog, nth), first: 8 }),
        (typed) => titles(typed, 'EXACTLY'),
      )
    const finder = isPopular ? kept : index
    return thoughtOf(
      (nth) => listAt(catalog, workload, isPopular ? popularOf(nth) : nth),
      (list) => finder.find([list]),
    )
  }
}

/** Thinks of questions before anybody asks: what that takes is not part of the answer. */
const thoughtOf =
  <Question>(questionAt: (nth: number) => Question, ask: (question: Question) => Promise<unknown>) =>
  (from: number, count: number) => {
    const questions = Array.from({ length: count }, (_, nth) => questionAt(from + nth))
    return (nth: number) => ask(questions[nth - from] ?? questionAt(nth))
  }

const questionsPerSecond = 1_000
const differentQueries = 20_000

/** Which query comes nth where few are asked often: the rank falls as in Zipf's law. */
const popularOf = (nth: number): number => Math.floor(differentQueries ** diceFor(79, nth).share()) - 1

serveParent({
  open: async (given) => {
    searcher = await searcherOn(ground.parse(given))
    asked = 0
  },
  run: async (given) => {
    const { workload, popular, clients, seconds } = load.parse(given)
    if (!searcher) throw new Error('there is nothing to search in')
    const ask = searcher(workload, popular)(asked, Math.ceil(seconds * questionsPerSecond))
    const result = await underLoad({ clients, seconds, ask, from: asked })
    asked += result.asked
    return result
  },
})
