import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '@shop/kit/testing/until'
import { accepted, shopper } from '@shop/stack/journey/shopper'
import type { Shopper } from '@shop/stack/journey/shopper'
import type { Shelved } from '@shop/stack/journey/stock-up'
import { z } from 'zod'
import { stockUp, theAdmin } from '../support/catalog.ts'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'

let shop: TestShop
let endpoint: string
let mug: Shelved

beforeAll(async () => {
  shop = await startTestShop({ COURIER_STEP_MS: '60' })
  endpoint = `${shop.url}/graphql`
  const [first] = await stockUp(endpoint, [{ title: 'Enamel mug', stock: 100 }])
  if (!first) throw new Error('the shelf is empty')
  mug = first
})
afterAll(() => shop.stop())

const buy = async (quantity: number) => {
  const guest = shopper(endpoint)
  await guest.becomeGuest()
  accepted(await guest.puts(mug.variantId, quantity))
  const { quote } = accepted(await guest.quote({ email: 'guest@example.com' }))
  const { order } = accepted(await guest.submit(quote.id, 'pm_card_visa'))
  return { guest, id: order.id }
}

const anyAnswer = z.record(z.string(), z.looseObject({ __typename: z.string() }))
const say = async (who: Shopper, name: string, success: string, input: object) => {
  const capital = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  const answer = await who.ask(
    anyAnswer,
    `mutation ($input: ${capital}Input!) { ${name}(input: $input) { __typename ... on ${success} { return { id status } } ... on UserError { code message } } }`,
    { input },
  )
  return z.looseObject({ return: z.object({ id: z.string(), status: z.string() }) }).parse(answer[name]).return
}

const movedBy = async (admin: Shopper, orderId: string) =>
  (await admin.movements(mug.variantId)).filter((movement) => movement.orderId === orderId)
const onHandAfter = async (admin: Shopper, orderId: string) =>
  (await movedBy(admin, orderId)).reduce((sum, { onHandDelta }) => sum + onHandDelta, 0)

describe('sending something back', () => {
  it('puts what is good on the shelf, and gives all the money back, once', async () => {
    const { guest, id } = await buy(2)
    const following = guest.follow(id)
    await following.until(({ status }) => status === 'DELIVERED')
    const order = await guest.order(id)
    const orderLineId = order?.lines[0]?.id ?? ''
    const admin = await theAdmin(endpoint)

    const wish = await say(guest, 'returnRequest', 'ReturnRequested', {
      orderId: id,
      lines: [{ orderLineId, quantity: 2, reason: 'DAMAGED' }],
      idempotencyKey: randomUUID(),
    })
    await say(admin, 'returnApprove', 'ReturnApproved', { returnId: wish.id })
    const delivery = {
      returnId: wish.id,
      lines: ['RESTOCK', 'WRITE_OFF'].map((disposition) => ({ orderLineId, quantity: 1, disposition })),
      idempotencyKey: randomUUID(),
    }
    await Promise.all([1, 2, 3].map(() => say(admin, 'returnReceive', 'ReturnReceived', delivery)))
    await following.until(({ status }) => status === 'REFUNDED')
    await following.close()

    const after = await guest.order(id)
    expect(after?.refundedAmount).toEqual(after?.totals.total)
    expect(after?.payments?.[0]?.refunds).toHaveLength(1)
    expect(following.updates.slice(-5).map(({ kind }) => kind)).toEqual([
      'RETURN_REQUESTED',
      'RETURN_APPROVED',
      'RETURN_RECEIVED',
      'RETURNED',
      'REFUNDED',
    ])
    await until(async () => (await onHandAfter(admin, id)) === -1, { what: 'one of two on the shelf again' })
    expect(await admin.ledgers(id)).toMatchObject({
      moneyLedgerCheck: { ok: true },
      stockLedgerCheck: { isConsistent: true },
    })
  })
})

const kinds = ['PLACED', 'RESERVED', 'AUTHORIZED', 'CONFIRMED', 'SHIPPED']

describe('cancelling as soon as an order is seen', () => {
  it.each(kinds)('%s ends cancelled with everything given back, or delivered and paid; never between', async (kind) => {
    const admin = await theAdmin(endpoint)
    await Promise.all(
      [1, 2, 3].map(async () => {
        const { guest, id } = await buy(1)
        const following = guest.follow(id)
        await following.until((update) => update.kind === kind)
        const answers = await Promise.all([guest.cancel(id), guest.cancel(id)])
        const { status } = await following.until((update) => ['CANCELLED', 'DELIVERED'].includes(update.status))
        await following.close()

        expect(status).toBe(answers.some((answer) => 'order' in answer) ? 'CANCELLED' : 'DELIVERED')
        const isSold = status === 'DELIVERED'
        await until(async () => (await onHandAfter(admin, id)) === (isSold ? -1 : 0), { what: `the stock of ${id}` })
        await until(
          async () => {
            const paid = (await guest.order(id))?.payments?.[0]?.status ?? 'NONE'
            return (isSold ? ['CAPTURED'] : ['NONE', 'VOIDED', 'REFUNDED', 'CANCELLED']).includes(paid)
          },
          { what: `the money of ${id}` },
        )
      }),
    )
  })
})
