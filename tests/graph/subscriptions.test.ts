import type { Client } from 'graphql-ws'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { until } from '@shop/kit/testing/until'
import type { Shopper } from '@shop/stack/journey/shopper'
import { buyersAt } from '../support/buyers.ts'
import type { Buyers } from '../support/buyers.ts'
import { stockUp } from '../support/catalog.ts'
import type { Shelved } from '@shop/stack/journey/stock-up'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'
import { allMine, codeOf, kindsOf, oneOrder, socketTo, updatesOf, versionsOf, watch } from './watching.ts'

let shop: TestShop
let endpoint: string
let mug: Shelved
let buyers: Buyers
const open: Client[] = []

beforeAll(async () => {
  shop = await startTestShop({ EXPLORER: 'off' })
  endpoint = `${shop.url}/graphql`
  const [shelved] = await stockUp(endpoint, [{ title: 'Enamel mug', stock: 500 }])
  if (!shelved) throw new Error('the shelf is empty')
  mug = shelved
  buyers = buyersAt(endpoint, mug.variantId)
})
afterEach(async () => {
  for (const client of open.splice(0)) await client.dispose()
  await until(() => shop.watchers() === 0, { what: 'the end of all watching' })
})
afterAll(() => shop.stop())

const path = ['PLACED', 'RESERVED', 'AUTHORIZED', 'CONFIRMED', 'SHIPPED', 'DELIVERED']
const socketOf = (who: Shopper | null): Client => {
  const client = socketTo(endpoint, who?.headers)
  open.push(client)
  return client
}

describe('watching one order', () => {
  it('begins with its current state', async () => {
    const { guest, id } = await buyers.anOldOrder()
    const watching = watch(socketOf(guest), { query: oneOrder, variables: { id } })
    await until(() => watching.got.length > 0)

    expect(updatesOf(watching)).toEqual([{ version: 6, kind: 'DELIVERED', order: { id } }])
  })

  it('tells all that came after a version, without a gap, and goes on live', async () => {
    const guest = await buyers.aGuest()
    const id = await buyers.buys(guest)
    const watching = watch(socketOf(guest), { query: oneOrder, variables: { id, after: 0 } })
    await until(() => watching.got.length === path.length)

    expect(kindsOf(watching)).toEqual(path)
    expect(versionsOf(watching)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('misses nothing when the client comes back with the last version that it saw', async () => {
    const guest = await buyers.aGuest()
    const id = await buyers.buys(guest)
    const first = watch(socketOf(guest), { query: oneOrder, variables: { id, after: 0 } })
    await until(() => first.got.length >= 2)
    first.leave()
    const seen = versionsOf(first)
    await buyers.reaches(guest, id, 'DELIVERED')
    const second = watch(socketOf(guest), { query: oneOrder, variables: { id, after: seen.at(-1) } })
    await until(() => seen.length + second.got.length >= path.length)

    expect([...seen, ...versionsOf(second)]).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('fills the selection from other parts, with variables and fragments', async () => {
    const { guest, id } = await buyers.anOldOrder()
    const query = `subscription Watch($id: ID!, $withParcels: Boolean!, $ideas: Int!) {
      seen: orderUpdated(orderId: $id) { ...Step }
    }
    fragment Step on OrderUpdate { version order { number ...Paid shipments @include(if: $withParcels) { status } lines { ...Line } } }
    fragment Paid on Order { payments { status } }
    fragment Line on OrderLine { variant { sku product { title related(first: $ideas) { reason } } availability { status } } }`
    const watching = watch(socketOf(guest), { query, variables: { id, withParcels: true, ideas: 2 } })
    const [first] = await until(() => watching.got.length > 0 && watching.got)

    expect(first).toEqual({
      data: {
        seen: {
          version: 6,
          order: {
            number: expect.any(String),
            payments: [{ status: expect.stringMatching(/AUTHORIZED|CAPTUR(ING|ED)/) }],
            shipments: [{ status: 'DELIVERED' }],
            lines: [
              {
                variant: {
                  sku: mug.sku,
                  product: { title: 'Enamel mug', related: expect.any(Array) },
                  availability: { status: 'IN_STOCK' },
                },
              },
            ],
          },
        },
      },
    })
  })

  it("of somebody else's is refused like one that is not there", async () => {
    const { id } = await buyers.anOldOrder()
    const stranger = socketOf(await buyers.aGuest())
    const theirs = watch(stranger, { query: oneOrder, variables: { id } })
    const missing = watch(stranger, { query: oneOrder, variables: { id: 'ord_01jd00000000000000000000aa' } })

    expect(await codeOf(theirs)).toBe('NOT_FOUND')
    expect(await codeOf(missing)).toBe('NOT_FOUND')
    expect(JSON.stringify(theirs.got)).toBe(JSON.stringify(missing.got))
  })
})

describe('watching all my orders', () => {
  it('tells every step of each of mine, in order, and nothing of others', async () => {
    const [ada, ben] = await Promise.all([buyers.aGuest(), buyers.aGuest()])
    const watching = watch(socketOf(ada), { query: allMine })
    await until(() => shop.watchers() === 1)
    const bens = await buyers.buys(ben)
    const adas = [await buyers.buys(ada), await buyers.buys(ada)]
    await buyers.reaches(ben, bens, 'DELIVERED')
    await until(() => kindsOf(watching).filter((kind) => kind === 'DELIVERED').length === 2)

    expect(new Set(updatesOf(watching).map(({ order }) => order.id))).toEqual(new Set(adas))
    for (const id of adas)
      expect(
        updatesOf(watching)
          .filter(({ order }) => order.id === id)
          .map(({ version }) => version),
      ).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('begins with the latest state of each', async () => {
    const { guest, id } = await buyers.anOldOrder()
    const watching = watch(socketOf(guest), { query: allMine })
    await until(() => watching.got.length > 0)

    expect(updatesOf(watching)).toEqual([{ version: 6, kind: 'DELIVERED', order: { id } }])
  })
})

describe('those who watch', () => {
  it('are let go one by one as they leave', async () => {
    const guest = await buyers.aGuest()
    const id = await buyers.buys(guest)
    const watching = [1, 2].map(() => watch(socketOf(guest), { query: oneOrder, variables: { id, after: 0 } }))
    await until(() => watching.every(({ got }) => got.length === path.length))
    expect(shop.watchers()).toBe(2)
    watching[0]?.leave()
    await until(() => shop.watchers() === 1)

    expect(watching.map(versionsOf)).toEqual([
      [1, 2, 3, 4, 5, 6],
      [1, 2, 3, 4, 5, 6],
    ])
  })

  it('may send no query or mutation, no typo, and nothing beyond the limits of HTTP', async () => {
    const socket = socketOf(await buyers.aGuest())

    expect(await codeOf(watch(socket, { query: '{ me { id } }' }))).toBe('SUBSCRIPTIONS_ONLY')
    expect(await codeOf(watch(socket, { query: 'mutation { guestSessionCreate { __typename } }' }))).toBe(
      'SUBSCRIPTIONS_ONLY',
    )
    const typo = watch(socket, { query: 'subscription { myOrdersUpdated { versoin } }' })
    expect(await codeOf(typo)).toBe('VALIDATION_FAILED')
    expect(JSON.stringify(typo.failed())).not.toContain('Did you mean')
    expect(
      await codeOf(watch(socket, { query: `subscription { myOrdersUpdated { ${'version '.repeat(2_001)} } }` })),
    ).toBe('QUERY_TOO_LARGE')
  })

  it('must be somebody', async () => {
    expect(await codeOf(watch(socketOf(null), { query: allMine }))).toBe('UNAUTHENTICATED')
  })
})
