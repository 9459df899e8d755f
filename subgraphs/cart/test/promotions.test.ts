import { newId } from '@shop/kit/id'
import { aGuest, aUser } from '@shop/kit/testing/viewers'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aShopper } from './shopper.ts'
import { aMarketer, termsOf } from './staff.ts'
import { startWorld } from './world.ts'
import type { World } from './world.ts'

let world: World
let clock = Date.now()
beforeAll(async () => void (world = await startWorld({ now: () => new Date(clock) })))
afterAll(() => world.stop())

type Page<Node> = { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }

describe('a promotion', () => {
  it('is made once per key, and read as it was written', async () => {
    const marketer = aMarketer(world)
    const key = newId('key')
    const terms = termsOf({
      benefit: {
        kind: 'AMOUNT_OFF',
        amounts: [
          { minorUnits: '500', currency: 'EUR' },
          { minorUnits: '800', currency: 'JPY' },
        ],
      },
      conditions: { minimum: [{ minorUnits: '2500', currency: 'EUR' }], isFirstOrderOnly: true },
      usesMax: 10,
    })

    const [made, twin] = await Promise.all([marketer.create(terms, key), marketer.create(terms, key)])
    const conflict = await marketer.create(termsOf({ label: 'Other' }), key)

    expect(twin.promotion.id).toBe(made.promotion.id)
    expect(conflict.__typename).toBe('IdempotencyConflict')
    expect(await marketer.read(made.promotion.id)).toMatchObject({
      label: 'Ten off',
      status: 'ACTIVE',
      version: 1,
      uses: 0,
      usesMax: 10,
      benefit: {
        kind: 'AMOUNT_OFF',
        percentBps: null,
        amounts: [{ minorUnits: '500', currency: 'EUR' }, { currency: 'JPY' }],
      },
      conditions: { minimum: [{ minorUnits: '2500' }], isFirstOrderOnly: true },
    })
    expect(await marketer.read(newId('prm'))).toBeNull()
  })

  it.each([
    [{ label: ' ' }, 'label'],
    [{ label: 'x'.repeat(81) }, 'label'],
    [{ benefit: { kind: 'PERCENT_OFF' } }, 'percentBps'],
    [{ benefit: { kind: 'PERCENT_OFF', percentBps: 10_001 } }, 'percentBps'],
    [{ benefit: { kind: 'AMOUNT_OFF', amounts: [] } }, 'amounts'],
    [{ benefit: { kind: 'AMOUNT_OFF', amounts: [{ minorUnits: '0', currency: 'EUR' }] } }, 'minorUnits'],
    [{ benefit: { kind: 'BUY_X_GET_Y', buy: 0, get: 1, percentBps: 1 } }, 'buy'],
    [{ conditions: { markets: ['Germany'] } }, '0'],
    [{ startsAt: '2026-01-02T00:00:00Z', endsAt: '2026-01-01T00:00:00Z' }, 'endsAt'],
    [{ usesMax: 0 }, 'usesMax'],
    [{ priority: -1 }, 'priority'],
  ])('cannot have %j', async (some, field) => {
    const refused = await aMarketer(world).create(termsOf(some))

    expect(refused).toMatchObject({ __typename: 'PromotionInvalid', code: 'PROMOTION_INVALID' })
    expect(refused.path?.at(-1)).toBe(field)
  })

  it('gets other terms from whoever read it last, and keeps what was counted', async () => {
    const marketer = aMarketer(world)
    const { id, code } = await marketer.offers({ usesMax: 3 })
    const ada = aShopper(world, aGuest())
    await ada.add([{ variantId: world.sell(), quantity: 1 }])
    await ada.apply(code)
    await ada.quote()

    const [first, second] = await Promise.all([
      marketer.update(id, 1, termsOf({ label: 'Five off', usesMax: 2 })),
      marketer.update(id, 1, termsOf({ label: 'Six off', usesMax: 2 })),
    ])

    expect([first.__typename, second.__typename].toSorted()).toEqual(['PromotionChanged', 'PromotionUpdated'])
    expect(await marketer.read(id)).toMatchObject({ version: 2, uses: 1, usesMax: 2 })
    const low = await marketer.coupons(id, { codes: [newId('c').toUpperCase()] })
    expect(low.__typename).toBe('CouponsCreated')
    expect(await marketer.update(newId('prm'), 1, termsOf())).toMatchObject({ __typename: 'PromotionNotFound' })
  })

  it('cannot be limited to less than it is used', async () => {
    const marketer = aMarketer(world)
    const { id, code } = await marketer.offers({ usesMax: 5 })
    for (let count = 0; count < 2; count += 1) {
      const buyer = aShopper(world, aGuest())
      await buyer.add([{ variantId: world.sell(), quantity: 1 }])
      await buyer.apply(code)
      await buyer.quote()
    }

    expect(await marketer.update(id, 1, termsOf({ usesMax: 1 }))).toMatchObject({
      __typename: 'PromotionInvalid',
      path: ['terms', 'usesMax'],
    })
  })

  it('is ended once, and listed where it stands', async () => {
    const marketer = aMarketer(world)
    const { promotion } = await marketer.create(termsOf({ label: 'To end' }))
    await marketer.create(termsOf({ label: 'To come', startsAt: new Date(clock + 60_000).toISOString() }))

    const ended = await marketer.end(promotion.id)
    clock += 1_000
    const twice = await marketer.end(promotion.id)

    expect(ended.promotion).toMatchObject({ status: 'ENDED', version: 2 })
    expect(twice.promotion).toEqual(ended.promotion)
    const labels = async (status: string) => {
      const { data } = await marketer.run<{ promotions: Page<{ label: string }> }>(
        'query ($status: PromotionStatus) { promotions(status: $status, first: 100) { nodes { label } } }',
        { status },
      )
      return data.promotions.nodes.map(({ label }) => label)
    }
    expect(await labels('ENDED')).toEqual(['To end'])
    expect(await labels('SCHEDULED')).toEqual(['To come'])
    expect(await labels('ACTIVE')).not.toContain('To end')
  })

  it('is listed page by page', async () => {
    const marketer = aMarketer(world)
    const read = async (after: string | null) => {
      const { data } = await marketer.run<{ promotions: Page<{ id: string }> }>(
        'query ($after: String) { promotions(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      )
      return data.promotions
    }
    const seen: string[] = []
    for (let page = await read(null); ; page = await read(page.pageInfo.endCursor)) {
      seen.push(...page.nodes.map(({ id }) => id))
      if (!page.pageInfo.hasNextPage) break
    }

    const [row] = await world.part.db.execute<{ count: number }>(sql`select count(*)::int as count from promotions`)
    expect(seen).toHaveLength(row?.count ?? -1)
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('has a history that nobody can change', async () => {
    const marketer = aMarketer(world)
    const { id } = await marketer.offers()
    await marketer.update(id, 1, termsOf({ label: 'Renamed' }))
    await marketer.end(id)

    const { data } = await marketer.run<{
      promotionChanges: Page<{ action: string; actor: string; before: unknown; after: unknown }>
    }>('query ($id: ID!) { promotionChanges(promotionId: $id) { nodes { at action actor before after } } }', { id })

    expect(data.promotionChanges.nodes.map(({ action }) => action)).toEqual([
      'ENDED',
      'UPDATED',
      'COUPONS_CREATED',
      'CREATED',
    ])
    expect(data.promotionChanges.nodes[1]).toMatchObject({ before: { label: 'Ten off' }, after: { label: 'Renamed' } })
    expect(data.promotionChanges.nodes[0]?.actor).toMatch(/^usr_/)
    await expect(world.part.db.execute(sql`update promotion_changes set actor = 'nobody'`)).rejects.toThrow()
    await expect(world.part.db.execute(sql`delete from promotion_changes`)).rejects.toThrow()
  })

  it.each([
    ['a customer', aUser(), 'FORBIDDEN'],
    ['a guest', aGuest(), 'FORBIDDEN'],
    ['nobody', { kind: 'anonymous' as const }, 'UNAUTHENTICATED'],
  ])('is no matter of %s', async (_, viewer, code) => {
    const { id } = await aMarketer(world).offers()
    const stranger = aMarketer(world, viewer)

    await expect(stranger.read(id)).rejects.toThrow(code)
    await expect(stranger.create(termsOf())).rejects.toThrow(code)
    await expect(stranger.update(id, 1, termsOf())).rejects.toThrow(code)
    await expect(stranger.end(id)).rejects.toThrow(code)
    await expect(stranger.coupons(id, { count: 1 })).rejects.toThrow(code)
    for (const field of [
      'promotions { nodes { id } }',
      `coupons(promotionId: "${id}") { nodes { code } }`,
      `promotionChanges(promotionId: "${id}") { nodes { actor } }`,
    ]) {
      const { data, errors } = await stranger.run(`{ ${field} }`)
      expect(errors?.[0]?.extensions['code']).toBe(code)
      expect(JSON.stringify(data)).not.toContain('prm_')
    }
  })
})

describe('coupon codes', () => {
  it('are given or drawn, all or none, once per key', async () => {
    const marketer = aMarketer(world)
    const { promotion } = await marketer.create(termsOf())
    const key = newId('key')

    const drawn = await marketer.coupons(promotion.id, { count: 1000, prefix: 'spring-', usesMax: 1 }, key)
    const again = await marketer.coupons(promotion.id, { count: 1000, prefix: 'spring-', usesMax: 1 }, key)
    const taken = await marketer.coupons(promotion.id, { codes: ['BRAND-NEW', drawn.codes[0]] })

    expect(new Set(drawn.codes).size).toBe(1000)
    expect(drawn.codes.every((code) => /^SPRING-[2-9BCDFGHJKLMNPQRSTVWXZ]{12}$/.test(code))).toBe(true)
    expect(again.codes).toEqual(drawn.codes)
    expect(taken).toMatchObject({ __typename: 'CouponCodeTaken', codes: [drawn.codes[0]] })
    expect((await marketer.coupons(promotion.id, { codes: ['brand-new'] })).codes).toEqual(['BRAND-NEW'])
    const { data } = await marketer.run<{ coupons: Page<{ code: string; usesMax: number }> }>(
      'query ($id: ID!) { coupons(promotionId: $id, first: 2) { nodes { code usesMax uses } pageInfo { hasNextPage endCursor } } }',
      { id: promotion.id },
    )
    expect(data.coupons.nodes[0]?.code).toBe('BRAND-NEW')
    expect(data.coupons.pageInfo.hasNextPage).toBe(true)
  })

  it('are refused where they cannot be', async () => {
    const marketer = aMarketer(world)
    const { promotion } = await marketer.create(termsOf())
    const automatic = await marketer.create(termsOf({ needsCoupon: false, conditions: { markets: ['XX'] } }))
    const refused = async (some: Record<string, unknown>, id = promotion.id) => (await marketer.coupons(id, some)).path

    expect(await refused({ codes: ['no'] })).toEqual(['codes', '0'])
    expect(await refused({ codes: ['GOOD', 'not good'] })).toEqual(['codes', '1'])
    expect(await refused({ codes: [] })).toEqual(['codes'])
    expect(await refused({ codes: ['GOOD'], count: 1 })).toEqual(['codes'])
    expect(await refused({})).toEqual(['count'])
    expect(await refused({ count: 1001 })).toEqual(['count'])
    expect(await refused({ count: 1, prefix: 'ü' })).toEqual(['prefix'])
    expect(await refused({ count: 1, usesMax: 0 })).toEqual(['usesMax'])
    expect(await refused({ count: 1 }, automatic.promotion.id)).toEqual(['promotionId'])
    expect((await marketer.coupons(newId('prm'), { count: 1 })).__typename).toBe('PromotionNotFound')
  })
})
