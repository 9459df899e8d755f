import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '@shop/kit/testing/until'
import { accepted, shopper } from '@shop/stack/journey/shopper'
import type { Shopper } from '@shop/stack/journey/shopper'
import { stockUp, theAdmin } from '../support/catalog.ts'
import type { Shelved } from '@shop/stack/journey/stock-up'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'

let shop: TestShop
let endpoint: string
let mug: Shelved
let lastOne: Shelved
let gone: Shelved

beforeAll(async () => {
  // Parcels stay in the warehouse, so that what happens before shipping can be seen.
  shop = await startTestShop({ COURIER_STEP_MS: '600000' })
  endpoint = `${shop.url}/graphql`
  const shelved = await stockUp(endpoint, [
    { title: 'Enamel mug', stock: 100 },
    { title: 'Last lantern', stock: 1 },
    { title: 'Gone teapot', stock: 0 },
  ])
  const [first, second, third] = shelved
  if (!first || !second || !third) throw new Error('the shelves are empty')
  mug = first
  lastOne = second
  gone = third
})
afterAll(() => shop.stop())

const aGuest = async () => {
  const guest = shopper(endpoint)
  await guest.becomeGuest()
  return guest
}

const guestOrder = async (method: Parameters<Shopper['submit']>[1], quantity = 2) => {
  const guest = await aGuest()
  accepted(await guest.puts(mug.variantId, quantity))
  const { quote } = accepted(await guest.quote({ email: 'guest@example.com' }))
  const { order } = accepted(await guest.submit(quote.id, method))
  return { guest, id: order.id }
}

const reservedOf = async (variantId: string): Promise<number> => {
  const admin = await theAdmin(endpoint)
  return (await admin.movements(variantId)).reduce((total, { reservedDelta }) => total + reservedDelta, 0)
}

describe('a declined card', () => {
  it('cancels the order with the reason, and gives the stock back', async () => {
    const before = await reservedOf(mug.variantId)
    const { guest, id } = await guestOrder('pm_card_chargeDeclinedInsufficientFunds')
    const following = guest.follow(id)
    const last = await following.until(({ status }) => status === 'CANCELLED')
    await following.close()

    expect(last.reason).toContain('insufficient_funds')
    expect((await guest.order(id))?.payments).toMatchObject([{ status: 'DECLINED', declineCode: 'insufficient_funds' }])
    await until(async () => (await reservedOf(mug.variantId)) === before, { what: 'the released stock' })
  })
})

describe('strong customer authentication', () => {
  const waiting = async () => {
    const { guest, id } = await guestOrder('pm_card_authenticationRequired')
    const following = guest.follow(id)
    await following.until(({ kind }) => kind === 'PAYMENT_ACTION_REQUIRED')
    const url = (await guest.order(id))?.payments?.[0]?.nextAction?.redirectUrl ?? ''
    return { guest, id, following, url }
  }
  const decide = (url: string, outcome: string) =>
    fetch(url, { method: 'POST', body: new URLSearchParams({ outcome }), redirect: 'manual' })

  it('tells the buyer live, and confirms once they agreed at the bank, by webhook alone', async () => {
    const { following, url } = await waiting()
    await decide(url, 'approve')
    await following.until(({ status }) => status === 'CONFIRMED')
    await following.close()

    expect(following.updates.map(({ kind }) => kind)).toEqual([
      'PLACED',
      'RESERVED',
      'PAYMENT_ACTION_REQUIRED',
      'AUTHORIZED',
      'CONFIRMED',
    ])
  })

  it('cancels when they refuse', async () => {
    const { following, url } = await waiting()
    await decide(url, 'fail')
    const last = await following.until(({ status }) => status === 'CANCELLED')
    await following.close()

    expect(last.reason).toMatch(/^PAYMENT_DECLINED/)
  })
})

describe('paying the courier', () => {
  it('is confirmed by a second provider behind the same port', async () => {
    const { guest, id } = await guestOrder({ onDelivery: true })
    const following = guest.follow(id)
    await following.until(({ status }) => status === 'CONFIRMED')
    await following.close()

    expect((await guest.order(id))?.payments).toMatchObject([{ status: 'AUTHORIZED' }])
  })
})

describe('stock', () => {
  it('that is out is said when it is put into the cart or quoted, with what is left', async () => {
    const guest = await aGuest()
    const answer = await guest.puts(gone.variantId, 1)

    expect(answer).toMatchObject({ code: 'SOLD_OUT' })
  })

  it('of one goes to one of two who want it at once, and the other is told', async () => {
    const both = await Promise.all([aGuest(), aGuest()])
    for (const guest of both) accepted(await guest.puts(lastOne.variantId, 1))
    const quotes = await Promise.all(both.map((guest) => guest.quote({ email: 'guest@example.com' })))

    expect(quotes.filter((quote) => 'quote' in quote)).toHaveLength(1)
    expect(quotes.filter((quote) => 'code' in quote)).toMatchObject([{ code: 'SOLD_OUT' }])
  })
})

describe('cancelling before shipping', () => {
  it('gives back stock and money, and stops the parcel', async () => {
    const { guest, id } = await guestOrder('pm_card_visa')
    const following = guest.follow(id)
    await following.until(({ status }) => status === 'CONFIRMED')
    const admin = await theAdmin(endpoint)

    expect(accepted(await guest.cancel(id)).order.status).toBe('CANCELLED')

    await until(async () => (await guest.order(id))?.payments?.[0]?.status === 'VOIDED', { what: 'the voided payment' })
    await until(async () => (await guest.order(id))?.shipments?.every(({ status }) => status === 'CANCELLED'), {
      what: 'the stopped parcel',
    })
    await until(
      async () => {
        const mine = (await admin.movements(mug.variantId)).filter(({ orderId }) => orderId === id)
        return (
          mine.some(({ kind }) => kind === 'RETURN') &&
          mine.reduce((total, { onHandDelta }) => total + onHandDelta, 0) === 0
        )
      },
      { what: 'the stock given back' },
    )
    await following.close()
    const books = await admin.ledgers(id)
    expect(books).toMatchObject({ moneyLedgerCheck: { ok: true }, stockLedgerCheck: { isConsistent: true } })
  })
})

describe('the same checkout sent twice', () => {
  it('is one order', async () => {
    const guest = await aGuest()
    accepted(await guest.puts(mug.variantId, 1))
    const { quote } = accepted(await guest.quote({ email: 'guest@example.com' }))
    const answers = await Promise.all([1, 2, 3].map(() => guest.submit(quote.id, 'pm_card_visa', 'the same key')))

    expect(new Set(answers.map((answer) => accepted(answer).order.id)).size).toBe(1)
  })
})

describe("somebody else's order", () => {
  it('cannot be seen, watched or cancelled', async () => {
    const { id } = await guestOrder('pm_card_visa')
    const stranger = await aGuest()

    expect(await stranger.order(id)).toBeNull()
    expect(await stranger.cancel(id)).toMatchObject({ code: 'ORDER_NOT_FOUND' })
    const following = stranger.follow(id)
    await expect(following.until(() => true)).rejects.toThrow('NOT_FOUND')
    await following.close()
  })
})
