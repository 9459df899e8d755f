import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import Stripe from 'stripe'
import { newId } from '@shop/kit/id'
import { until } from '@shop/kit/testing/until'
import { aStaffMember, aUser } from '@shop/kit/testing/viewers'
import { atThePage } from './buyer.ts'
import {
  aCapturedOrder,
  aReservedOrder,
  ledgerCheck,
  orders,
  paymentOf,
  startWorld,
  toldOf,
  untilTold,
} from './world.ts'
import type { AnOrder, World } from './world.ts'

let world: World
let stripe: Stripe
beforeAll(async () => {
  world = await startWorld({ hasWebhooks: true })
  const { hostname, port } = new URL(world.stripe.url)
  stripe = new Stripe('sk_test_for_tests', { host: hostname, port, protocol: 'http', telemetry: false })
})
afterAll(() => world.stop())

type Seen = { id: string; status: string; providerDisputeId: string; withdrawnAmount: { minorUnits: string } }
const query = `{ paymentDisputes(first: 100) { nodes {
  id status isInquiry reason providerDisputeId amount { minorUnits } withdrawnAmount { minorUnits } payment { id }
} } }`

const disputeOf = async (order: AnOrder): Promise<Seen | undefined> => {
  const payment = await paymentOf(world, order)
  const { data } = await world.shop.as(aStaffMember())<{
    paymentDisputes: { nodes: (Seen & { payment: { id: string } })[] }
  }>(query)
  return data.paymentDisputes.nodes.find((dispute) => dispute.payment.id === payment?.id)
}
const untilDispute = (order: AnOrder, status: string) =>
  until(async () => {
    const dispute = await disputeOf(order)
    return dispute?.status === status ? dispute : undefined
  })

/** What one payment's accounts say. */
const balancesOf = async ({ orderId }: AnOrder) => {
  const rows = await world.shop.part.db.execute<{ account: string; minor: string }>(
    `select account, sum(debit_minor - credit_minor) as minor from ledger_entries where order_id = '${orderId}' group by account`,
  )
  return Object.fromEntries([...rows].map(({ account, minor }) => [account, Number(minor)]))
}
const untilBooked = (order: AnOrder, account: string, minor: number) =>
  until(async () => (await balancesOf(order))[account] === minor)
const feeOf = (minor: number) => Math.round((minor * 29) / 1000) + 30
const decide = (order: Seen, words: string) =>
  stripe.disputes.update(order.providerDisputeId, { evidence: { uncategorized_text: words }, submit: true })

describe('a payment that the buyer’s bank takes back', () => {
  it('is told of, booked with its fee, and cannot be refunded', async () => {
    const order = await aCapturedOrder(world, { methodToken: 'pm_card_createDispute' })

    const { data } = await untilTold(world, 'payments.disputed', order)

    expect(data).toMatchObject({ status: 'OPEN', amountMinor: 2880, reason: 'fraudulent' })
    expect(await untilDispute(order, 'OPEN')).toMatchObject({ withdrawnAmount: { minorUnits: '2880' } })
    expect((await paymentOf(world, order))?.disputedAmount.minorUnits).toBe('2880')
    expect(await balancesOf(order)).toMatchObject({ 'disputes.open': 2880, 'provider.disputes': -2880 })
    const refund = await world.shop.as(aStaffMember())<{ refundCreate: { __typename: string } }>(
      `mutation { refundCreate(input: { orderId: "${order.orderId}", reason: "Broken", idempotencyKey: "${newId('key')}", amount: { minorUnits: 1, currency: "EUR" } }) { __typename } }`,
    )
    expect(refund.data.refundCreate.__typename).toBe('NothingToRefund')
    expect(await ledgerCheck(world)).toEqual({ ok: true, mismatch: null })
  })

  it('comes back whole when the shop wins, and only the fee stays', async () => {
    const order = await aCapturedOrder(world, { methodToken: 'pm_card_createDispute' })
    await decide(await untilDispute(order, 'OPEN'), 'winning_evidence')

    await untilDispute(order, 'WON')

    await untilBooked(order, 'disputes.open', 0)
    await untilBooked(order, 'fees', 1500 + feeOf(2880))
    expect((await paymentOf(world, order))?.disputedAmount.minorUnits).toBe('0')
    expect((await toldOf(world, order)).filter((type) => type === 'payments.disputed')).toHaveLength(2)
  })

  it('is a loss when the shop loses, and a cancelled order is not paid back a second time', async () => {
    const order = await aCapturedOrder(world, { methodToken: 'pm_card_createDispute' })
    await decide(await untilDispute(order, 'OPEN'), 'losing_evidence')
    await untilDispute(order, 'LOST')

    await orders(world).cancelled(order)

    await untilBooked(order, 'losses.disputes', 2880)
    expect(await balancesOf(order)).toMatchObject({ 'disputes.open': 0, 'provider.disputes': -2880 })
    expect((await paymentOf(world, order))?.refunds).toEqual([])
    expect(await ledgerCheck(world)).toEqual({ ok: true, mismatch: null })
  })

  it('is only asked about at first, and then no money moved', async () => {
    const order = await aCapturedOrder(world, { methodToken: 'pm_card_createDisputeInquiry' })

    expect(await untilDispute(order, 'OPEN')).toMatchObject({ isInquiry: true, withdrawnAmount: { minorUnits: '0' } })
    expect((await paymentOf(world, order))?.disputedAmount.minorUnits).toBe('0')
  })

  it('is shown to staff only', async () => {
    expect((await world.shop.as(aUser())(query)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  })
})

describe('what the provider keeps for itself', () => {
  it('is booked once for each capture, by the movement that it names', async () => {
    const order = await aCapturedOrder(world)

    await untilBooked(order, 'fees', feeOf(2880))

    const rows = await world.shop.part.db.execute<{ id: string }>(
      `select distinct provider_object_id as id from ledger_entries where order_id = '${order.orderId}' and kind = 'fee'`,
    )
    expect([...rows].map(({ id }) => id)).toEqual([expect.stringMatching(/^txn_/)])
    expect(await balancesOf(order)).toMatchObject({ 'provider.fees': -feeOf(2880), 'provider.clearing': 2880 })
  })

  it('is booked later where the provider settles later', async () => {
    const buyer = aUser()
    const order = await aReservedOrder(world, {
      methodType: 'ideal',
      methodToken: '',
      country: 'NL',
      buyerId: buyer.userId,
    })
    await untilTold(world, 'payments.actionRequired', order)

    await atThePage((await paymentOf(world, order, buyer))?.nextAction?.redirectUrl, 'approve')

    await untilTold(world, 'payments.captured', order)
    expect((await balancesOf(order))['fees']).toBeUndefined()
    await untilBooked(order, 'fees', feeOf(2880))
  })
})

describe('a refund that does not reach the buyer', () => {
  it('is the shop’s money again, and can be promised again', async () => {
    const order = await aCapturedOrder(world, { methodToken: 'pm_card_refundFail' })
    await world.shop.as(aStaffMember())(
      `mutation { refundCreate(input: { orderId: "${order.orderId}", reason: "Broken", idempotencyKey: "${newId('key')}", amount: { minorUnits: 880, currency: "EUR" } }) { __typename } }`,
    )
    await untilTold(world, 'payments.refunded', order)

    await until(async () => (await paymentOf(world, order))?.refunds[0]?.status === 'FAILED')

    expect((await paymentOf(world, order))?.refundedAmount.minorUnits).toBe('0')
    expect(await balancesOf(order)).toMatchObject({ 'provider.clearing': 2880 })
    expect(await ledgerCheck(world)).toEqual({ ok: true, mismatch: null })
  })
})
