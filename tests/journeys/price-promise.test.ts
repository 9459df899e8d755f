import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { newId } from '@shop/kit/id'
import { until } from '@shop/kit/testing/until'
import { accepted, shopper } from '@shop/stack/journey/shopper'
import type { Shopper } from '@shop/stack/journey/shopper'
import { stockUp, theAdmin } from '../support/catalog.ts'
import type { Shelved } from '@shop/stack/journey/stock-up'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'

let shop: TestShop
let endpoint: string
let admin: Shopper
let mug: Shelved

beforeAll(async () => {
  shop = await startTestShop()
  endpoint = `${shop.url}/graphql`
  admin = await theAdmin(endpoint)
  const [shelved] = await stockUp(endpoint, [{ title: 'Enamel mug', stock: 50, priceMinor: 1_290 }])
  if (!shelved) throw new Error('nothing was shelved')
  mug = shelved
})
afterAll(() => shop.stop())

const minor = z.object({ minorUnits: z.coerce.number() })
const quoted = z.object({
  checkoutQuoteCreate: z.object({
    quote: z.object({
      id: z.string(),
      amountDue: minor,
      totals: z.object({ discount: minor, total: minor }),
      discounts: z.array(z.object({ code: z.string() })),
      problems: z.array(z.object({ code: z.string() })),
    }),
  }),
})
const quote = async (who: Shopper, giftCardCodes: string[] = []) => {
  const address = { name: 'Ada', line1: 'Example Street 1', city: 'Berlin', postalCode: '10115', country: 'DE' }
  const input = {
    shipTo: { address },
    email: `${newId('mail')}@example.com`,
    giftCardCodes,
    idempotencyKey: newId('key'),
  }
  const answer = await who.ask(
    quoted,
    `mutation ($input: CheckoutQuoteCreateInput!) { checkoutQuoteCreate(input: $input) { ... on CheckoutQuoteCreated { quote {
      id amountDue { minorUnits } totals { discount { minorUnits } total { minorUnits } } discounts { code } problems { code } } } } }`,
    { input },
  )
  return answer.checkoutQuoteCreate.quote
}

/** A code for 10 % off that one order may have. */
const aCoupon = async () => {
  const made = await admin.ask(
    z.object({ promotionCreate: z.object({ promotion: z.object({ id: z.string() }) }) }),
    'mutation ($input: PromotionCreateInput!) { promotionCreate(input: $input) { ... on PromotionCreated { promotion { id } } } }',
    {
      input: {
        idempotencyKey: newId('key'),
        terms: { label: 'Ten off', needsCoupon: true, usesMax: 1, benefit: { kind: 'PERCENT_OFF', percentBps: 1_000 } },
      },
    },
  )
  const { id } = made.promotionCreate.promotion
  const codes = await admin.ask(
    z.object({ couponsCreate: z.object({ codes: z.array(z.string()).length(1) }) }),
    'mutation ($input: CouponsCreateInput!) { couponsCreate(input: $input) { ... on CouponsCreated { codes } } }',
    { input: { promotionId: id, count: 1, idempotencyKey: newId('key') } },
  )
  return { id, code: codes.couponsCreate.codes[0] ?? '' }
}

const aGiftCard = async (minorUnits: number) => {
  const issued = await admin.ask(
    z.object({ giftCardIssue: z.object({ giftCardCode: z.string() }) }),
    'mutation ($input: GiftCardIssueInput!) { giftCardIssue(input: $input) { ... on GiftCardIssued { giftCardCode } } }',
    {
      input: {
        amount: { minorUnits: String(minorUnits), currency: 'EUR' },
        reason: 'a present',
        idempotencyKey: newId('key'),
      },
    },
  )
  return issued.giftCardIssue.giftCardCode
}

const balanceOf = async (who: Shopper, code: string) => {
  const { giftCardBalance } = await who.ask(
    z.object({ giftCardBalance: z.object({ available: minor }) }),
    'query ($code: String!) { giftCardBalance(code: $code) { ... on GiftCardBalance { available { minorUnits } } } }',
    { code },
  )
  return giftCardBalance.available.minorUnits
}

const usesOf = async (id: string) => {
  const { promotion } = await admin.ask(
    z.object({ promotion: z.object({ uses: z.number() }) }),
    'query ($id: ID!) { promotion(id: $id) { uses } }',
    { id },
  )
  return promotion.uses
}

const applied = z.object({ cartCouponApply: z.object({ __typename: z.string() }) })
const apply = async (who: Shopper, code: string) =>
  (
    await who.ask(
      applied,
      'mutation ($input: CartCouponApplyInput!) { cartCouponApply(input: $input) { __typename } }',
      { input: { code } },
    )
  ).cartCouponApply.__typename

const aBuyer = async (quantity = 2) => {
  const guest = shopper(endpoint)
  await guest.becomeGuest()
  accepted(await guest.puts(mug.variantId, quantity))
  return guest
}
const reaches = (who: Shopper, id: string, status: string) =>
  until(async () => (await who.order(id))?.status === status, { what: status, timeoutMs: 30_000 })

const setPrice = (minorUnits: number) =>
  admin.ask(
    z.object({ variantPricesSet: z.object({ __typename: z.literal('VariantPricesReplaced') }) }),
    'mutation ($input: VariantPricesSetInput!) { variantPricesSet(input: $input) { __typename } }',
    { input: { variantId: mug.variantId, prices: [{ currency: 'EUR', minorUnits: String(minorUnits) }] } },
  )
const endPromotion = (promotionId: string) =>
  admin.ask(
    z.object({ promotionEnd: z.object({ __typename: z.literal('PromotionOver') }) }),
    'mutation ($input: PromotionEndInput!) { promotionEnd(input: $input) { __typename } }',
    { input: { promotionId } },
  )

describe('a promised price', () => {
  it('is what is paid, although price and promotion are others by then; a cancelled order gives coupon and gift card back', async () => {
    const { id: promotionId, code } = await aCoupon()
    const card = await aGiftCard(500)
    const ada = await aBuyer()
    expect(await apply(ada, code.toLowerCase())).toBe('CartCouponApplied')
    const promised = await quote(ada, [card])

    await setPrice(9_990)
    const bob = await aBuyer(1)
    expect(await apply(bob, code)).toBe('CouponLimitReached')
    const id = accepted(await ada.submit(promised.id)).order.id
    await reaches(ada, id, 'CONFIRMED')

    const order = await ada.order(id)
    expect(promised.totals.discount.minorUnits).toBe(258)
    expect(promised.amountDue.minorUnits).toBe(promised.totals.total.minorUnits - 500)
    expect(order?.totals).toMatchObject({
      discount: { minorUnits: 258 },
      total: { minorUnits: promised.totals.total.minorUnits },
    })
    expect(await balanceOf(ada, card)).toBe(0)
    expect(await usesOf(promotionId)).toBe(1)

    await endPromotion(promotionId)
    accepted(await ada.cancel(id))
    await reaches(ada, id, 'CANCELLED')
    await until(async () => (await usesOf(promotionId)) === 0, { what: 'the coupon back' })
    await until(async () => (await balanceOf(ada, card)) === 500, { what: 'the gift card back' })
    await setPrice(1_290)
  })

  it('can be paid by a gift card alone, without a provider', async () => {
    const card = await aGiftCard(10_000)
    const ada = await aBuyer(1)
    const promised = await quote(ada, [card])

    const id = accepted(await ada.submit(promised.id)).order.id
    await reaches(ada, id, 'DELIVERED')

    expect(promised.amountDue.minorUnits).toBe(0)
    expect(await balanceOf(ada, card)).toBe(10_000 - promised.totals.total.minorUnits)
  })
})
