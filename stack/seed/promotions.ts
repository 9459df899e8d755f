import { z } from 'zod'
import type { GraphClient } from '../client/graph.ts'
import { isRefused, operation, orRefused, success, userError } from '../client/operation.ts'

const promotionCreate = operation(
  `mutation PromotionCreate($input: PromotionCreateInput!) {
    promotionCreate(input: $input) { ${userError} ... on PromotionCreated { promotion { id } } }
  }`,
  z.object({ promotionCreate: orRefused(success('PromotionCreated', { promotion: z.object({ id: z.string() }) })) }),
  { isRepeatable: true },
)

const couponsCreate = operation(
  `mutation CouponsCreate($input: CouponsCreateInput!) {
    couponsCreate(input: $input) { ${userError} ... on CouponsCreated { codes } }
  }`,
  z.object({ couponsCreate: orRefused(success('CouponsCreated', { codes: z.array(z.string()) })) }),
  { isRepeatable: true },
)

const euros = (major: number) => [{ minorUnits: String(major * 100), currency: 'EUR' }]

/** What the demo shop takes off, by the code that has to be given. */
export const seedCoupons = {
  WELCOME10: {
    label: '10 % off your first order',
    benefit: { kind: 'PERCENT_OFF', percentBps: 1_000 },
    conditions: { isFirstOrderOnly: true },
  },
  FIVEOFF: {
    label: '5 euros off from 40 euros on',
    benefit: { kind: 'AMOUNT_OFF', amounts: euros(5) },
    conditions: { minimum: euros(40) },
    usesPerBuyerMax: 1,
  },
  THREEFORTWO: {
    label: 'Three for two',
    benefit: { kind: 'BUY_X_GET_Y', buy: 2, get: 1, percentBps: 10_000 },
    isExclusive: true,
  },
  SHIPFREE: { label: 'Free shipping', benefit: { kind: 'FREE_SHIPPING' }, usesMax: 100 },
}

/** Makes the promotions with their codes; what was made stays as it is. */
export async function makePromotions(client: GraphClient): Promise<void> {
  await Promise.all(Object.entries(seedCoupons).map(([code, terms]) => makeCoupon(client, code, terms)))
}

async function makeCoupon(client: GraphClient, code: string, terms: object): Promise<void> {
  const idempotencyKey = `demo shop ${code}`
  const made = await client.request(promotionCreate, {
    input: { terms: { ...terms, needsCoupon: true }, idempotencyKey },
  })
  if (isRefused(made.promotionCreate)) throw new Error(`${code} could not be made: ${made.promotionCreate.message}`)
  const { id: promotionId } = made.promotionCreate.promotion
  const { couponsCreate: result } = await client.request(couponsCreate, {
    input: { promotionId, codes: [code], idempotencyKey },
  })
  if (isRefused(result) && result.code !== 'COUPON_CODE_TAKEN')
    throw new Error(`${code} could not be made: ${result.message}`)
}
