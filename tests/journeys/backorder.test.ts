import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { until } from '@shop/kit/testing/until'
import type { SupplierSetting } from '@shop/inventory/suppliers/suppliers'
import type { Shopper } from '@shop/stack/journey/shopper'
import { restLanguage } from '@shop/stack/servers/suppliers/rest'
import { startSupplier } from '@shop/stack/servers/suppliers/sandbox'
import type { SupplierSandbox } from '@shop/stack/servers/suppliers/sandbox'
import { buyersAt } from '../support/buyers.ts'
import type { Buyers } from '../support/buyers.ts'
import { stockUp, theAdmin } from '../support/catalog.ts'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'

const noticeSecret = 'a notice secret for tests'
const day = 86_400_000

let supplier: SupplierSandbox
let shop: TestShop
let admin: Shopper
let lamp: string
let buyers: Buyers

beforeAll(async () => {
  supplier = await startSupplier({
    ...{ name: 'nordlicht', port: 0, language: restLanguage('key'), now: () => new Date(), deliveryMs: null },
  })
  const setting: SupplierSetting = {
    ...{ kind: 'rest', name: 'nordlicht', url: supplier.url, apiKey: 'key', noticeSecret, lookEveryMs: 60_000 },
  }
  shop = await startTestShop({ INVENTORY_SUPPLIERS: JSON.stringify([setting]) })
  supplier.setNotices({ url: `${shop.url}/webhooks/inventory/supplier-notices`, secret: noticeSecret })
  const endpoint = `${shop.url}/graphql`
  const [shelved] = await stockUp(endpoint, [{ title: 'Brass lamp', stock: 1 }])
  lamp = shelved?.variantId ?? ''
  admin = await theAdmin(endpoint)
  buyers = buyersAt(endpoint, lamp)
  await admin.ask(
    z.object({ backorderPolicySet: z.object({ __typename: z.literal('BackorderPoliciesChanged') }) }),
    allow,
    {
      input: {
        policies: [
          {
            variantId: lamp,
            isBackorderable: true,
            supplier: 'nordlicht',
            supplierSku: 'LAMP-1',
            leadDays: 5,
            warehouseId: 'whs_north',
          },
        ],
      },
    },
  )
})
afterAll(async () => {
  await shop.stop()
  await supplier.stop()
})

const allow = 'mutation ($input: BackorderPolicySetInput!) { backorderPolicySet(input: $input) { __typename } }'
const lines = z.object({
  order: z.object({
    status: z.string(),
    lines: z.array(
      z.object({ quantity: z.number(), backorderedQuantity: z.number(), expectedAt: z.coerce.date().nullable() }),
    ),
    shipments: z.array(z.object({ status: z.string(), lines: z.array(z.object({ quantity: z.number() })) })).nullable(),
  }),
})
const linesQuery = `query ($id: ID!) { order(id: $id) {
  status lines { quantity backorderedQuantity expectedAt } shipments { status lines { quantity } } } }`
const seen = async (who: Shopper, id: string) => (await who.ask(lines, linesQuery, { id })).order

/** Units in each parcel, in the order in which the parcels were made. */
const parcelsOf = async (who: Shopper, id: string) =>
  ((await seen(who, id)).shipments ?? []).map((parcel) => parcel.lines.reduce((sum, line) => sum + line.quantity, 0))

describe('buying more than is on the shelf', () => {
  it('shows the buyer when the rest comes, changes that live, and sends it as it arrives, the oldest order first', async () => {
    const [ada, ben] = [await buyers.aGuest(), await buyers.aGuest()]

    const first = await buyers.buys(ada, 3)
    await buyers.reaches(ada, first, 'PARTIALLY_SHIPPED')
    const promised = await seen(ada, first)
    const expectedAt = promised.lines[0]?.expectedAt?.getTime() ?? 0
    expect(promised.lines).toMatchObject([{ quantity: 3, backorderedQuantity: 2 }])
    expect(Math.abs(expectedAt - Date.now() - 5 * day)).toBeLessThan(120_000)
    const [older] = await atSupplier(1)

    const second = await buyers.buys(ben, 1)
    const [, younger] = await atSupplier(2)
    expect([older?.quantity, younger?.quantity]).toEqual([2, 1])

    const following = ada.follow(first)
    const later = new Date(Date.now() + 12 * day)
    supplier.desk.delay(older?.reference ?? '', later)
    await following.until(({ kind }) => kind === 'BACKORDER_EXPECTED')
    expect((await seen(ada, first)).lines[0]?.expectedAt).toEqual(later)

    supplier.desk.deliver(younger?.reference ?? '')
    await following.until(({ kind }) => kind === 'BACKORDER_FILLED')
    await until(async () => (await parcelsOf(ada, first)).join() === '1,1', { what: 'the second parcel' })
    expect((await seen(ben, second)).lines).toMatchObject([{ backorderedQuantity: 1 }])

    supplier.desk.deliver(older?.reference ?? '')
    await buyers.reaches(ada, first, 'DELIVERED')
    await buyers.reaches(ben, second, 'DELIVERED')
    await following.close()
    expect(await parcelsOf(ada, first)).toEqual([1, 1, 1])
    expect(await parcelsOf(ben, second)).toEqual([1])
    expect((await seen(ada, first)).lines).toMatchObject([{ backorderedQuantity: 0, expectedAt: null }])
    expect((await ada.order(first))?.payments).toMatchObject([{ status: 'CAPTURED' }])
    expect(await admin.ledgers(first)).toMatchObject({
      moneyLedgerCheck: { ok: true },
      stockLedgerCheck: { isConsistent: true },
    })
  })

  it('gives the money back for what will never come, and keeps the rest', async () => {
    await admin.ask(z.object({ stockReceive: z.object({ __typename: z.literal('StockReceived') }) }), receive, {
      input: {
        ...{ lines: [{ variantId: lamp, warehouseId: 'whs_north', quantity: 1 }] },
        ...{ reason: 'found one', idempotencyKey: 'found one' },
      },
    })
    const ada = await buyers.aGuest()
    const id = await buyers.buys(ada, 2)
    const [order] = (await atSupplier(3)).toReversed()

    supplier.desk.giveUp(order?.reference ?? '', 'not made any more')

    await buyers.reaches(ada, id, 'DELIVERED')
    const owed = async () => {
      const [payment] = (await ada.order(id))?.payments ?? []
      const [total, captured, refunded] = [payment?.amount, payment?.capturedAmount, payment?.refundedAmount]
      return Number(total?.minorUnits) - (Number(captured?.minorUnits) - Number(refunded?.minorUnits))
    }
    await until(async () => (await owed()) === 1_290, { what: 'the money of what never came' })
    expect(await parcelsOf(ada, id)).toEqual([1])
    expect(await admin.ledgers(id)).toMatchObject({
      moneyLedgerCheck: { ok: true },
      stockLedgerCheck: { isConsistent: true },
    })
  })
})

const receive = 'mutation ($input: StockReceiveInput!) { stockReceive(input: $input) { __typename } }'

/** The orders that the supplier has, once there are so many. */
const atSupplier = (count: number) =>
  until(() => supplier.books.all().length >= count && supplier.books.all(), { what: `${count} orders at the supplier` })
