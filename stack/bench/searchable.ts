import { setTimeout as pause } from 'node:timers/promises'
import { lifecycle } from '@shop/kit/lifecycle'
import { z } from 'zod'
import { CannotStart } from '../boot/cannot-start.mjs'
import { graphClient } from '../client/graph.ts'
import type { GraphClient } from '../client/graph.ts'
import { isRefused, operation, orRefused, success, userError } from '../client/operation.ts'
import { signedInClient } from '../client/staff.ts'
import { runCommand } from '../command.ts'
import { startOwnShop } from './own-shop.ts'
import { quantile } from './quantile.ts'

const products = 2_000
const rowsAtOnce = 500
const changes = 100
const lookEveryMs = 20
const patienceMs = 30_000

const rowsTaken = operation(
  `mutation Stock($input: CatalogImportRowsInput!) {
    catalogImportRows(input: $input) { ${userError} ... on CatalogRowsImported { outcomes { productId } } }
  }`,
  z.object({
    catalogImportRows: orRefused(
      success('CatalogRowsImported', { outcomes: z.array(z.object({ productId: z.string() })) }),
    ),
  }),
)

const renamed = operation(
  `mutation Rename($input: ProductUpdateInput!) { productUpdate(input: $input) { ${userError} ... on ProductUpdated { product { id } } } }`,
  z.object({ productUpdate: orRefused(success('ProductUpdated', { product: z.object({ id: z.string() }) })) }),
)

const counted = operation(
  'query Find($words: String!) { search(query: $words, first: 1) { totalCount } }',
  z.object({ search: z.object({ totalCount: z.number() }) }),
)

const explained = operation(
  'query Why($words: String!) { search(query: $words, first: 1) { edges { explanation { by } } } }',
  z.object({
    search: z.object({ edges: z.array(z.object({ explanation: z.object({ by: z.string() }).nullable() })) }),
  }),
)

/** `bench:searchable`: from the answer to staff who renamed a product until a buyer finds it by its new name, through the router. */
await runCommand(async () => {
  const life = lifecycle()
  try {
    const shop = await startOwnShop({ processes: 'one', search: 'opensearch' })
    life.onStop(shop.stop)
    const staff = await signedInClient(shop.endpoint, shop.admin)
    const buyer = graphClient({ url: shop.endpoint })
    const ids = await stock(staff)
    await until(async () => (await found(buyer, 'drawer')) > 0)
    const { edges } = (await staff.request(explained, { words: 'drawer' })).search
    if (edges[0]?.explanation?.by !== 'opensearch') throw new Error('it was not OpenSearch that searched')
    const took: number[] = []
    for (let nth = 0; nth < changes; nth += 1) took.push(await change(staff, buyer, ids[nth] ?? '', nth))
    const [p50Ms, p95Ms, p99Ms] = [0.5, 0.95, 0.99].map((share) => Math.round(quantile(took, share)))
    console.log(JSON.stringify({ products, changes, p50Ms, p95Ms, p99Ms }))
    return 0
  } finally {
    await life.stop()
  }
})

async function stock(staff: GraphClient): Promise<string[]> {
  const ids: string[] = []
  for (let from = 0; from < products; from += rowsAtOnce) {
    const rows = Array.from({ length: rowsAtOnce }, (_, nth) => ({
      title: `Oak drawer number ${from + nth}`,
      variants: [{ sku: `DRAWER-${from + nth}`, prices: [{ minorUnits: 900 + nth, currency: 'EUR' }] }],
    }))
    const input = { importKey: 'searchable', fromLine: from + 1, rows }
    const { catalogImportRows: taken } = await staff.request(rowsTaken, { input })
    if (isRefused(taken)) throw new CannotStart(taken.message)
    ids.push(...taken.outcomes.map(({ productId }) => productId))
  }
  return ids
}

async function found(buyer: GraphClient, words: string): Promise<number> {
  return (await buyer.request(counted, { words })).search.totalCount
}

async function change(staff: GraphClient, buyer: GraphClient, id: string, nth: number): Promise<number> {
  const word = `zqx${nth.toString(36)}v${(nth * 7919).toString(36)}`
  const { productUpdate: done } = await staff.request(renamed, { input: { id, title: `Oak ${word}` } })
  if (isRefused(done)) throw new Error(done.message)
  const from = performance.now()
  await until(async () => (await found(buyer, word)) > 0)
  return performance.now() - from
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + patienceMs
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`nothing was found within ${patienceMs} ms`)
    await pause(lookEveryMs)
  }
}
