import { newId } from '@shop/kit/id'
import { aStaffMember } from '@shop/kit/testing/viewers'
import type { Viewer } from '@shop/kit/viewer'
import type { Refused } from './operations.ts'
import type { World } from './world.ts'

export type PromotionView = {
  id: string
  version: number
  label: string
  status: string
  uses: number
  usesMax: number | null
  endsAt: string | null
  benefit: { kind: string; percentBps: number | null; amounts: { minorUnits: string; currency: string }[] | null }
  conditions: { minimum: { minorUnits: string }[] | null; categoryIds: string[]; isFirstOrderOnly: boolean }
}
export type Terms = Record<string, unknown>

const promotion = `id version label status uses usesMax endsAt
  benefit { kind percentBps amounts { minorUnits currency } buy get }
  conditions { minimum { minorUnits } categoryIds variantIds markets isFirstOrderOnly }`
const refused = '... on UserError { code message path }'
const create = `mutation ($input: PromotionCreateInput!) { promotionCreate(input: $input) { __typename ${refused} ... on PromotionCreated { promotion { ${promotion} } } } }`
const update = `mutation ($input: PromotionUpdateInput!) { promotionUpdate(input: $input) { __typename ${refused}
  ... on PromotionUpdated { promotion { ${promotion} } } ... on PromotionChanged { version } } }`
const end = `mutation ($input: PromotionEndInput!) { promotionEnd(input: $input) { __typename ${refused} ... on PromotionOver { promotion { ${promotion} } } } }`
const coupons = `mutation ($input: CouponsCreateInput!) { couponsCreate(input: $input) { __typename ${refused} ... on CouponsCreated { codes } ... on CouponCodeTaken { codes } } }`
const read = `query ($id: ID!) { promotion(id: $id) { ${promotion} } }`

/** 10 % off everything for whoever gives a code, unless said otherwise. */
export const termsOf = (some: Terms = {}): Terms => ({
  label: 'Ten off',
  benefit: { kind: 'PERCENT_OFF', percentBps: 1000 },
  needsCoupon: true,
  ...some,
})

type Outcome = Refused & { promotion: PromotionView; codes?: string[]; version?: number }

/** Somebody who makes promotions. */
export const aMarketer = (world: World, viewer: Viewer = aStaffMember()) => {
  const run = world.as(viewer)
  const field = async <T>(name: string, query: string, variables: Record<string, unknown>): Promise<T> => {
    const { data, errors } = await run<Record<string, T> | null>(query, variables)
    if (errors) throw new Error(`${errors[0]?.extensions['code']}: ${errors[0]?.message}`)
    return data?.[name] as T
  }
  const marketer = {
    run,
    create: (terms: Terms, idempotencyKey: string = newId('key')) =>
      field<Outcome>('promotionCreate', create, { input: { terms, idempotencyKey } }),
    update: (promotionId: string, version: number, terms: Terms) =>
      field<Outcome>('promotionUpdate', update, { input: { promotionId, version, terms } }),
    end: (promotionId: string) => field<Outcome>('promotionEnd', end, { input: { promotionId } }),
    coupons: (promotionId: string, some: Record<string, unknown>, idempotencyKey: string = newId('key')) =>
      field<Outcome & { codes: string[] }>('couponsCreate', coupons, {
        input: { promotionId, idempotencyKey, ...some },
      }),
    read: (id: string) => field<PromotionView | null>('promotion', read, { id }),
    /** A promotion with one code for it. */
    offers: async (terms: Terms = {}, coupon: Record<string, unknown> = {}) => {
      const made = await marketer.create(termsOf(terms))
      const { codes } = await marketer.coupons(made.promotion.id, { count: 1, ...coupon })
      return { id: made.promotion.id, code: codes[0] ?? '' }
    },
  }
  return marketer
}
