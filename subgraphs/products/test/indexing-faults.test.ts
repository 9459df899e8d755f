import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshIndexes, searchServer } from '@shop/kit/testing/search'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { aStaffMember } from '@shop/kit/testing/viewers'
import { newId } from '@shop/kit/id'
import { quietLog } from '@shop/kit/telemetry/log'
import { productsSearchAudit } from '@shop/schema/requests/products'
import { openDesk } from '../src/indexing/desk.ts'
import { indexChanges } from '../src/indexing/index-changes.ts'
import { writeBulk } from '../src/indexing/write-bulk.ts'
import { sourceOf } from '../src/search/opensearch/source.ts'
import { searchDocuments } from '../src/store/search-documents.ts'
import { backlogOf, changesMissed } from '../src/store/search-versions.ts'
import { products } from '../src/subgraph.ts'
import { aRow, fresh, importOne, importRows } from './catalog.ts'
import { clerk } from './clerk.ts'
import { cutLine } from './cut-line.ts'
import { watchIndex } from './index-watch.ts'

const search = await searchServer()

describe.skipIf(search.missing)('the search index', () => {
  const url = search.url ?? ''
  const indexes = freshIndexes(url)
  const index = watchIndex(url, indexes.prefix)
  let line: Awaited<ReturnType<typeof cutLine>>
  let shop: TestPart
  beforeAll(async () => {
    line = await cutLine(url)
    shop = await startTestPart(products, { env: { OPENSEARCH_URL: line.url, SEARCH_INDEX_PREFIX: indexes.prefix } })
    await importOne(shop)
    await caughtUp()
  })
  afterAll(async () => {
    await shop.stop()
    await indexes.drop()
    await index.close()
    line.close()
  })
  const { staff } = clerk(() => shop)

  const many = async (count: number) => {
    const ids: string[] = []
    for (let left = count; left > 0; left -= 500) {
      const { outcomes } = await importRows(
        shop,
        Array.from({ length: Math.min(left, 500) }, () => aRow()),
      )
      ids.push(...outcomes.map(({ productId }) => productId ?? ''))
    }
    return ids
  }
  const status = async () => {
    const { data, errors } = await shop.as(aStaffMember())<{ searchIndexStatus: Status }>(
      '{ searchIndexStatus { adapter indexName documents products waiting lagMs rebuild { indexName state total done endedAt } } }',
    )
    expect(errors).toBeUndefined()
    return data.searchIndexStatus
  }
  type Status = {
    adapter: string
    indexName: string | null
    documents: number | null
    products: number
    waiting: number
    lagMs: number
    rebuild: { indexName: string; state: string; total: number; done: number; endedAt: string | null }
  }
  const caughtUp = () =>
    until(
      async () => {
        const now = await status()
        if (now.indexName && now.rebuild.state === 'DONE' && now.waiting === 0) return now
        throw new Error(JSON.stringify(now))
      },
      { timeoutMs: 60_000, what: 'an index that has caught up' },
    )
  const rebuild = async () => {
    const { data, errors } = await shop.as(aStaffMember())<{ result: { __typename: string } }>(
      'mutation { result: searchIndexRebuild { __typename ... on UserError { code } } }',
    )
    expect(errors).toBeUndefined()
    return data.result
  }
  /** Every product, as the database would write it now. */
  const expectSame = async () => {
    const documents = await searchDocuments(shop.part.db, [...(await allIds())])
    const expected = documents.map((document) => [
      document.id,
      { version: document.version, source: asJson(sourceOf(document)) },
    ])
    expect(await index.all()).toEqual(new Map(expected as never))
  }
  const allIds = async () => (await shop.part.db.execute<{ id: string }>('select id from products')).map(({ id }) => id)
  const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
  const audit = async (mend: boolean) => (await shop.part.ask(productsSearchAudit, { mend })).found

  it('catches up after its server was away, and nothing fails meanwhile', async () => {
    const { productId } = await importOne(shop, { title: 'Before' })
    await index.shows(productId, { titleSort: 'Before' })

    line.cut()
    await staff('productUpdate', { id: productId, title: 'While it was away' })
    const { productId: another } = await importOne(shop, { title: 'Made while it was away' })
    await until(async () => (await backlogOf(shop.part.db)).waiting === 2)
    expect(await status()).toMatchObject({ indexName: null, documents: null, waiting: 2 })
    expect(await index.sourceOf(productId)).toMatchObject({ titleSort: 'Before' })
    line.mend()

    await index.shows(productId, { titleSort: 'While it was away' })
    await index.shows(another, { titleSort: 'Made while it was away' })
    await caughtUp()
  })

  it('takes no older version of what it has, however late that comes', async () => {
    const { productId } = await importOne(shop, { title: 'First' })
    const [first] = await searchDocuments(shop.part.db, [productId])
    await staff('productUpdate', { id: productId, title: 'Second' })
    await index.shows(productId, { titleSort: 'Second' })

    const outcomes = await writeBulk(index.client, [index.alias], { documents: first ? [first] : [], gone: [] })

    expect(outcomes.get(productId)).toEqual({ is: 'written' })
    await index.client.indices.refresh({ index: index.alias })
    expect(await index.sourceOf(productId)).toMatchObject({ titleSort: 'Second' })
  })

  it('gets each change once where several processes bring them', async () => {
    const ids = await many(300)
    await caughtUp()
    const desks = [1, 2, 3].map(() =>
      openDesk({
        ...{ db: shop.part.db, client: index.client, prefix: indexes.prefix },
        ...{ now: () => new Date(), newId, log: quietLog('products') },
        changed: async () => {},
      }),
    )

    await changesMissed(shop.part.db, ids)
    const brought = await Promise.all(desks.map((desk) => indexChanges(desk)))
    await caughtUp()

    expect(brought.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(ids.length)
    await expectSame()
  })

  it('is made anew under writes, and loses none of them', async () => {
    const ids = await many(2_500)
    const { indexName: before } = await caughtUp()

    expect(await rebuild()).toEqual({ __typename: 'SearchIndexRebuildStarted' })
    let isDone = false
    const write = async () => {
      for (let nth = 0; !isDone; nth += 7)
        await staff('productUpdate', { id: ids[nth % ids.length], title: fresh('Rewritten') })
    }
    const writing = Promise.all([write(), write()])
    const found = async () => (await index.client.count({ index: index.alias })).body.count
    const { rebuild: done } = await until(
      async () => {
        expect(await found()).toBeGreaterThanOrEqual(ids.length)
        const now = await status()
        return now.rebuild.endedAt !== null && now
      },
      { timeoutMs: 90_000 },
    )
    isDone = true
    await writing
    const { indexName: after } = await caughtUp()

    expect(done).toMatchObject({ state: 'DONE', indexName: after })
    expect(after).not.toBe(before)
    await expectSame()
    expect(await audit(false)).toMatchObject({ missing: 0, old: 0, ahead: 0, foreign: 0 })
    expect((await index.client.indices.exists({ index: before ?? '' })).body).toBe(false)
  })

  it('is made one at a time', async () => {
    await many(600)
    await caughtUp()

    const answers = await Promise.all([rebuild(), rebuild(), rebuild()])

    expect(answers.map(({ __typename: name }) => name).sort()).toEqual([
      'SearchIndexRebuildStarted',
      'SearchIndexRebuildUnderWay',
      'SearchIndexRebuildUnderWay',
    ])
    await caughtUp()
  })

  it('goes on being made where it stood when its server was away meanwhile', async () => {
    await many(2_500)
    await caughtUp()
    await rebuild()
    await until(async () => (await status()).rebuild.done > 0 || (await status()).rebuild.endedAt !== null)

    line.cut()
    await until(async () => (await status()).indexName === null)
    line.mend()

    const { rebuild: done, products: count } = await caughtUp()
    expect(done.done).toBe(count)
    await expectSame()
  })

  it('is made anew when somebody deleted it', async () => {
    const { indexName } = await caughtUp()

    await index.client.indices.delete({ index: indexName ?? '' })
    const { productId } = await importOne(shop, { title: 'Written into nothing' })

    await until(async () => (await status()).indexName ?? false, { timeoutMs: 60_000 })
    await caughtUp()
    await index.shows(productId, { titleSort: 'Written into nothing' })
    await expectSame()
  })

  it('is compared with the catalog, and gets what it lacks', async () => {
    const [missing = '', old = '', ahead = ''] = await many(3)
    await caughtUp()
    const [later] = await searchDocuments(shop.part.db, [ahead])
    if (!later) throw new Error('it was just made')
    const direct = { index: (await status()).indexName ?? '', refresh: true }
    const put = (id: string, version: number) =>
      index.client.index({
        ...direct,
        id,
        version,
        version_type: 'external',
        body: sourceOf({ ...later, id, title: 'Of a time that never was' }),
      })
    await index.client.delete({ ...direct, id: missing })
    await shop.part.db.execute(`update search_versions set version = version + 5 where product_id = '${old}'`)
    await put(ahead, later.version + 9)
    await put('prod_nobody', 1)

    expect(await audit(false)).toMatchObject({ missing: 1, old: 1, ahead: 1, foreign: 1 })
    await audit(true)
    await caughtUp()

    expect(await audit(false)).toMatchObject({ missing: 0, old: 0, ahead: 0, foreign: 0, differing: [] })
    await expectSame()
  })
})
