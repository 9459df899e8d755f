import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { LeanClient } from './client.ts'

/** One order, from the first thing in the cart until it was seen to be confirmed; instants of `performance.now()`. */
export type Purchase = { startedAt: number; endedAt: number; end: string }

const guests = 10
const patienceMs = 30_000
const firstPauseMs = 60
/** An order that went on before we looked was confirmed on the way. */
const confirmed = ['CONFIRMED', 'PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'COMPLETED']

const error = '... on UserError { code }'
const texts = {
  guest: 'mutation { guestSessionCreate { ... on GuestSessionCreated { token } } }',
  add: `mutation ($input: CartLinesAddInput!) { cartLinesAdd(input: $input) { __typename ${error} } }`,
  quote: `mutation ($input: CheckoutQuoteCreateInput!) { checkoutQuoteCreate(input: $input) { ... on CheckoutQuoteCreated { quote { id } } ${error} } }`,
  submit: `mutation ($input: CheckoutSubmitInput!) { checkoutSubmit(input: $input) { ... on CheckoutAccepted { order { id } } ${error} } }`,
  status: 'query ($id: ID!) { order(id: $id) { status } }',
}
const refused = z.object({ code: z.string() })
const answers = {
  guest: z.object({ guestSessionCreate: z.object({ token: z.string() }) }),
  add: z.object({ cartLinesAdd: z.union([refused, z.object({ __typename: z.literal('CartLinesAdded') })]) }),
  quote: z.object({ checkoutQuoteCreate: z.union([refused, z.object({ quote: z.object({ id: z.string() }) })]) }),
  submit: z.object({ checkoutSubmit: z.union([refused, z.object({ order: z.object({ id: z.string() }) })]) }),
  status: z.object({ order: z.object({ status: z.string() }) }),
}

/**
 * Buys one thing after the other as several guests in turn, so that a cart is empty again when its turn comes. Looks for
 * the confirmation when it usually comes, so that looking costs little.
 */
export const createBuyer = async (ask: LeanClient, pickVariant: () => string) => {
  const tokens: string[] = []
  for (let count = 0; count < guests; count += 1)
    tokens.push((await ask(null, answers.guest, texts.guest)).guestSessionCreate.token)
  let turn = 0
  let usualMs: number | null = null

  const statusAtEnd = async (token: string, id: string): Promise<string> => {
    const placedAt = performance.now()
    for (let pause = (usualMs ?? firstPauseMs) * 0.9; ; pause = Math.max(pause * 0.3, firstPauseMs / 2)) {
      await sleep(pause)
      const { order } = await ask(token, answers.status, texts.status, { id })
      const took = performance.now() - placedAt
      if (!['PENDING', 'RESERVED', 'AUTHORIZED'].includes(order.status)) {
        usualMs = usualMs === null ? took : usualMs + (took - usualMs) * 0.2
        return confirmed.includes(order.status) ? 'CONFIRMED' : order.status
      }
      if (took > patienceMs) return `still ${order.status}`
    }
  }

  /** What became of one purchase: CONFIRMED, or the code of what was refused. */
  const buy = async (): Promise<string> => {
    const token = tokens[(turn += 1) % guests] ?? ''
    const lines = [{ variantId: pickVariant(), quantity: 1 }]
    const added = await ask(token, answers.add, texts.add, { input: { lines } })
    if ('code' in added.cartLinesAdd) return added.cartLinesAdd.code
    const { checkoutQuoteCreate: quoted } = await ask(token, answers.quote, texts.quote, { input: quoteInput() })
    if ('code' in quoted) return quoted.code
    const { checkoutSubmit: placed } = await ask(token, answers.submit, texts.submit, {
      input: { quoteId: quoted.quote.id, payment: { methodToken: 'pm_card_visa' }, idempotencyKey: randomUUID() },
    })
    return 'code' in placed ? placed.code : await statusAtEnd(token, placed.order.id)
  }

  return async (): Promise<Purchase> => {
    const startedAt = performance.now()
    const end = await buy().catch((failure: unknown) => String(failure))
    return { startedAt, endedAt: performance.now(), end }
  }
}

const quoteInput = () => ({
  shipTo: {
    address: { name: 'Ada Example', line1: 'Example Street 1', city: 'Berlin', postalCode: '10115', country: 'DE' },
  },
  email: 'buyer@example.com',
  idempotencyKey: randomUUID(),
})
