import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quietLog } from '@shop/kit/telemetry/log'
import { until } from '@shop/kit/testing/until'
import { accepted, shopper } from '@shop/stack/journey/shopper'
import { startOneProcess } from '@shop/stack/one-process'
import type { ShopInOneProcess } from '@shop/stack/one-process'
import { stockUp, theAdmin } from '../support/catalog.ts'
import { freshGround } from '../support/shop.ts'

const buyers = 12
const stock = 8

let replicas: ShopInOneProcess[]
let clear: () => Promise<void>

beforeAll(async () => {
  const fresh = await freshGround()
  clear = fresh.clear
  // One after the other would hide that they migrate, elect a relay and share consumers at the same time.
  replicas = await Promise.all([startOneProcess(fresh.ground, quietLog), startOneProcess(fresh.ground, quietLog)])
  fresh.sandbox.setWebhook(
    `${endpointOf(1).replace('/graphql', '')}/webhooks/payments/stripe`,
    fresh.ground.stripe.webhookSecret,
  )
})
afterAll(async () => {
  await Promise.all(replicas.map((replica) => replica.stop()))
  await clear()
})

const endpointOf = (index: number) => `${replicas[index % 2]?.url ?? ''}/graphql`

/** A quote, or why there is none. Who is told to try again does so, as clients do. */
const quoteFor = async (guest: ReturnType<typeof shopper>) => {
  const ask = () => guest.quote({ email: 'guest@example.com' })
  let quoted = await ask()
  await until(
    async () => {
      if (!('code' in quoted) || !quoted.retryable) return true
      quoted = await ask()
      return false
    },
    { timeoutMs: 30_000, what: 'a quote, or a reason that stays' },
  )
  return quoted
}

describe('two of every part on one ground', () => {
  it('sell each unit once, deliver every order once, and keep both ledgers, whichever router is asked', async () => {
    const [mug] = await stockUp(endpointOf(0), [{ title: 'Enamel mug', stock }])
    const attempts = await Promise.all(
      Array.from({ length: buyers }, async (_, index) => {
        const guest = shopper(endpointOf(index))
        await guest.becomeGuest()
        accepted(await guest.puts(mug?.variantId ?? '', 1))
        const quoted = await quoteFor(guest)
        return 'code' in quoted ? quoted.code : accepted(await guest.submit(quoted.quote.id)).order.id
      }),
    )
    const orders = attempts.filter((attempt) => attempt.startsWith('ord_'))

    const others = attempts.filter((attempt) => !attempt.startsWith('ord_'))
    expect({ orders: orders.length, others }).toEqual({ orders: stock, others: Array(buyers - stock).fill('SOLD_OUT') })
    const admin = await theAdmin(endpointOf(1))
    for (const id of orders) {
      await until(async () => (await admin.order(id))?.status === 'DELIVERED', {
        timeoutMs: 60_000,
        what: `the delivery of ${id}`,
      })
      const order = await admin.order(id)
      expect(order?.shipments).toHaveLength(1)
      expect(order?.payments).toHaveLength(1)
      expect(order?.version).toBe(6)
    }
    const books = await admin.ledgers(orders[0] ?? '')
    expect(books).toMatchObject({ moneyLedgerCheck: { ok: true }, stockLedgerCheck: { isConsistent: true } })
  })

  it('show a watcher at one router what the other one was asked to do', async () => {
    const [bowl] = await stockUp(endpointOf(0), [{ title: 'Stoneware bowl', stock: 1 }])
    const guest = shopper(endpointOf(0))
    await guest.becomeGuest()
    accepted(await guest.puts(bowl?.variantId ?? '', 1))
    const { quote } = accepted(await guest.quote({ email: 'guest@example.com' }))
    const { order } = accepted(await guest.submit(quote.id))
    const elsewhere = shopper(endpointOf(1))
    Object.assign(elsewhere.headers, guest.headers)
    const following = elsewhere.follow(order.id)
    await following.until(({ status }) => status === 'DELIVERED')
    await following.close()

    expect(following.updates.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6])
  })
})
