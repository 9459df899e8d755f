import DataLoader from 'dataloader'
import type { Connection, Cursors, PageInput } from '@shop/kit/page'
import { z } from 'zod'
import type {
  AskedList,
  Found,
  Hit,
  ListQuery,
  ListRequest,
  Place,
  SearchIndex,
  Wants,
} from '../search/search-index.ts'
import type { PlacementFor } from './placements.ts'
import type { ProductRow } from './product-rows.ts'

/** A page of products, with what else was found of its list. */
export type ProductConnection = Connection<ProductRow> & { found: Found; query: ListQuery; edges: ProductEdge[] }

/** A product in the list that it was found for. */
export type ProductEdge = { cursor: string; node: ProductRow; hit: Hit; found: Found; query: ListQuery }

export type ProductLists = {
  page: (list: AskedList, input: PageInput, wants: Wants) => Promise<ProductConnection>
}

type Ground = {
  index: SearchIndex
  cursors: Cursors
  productById: DataLoader<string, ProductRow | null>
  placementFor: PlacementFor
}

const keySchema = z.object({
  sort: z.string(),
  by: z.enum(['postgres', 'opensearch']),
  mark: z.string(),
  id: z.string(),
  nth: z.number().int().min(1),
})
type Key = z.infer<typeof keySchema>

/** Lists of products. All lists of one request that are asked for at the same time are found in one call. */
export const productLists = ({ index, cursors, productById, placementFor }: Ground): ProductLists => {
  const lists = new DataLoader<ListRequest, Found, string>((requests) => index.find(requests), {
    cacheKeyFn: JSON.stringify,
  })

  return {
    page: async (list, input, wants) => {
      const at = cursors.read(input, (key) => keyFor(list, key))
      const query: ListQuery = { ...list, placement: await placementFor(list) }
      const found = await lists.load({ query, limit: at.limit, after: at.after && placeOf(at.after), wants })
      const rows = await productById.loadMany(found.hits.map(({ id }) => id))
      const placed = found.hits.map((hit, nth) => ({
        hit,
        nth: (at.after?.nth ?? 0) + nth + 1,
        row: shown(query, rows[nth]),
      }))
      const connection = cursors.connection(placed, at, ({ hit: { id, mark }, nth }): Key => ({
        ...{ sort: query.sort, by: found.by, mark, id, nth },
      }))
      const edges = connection.edges.flatMap(({ cursor, node: { row, hit } }) =>
        row ? [{ cursor, node: row, hit, found, query }] : [],
      )
      return { edges, nodes: edges.map(({ node }) => node), pageInfo: connection.pageInfo, found, query }
    },
  }
}

/** An index may not know yet that a product was taken off sale. */
const shown = ({ filter }: ListQuery, row: ProductRow | Error | null | undefined): ProductRow | null =>
  row && !(row instanceof Error) && filter.statuses.includes(row.status) ? row : null

/** A cursor belongs to the sort that it was made for. */
const keyFor = ({ sort }: AskedList, key: unknown): Key | null => {
  const parsed = keySchema.safeParse(key)
  return parsed.success && parsed.data.sort === sort ? parsed.data : null
}

const placeOf = ({ by, id, mark, nth }: Key): Place => ({ by, id, mark, nth })
