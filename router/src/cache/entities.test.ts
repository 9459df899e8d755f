import { describe, expect, it } from 'vitest'
import type { Claims, Viewer } from '@shop/kit/viewer'
import { createEntities } from './entities.ts'
import type { KeptEntity } from './entities.ts'
import type { KeepableFetch } from './fetch-policy.ts'
import { createPurges } from './purges.ts'
import { createShelf } from './shelf.ts'

const mug = 'prod_01hzy000000000000000000000'
const fetch: KeepableFetch = { id: 'titles', part: 'products', maxAgeMs: 60_000, lists: [] }
const about = `{"__typename":"Product","id":"${mug}"}`
const said = { title: 'Enamel mug' }

const nobody: Viewer = { kind: 'anonymous' }
const ada: Viewer = { kind: 'user', userId: 'usr_ada', sessionId: 's1', roles: ['customer'] }
const staff: Viewer = { kind: 'user', userId: 'usr_eve', sessionId: 's1', roles: ['customer', 'staff'] }
const partner: Viewer = { kind: 'partner', partnerId: 'ptn_a', scopes: ['catalog:read'] }
const claims = (viewer: Viewer = nobody, more: Partial<Claims> = {}): Claims => ({
  ...{ viewer, market: 'DE', currency: 'EUR', language: 'en' },
  ...more,
})

const opened = ({ settleMs = 0, bytesMax = 1_000_000 } = {}) => {
  const at = { now: 0, isHeard: true }
  const purges = createPurges(() => at.now)
  const shelf = createShelf<KeptEntity>(bytesMax)
  const kept = createEntities({ shelf, purges, isHeard: () => at.isHeard, settleMs, now: () => at.now })
  const keptFor = (asked: Claims = claims()) => {
    const found = kept(asked)
    if (!found) throw new Error('nothing is kept for this viewer')
    return found
  }
  return { at, purges, shelf, kept, keptFor }
}

describe('what a part said', () => {
  it('is given again as it was, to be changed at will', () => {
    const kept = opened().keptFor()
    kept.put(fetch, about, said, kept.now())
    const first = kept.find(fetch, about)
    Object.assign(first ?? {}, { title: 'changed' })

    expect(kept.find(fetch, about)).toEqual(said)
  })

  it('is not given when something else is asked, or of something else', () => {
    const kept = opened().keptFor()
    kept.put(fetch, about, said, kept.now())

    expect(kept.find({ ...fetch, id: 'prices' }, about)).toBeUndefined()
    expect(kept.find(fetch, about.replace('Product', 'Variant'))).toBeUndefined()
    expect(kept.find(fetch, `"currency":"USD",${about}`)).toBeUndefined()
  })

  it('is given for as long as its owner allows', () => {
    const { at, keptFor } = opened()
    keptFor().put(fetch, about, said, keptFor().now())
    at.now = 59_999
    expect(keptFor().find(fetch, about)).toEqual(said)
    at.now = 60_000
    expect(keptFor().find(fetch, about)).toBeUndefined()
  })

  it('is not kept when it is nothing, or longer than names may be', () => {
    const { shelf, keptFor } = opened()
    const kept = keptFor()
    kept.put(fetch, about, null, kept.now())
    kept.put(fetch, `"query":"${'x'.repeat(3_000)}",`, said, kept.now())

    expect(shelf.bytes()).toBe(0)
  })

  it('takes no more memory than it may', () => {
    const { shelf, keptFor } = opened({ bytesMax: 20_000 })
    const kept = keptFor()
    for (let at = 0; at < 200; at += 1) kept.put(fetch, `${about}${at}`, said, kept.now())

    expect(shelf.bytes()).toBeLessThanOrEqual(20_000)
    expect(kept.find(fetch, `${about}0`)).toBeUndefined()
    expect(kept.find(fetch, `${about}199`)).toEqual(said)
  })
})

describe('who is given it', () => {
  const sees = (one: Claims, other: Claims): boolean => {
    const { keptFor } = opened()
    keptFor(one).put(fetch, about, said, keptFor(one).now())
    return keptFor(other).find(fetch, about) !== undefined
  }

  it('is every buyer', () => {
    for (const viewer of [nobody, ada, { kind: 'guest', guestId: 'gst_1' } as const])
      expect(sees(claims(), claims(viewer)), viewer.kind).toBe(true)
  })

  it.each([
    ['in another market', claims(nobody, { market: 'US' })],
    ['with another currency', claims(nobody, { currency: 'USD' })],
    ['with another language', claims(nobody, { language: 'de' })],
    ['who is a partner', claims(partner)],
  ])('is nobody %s', (_, other) => {
    expect(sees(claims(), other)).toBe(false)
    expect(sees(other, claims())).toBe(false)
  })

  it('is no other partner, nor the same one with another contract', () => {
    expect(sees(claims(partner), claims({ ...partner, partnerId: 'ptn_b' }))).toBe(false)
    expect(sees(claims(partner), claims({ ...partner, scopes: ['catalog:read', 'stock:read'] }))).toBe(false)
    expect(sees(claims(partner), claims(partner))).toBe(true)
  })

  it('is never staff, who see drafts', () => {
    const { kept } = opened()
    expect(kept(claims(staff))).toBeNull()
    expect(kept(claims({ kind: 'system', part: 'orders' }))).toBeNull()
  })
})

describe('news', () => {
  const list = { ...fetch, lists: ['Product:*'] }

  it.each([
    ['of what it is about', fetch, { title: 'Enamel mug' }, about, mug],
    ['of what it shows', fetch, { related: [{ product: { id: mug } }] }, '{"id":"x"}', mug],
    ['of a list that it shows', list, { total: 3 }, '', 'Product:*'],
  ])('%s take it away', (_, asked, shown, of, tag) => {
    const { purges, keptFor } = opened()
    const kept = keptFor()
    kept.put(asked, of, shown, kept.now())
    purges.purge(['prod_01hzy999999999999999999999'])
    expect(kept.find(asked, of)).toEqual(shown)
    purges.purge([tag])
    expect(kept.find(asked, of)).toBeUndefined()
  })

  it('that come while the part is asked keep its answer from being kept', () => {
    const { purges, keptFor } = opened()
    const kept = keptFor()
    const since = kept.now()
    purges.purge([mug])
    kept.put(fetch, about, said, since)

    expect(kept.find(fetch, about)).toBeUndefined()
  })

  it('are not undone by an answer that was asked for before what is kept', () => {
    const { purges, keptFor } = opened()
    const kept = keptFor()
    const since = kept.now()
    purges.purge(['prod_01hzy999999999999999999999'])
    kept.put(fetch, about, { title: 'new' }, kept.now())
    kept.put(fetch, about, { title: 'old' }, since)

    expect(kept.find(fetch, about)).toEqual({ title: 'new' })
  })

  it('keep a list from being kept until it is read from where they arrived', () => {
    const { at, purges, keptFor } = opened({ settleMs: 500 })
    const kept = keptFor()
    purges.purge(['Product:*'])
    kept.put(list, '', { total: 3 }, kept.now())
    expect(kept.find(list, '')).toBeUndefined()
    at.now = 500
    kept.put(list, '', { total: 3 }, kept.now())
    expect(kept.find(list, '')).toBeDefined()
  })

  it('that cannot be heard are taken for news of everything', () => {
    const { at, keptFor } = opened()
    const kept = keptFor()
    kept.put(fetch, about, said, kept.now())
    at.isHeard = false
    expect(kept.find(fetch, about)).toBeUndefined()
    kept.put(fetch, `${about} `, said, kept.now())
    at.isHeard = true
    expect(kept.find(fetch, `${about} `)).toBeUndefined()
    expect(kept.find(fetch, about)).toEqual(said)
  })
})
