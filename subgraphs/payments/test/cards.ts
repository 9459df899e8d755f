import { money } from '@shop/kit/money'
import { newId } from '@shop/kit/id'
import { aStaffMember } from '@shop/kit/testing/viewers'
import { ordersLinesCancelled, ordersReturnReceived } from '@shop/schema/events/orders'
import { paymentsHoldGiftCards } from '@shop/schema/requests/payments'
import { anOrder, orders, untilTold } from './world.ts'
import type { AnOrder, World } from './world.ts'

const issueMutation = `mutation ($input: GiftCardIssueInput!) { giftCardIssue(input: $input) {
  __typename ... on GiftCardIssued { giftCardCode giftCard { id lastFour status balance { minorUnits } } } ... on UserError { code }
} }`
type Issued = {
  giftCardIssue: {
    __typename: string
    giftCardCode: string
    giftCard: { id: string; lastFour: string; status: string; balance: { minorUnits: string } }
  }
}
type IssueOptions = { key?: string; currency?: string; expiresAt?: string | null }

export const staff = aStaffMember()

export const issue = async (
  { shop }: World,
  minorUnits: number,
  { key = newId('key'), currency = 'EUR', expiresAt = null }: IssueOptions = {},
) => {
  const input = { amount: { minorUnits, currency }, expiresAt, reason: 'Sorry for the wait', idempotencyKey: key }
  return (await shop.as(staff)<Issued>(issueMutation, { input })).data.giftCardIssue
}

/** A card that is worth so much. */
export const aGiftCard = async (world: World, minor: number, options: IssueOptions = {}) => {
  const { giftCard, giftCardCode: code } = await issue(world, minor, options)
  return { id: giftCard.id, code }
}

type HoldOptions = {
  quoteId?: string
  expiresInMs?: number
  callerHash?: string | null
  ownerId?: string
  currency?: string
}

/** Keeps so much on the cards of these codes, as the cart does for a quote. */
export const hold = (
  { shop }: World,
  codes: string[],
  amountMinor: number,
  {
    quoteId = newId('quo'),
    expiresInMs = 60_000,
    callerHash = null,
    ownerId = newId('usr'),
    currency = 'EUR',
  }: HoldOptions = {},
) =>
  shop.part.ask(paymentsHoldGiftCards, {
    quoteId,
    ownerId,
    callerHash,
    codes,
    currency,
    amountMinor,
    expiresAt: new Date(Date.now() + expiresInMs).toISOString(),
  })

/** An order of 28.80 whose quote keeps `minor` on a card. */
export const anOrderByCard = async (world: World, code: string, minor: number): Promise<AnOrder> => {
  const quoteId = newId('quo')
  const { held } = await hold(world, [code], minor, { quoteId })
  const giftCards = held.map(({ giftCardId, amount }) => ({ giftCardId, minor: amount.minor }))
  return { ...anOrder(), quoteId, giftCards }
}

/** It was placed, reserved, and its money is held. */
export const authorised = async (world: World, order: AnOrder): Promise<AnOrder> => {
  await orders(world).placed(order)
  await orders(world).reserved(order)
  await untilTold(world, 'payments.authorized', order)
  return order
}

/** Its money was taken. */
export const captured = async (world: World, order: AnOrder): Promise<AnOrder> => {
  await authorised(world, order)
  await orders(world).shipped(order)
  await untilTold(world, 'payments.captured', order)
  return order
}

/** Units of it will not be sent. */
export const linesCancelled = ({ shop }: World, order: AnOrder, amountMinor: number) =>
  shop.hear(ordersLinesCancelled, order.orderId, {
    ...ordersLinesCancelled.example,
    orderId: order.orderId,
    buyerId: order.buyerId,
    amountMinor,
  })

/** Units of it came back. */
export const returnReceived = ({ shop }: World, order: AnOrder, refundMinor: number, returnId = newId('ret')) =>
  shop.hear(ordersReturnReceived, order.orderId, {
    ...ordersReturnReceived.example,
    orderId: order.orderId,
    buyerId: order.buyerId,
    returnId,
    refundMinor,
  })

/** What is on a card, and what of it is kept. */
export const cardOf = async ({ shop }: World, id: string) => {
  const [row] = await shop.part.db.execute<{ balance: number; held: number }>(
    `select balance_minor::float8 as balance, held_minor::float8 as held from gift_cards where id = '${id}'`,
  )
  return row
}

export const eur = (minor: number) => money(minor, 'EUR')
