import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openCache } from '@shop/kit/cache'
import type { Cache } from '@shop/kit/cache'
import { quietLog } from '@shop/kit/telemetry/log'
import { freshName } from '@shop/kit/testing/servers'
import { openShared } from '@shop/router/cache/shared'
import type { Shared } from '@shop/router/cache/shared'
import { openBuckets } from '@shop/router/policies/rate/buckets'
import type { Buckets } from '@shop/router/policies/rate/buckets'
import { startLink } from '../faults/proxy.ts'
import type { Link } from '../faults/proxy.ts'

const shape = { capacity: 100, perSecond: 10 }
const log = quietLog('silent-redis')

let link: Link
let cache: Cache
let buckets: Buckets
let shared: Shared
beforeAll(async () => {
  const { hostname, port } = new URL(inject('redisUrl'))
  link = await startLink('redis', { host: hostname, port: Number(port) })
  const [redisUrl, namespace] = [`redis://127.0.0.1:${link.port}`, freshName()]
  cache = await openCache(redisUrl, { namespace, log })
  buckets = await openBuckets({ redisUrl, namespace, now: () => new Date(), log })
  shared = await openShared({ redisUrl, namespace, ttlMaxMs: 60_000, log })
  await cache.set('mug', 'blue', 60_000)
  expect(await cache.get('mug')).toBe('blue')
  expect((await shared.take('page')).clock).not.toBeNull()
  link.set({ kind: 'halfOpen' })
})
afterAll(() => link.stop())

describe('a Redis that takes everything and answers nothing', () => {
  it('is a cache that misses', async () => {
    expect(await cache.get('mug')).toBeNull()
    expect(await cache.getMany(['mug', 'cup'])).toEqual([null, null])
  })

  it('was not told, as far as anybody knows', async () => {
    expect(await cache.raise('state', 3, 60_000)).toBe(false)
    expect(await cache.count('tries', 60_000)).toBeNull()
    await cache.set('mug', 'red', 60_000)
    await cache.delete('mug')
  })

  it('leaves each router to count what is spent there', async () => {
    expect(await buckets.draw('ada', shape, 10)).toMatchObject({ granted: 10 })
  })

  it('leaves each router to keep its own answers', async () => {
    expect(await shared.take('page')).toEqual({ clock: null, text: null })
  })

  it('keeps nobody from ending', async () => {
    await Promise.all([cache.close(), buckets.close(), shared.close()])
  })
})
