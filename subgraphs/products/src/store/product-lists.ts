import DataLoader from 'dataloader'
import type { Connection, Cursors, PageInput } from '@shop/kit/page'
import { z } from 'zod'
import { matchModes } from '../search/search-index.ts'
import type { Facets, Hit, ListQuery, ListRequest, SearchIndex } from '../search/search-index.ts'
import type { ProductRow } from './product-rows.ts'

/** A page of products that still knows its list, for counting it when asked. */
export type ProductConnection = Connection<ProductRow> & { query: ListQuery }

export type ProductLists = {
  page: (query: ListQuery, input: PageInput) => Promise<ProductConnection>
  count: (query: ListQuery) => Promise<number>
  facets: (query: ListQuery) => Promise<Facets>
}

type Ground = { index: SearchIndex; cursors: Cursors; productById: DataLoader<string, ProductRow | null> }

const keySchema = z.object({
  sort: z.string(),
  mode: z.enum(matchModes).optional(),
  value: z.string(),
  id: z.string(),
})
type Key = z.infer<typeof keySchema>

/** Lists of products. All lists of one request that are asked for at the same time take one statement. */
export const productLists = ({ index, cursors, productById }: Ground): ProductLists => {
  const hits = new DataLoader<ListRequest, Hit[], string>((requests) => index.pages(requests), {
    cacheKeyFn: JSON.stringify,
  })
  const counts = new DataLoader<ListQuery, number, string>((queries) => index.counts(queries), {
    cacheKeyFn: JSON.stringify,
  })
  const facets = new DataLoader<ListQuery, Facets, string>((queries) => index.facets(queries), {
    cacheKeyFn: JSON.stringify,
  })

  const page = async (asked: ListQuery, input: PageInput): Promise<ProductConnection> => {
    const at = cursors.read(input, (key) => keyFor(asked, key))
    const query = asked.match && at.after?.mode ? { ...asked, match: { ...asked.match, mode: at.after.mode } } : asked
    const found = await hits.load({
      query,
      limit: at.limit,
      after: at.after && { id: at.after.id, value: at.after.value },
    })
    const looser =
      found.length === 0 && !at.after && query.match ? matchModes[matchModes.indexOf(query.match.mode) + 1] : undefined
    if (query.match && looser) return page({ ...query, match: { ...query.match, mode: looser } }, input)
    const rows = await productById.loadMany(found.map(({ id }) => id))
    const placed = found.flatMap((hit, nth) => {
      const row = rows[nth]
      return row && !(row instanceof Error) ? [{ hit, row }] : []
    })
    const connection = cursors.connection(placed, at, ({ hit }): Key => ({
      ...hit,
      sort: query.sort,
      ...(query.match && { mode: query.match.mode }),
    }))
    const edges = connection.edges.map(({ cursor, node }) => ({ cursor, node: node.row }))
    return { edges, nodes: edges.map(({ node }) => node), pageInfo: connection.pageInfo, query }
  }

  return { page, count: (query) => counts.load(query), facets: (query) => facets.load(query) }
}

/** A cursor belongs to the sort that it was made for. */
const keyFor = ({ sort }: ListQuery, key: unknown): Key | null => {
  const parsed = keySchema.safeParse(key)
  return parsed.success && parsed.data.sort === sort ? parsed.data : null
}
