import { describe, expect, it } from 'vitest'
import { subgraphNames } from '@shop/schema/subgraphs'
import type { SubgraphName } from '@shop/schema/subgraphs'
import { partEnvOf, routerEnv } from './shop-env.ts'
import type { ShopGround } from './shop-env.ts'

const url = (name: string) => `postgres://shop_${name}:secret@db:5432/shop_${name}?sslmode=verify-full`
const aGround = (settings: ShopGround['settings']): ShopGround => ({
  databases: Object.fromEntries(subgraphNames.map((name) => [name, url(name)])) as ShopGround['databases'],
  redisUrl: 'redis://cache',
  natsUrl: 'nats://broker',
  stripe: { apiKey: '', apiBase: undefined, webhookSecret: '' },
  secrets: { router: '', courier: '', giftCards: '', fieldKeys: '', fieldLookup: '' },
  namespace: 'shop',
  port: 4000,
  openSearchUrl: 'http://search',
  settings,
})

const replicaFor = (name: SubgraphName, settings: ShopGround['settings']) =>
  partEnvOf(aGround(settings), name)['DATABASE_REPLICA_URL']

describe("a part's replica", () => {
  it('is none when none was given', () => {
    expect(replicaFor('orders', {})).toBeUndefined()
  })

  it("is the part's own database on the replica of the whole server", () => {
    expect(replicaFor('orders', { DATABASE_REPLICA_URL: 'postgres://admin:word@copy:5433/postgres' })).toBe(
      url('orders').replace('db:5432', 'copy:5433'),
    )
  })

  it('is not looked for at the port of the primary', () => {
    expect(replicaFor('orders', { DATABASE_REPLICA_URL: 'postgres://admin:word@copy/postgres' })).toBe(
      url('orders').replace('db:5432', 'copy'),
    )
  })

  it('is the one that is named for it, for it alone', () => {
    const settings = { DATABASE_REPLICA_URL_ORDERS: 'postgres://orders@elsewhere/orders' }

    expect(replicaFor('orders', settings)).toBe('postgres://orders@elsewhere/orders')
    expect(replicaFor('cart', settings)).toBeUndefined()
  })
})

describe('the fraud screen', () => {
  const rulesBy = (apiKey: string, settings: ShopGround['settings'] = {}) =>
    partEnvOf({ ...aGround(settings), stripe: { apiKey, apiBase: undefined, webhookSecret: '' } }, 'payments')[
      'FRAUD_RULES'
    ]

  it('does not mind where test cards are from', () => {
    expect(JSON.parse(rulesBy('sk_test_1') ?? '')).toEqual({ scores: { CARD_COUNTRY_DIFFERS: 0 } })
  })

  it('is as it comes for real cards, and as the operator says for all', () => {
    expect(rulesBy('sk_live_1')).toBeUndefined()
    expect(rulesBy('sk_test_1', { FRAUD_RULES: '{"reviewAt":10}' })).toBe('{"reviewAt":10}')
  })
})

describe('the index', () => {
  it('is known to products alone, whatever the settings say', () => {
    const ground = aGround({ OPENSEARCH_URL: 'http://not-chosen' })
    const known = subgraphNames.flatMap((name) => partEnvOf(ground, name)['OPENSEARCH_URL'] ?? [])

    expect(known).toEqual(['http://search'])
  })
})

describe('how long the router keeps no list after news', () => {
  const settled = (settings: ShopGround['settings'], openSearchUrl?: string) =>
    routerEnv({ ...aGround(settings), openSearchUrl })['CACHE_SETTLE_MS']

  it('is as long as a replica or an index may be behind, and what somebody says goes first', () => {
    expect(settled({})).toBeUndefined()
    expect(settled({}, 'http://search')).toBe('10000')
    expect(settled({ DATABASE_REPLICA_URL: url('copy'), DATABASE_REPLICA_LAG_MAX_MS: '3000' })).toBe('3000')
    expect(settled({ CACHE_SETTLE_MS: '1' }, 'http://search')).toBe('1')
  })
})
