import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import { until } from '@shop/kit/testing/until'
import { aStaffMember, aUser } from '@shop/kit/testing/viewers'
import { aCapturedOrder, aReservedOrder, anOrder, ledgerCheck, paymentOf, startWorld, untilTold } from './world.ts'
import type { AnOrder, World } from './world.ts'

let world: World
beforeAll(async () => void (world = await startWorld()))
afterAll(() => world.stop())

const mutation = `mutation ($input: RefundCreateInput!) { refundCreate(input: $input) {
  __typename
  ... on RefundCreated { refund { id status amount { minorUnits } lines { orderLineId quantity } } payment { id } }
  ... on RefundTooHigh { refundable { minorUnits } }
  ... on RefundLineNotFound { orderLineId }
  ... on CurrencyMismatch { expected }
  ... on UserError { code path }
} }`

type Answer = {
  refundCreate: {
    __typename: string
    refund?: { id: string; status: string; amount: { minorUnits: string } }
    refundable?: { minorUnits: string }
  }
}
const line = anOrder().lines[0]?.lineId
const staff = aStaffMember()

const refund = async (
  { orderId }: AnOrder,
  what: object,
  { key = newId('key'), viewer = staff, reason = 'Broken' } = {},
) => world.shop.as(viewer)<Answer>(mutation, { input: { orderId, reason, idempotencyKey: key, ...what } })
const amount = (minorUnits: number, currency = 'EUR') => ({ amount: { minorUnits, currency } })
const outcome = async (...args: Parameters<typeof refund>) => (await refund(...args)).data.refundCreate

describe('giving money back', () => {
  it('is answered as pending and then done, with the books right', async () => {
    const order = await aCapturedOrder(world)

    const made = await outcome(order, amount(880))

    expect(made).toMatchObject({
      __typename: 'RefundCreated',
      refund: { status: 'PENDING', amount: { minorUnits: '880' } },
    })
    expect((await untilTold(world, 'payments.refunded', order)).data).toMatchObject({
      refundId: made.refund?.id,
      amountMinor: 880,
      refundedMinor: 880,
    })
    expect(await paymentOf(world, order)).toMatchObject({
      refundedAmount: { minorUnits: '880' },
      refunds: [{ status: 'SUCCEEDED', reason: 'Broken' }],
    })
    expect(await ledgerCheck(world)).toEqual({ ok: true, mismatch: null })
  })

  it('by line gives back what the pieces cost, each piece once', async () => {
    const order = await aCapturedOrder(world)
    const one = { lines: [{ orderLineId: line, quantity: 1 }] }

    expect(await outcome(order, one)).toMatchObject({ refund: { amount: { minorUnits: '1190' } } })
    expect(await outcome(order, one)).toMatchObject({ refund: { amount: { minorUnits: '1190' } } })
    expect(await outcome(order, one)).toMatchObject({ __typename: 'RefundTooHigh', refundable: { minorUnits: '500' } })
    expect(await outcome(order, { lines: [{ orderLineId: newId('oln'), quantity: 1 }] })).toMatchObject({
      __typename: 'RefundLineNotFound',
    })
  })

  it('never gives back more than was taken, for ten requests at once', async () => {
    const order = await aCapturedOrder(world)

    const answers = await Promise.all(Array.from({ length: 10 }, () => outcome(order, amount(1000))))

    expect(answers.filter(({ __typename }) => __typename === 'RefundCreated')).toHaveLength(2)
    expect(answers.filter(({ __typename }) => __typename === 'RefundTooHigh')).toHaveLength(8)
    await until(async () => (await paymentOf(world, order))?.refundedAmount.minorUnits === '2000')
    expect(await outcome(order, amount(880))).toMatchObject({ __typename: 'RefundCreated' })
    expect(await outcome(order, amount(1))).toMatchObject({ __typename: 'NothingToRefund', code: 'NOTHING_TO_REFUND' })
  })

  it('has one effect per key, and tells when a key is used for something else', async () => {
    const order = await aCapturedOrder(world)
    const key = newId('key')

    const [first, second] = await Promise.all([
      outcome(order, amount(100), { key }),
      outcome(order, amount(100), { key }),
    ])

    expect(second?.refund?.id).toBe(first?.refund?.id)
    expect(await outcome(order, amount(200), { key })).toMatchObject({ __typename: 'IdempotencyConflict' })
    expect((await paymentOf(world, order))?.refunds).toHaveLength(1)
  })

  it('is refused for what was not taken, not paid here, or in another currency', async () => {
    const held = await aReservedOrder(world)
    await untilTold(world, 'payments.authorized', held)

    expect(await outcome(held, amount(1))).toMatchObject({ __typename: 'NothingToRefund' })
    expect(await outcome(anOrder(), amount(1))).toMatchObject({ __typename: 'PaymentNotFound' })
    expect(await outcome(await aCapturedOrder(world), amount(1, 'USD'))).toMatchObject({
      __typename: 'CurrencyMismatch',
      expected: 'EUR',
    })
  })

  it('is refused for input that cannot be meant, and for card numbers in words', async () => {
    const order = await aCapturedOrder(world)
    const code = async (what: object, options = {}) =>
      (await refund(order, what, options)).errors?.[0]?.extensions['code']

    expect(await code({})).toBe('BAD_USER_INPUT')
    expect(await code(amount(0))).toBe('BAD_USER_INPUT')
    expect(await code({ lines: [{ orderLineId: line, quantity: -1 }] })).toBe('BAD_USER_INPUT')
    expect(await code(amount(1), { key: '' })).toBe('BAD_USER_INPUT')
    expect(await code(amount(1), { viewer: aUser() })).toBe('FORBIDDEN')
    expect(await code(amount(1), { reason: 'card 4242 4242 4242 4242' })).toBe('CARD_DATA_NOT_ALLOWED')
  })

  it('that the bank refuses later is told as failed, and can be promised again', async () => {
    const order = await aCapturedOrder(world, { methodToken: 'pm_card_refundFail' })

    await outcome(order, amount(100))

    await until(async () => (await paymentOf(world, order))?.refunds[0]?.status !== 'PENDING')
    expect(await ledgerCheck(world)).toEqual({ ok: true, mismatch: null })
  })
})

describe('the ledger of an order', () => {
  const query = (orderId: string, more = '') =>
    `{ ledgerEntries(orderId: "${orderId}", first: 3${more}) { nodes { kind account debit { minorUnits } credit { minorUnits } } pageInfo { hasNextPage endCursor } } }`
  type Page = {
    ledgerEntries: {
      nodes: { kind: string; account: string; debit: { minorUnits: string }; credit: { minorUnits: string } }[]
      pageInfo: { hasNextPage: boolean; endCursor: string }
    }
  }

  it('says where each cent went, page by page, to staff; fees come when the provider tells them', async () => {
    const order = await aCapturedOrder(world)

    const first = (await world.shop.as(staff)<Page>(query(order.orderId))).data.ledgerEntries
    const second = (await world.shop.as(staff)<Page>(query(order.orderId, `, after: "${first.pageInfo.endCursor}"`)))
      .data.ledgerEntries
    const third = (await world.shop.as(staff)<Page>(query(order.orderId, `, after: "${second.pageInfo.endCursor}"`)))
      .data.ledgerEntries

    expect(
      [first, second, third].flatMap(({ nodes }) =>
        nodes
          .filter(({ kind }) => kind !== 'fee')
          .map(({ kind, account, debit, credit }) => `${kind} ${account} ${debit.minorUnits} ${credit.minorUnits}`),
      ),
    ).toEqual([
      'authorize memo.held 2880 0',
      'authorize memo.promised 0 2880',
      'release memo.held 0 2880',
      'release memo.promised 2880 0',
      'capture provider.clearing 2880 0',
      'capture sales 0 2000',
      'capture shipping 0 420',
      'capture tax 0 460',
    ])
    expect((await world.shop.as(aUser())(query(order.orderId))).errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  })
})
